import { setTimeout as wait } from 'node:timers/promises'
import {
  isPortError,
  type Logger,
  type RunJob,
  type RunJobEnd,
  type RunQueuePort,
  type RunRecord,
  type ThreadStorePort,
} from '@eco2/ports'

export interface ShowLifeDependencies {
  readonly store: Pick<ThreadStorePort, 'releaseRun' | 'forgiveCrash'>
  readonly queue: Pick<RunQueuePort, 'enqueue'>
  readonly logger: Logger
  /** Before a store that did not answer is asked again; doubles up to 5 s. Default 250. */
  readonly keepDelayMs?: number
}

/**
 * A worker that was cut off from the store lost its run, but it lives: an outage is no crash, and two of them must not end a
 * run that never harmed anybody. Whoever has taken the run over has counted a crash; before that, it is handed over.
 */
export async function showLife(
  job: RunJob,
  { runId, attempt, crashes, answers }: RunRecord,
  { store, queue, logger, keepDelayMs = KEEP_DELAY_MS }: ShowLifeDependencies,
): Promise<RunJobEnd> {
  // The connections come back one after the other, and the one that said "lost" is the queue's.
  const released = await untilAnswered(() => store.releaseRun(runId, attempt), keepDelayMs)
  if (released === 'fenced') {
    const answer = await untilAnswered(() => store.forgiveCrash(runId, attempt, crashes), keepDelayMs)
    logger.info({ runId, attempt, answer }, 'a worker was cut off from its run, and lives')
  }
  if (released !== 'released') return 'done'
  logger.info({ runId, attempt }, 'a run is handed over after an outage')
  if (!job.signal.aborted) return 'hand-over'
  // The job is not this worker's to hand back; perhaps somebody took it while the store was away, and dropped it.
  await untilAnswered(() => queue.enqueue(runId, answers), keepDelayMs)
  return 'done'
}

async function untilAnswered<Answer>(
  ask: () => Promise<Answer>,
  delayMs: number,
  tries = 1,
): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    if (!isPortError(error, 'UNAVAILABLE') || tries >= MAX_TRIES) throw error
  }
  await wait(delayMs)
  return untilAnswered(ask, Math.min(delayMs * 2, MAX_DELAY_MS), tries + 1)
}

const KEEP_DELAY_MS = 250
const MAX_DELAY_MS = 5_000
/** About 20 s. */
const MAX_TRIES = 8
