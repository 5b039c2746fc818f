import {
  type ChatPort,
  type EventLogPort,
  isPortError,
  type Logger,
  PortError,
  type Run,
  type RunEventBody,
  type RunJob,
  type RunJobEnd,
  type RunLog,
  type RunOutcome,
  type RunRecord,
  type ThreadStorePort,
} from '@eco2/ports'
import { continueTrace, withSpan } from '@eco2/provisioning/telemetry'
import { AnswerSoFar, answerInLog } from './answer-so-far.ts'
import type { HeldRuns } from './held-runs.ts'
import { FAILURES, RunStop, stopOfLostLog, toRunFailure } from './run-stop.ts'
import { untilAborted } from './until-aborted.ts'

export interface HandleRunDependencies {
  readonly store: ThreadStorePort
  readonly events: EventLogPort
  readonly chat: ChatPort
  readonly held: HeldRuns
  readonly logger: Logger
  /** From the claim to the end, for one attempt. */
  readonly deadlineMs: number
  readonly heartbeatMs: number
}

/**
 * The one loop: claim → open the log → answer → keep → `run-end`. Never throws. Whatever happens, a claimed run ends with
 * exactly one `run-end`, is handed over, or was lost to a later attempt that ends it.
 */
export async function handleRun(job: RunJob, dependencies: HandleRunDependencies): Promise<RunJobEnd> {
  const { store, events, logger } = dependencies
  const { runId } = job
  try {
    const claim = await store.claimRun(runId)
    switch (claim.outcome) {
      case 'gone':
        return 'done'
      case 'finished':
        return await endLog(claim.record, outcomeOf(claim.record), dependencies)
      case 'crashed': {
        logger.error(
          { runId, crashes: claim.record.crashes },
          'a run brought down its workers and ends as failed',
        )
        const seen = await answerInLog(events, runId)
        return await finish(claim.record, seen.toOutcome('failed', FAILURES.RUN_CRASHED), dependencies)
      }
      case 'cancelled': {
        const seen = await answerInLog(events, runId)
        return await finish(claim.record, seen.toOutcome('cancelled'), dependencies)
      }
      case 'claimed':
        return await continueTrace(claim.record.trace ?? {}, () =>
          withSpan('answer run', { runId, attempt: claim.run.attempt }, () =>
            answer(job, claim.run, claim.record, claim.previous, dependencies),
          ),
        )
    }
  } catch (error) {
    // The record still says that this run is not in order: the sweeper of any worker offers it again.
    logger.error({ runId, error: describe(error) }, 'a run was left to the sweeper')
    return 'done'
  }
}

async function answer(
  job: RunJob,
  run: Run,
  record: RunRecord,
  previous: 'none' | 'crash' | 'hand-over',
  dependencies: HandleRunDependencies,
): Promise<RunJobEnd> {
  const { events, store, logger } = dependencies
  const { runId, attempt } = run
  const log = await events.open(runId, attempt)
  const stop = holdRun(job, run, log, dependencies)
  const said = new AnswerSoFar()
  try {
    const outcome = await speak(run, log, said, previous, stop.signal, dependencies)
    return await finish(record, outcome, dependencies, log)
  } catch (error) {
    const reason = stop.signal.reason instanceof RunStop ? stop.signal.reason.reason : undefined
    switch (reason) {
      case 'lost':
        logger.info({ runId, attempt }, 'a later attempt has this run')
        return 'done'
      case 'drain':
      case 'log-gone': {
        await log.flush().catch(() => {})
        const released = await store.releaseRun(runId, attempt)
        logger.info({ runId, attempt, released, reason }, 'a run is handed over')
        return released === 'released' ? 'hand-over' : 'done'
      }
      case 'cancel':
        return await finish(record, said.toOutcome('cancelled'), dependencies, log)
      case 'log-full': {
        // The last batch was refused, so what viewers saw is less than what was said.
        const seen = await answerInLog(events, runId)
        return await finish(record, seen.toOutcome('failed', FAILURES.LOG_LIMIT), dependencies, log)
      }
      default: {
        const cause = stop.signal.aborted ? stop.signal.reason : error
        logger.warn({ runId, attempt, error: describe(cause) }, 'a run failed')
        return await finish(record, said.toOutcome('failed', toRunFailure(cause)), dependencies, log)
      }
    }
  } finally {
    stop.release()
  }
}

