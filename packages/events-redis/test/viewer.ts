import type { FollowItem, RunEvent, RunEventBody } from '@eco2/ports'
import { onTestFinished } from 'vitest'
import { createFixture, type Fixture, type Overrides } from './redis-harness.ts'

export const RUN_END: RunEventBody = { type: 'run-end', status: 'completed', answer: '끝' }

export function delta(text: string): RunEventBody {
  return { type: 'text-delta', text }
}

/** A fixture that goes with its test. */
export async function setUp(overrides?: Overrides): Promise<Fixture> {
  const fixture = await createFixture(overrides)
  onTestFinished(() => fixture.close())
  return fixture
}

/** Somebody who pulls items when the test says so. */
export function viewer({ log }: Fixture, runId: string, waitForLog = false) {
  const abort = new AbortController()
  const iterator = log.follow(runId, undefined, { signal: abort.signal, waitForLog })[Symbol.asyncIterator]()
  return {
    abort,
    iterator,
    async item(): Promise<FollowItem | 'end'> {
      const result = await iterator.next()
      return result.done ? 'end' : result.value
    },
    async events(count: number): Promise<RunEvent[]> {
      const events: RunEvent[] = []
      while (events.length < count) {
        const item = await this.item()
        if (item === 'end' || item.kind !== 'events') throw new Error(`not events: ${JSON.stringify(item)}`)
        events.push(...item.events)
      }
      return events
    },
  }
}
