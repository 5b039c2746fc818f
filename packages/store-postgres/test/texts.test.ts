import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, newRun } from './new-run.ts'
import { hasPostgres, type OpenSchema, openMigratedSchema } from './open-schema.ts'

/** Postgres text cannot hold the first, UTF-8 cannot hold the second. */
const NUL = 'a\0b'
const HALF = 'a\ud83db'
const WORSE = `${NUL}${HALF}\\u0000\udc00`

describe.skipIf(!hasPostgres)('texts that Postgres cannot keep as text', () => {
  let opened: OpenSchema
  beforeAll(async () => {
    opened = await openMigratedSchema()
  })
  afterAll(() => opened.close())

  it('come back as they were from messages, answers, questions and traces', async () => {
    const store = opened.makeStore()
    const request = newRun({ message: WORSE, trace: { traceparent: WORSE } })
    expect(await store.acceptRun(request)).toMatchObject({
      outcome: 'accepted',
      record: { message: WORSE, trace: { traceparent: WORSE } },
    })
    const { runId } = request
    await store.claimRun(runId)
    const question = {
      requestId: WORSE,
      kind: 'choice',
      message: WORSE,
      choices: [WORSE],
      until: Date.now() + 60_000,
    }
    expect(await store.waitRun(runId, 1, { ...question, kind: 'choice' })).toBe('waiting')
    expect((await store.readRun(runId))?.input).toEqual(question)
    expect(await store.answerInput(runId, { requestId: WORSE, value: WORSE })).toMatchObject({
      outcome: 'answered',
    })
    expect(await store.claimRun(runId)).toMatchObject({
      run: { inputs: [{ requestId: WORSE, value: WORSE }] },
    })
    await store.finishRun(runId, 2, { status: 'completed', answer: WORSE, sources: [{ title: WORSE }] })
    expect(await store.readRun(runId)).toMatchObject({ outcome: { answer: WORSE } })
    const page = await store.listMessages(request.userId, request.threadId)
    expect(page?.items).toMatchObject([{ text: WORSE, sources: [{ title: WORSE }] }, { text: WORSE }])
  })

  it('lose in a title what is no text', async () => {
    const store = opened.makeStore()
    const { threadId, userId, runId, ...rest } = newRun({ message: WORSE })
    await store.acceptRun({ threadId, userId, runId, ...rest })
    expect(await store.readThread(userId, threadId)).toMatchObject({ title: 'abab\\u0000' })
    expect(await store.renameThread(userId, threadId, `${HALF}1`)).toMatchObject({ title: 'ab1' })
    const newThreadId = newId()
    expect(await store.forkThread({ userId, threadId, newThreadId, title: `${NUL}2` })).toMatchObject({
      title: 'ab2',
    })
    expect(await store.createThread({ threadId: newId(), userId, title: NUL })).toMatchObject({ title: 'ab' })
  })

  it.each([NUL, HALF])('are no ids: %j is INVALID_REQUEST, and nothing is kept', async (id) => {
    const store = opened.makeStore()
    const bad = { code: 'INVALID_REQUEST' }
    const request = newRun()
    await expect(store.acceptRun({ ...request, userId: id })).rejects.toMatchObject(bad)
    await expect(store.acceptRun({ ...request, runId: `${request.threadId}.${id}` })).rejects.toMatchObject(
      bad,
    )
    await expect(store.createThread({ threadId: id, userId: 'me' })).rejects.toMatchObject(bad)
    await expect(store.readThread(id, request.threadId)).rejects.toMatchObject(bad)
    await expect(store.listThreads(id)).rejects.toMatchObject(bad)
    await expect(store.readRun(id)).rejects.toMatchObject(bad)
    await expect(store.claimRun(id)).rejects.toMatchObject(bad)
    await expect(store.deleteUser(id)).rejects.toMatchObject(bad)
    expect(await store.readThread(request.userId, request.threadId)).toBeNull()
  })
})

describe.skipIf(!hasPostgres)('cursors', () => {
  it('far out of range are pages like any other', async () => {
    const opened = await openMigratedSchema()
    const store = opened.makeStore()
    const { userId, threadId, ...rest } = newRun()
    await store.acceptRun({ userId, threadId, ...rest })
    const far = '9'.repeat(15)
    expect((await store.listMessages(userId, threadId, { cursor: far }))?.items).toHaveLength(1)
    expect((await store.listMessages(userId, threadId, { cursor: '0' }))?.items).toEqual([])
    expect((await store.listThreads(userId, { cursor: `${far}.${threadId}` })).items).toHaveLength(1)
    expect((await store.listThreads(userId, { cursor: `0.${threadId}` })).items).toEqual([])
    await opened.close()
  })
})
