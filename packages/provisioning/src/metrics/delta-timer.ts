import { type Clock, systemClock } from '@eco2/ports'
import type { WorkerInstruments } from './worker-instruments.ts'

export interface DeltaTimerOptions {
  /** When the run was accepted, Unix milliseconds. Absent on a later attempt: its first text is not the run's first. */
  readonly acceptedAt?: number
  readonly clock?: Clock
}

/** Call what it returns at each text delta of one run: the first is timed from the acceptance, each later one from the last. */
export function createDeltaTimer(
  { timeToFirstDelta, tokenGap }: Pick<WorkerInstruments, 'timeToFirstDelta' | 'tokenGap'>,
  { acceptedAt, clock = systemClock }: DeltaTimerOptions = {},
): () => void {
  let last: number | undefined
  return () => {
    const now = clock.now()
    // Another machine's clock, or one that was set back, makes no negative time.
    if (last !== undefined) tokenGap.observe(Math.max(0, now - last) / 1_000)
    else if (acceptedAt !== undefined) timeToFirstDelta.observe(Math.max(0, now - acceptedAt) / 1_000)
    last = now
  }
}
