import { describe } from 'vitest'
import { closingScenarios } from './event-log-scenarios/closing.ts'
import { followingScenarios } from './event-log-scenarios/following.ts'
import type { EventLogHarness } from './event-log-scenarios/harness.ts'
import { readingScenarios } from './event-log-scenarios/reading.ts'
import { resumingScenarios } from './event-log-scenarios/resuming.ts'
import { writingScenarios } from './event-log-scenarios/writing.ts'

/**
 * The contract of `EventLogPort`, as scenarios. `makeHarness` is called once per scenario: what one leaves behind must not
 * be seen by another. Position checks should be short there (50 ms or so), for they end some of the waits.
 */
export function describeEventLogPort(name: string, makeHarness: () => Promise<EventLogHarness>): void {
  describe(`EventLogPort: ${name}`, () => {
    writingScenarios(makeHarness)
    readingScenarios(makeHarness)
    followingScenarios(makeHarness)
    resumingScenarios(makeHarness)
    closingScenarios(makeHarness)
  })
}
