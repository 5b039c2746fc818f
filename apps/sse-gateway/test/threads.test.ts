import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { MAX_TITLE_CHARACTERS } from '../src/requests.ts'
import { answer, ask, person, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

describe('conversations', () => {
  test('are named after their first message, renamed, and read message by message', async () => {
    const me = person(gateway)
    const { runId, threadId } = await ask(me, '다 마신 생수병은 어떻게 버려?')
    await answer(gateway, runId)
    expect(await (await me.get('/v1/threads')).json()).toMatchObject({
      items: [{ threadId, title: '다 마신 생수병은 어떻게 버려?' }],
    })
    const renamed = await me.send('PATCH', `/v1/threads/${threadId}`, { title: '  생수병  ' })
    expect(await renamed.json()).toMatchObject({ threadId, title: '생수병' })
    expect(await (await me.get(`/v1/threads/${threadId}/messages`)).json()).toMatchObject({
      items: [
        { role: 'assistant', status: 'completed' },
        { role: 'user', text: '다 마신 생수병은 어떻게 버려?' },
      ],
    })
  })

  test('come page by page, newest first', async () => {
    const me = person(gateway)
    const made: string[] = []
    for (let index = 0; index < 5; index++) made.unshift((await ask(me, `질문 ${index}`)).threadId)
    const seen: string[] = []
    let cursor = ''
    do {
      const page = (await (await me.get(`/v1/threads?limit=2${cursor && `&cursor=${cursor}`}`)).json()) as {
        items: { threadId: string }[]
        nextCursor?: string
      }
      seen.push(...page.items.map(({ threadId }) => threadId))
      cursor = page.nextCursor ?? ''
    } while (cursor !== '')
    expect(new Set(seen)).toEqual(new Set(made))
    expect(seen).toHaveLength(5)
  })

  test.each(['limit=0', 'limit=101', 'limit=x', 'cursor=garbage', 'cursor=%00', `cursor=${'1'.repeat(200)}`])(
    'a page asked for with %s is a 400',
    async (query) => {
      expect((await person(gateway).get(`/v1/threads?${query}`)).status).toBe(400)
    },
  )

  test.each([
    ['가'.repeat(MAX_TITLE_CHARACTERS - 1), 200],
    ['가'.repeat(MAX_TITLE_CHARACTERS), 200],
    ['가'.repeat(MAX_TITLE_CHARACTERS + 1), 400],
    ['   ', 400],
  ])('a title like %.5s… is answered', async (title, status) => {
    const me = person(gateway)
    const { threadId } = await ask(me)
    expect((await me.send('PATCH', `/v1/threads/${threadId}`, { title })).status).toBe(status)
  })

  test('that are deleted take messages, runs and logs along', async () => {
    const me = person(gateway)
    const { runId, threadId } = await ask(me)
    await answer(gateway, runId)
    expect((await me.send('DELETE', `/v1/threads/${threadId}`)).status).toBe(204)
    for (const path of [`/v1/threads/${threadId}`, `/v1/threads/${threadId}/messages`, `/v1/runs/${runId}`]) {
      expect((await me.get(path)).status).toBe(404)
    }
    expect(await gateway.events.read(runId)).toBeNull()
    expect(await (await me.get('/v1/threads')).json()).toEqual({ items: [] })
    expect((await me.send('DELETE', `/v1/threads/${threadId}`)).status).toBe(404)
  })

  test('can be made before anything is said', async () => {
    const me = person(gateway)
    const made = await me.send('POST', '/v1/threads')
    expect(made.status).toBe(201)
    const { threadId } = (await made.json()) as { threadId: string }
    expect((await me.send('POST', `/v1/threads/${threadId}/runs`, { message: '첫 질문' })).status).toBe(202)
    expect(await (await me.get(`/v1/threads/${threadId}`)).json()).toMatchObject({ title: '첫 질문' })
  })
})

describe('a run', () => {
  test('says why it waits', async () => {
    const me = person(gateway)
    const { runId } = await ask(me)
    expect(await (await me.get(`/v1/runs/${runId}`)).json()).toMatchObject({
      status: 'queued',
      waiting: expect.stringContaining('작업자가 없어요'),
    })
    await gateway.fleet.announce({ workerId: 'w', models: [], nodes: [], startedAt: 0 })
    const { runsAhead } = (await (await me.get(`/v1/runs/${runId}`)).json()) as { runsAhead: number }
    const next = await ask(person(gateway))
    const later = await ask(me)
    expect(await (await me.get(`/v1/runs/${later.runId}`)).json()).toMatchObject({
      runsAhead: runsAhead + 2,
      waiting: `차례를 기다리고 있어요. 앞에 질문이 ${runsAhead + 2}개 있어요.`,
    })
    // Somebody else's question is no business of mine.
    expect((await me.get(`/v1/runs/${next.runId}`)).status).toBe(404)
    await gateway.fleet.withdraw('w')
  })

  test('is cancelled by its record and told to every worker; an ended one stays as it is', async () => {
    const me = person(gateway)
    const { runId } = await ask(me)
    const cancelled = await me.send('POST', `/v1/runs/${runId}/cancel`)
    expect(cancelled.status).toBe(202)
    expect(await cancelled.json()).toMatchObject({ runId, cancelRequested: true })
    expect(await gateway.store.claimRun(runId)).toMatchObject({ outcome: 'cancelled' })

    const { runId: ended } = await ask(me)
    await answer(gateway, ended)
    expect(await (await me.send('POST', `/v1/runs/${ended}/cancel`)).json()).toMatchObject({
      status: 'completed',
      cancelRequested: false,
    })
  })
})

test('the page is served with a policy that lets it load nothing from elsewhere', async () => {
  const page = await fetch(`${gateway.url}/`)
  expect(page.status).toBe(200)
  expect(page.headers.get('content-security-policy')).toContain("default-src 'self'")
  expect((await fetch(`${gateway.url}/nothing-here`)).status).toBe(404)
  expect((await fetch(`${gateway.url}/..%2f..%2fpackage.json`)).status).toBe(404)
  expect(await (await fetch(`${gateway.url}/healthz`)).json()).toEqual({ status: 'ok' })
  expect(await (await fetch(`${gateway.url}/readyz`)).json()).toMatchObject({ status: 'ready' })
})
