import { randomUUID } from 'node:crypto'
import { describeThreadStorePort } from '@eco2/ports/testing'
import { Redis } from 'ioredis'
import { createRedisThreadStore } from '../src/index.ts'

describeThreadStorePort('store-redis', async () => {
  const redis = new Redis(process.env.REDIS_URL ?? '')
  const keyPrefix = `test-${randomUUID()}:`
  const atOnce = { unclaimedAfterMs: 0, silentAfterMs: 0, unendedAfterMs: 0, offerAgainAfterMs: 0 }
  const make = () => createRedisThreadStore({ redis, keyPrefix, ...atOnce })
  return { store: make(), other: make(), close: async () => void (await redis.quit()) }
})
