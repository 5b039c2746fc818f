import { afterAll, describe, expect, it, vi } from 'vitest'
import { createRedisCheckpointSaver } from '../src/index.ts'
import { connectRedis, keysUnder, METADATA, newCheckpoint, newPrefix, threadConfig } from './redis-harness.ts'

const redis = await connectRedis()
afterAll(async () => {
  await redis.quit()
})

const setUp = (options: { ttlSeconds?: number; maxThreadBytes?: number } = {}) => {
  const keyPrefix = newPrefix()
  return { keyPrefix, saver: createRedisCheckpointSaver({ redis, keyPrefix, ...options }) }
}

describe('the life of keys', () => {
  it('gives every key the time to live, and all keys of a thread the same end', async () => {
    const { keyPrefix, saver } = setUp({ ttlSeconds: 100 })
    const config = await saver.put(threadConfig('t'), newCheckpoint({ a: 1 }), METADATA, { a: 1 })
    await saver.putWrites(config, [['a', 2]], 'task')
    const early = { configurable: { ...threadConfig('u').configurable, checkpoint_id: 'not-put-yet' } }
    await saver.putWrites(early, [['a', 2]], 'task')
    const keys = await keysUnder(redis, keyPrefix)
    expect(keys).toHaveLength(4)
    const ends = await Promise.all(keys.map((key) => redis.pexpiretime(key)))
    expect(ends[0]).toBe(ends[1])
    expect(ends[2]).toBe(ends[3])
    for (const end of ends) expect(end).toBeGreaterThan(0)
    for (const key of keys) expect(await redis.ttl(key)).toBeLessThanOrEqual(100)
  })

  it.each(['put', 'putWrites'] as const)(
    '%s renews the life of all keys of its thread',
    async (operation) => {
      const { keyPrefix, saver } = setUp({ ttlSeconds: 1_000 })
      const config = await saver.put(threadConfig('t'), newCheckpoint({ a: 1 }), METADATA, { a: 1 })
      const keys = await keysUnder(redis, keyPrefix)
      for (const key of keys) await redis.expire(key, 10)
      if (operation === 'put') await saver.put(config, newCheckpoint({ a: 2 }), METADATA, {})
      else await saver.putWrites(config, [['a', 2]], 'task')
      for (const key of keys) expect(await redis.ttl(key)).toBeGreaterThan(10)
    },
  )

  it.each([0, -1, 1.5, Number.NaN])('refuses %s as a time to live', (ttlSeconds) => {
    expect(() => setUp({ ttlSeconds })).toThrow(RangeError)
  })

  it('deletes everything of a thread, namespaces and early writes too, and nothing else', async () => {
    const { keyPrefix, saver } = setUp()
    for (const threadId of ['gone', 'kept']) {
      const config = await saver.put(threadConfig(threadId), newCheckpoint({ a: 1 }), METADATA, { a: 1 })
      await saver.put(threadConfig(threadId, 'child:1'), newCheckpoint({ b: 1 }), METADATA, { b: 1 })
      await saver.putWrites(config, [['a', 2]], 'task')
    }
    const early = { configurable: { ...threadConfig('gone').configurable, checkpoint_id: 'not-put-yet' } }
    await saver.putWrites(early, [['a', 2]], 'task')
    await saver.deleteThread('gone')
    expect(await keysUnder(redis, `${keyPrefix}{gone}`)).toEqual([])
    expect(await keysUnder(redis, keyPrefix)).toHaveLength(2)
    await saver.deleteThread('kept')
    expect(await keysUnder(redis, keyPrefix)).toEqual([])
  })

  it('refuses as a whole what would make a thread too big, and takes a smaller write afterwards', async () => {
    const { saver } = setUp({ maxThreadBytes: 10_000 })
    const config = await saver.put(threadConfig('t'), newCheckpoint({ a: 1 }), METADATA, { a: 1 })
    const before = await saver.getTuple(config)
    const large = saver.put(config, newCheckpoint({ a: 'x'.repeat(20_000) }), METADATA, { a: 2 })
    await expect(large).rejects.toMatchObject({ name: 'CheckpointStoreError', reason: 'TOO_BIG' })
    expect(await saver.getTuple(threadConfig('t'))).toEqual(before)
    for (let round = 0; round < 20; round += 1) {
      await saver.putWrites(config, [['__interrupt__', 'y'.repeat(5_000)]], 'task')
    }
    expect((await saver.getTuple(config))?.pendingWrites).toEqual([
      ['task', '__interrupt__', 'y'.repeat(5_000)],
    ])
  })
})

describe('what it costs', () => {
  it('a state of 100 KB in many channels is one command to save, one to add to, one to read, one to delete', async () => {
    const { saver } = setUp()
    const values = Object.fromEntries(
      Array.from({ length: 40 }, (_, i) => [`channel-${i}`, '재'.repeat(850)]),
    )
    const checkpoint = newCheckpoint(values)
    await saver.put(threadConfig('warm-up'), newCheckpoint({}), METADATA, {})
    await saver.getTuple(threadConfig('warm-up'))
    const sent = vi.spyOn(redis, 'sendCommand')
    const config = await saver.put(threadConfig('t'), checkpoint, METADATA, checkpoint.channel_versions)
    await saver.putWrites(config, Object.entries({ a: 1, b: 2 }), 'task')
    const tuple = await saver.getTuple(threadConfig('t'))
    await saver.deleteThread('t')
    const commands = sent.mock.calls.map(([command]) => command.name.toLowerCase())
    sent.mockRestore()
    expect(commands).toEqual(['evalsha', 'evalsha', 'evalsha', 'unlink'])
    expect(tuple?.checkpoint).toEqual(checkpoint)
  })
})
