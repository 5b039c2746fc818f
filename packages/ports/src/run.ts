import type { AnsweredInput, InputRequest } from './input-request.ts'
import type { LLMUsage } from './llm-client-port.ts'
import type { Location } from './location.ts'
import type { FinishedStatus, RunFailure, RunStatus } from './run-status.ts'
import type { Message, MessageImage } from './thread.ts'

/** What the client sent, after validation. */
export interface AcceptedBody {
  readonly message: string
  readonly imageUrl?: string
  readonly location?: Location
  /** `provider/model` or a bare id; without it the worker's default. */
  readonly model?: string
}

/**
 * A run as the graph sees it: the message, and the conversation so far, oldest first: without the messages of runs that
 * still wait in line, and each question right before its answer, also one that had to wait for it.
 */
export interface Run extends AcceptedBody {
  readonly runId: string
  readonly threadId: string
  /** For budgets; it never goes into an event or a prompt. */
  readonly userId: string
  readonly attempt: number
  readonly history: readonly Message[]
  /** What its user was asked and answered so far, oldest first. Also a run that starts over need not ask again. */
  readonly inputs: readonly AnsweredInput[]
}

/** How a run ended. `answer` is the text a viewer saw since the last `text-reset`, also when the run was cut short. */
export interface RunOutcome {
  readonly status: FinishedStatus
  readonly answer: string
  readonly error?: RunFailure
  /** True when a part was answered without a model or without a lookup that was tried. */
  readonly degraded?: boolean
  readonly usage?: readonly LLMUsage[]
  readonly sources?: readonly { title: string; url?: string; ruleId?: string; date?: string }[]
  readonly images?: readonly MessageImage[]
}

/** The trace that the request belongs to, as headers (`traceparent`), so that the worker's spans join it. */
export type TraceCarrier = Readonly<Record<string, string>>

/** What the store keeps of a run. Times are Unix milliseconds of the store's clock. */
export interface RunRecord extends AcceptedBody {
  readonly runId: string
  readonly threadId: string
  readonly userId: string
  readonly status: RunStatus
  /** 0 until the first claim. */
  readonly attempt: number
  /** Claims that found the run still held: its holder had died. */
  readonly crashes: number
  /** Questions answered so far: the part of the queue's job id that changes. */
  readonly answers: number
  readonly acceptedAt: number
  readonly heartbeatAt?: number
  readonly finishedAt?: number
  readonly cancelRequested: boolean
  /** What the user is asked for; exactly while `status` is `waiting`. */
  readonly input?: InputRequest
  readonly inputs: readonly AnsweredInput[]
  /** What its holder waits for, as of the last heartbeat: one Korean sentence. Only while it is held. */
  readonly waitingFor?: string
  /** The run that its thread answers first; only while it waits in the thread's line. */
  readonly behindRunId?: string
  readonly trace?: TraceCarrier
  readonly outcome?: RunOutcome
}

/** 16 to 64 characters; the random part of a run id has the same shape. */
export const THREAD_ID_PATTERN: RegExp = /^[A-Za-z0-9_-]{16,64}$/
export const RUN_ID_PATTERN: RegExp = /^[A-Za-z0-9_-]{16,64}\.[A-Za-z0-9_-]{16,64}$/

export function runIdOf(threadId: string, unique: string): string {
  return `${threadId}.${unique}`
}

/** Every key of a run is tagged with its thread, so that one script may touch both (also on Redis Cluster). */
export function threadIdOf(runId: string): string {
  return runId.slice(0, runId.indexOf('.'))
}
