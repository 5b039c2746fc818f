import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import type { RunEventBody } from '@eco2/ports'
import { runIdOf } from '@eco2/ports'
import { Redis } from 'ioredis'
import { createRedisEventLog, type RedisEventLogOptions } from '../src/index.ts'
import { keysOf, type RunKeys } from '../src/keys.ts'

export function newRunId(): string {
  return runIdOf(`thread-${randomBytes(8).toString('hex')}`, `run-${randomBytes(8).toString('hex')}`)
}

/** A client as provisioning makes them: no waiting, no queue. */
export async function connectRedis(url: string = redisUrl()): Promise<Redis> {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    commandTimeout: 5_000,
    maxRetriesPerRequest: 1,
    lazyConnect: true,
  })
  redis.on('error', () => {})
  await redis.connect()
  return redis
}

export function redisUrl(): string {
  const url = process.env.REDIS_URL
  if (url === undefined) throw new Error('REDIS_URL is not set: these tests need a real Redis.')
  return url
}

export async function whenReady(redis: Redis): Promise<void> {
  if (redis.status !== 'ready') await once(redis, 'ready')
}

export type Overrides = Partial<Omit<RedisEventLogOptions, 'redis' | 'keyPrefix'>>

/** One log and a look behind its back, under a prefix of its own. */
export async function createFixture(overrides: Overrides = {}, url?: string) {
  const redis = await connectRedis(url)
  const keyPrefix = `test-${randomBytes(6).toString('hex')}:`
  const options = { redis, keyPrefix, positionCheckMs: LONG_AGO_MS, ...overrides }
  const log = createRedisEventLog(options)
  return {
    redis,
    keyPrefix,
    log,
    newRunId,
    keys: (runId: string): RunKeys => keysOf(keyPrefix, runId),
    /** CLIENT KILL for this log's own connections. Resolves to how many were killed. */
    cut: (role: 'append' | 'follow') => cutConnections(redis, `${keyPrefix}events-${role}`),
    /** How many of this log's connections the server knows. */
    connections: async (role: 'append' | 'follow') =>
      (await clientIds(redis, `${keyPrefix}events-${role}`)).length,
    subscribers: async (runId: string): Promise<number> => {
      const [, count] = await redis.pubsub('NUMSUB', keysOf(keyPrefix, runId).stream)
      return Number(count)
    },
    async close(): Promise<void> {
      await log.close()
      await whenReady(redis)
      await removeKeys(redis, keyPrefix)
      await redis.quit()
    },
  }
}

export type Fixture = Awaited<ReturnType<typeof createFixture>>

export async function removeKeys(redis: Redis, keyPrefix: string): Promise<void> {
  const keys = await redis.keys(`${keyPrefix}*`)
  if (keys.length > 0) await redis.del(...keys)
}

/** Records an event as the append script does, but tells nobody. */
export async function writeSilently(
  redis: Redis,
  keys: RunKeys,
  seq: number,
  body: RunEventBody,
): Promise<string> {
  const json = JSON.stringify({ seq, runId: keys.stream.split(':log:')[1], attempt: 1, at: 0, ...body })
  await redis.multi().xadd(keys.stream, `${seq}-0`, 'e', json).hset(keys.meta, 'lastSeq', seq).exec()
  return json
}

export async function cutConnections(redis: Redis, name: string): Promise<number> {
  const ids = await clientIds(redis, name)
  for (const id of ids) await redis.client('KILL', 'ID', id)
  return ids.length
}

async function clientIds(redis: Redis, name: string): Promise<string[]> {
  const list = String(await redis.client('LIST'))
  return list
    .split('\n')
    .filter((line) => line.includes(` name=${name} `))
    .map((line) => /^id=(\d+) /.exec(line)?.[1] ?? '')
}

/** A position check that no test lives to see. */
export const LONG_AGO_MS = 600_000
