import { PortError } from '@eco2/ports'
import { afterEach, describe, expect, test } from 'vitest'
import { answer, ask, person } from './gateway.ts'
import { from, type LimitedGateway, problemOf, startLimitedGateway } from './limited-gateway.ts'

let gateway: LimitedGateway
afterEach(() => gateway.close())

describe('requests of one person in a minute', () => {
  test('n are answered and say what is left, n+1 is a 429 that says until when; others do not notice', async () => {
    gateway = await startLimitedGateway({ userRequestsPerMinute: 3 })
    const me = person(gateway)
    const seen = []
    for (let count = 1; count <= 3; count++) seen.push(await me.get('/v1/threads'))
    expect(seen.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(seen.map(({ headers }) => headers.get('ratelimit'))).toEqual([
      '"user-requests";r=2',
      '"user-requests";r=1',
      '"user-requests";r=0',
    ])
    expect(seen[0]?.headers.get('ratelimit-policy')).toBe('"user-requests";q=3;w=60')

    const refused = await me.get('/v1/threads')
    const seconds = Number(refused.headers.get('retry-after'))
    expect(seconds).toBeGreaterThan(0)
    expect(seconds).toBeLessThanOrEqual(60)
    expect(refused.headers.get('ratelimit')).toBe(`"user-requests";r=0;t=${seconds}`)
    expect(refused.headers.get('ratelimit-policy')).toBe('"user-requests";q=3;w=60')
    expect(refused.headers.get('content-type')).toContain('application/problem+json')
    expect(await problemOf(refused)).toMatchObject({
      status: 429,
      code: 'RATE_LIMITED',
      limit: 'user-requests',
      detail: `요청이 너무 많아요. ${seconds}초 뒤에 다시 해 주세요.`,
    })
    expect((await person(gateway).get('/v1/threads')).status).toBe(200)

    await gateway.endWindows('user-requests')
    expect((await me.get('/v1/threads')).status).toBe(200)
  })

  test('many at once: exactly n', async () => {
    gateway = await startLimitedGateway({ userRequestsPerMinute: 5 })
    const me = person(gateway)
    const responses = await Promise.all(Array.from({ length: 12 }, () => me.get('/v1/threads')))
    expect(responses.filter(({ status }) => status === 200)).toHaveLength(5)
    expect(responses.filter(({ status }) => status === 429)).toHaveLength(7)
  })

  test('a stream says what is left, too', async () => {
    gateway = await startLimitedGateway({ userRequestsPerMinute: 10 })
    const me = person(gateway)
    const { runId } = await ask(me)
    await answer(gateway, runId)
    const stream = await me.get(`/v1/runs/${runId}/events`)
    expect(stream.headers.get('ratelimit')).toBe('"user-requests";r=8')
    await stream.text()
  })
})

describe('requests from one address in a minute', () => {
  test('n-1, n, n+1, whoever they say they are; health is never refused', async () => {
    gateway = await startLimitedGateway({ addressRequestsPerMinute: 3 })
    const get = (address: string, path = '/v1/threads') => person(gateway).get(path, from(address))
    for (let count = 1; count <= 3; count++) expect((await get('203.0.113.7')).status).toBe(200)
    expect(await problemOf(await get('203.0.113.7'))).toMatchObject({
      code: 'RATE_LIMITED',
      limit: 'address-requests',
    })
    expect((await get('203.0.113.7', '/healthz')).status).toBe(200)
    expect((await get('203.0.113.8')).status).toBe(200)
    // Before identity: bad tickets and tokens are tries, too.
    const ticket = await person(gateway).get('/v1/runs/x/events?ticket=x', from('203.0.113.7'))
    expect(ticket.status).toBe(429)
    await gateway.endWindows('address-requests')
    expect((await get('203.0.113.7')).status).toBe(200)
  })

  test('an IPv6 /64 is one address', async () => {
    gateway = await startLimitedGateway({ addressRequestsPerMinute: 1 })
    const get = (address: string) => person(gateway).get('/v1/threads', from(address))
    expect((await get('2001:db8:1:2::1')).status).toBe(200)
    expect((await get('2001:db8:1:2:ffff::9')).status).toBe(429)
    expect((await get('2001:db8:1:3::1')).status).toBe(200)
  })

  test('what a client writes in front of what the proxy adds changes nothing', async () => {
    gateway = await startLimitedGateway({ addressRequestsPerMinute: 1 })
    const get = (chain: string) => person(gateway).get('/v1/threads', from(chain))
    expect((await get('198.51.100.1, 203.0.113.7')).status).toBe(200)
    expect((await get('198.51.100.2, 203.0.113.7')).status).toBe(429)
    expect((await get('127.0.0.1, 203.0.113.7')).status).toBe(429)
  })
})

describe('questions in a minute', () => {
  const chat = (who: ReturnType<typeof person>, address = '203.0.113.7') =>
    who.send('POST', '/v1/chat', { message: '생수병?' }, from(address))

  test('of one person: n-1, n, n+1; reading goes on', async () => {
    gateway = await startLimitedGateway({ userRunsPerMinute: 2, userRequestsPerMinute: 100 })
    const me = person(gateway)
    expect((await chat(me)).headers.get('ratelimit')).toBe('"user-requests";r=99, "user-runs";r=1')
    expect((await chat(me)).status).toBe(202)
    const refused = await chat(me)
    expect(await problemOf(refused)).toMatchObject({ code: 'RATE_LIMITED', limit: 'user-runs' })
    expect((await me.get('/v1/threads')).status).toBe(200)
    const { items } = (await (await me.get('/v1/threads')).json()) as { items: unknown[] }
    expect(items).toHaveLength(2)
    await gateway.endWindows('user-runs')
    expect((await chat(me)).status).toBe(202)
  })

  test('from one address: n-1, n, n+1, whoever they say they are', async () => {
    gateway = await startLimitedGateway({ addressRunsPerMinute: 2 })
    const statuses = []
    for (let count = 1; count <= 3; count++) statuses.push((await chat(person(gateway))).status)
    expect(statuses).toEqual([202, 202, 429])
    expect((await chat(person(gateway), '203.0.113.8')).status).toBe(202)
  })
})

test('counters that do not answer: reading goes on, a question is a 503 and not kept', async () => {
  const down = async (): Promise<never> => {
    throw new PortError('UNAVAILABLE', 'The counters did not answer.')
  }
  gateway = await startLimitedGateway(
    {
      ...{ userRequestsPerMinute: 9, addressRequestsPerMinute: 9, userRunsPerMinute: 9 },
      ...{ userStreams: 9, addressStreams: 9, userActiveRuns: 9, userTokensPerDay: 9 },
    },
    { counter: { reserve: down, settle: down, read: down } },
  )
  const me = person(gateway)
  const headers = from('203.0.113.7')
  expect(await (await me.get('/v1/threads', headers)).json()).toEqual({ items: [] })
  const question = await me.send('POST', '/v1/chat', { message: '생수병?' }, headers)
  expect(await problemOf(question)).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
  expect(question.headers.get('retry-after')).not.toBeNull()
  expect(await (await me.get('/v1/threads', headers)).json()).toEqual({ items: [] })

  // Everything that is not reading, also where nothing else would ask a counter.
  const thread = await me.send('POST', '/v1/threads', undefined, headers)
  expect(await problemOf(thread)).toMatchObject({ status: 503, code: 'UNAVAILABLE' })
})
