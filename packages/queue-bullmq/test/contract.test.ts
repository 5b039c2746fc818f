import { randomUUID } from 'node:crypto'
import { describeFleetPort, describeRunQueuePort } from '@eco2/ports/testing'
import { Redis } from 'ioredis'
import { createRedisFleet, createRunQueue, createRunSource } from '../src/index.ts'

const connect = (options = {}) => {
  const redis = new Redis(process.env.REDIS_URL ?? '', options)
  return { redis, keyPrefix: `test-${randomUUID()}:`, close: async () => void (await redis.quit()) }
}

describeRunQueuePort('queue-bullmq', async () => {
  const { close, ...options } = connect()
  // A worker must cope with a client that gives up sooner than any blocking command ends.
  const impatient = connect({ commandTimeout: 50, maxRetriesPerRequest: 1 })
  const quick = { lockDurationMs: 400, stalledIntervalMs: 200 }
  return {
    queue: createRunQueue(options),
    makeSource: () => createRunSource({ ...options, ...quick, redis: impatient.redis }),
    close: async () => {
      await close()
      impatient.redis.disconnect()
    },
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