/** One signal for everything that can stop a run (WIRE, rule 6), and a sign of life while it is held. */
function holdRun(
  job: RunJob,
  run: Run,
  log: RunLog,
  { held, store, deadlineMs, heartbeatMs }: HandleRunDependencies,
) {
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
  const heartbeat = setInterval(() => {
    store.heartbeatRun(run.runId, run.attempt).then(
      (answer) => {
        if (answer === 'cancel-requested') end(new RunStop('cancel'))
        else if (answer !== 'held') end(new RunStop('lost'))
      },
      () => {}, // A store that does not answer is no reason to stop: the tokens keep flowing.
    )
  }, heartbeatMs)
  return {
    signal: stop.signal,
    release(): void {
      clearTimeout(deadline)
      clearInterval(heartbeat)
      held.remove(run.runId, end)
      job.signal.removeEventListener('abort', onJobLost)
      log.lost.removeEventListener('abort', onLogLost)
    },
  }
}

/** Runs the graph and puts every event into the log, without waiting for it unless too much is pending. */
async function speak(
  run: Run,
  log: RunLog,
  said: AnswerSoFar,
  previous: 'none' | 'crash' | 'hand-over',
  signal: AbortSignal,
  { chat }: HandleRunDependencies,
): Promise<RunOutcome> {
  const append = (event: RunEventBody): Promise<void> => {
    said.add(event)
    return log.append(event)
  }
  void append({ type: 'run-start' })
  if (log.lastSeq > 0) {
    void append({ type: 'text-reset', reason: previous === 'hand-over' ? 'hand-over' : 'retry' })
  }
  for await (const event of untilAborted(chat.run(run, { signal }), signal)) {
    const recorded = append(event)
    if (log.pending > MAX_PENDING_EVENTS) await untilRecorded(recorded, signal)
  }
  signal.throwIfAborted()
  const outcome = said.toOutcome('completed')
  if (outcome.answer.trim() === '') {
    throw new PortError('BAD_RESPONSE', 'The graph ended without an answer.', { port: 'ChatPort' })
  }
  return outcome
}

/** Flush the deltas → keep the outcome → `run-end`: the order that makes a crash at any point repairable. */
async function finish(
  record: RunRecord,
  outcome: RunOutcome,
  dependencies: HandleRunDependencies,
  log?: RunLog,
): Promise<RunJobEnd> {
  const { store, logger } = dependencies
  if (log !== undefined && !log.lost.aborted) await log.flush()
  const result = await store.finishRun(record.runId, record.attempt, outcome)
  switch (result.outcome) {
    case 'finished':
      return await endLog(record, outcome, dependencies, log)
    case 'already':
      return await endLog(record, outcomeOf(result.record), dependencies, log)
    default:
      logger.info(
        { runId: record.runId, attempt: record.attempt, result: result.outcome },
        'an outcome was not kept',
      )
      return 'done'
  }
}

async function endLog(
  record: RunRecord,
  outcome: RunOutcome,
  { events, store }: HandleRunDependencies,
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

function outcomeOf(record: RunRecord): RunOutcome {
  return record.outcome ?? { status: 'failed', answer: '', error: FAILURES.INTERNAL }
}

async function untilRecorded(recorded: Promise<void>, signal: AbortSignal): Promise<void> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const onAbort = (): void => reject(signal.reason)
  signal.addEventListener('abort', onAbort, { once: true })
  try {
    await Promise.race([recorded, aborted])
  } finally {
    signal.removeEventListener('abort', onAbort)
  }
}

/** For logs: our own words only. A vendor's text is in `cause`, which is not logged. */
function describe(error: unknown): string {
  if (isPortError(error)) return `${error.code}: ${error.message}`
  return error instanceof Error ? error.name : 'unknown'
}

const MAX_PENDING_EVENTS = 256
