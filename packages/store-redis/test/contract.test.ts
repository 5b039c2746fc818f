import { randomUUID } from 'node:crypto'
import { describeCounterPort, describeThreadStorePort } from '@eco2/ports/testing'
import { Redis } from 'ioredis'
import { createRedisCounter, createRedisThreadStore } from '../src/index.ts'

const connect = () => {
  const redis = new Redis(process.env.REDIS_URL ?? '')
  return { redis, keyPrefix: `test-${randomUUID()}:`, close: async () => void (await redis.quit()) }
}

describeThreadStorePort('store-redis', async () => {
  const { close, ...shared } = connect()
  const atOnce = { unclaimedAfterMs: 0, silentAfterMs: 0, unendedAfterMs: 0, offerAgainAfterMs: 0 }
  const make = () => createRedisThreadStore({ ...shared, ...atOnce })
  return { store: make(), other: make(), close }
})

describeCounterPort('store-redis', async () => {
  const { close, ...shared } = connect()
  return { counter: createRedisCounter(shared), other: createRedisCounter(shared), close }
})
