import { BUDGET_WINDOW_MS, MILLIONTHS_PER_USD, userBudgetKeys } from '@eco2/ports'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Places } from '../src/limits/places.ts'
import { RunPlaces } from '../src/limits/run-places.ts'
import { answer, ask, type Person, person } from './gateway.ts'
import { type LimitedGateway, problemOf, startLimitedGateway } from './limited-gateway.ts'

let gateway: LimitedGateway
afterEach(() => gateway.close())

const chat = (who: Person, more: Record<string, string> = {}) =>
  who.send('POST', '/v1/chat', { message: '생수병?' }, more)
const threadsOf = async (who: Person) =>
  ((await (await who.get('/v1/threads')).json()) as { items: unknown[] }).items

describe('questions of one person at the same time', () => {
  test('n are taken, n+1 is refused and not kept; when one is answered there is room for one', async () => {
    gateway = await startLimitedGateway({ userActiveRuns: 2 })
    const me = person(gateway)
    const first = await ask(me)
    await ask(me)
    const refused = await chat(me)
    expect(refused.headers.get('retry-after')).toBe('2')
    expect(await problemOf(refused)).toMatchObject({
      status: 429,
      code: 'TOO_MANY_RUNS',
      limit: 'user-active-runs',
      detail: '질문은 한꺼번에 2개까지 할 수 있어요. 앞 질문의 답이 끝난 뒤에 다시 보내 주세요.',
    })
    expect(await threadsOf(me)).toHaveLength(2)
    expect((await chat(person(gateway))).status).toBe(202)

    await answer(gateway, first.runId)
    // No watch was due yet: the store is asked at once.
    expect((await chat(me)).status).toBe(202)
    expect((await chat(me)).status).toBe(429)
  })

  test('many at once: exactly n', async () => {
    gateway = await startLimitedGateway({ userActiveRuns: 3 })
    const me = person(gateway)
    const responses = await Promise.all(Array.from({ length: 8 }, () => chat(me)))
    expect(responses.filter(({ status }) => status === 202)).toHaveLength(3)
    expect(await threadsOf(me)).toHaveLength(3)
  })

  test('those in line count; one that was refused for another reason does not', async () => {
    gateway = await startLimitedGateway({ userActiveRuns: 2 })
    const me = person(gateway)
    const { threadId } = await ask(me)
    const again = (multitask: string) =>
      me.send('POST', `/v1/threads/${threadId}/runs`, { message: '뚜껑은?', multitask })
    expect((await again('reject')).status).toBe(409)
    expect((await again('reject')).status).toBe(409)
    expect((await again('enqueue')).status).toBe(202)
    expect((await again('enqueue')).status).toBe(429)
  })

  test('the same request again hears of its run, also at the limit', async () => {
    gateway = await startLimitedGateway({ userActiveRuns: 1 })
    const me = person(gateway)
    const key = { 'idempotency-key': 'once' }
    const first = (await (await chat(me, key)).json()) as { runId: string }
    const again = await chat(me, key)
    expect(again.status).toBe(200)
    expect(await again.json()).toMatchObject({ runId: first.runId })
    expect((await chat(me)).status).toBe(429)
  })

  test('hold over two gateways, and a gateway that saw nothing of the end finds out by itself', async () => {
    gateway = await startLimitedGateway({})
    const { counter, store } = gateway
    const places = () => new Places({ counter, failsOpen: false })
    const here = new RunPlaces({ places: places(), store, watchMs: 20 })
    const there = new RunPlaces({ places: places(), store, watchMs: 20 })
    const { runId } = await ask(person(gateway))
    const place = await here.take('somebody', 1)
    if (place === undefined) throw new Error('no place')
    here.hold(runId, 'somebody', place)
    expect(await there.take('somebody', 1)).toBeUndefined()
    await answer(gateway, runId)
    await vi.waitFor(async () => expect(await there.take('somebody', 1)).toBeDefined(), { timeout: 10_000 })
    await here.close()
    await there.close()
  })
})

test('runs are looked at in turn, however many there are', async () => {
  gateway = await startLimitedGateway({})
  const finished = await ask(person(gateway))
  const { runId } = await ask(person(gateway))
  await answer(gateway, finished.runId)
  const places = new Places({ counter: gateway.counter, failsOpen: false })
  const readRun = (id: string) => gateway.store.readRun(id === 'last' ? finished.runId : runId)
  const runs = new RunPlaces({ places, store: { readRun }, watchMs: 20 })
  for (let count = 0; count < 250; count++) {
    const place = await places.take('{p}:r', 250)
    if (place !== undefined) runs.hold(count === 249 ? 'last' : `run-${count}`, 'somebody', place)
  }
  await vi.waitFor(() => expect(places.count).toBe(249), { timeout: 10_000 })
  await runs.close()
})

