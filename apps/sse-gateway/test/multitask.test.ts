import { MAX_RUNS_IN_LINE, type Thread } from '@eco2/ports'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { answer, ask, type Person, person, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const send = (who: Person, threadId: string, multitask: string, message = '뚜껑은?') =>
  who.send('POST', `/v1/threads/${threadId}/runs`, { message, multitask })
const textsOf = async (who: Person, threadId: string): Promise<string[]> => {
  const page = (await (await who.get(`/v1/threads/${threadId}/messages`)).json()) as {
    items: { text: string }[]
  }
  return page.items.map(({ text }) => text).reverse()
}

describe('a message to a thread that is answering another', () => {
  test('waits its turn, is told behind whom, and is not queued before', async () => {
    const me = person(gateway)
    const { runId: first, threadId } = await ask(me)
    const depth = await gateway.queue.depth()
    const response = await send(me, threadId, 'enqueue')
    expect(response.status).toBe(202)
    const { runId } = (await response.json()) as { runId: string }
    expect(await gateway.queue.depth()).toBe(depth)
    const waiting = await (await me.get(`/v1/runs/${runId}`)).json()
    expect(waiting).toMatchObject({
      status: 'queued',
      behindRunId: first,
      waiting: expect.stringContaining('앞 질문'),
    })
    await answer(gateway, first)
    expect(
      await gateway.store.readThread((await gateway.store.readRun(runId))?.userId ?? '', threadId),
    ).toMatchObject({
      activeRunId: runId,
    })
  })

  test('interrupts it: the old one is to be cancelled, and says so', async () => {
    const me = person(gateway)
    const { runId: first, threadId } = await ask(me)
    expect((await send(me, threadId, 'interrupt')).status).toBe(202)
    expect(await (await me.get(`/v1/runs/${first}`)).json()).toMatchObject({ cancelRequested: true })
  })

  test('rolls it back: its messages are as if never sent', async () => {
    const me = person(gateway)
    const { runId: first, threadId } = await ask(me, '생수병?')
    await send(me, threadId, 'rollback', '우유팩?')
    const claim = await gateway.store.claimRun(first)
    if (claim.outcome !== 'cancelled') throw new Error(claim.outcome)
    await gateway.store.finishRun(first, claim.record.attempt, { status: 'cancelled', answer: '비우고' })
    expect(await textsOf(me, threadId)).toEqual(['우유팩?'])
    expect(await (await me.get(`/v1/threads/${threadId}`)).json()).toMatchObject({ title: '우유팩?' })
  })

  test('does not wait in a line without end', async () => {
    const me = person(gateway)
    const { runId, threadId } = await ask(me)
    for (let index = 1; index < MAX_RUNS_IN_LINE; index += 1) await send(me, threadId, 'enqueue')
    expect((await send(me, threadId, 'enqueue')).status).toBe(202)
    const full = await send(me, threadId, 'enqueue')
    expect(full.status).toBe(409)
    expect(await full.json()).toMatchObject({ code: 'THREAD_LINE_FULL', activeRunId: runId })
    expect(await textsOf(me, threadId)).toHaveLength(MAX_RUNS_IN_LINE)
  })

  test('may not be treated in a way that nobody knows', async () => {
    const me = person(gateway)
    const { threadId } = await ask(me)
    const response = await send(me, threadId, 'maybe')
    expect(response.status).toBe(400)
    expect(await response.json()).toMatchObject({ detail: expect.stringContaining('enqueue') })
  })
})

describe('a copy of a conversation', () => {
  const messagesOf = async (who: Person, threadId: string) =>
    (
      (await (await who.get(`/v1/threads/${threadId}/messages`)).json()) as {
        items: { messageId: string; text: string }[]
      }
    ).items

  test('holds the messages up to a point, and changes nothing in the original', async () => {
    const me = person(gateway)
    const { runId, threadId } = await ask(me, '생수병?')
    await answer(gateway, runId)
    const [said, question] = await messagesOf(me, threadId)
    const whole = await me.send('POST', `/v1/threads/${threadId}/fork`)
    expect(whole.status).toBe(201)
    const copy = (await whole.json()) as { threadId: string; forkedFrom: string }
    expect(whole.headers.get('location')).toBe(`/v1/threads/${copy.threadId}`)
    expect(copy.forkedFrom).toBe(threadId)
    expect((await messagesOf(me, copy.threadId)).map(({ text }) => text)).toEqual([
      said?.text,
      question?.text,
    ])

    const before = await me.send('POST', `/v1/threads/${threadId}/fork`, { beforeMessageId: said?.messageId })
    const edited = (await before.json()) as { threadId: string }
    expect((await messagesOf(me, edited.threadId)).map(({ text }) => text)).toEqual(['생수병?'])
    expect((await send(me, edited.threadId, 'reject', '우유팩?')).status).toBe(202)
    expect(await messagesOf(me, threadId)).toHaveLength(2)
  })

  test('asked for again with the same key is the same copy', async () => {
    const me = person(gateway)
    const { threadId } = await ask(me)
    const copies = await Promise.all(
      [1, 2, 3].map(async () => {
        const key = { 'idempotency-key': 'copy' }
        return (await (await me.send('POST', `/v1/threads/${threadId}/fork`, {}, key)).json()) as Thread
      }),
    )
    expect(new Set(copies.map((copy) => copy.threadId)).size).toBe(1)
    expect(((await (await me.get('/v1/threads')).json()) as { items: Thread[] }).items).toHaveLength(2)
  })

  test.each([
    ['of nobody else’s thread', 404, {}],
    ['up to a message that is not there', 404, { throughMessageId: 'nothing.user' }],
    ['up to two points', 400, { throughMessageId: 'a', beforeMessageId: 'b' }],
    ['with a key that nobody knows', 400, { untilMessageId: 'a' }],
  ])('%s is refused', async (_name, status, body) => {
    const me = person(gateway)
    const { threadId } = await ask(me)
    const who = status === 404 && Object.keys(body).length === 0 ? person(gateway) : me
    expect((await who.send('POST', `/v1/threads/${threadId}/fork`, body)).status).toBe(status)
  })
})

describe('a person who wants to be forgotten', () => {
  test('is, with everything that belongs to them, and nobody else is', async () => {
    const me = person(gateway)
    const other = person(gateway)
    const mine = await ask(me)
    await answer(gateway, mine.runId)
    const running = await ask(me, '우유팩?')
    const theirs = await ask(other)
    expect((await me.send('DELETE', '/v1/me')).status).toBe(204)
    for (const path of [
      `/v1/threads/${mine.threadId}`,
      `/v1/runs/${mine.runId}`,
      `/v1/runs/${running.runId}`,
    ]) {
      expect((await me.get(path)).status).toBe(404)
    }
    expect(await gateway.events.read(mine.runId)).toBeNull()
    expect(await (await me.get('/v1/threads')).json()).toMatchObject({ items: [] })
    expect((await other.get(`/v1/runs/${theirs.runId}`)).status).toBe(200)
    expect(await gateway.store.claimRun(running.runId)).toMatchObject({ outcome: 'gone' })
    expect((await me.send('DELETE', '/v1/me')).status).toBe(204)
  })
})
