import type {
  AcceptedBody,
  AnsweredInput,
  InputRequest,
  Message,
  Run,
  RunOutcome,
  RunRecord,
  RunStatus,
  Thread,
  TraceCarrier,
} from '@eco2/ports'

export interface ThreadRow {
  readonly thread_id: string
  readonly user_id: string
  readonly title: string
  readonly named_by: string | null
  readonly created_at: Date
  readonly updated_at: Date
  readonly last_message: number
  readonly active_run_id: string | null
  readonly forked_from: string | null
}

export interface RunRow {
  readonly run_id: string
  readonly thread_id: string
  readonly user_id: string
  readonly body_hash: string
  readonly body: StoredBody
  readonly status: RunStatus
  readonly attempt: number
  readonly crashes: number
  readonly answers: number
  readonly accepted_at: Date
  readonly heartbeat_at: Date | null
  readonly waiting_for: string | null
  readonly finished_at: Date | null
  readonly cancel_requested: boolean
  readonly rolled_back: boolean
  readonly previous: 'none' | 'hand-over' | 'input'
  readonly line: number | null
  readonly next_run_id: string | null
  readonly input: InputRequest | null
  readonly inputs: readonly AnsweredInput[]
  readonly outcome: RunOutcome | null
}

export interface MessageRow {
  readonly position: number
  readonly message_id: string
  readonly run_id: string
  readonly role: Message['role']
  readonly created_at: Date
  readonly content: StoredMessage
}

export interface StoredBody extends AcceptedBody {
  readonly trace?: TraceCarrier
}

export type StoredMessage = Omit<Message, 'messageId' | 'runId' | 'role' | 'createdAt'>

export function toThread(row: ThreadRow): Thread {
  return {
    threadId: row.thread_id,
    title: row.title,
    createdAt: row.created_at.getTime(),
    updatedAt: row.updated_at.getTime(),
    ...(row.active_run_id !== null && { activeRunId: row.active_run_id }),
    ...(row.forked_from !== null && { forkedFrom: row.forked_from }),
  }
}

/** `activeRunId`: of its thread; it matters only to a run that is in line. */
export function toRunRecord(row: RunRow, activeRunId: string | null = null): RunRecord {
  return {
    ...row.body,
    runId: row.run_id,
    threadId: row.thread_id,
    userId: row.user_id,
    status: row.status,
    attempt: row.attempt,
    crashes: row.crashes,
    answers: row.answers,
    acceptedAt: row.accepted_at.getTime(),
    cancelRequested: row.cancel_requested,
    inputs: row.inputs,
    ...(row.status === 'running' && row.waiting_for !== null && { waitingFor: row.waiting_for }),
    ...(row.heartbeat_at !== null && { heartbeatAt: row.heartbeat_at.getTime() }),
    ...(row.finished_at !== null && { finishedAt: row.finished_at.getTime() }),
    ...(row.input !== null && { input: row.input }),
    ...(row.line !== null && activeRunId !== null && { behindRunId: activeRunId }),
    ...(row.outcome !== null && { outcome: row.outcome }),
  }
}

export function toRun(row: RunRow, history: readonly Message[]): Run {
  const { trace: _, ...body } = row.body
  return {
    ...body,
    runId: row.run_id,
    threadId: row.thread_id,
    userId: row.user_id,
    attempt: row.attempt,
    history,
    inputs: row.inputs,
  }
}

export function toMessage(row: MessageRow): Message {
  return {
    messageId: row.message_id,
    runId: row.run_id,
    role: row.role,
    createdAt: row.created_at.getTime(),
    ...row.content,
  }
}

/** What a run's end leaves in its thread. */
export function toAnswer(outcome: RunOutcome): StoredMessage {
  const { status, answer, degraded, error, sources, images } = outcome
  return {
    text: answer,
    status,
    ...(degraded !== undefined && { degraded }),
    ...(error !== undefined && { error }),
    ...(sources !== undefined && sources.length > 0 && { sources }),
    ...(images !== undefined && images.length > 0 && { images }),
  }
}
