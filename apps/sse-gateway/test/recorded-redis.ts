import { readFileSync } from 'node:fs'
import { z } from 'zod'
import type { TestGateway } from './gateway.ts'

const key = z.union([
  z.object({ hash: z.record(z.string(), z.string()) }),
  z.object({ zset: z.array(z.string()) }),
  z.object({ set: z.array(z.string()) }),
  z.object({ stream: z.array(z.tuple([z.string(), z.array(z.string())])) }),
])
const schema = z.object({
  userId: z.string(),
  runs: z.record(z.enum(['queued', 'running', 'released', 'completed', 'failed', 'cancelled']), z.string()),
  keys: z.record(z.string(), key),
})

/** Every key that store and event log of commit 09de400 had written, after a few calls of their own. */
const TEXT = readFileSync(new URL('./fixtures/redis-09de400.json', import.meta.url), 'utf8')
export const RECORDED = schema.parse(JSON.parse(TEXT))

/** As lines of the log, in their order. */
export const RECORDED_EVENTS: readonly string[] = Object.values(RECORDED.keys).flatMap((each) =>
  'stream' in each ? each.stream.map(([, fields]) => fields[1] ?? '') : [],
)

/** Lays it under a gateway, as this user's. */
export async function restore({ redis, keyPrefix }: TestGateway, userId: string): Promise<void> {
  const { keys } = schema.parse(JSON.parse(TEXT.replaceAll(RECORDED.userId, userId)))
  for (const [name, value] of Object.entries(keys)) {
    const to = keyPrefix + name
    if ('hash' in value) await redis.hset(to, value.hash)
    else if ('set' in value) await redis.sadd(to, ...value.set)
    else if ('stream' in value) for (const [id, fields] of value.stream) await redis.xadd(to, id, ...fields)
    else {
      const pairs = value.zset.flatMap((member, at) =>
        at % 2 === 0 ? [value.zset[at + 1] ?? '', member] : [],
      )
      await redis.zadd(to, ...pairs)
    }
  }
}
