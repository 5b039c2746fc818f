import type { AcceptedBody, Message, RunOutcome, RunRecord, RunStatus, Thread } from '@eco2/ports'
import { threadIdOf } from '@eco2/ports'

/** HGETALL inside a script answers a flat list. */
export function toFields(flat: unknown): Record<string, string> {
  if (!Array.isArray(flat)) return {}
  const fields: Record<string, string> = {}
  for (let index = 0; index + 1 < flat.length; index += 2)
    fields[String(flat[index])] = String(flat[index + 1])
  return fields
}

export function toRunRecord(runId: string, fields: Record<string, string>): RunRecord {
  const body: AcceptedBody = JSON.parse(fields.body ?? '{}')
  return {
    ...body,
    runId,
    threadId: threadIdOf(runId),
    userId: fields.userId ?? '',
    status: toStatus(fields.status),
    attempt: Number(fields.attempt),
    crashes: Number(fields.crashes),
    answers: Number(fields.answers),
    acceptedAt: Number(fields.acceptedAt),
    cancelRequested: fields.cancel === '1',
    ...(fields.heartbeatAt !== undefined && { heartbeatAt: Number(fields.heartbeatAt) }),
    ...(fields.finishedAt !== undefined && { finishedAt: Number(fields.finishedAt) }),
    ...(fields.outcome !== undefined && { outcome: JSON.parse(fields.outcome) as RunOutcome }),
  }
}

export function toThread(threadId: string, fields: Record<string, string>): Thread {
  return {
    threadId,
    title: fields.title ?? '',
    createdAt: Number(fields.createdAt),
    updatedAt: Number(fields.updatedAt ?? fields.createdAt),
    ...(fields.activeRunId !== undefined && { activeRunId: fields.activeRunId }),
  }
}

export function toMessages(stored: unknown): Message[] {
  if (!Array.isArray(stored)) return []
  return stored.filter((json) => typeof json === 'string').map((json) => JSON.parse(json) as Message)
}

function toStatus(text: string | undefined): RunStatus {
  switch (text) {
    case 'running':
    case 'waiting':
    case 'completed':
    case 'failed':
    case 'cancelled':
      return text
    default:
      return 'queued'
  }
}
