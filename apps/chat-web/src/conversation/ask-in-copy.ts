import { type ChatClient, ChatClientError, type StartedRun } from '@eco2/chat-client'
import type { Asked } from './turn.ts'

export interface AskInCopy {
  readonly threadId: string
  /** The run whose question is asked again, or otherwise. */
  readonly runId: string
  readonly asked: Asked
}

/**
 * Asks in a copy of the thread up to that question; the original stays as it is. A copy that got no question goes again.
 *
 * @throws {ChatClientError}
 */
export async function askInCopy(
  client: ChatClient,
  { threadId, runId, asked }: AskInCopy,
): Promise<StartedRun> {
  // A question that was sent from this page has no id of the store yet.
  const { items, nextCursor } = await client.listMessages(threadId)
  const message = items.find((one) => one.runId === runId && one.role === 'user')
  if (message === undefined) throw new ChatClientError(404, 'NOT_FOUND', '다시 물을 질문을 찾을 수 없어요.')
  // A thread has its title from its first question.
  const isFirst = nextCursor === undefined && message === items.at(-1)
  const copy = await client.forkThread(threadId, {
    beforeMessageId: message.messageId,
    ...(isFirst && message.text !== asked.text && { title: toTitle(asked.text) }),
  })
  try {
    return await client.startRun(
      { message: asked.text, ...(asked.imageUrl === undefined ? {} : { imageUrl: asked.imageUrl }) },
      { threadId: copy.threadId },
    )
  } catch (error) {
    await client.deleteThread(copy.threadId).catch(() => {})
    throw error
  }
}

function toTitle(text: string): string {
  return [...text.replace(/\s+/g, ' ')].slice(0, TITLE_CHARACTERS).join('').trim()
}

const TITLE_CHARACTERS = 60
