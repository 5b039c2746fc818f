import { randomUUID } from 'node:crypto'
import { type CounterPort, PortError } from '@eco2/ports'
import { createRedisCounter } from '@eco2/store-redis'
import { Redis } from 'ioredis'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { Places } from '../src/limits/places.ts'
import { ask, type Person, person } from './gateway.ts'
import { from, type LimitedGateway, problemOf, startLimitedGateway } from './limited-gateway.ts'

describe('places', () => {
  const SLICE_MS = 30_000
  let redis: Redis
  let counter: CounterPort
  let now: number
  const clock = { now: () => now }
  const made: Places[] = []
  const places = (options: Partial<ConstructorParameters<typeof Places>[0]> = {}) => {
    const fresh = new Places({ counter, failsOpen: false, sliceMs: SLICE_MS, clock, ...options })
    made.push(fresh)
    return fresh
  }
  beforeAll(() => {
    redis = new Redis(process.env.REDIS_URL ?? '')
  })
  beforeEach(() => {
    now = 1_000 * SLICE_MS + 1
    counter = createRedisCounter({ redis, keyPrefix: `test-${randomUUID()}:` })
  })
  afterEach(async () => {
    for (const each of made.splice(0)) await each.close()
  })
  afterAll(() => redis.quit())

  test('are counted over all gateways, and free again when they are released', async () => {
    const [here, there] = [places(), places()]
    const first = await here.take('{p}:s', 2)
    expect(first).toBeDefined()
    expect(await there.take('{p}:s', 2)).toBeDefined()
    expect(await here.take('{p}:s', 2)).toBeUndefined()
    expect(await there.take('{p}:s', 2)).toBeUndefined()
    await first?.release()
    await first?.release()
    expect(await there.take('{p}:s', 2)).toBeDefined()
    expect(await here.take('{p}:s', 2)).toBeUndefined()
    expect(await here.take('{other}:s', 2)).toBeDefined()
  })

  test('are kept for as long as they are renewed, and lapse when their gateway has died', async () => {
    const [here, dead, there] = [places(), places(), places()]
    expect(await here.take('{p}:s', 2)).toBeDefined()
    expect(await dead.take('{p}:s', 2)).toBeDefined()
    now += SLICE_MS
    await here.renew()
    expect(await there.take('{p}:s', 2)).toBeUndefined()
    now += SLICE_MS
    await here.renew()
    expect(await there.take('{p}:s', 2)).toBeDefined()
    expect(await there.take('{p}:s', 2)).toBeUndefined()
  })

  test('that were renewed are free again at once when they are released', async () => {
    const [here, there] = [places(), places()]
    const place = await here.take('{p}:s', 1)
    now += SLICE_MS
    await here.renew()
    await here.renew()
    expect(await there.take('{p}:s', 1)).toBeUndefined()
    await place?.release()
    expect(await there.take('{p}:s', 1)).toBeDefined()
  })

  test('fail open: what this process knows still counts, and an outage is caught up with', async () => {
    const isDown = { value: true }
    const flaky: CounterPort = {
      ...counter,
      reserve: async (lines) => {
        if (isDown.value) throw new PortError('UNAVAILABLE', 'The counters did not answer.')
        return counter.reserve(lines)
      },
    }
    const here = places({ counter: flaky, failsOpen: true })
    expect(await here.take('{p}:s', 1)).toBeDefined()
    expect(await here.take('{p}:s', 1)).toBeUndefined()
    const strict = places({ counter: flaky })
    await expect(strict.take('{p}:s', 1)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(strict.count).toBe(0)

    isDown.value = false
    const there = places()
    await here.renew()
    expect(await there.take('{p}:s', 1)).toBeUndefined()
  })

  test('of a gateway that stops are free again at once, or lapse where what holds them goes on', async () => {
    const [stops, there, leaves] = [places(), places(), places()]
    expect(await stops.take('{p}:s', 1)).toBeDefined()
    await stops.close()
    expect(await there.take('{p}:s', 1)).toBeDefined()
    await there.close()
    expect(await leaves.take('{p}:s', 1)).toBeDefined()
    await leaves.abandon()
    await leaves.renew()
    expect(await there.take('{p}:s', 1)).toBeUndefined()
    now += 2 * SLICE_MS
    expect(await there.take('{p}:s', 1)).toBeDefined()
  })

  test('leave no timer behind', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    try {
      const here = places()
      const place = await here.take('{p}:s', 1)
      expect(vi.getTimerCount()).toBe(1)
      await place?.release()
      expect(vi.getTimerCount()).toBe(0)
      expect(here.count).toBe(0)
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('event streams at the same time', () => {
  let gateway: LimitedGateway
  let open: AbortController[] = []
  /** Node's fetch closes a stream whose response nobody holds any more. */
  let held: Response[] = []
  afterEach(async () => {
    for (const stream of open) stream.abort()
    open = []
    held = []
    await gateway.close()
  })

  async function watch(who: Person, runId: string, address = '203.0.113.7'): Promise<Response> {
    const stream = new AbortController()
    open.push(stream)
    const headers = { ...who.headers, ...from(address) }
    const response = await fetch(`${gateway.url}/v1/runs/${runId}/events`, { headers, signal: stream.signal })
    held.push(response)
    return response
  }

  test('of one person: n-1, n, n+1; when one is closed there is room for one', async () => {
    gateway = await startLimitedGateway({ userStreams: 2 })
    const me = person(gateway)
    const { runId } = await ask(me)
    expect((await watch(me, runId)).status).toBe(200)
    expect((await watch(me, runId)).status).toBe(200)
    const refused = await watch(me, runId, '203.0.113.8')
    expect(refused.headers.get('retry-after')).toBe('10')
    expect(await problemOf(refused)).toMatchObject({
      ...{ status: 429, code: 'TOO_MANY_STREAMS', limit: 'user-streams' },
      detail: '답은 한꺼번에 2개까지 볼 수 있어요. 열려 있는 다른 창을 닫고 다시 열어 주세요.',
    })
    const other = person(gateway)
    expect((await watch(other, (await ask(other)).runId)).status).toBe(200)
    open[0]?.abort()
    await vi.waitFor(async () => expect((await watch(me, runId)).status).toBe(200), { timeout: 10_000 })
  })

  test('to one address: n-1, n, n+1, whoever they are; a refused one holds no place of its person', async () => {
    gateway = await startLimitedGateway({ userStreams: 1, addressStreams: 2 })
    const people = await Promise.all(
      [1, 2, 3].map(async () => {
        const who = person(gateway)
        return { who, runId: (await ask(who)).runId }
      }),
    )
    const [first, second, third] = people
    if (!first || !second || !third) throw new Error('three people')
    expect((await watch(first.who, first.runId)).status).toBe(200)
    expect((await watch(second.who, second.runId)).status).toBe(200)
    expect(await problemOf(await watch(third.who, third.runId))).toMatchObject({ limit: 'address-streams' })
    await vi.waitFor(async () => {
      expect((await watch(third.who, third.runId, '203.0.113.8')).status).toBe(200)
    })
  })

  test('what is answered without a stream holds no place', async () => {
    gateway = await startLimitedGateway({ userStreams: 1 })
    const me = person(gateway)
    const { runId } = await ask(me)
    const missing = await watch(me, `${'t'.repeat(16)}.${'r'.repeat(16)}`)
    expect(missing.status).toBe(404)
    await missing.text()
    await vi.waitFor(async () => expect((await watch(me, runId)).status).toBe(200), { timeout: 10_000 })
  })

  test('counters that do not answer: streams go on', async () => {
    const down = async (): Promise<never> => {
      throw new PortError('UNAVAILABLE', 'The counters did not answer.')
    }
    const counter = { reserve: down, settle: down, read: down }
    gateway = await startLimitedGateway({ userRequestsPerMinute: 0, userStreams: 1 }, { counter })
    const me = person(gateway)
    const { runId } = await ask(me)
    expect((await watch(me, runId)).status).toBe(200)
    expect((await watch(me, runId)).status).toBe(429)
  })
})
