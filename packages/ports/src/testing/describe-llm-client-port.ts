import { afterEach, describe } from 'vitest'
import { describeCancellation } from './llm-scenarios/cancellation.ts'
import { describeFaults } from './llm-scenarios/faults.ts'
import { describeFunctions } from './llm-scenarios/functions.ts'
import { describeFuzz } from './llm-scenarios/fuzz.ts'
import { describeOperations } from './llm-scenarios/operations.ts'
import type { LLMClientTraits, OpenHarness } from './llm-scenarios/scenario.ts'
import { describeStatuses } from './llm-scenarios/statuses.ts'
import { describeStreams } from './llm-scenarios/streams.ts'
import { describeStructured } from './llm-scenarios/structured.ts'
import { API_KEY } from './llm-scenarios/texts.ts'
import type { LLMHarness, LLMHarnessSettings, ScriptedWire } from './llm-wire.ts'

/**
 * The contract of `LLMClientPort`, by named scenarios. `makeHarness` is called anew for each; traits name what a vendor's
 * wire does not have, so that a gap is written down where the suite is called and is tested as one.
 */
export function describeLLMClientPort(
  name: string,
  makeHarness: (settings: LLMHarnessSettings) => Promise<LLMHarness>,
  traits: LLMClientTraits = {},
): void {
  describe(`LLMClientPort: ${name}`, () => {
    const open: ScriptedWire[] = []
    const openHarness: OpenHarness = async () => {
      const harness = await makeHarness({ apiKey: API_KEY })
      open.push(harness.wire)
      return harness
    }
    afterEach(async () => {
      await Promise.all(open.splice(0).map((wire) => wire.close()))
    })

    describeOperations(openHarness, traits)
    describeStructured(openHarness, traits)
    describeFunctions(openHarness, traits)
    describeStreams(openHarness, traits)
    describeFaults(openHarness, traits)
    describeStatuses(openHarness, traits)
    describeCancellation(openHarness, traits)
    describeFuzz(openHarness, traits)
  })
}
