import { deltaChannelHistoryTests, specTest } from '@langchain/langgraph-checkpoint-validation'
import { afterAll, expect } from 'vitest'
import { createRedisCheckpointSaver, type RedisCheckpointSaver } from '../src/index.ts'
import { connectRedis, keysUnder, newPrefix } from './redis-harness.ts'

const redis = await connectRedis()
const prefixes = new Map<RedisCheckpointSaver, string>()

const initializer = {
  checkpointerName: '@eco2/checkpoint-redis',
  createCheckpointer() {
    const keyPrefix = newPrefix()
    const saver = createRedisCheckpointSaver({ redis, keyPrefix })
    prefixes.set(saver, keyPrefix)
    return saver
  },
  async destroyCheckpointer(saver: RedisCheckpointSaver) {
    const keys = await keysUnder(redis, prefixes.get(saver) ?? '')
    for (const key of keys) expect(await redis.ttl(key)).toBeGreaterThan(0)
    for (const key of keys) await redis.del(key)
  },
}

specTest(initializer)
deltaChannelHistoryTests(initializer)

afterAll(async () => {
  await redis.quit()
})
