import { describe, expect, test } from 'vitest'
import {
  accepted,
  asking,
  claimedAttempt,
  dueReason,
  ended,
  newId,
  newUser,
  nextRun,
  type Stores,
} from './harness.ts'

/** `DELETE /v1/me`. */
export function erasingScenarios(stores: Stores): void {
  describe('erasing a person', () => {
    test('takes all threads, messages and runs, and names the runs', async () => {
      const userId = newUser()
      const first = await accepted(stores().store, { userId })
      await ended(stores().store, first.runId)
      const second = await accepted(stores().store, nextRun(first))
      const third = await accepted(stores().store, { userId })
      await stores().store.createThread({ threadId: newId(), userId })
      await stores().store.forkThread({ userId, threadId: first.threadId, newThreadId: newId() })

      const removed = await stores().other.deleteUser(userId)
      expect([...removed].sort()).toEqual([first.runId, second.runId, third.runId].sort())
      expect((await stores().store.listThreads(userId)).items).toEqual([])
      for (const { threadId, runId } of [first, second, third]) {
        expect(await stores().store.readThread(userId, threadId)).toBeNull()
        expect(await stores().store.listMessages(userId, threadId)).toBeNull()
        expect(await stores().store.readRun(runId)).toBeNull()
        expect(await dueReason(stores().store, runId)).toBeUndefined()
      }
    })

    test('leaves everybody else alone', async () => {
      const stays = await accepted(stores().store)
      const goes = await accepted(stores().store)
      await stores().store.deleteUser(goes.userId)
      expect(await stores().store.readThread(stays.userId, stays.threadId)).toMatchObject({
        activeRunId: stays.runId,
      })
    })

    test('may be repeated, and finds nothing for a stranger', async () => {
      const run = await accepted(stores().store)
      expect(await stores().store.deleteUser(run.userId)).toEqual([run.runId])
      expect(await stores().other.deleteUser(run.userId)).toEqual([])
      expect(await stores().store.deleteUser(newUser())).toEqual([])
    })

    test('a run that is held meanwhile is gone for its holder, and stays gone', async () => {
      const run = await accepted(stores().store)
      const inLine = await accepted(stores().store, nextRun(run, { multitask: 'enqueue' }))
      const attempt = await claimedAttempt(stores().store, run.runId)
      await stores().other.deleteUser(run.userId)
      expect(await stores().store.heartbeatRun(run.runId, attempt)).toBe('gone')
      const outcome = { status: 'completed', answer: '답' } as const
      expect(await stores().store.finishRun(run.runId, attempt, outcome)).toEqual({ outcome: 'gone' })
      await stores().store.confirmEnd(run.runId)
      expect(await stores().store.readRun(run.runId)).toBeNull()
      expect(await stores().store.claimRun(inLine.runId)).toEqual({ outcome: 'gone' })
      expect(await stores().store.deleteUser(run.userId)).toEqual([])
    })

    test('a run that waits for an answer is gone', async () => {
      const { run, request, attempt } = await asking(stores().store)
      await stores().other.deleteUser(run.userId)
      const answer = { requestId: request.requestId, value: null }
      expect(await stores().store.answerInput(run.runId, answer)).toEqual({ outcome: 'gone' })
      expect(await stores().store.waitRun(run.runId, attempt, request)).toBe('gone')
      expect(await stores().store.requestCancel(run.runId)).toBe('gone')
    })

    test('a person with many threads is erased in one call', async () => {
      const userId = newUser()
      const runs = await Promise.all(Array.from({ length: 250 }, () => accepted(stores().store, { userId })))
      const removed = await stores().store.deleteUser(userId)
      expect(new Set(removed)).toEqual(new Set(runs.map(({ runId }) => runId)))
      expect((await stores().store.listThreads(userId)).items).toEqual([])
    })

    test('two at once erase everything and name each run at least once', async () => {
      const userId = newUser()
      const runs = await Promise.all(Array.from({ length: 20 }, () => accepted(stores().store, { userId })))
      const removed = await Promise.all([
        stores().store.deleteUser(userId),
        stores().other.deleteUser(userId),
      ])
      expect(new Set(removed.flat())).toEqual(new Set(runs.map(({ runId }) => runId)))
      expect((await stores().store.listThreads(userId)).items).toEqual([])
    })

    test('who comes back starts anew', async () => {
      const before = await accepted(stores().store)
      await stores().store.deleteUser(before.userId)
      const after = await accepted(stores().store, { userId: before.userId, threadId: before.threadId })
      const listed = await stores().store.listThreads(before.userId)
      expect(listed.items.map(({ threadId }) => threadId)).toEqual([after.threadId])
    })
  })
}
