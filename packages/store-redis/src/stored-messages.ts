import { type AcceptRun, MAX_RUNS_IN_LINE, type Message, type RunOutcome } from '@eco2/ports'

/** The scripts know this shape: it is how they find the message of a run that waits in line. */
export function userMessageId(runId: string): string {
  return `${runId}.user`
}

export function assistantMessageId(runId: string): string {
  return `${runId}.assistant`
}

/** Without `createdAt`: the script adds it by the server's clock. */
export function toUserMessage({ runId, message, imageUrl }: AcceptRun): string {
  const stored: Omit<Message, 'createdAt'> = {
    messageId: userMessageId(runId),
    runId,
    role: 'user',
    text: message,
    ...(imageUrl !== undefined && { imageUrl }),
  }
  return JSON.stringify(stored)
}

/** Without `createdAt`, as above. */
export function toAssistantMessage(runId: string, outcome: RunOutcome): string {
  const { status, answer, degraded, error, sources = [], images = [] } = outcome
  const stored: Omit<Message, 'createdAt'> = {
    messageId: assistantMessageId(runId),
    runId,
    role: 'assistant',
    text: answer,
    status,
    ...(degraded !== undefined && { degraded }),
    ...(error !== undefined && { error }),
    ...(sources.length > 0 && { sources }),
    ...(images.length > 0 && { images }),
  }
  return JSON.stringify(stored)
}

export function toMessages(stored: unknown): Message[] {
  if (!Array.isArray(stored)) return []
  return stored.filter((json) => typeof json === 'string').map((json) => JSON.parse(json) as Message)
}

/**
 * The newest `limit` messages of the conversation as it was answered, oldest first: each question right before its answer.
 * A message that waited in line was kept when it came, before the answers to those that it waited for.
 */
export function toHistory(newestFirst: readonly Message[], limit: number): Message[] {
  const questions = new Map<string, Message>()
  const answered = new Set<string>()
  for (const message of newestFirst) {
    if (message.role === 'user') questions.set(message.runId, message)
    else answered.add(message.runId)
  }
  const asAnswered = newestFirst.toReversed().flatMap((message) => {
    if (message.role === 'user') return answered.has(message.runId) ? [] : [message]
    const question = questions.get(message.runId)
    return question === undefined ? [message] : [question, message]
  })
  return limit === 0 ? [] : asAnswered.slice(-limit)
}

/** How many messages can stand between a question and its answer after a full line: read as many more than wanted. */
export const HISTORY_OVERLAP: number = 2 * MAX_RUNS_IN_LINE
