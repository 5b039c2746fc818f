import { PortError } from '@eco2/ports'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { claimRunScript } from '../src/scripts/hold-run.ts'
import { createFixture, dyingAfter, type Fixture, newId, newRun } from './redis-harness.ts'

let fixture: Fixture
beforeEach(() => {
  fixture = createFixture()
})
afterEach(() => fixture.close())

describe('the connection', () => {
  test('a claim that is sent again, because its reply was lost, is no crash', async () => {
    const { store, keys, redis } = fixture
    const run = newRun()
    await store.acceptRun(run)
    const { thread, order, messages, line } = keys.ofThread(run.threadId)
    const claim = (id: string) =>
      claimRunScript(redis, [keys.run(run.runId), thread, order, messages, line], [run.runId, id, 40, 2])
    const replies = [await claim('a'), await claim('a')]
    expect(replies[1]).toEqual(replies[0])
    expect(await store.readRun(run.runId)).toMatchObject({ attempt: 1, crashes: 0 })
    await claim('b')
    expect(await store.readRun(run.runId)).toMatchObject({ attempt: 2, crashes: 1 })
  })

  test('a server that forgot the scripts gets them again', async () => {
    const { store, redis } = fixture
    const run = newRun()
    await store.acceptRun(run)
    await redis.script('FLUSH')
    expect(await store.claimRun(run.runId)).toMatchObject({ outcome: 'claimed' })
  })

  test('a refusal within a pipeline is not overlooked', async () => {
    const { store, keys, redis } = fixture
    const run = newRun()
    await redis.set(keys.threadsOf(run.userId), 'no sorted set', 'EX', 60)
    await expect(store.createThread(run)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    await expect(store.acceptRun(run)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    expect(await store.readRun(run.runId)).toBeNull()
  })

  test('an unreachable Redis is UNAVAILABLE from every operation, and the reason stays inside', async () => {
    const dead = fixture.storeOver(dyingAfter(fixture.redis, 0))
    const run = newRun()
    const calls = [
      dead.createThread(run),
      dead.readThread('a', 'b'),
      dead.listThreads('a'),
      dead.renameThread('a', 'b', 'c'),
      dead.deleteThread('a', 'b'),
      dead.listMessages('a', 'b'),
      dead.forkThread({ ...run, newThreadId: newId() }),
      dead.deleteUser('a'),
      dead.acceptRun(run),
      dead.readRun(run.runId),
      dead.claimRun(run.runId),
      dead.heartbeatRun(run.runId, 1),
      dead.finishRun(run.runId, 1, { status: 'completed', answer: '' }),
      dead.waitRun(run.runId, 1, { requestId: 'a', kind: 'choice', message: '?', until: 0 }),
      dead.answerInput(run.runId, { requestId: 'a', value: null }),
      dead.releaseRun(run.runId, 1),
      dead.forgiveCrash(run.runId, 1, 0),
      dead.confirmEnd(run.runId),
      dead.requestCancel(run.runId),
      dead.listDueRuns(),
    ]
    for (const result of await Promise.allSettled(calls)) {
      const reason: unknown = result.status === 'rejected' ? result.reason : undefined
      expect(reason).toBeInstanceOf(PortError)
      expect(reason).toMatchObject({ code: 'UNAVAILABLE', message: expect.not.stringContaining('dead') })
    }
  })
})
