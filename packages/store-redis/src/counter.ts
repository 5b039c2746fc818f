import { randomUUID } from 'node:crypto'
import { type CounterLine, type CounterPort, PortError } from '@eco2/ports'
import type { Redis } from 'ioredis'
import { createScript } from './script.ts'

export interface RedisCounterOptions {
  /** A client that fails fast; it stays the caller's. */
  readonly redis: Redis
  /** Default `eco2:`. */
  readonly keyPrefix?: string
}

/**
 * Counters that all processes share: a hash per counter (what is used, and which window it belongs to) that expires with
 * its window, and a hash per reservation that expires with the longest of them.
 */
export function createRedisCounter({ redis, keyPrefix = 'eco2:' }: RedisCounterOptions): CounterPort {
  const keyOf = (key: string): string => `${keyPrefix}counter:${key}`
  const reservationKeyOf = (reservationId: string): string => `${keyPrefix}reservation:${reservationId}`

  return {
    async reserve(lines) {
      check(lines)
      // The reservation lives where its counters live: its id carries their tag.
      const reservationId = `${tagOf(lines)}${randomUUID()}`
      const reply = await guarded(() =>
        reserveScript(
          redis,
          [reservationKeyOf(reservationId), ...lines.map(({ key }) => keyOf(key))],
          [randomUUID(), ...lines.flatMap(({ amount, limit, windowMs }) => [amount, limit, windowMs])],
        ),
      )
      const [refusedIndex, used, retryAfterMs] = Array.isArray(reply) ? reply.map(Number) : [-1, 0, 0]
      const refused = lines[refusedIndex ?? -1]
      if (refused === undefined) return { outcome: 'reserved', reservationId }
      const remaining = Math.max(0, refused.limit - (used ?? 0))
      return { outcome: 'refused', key: refused.key, remaining, retryAfterMs: retryAfterMs ?? 0 }
    },

    async settle(reservationId, spent) {
      const entries = Object.entries(spent)
      await guarded(() =>
        settleScript(
          redis,
          [reservationKeyOf(reservationId), ...entries.map(([key]) => keyOf(key))],
          entries.map(([, amount]) => amount),
        ),
      )
    },

    async read(key) {
      return Number((await guarded(() => redis.hget(keyOf(key), 'used'))) ?? 0)
    },
  }
}

function check(lines: readonly CounterLine[]): void {
  for (const { amount, limit, windowMs } of lines) {
    if ([amount, limit, windowMs].every((value) => Number.isSafeInteger(value) && value >= 0)) continue
    throw new PortError(
      'INVALID_REQUEST',
      'Amounts, limits and windows are whole numbers of 0 or more.',
      ORIGIN,
    )
  }
}

function tagOf([first]: readonly CounterLine[]): string {
  return /\{[^}]+\}/.exec(first?.key ?? '')?.[0] ?? '{none}'
}

async function guarded<T>(operation: () => Promise<T>): Promise<T> {
  try {
    return await operation()
  } catch (error) {
    throw new PortError('UNAVAILABLE', 'The counters did not answer.', { ...ORIGIN, cause: error })
  }
}

const ORIGIN = { port: 'CounterPort', adapter: 'store-redis' } as const

/**
 * KEYS reservation counter... ARGV window-id (amount limit windowMs)... A counter that takes a new window gets the id; a
 * reservation remembers it, so that settling after the window's end touches nothing. Answers nil, or what was refused.
 */
const reserveScript = createScript(`
local taken = {}
for i = 2, #KEYS do
  local at = 2 + (i - 2) * 3
  local amount, limit, window = tonumber(ARGV[at]), tonumber(ARGV[at + 1]), tonumber(ARGV[at + 2])
  local used = tonumber(redis.call('HGET', KEYS[i], 'used') or '0') + (taken[KEYS[i]] or 0)
  if amount > 0 and used + amount > limit then
    local left = redis.call('PTTL', KEYS[i])
    if left < 0 then left = window end
    return {i - 2, used, left}
  end
  taken[KEYS[i]] = (taken[KEYS[i]] or 0) + amount
end
local longest = 1
for i = 2, #KEYS do
  local at = 2 + (i - 2) * 3
  local window = math.max(tonumber(ARGV[at + 2]), 1)
  if redis.call('EXISTS', KEYS[i]) == 0 then
    redis.call('HSET', KEYS[i], 'used', 0, 'window', ARGV[1])
    redis.call('PEXPIRE', KEYS[i], window)
  end
  redis.call('HINCRBY', KEYS[i], 'used', ARGV[at])
  redis.call('HINCRBY', KEYS[1], 'amount:' .. KEYS[i], ARGV[at])
  redis.call('HSET', KEYS[1], 'window:' .. KEYS[i], redis.call('HGET', KEYS[i], 'window'))
  longest = math.max(longest, redis.call('PTTL', KEYS[i]))
end
redis.call('PEXPIRE', KEYS[1], longest)
return nil
`)

/** KEYS reservation counter... ARGV spent... */
const settleScript = createScript(`
for i = 2, #KEYS do
  local amount = redis.call('HGET', KEYS[1], 'amount:' .. KEYS[i])
  local window = redis.call('HGET', KEYS[1], 'window:' .. KEYS[i])
  if amount and window == redis.call('HGET', KEYS[i], 'window') then
    redis.call('HINCRBY', KEYS[i], 'used', tonumber(ARGV[i - 1]) - tonumber(amount))
  end
end
redis.call('DEL', KEYS[1])
return 1
`)
