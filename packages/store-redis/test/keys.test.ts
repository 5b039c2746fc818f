import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createRedisCounter } from '../src/index.ts'
import {
  AT_ONCE,
  claimedAttempt,
  createFixture,
  ended,
  type Fixture,
  newId,
  newRun,
  nextRun,
} from './redis-harness.ts'

let fixture: Fixture
beforeEach(() => {
  fixture = createFixture(AT_ONCE)
})
afterEach(() => fixture.close())

describe('every key', () => {
  test('has a TTL, whatever happened, the index of due runs too', async () => {
    const { store, keys } = fixture
    const first = await wholeLife(fixture)
    await createRedisCounter({ redis: fixture.redis, keyPrefix: keys.due.slice(0, -3) }).reserve([
      { key: '{a}requests', amount: 1, limit: 2, windowMs: 60_000 },
    ])
    const all = await fixture.allKeys()
    const { thread, order, messages, runs, line } = keys.ofThread(first.threadId)
    const known = [
      ...[thread, order, messages, runs, line],
      ...[keys.run(first.runId), keys.threadsOf(first.userId), keys.due],
    ]
    expect(all).toEqual(expect.arrayContaining(known))
    const ofCounters = (key: string) => key.includes('counter:') || key.includes('reservation:')
    expect(all.filter(ofCounters)).toHaveLength(2)
    for (const key of all) {
      const seconds = await fixture.redis.ttl(key)
      expect(seconds, key).toBeGreaterThan(ofCounters(key) ? 0 : 89 * DAY_SECONDS)
    }
    expect(await store.readThread(first.userId, first.threadId)).not.toBeNull()
  })

  test('lives as long again with the next message, and the list of threads longer than any of them', async () => {
    const { store, keys, redis } = fixture
    const first = newRun()
    await store.acceptRun(first)
    await ended(store, first.runId)
    const { thread, order, messages, runs } = keys.ofThread(first.threadId)
    const kept = [thread, order, messages, runs]
    const list = keys.threadsOf(first.userId)
    for (const key of [...kept, list]) await redis.expire(key, 60)
    const second = nextRun(first)
    await store.acceptRun(second)
    for (const key of kept) expect(await redis.ttl(key), key).toBeGreaterThan(89 * DAY_SECONDS)
    expect(await redis.ttl(list)).toBeGreaterThan(90 * DAY_SECONDS)

    for (const key of [...kept, keys.run(second.runId)]) await redis.expire(key, 60)
    await ended(store, second.runId)
    for (const key of [...kept, keys.run(second.runId)])
      expect(await redis.ttl(key), key).toBeGreaterThan(89 * DAY_SECONDS)
  })

  test('of the messages holds nothing of what was rolled back', async () => {
    const { store, keys, redis } = fixture
    const wrong = newRun()
    await store.acceptRun(wrong)
    const right = nextRun(wrong, { multitask: 'rollback' })
    await store.acceptRun(right)
    await ended(store, wrong.runId)
    const { order, messages } = keys.ofThread(wrong.threadId)
    expect(await redis.zrange(order, 0, '-1')).toEqual([`${right.runId}.user`])
    expect(await redis.hkeys(messages)).toEqual([`${right.runId}.user`])
  })

  test('is gone when its person is erased, also when a holder comes late', async () => {
    const { store } = fixture
    const first = await wholeLife(fixture)
    const active = (await store.readThread(first.userId, first.threadId))?.activeRunId ?? ''
    const attempt = await claimedAttempt(store, active)
    await store.deleteUser(first.userId)
    expect(await fixture.allKeys()).toEqual([])

    const request = { requestId: 'ask', kind: 'location', message: '?', until: 0 } as const
    await store.heartbeatRun(active, attempt)
    await store.finishRun(active, attempt, { status: 'completed', answer: '늦음' })
    await store.waitRun(active, attempt, request)
    await store.answerInput(active, { requestId: 'ask', value: null })
    await store.releaseRun(active, attempt)
    await store.requestCancel(active)
    await store.confirmEnd(active)
    await store.renameThread(first.userId, first.threadId, '이름')
    await store.claimRun(active)
    await store.listDueRuns({ limit: 1_000 })
    expect(await fixture.allKeys()).toEqual([])
  })
})

describe('what expired', () => {
  test('an active run whose record is gone makes place for the next in line that is there', async () => {
    const { store, keys, redis } = fixture
    const first = newRun()
    const [second, third, fourth] = [nextRun(first), nextRun(first), nextRun(first)]
    for (const run of [first, second, third]) await store.acceptRun(run)
    await redis.del(keys.run(first.runId), keys.run(second.runId))
    expect(await store.acceptRun(fourth)).toMatchObject({ record: { behindRunId: third.runId } })
    expect(await store.claimRun(third.runId)).toMatchObject({ outcome: 'claimed' })
  })

  test('a run whose thread is gone is gone, and its end makes no thread', async () => {
    const { store, keys, redis } = fixture
    const run = newRun()
    await store.acceptRun(run)
    const attempt = await claimedAttempt(store, run.runId)
    await redis.del(keys.ofThread(run.threadId).thread)
    const outcome = { status: 'completed', answer: '답' } as const
    expect(await store.finishRun(run.runId, attempt, outcome)).toEqual({ outcome: 'gone' })
    expect(await redis.exists(keys.ofThread(run.threadId).thread)).toBe(0)
  })

  test('a thread leaves the list of its person when somebody looks, a thread to come stays', async () => {
    const { store, keys, redis } = fixture
    const run = newRun()
    await store.acceptRun(run)
    const list = keys.threadsOf(run.userId)
    const [expired, toCome] = [newId(), newId()]
    await redis.zadd(list, Date.now() - 91 * DAY_SECONDS * 1_000, expired, Date.now(), toCome)
    expect((await store.listThreads(run.userId)).items).toHaveLength(1)
    expect(await redis.zscore(list, expired)).toBeNull()
    expect(await redis.zscore(list, toCome)).not.toBeNull()
  })
})

/** A thread with everything that a thread can have: a line, answers, questions, a rollback, a copy. */
async function wholeLife({ store }: Fixture) {
  const first = newRun()
  await store.acceptRun(first)
  await store.acceptRun(nextRun(first, { multitask: 'rollback' }))
  await ended(store, first.runId)
  for (const multitask of ['enqueue', 'interrupt', 'enqueue'] as const)
    await store.acceptRun(nextRun(first, { multitask }))
  const cancelled = (await store.readThread(first.userId, first.threadId))?.activeRunId ?? ''
  await ended(store, cancelled)
  const active = (await store.readThread(first.userId, first.threadId))?.activeRunId ?? ''
  const attempt = await claimedAttempt(store, active)
  const request = { requestId: 'ask', kind: 'location', message: '?', until: Date.now() + 60_000 } as const
  await store.waitRun(active, attempt, request)
  await store.answerInput(active, { requestId: 'ask', value: null })
  await store.createThread({ threadId: newId(), userId: first.userId })
  await store.forkThread({ ...first, newThreadId: newId() })
  await store.renameThread(first.userId, first.threadId, '이름')
  return first
}

const DAY_SECONDS = 24 * 60 * 60
