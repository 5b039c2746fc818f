import { test } from 'vitest'
import type { EventLogPort, FollowItem, RunLog } from '../../event-log-port.ts'
import type { RunEvent, RunEventBody } from '../../run-event.ts'

/** What a scenario gets: two processes' views of one storage, and a run id that nobody used before. */
export interface EventLogHarness {
  readonly log: EventLogPort
  /** A second instance over the same storage, as another process has it. */
  readonly otherProcess: EventLogPort
  newRunId(): string
  readonly faults?: {
    /** The log expires now, without a word to anybody. */
    vanish(runId: string): Promise<void>
    /** Every connection of both instances breaks once; they may connect again. */
    cutConnections(): Promise<void>
  }
  close(): Promise<void>
}

export type MakeEventLogHarness = () => Promise<EventLogHarness>

export function scenario(
  make: MakeEventLogHarness,
  title: string,
  run: (harness: EventLogHarness) => Promise<void>,
): void {
  test(title, async () => {
    const harness = await make()
    try {
      await run(harness)
    } finally {
      await harness.close()
    }
  })
}

/** A scenario for adapters whose harness can break things. */
export function faultScenario(
  make: MakeEventLogHarness,
  title: string,
  run: (harness: EventLogHarness, faults: NonNullable<EventLogHarness['faults']>) => Promise<void>,
): void {
  test(title, async (context) => {
    const harness = await make()
    try {
      if (harness.faults === undefined) context.skip('the harness has no faults')
      else await run(harness, harness.faults)
    } finally {
      await harness.close()
    }
  })
}

export const RUN_END: RunEventBody = { type: 'run-end', status: 'completed', answer: '끝' }

export function delta(text: string): RunEventBody {
  return { type: 'text-delta', text }
}

/** Appends one delta per text, in one turn, and waits until they are recorded. */
export async function say(log: RunLog, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) void log.append(delta(text))
  await log.flush()
}

export async function end(log: RunLog): Promise<void> {
  await log.append(RUN_END)
}

/** Every item until the iteration ends by itself. */
export async function collect(items: AsyncIterable<FollowItem>): Promise<FollowItem[]> {
  const collected: FollowItem[] = []
  for await (const item of items) collected.push(item)
  return collected
}

export function kindsOf(items: readonly FollowItem[]): string[] {
  return items.map((item) => item.kind)
}

export function eventsOf(items: readonly FollowItem[]): RunEvent[] {
  return items.flatMap((item) => (item.kind === 'events' ? item.events : []))
}

/** What a viewer holds after these items: a reset forgets everything before it. */
export function viewOf(items: readonly FollowItem[]): RunEvent[] {
  return eventsOf(items.slice(items.findLastIndex((item) => item.kind === 'reset') + 1))
}

export function textsOf(events: readonly RunEvent[]): string[] {
  return events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : []))
}

export function seqsOf(events: readonly RunEvent[]): number[] {
  return events.map((event) => event.seq)
}

/** Reads items one at a time, so that a scenario can act between them. */
export function reader(items: AsyncIterable<FollowItem>) {
  const iterator = items[Symbol.asyncIterator]()
  return {
    iterator,
    /** The next item; fails when the iteration has ended. */
    async item(): Promise<FollowItem> {
      const result = await iterator.next()
      if (result.done) throw new Error('the iteration has ended')
      return result.value
    },
    /** Items until `count` events have come. */
    async events(count: number): Promise<RunEvent[]> {
      const events: RunEvent[] = []
      while (events.length < count) events.push(...eventsOf([await this.item()]))
      return events
    },
  }
}

export const never: AbortSignal = new AbortController().signal

/** Repeatable: the same numbers in every run, all in [0, 1). */
export function pseudoRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31
    return state / 2 ** 31
  }
}
