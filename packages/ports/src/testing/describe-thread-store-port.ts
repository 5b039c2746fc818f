import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runIdOf } from '../run.ts'
import type { AcceptRun, ThreadStorePort } from '../thread-store-port.ts'

export interface ThreadStoreHarness {
  /** Offers due runs at once: all of its waiting times are 0. */
  readonly store: ThreadStorePort
  /** Another process over the same data. */
  readonly other: ThreadStorePort
  close(): Promise<void>
}

/** What every `ThreadStorePort` promises. Each test makes its own users and threads, so they may share the data. */
export function describeThreadStorePort(name: string, makeHarness: () => Promise<ThreadStoreHarness>): void {
  describe(`ThreadStorePort: ${name}`, () => {
    let harness: ThreadStoreHarness
    beforeAll(async () => {
      harness = await makeHarness()
    })
    afterAll(() => harness.close())
    const stores = (): ThreadStoreHarness => harness

    describe('accept', () => acceptScenarios(stores))
    describe('claim, finish, release', () => holdScenarios(stores))
    describe('due runs', () => dueScenarios(stores))
    describe('threads and messages', () => threadScenarios(stores))
  })
}

type Stores = () => ThreadStoreHarness

function acceptScenarios(stores: Stores): void {
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
}

function holdScenarios(stores: Stores): void {
  test('every claim raises the attempt; only the highest may finish', async () => {
    const { runId } = await accepted(stores().store)
    const first = await claimedAttempt(stores().store, runId)
    const second = await claimedAttempt(stores().other, runId)
    expect(second).toBe(first + 1)
    expect(await stores().store.finishRun(runId, first, { status: 'completed', answer: '늦음' })).toEqual({
      outcome: 'fenced',
    })
    expect(
      await stores().other.finishRun(runId, second, { status: 'completed', answer: '맞음' }),
    ).toMatchObject({
      outcome: 'finished',
    })
    expect(await stores().store.readRun(runId)).toMatchObject({
      status: 'completed',
      outcome: { answer: '맞음' },
    })
  })

  test('a second finish is answered with how it ended', async () => {
    const { runId } = await accepted(stores().store)
    const attempt = await claimedAttempt(stores().store, runId)
    await stores().store.finishRun(runId, attempt, {
      status: 'failed',
      answer: '',
      error: { code: 'X', message: '…' },
    })
    expect(
      await stores().store.finishRun(runId, attempt, { status: 'completed', answer: '다시' }),
    ).toMatchObject({
      outcome: 'already',
      record: { status: 'failed' },
    })
  })

  test('of many claims at once all get different attempts', async () => {
    const { runId } = await accepted(stores().store)
    const claims = await Promise.all(
      Array.from({ length: 10 }, (_, index) => (index % 2 ? stores().store : stores().other).claimRun(runId)),
    )
    const attempts = claims.flatMap((claim) => (claim.outcome === 'gone' ? [] : [claim.record.attempt]))
    expect(new Set(attempts)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
  })

  test('a claim on a held run is a crash; the second one ends it', async () => {
    const { runId } = await accepted(stores().store)
    expect(await stores().store.claimRun(runId)).toMatchObject({ outcome: 'claimed', previous: 'none' })
    expect(await stores().store.claimRun(runId)).toMatchObject({ outcome: 'claimed', previous: 'crash' })
    expect(await stores().store.claimRun(runId)).toMatchObject({ outcome: 'crashed', record: { crashes: 2 } })
  })

  test('a hand-over is no crash, however often', async () => {
    const { runId } = await accepted(stores().store)
    for (let round = 0; round < 5; round++) {
      const attempt = await claimedAttempt(stores().store, runId)
      expect(await stores().store.releaseRun(runId, attempt)).toBe('released')
    }
    expect(await stores().store.claimRun(runId)).toMatchObject({
      outcome: 'claimed',
      previous: 'hand-over',
      record: { crashes: 0 },
    })
  })

  test('whoever lost a run cannot release it or keep it alive', async () => {
    const { runId } = await accepted(stores().store)
    const first = await claimedAttempt(stores().store, runId)
    const second = await claimedAttempt(stores().other, runId)
    expect(await stores().store.releaseRun(runId, first)).toBe('fenced')
    expect(await stores().store.heartbeatRun(runId, first)).toBe('fenced')
    expect(await stores().store.heartbeatRun(runId, second)).toBe('held')
  })

  test('a finished run is claimed as finished, with its outcome', async () => {
    const { runId } = await accepted(stores().store)
    const attempt = await claimedAttempt(stores().store, runId)
    await stores().store.finishRun(runId, attempt, { status: 'completed', answer: '답' })
    expect(await stores().other.claimRun(runId)).toMatchObject({
      outcome: 'finished',
      record: { outcome: { status: 'completed', answer: '답' } },
    })
    expect(await stores().other.releaseRun(runId, attempt + 1)).toBe('finished')
  })

  test('what does not exist is gone', async () => {
    const runId = runIdOf(newId(), newId())
    expect(await stores().store.claimRun(runId)).toEqual({ outcome: 'gone' })
    expect(await stores().store.heartbeatRun(runId, 1)).toBe('gone')
    expect(await stores().store.finishRun(runId, 1, { status: 'completed', answer: '' })).toEqual({
      outcome: 'gone',
    })
    expect(await stores().store.releaseRun(runId, 1)).toBe('gone')
    expect(await stores().store.requestCancel(runId)).toBe('gone')
    expect(await stores().store.readRun(runId)).toBeNull()
  })

  test('a cancel reaches the holder by its heartbeat, and the next claimer by its claim', async () => {
    const held = await accepted(stores().store)
    const attempt = await claimedAttempt(stores().store, held.runId)
    expect(await stores().other.requestCancel(held.runId)).toBe('requested')
    expect(await stores().store.heartbeatRun(held.runId, attempt)).toBe('cancel-requested')

    const queued = await accepted(stores().store)
    await stores().other.requestCancel(queued.runId)
    expect(await stores().store.claimRun(queued.runId)).toMatchObject({ outcome: 'cancelled' })
  })

  test('a finished run cannot be cancelled', async () => {
    const { runId } = await accepted(stores().store)
    const attempt = await claimedAttempt(stores().store, runId)
    await stores().store.finishRun(runId, attempt, { status: 'completed', answer: '답' })
    expect(await stores().store.requestCancel(runId)).toBe('finished')
  })

  test('the thread is free after the end, and the next claim brings the history along, oldest first', async () => {
    const first = await accepted(stores().store, { message: '생수병은 어떻게 버려?' })
    const attempt = await claimedAttempt(stores().store, first.runId)
    await stores().store.finishRun(first.runId, attempt, {
      status: 'completed',
      answer: '비우고 헹궈요.',
      sources: [{ title: '지침', date: '2026-11' }],
    })
    const second = newRun({
      threadId: first.threadId,
      userId: first.userId,
      createThread: false,
      message: '뚜껑은?',
    })
    expect(await stores().other.acceptRun(second)).toMatchObject({ outcome: 'accepted' })
    const claim = await stores().other.claimRun(second.runId)
    expect(claim).toMatchObject({
      outcome: 'claimed',
      run: {
        message: '뚜껑은?',
        history: [
          { role: 'user', text: '생수병은 어떻게 버려?' },
          { role: 'assistant', text: '비우고 헹궈요.', status: 'completed', sources: [{ title: '지침' }] },
        ],
      },
    })
  })
}

function dueScenarios(stores: Stores): void {
  test('an accepted run that nobody claimed is offered', async () => {
    const { runId } = await accepted(stores().store)
    expect(await dueReason(stores().store, runId)).toBe('unqueued')
  })

  test('a held run without a sign of life is offered', async () => {
    const { runId } = await accepted(stores().store)
    await claimedAttempt(stores().store, runId)
    expect(await dueReason(stores().store, runId)).toBe('silent')
  })

  test('a finished run is offered until its end is confirmed', async () => {
    const { runId } = await accepted(stores().store)
    const attempt = await claimedAttempt(stores().store, runId)
    await stores().store.finishRun(runId, attempt, { status: 'completed', answer: '답' })
    expect(await dueReason(stores().store, runId)).toBe('unended')
    await stores().store.confirmEnd(runId)
    expect(await dueReason(stores().store, runId)).toBeUndefined()
  })

  test('a queued run that was cancelled is offered as such', async () => {
    const { runId } = await accepted(stores().store)
    await stores().store.requestCancel(runId)
    expect(await dueReason(stores().store, runId)).toBe('cancelled')
  })
}

function threadScenarios(stores: Stores): void {
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
    expect(await stores().store.renameThread(userId, threadId, '새 이름')).toMatchObject({ title: '새 이름' })
    expect(await stores().store.deleteThread(userId, threadId)).toEqual([runId])
    expect(await stores().store.readThread(userId, threadId)).toBeNull()
    expect(await stores().store.readRun(runId)).toBeNull()
    expect((await stores().store.listThreads(userId)).items).toEqual([])
    expect(await stores().store.claimRun(runId)).toEqual({ outcome: 'gone' })
  })
}

async function accepted(store: ThreadStorePort, change: Partial<AcceptRun> = {}): Promise<AcceptRun> {
  const request = newRun(change)
  expect(await store.acceptRun(request)).toMatchObject({ outcome: 'accepted' })
  return request
}

async function claimedAttempt(store: ThreadStorePort, runId: string): Promise<number> {
  const claim = await store.claimRun(runId)
  if (claim.outcome !== 'claimed') throw new Error(`expected to claim the run, got ${claim.outcome}`)
  return claim.record.attempt
}

/** Looks through everything that is due: other tests share the data. */
async function dueReason(store: ThreadStorePort, runId: string): Promise<string | undefined> {
  const due = await store.listDueRuns({ limit: 10_000 })
  return due.find((entry) => entry.runId === runId)?.reason
}

function newRun(change: Partial<AcceptRun> = {}): AcceptRun {
  const threadId = change.threadId ?? newId()
  return {
    threadId,
    runId: runIdOf(threadId, newId()),
    userId: newUser(),
    bodyHash: 'hash',
    message: '안녕',
    multitask: 'reject',
    createThread: true,
    ...change,
  }
}

function newUser(): string {
  return `visitor_${newId()}`
}

function newId(): string {
  return randomBytes(16).toString('base64url')
}