test('a slow store is asked once at a time, and not any more after the close', async () => {
  gateway = await startLimitedGateway({})
  const asked = Promise.withResolvers<null>()
  const readRun = vi.fn(() => asked.promise)
  const places = new Places({ counter: gateway.counter, failsOpen: false })
  const place = await places.take('{p}:slow', 1)
  if (place === undefined) throw new Error('no place')
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  const runs = new RunPlaces({ places, store: { readRun }, watchMs: 2_000 })
  runs.hold('a-run', 'somebody', place)
  vi.advanceTimersByTime(20_000)
  vi.useRealTimers()
  expect(readRun).toHaveBeenCalledTimes(1)

  const closed = vi.fn()
  const closing = runs.close().then(closed)
  await gateway.counter.read('{p}:slow')
  expect(closed).not.toHaveBeenCalled()
  asked.resolve(null)
  await closing
  expect(readRun).toHaveBeenCalledTimes(1)
})

describe('the budget of the day', () => {
  const spend = async (userId: string, which: 'tokens' | 'usd', amount: number) => {
    const key = userBudgetKeys(userId)[which]
    const line = { key, amount, limit: Number.MAX_SAFE_INTEGER, windowMs: BUDGET_WINDOW_MS }
    return gateway.counter.reserve([line])
  }

  test.each([
    ['tokens', 'user-tokens', 99, 100],
    ['usd', 'user-usd', 2 * MILLIONTHS_PER_USD - 1, 2 * MILLIONTHS_PER_USD],
  ] as const)('of %s: one is left, none is left', async (which, limit, almost, all) => {
    gateway = await startLimitedGateway({ userTokensPerDay: 100, userUsdPerDay: 2 })
    const me = person(gateway)
    const { runId } = await ask(me)
    const userId = (await gateway.store.readRun(runId))?.userId ?? ''
    await spend(userId, which, almost)
    expect((await chat(me)).status).toBe(202)
    await spend(userId, which, all - almost)
    const refused = await chat(me)
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(86_000)
    expect(await problemOf(refused)).toMatchObject({
      ...{ status: 429, code: 'BUDGET_EXCEEDED', limit },
      detail: '오늘 쓸 수 있는 만큼을 다 썼어요. 24시간 안에 다시 쓸 수 있게 되니 그 뒤에 물어봐 주세요.',
    })
    expect(await threadsOf(me)).toHaveLength(2)
    // Asking until when took nothing.
    expect(await gateway.counter.read(userBudgetKeys(userId)[which])).toBe(all)
    expect((await chat(person(gateway))).status).toBe(202)
    await gateway.endWindows(which)
    expect((await chat(me)).status).toBe(202)
  })
})

describe('the queue', () => {
  test('takes n; n+1 is a 503 before anything is kept, with Retry-After; a known run is answered', async () => {
    gateway = await startLimitedGateway({ queueDepth: 2 })
    const me = person(gateway)
    const key = { 'idempotency-key': 'once' }
    expect((await chat(me, key)).status).toBe(202)
    expect(await gateway.queue.depth()).toBe(1)
    expect((await chat(me)).status).toBe(202)
    const refused = await chat(me)
    expect(refused.headers.get('retry-after')).toBe('5')
    expect(await problemOf(refused)).toMatchObject({
      ...{ status: 503, code: 'QUEUE_FULL', limit: 'queue-depth' },
      detail: '지금은 기다리는 질문이 너무 많아요. 5초 뒤에 다시 보내 주세요.',
    })
    expect(await threadsOf(me)).toHaveLength(2)
    expect((await chat(me, key)).status).toBe(200)
  })
})

test('a place whose run could not be stored is free again', async () => {
  gateway = await startLimitedGateway({ userActiveRuns: 1 })
  const me = person(gateway)
  const elsewhere = await me.send('POST', `/v1/threads/${'x'.repeat(22)}/runs`, { message: '?' })
  expect(elsewhere.status).toBe(404)
  expect((await chat(me)).status).toBe(202)
})
