import { randomUUID } from 'node:crypto'
import { describeFleetPort, describeRunQueuePort } from '@eco2/ports/testing'
import { Redis } from 'ioredis'
import { createRedisFleet, createRunQueue, createRunSource } from '../src/index.ts'

const connect = () => {
  // As provisioning makes it: both halves have to cope with a client that gives up quickly.
  const redis = new Redis(process.env.REDIS_URL ?? '', { commandTimeout: 100, maxRetriesPerRequest: 1 })
  return { redis, keyPrefix: `test-${randomUUID()}:`, close: async () => void (await redis.quit()) }
}

describeRunQueuePort('queue-bullmq', async () => {
  const { close, ...options } = connect()
  const quick = { lockDurationMs: 400, stalledIntervalMs: 200 }
  return {
    queue: createRunQueue(options),
    makeSource: () => createRunSource({ ...options, ...quick }),
    close,
  }
})

describeFleetPort('queue-bullmq', async () => {
  const { close, ...options } = connect()
  return {
    fleet: createRedisFleet(options),
    other: createRedisFleet(options),
    forgetful: createRedisFleet({ ...options, rememberMs: 20 }),
    close,
  }
})
