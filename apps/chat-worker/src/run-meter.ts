import type { PreviousHold, RunOutcome, RunRecord } from '@eco2/ports'
import { createDeltaTimer, type WorkerMetrics } from '@eco2/provisioning/metrics'

/** What the loop tells of its runs. Once per run or hold, except `delta`, which costs a number. */
export interface RunMeter {
  hold(record: Pick<RunRecord, 'acceptedAt' | 'attempt'>, previous: PreviousHold): RunWatch
  /** By this worker, and kept. */
  ended(outcome: Pick<RunOutcome, 'status' | 'error'>): void
  /** A write was refused because a later attempt has the run. */
  fenced(where: 'log' | 'store'): void
}

export interface RunWatch {
  /** A text-delta goes out. */
  delta(): void
  release(): void
}

export function createRunMeter(metrics: WorkerMetrics): RunMeter {
  let atWork = 0
  const setAtWork = (count: number): void => {
    atWork = count
    metrics.activeRuns.set(atWork)
  }
  return {
    hold({ acceptedAt, attempt }, previous) {
      const isFirst = attempt === 1
      if (isFirst) metrics.queueLag.observe(Math.max(0, Date.now() - acceptedAt) / 1_000)
      if (previous === 'crash' || previous === 'hand-over') metrics.takeovers.of(previous).add()
      setAtWork(atWork + 1)
      // Only a first attempt's first text is the run's first; what a user took to answer is nobody's latency.
      return {
        delta: createDeltaTimer(metrics, isFirst ? { acceptedAt } : {}),
        release: () => setAtWork(atWork - 1),
      }
    },
    ended: ({ status, error }) => metrics.runs.of(status, error?.code).add(),
    fenced: (where) => metrics.fencedWrites.of(where).add(),
  }
}

/** For tests and for whoever measures nothing. */
export const silentMeter: RunMeter = {
  hold: () => ({ delta: () => {}, release: () => {} }),
  ended: () => {},
  fenced: () => {},
}
