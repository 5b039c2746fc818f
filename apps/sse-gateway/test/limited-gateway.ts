import { randomUUID } from 'node:crypto'
import { createRedisCounter } from '@eco2/store-redis'
import { Redis } from 'ioredis'
import type { AppOptions } from '../src/app.ts'
import { type Limits, NO_LIMITS } from '../src/limits/limits.ts'
import type { LimitsOptions } from '../src/plugins/limits.ts'
import { startGateway } from './gateway.ts'

/** A gateway with the given limits and no others, behind one proxy, counting in a real Redis. */
export async function startLimitedGateway(
  limits: Partial<Limits>,
  { counter, ...more }: Partial<LimitsOptions> & Pick<AppOptions, 'connection'> = {},
) {
  const redis = new Redis(process.env.REDIS_URL ?? '')
  const keyPrefix = `test-${randomUUID()}:`
  const counters = counter ?? createRedisCounter({ redis, keyPrefix })
  const gateway = await startGateway({
    trustProxy: true,
    limits: { counter: counters, limits: { ...NO_LIMITS, ...limits }, ...more },
  })
  return {
    ...gateway,
    counter: counters,
    /** What a window does by itself, only now. */
    async endWindows(name: string) {
      const keys = await redis.keys(`${keyPrefix}counter:*}:${name}`)
      if (keys.length === 0) throw new Error(`no counter named ${name}`)
      await redis.del(keys)
    },
    async close() {
      await gateway.close()
      await redis.quit()
    },
  }
}

export type LimitedGateway = Awaited<ReturnType<typeof startLimitedGateway>>

/** As the proxy in front says it. */
export const from = (address: string) => ({ 'x-forwarded-for': address })

export async function problemOf(response: Response) {
  const body = (await response.json()) as { code: string; detail: string; limit: string }
  return { ...body, status: response.status }
}
