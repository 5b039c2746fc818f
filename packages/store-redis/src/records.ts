import {
  type AcceptedBody,
  type AnsweredInput,
  type InputRequest,
  type Message,
  type Run,
  type RunOutcome,
  type RunRecord,
  type RunStatus,
  type Thread,
  threadIdOf,
} from '@eco2/ports'

/** A script's answer that is a list: missing places are undefined. */
export function toReply(reply: unknown): readonly unknown[] {
  return Array.isArray(reply) ? reply : []
}

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
    inputs: JSON.parse(`[${fields.inputs ?? ''}]`) as AnsweredInput[],
    ...(fields.input !== undefined && { input: JSON.parse(fields.input) as InputRequest }),
    ...(fields.behindRunId !== undefined && { behindRunId: fields.behindRunId }),
    ...(fields.status === 'running' && fields.waitingFor !== undefined && { waitingFor: fields.waitingFor }),
    ...(fields.heartbeatAt !== undefined && { heartbeatAt: Number(fields.heartbeatAt) }),
    ...(fields.finishedAt !== undefined && { finishedAt: Number(fields.finishedAt) }),
    ...(fields.outcome !== undefined && { outcome: JSON.parse(fields.outcome) as RunOutcome }),
  }
}

/** The record as the graph sees it. */
export function toRun(record: RunRecord, history: readonly Message[]): Run {
  const { runId, threadId, userId, attempt, message, imageUrl, location, model, inputs } = record
  return {
    runId,
    threadId,
    userId,
    attempt,
    message,
    history,
    inputs,
    ...(imageUrl !== undefined && { imageUrl }),
    ...(location !== undefined && { location }),
    ...(model !== undefined && { model }),
  }
}

export function toThread(threadId: string, fields: Record<string, string>): Thread {
  return {
    threadId,
    title: fields.title ?? '',
    createdAt: Number(fields.createdAt),
    updatedAt: Number(fields.updatedAt ?? fields.createdAt),
    ...(fields.activeRunId !== undefined && { activeRunId: fields.activeRunId }),
    ...(fields.forkedFrom !== undefined && { forkedFrom: fields.forkedFrom }),
  }
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
