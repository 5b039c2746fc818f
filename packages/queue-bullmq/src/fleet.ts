import { type FleetPort, PortError, type WorkerAnnouncement } from '@eco2/ports'
import type { Redis } from 'ioredis'
import { z } from 'zod'

export interface RedisFleetOptions {
  /** A client that fails fast; it stays the caller's. */
  readonly redis: Redis
  readonly keyPrefix?: string
  /** How long a worker that stopped speaking is still listed. Default 15,000 ms. */
  readonly rememberMs?: number
}

/** Live workers: a sorted set says until when each is remembered (server's clock), a hash beside it what it said. */
export function createRedisFleet({
  redis,
  keyPrefix,
  rememberMs = REMEMBER_MS,
}: RedisFleetOptions): FleetPort {
  const key = `${keyPrefix ?? 'eco2:'}{fleet}`
  return {
    announce: (worker) =>
      guarded(async () => {
        await redis.eval(ANNOUNCE, 2, key, `${key}:said`, worker.workerId, JSON.stringify(worker), rememberMs)
      }),
    withdraw: (workerId) =>
      guarded(async () => {
        await redis.pipeline().zrem(key, workerId).hdel(`${key}:said`, workerId).exec()
      }),
    list: () =>
      guarded(async () => {
        const said = await redis.eval(LIST, 2, key, `${key}:said`)
        return Array.isArray(said) ? said.flatMap(toAnnouncement) : []
      }),
  }
}

async function guarded<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation()
  } catch (error) {
    const options = { port: 'FleetPort', adapter: 'queue-bullmq', cause: error }
    throw new PortError('UNAVAILABLE', 'The list of live workers did not answer.', options)
  }
}

/** A worker of another version may say more, or less: what cannot be read is left out, never an error. */
function toAnnouncement(json: unknown): WorkerAnnouncement[] {
  if (typeof json !== 'string') return []
  const parsed = announcementSchema.safeParse(JSON.parse(json))
  if (!parsed.success) return []
  const { defaultModel, ...rest } = parsed.data
  return [defaultModel === undefined ? rest : { ...rest, defaultModel }]
}

const announcementSchema = z.object({
  workerId: z.string(),
  models: z.array(z.string()),
  defaultModel: z.string().optional(),
  nodes: z.array(z.string()),
  startedAt: z.number(),
})

const NOW = `
local time = redis.call('TIME')
local now = time[1] * 1000 + math.floor(time[2] / 1000)
`

const ANNOUNCE = `${NOW}
redis.call('ZADD', KEYS[1], now + ARGV[3], ARGV[1])
redis.call('HSET', KEYS[2], ARGV[1], ARGV[2])
for _, key in ipairs(KEYS) do
  if redis.call('PTTL', key) < tonumber(ARGV[3]) then redis.call('PEXPIRE', key, ARGV[3]) end
end
return 1
`

const LIST = `${NOW}
local gone = redis.call('ZRANGEBYSCORE', KEYS[1], '-inf', now)
if #gone > 0 then
  redis.call('ZREM', KEYS[1], unpack(gone))
  redis.call('HDEL', KEYS[2], unpack(gone))
end
local alive = redis.call('ZRANGE', KEYS[1], 0, -1)
if #alive == 0 then return {} end
return redis.call('HMGET', KEYS[2], unpack(alive))
`

const REMEMBER_MS = 15_000
