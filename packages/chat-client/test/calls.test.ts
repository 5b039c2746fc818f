import { expect, test } from 'vitest'
import { ChatClientError, createChatClient } from '../src/index.ts'
import { createManualSleep } from './manual-sleep.ts'
import { hangUp, json, problem, type Reply, startScriptedServer } from './scripted-server.ts'

const STARTED = { runId: 't.r', threadId: 't', status: 'queued', eventsUrl: '/v1/runs/t.r/events' }

async function open(...replies: Reply[]) {
  const server = await startScriptedServer(...replies)
  const time = createManualSleep()
  const client = createChatClient({ baseUrl: `${server.baseUrl}/`, sleep: time.sleep, random: () => 1 })
  return { server, client, time, [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
}

test('a run starts in a new thread or in a given one', async () => {
  await using it = await open(json(202, STARTED))
  const location = { latitude: 37.5, longitude: 127 }
  expect(await it.client.startRun({ message: '우유팩', location })).toEqual(STARTED)
  await it.client.startRun({ message: '캔' }, { threadId: 't/1', idempotencyKey: 'mine' })
  const [first, second] = it.server.requests
  expect(first).toMatchObject({ method: 'POST', path: '/v1/chat' })
  expect(JSON.parse(first?.body ?? '')).toEqual({ message: '우유팩', location })
  expect(first?.headers['idempotency-key']).toMatch(/^[0-9a-f]{32}$/)
  expect(second?.path).toBe('/v1/threads/t%2F1/runs')
  expect(second?.headers['idempotency-key']).toBe('mine')
})

test('a POST whose answer was lost is repeated as the same request', async () => {
  await using it = await open(hangUp, problem(503, {}, { 'retry-after': '2' }), hangUp, json(200, STARTED))
  expect(await it.client.startRun({ message: '우유팩' })).toEqual(STARTED)
  expect(it.server.requests).toHaveLength(4)
  expect(new Set(it.server.requests.map((request) => request.headers['idempotency-key'])).size).toBe(1)
  expect(new Set(it.server.requests.map((request) => request.body)).size).toBe(1)
  expect(it.time.waits).toEqual([250, 2250, 1000])
})

test('two runs have two keys', async () => {
  await using it = await open(json(202, STARTED))
  await it.client.startRun({ message: '우유팩' })
  await it.client.startRun({ message: '우유팩' })
  const [first, second] = it.server.requests
  expect(first?.headers['idempotency-key']).not.toBe(second?.headers['idempotency-key'])
})

test('it gives up after eight attempts, and at once when told to wait above 30 s', async () => {
  await using dead = await open(hangUp)
  await expect(dead.client.startRun({ message: '캔' })).rejects.toMatchObject({
    status: 0,
    code: 'UNAVAILABLE',
  })
  expect(dead.server.requests).toHaveLength(8)
  await using busy = await open(problem(503, { code: 'UNAVAILABLE' }, { 'retry-after': '31' }))
  await expect(busy.client.startRun({ message: '캔' })).rejects.toMatchObject({ retryAfterMs: 31_000 })
  expect(busy.server.requests).toHaveLength(1)
})

test('an answer that does not come within 15 s is asked for again', async () => {
  const asked = Promise.withResolvers<void>()
  await using it = await open(() => asked.resolve(), json(202, STARTED))
  const started = it.client.startRun({ message: '캔' })
  await asked.promise
  it.time.pass()
  expect(await started).toEqual(STARTED)
  expect(it.server.requests).toHaveLength(2)
})

test('a photo may take longer to be sent than an answer to come', async () => {
  await using it = await open(json(201, { imageUrl: '/v1/images/i' }))
  const limit = it.time.nextLimit()
  await it.client.uploadImage(Uint8Array.of(1))
  expect(await limit).toBe(120_000)
})

test('a refusal is a ChatClientError with what the problem says, and is not repeated', async () => {
  await using it = await open(
    problem(
      409,
      { code: 'CONFLICT', detail: '이미 답하고 있어요.', activeRunId: 't.0' },
      { 'retry-after': '1' },
    ),
    (response) => response.writeHead(429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:00 GMT' }).end('nginx'),
  )
  const conflict = it.client.startRun({ message: '캔' })
  await expect(conflict).rejects.toThrow(ChatClientError)
  await expect(conflict).rejects.toMatchObject({
    status: 409,
    code: 'CONFLICT',
    message: '이미 답하고 있어요.',
    retryAfterMs: 1000,
    details: { activeRunId: 't.0' },
  })
  await expect(it.client.startRun({ message: '캔' })).rejects.toMatchObject({
    code: 'RATE_LIMITED',
    message: '요청을 처리하지 못했어요. (429)',
    retryAfterMs: 0,
  })
  expect(it.server.requests).toHaveLength(2)
})

test('an abort rejects with its own reason and ends the repetition', async () => {
  await using it = await open(hangUp)
  const abort = new AbortController()
  const reason = new Error('left the page')
  const started = it.client.startRun({ message: '캔' }, { signal: abort.signal })
  abort.abort(reason)
  await expect(started).rejects.toBe(reason)
})

test('in Node the identity cookie is kept, also when the first calls are made at once', async () => {
  let visitors = 0
  await using it = await open((response, request) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (request.headers.cookie === undefined) {
      visitors += 1
      headers['set-cookie'] = `eco2=visitor${visitors}; Path=/; HttpOnly; SameSite=Lax`
    }
    response.writeHead(200, headers).end('{"items":[]}')
  })
  await Promise.all([it.client.listThreads(), it.client.models(), it.client.getRun('t.r')])
  expect(visitors).toBe(1)
  expect(it.server.requests.map((request) => request.headers.cookie)).toEqual([
    undefined,
    'eco2=visitor1',
    'eco2=visitor1',
  ])
})

test('a proxy that answers for a gateway that is down introduces nobody', async () => {
  let visitors = 0
  await using it = await open(problem(502, {}), (response, request) => {
    if (request.headers.cookie === undefined) {
      visitors += 1
      response.setHeader('set-cookie', `eco2=${visitors}`)
    }
    response.end('{}')
  })
  await Promise.all([it.client.listThreads(), it.client.models(), it.client.getRun('t.r')])
  expect(visitors).toBe(1)
})

test('a first call that fails does not hold up the others', async () => {
  await using it = await open(problem(400, {}), json(200, { items: [] }))
  const [first, second] = await Promise.allSettled([it.client.listThreads(), it.client.listThreads()])
  expect(first.status).toBe('rejected')
  expect(second).toMatchObject({ status: 'fulfilled', value: { items: [] } })
})

test('every other call goes where the wire says', async () => {
  await using it = await open(json(200, { items: [], imageUrl: '/v1/images/i' }))
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47)
  await it.client.getRun('t.r')
  await it.client.cancel('t.r')
  await it.client.answer('t.r', 'q', '서울')
  await it.client.getThread('t')
  await it.client.listThreads({ cursor: 'a b', limit: 5 })
  await it.client.listMessages('t')
  await it.client.renameThread('t', '이름')
  await it.client.deleteThread('t')
  expect(await it.client.uploadImage(png)).toMatchObject({ imageUrl: '/v1/images/i' })
  await it.client.uploadImage(new Blob([png], { type: 'image/webp' }))
  await it.client.models()
  await it.client.forkThread('t', { beforeMessageId: 'm', title: '이름' })
  await it.client.deleteMe()
  expect(it.server.requests.map(({ method, path, body }) => `${method} ${path} ${body}`.trim())).toEqual([
    'GET /v1/runs/t.r',
    'POST /v1/runs/t.r/cancel',
    'POST /v1/runs/t.r/input {"requestId":"q","value":"서울"}',
    'GET /v1/threads/t',
    'GET /v1/threads?cursor=a+b&limit=5',
    'GET /v1/threads/t/messages',
    'PATCH /v1/threads/t {"title":"이름"}',
    'DELETE /v1/threads/t',
    `POST /v1/images ${Buffer.from(png)}`,
    `POST /v1/images ${Buffer.from(png)}`,
    'GET /v1/models',
    'POST /v1/threads/t/fork {"beforeMessageId":"m","title":"이름"}',
    'DELETE /v1/me',
  ])
  const uploads = it.server.requests.filter((request) => request.path === '/v1/images')
  expect(uploads.map((request) => request.headers['content-type'])).toEqual(['image/png', 'image/webp'])
})

test('a call without a body in its answer resolves, and a thread that is gone counts as deleted', async () => {
  await using it = await open(
    (response) => response.writeHead(202).end(),
    (response) => response.writeHead(204).end(),
    problem(404, { code: 'NOT_FOUND' }),
    problem(404, { code: 'NOT_FOUND' }),
  )
  await expect(it.client.cancel('t.r')).resolves.toBeUndefined()
  await expect(it.client.deleteThread('t')).resolves.toBeUndefined()
  await expect(it.client.deleteThread('t')).resolves.toBeUndefined()
  await expect(it.client.getThread('t')).rejects.toMatchObject({ code: 'NOT_FOUND' })
})
