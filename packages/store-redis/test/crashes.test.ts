import type { AcceptRun, ThreadStorePort } from '@eco2/ports'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import {
  claimedAttempt,
  createFixture,
  dyingAfter,
  type Fixture,
  newId,
  newRun,
  nextRun,
  talk,
} from './redis-harness.ts'

let fixture: Fixture
beforeEach(() => {
  fixture = createFixture()
})
afterEach(() => fixture.close())

describe('a process that dies between two commands', () => {
  interface Step {
    readonly name: string
    /** Brings about what the step needs, with a process that lives. */
    readonly before?: (thread: Runs) => Promise<unknown>
    readonly take: (store: ThreadStorePort, thread: Runs) => Promise<unknown>
  }
  interface Runs {
    readonly first: AcceptRun
    readonly second: AcceptRun
  }

  const question = () =>
    ({ requestId: 'ask', kind: 'location', message: '?', until: Date.now() + 600_000 }) as const
  const outcome = { status: 'completed', answer: '답' } as const
  const claimed = ({ first }: Runs) => claimedAttempt(fixture.store, first.runId)
  const waiting = async (runs: Runs) =>
    fixture.store.waitRun(runs.first.runId, await claimed(runs), question())

  const steps: readonly Step[] = [
    { name: 'accept', take: (store) => store.acceptRun(newRun()) },
    { name: 'enqueue', take: (store, { first }) => store.acceptRun(nextRun(first)) },
    {
      name: 'interrupt a waiting run',
      before: waiting,
      take: (store, { first }) => store.acceptRun(nextRun(first, { multitask: 'interrupt' })),
    },
    { name: 'claim', take: (store, { first }) => store.claimRun(first.runId) },
    { name: 'release', before: claimed, take: (store, { first }) => store.releaseRun(first.runId, 1) },
    { name: 'finish', before: claimed, take: (store, { first }) => store.finishRun(first.runId, 1, outcome) },
    { name: 'wait', before: claimed, take: (store, { first }) => store.waitRun(first.runId, 1, question()) },
    {
      name: 'answer',
      before: waiting,
      take: (store, { first }) => store.answerInput(first.runId, { requestId: 'ask', value: null }),
    },
    { name: 'cancel', before: waiting, take: (store, { first }) => store.requestCancel(first.runId) },
    { name: 'cancel in line', take: (store, { second }) => store.requestCancel(second.runId) },
    { name: 'list', take: (store) => store.listDueRuns() },
  ]

  test.each(steps)(
    '$name: every run that is not in order is looked at within 10 s',
    async ({ before, take }) => {
      let survived = false
      for (let commands = 0; !survived; commands++) {
        const first = newRun()
        const runs = { first, second: nextRun(first) }
        for (const run of [runs.first, runs.second]) await fixture.store.acceptRun(run)
        await before?.(runs)
        const dying = fixture.storeOver(dyingAfter(fixture.redis, commands))
        survived = await take(dying, runs).then(
          () => true,
          () => false,
        )
        await expectAllLookedAt(fixture)
      }
    },
  )

  test('leaves of a copy nothing that anybody sees, and nothing that stays', async () => {
    const source = await talk(fixture)
    let survived = false
    for (let commands = 0; !survived; commands++) {
      const newThreadId = newId()
      const dying = fixture.storeOver(dyingAfter(fixture.redis, commands))
      const copy = await dying.forkThread({ ...source, newThreadId }).catch(() => undefined)
      survived = copy !== undefined
      const messages = await fixture.store.listMessages(source.userId, newThreadId)
      expect(messages === null || messages.items.length === 2).toBe(true)
      for (const key of await fixture.allKeys()) expect(await fixture.redis.ttl(key), key).toBeGreaterThan(0)
      const again = await fixture.store.forkThread({ ...source, newThreadId })
      expect(again).toMatchObject({ forkedFrom: source.threadId })
      const listed = await fixture.store.listThreads(source.userId)
      expect(listed.items.map(({ threadId }) => threadId)).toContain(newThreadId)
    }
  })

  test('while it erases a person: the next call erases the rest', async () => {
    for (let commands = 0; commands < 16; commands++) {
      const first = newRun()
      await fixture.store.acceptRun(first)
      await fixture.store.acceptRun(newRun({ userId: first.userId }))
      const dying = fixture.storeOver(dyingAfter(fixture.redis, commands))
      await dying.deleteUser(first.userId).catch(() => [])
      await fixture.store.deleteUser(first.userId)
      const left = (await fixture.allKeys()).filter((key) => key !== fixture.keys.due)
      expect(left).toEqual([])
    }
  })
})

describe('a thread that is deleted', () => {
  test('in parts goes whole, and a new one of its id has nothing to do with it', async () => {
    const { store, storeOver, redis } = fixture
    const before = newRun({ message: '앞' })
    await store.acceptRun(before)
    const attempt = await claimedAttempt(store, before.runId)
    await expect(
      storeOver(dyingAfter(redis, 1)).deleteThread(before.userId, before.threadId),
    ).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await store.readThread(before.userId, before.threadId)).toBeNull()

    const after = newRun({ threadId: before.threadId, userId: before.userId, message: '뒤' })
    await store.acceptRun(after)
    const outcome = { status: 'completed', answer: '늦음' } as const
    expect(await store.finishRun(before.runId, attempt, outcome)).toEqual({ outcome: 'gone' })
    const page = await store.listMessages(after.userId, after.threadId)
    expect(page?.items).toMatchObject([{ text: '뒤' }])

    const removed = await store.deleteThread(after.userId, after.threadId)
    expect(new Set(removed)).toEqual(new Set([before.runId, after.runId]))
    await store.listDueRuns()
    expect((await fixture.allKeys()).filter((key) => key !== fixture.keys.due)).toEqual([])
  })

  test('takes all of its runs along, however many', async () => {
    const { store, keys, redis } = fixture
    const first = newRun()
    await store.acceptRun(first)
    const others = Array.from({ length: 1_200 }, () => nextRun(first).runId)
    await redis.sadd(keys.ofThread(first.threadId).runs, ...others)
    const pipeline = redis.pipeline()
    for (const runId of others) pipeline.hset(keys.run(runId), 'status', 'completed')
    await pipeline.exec()
    const removed = await store.deleteThread(first.userId, first.threadId)
    expect(new Set(removed)).toEqual(new Set([first.runId, ...others]))
    expect(await fixture.allKeys()).toEqual([])
  })
})

/** ADR 0004: whoever died, each run that is not in order is in the index, and not only in a far future. */
async function expectAllLookedAt({ redis, keys, allKeys, store }: Fixture): Promise<void> {
  for (const key of await allKeys()) {
    if (!key.includes(':run:')) continue
    const runId = key.slice(key.indexOf(':run:') + ':run:'.length)
    const record = await store.readRun(runId)
    const score = await redis.zscore(keys.due, runId)
    expect(score, `${record?.status} ${runId}`).not.toBeNull()
    expect(Number(score)).toBeLessThanOrEqual(Date.now() + 10_000)
  }
}
