import { randomBytes } from 'node:crypto'
import { describeEventLogPort } from '@eco2/ports/testing'
import { createRedisEventLog } from '../src/index.ts'
import { keysOf } from '../src/keys.ts'
import { connectRedis, cutConnections, newRunId, removeKeys } from './redis-harness.ts'

describeEventLogPort('Redis', async () => {
  const [redis, otherRedis] = await Promise.all([connectRedis(), connectRedis()])
  const keyPrefix = `contract-${randomBytes(6).toString('hex')}:`
  const log = createRedisEventLog({ redis, keyPrefix, positionCheckMs: 50 })
  const otherProcess = createRedisEventLog({ redis: otherRedis, keyPrefix, positionCheckMs: 50 })
  return {
    log,
    otherProcess,
    newRunId,
    faults: {
      async vanish(runId) {
        const { stream, meta } = keysOf(keyPrefix, runId)
        await redis.del(stream, meta)
      },
      async cutConnections() {
        await cutConnections(redis, `${keyPrefix}events-append`)
        await cutConnections(redis, `${keyPrefix}events-follow`)
      },
    },
    async close() {
      await Promise.all([log.close(), otherProcess.close()])
      await removeKeys(redis, keyPrefix)
      await Promise.all([redis.quit(), otherRedis.quit()])
    },
  }
})
