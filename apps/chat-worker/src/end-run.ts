import { setTimeout as wait } from 'node:timers/promises'
import {
  type ChatPort,
  type EventLogPort,
  isPortError,
  type Logger,
  type RunEventBody,
  type RunJobEnd,
  type RunLog,
  type RunOutcome,
  type RunQueuePort,
  type RunRecord,
  type ThreadStorePort,
} from '@eco2/ports'
import type { RunMeter } from './run-meter.ts'
import { FAILURES } from './run-stop.ts'

export interface EndRunDependencies {
  readonly store: Pick<ThreadStorePort, 'finishRun' | 'confirmEnd'>
  readonly events: Pick<EventLogPort, 'open'>
  /** For the run that waits behind this one in its thread. */
  readonly queue: Pick<RunQueuePort, 'enqueue'>
  readonly chat: Pick<ChatPort, 'forget'>
  readonly meter: RunMeter
  readonly logger: Logger
  /** Before an outcome that could not be kept is tried again; doubles up to 5 s. Default 250. */
  readonly keepDelayMs?: number
}

/** What an attempt that spoke has in its hands. */
export interface RunHold {
  readonly log: RunLog
  /** Aborted when another worker may have the job. */
  readonly jobLost: AbortSignal
}

/** Flush the deltas → keep the outcome → `run-end`: the order that makes a crash at any point repairable. */
export async function finishRun(
  record: RunRecord,
  outcome: RunOutcome,
  dependencies: EndRunDependencies,
  hold?: RunHold,
): Promise<RunJobEnd> {
  const log = hold?.log
  const { store, chat, meter, logger } = dependencies
  if (log !== undefined && !log.lost.aborted) await log.flush()
  const result = await untilKept(
    () => store.finishRun(record.runId, record.attempt, outcome),
    record,
    dependencies,
    hold,
  )
  void chat.forget(record.runId)
  switch (result.outcome) {
    case 'finished':
      meter.ended(outcome)
      await queueNext(result.nextRunId, dependencies)
      return await endLog(record, outcome, dependencies, log)
    case 'already':
      await queueNext(result.nextRunId, dependencies)
      return await endLog(record, outcomeOf(result.record), dependencies, log)
    default:
      if (result.outcome === 'fenced') meter.fenced('store')
      logger.info(
        { runId: record.runId, attempt: record.attempt, result: result.outcome },
        'an outcome was not kept',
      )
      return 'done'
  }
}

/**
 * The answer is there and seen, so a store that is away is waited for, however long, as long as this worker has the job:
 * to say it again from the start would cost a model call and change what people have read. Opening the log again makes it live
 * for another 24 h.
 */
async function untilKept<Result>(
  keep: () => Promise<Result>,
  { runId, attempt }: Pick<RunRecord, 'runId' | 'attempt'>,
  { events, keepDelayMs = KEEP_DELAY_MS, logger }: EndRunDependencies,
  hold: RunHold | undefined,
): Promise<Result> {
  for (let delayMs = keepDelayMs; ; delayMs = Math.min(delayMs * 2, MAX_KEEP_DELAY_MS)) {
    try {
      return await keep()
    } catch (error) {
      if (!isPortError(error, 'UNAVAILABLE') || hold === undefined || hold.jobLost.aborted) throw error
      logger.warn({ runId, delayMs }, 'an outcome could not be kept; it is tried again')
    }
    await events.open(runId, attempt).catch(() => {})
    await wait(delayMs, undefined, { signal: hold.jobLost }).catch(() => {})
  }
}

/** The run that waited behind this one. It was never asked anything, so it is part 0; what fails here the sweeper does. */
async function queueNext(
  nextRunId: string | undefined,
  { queue, logger }: EndRunDependencies,
): Promise<void> {
  if (nextRunId === undefined) return
  await queue.enqueue(nextRunId, 0).catch(() => {
    logger.warn({ runId: nextRunId }, 'the next run of a thread could not be queued; the sweeper will')
  })
}

/** `run-end`, once, and the word that it is there. */
export async function endLog(
  record: RunRecord,
  outcome: RunOutcome,
  { events, store }: EndRunDependencies,
  opened?: RunLog,
): Promise<RunJobEnd> {
  try {
    const log = opened ?? (await events.open(record.runId, record.attempt))
    if (!log.ended) await log.append(toRunEnd(outcome))
  } catch (error) {
    // Ended meanwhile by another attempt, which also confirms it.
    if (!isPortError(error, 'CONFLICT')) throw error
    return 'done'
  }
  await store.confirmEnd(record.runId)
  return 'done'
}

function toRunEnd({ status, answer: text, degraded, error }: RunOutcome): RunEventBody {
  return {
    type: 'run-end',
    status,
    answer: text,
    ...(degraded !== undefined && { degraded }),
    ...(error !== undefined && { error: { ...error } }),
  }
}

export function outcomeOf(record: RunRecord): RunOutcome {
  return record.outcome ?? { status: 'failed', answer: '', error: FAILURES.INTERNAL }
}

const KEEP_DELAY_MS = 250
const MAX_KEEP_DELAY_MS = 5_000
