import type { RunEvent, RunEventBody } from './run-event.ts'

/** Where a reader stands: the last event it has seen. Without an epoch it means the current one. */
export interface LogCursor {
  readonly epoch?: string
  /** 0: nothing seen yet. */
  readonly seq: number
}

export interface LogPosition {
  readonly epoch: string
  readonly lastSeq: number
  /** Whether `run-end` is in the log. */
  readonly ended: boolean
}

export interface LogSlice extends LogPosition {
  readonly events: readonly RunEvent[]
}

/**
 * What a follower gets: `events` in order and without a gap; `reset` = forget everything, the log follows from seq 1;
 * `gone` = there is no log (any more), ask the store. After `gone` and after `run-end` the iteration ends.
 */
export type FollowItem =
  | { readonly kind: 'events'; readonly epoch: string; readonly events: readonly RunEvent[] }
  | { readonly kind: 'reset' }
  | { readonly kind: 'gone' }

export interface FollowOptions {
  /** The iteration ends (without an error) when it is aborted. */
  readonly signal: AbortSignal
  /** A run that was accepted but not yet claimed has no log: wait for it instead of saying `gone`. Default false. */
  readonly waitForLog?: boolean
}

/** One ordered, durable log per run. The only thing that a viewer ever sees of a run. */
export interface EventLogPort {
  /**
   * Takes the log for an attempt: lower attempts are refused from now on. Makes the log when there is none.
   *
   * @throws {PortError} CONFLICT when a higher attempt has it, UNAVAILABLE
   */
  open(runId: string, attempt: number): Promise<RunLog>
  /** Events after `afterSeq` (default 0), at most `limit` (default 1000). `null` when there is no log. */
  read(
    runId: string,
    options?: { readonly afterSeq?: number; readonly limit?: number },
  ): Promise<LogSlice | null>
  /** The past from the cursor, then live, without a seam. An unknown, foreign or future cursor yields `reset` first. */
  follow(runId: string, cursor: LogCursor | undefined, options: FollowOptions): AsyncIterable<FollowItem>
  /** Removes the logs of runs whose thread is deleted. */
  delete(runId: string): Promise<void>
  close(): Promise<void>
}

/** A writer's hold of a log. One per attempt. */
export interface RunLog {
  readonly epoch: string
  /** When it was opened. */
  readonly lastSeq: number
  /** Whether `run-end` was already there when it was opened. */
  readonly ended: boolean
  /** Events that are appended but not yet recorded. Above 256 a writer waits for the promise of its `append`. */
  readonly pending: number
  /**
   * Joins the batch of this event-loop turn; order is kept. The promise settles when the event is recorded and may be
   * left alone: whoever does not look at it learns of a loss by `lost` and by `flush`.
   *
   * @throws {PortError} CONFLICT (fenced, or already ended), NOT_FOUND (the log vanished), BUDGET_EXCEEDED (past 10,000
   * events or 2 MiB; a `run-end` still fits), UNAVAILABLE
   */
  append(event: RunEventBody): Promise<void>
  /** Resolves when everything appended so far is recorded; rejects like `append`. */
  flush(): Promise<void>
  /** Aborted, with the PortError as reason, when this attempt may not or cannot write any more. */
  readonly lost: AbortSignal
}

/** `<epoch>-<seq>`: the SSE id. */
export function formatCursor(epoch: string, seq: number): string {
  return `${epoch}-${seq}`
}

/**
 * Reads an SSE id or a bare number. Anything else is a cursor that no log knows, so that its holder gets a `reset`
 * instead of an error that would stop an EventSource for good.
 */
export function parseCursor(text: string): LogCursor {
  const match = /^(?:([A-Za-z0-9]{1,32})-)?(\d{1,15})$/.exec(text)
  if (match === null) return { epoch: 'unknown', seq: 0 }
  const seq = Number(match[2])
  return match[1] === undefined ? { seq } : { epoch: match[1], seq }
}
