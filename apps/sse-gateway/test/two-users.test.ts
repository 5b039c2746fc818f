import { createMetrics } from '@eco2/provisioning/metrics'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createApp } from '../src/app.ts'
import { PICTURE, QUESTION } from '../src/openapi/example-data.ts'
import { bytesOf } from './example-states.ts'
import { answer, ask, type Person, person, startGateway, type TestGateway } from './gateway.ts'
import { addressOf, inPath, OPERATIONS, type Operation } from './operations.ts'

let gateway: TestGateway
let alice: Person
let bob: Person
let hers: Awaited<ReturnType<typeof makeThings>>
let his: Awaited<ReturnType<typeof makeThings>>
let before: unknown

beforeAll(async () => {
  const metrics = { metrics: createMetrics({ service: 'sse-gateway', processMetrics: false }) }
  gateway = await startGateway({ metrics })
  alice = person(gateway)
  bob = person(gateway)
  hers = await makeThings(alice)
  his = await makeThings(bob)
  before = await everythingOf(alice)
})
afterAll(() => gateway.close())

/** One of each: a run in each state, a picture, a ticket, and a word that nobody else has said. */
async function makeThings(who: Person) {
  const word = crypto.randomUUID()
  const queued = await ask(who, `${word} 기다리는 질문`)
  const finished = await ask(who, `${word} 끝난 질문`)
  await answer(gateway, finished.runId, [{ type: 'text-delta', text: `${word} 답` }])
  const waiting = await ask(who, `${word} 물어본 질문`)
  const claim = await gateway.store.claimRun(waiting.runId)
  if (claim.outcome !== 'claimed') throw new Error(claim.outcome)
  const question = { ...QUESTION, until: Date.now() + 600_000 }
  await gateway.store.waitRun(waiting.runId, claim.record.attempt, question)
  const active = await ask(who, `${word} 답하는 중인 질문`)
  await gateway.store.claimRun(active.runId)
  const image = (await (await upload(who)).json()) as { imageUrl: string }
  const issued = await who.send('POST', `/v1/runs/${queued.runId}/ticket`)
  const { ticket } = (await issued.json()) as { ticket: string }
  const runs = [queued, finished, waiting, active]
  const key = { 'idempotency-key': word }
  const keyed = await who.send('POST', '/v1/chat', { message: `${word} 열쇠` }, key)
  return {
    word,
    key,
    keyed: (await keyed.json()) as { runId: string; threadId: string },
    threadId: runs.map(({ threadId }) => threadId),
    runId: runs.map(({ runId }) => runId),
    imageId: [image.imageUrl.replace('/v1/images/', '')],
    messageId: `${finished.runId}.user`,
    ticket,
    finishedThreadId: finished.threadId,
  }
}

/** Ids of the right shape that nobody has. */
const NOBODYS = {
  threadId: 'n'.repeat(22),
  runId: `${'n'.repeat(22)}.${'n'.repeat(22)}`,
  imageId: 'n'.repeat(22),
}

const upload = ({ headers }: Person) =>
  fetch(`${gateway.url}/v1/images`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'image/png' },
    body: bytesOf(PICTURE),
  })

function bodyOf({ body }: Operation) {
  // One that may be missing is: its example names a message that is not there, and would be a 404 for its owner, too.
  if (body === undefined || body.isOptional) return {}
  const { type, example } = body
  const bytes = type === 'application/json' ? JSON.stringify(example) : bytesOf(String(example))
  return { body: bytes, headers: { 'content-type': type } }
}

/** Everything that a caller sees of an answer, but for the request's id and what the clock says. */
async function seen(response: Response): Promise<string> {
  const headers = [...response.headers].filter(([name]) => name !== 'date' && name !== 'x-request-id')
  const id = response.headers.get('x-request-id') ?? ''
  const text = (await response.text()).replace(id, '<id>')
  return JSON.stringify([
    response.status,
    headers.map((header) => header.join(': ').replace(COOKIE, '')),
    text,
  ])
}

const COOKIE = /(?<=eco2_visitor=)[^;]+/

/** As its owner sees it. */
async function everythingOf(who: Person): Promise<unknown> {
  const paths = [
    '/v1/threads',
    ...hers.threadId.flatMap((id) => [`/v1/threads/${id}`, `/v1/threads/${id}/messages`]),
    ...hers.runId.map((id) => `/v1/runs/${id}`),
    ...hers.imageId.map((id) => `/v1/images/${id}`),
  ]
  const responses = await Promise.all(paths.map((path) => who.get(path)))
  return Promise.all(responses.map(async (response) => [response.status, await response.text()]))
}

/** What she has, in any answer that is not to her. */
function expectNothingOfHers(text: string): void {
  const { word, key: _, ...ids } = hers
  expect(text).not.toContain(word)
  for (const id of Object.values(ids).flat()) {
    for (const part of typeof id === 'string' ? [id] : [id.runId, id.threadId])
      expect(text).not.toContain(part)
  }
}

