import type { Run, RunJob, RunLog, ThreadStorePort } from '@eco2/ports'
import type { HeldRuns } from './held-runs.ts'
import type { RunNote } from './run-note.ts'
import { RunStop, stopOfLostLog } from './run-stop.ts'

export interface HoldRunDependencies {
  readonly held: HeldRuns
  readonly store: Pick<ThreadStorePort, 'heartbeatRun'>
  /** From the claim to the end, for one attempt. */
  readonly deadlineMs: number
  readonly heartbeatMs: number
}

export interface RunHolding {
  readonly signal: AbortSignal
  /** Two signs of life in a row did not reach the store: who took this run over cannot know that its holder lives. */
  readonly wasCutOff: boolean
  release(): void
}

/** One signal for everything that can stop a run (WIRE, rule 6), and a sign of life while it is held. */
export function holdRun(
  job: RunJob,
  run: Run,
  log: RunLog,
  note: RunNote,
  { held, store, deadlineMs, heartbeatMs }: HoldRunDependencies,
): RunHolding {
  const stop = new AbortController()
  const end = (stopped: RunStop): void => stop.abort(stopped)
  const onJobLost = (): void => end(new RunStop('lost'))
  const onLogLost = (): void => end(stopOfLostLog(log.lost.reason))
  job.signal.addEventListener('abort', onJobLost, { once: true })
  log.lost.addEventListener('abort', onLogLost, { once: true })
  if (job.signal.aborted) onJobLost()
  if (log.lost.aborted) onLogLost()
  held.add(run.runId, end)
  const deadline = setTimeout(() => end(new RunStop('deadline')), deadlineMs)
  let missed = 0
  let wasCutOff = false
  const heartbeat = setInterval(() => {
    store.heartbeatRun(run.runId, run.attempt, note.waitingFor).then(
      (answer) => {
        missed = 0
        if (answer === 'cancel-requested') end(new RunStop('cancel'))
        else if (answer !== 'held') end(new RunStop('lost'))
      },
      // A store that does not answer is no reason to stop: the tokens keep flowing. One alone may be this process, too busy.
      () => {
        missed += 1
        wasCutOff ||= missed > 1
      },
    )
  }, heartbeatMs)
  return {
    signal: stop.signal,
    get wasCutOff() {
      return wasCutOff
    },
    release(): void {
      clearTimeout(deadline)
      clearInterval(heartbeat)
      held.remove(run.runId, end)
      job.signal.removeEventListener('abort', onJobLost)
      log.lost.removeEventListener('abort', onLogLost)
    },
  }
}
