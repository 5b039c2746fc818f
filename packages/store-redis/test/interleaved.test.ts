import type { AcceptRun, ThreadStorePort } from '@eco2/ports'
import type { Redis } from 'ioredis'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createFixture, type Fixture, newId, newRun, talk } from './redis-harness.ts'

let fixture: Fixture
beforeEach(() => {
  fixture = createFixture()
})
afterEach(() => fixture.close())

describe('two at once', () => {
  test('a thread that was being made while its person was erased is listed', async () => {
    const { store, redis } = fixture
    for (const make of [
      (other: ThreadStorePort, run: AcceptRun) => other.acceptRun(run),
      (other: ThreadStorePort, run: AcceptRun) => other.createThread(run),
      async (other: ThreadStorePort, run: AcceptRun) => {
        const source = await talk(fixture, run.userId)
        await other.forkThread({ ...source, newThreadId: run.threadId })
      },
    ]) {
      const run = newRun()
      const racing = beforeScriptWith(redis, run.threadId, () => store.deleteUser(run.userId))
      await make(fixture.storeOver(racing), run)
      const listed = await store.listThreads(run.userId)
      expect(listed.items.map(({ threadId }) => threadId)).toEqual([run.threadId])
    }
  })

  test('copies of two threads under one id are one copy and one CONFLICT', async () => {
    const source = await talk(fixture)
    const other = await talk(fixture, source.userId)
    const newThreadId = newId()
    const racing = beforeScriptWith(fixture.redis, newThreadId, () =>
      fixture.store.forkThread({ ...other, newThreadId }),
    )
    await expect(fixture.storeOver(racing).forkThread({ ...source, newThreadId })).rejects.toMatchObject({
      code: 'CONFLICT',
    })
    expect(await fixture.store.readThread(source.userId, newThreadId)).toMatchObject({
      forkedFrom: other.threadId,
    })
    expect((await fixture.allKeys()).filter((key) => key.includes(':draft:'))).toEqual([])
  })

  test('a copy whose draft took too long is not published in part', async () => {
    const source = await talk(fixture)
    const newThreadId = newId()
    const racing = beforeScriptWith(fixture.redis, newThreadId, async () => {
      for (const key of await fixture.allKeys()) if (key.includes(':draft:')) await fixture.redis.del(key)
    })
    await expect(fixture.storeOver(racing).forkThread({ ...source, newThreadId })).rejects.toMatchObject({
      code: 'UNAVAILABLE',
    })
    expect(await fixture.store.readThread(source.userId, newThreadId)).toBeNull()
  })
})

/** Does something else right before a script runs that mentions the words. */
function beforeScriptWith(redis: Redis, words: string, act: () => Promise<unknown>): Redis {
  let acted = false
  return new Proxy(redis, {
    get(target, name, receiver) {
      const member: unknown = Reflect.get(target, name, receiver)
      if (typeof member !== 'function') return member
      if (name !== 'evalsha') return member.bind(target)
      return async (...args: unknown[]) => {
        const isThreadScript = args.some((arg) => String(arg).includes(`{${words}}:thread`))
        if (isThreadScript && !acted) {
          acted = true
          await act()
        }
        return await member.apply(target, args)
      }
    },
  })
}
