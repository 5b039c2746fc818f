import { describe, expect, test } from 'vitest'
import { claimedAttempt, newRun, newUser, type Stores } from './harness.ts'

export function acceptingScenarios(stores: Stores): void {
  describe('accept', () => {
    test('keeps the message and the record, makes the thread and names it after the message', async () => {
      const request = newRun({ message: '다 마신  생수병은\n어떻게 버려?' })
      const result = await stores().store.acceptRun(request)

      expect(result).toMatchObject({
        outcome: 'accepted',
        enqueue: true,
        record: { status: 'queued', attempt: 0 },
      })
      const thread = await stores().other.readThread(request.userId, request.threadId)
      expect(thread).toMatchObject({ title: '다 마신 생수병은 어떻게 버려?', activeRunId: request.runId })
      const page = await stores().other.listMessages(request.userId, request.threadId)
      expect(page?.items).toMatchObject([{ role: 'user', text: request.message, runId: request.runId }])
    })

    test('the same run again is a duplicate and changes nothing', async () => {
      const request = newRun()
      await stores().store.acceptRun(request)
      const again = { ...request, trace: { traceparent: 'another' } }
      expect(await stores().other.acceptRun(again)).toMatchObject({ outcome: 'duplicate', enqueue: true })
      const page = await stores().store.listMessages(request.userId, request.threadId)
      expect(page?.items).toHaveLength(1)
    })

    test('a finished run again is a duplicate that is not queued', async () => {
      const request = newRun()
      await stores().store.acceptRun(request)
      const attempt = await claimedAttempt(stores().store, request.runId)
      await stores().store.finishRun(request.runId, attempt, { status: 'completed', answer: '답' })
      expect(await stores().store.acceptRun(request)).toMatchObject({
        outcome: 'duplicate',
        enqueue: false,
        record: { status: 'completed', outcome: { answer: '답' } },
      })
    })

    test('the same run id with another body is a mismatch, also before the thread is found busy', async () => {
      const request = newRun()
      await stores().store.acceptRun(request)
      expect(await stores().store.acceptRun({ ...request, bodyHash: 'other' })).toEqual({
        outcome: 'body-mismatch',
      })
    })

    test('another user with the same run id learns nothing', async () => {
      const request = newRun()
      await stores().store.acceptRun(request)
      expect(await stores().store.acceptRun({ ...request, userId: newUser() })).toEqual({
        outcome: 'no-thread',
      })
    })

    test('a thread answers one run at a time', async () => {
      const first = newRun()
      await stores().store.acceptRun(first)
      const second = newRun({ threadId: first.threadId, userId: first.userId, createThread: false })
      expect(await stores().other.acceptRun(second)).toEqual({ outcome: 'busy', activeRunId: first.runId })
      const page = await stores().store.listMessages(first.userId, first.threadId)
      expect(page?.items).toHaveLength(1)
      expect(await stores().store.readRun(second.runId)).toBeNull()
    })

    test('of many gateways that accept for one thread at once, one wins', async () => {
      const { threadId, userId } = newRun()
      await stores().store.createThread({ threadId, userId })
      const requests = Array.from({ length: 20 }, () => newRun({ threadId, userId, createThread: false }))
      const results = await Promise.all(
        requests.map((request, index) => (index % 2 ? stores().store : stores().other).acceptRun(request)),
      )
      expect(results.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1)
      expect(results.filter(({ outcome }) => outcome === 'busy')).toHaveLength(19)
    })

    test('a thread of somebody else, and one that does not exist, are both no-thread', async () => {
      const theirs = newRun()
      await stores().store.acceptRun(theirs)
      const intruder = newRun({ threadId: theirs.threadId })
      const nowhere = newRun({ createThread: false })
      expect(await stores().store.acceptRun(intruder)).toEqual({ outcome: 'no-thread' })
      expect(await stores().store.acceptRun(nowhere)).toEqual({ outcome: 'no-thread' })
    })

    test('text comes back as it was: quotes, braces, emoji, bidi, slashes', async () => {
      const message = '"}{\\u0000 / 👨‍👩‍👧‍👦 \u202Eabc\u200B event: done\ndata: {}'
      const location = { latitude: 37.5665, longitude: 126.978 }
      const trace = { traceparent: '00-1-2-01' }
      const request = newRun({ message, location, model: 'openai/gpt', trace })
      await stores().store.acceptRun(request)
      const claim = await stores().other.claimRun(request.runId)
      expect(claim).toMatchObject({
        outcome: 'claimed',
        run: { message, location, model: 'openai/gpt' },
        record: { trace },
      })
      const page = await stores().store.listMessages(request.userId, request.threadId)
      expect(page?.items[0]?.text).toBe(message)
    })
  })
}
