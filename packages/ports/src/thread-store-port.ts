import type { AcceptedBody, Run, RunOutcome, RunRecord, TraceCarrier } from './run.ts'
import type { Message, Page, PageOptions, Thread } from './thread.ts'

/** What happens when the thread already has an active run. */
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
 * `accepted` and `duplicate` carry the record; queue the run when `enqueue` is true. `body-mismatch`: the id is taken by
 * another body. `busy`: the thread answers another run. `no-thread`: not found or not this user's.
 */
export type AcceptRunResult =
  | { readonly outcome: 'accepted'; readonly record: RunRecord; readonly enqueue: boolean }
  | { readonly outcome: 'duplicate'; readonly record: RunRecord; readonly enqueue: boolean }
  | { readonly outcome: 'body-mismatch' }
  | { readonly outcome: 'busy'; readonly activeRunId: string }
  | { readonly outcome: 'no-thread' }

/**
 * Every claim raises the attempt, so every later write of an earlier holder is refused. `claimed`: answer it.
 * `crashed`: it brought down two holders; write `failed`. `cancelled`: it was cancelled before anyone held it; write
 * `cancelled`. `finished`: only its `run-end` may be missing in the log. `gone`: there is no such run.
 */
export type ClaimRunResult =
  | {
      readonly outcome: 'claimed'
      readonly run: Run
      readonly record: RunRecord
      readonly previous: 'none' | 'crash' | 'hand-over'
    }
  | { readonly outcome: 'crashed' | 'cancelled' | 'finished'; readonly record: RunRecord }
  | { readonly outcome: 'gone' }

export type FinishRunResult =
  | { readonly outcome: 'finished'; readonly nextRunId?: string }
  | { readonly outcome: 'fenced' }
  /** It was finished before, by this attempt too when a reply was lost: the record says how. */
  | { readonly outcome: 'already'; readonly record: RunRecord; readonly nextRunId?: string }
  | { readonly outcome: 'gone' }

export type HeartbeatResult = 'held' | 'cancel-requested' | 'fenced' | 'gone'

/**
 * A run that needs a hand. `unqueued`: put it in line (again). `silent`: its holder gave no sign of life; put it in line.
 * `unended`: finished, its `run-end` is not confirmed. `cancelled`: to be ended by whoever claims it.
 */
export interface DueRun {
  readonly runId: string
  readonly part: number
  readonly reason: 'unqueued' | 'silent' | 'unended' | 'cancelled'
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

  /** Keeps the user's message and the run record, or says why not. Nothing is kept unless `accepted`. */
  acceptRun(request: AcceptRun): Promise<AcceptRunResult>
  readRun(runId: string): Promise<RunRecord | null>
  claimRun(runId: string): Promise<ClaimRunResult>
  /** A sign of life, every few seconds while a run is held. */
  heartbeatRun(runId: string, attempt: number): Promise<HeartbeatResult>
  /** Keeps the outcome and the assistant's message. The deltas must be in the log before, `run-end` comes after. */
  finishRun(runId: string, attempt: number, outcome: RunOutcome): Promise<FinishRunResult>
  /** Lets go of a run that another worker shall have; does not count as a crash. */
  releaseRun(runId: string, attempt: number): Promise<'released' | 'fenced' | 'finished' | 'gone'>
  /** `run-end` is in the log: nobody needs to look after this run any more. */
  confirmEnd(runId: string): Promise<void>
  requestCancel(runId: string): Promise<'requested' | 'finished' | 'gone'>
  /** Runs that need a hand now. Each is offered to one caller and again 10 s later, until it is in order. */
  listDueRuns(options?: { readonly limit?: number }): Promise<readonly DueRun[]>
  close(): Promise<void>
}
