import type { InputRequest, InputValue } from './input-request.ts'
import type { AcceptedBody, Run, RunOutcome, RunRecord, TraceCarrier } from './run.ts'
import type { Message, Page, PageOptions, Thread } from './thread.ts'

/**
 * What happens when the thread already has an active run. `reject`: nothing is kept. `enqueue`: wait behind it, and behind
 * those that wait already. `interrupt`: cancel it and be next. `rollback`: the same, and its messages go as if it had never
 * been sent. A run that waits behind another is `queued`, is not in the queue, and becomes active when that one ends.
 */
export type Multitask = 'reject' | 'enqueue' | 'interrupt' | 'rollback'

export interface AcceptRun extends AcceptedBody {
  readonly runId: string
  readonly threadId: string
  readonly userId: string
  /** Of the body as sent: the same run id with another hash is another request. */
  readonly bodyHash: string
  readonly multitask: Multitask
  /** Make the thread when it does not exist (`POST /v1/chat`). */
  readonly createThread: boolean
  /** Kept with the record; not a part of what makes two requests the same. */
  readonly trace?: TraceCarrier
}

/**
 * `accepted` and `duplicate` carry the record; queue the run when `enqueue` is true. `cancelRunId`: its cancel is requested
 * by this acceptance; announce it. `body-mismatch`: the id is taken by another body. `busy`: the thread answers another run.
 * `line-full`: `MAX_RUNS_IN_LINE` wait already. `no-thread`: not found or not this user's.
 */
export type AcceptRunResult =
  | {
      readonly outcome: 'accepted'
      readonly record: RunRecord
      readonly enqueue: boolean
      readonly cancelRunId?: string
    }
  | { readonly outcome: 'duplicate'; readonly record: RunRecord; readonly enqueue: boolean }
  | { readonly outcome: 'body-mismatch' }
  | { readonly outcome: 'busy' | 'line-full'; readonly activeRunId: string }
  | { readonly outcome: 'no-thread' }

/** Runs that may wait behind a thread's active one. */
export const MAX_RUNS_IN_LINE = 20

/**
 * Every claim raises the attempt, so every later write of an earlier holder is refused. `claimed`: answer it.
 * `crashed`: it brought down two holders; write `failed`. `cancelled`: it was cancelled before anyone held it; write
 * `cancelled`. `finished`: only its `run-end` may be missing in the log. `not-now`: it waits for its user's answer or
 * behind another run of its thread; the attempt is not raised, forget the job. `gone`: there is no such run.
 */
export type ClaimRunResult =
  | {
      readonly outcome: 'claimed'
      readonly run: Run
      readonly record: RunRecord
      readonly previous: PreviousHold
    }
  | { readonly outcome: 'crashed' | 'cancelled' | 'finished' | 'not-now'; readonly record: RunRecord }
  | { readonly outcome: 'gone' }

/** Why a run is claimed again. `input`: its question was answered or declined; nothing said so far is void. */
export type PreviousHold = 'none' | 'crash' | 'hand-over' | 'input'

/** `nextRunId` became its thread's active run by this end; queue it. */
export type FinishRunResult =
  | { readonly outcome: 'finished'; readonly nextRunId?: string }
  | { readonly outcome: 'fenced' }
  /** It was finished before, by this attempt too when a reply was lost: the record says how. */
  | { readonly outcome: 'already'; readonly record: RunRecord; readonly nextRunId?: string }
  | { readonly outcome: 'gone' }

export type HeartbeatResult = 'held' | 'cancel-requested' | 'fenced' | 'gone'

export type WaitRunResult = 'waiting' | 'cancel-requested' | 'fenced' | 'finished' | 'gone'

/**
 * `answered`: kept by this call, put the run in line as `part`. `already`: the same answer was kept before; queue it when
 * `enqueue` is true. `conflict`: answered otherwise, not what the run asks for now, or the run's cancel is requested.
 * `expired`: its deadline has passed (only for answers that are not `null`). `gone`: no such run.
 */
export type AnswerInputResult =
  | { readonly outcome: 'answered'; readonly part: number }
  | { readonly outcome: 'already'; readonly part: number; readonly enqueue: boolean }
  | { readonly outcome: 'conflict' | 'expired' | 'gone' }

export interface ForkThread {
  readonly userId: string
  readonly threadId: string
  /** The copy's id. The same again, from the same thread, answers the copy that is there. */
  readonly newThreadId: string
  /** The last message to copy; without it all of them. */
  readonly throughMessageId?: string
  /** The first message not to copy; at most one of the two. */
  readonly beforeMessageId?: string
  readonly title?: string
}

