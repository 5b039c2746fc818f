import { describe, expect, test } from 'vitest'
import type { Message } from '../../thread.ts'
import type { AcceptRun, ThreadStorePort } from '../../thread-store-port.ts'
import {
  accepted,
  claimedAttempt,
  conversation,
  ended,
  newId,
  newUser,
  nextRun,
  type Stores,
} from './harness.ts'

/** A copy of a thread up to a point, for regenerating an answer and editing a message. */
export function forkScenarios(stores: Stores): void {
  describe('fork', () => {
    test('copies everything, with ids of its own', async () => {
      const source = await talk(stores().store, 2)
      const newThreadId = newId()
      const { userId, threadId } = source
      const fork = await stores().other.forkThread({ userId, threadId, newThreadId })
      expect(fork).toMatchObject({ threadId: newThreadId, forkedFrom: threadId, title: '질문 1' })
      expect(fork).not.toHaveProperty('activeRunId')
      expect(await stores().store.readThread(userId, newThreadId)).toEqual(fork)

      const originals = await messagesOf(stores().store, source)
      const copies = await messagesOf(stores().store, { userId, threadId: newThreadId })
      expect(copies.map(withoutId)).toEqual(originals.map(withoutId))
      expect(copies.map(({ messageId }) => messageId)).toEqual(
        [1, 2, 3, 4].map((number) => `${newThreadId}.${number}`),
      )
    })

    test('carries sources, pictures, status and failures along', async () => {
      const run = await accepted(stores().store, { imageUrl: 'https://images.example/1.png' })
      const attempt = await claimedAttempt(stores().store, run.runId)
      await stores().store.finishRun(run.runId, attempt, {
        status: 'failed',
        answer: '여기까지',
        degraded: true,
        error: { code: 'X', message: '…' },
        sources: [{ title: '지침', url: 'https://example.com', date: '2026-11' }],
        images: [{ url: '/v1/images/1', alt: '페트병' }, { url: '/v1/images/2' }],
      })
      const [question, answer] = await messagesOf(stores().store, run)
      expect(answer).toMatchObject({
        images: [{ url: '/v1/images/1', alt: '페트병' }, { url: '/v1/images/2' }],
      })
      const newThreadId = newId()
      await stores().store.forkThread({ ...run, newThreadId })
      const copies = await messagesOf(stores().store, { ...run, threadId: newThreadId })
      expect(copies).toEqual([
        { ...question, messageId: `${newThreadId}.1` },
        { ...answer, messageId: `${newThreadId}.2` },
      ])
    })

    test('stops behind one message or before another', async () => {
      const source = await talk(stores().store, 3)
      const messages = await messagesOf(stores().store, source)
      const third = messages[2]?.messageId ?? ''
      expect(await forked(stores().store, source, { throughMessageId: third })).toEqual([
        '질문 1',
        '답 1',
        '질문 2',
      ])
      expect(await forked(stores().store, source, { beforeMessageId: third })).toEqual(['질문 1', '답 1'])
      const first = messages[0]?.messageId ?? ''
      expect(await forked(stores().store, source, { beforeMessageId: first })).toEqual([])
      await expect(
        stores().store.forkThread({
          ...source,
          newThreadId: newId(),
          throughMessageId: first,
          beforeMessageId: third,
        }),
      ).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    })

    test('takes the given title', async () => {
      const source = await talk(stores().store, 1)
      const request = { ...source, newThreadId: newId(), title: '다시' }
      expect(await stores().store.forkThread(request)).toMatchObject({ title: '다시' })
    })

    test('is listed, answers messages with its copies as history, and leaves its source alone', async () => {
      const source = await talk(stores().store, 1)
      const newThreadId = newId()
      await stores().store.forkThread({ ...source, newThreadId })
      const listed = await stores().other.listThreads(source.userId)
      expect(new Set(listed.items.map(({ threadId }) => threadId))).toEqual(
        new Set([newThreadId, source.threadId]),
      )

      const run = await accepted(
        stores().store,
        nextRun({ ...source, threadId: newThreadId }, { message: '뚜껑은?' }),
      )
      expect(await stores().store.claimRun(run.runId)).toMatchObject({
        outcome: 'claimed',
        run: { history: [{ text: '질문 1' }, { text: '답 1' }] },
      })
      const attempt = (await stores().store.readRun(run.runId))?.attempt ?? 0
      await stores().store.finishRun(run.runId, attempt, { status: 'completed', answer: '닫아서요.' })
      expect(await conversation(stores().store, { ...source, threadId: newThreadId })).toEqual([
        ['user', '질문 1'],
        ['assistant', '답 1'],
        ['user', '뚜껑은?'],
        ['assistant', '닫아서요.'],
      ])
      const before = await conversation(stores().store, source)
      expect(before).toEqual([
        ['user', '질문 1'],
        ['assistant', '답 1'],
      ])
      expect(await stores().store.deleteThread(source.userId, newThreadId)).toEqual([run.runId])
      expect(await conversation(stores().store, source)).toEqual(before)
    })

    test('is not touched when its source is deleted', async () => {
      const source = await talk(stores().store, 1)
      const newThreadId = newId()
      await stores().store.forkThread({ ...source, newThreadId })
      await stores().store.deleteThread(source.userId, source.threadId)
      expect(await conversation(stores().store, { ...source, threadId: newThreadId })).toHaveLength(2)
    })

    test('the same again answers the copy that is there', async () => {
      const source = await talk(stores().store, 1)
      const request = { ...source, newThreadId: newId() }
      const first = await stores().store.forkThread(request)
      await ended(stores().store, (await accepted(stores().store, nextRun(source, { message: '더' }))).runId)
      await stores().store.renameThread(source.userId, request.newThreadId, '내 이름')
      const again = await stores().other.forkThread(request)
      expect(again).toMatchObject({ createdAt: first?.createdAt, title: '내 이름' })
      const copies = await conversation(stores().store, { ...source, threadId: request.newThreadId })
      expect(copies).toHaveLength(2)
    })

    test('ten at once make one copy', async () => {
      const source = await talk(stores().store, 3)
      const request = { ...source, newThreadId: newId() }
      const forks = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          (index % 2 ? stores().store : stores().other).forkThread(request),
        ),
      )
      expect(new Set(forks.map((fork) => fork?.createdAt)).size).toBe(1)
      const copies = await messagesOf(stores().store, { ...source, threadId: request.newThreadId })
      expect(copies.map(({ text }) => text)).toEqual(['질문 1', '답 1', '질문 2', '답 2', '질문 3', '답 3'])
    })

    test('an id that something else has is a CONFLICT', async () => {
      const source = await talk(stores().store, 1)
      const taken = await talk(stores().store, 1)
      const mine = newId()
      await stores().store.createThread({ threadId: mine, userId: source.userId })
      const otherCopy = newId()
      await stores().store.forkThread({ userId: source.userId, threadId: mine, newThreadId: otherCopy })
      for (const newThreadId of [taken.threadId, mine, source.threadId, otherCopy]) {
        await expect(stores().store.forkThread({ ...source, newThreadId })).rejects.toMatchObject({
          code: 'CONFLICT',
        })
      }
      expect(await conversation(stores().store, taken)).toHaveLength(2)
      expect(await conversation(stores().store, { ...source, threadId: mine })).toEqual([])
    })

    test('of what is not there or not theirs is null, and makes nothing', async () => {
      const source = await talk(stores().store, 1)
      const elsewhere = await talk(stores().store, 1)
      const [foreign] = await messagesOf(stores().store, elsewhere)
      const newThreadId = newId()
      const stranger = newUser()
      const { userId, threadId } = source
      const throughMessageId = foreign?.messageId ?? ''
      for (const request of [
        { userId: stranger, threadId, newThreadId },
        { userId, threadId: newId(), newThreadId },
        { userId, threadId, newThreadId, throughMessageId },
        { userId, threadId, newThreadId, beforeMessageId: 'nothing' },
      ])
        expect(await stores().store.forkThread(request)).toBeNull()
      expect(await stores().store.readThread(userId, newThreadId)).toBeNull()
      expect((await stores().store.listThreads(stranger)).items).toEqual([])
    })

    test('of a long thread is whole', async () => {
      const source = await talk(stores().store, 130)
      const all = await forked(stores().store, source, {})
      expect(all).toHaveLength(260)
      expect(all.at(-1)).toBe('답 130')
      expect(all[0]).toBe('질문 1')
    })
  })
}

