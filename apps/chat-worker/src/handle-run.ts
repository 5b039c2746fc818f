import {
  type ChatPort,
  type ClaimRunResult,
  type EventLogPort,
  type InputRequest,
  isPortError,
  PortError,
  type PreviousHold,
  type Run,
  type RunEventBody,
  type RunJob,
  type RunJobEnd,
  type RunLog,
  type RunRecord,
  type ThreadStorePort,
} from '@eco2/ports'
import { continueTrace, withSpan } from '@eco2/provisioning/telemetry'
import { AnswerSoFar, answerInLog } from './answer-so-far.ts'
import { type EndRunDependencies, endLog, finishRun, outcomeOf, type RunHold } from './end-run.ts'
import { type HoldRunDependencies, holdRun } from './hold-run.ts'
import type { RunBudgets } from './run-budgets.ts'
import type { RunWatch } from './run-meter.ts'
import type { RunNote, RunNotes } from './run-note.ts'
import { FAILURES, RunStop, toRunFailure } from './run-stop.ts'
import { showLife } from './show-life.ts'
import { showMissingQuestion, showQuestion, toInputRequest } from './show-question.ts'
import { untilAborted } from './until-aborted.ts'

export interface HandleRunDependencies extends EndRunDependencies, HoldRunDependencies {
  readonly store: ThreadStorePort
  readonly events: EventLogPort
  readonly chat: ChatPort
  readonly budgets: Pick<RunBudgets, 'spend'>
  readonly notes: Pick<RunNotes, 'take'>
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
      case 'not-now':
        await showMissingQuestion(claim.record, dependencies)
        return 'done'
      case 'finished':
        return await endLog(claim.record, outcomeOf(claim.record), dependencies)
      case 'crashed': {
        logger.error(
          { runId, crashes: claim.record.crashes },
          'a run brought down its workers and ends as failed',
        )
        const seen = await answerInLog(events, runId)
        return await finishRun(claim.record, seen.toOutcome('failed', FAILURES.RUN_CRASHED), dependencies)
      }
      case 'cancelled': {
        const seen = await answerInLog(events, runId)
        return await finishRun(claim.record, seen.toOutcome('cancelled'), dependencies)
      }
      case 'claimed':
        return await continueTrace(claim.record.trace ?? {}, () =>
          withSpan('answer run', { runId, attempt: claim.run.attempt }, () =>
            dependencies.budgets.spend(claim.run, () =>
              dependencies.notes.take((note) => answer(job, claim, note, dependencies)),
            ),
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
  { run, record, previous }: Claimed,
  note: RunNote,
  dependencies: HandleRunDependencies,
): Promise<RunJobEnd> {
  const { events, store, meter, logger } = dependencies
  const { runId, attempt } = run
  const log = await events.open(runId, attempt)
  const hold = { log, jobLost: job.signal }
  const stop = holdRun(job, run, log, note, dependencies)
  const watch = meter.hold(record, previous)
  // What was said before a question counts on; after a crash or a hand-over everything is said anew.
  const said = previous === 'input' ? await answerInLog(events, runId) : new AnswerSoFar()
  try {
    const request = await speak(run, log, { said, watch, previous }, stop.signal, dependencies)
    if (request !== undefined) return await wait(record, request, said, dependencies, hold)
    return await finishRun(record, said.toOutcome('completed'), dependencies, hold)
  } catch (error) {
    const reason = stop.signal.reason instanceof RunStop ? stop.signal.reason.reason : undefined
    switch (reason) {
      case 'lost':
        meter.fenced('log')
        logger.info({ runId, attempt, wasCutOff: stop.wasCutOff }, 'a later attempt has this run')
        return stop.wasCutOff ? await showLife(job, record, dependencies) : 'done'
      case 'drain':
      case 'log-gone': {
        await log.flush().catch(() => {})
        const released = await store.releaseRun(runId, attempt)
        logger.info({ runId, attempt, released, reason }, 'a run is handed over')
        return released === 'released' ? 'hand-over' : 'done'
      }
      case 'cancel':
        return await finishRun(record, said.toOutcome('cancelled'), dependencies, hold)
      case 'log-full': {
        // The last batch was refused, so what viewers saw is less than what was said.
        const seen = await answerInLog(events, runId)
        return await finishRun(record, seen.toOutcome('failed', FAILURES.LOG_LIMIT), dependencies, hold)
      }
      default: {
        const cause = stop.signal.aborted ? stop.signal.reason : error
        logger.warn({ runId, attempt, error: describe(cause) }, 'a run failed')
        return await finishRun(record, said.toOutcome('failed', toRunFailure(cause)), dependencies, hold)
      }
    }
  } finally {
    watch.release()
    stop.release()
  }
}

type Claimed = Extract<ClaimRunResult, { outcome: 'claimed' }>

/** What one attempt carries along. */
interface Hold {
  readonly said: AnswerSoFar
  readonly watch: RunWatch
  readonly previous: PreviousHold
}

/**
 * Runs the graph and puts every event into the log, without waiting for it unless too much is pending. Returns what the
 * user is asked for when the run cannot go on without it.
 */
async function speak(
  run: Run,
  log: RunLog,
  { said, watch, previous }: Hold,
  signal: AbortSignal,
  { chat }: HandleRunDependencies,
): Promise<InputRequest | undefined> {
  const append = (event: RunEventBody): Promise<void> => {
    said.add(event)
    return log.append(event)
  }
  void append({ type: 'run-start' })
  if (log.lastSeq > 0 && previous !== 'input') {
    void append({ type: 'text-reset', reason: previous === 'hand-over' ? 'hand-over' : 'retry' })
  }
  let request: InputRequest | undefined
  for await (const event of untilAborted(chat.run(run, { signal, resume: previous === 'input' }), signal)) {
    if (event.type === 'input-request') {
      request = toInputRequest(event)
      continue
    }
    if (event.type === 'text-delta') watch.delta()
    const recorded = append(event)
    if (log.pending > MAX_PENDING_EVENTS) await untilRecorded(recorded, signal)
  }
  signal.throwIfAborted()
  if (request === undefined && said.text.trim() === '') {
    throw new PortError('BAD_RESPONSE', 'The graph ended without an answer.', { port: 'ChatPort' })
  }
  return request
}

/** The record waits before the question is in the log: whoever sees the question can answer it. */
async function wait(
  record: RunRecord,
  request: InputRequest,
  said: AnswerSoFar,
  dependencies: HandleRunDependencies,
  hold: RunHold,
): Promise<RunJobEnd> {
  const { runId, attempt } = record
  await hold.log.flush()
  const outcome = await dependencies.store.waitRun(runId, attempt, request)
  if (outcome === 'waiting') await showQuestion(hold.log, request)
  if (outcome === 'cancel-requested') {
    return finishRun(record, said.toOutcome('cancelled'), dependencies, hold)
  }
  dependencies.logger.info({ runId, attempt, kind: request.kind, outcome }, 'a run waits for its user')
  return 'done'
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