/**
 * A run that needs a hand. `unqueued`: put it in line (again). `silent`: its holder gave no sign of life; put it in line.
 * `unended`: finished, its `run-end` is not confirmed. `cancelled`: to be ended by whoever claims it. `unanswered`: its
 * question's deadline has passed; decline it by `answerInput(runId, { requestId, value: null })` and put it in line.
 */
export interface DueRun {
  readonly runId: string
  readonly part: number
  readonly reason: 'unqueued' | 'silent' | 'unended' | 'cancelled' | 'unanswered'
  /** Only of `unanswered`. */
  readonly requestId?: string
}

/**
 * Threads, messages and run records. Whatever is decided here is decided in one atomic step, so any number of gateways
 * and workers may ask at once. Reads by `userId` answer `null` or `false` alike for "not found" and "not yours".
 *
 * @throws {PortError} UNAVAILABLE from every operation when the store cannot be reached.
 */
export interface ThreadStorePort {
  createThread(request: {
    readonly threadId: string
    readonly userId: string
    readonly title?: string
  }): Promise<Thread>
  readThread(userId: string, threadId: string): Promise<Thread | null>
  listThreads(userId: string, options?: PageOptions): Promise<Page<Thread>>
  renameThread(userId: string, threadId: string, title: string): Promise<Thread | null>
  /** With its messages and run records. Returns the ids of its runs, so that their logs can go too. */
  deleteThread(userId: string, threadId: string): Promise<readonly string[] | null>
  listMessages(userId: string, threadId: string, options?: PageOptions): Promise<Page<Message> | null>
  /**
   * A new thread with copies of the messages up to a point, for regenerating and editing. Copies keep their text, time,
   * status, sources and images, get ids of their own (`<newThreadId>.<n>`) and keep the `runId` they came from.
   *
   * @returns null when thread or message is not found or not this user's.
   * @throws {PortError} CONFLICT when the new id is taken by something else
   */
  forkThread(request: ForkThread): Promise<Thread | null>
  /** Everything of a user. Returns the ids of all runs, so that logs and images can go too. Safe to repeat. */
  deleteUser(userId: string): Promise<readonly string[]>

  /** Keeps the user's message and the run record, or says why not. Nothing is kept unless `accepted`. */
  acceptRun(request: AcceptRun): Promise<AcceptRunResult>
  readRun(runId: string): Promise<RunRecord | null>
  claimRun(runId: string): Promise<ClaimRunResult>
  /**
   * A sign of life, every few seconds while a run is held. `waitingFor`: one Korean sentence when its holder can only wait;
   * it stands until the next heartbeat.
   */
  heartbeatRun(runId: string, attempt: number, waitingFor?: string): Promise<HeartbeatResult>
  /** Keeps the outcome and the assistant's message. The deltas must be in the log before, `run-end` comes after. */
  finishRun(runId: string, attempt: number, outcome: RunOutcome): Promise<FinishRunResult>
  /**
   * The run asks its user and is let go of: nobody holds it, and at `request.until` `listDueRuns` offers it.
   *
   * @throws {PortError} CONFLICT when this question was answered before: it could never be answered again
   */
  waitRun(runId: string, attempt: number, request: InputRequest): Promise<WaitRunResult>
  /** Compares and sets, once per request: the first answer counts. Makes the run `queued` again. */
  answerInput(
    runId: string,
    answer: { readonly requestId: string; readonly value: InputValue },
  ): Promise<AnswerInputResult>
  /** Lets go of a run that another worker shall have; does not count as a crash. */
  releaseRun(runId: string, attempt: number): Promise<'released' | 'fenced' | 'finished' | 'gone'>
  /**
   * The holder of `attempt` was not dead, only cut off: the claim that followed it is not counted as its crash. `crashes`:
   * what its own claim found. Changes nothing when the run is not held by that very claim.
   */
  forgiveCrash(runId: string, attempt: number, crashes: number): Promise<'forgiven' | 'unchanged'>
  /** `run-end` is in the log: nobody needs to look after this run any more. */
  confirmEnd(runId: string): Promise<void>
  requestCancel(runId: string): Promise<'requested' | 'finished' | 'gone'>
  /** Runs that need a hand now. Each is offered to one caller and again 10 s later, until it is in order. */
  listDueRuns(options?: { readonly limit?: number }): Promise<readonly DueRun[]>
  close(): Promise<void>
}