/** A thread with finished runs: 질문 1, 답 1, 질문 2, ... */
async function talk(store: ThreadStorePort, rounds: number): Promise<AcceptRun> {
  const first = await accepted(store, { message: '질문 1' })
  await ended(store, first.runId, '답 1')
  for (let round = 2; round <= rounds; round++) {
    const run = await accepted(store, nextRun(first, { message: `질문 ${round}` }))
    await ended(store, run.runId, `답 ${round}`)
  }
  return first
}

async function forked(
  store: ThreadStorePort,
  source: AcceptRun,
  until: { readonly throughMessageId?: string; readonly beforeMessageId?: string },
): Promise<readonly string[]> {
  const { userId, threadId } = source
  const newThreadId = newId()
  expect(await store.forkThread({ userId, threadId, newThreadId, ...until })).not.toBeNull()
  return (await messagesOf(store, { userId, threadId: newThreadId })).map(({ text }) => text)
}

/** All of them, oldest first. */
async function messagesOf(
  store: ThreadStorePort,
  { userId, threadId }: { readonly userId: string; readonly threadId: string },
): Promise<readonly Message[]> {
  const messages: Message[] = []
  let cursor: string | undefined
  do {
    const page = await store.listMessages(userId, threadId, {
      limit: 100,
      ...(cursor !== undefined && { cursor }),
    })
    messages.push(...(page?.items ?? []))
    cursor = page?.nextCursor
  } while (cursor !== undefined)
  return messages.reverse()
}

function withoutId({ messageId: _, ...message }: Message): Omit<Message, 'messageId'> {
  return message
}
