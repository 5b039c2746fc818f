import { afterAll, beforeAll, expect, test } from 'vitest'
import { answer, ask, person, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway()
})
afterAll(() => gateway.close())

const chat = (headers: Record<string, string>) =>
  fetch(`${gateway.url}/v1/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ message: '안녕' }),
  })
const cookieOf = (response: Response) => response.headers.get('set-cookie')?.split(';')[0] ?? ''

test('a new visitor gets a signed cookie that scripts and other sites cannot use', async () => {
  const cookie = (await chat({})).headers.get('set-cookie')
  expect(cookie).toMatch(/^eco2_visitor=[^;]+; .*HttpOnly; SameSite=Lax/)
  expect(cookie).not.toContain('Secure')
})

test('the cookie is Secure over https', async () => {
  const { createApp } = await import('../src/app.ts')
  const app = await createApp(gateway, { trustProxy: true })
  const response = await app.inject({ url: '/v1/threads', headers: { 'x-forwarded-proto': 'https' } })
  expect(response.headers['set-cookie']).toContain('Secure')
  await app.close()
})

test('the cookie wins over a key, a key over nothing, and a changed cookie counts as none', async () => {
  const first = await chat({})
  const cookie = cookieOf(first)
  const { runId } = (await first.json()) as { runId: string }
  const read = (headers: Record<string, string>) => fetch(`${gateway.url}/v1/runs/${runId}`, { headers })
  expect((await read({ cookie })).status).toBe(200)
  expect((await read({ cookie, 'x-api-key': 'somebody' })).status).toBe(200)
  expect((await read({ 'x-api-key': 'somebody' })).status).toBe(404)
  const changed = cookie.replace(/=./, (start) => (start === '=A' ? '=B' : '=A'))
  const refused = await read({ cookie: changed })
  expect(refused.status).toBe(404)
  expect(cookieOf(refused)).not.toBe('')
})

test('the same key is the same person, in either header; no cookie is set for them', async () => {
  const response = await chat({ authorization: 'Bearer abc' })
  expect(response.headers.get('set-cookie')).toBeNull()
  const { runId } = (await response.json()) as { runId: string }
  const read = (authorization: string) =>
    fetch(`${gateway.url}/v1/runs/${runId}`, { headers: { authorization } })
  expect((await read('Bearer abc')).status).toBe(200)
  expect((await read('Bearer abd')).status).toBe(404)
})

test('nobody reaches anything of somebody else, and cannot tell it from what does not exist', async () => {
  const me = person(gateway)
  const stranger = person(gateway)
  const { runId, threadId } = await ask(me)
  await answer(gateway, runId)
  const nowhere = { runId: `${'a'.repeat(22)}.${'b'.repeat(22)}`, threadId: 'a'.repeat(22) }
  const routes = (ids: { runId: string; threadId: string }): [string, string, unknown?][] => [
    ['GET', `/v1/runs/${ids.runId}`],
    ['GET', `/v1/runs/${ids.runId}/events`],
    ['POST', `/v1/runs/${ids.runId}/cancel`],
    ['GET', `/v1/threads/${ids.threadId}`],
    ['GET', `/v1/threads/${ids.threadId}/messages`],
    ['PATCH', `/v1/threads/${ids.threadId}`, { title: '내 것' }],
    ['DELETE', `/v1/threads/${ids.threadId}`],
    ['POST', `/v1/threads/${ids.threadId}/runs`, { message: '안녕' }],
  ]
  const withoutRequestId = async (response: Response) => {
    const { requestId, ...body } = (await response.json()) as Record<string, unknown>
    expect(requestId).toBeDefined()
    return { status: response.status, body }
  }
  for (const [index, [method, path, body]] of routes({ runId, threadId }).entries()) {
    const [, missing] = routes(nowhere)[index] ?? ['', '']
    const theirs = await withoutRequestId(await stranger.send(method, path, body))
    expect(theirs.status).toBe(404)
    expect(theirs).toEqual(await withoutRequestId(await stranger.send(method, missing, body)))
  }
  expect(await (await stranger.get('/v1/threads')).json()).toEqual({ items: [] })
  expect((await me.get(`/v1/threads/${threadId}`)).status).toBe(200)
})

test('a stream is refused at connect and at reconnect', async () => {
  const me = person(gateway)
  const { runId } = await ask(me)
  await answer(gateway, runId)
  const stranger = person(gateway)
  for (const headers of [{}, { 'last-event-id': 'abcdefgh-2' }]) {
    expect((await stranger.get(`/v1/runs/${runId}/events`, headers)).status).toBe(404)
  }
})