const WITH_IDS = OPERATIONS.filter((operation) => inPath(operation).length > 0)
const WITHOUT_IDS = OPERATIONS.filter((operation) => inPath(operation).length === 0)

describe.each(WITH_IDS)('$name', (operation) => {
  const call = (who: Person | { headers: object }, ids: Readonly<Record<string, string>>, query = '') => {
    const { headers, ...rest } = { headers: {}, ...bodyOf(operation) }
    return fetch(`${gateway.url}${addressOf(operation, ids)}${query}`, {
      ...rest,
      method: operation.method,
      headers: { ...headers, ...who.headers },
    })
  }
  const idsOfHers = () =>
    hers.runId.map((runId, at) => ({
      threadId: hers.threadId[at] ?? '',
      runId,
      imageId: hers.imageId[0] ?? '',
    }))

  test('of somebody else is what it is of nobody: 404, byte for byte', async () => {
    const unknown = await seen(await call(bob, NOBODYS))
    expect(unknown).toMatch(/^\[404,.*NOT_FOUND/)
    for (const ids of idsOfHers()) expect(await seen(await call(bob, ids))).toBe(unknown)
  })

  test('of somebody else is nobody’s for a stranger without a name, too', async () => {
    const unknown = await seen(await call({ headers: {} }, NOBODYS))
    expect(unknown).toMatch(/^\[404,/)
    for (const ids of idsOfHers()) expect(await seen(await call({ headers: {} }, ids))).toBe(unknown)
  })

  test('with a broken body, her idempotency key, her cursor: still the same', async () => {
    for (const [body, more] of [
      ['{', {}],
      ['{"x":1}', {}],
      [undefined, hers.key],
      [undefined, { 'last-event-id': 'abcdefgh-1' }],
    ] as const) {
      const type = operation.body?.type ?? 'application/json'
      const send = (ids: Readonly<Record<string, string>>) =>
        body === undefined || operation.method === 'GET'
          ? call({ headers: { ...bob.headers, ...more } }, ids)
          : fetch(gateway.url + addressOf(operation, ids), {
              method: operation.method,
              headers: { ...bob.headers, 'content-type': type },
              body,
            })
      const unknown = await seen(await send(NOBODYS))
      for (const ids of idsOfHers()) expect(await seen(await send(ids))).toBe(unknown)
    }
  })

  test('opens by no ticket that is not for it', async () => {
    const takesTickets = operation.parameters.some(({ name }) => name === 'ticket')
    const [own] = his.runId
    const run = { ...NOBODYS, runId: own ?? '', threadId: his.threadId[0] ?? '' }
    const stolen = await call({ headers: {} }, takesTickets ? run : NOBODYS, `?ticket=${hers.ticket}`)
    expect(await seen(stolen)).toMatch(takesTickets ? /^\[401,.*TICKET_INVALID/ : /^\[404,/)
    for (const ids of idsOfHers()) {
      const other = await call({ headers: {} }, ids, `?ticket=${his.ticket}`)
      const unknown = await call({ headers: {} }, NOBODYS, `?ticket=${his.ticket}`)
      expect(await seen(other)).toBe(await seen(unknown))
    }
  })
})

/** Where no id is in the address: what is to be private there, route by route. */
const WITHOUT_AN_ID: Readonly<Record<string, () => Promise<void>>> = {
  'GET /v1/threads': async () => {
    const list = await (await bob.get('/v1/threads?limit=100')).text()
    expect(list).toContain(his.word)
    expectNothingOfHers(list)
    const page = (await (await alice.get('/v1/threads?limit=1')).json()) as { nextCursor: string }
    expectNothingOfHers(await (await bob.get(`/v1/threads?cursor=${page.nextCursor}`)).text())
  },
  'POST /v1/threads': async () => {
    const made = (await (await bob.send('POST', '/v1/threads', {})).json()) as { threadId: string }
    expect(await (await alice.get('/v1/threads')).text()).not.toContain(made.threadId)
  },
  'POST /v1/chat': async () => {
    const message = { message: `${hers.word} 열쇠` }
    const response = await person(gateway).send('POST', '/v1/chat', message, hers.key)
    expect(response.status).toBe(202)
    const { runId, threadId } = (await response.json()) as { runId: string; threadId: string }
    expect(runId).not.toBe(hers.keyed.runId)
    expect(threadId).not.toBe(hers.keyed.threadId)
    // Her own second try, meanwhile, is hers.
    expect(await (await alice.send('POST', '/v1/chat', message, hers.key)).json()).toMatchObject(hers.keyed)
    const withImage = (imageId = '') =>
      bob.send('POST', '/v1/chat', { message: '이건?', imageUrl: `/v1/images/${imageId}` })
    const unknown = await seen(await withImage(NOBODYS.imageId))
    expect(unknown).toMatch(/^\[400,.*IMAGE_NOT_FOUND/)
    expect(await seen(await withImage(hers.imageId[0]))).toBe(unknown)
    expect((await withImage(his.imageId[0])).status).toBe(202)
  },
  'POST /v1/images': async () => {
    const { imageUrl } = (await (await upload(bob)).json()) as { imageUrl: string }
    expect(imageUrl).not.toContain(hers.imageId[0])
    expect((await alice.get(imageUrl)).status).toBe(404)
  },
  'DELETE /v1/me': async () => {
    const leaving = person(gateway)
    const { runId } = await ask(leaving)
    expect((await leaving.send('DELETE', '/v1/me')).status).toBe(204)
    expect((await leaving.get(`/v1/runs/${runId}`)).status).toBe(404)
    expect(await everythingOf(alice)).toEqual(before)
  },
  'GET /v1/models': async () => {
    expect(await seen(await bob.get('/v1/models'))).toBe(await seen(await alice.get('/v1/models')))
    expectNothingOfHers(await (await bob.get('/v1/models')).text())
  },
  'GET /healthz': () => expectNobody('/healthz'),
  'GET /readyz': () => expectNobody('/readyz'),
  'GET /metrics': () => expectNobody('/metrics'),
  'GET /openapi.json': () => expectNobody('/openapi.json'),
  'GET /docs': () => expectNobody('/docs'),
}

async function expectNobody(path: string): Promise<void> {
  const text = await (await bob.get(path)).text()
  expect(text).not.toBe('')
  expectNothingOfHers(text)
}

describe('without an id in the address', () => {
  test('every route has a case, and every case a route', () => {
    expect(Object.keys(WITHOUT_AN_ID).sort()).toEqual(WITHOUT_IDS.map(({ name }) => name).sort())
  })

  test.each(Object.entries(WITHOUT_AN_ID))('%s', (_name, check) => check())
})

describe('what else can name something of somebody', () => {
  test('every field, query and header of a request has been thought of', () => {
    const properties = OPERATIONS.flatMap(({ body, parameters }) => [
      ...(body?.fields ?? []),
      ...parameters.flatMap(({ name, in: place }) => (place === 'path' ? [] : [name.toLowerCase()])),
    ])
    expect([...new Set(properties)].sort()).toEqual([...NAMES_SOMETHING, ...NAMES_NOTHING].sort())
  })

  test('her messages are no points of his threads', async () => {
    for (const field of ['throughMessageId', 'beforeMessageId']) {
      const fork = (id: string) =>
        bob.send('POST', `/v1/threads/${his.finishedThreadId}/fork`, { [field]: id })
      const unknown = await seen(await fork(`${NOBODYS.runId}.user`))
      expect(unknown).toMatch(/^\[404,/)
      expect(await seen(await fork(hers.messageId))).toBe(unknown)
      expect((await fork(his.messageId)).status).toBe(201)
    }
  })

  test('the id of an event of hers is a reset in a stream of his, not a place in it', async () => {
    const [, finished = ''] = his.runId
    const whole = await (await alice.get(`/v1/runs/${hers.runId[1]}/events`)).text()
    const id = /^id: (.+)$/m.exec(whole)?.[1] ?? ''
    expect(id).not.toBe('')
    const own = await (await bob.get(`/v1/runs/${finished}/events`)).text()
    for (const response of [
      await bob.get(`/v1/runs/${finished}/events`, { 'last-event-id': id }),
      await bob.get(`/v1/runs/${finished}/events?after=${id}`),
    ]) {
      expect(await response.text()).toBe(`event: reset\ndata: {}\n\n${own}`)
    }
  })
})

test('who has to log in and has not hears the same of everything: 401', async () => {
  const strict = await createApp(gateway, { allowsAnonymous: false })
  for (const operation of OPERATIONS) {
    const [runId = '', threadId = '', imageId = ''] = [hers.runId[0], hers.threadId[0], hers.imageId[0]]
    for (const ids of [NOBODYS, { runId, threadId, imageId }]) {
      const method = operation.method as 'GET'
      const { headers = {}, body } = bodyOf(operation)
      const url = addressOf(operation, ids)
      const response = await strict.inject({
        method,
        url,
        headers,
        ...(body !== undefined && { payload: body }),
      })
      const isRefused = response.statusCode === 401 && response.json().code === 'UNAUTHORIZED'
      expect(isRefused, operation.name).toBe(!operation.isOpen)
    }
  }
  await strict.close()
})

test('after all that everything of hers is as it was', async () => {
  expect(await everythingOf(alice)).toEqual(before)
})

/** Each has its test: above, or where a value of its own is all that it can be (run-input.test.ts, threads.test.ts). */
const NAMES_SOMETHING = [
  ...['imageUrl', 'throughMessageId', 'beforeMessageId', 'requestId'],
  ...['cursor', 'after', 'ticket', 'last-event-id', 'idempotency-key'],
]
const NAMES_NOTHING = [
  ...['message', 'location', 'latitude', 'longitude', 'model', 'multitask', 'value', 'title', 'limit'],
  ...['traceparent', 'x-request-id'],
]
