import type { FinishedStatus, RunFailure } from './run-status.ts'

/** A conversation. `title` is the first message, cut, until someone renames it. Times are Unix milliseconds. */
export interface Thread {
  readonly threadId: string
  readonly title: string
  readonly createdAt: number
  readonly updatedAt: number
  /** The run that is being answered now. */
  readonly activeRunId?: string
  /** The thread that this one was copied from. */
  readonly forkedFrom?: string
}

export interface MessageSource {
  readonly title: string
  readonly url?: string
  readonly ruleId?: string
  readonly date?: string
}

/** A picture in an answer. */
export interface MessageImage {
  readonly url: string
  readonly alt?: string
}

export interface Message {
  readonly messageId: string
  readonly runId: string
  readonly role: 'user' | 'assistant'
  readonly text: string
  readonly imageUrl?: string
  readonly createdAt: number
  /** Of assistant messages: how their run ended. A failed run's partial text stays readable. */
  readonly status?: FinishedStatus
  /** Of assistant messages: a part was answered without a model or without a lookup. */
  readonly degraded?: boolean
  /** Of assistant messages whose run failed: why, safe to show. */
  readonly error?: RunFailure
  readonly sources?: readonly MessageSource[]
  /** Of assistant messages: pictures that were made. */
  readonly images?: readonly MessageImage[]
}

/** One page, newest first. `nextCursor` is absent on the last page; entries added meanwhile do not shift it. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly nextCursor?: string
}

export interface PageOptions {
  /** From the page before; garbage is an INVALID_REQUEST. */
  readonly cursor?: string
  /** 1 to 100, default 20. */
  readonly limit?: number
}
