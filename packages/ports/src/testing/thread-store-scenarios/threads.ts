import { describe, expect, test } from 'vitest'
import { accepted, claimedAttempt, newId, newRun, newUser, type Stores } from './harness.ts'

export function threadScenarios(stores: Stores): void {
  describe('threads and messages', () => {
    test('threads come newest first, each once, over any page size, also while new ones are made', async () => {
      const userId = newUser()
      const made: string[] = []
      for (let index = 0; index < 7; index++) {
        made.unshift(
          (await stores().store.createThread({ threadId: newId(), userId, title: `${index}` })).threadId,
        )
      }
      const seen: string[] = []
      let cursor: string | undefined
      do {
        const page = await stores().store.listThreads(userId, {
          limit: 3,
          ...(cursor !== undefined && { cursor }),
        })
        seen.push(...page.items.map(({ threadId }) => threadId))
        cursor = page.nextCursor
        await stores().store.createThread({ threadId: newId(), userId, title: 'new' })
      } while (cursor !== undefined)
      expect(new Set(seen)).toEqual(new Set(made))
      expect(seen).toHaveLength(7)
    })

    test('messages come newest first, page by page', async () => {
      const { threadId, userId, runId } = await accepted(stores().store, { message: '하나' })
      const attempt = await claimedAttempt(stores().store, runId)
      await stores().store.finishRun(runId, attempt, {
        status: 'failed',
        answer: '두',
        error: { code: 'X', message: '…' },
      })
      const next = newRun({ threadId, userId, createThread: false, message: '셋' })
      await stores().store.acceptRun(next)

      const first = await stores().store.listMessages(userId, threadId, { limit: 2 })
      expect(first?.items).toMatchObject([
        { text: '셋', role: 'user' },
        { text: '두', role: 'assistant', status: 'failed', error: { code: 'X', message: '…' } },
      ])
      const cursor = first?.nextCursor ?? ''
      const second = await stores().store.listMessages(userId, threadId, { limit: 2, cursor })
      expect(second?.items).toMatchObject([{ text: '하나' }])
      expect(second?.nextCursor).toBeUndefined()
    })

    test('limits and cursors that make no sense are INVALID_REQUEST', async () => {
      const userId = newUser()
      for (const options of [
        { limit: 0 },
        { limit: 101 },
        { limit: 1.5 },
        { cursor: 'x' },
        { cursor: '1.2.3' },
      ]) {
        await expect(stores().store.listThreads(userId, options)).rejects.toMatchObject({
          code: 'INVALID_REQUEST',
        })
      }
      await expect(stores().store.listThreads(userId, { limit: 1 })).resolves.toEqual({ items: [] })
      await expect(stores().store.listThreads(userId, { limit: 100 })).resolves.toEqual({ items: [] })
    })

    test('somebody else sees, renames and deletes nothing', async () => {
      const { threadId, userId, runId } = await accepted(stores().store)
      const stranger = newUser()
      expect(await stores().store.readThread(stranger, threadId)).toBeNull()
      expect(await stores().store.listMessages(stranger, threadId)).toBeNull()
      expect(await stores().store.renameThread(stranger, threadId, 'mine')).toBeNull()
      expect(await stores().store.deleteThread(stranger, threadId)).toBeNull()
      expect((await stores().store.listThreads(stranger)).items).toEqual([])
      expect(await stores().store.readThread(userId, threadId)).toMatchObject({ activeRunId: runId })
    })

    test('a renamed thread keeps its name, a deleted one takes everything along', async () => {
      const { threadId, userId, runId } = await accepted(stores().store)
      expect(await stores().store.renameThread(userId, threadId, '새 이름')).toMatchObject({
        title: '새 이름',
      })
      expect(await stores().store.deleteThread(userId, threadId)).toEqual([runId])
      expect(await stores().store.readThread(userId, threadId)).toBeNull()
      expect(await stores().store.readRun(runId)).toBeNull()
      expect((await stores().store.listThreads(userId)).items).toEqual([])
      expect(await stores().store.claimRun(runId)).toEqual({ outcome: 'gone' })
    })
  })
}
