import { randomUUID } from 'node:crypto'
import { PortError } from '@eco2/ports'
import { Redis, type RedisOptions } from 'ioredis'
import { defaultDependencies } from '../default-dependencies.ts'
import type { Dependencies } from '../dependencies.ts'
import type { ReadyReport } from '../readiness.ts'

export type { Redis } from 'ioredis'

/**
 * The Redis connection for requests, one per container; `undefined` without REDIS_URL (`why('redis')` says so).
 *
 * It connects at once and fails fast: there is no offline queue, a command gets 1 s and one reconnection. So await
 * `dependencies.warmUp()` before the first command. Whoever blocks, subscribes or must outlast an outage makes an own
 * connection: `redis.duplicate({ enableOfflineQueue: true, maxRetriesPerRequest: null, ... })`, closes it itself and
 * gives it an error listener of its own.
 */
export function getRedis(dependencies: Dependencies = defaultDependencies()): Redis | undefined {
  const url = dependencies.env.REDIS_URL
  if (!url) return dependencies.off('redis', 'REDIS_URL is not set')
  const prefix = dependencies.env.ECO2_KEY_PREFIX ?? 'eco2:'
  return dependencies.once('redis', () => connect(url, dependencies), {
    close: async (redis) => {
      // Without a connection there is nothing to wait for: between two attempts ioredis does not even say 'end'.
      if (redis.status !== 'ready') return redis.disconnect()
      // Not `once` of node:events, which an 'error' on the way would reject while nobody looks.
      const { promise: ended, resolve } = Promise.withResolvers<void>()
      redis.once('end', () => resolve())
      // Waits for replies in flight, as long as the server still gives some.
      await redis.quit().catch(() => redis.disconnect())
      await ended
    },
    warmUp: whenReady,
    ready: (redis) => checkRedis(redis, prefix),
  })
}

/** ioredis knows `redis://`, `rediss://` and `/path?db=1`; `unix:///path?db=1` is the last with a scheme, and a password. */
export function toRedisTarget(url: string): {
  readonly target: string
  readonly credentials: RedisCredentials
} {
  if (!url.startsWith('unix:')) return { target: url, credentials: {} }
  const { pathname, search, username, password } = new URL(url)
  return {
    target: `${decodeURIComponent(pathname)}${search}`,
    credentials: {
      ...(username ? { username: decodeURIComponent(username) } : {}),
      ...(password ? { password: decodeURIComponent(password) } : {}),
    },
  }
}

interface RedisCredentials {
  readonly username?: string
  readonly password?: string
}

function connect(url: string, { logger }: Dependencies): Redis {
  const { target, credentials } = toRedisTarget(url)
  const redis = new Redis(target, { ...FAIL_FAST, ...credentials })
  // Without a listener Node would treat a lost connection as a fatal error. One line per outage, not per attempt.
  let isDown = false
  redis.on('error', (error) => {
    if (!isDown) logger.warn({ dependency: 'redis', code: codeOf(error) }, 'Redis cannot be reached.')
    isDown = true
  })
  redis.on('ready', () => {
    if (isDown) logger.info({ dependency: 'redis' }, 'Redis is back.')
    isDown = false
  })
  return redis
}

async function whenReady(redis: Redis): Promise<void> {
  if (redis.status === 'ready') return
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const fail = (error: Error): void =>
    reject(new PortError('UNAVAILABLE', `Redis cannot be reached (${codeOf(error)})`, { cause: error }))
  redis.once('ready', resolve)
  redis.once('error', fail)
  try {
    await promise
  } finally {
    redis.off('ready', resolve)
    redis.off('error', fail)
  }
}

/** A write is the only proof: a full or read-only server still answers PING. */
async function checkRedis(redis: Redis, prefix: string): Promise<ReadyReport> {
  const value = randomUUID()
  const key = `${prefix}canary:${value}`
  await redis.set(key, value, 'PX', CANARY_TTL_MS)
  if ((await redis.getdel(key)) !== value) throw new PortError('BAD_RESPONSE', 'the canary came back changed')
  const info = parseInfo(await redis.info())
  const policy = info.get('maxmemory_policy') ?? 'unknown'
  const warnings: string[] = []
  if (policy !== 'noeviction')
    warnings.push(`maxmemory-policy is ${policy}: runs can vanish; set it to noeviction.`)
  if (info.get('aof_enabled') !== '1') warnings.push('AOF is off: accepted runs are lost when Redis dies.')
  const facts = { version: info.get('redis_version') ?? 'unknown', runId: info.get('run_id') ?? 'unknown' }
  return { warnings, facts }
}

function parseInfo(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split('\r\n').flatMap((line): [string, string][] => {
      const colon = line.indexOf(':')
      return colon > 0 ? [[line.slice(0, colon), line.slice(colon + 1)]] : []
    }),
  )
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.name
}

/** Requests of people: better a clear error now than an answer after they left. */
const FAIL_FAST = {
  enableOfflineQueue: false,
  commandTimeout: 1_000,
  connectTimeout: 5_000,
  maxRetriesPerRequest: 1,
} satisfies RedisOptions
const CANARY_TTL_MS = 10_000
