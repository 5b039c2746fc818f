import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimedAttempt, createFixture, ended, type Fixture, newRun, nextRun } from './redis-harness.ts'

let fixture: Fixture
beforeEach(() => {
  fixture = createFixture()
})
afterEach(() => fixture.close())

describe('the index of due runs', () => {
  test('says when to look, from every step on', async () => {
    const { store, keys, redis } = fixture
    const run = newRun()
    const { runId } = run
    const outcome = { status: 'completed', answer: '답' } as const
    const question = (requestId: string, inMs: number) =>
      ({ requestId, kind: 'location', message: '?', until: Date.now() + inMs }) as const
    const steps: readonly (readonly [what: string, withinMs: number, take: () => Promise<unknown>])[] = [
      ['accept', 3_000, () => store.acceptRun(run)],
      ['claim', 10_000, () => store.claimRun(runId)],
      ['wait', 10_000, () => store.waitRun(runId, 1, question('ask-1', 60_000))],
      ['answer', 3_000, () => store.answerInput(runId, { requestId: 'ask-1', value: null })],
      ['claim', 10_000, () => store.claimRun(runId)],
      ['wait shortly', 5_000, () => store.waitRun(runId, 2, question('ask-2', 5_000))],
      ['cancel', 0, () => store.requestCancel(runId)],
      ['claim', 10_000, () => store.claimRun(runId)],
      ['finish', 2_000, () => store.finishRun(runId, 3, outcome)],
    ]
    for (const [what, withinMs, take] of steps) {
      await redis.zadd(keys.due, Date.now() + 3_600_000, runId)
      const startedAt = Date.now()
      await take()
      const score = Number(await redis.zscore(keys.due, runId))
      expect(score, what).toBeLessThanOrEqual(Date.now() + withinMs)
      expect(score, what).toBeGreaterThanOrEqual(startedAt + withinMs - 1)
    }
    expect(await store.readRun(runId)).toMatchObject({ status: 'completed' })
  })

  test('offers a waiting run that was looked at early at its deadline', async () => {
    const { store, keys, redis } = fixture
    const run = newRun()
    await store.acceptRun(run)
    const until = Date.now() + 5_000
    await store.waitRun(run.runId, await claimedAttempt(store, run.runId), {
      requestId: 'ask',
      kind: 'location',
      message: '?',
      until,
    })
    await redis.zadd(keys.due, 0, run.runId)
    expect(await store.listDueRuns()).toEqual([])
    expect(Number(await redis.zscore(keys.due, run.runId))).toBe(until)
  })

  test('has the next run of a thread within the time of an accepted one', async () => {
    const { store, keys, redis } = fixture
    const first = newRun()
    const second = nextRun(first)
    for (const run of [first, second]) await store.acceptRun(run)
    await redis.zadd(keys.due, Date.now() + 10_000, second.runId)
    await ended(store, first.runId)
    expect(Number(await redis.zscore(keys.due, second.runId))).toBeLessThanOrEqual(Date.now() + 3_000)
  })

  test('has a run at once that is cancelled, by whomever', async () => {
    const { store, keys, redis } = fixture
    const first = newRun()
    const second = nextRun(first)
    for (const run of [first, second]) await store.acceptRun(run)
    await store.acceptRun(nextRun(first, { multitask: 'interrupt' }))
    await store.requestCancel(second.runId)
    for (const { runId } of [first, second])
      expect(Number(await redis.zscore(keys.due, runId))).toBeLessThanOrEqual(Date.now())
    expect(await store.listDueRuns()).toMatchObject([{ reason: 'cancelled' }, { reason: 'cancelled' }])
  })

  test('lets go of a run that is in order, and of what never came to be', async () => {
    const { store, keys, redis } = fixture
    const run = newRun()
    await store.acceptRun(run)
    await ended(store, run.runId)
    await redis.zadd(keys.due, 0, run.runId, 0, newRun().runId)
    expect(await store.listDueRuns()).toEqual([])
    expect(await redis.exists(keys.due)).toBe(0)
  })
})
