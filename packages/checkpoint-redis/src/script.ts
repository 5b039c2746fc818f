import { createHash } from 'node:crypto'
import type { Redis } from 'ioredis'

/** A Lua script that is sent by its hash, and in full where the server does not know it yet. Strings come back as bytes. */
export type Script = (
  redis: Redis,
  keys: readonly string[],
  args: readonly (string | number | Buffer)[],
) => Promise<unknown>

export function createScript(lua: string): Script {
  const hash = createHash('sha1').update(lua).digest('hex')
  return async (redis, keys, args) => {
    const rest = [keys.length, ...keys, ...args]
    try {
      return await redis.callBuffer('EVALSHA', [hash, ...rest])
    } catch (error) {
      if (!(error instanceof Error && error.message.startsWith('NOSCRIPT'))) throw error
      return await redis.callBuffer('EVAL', [lua, ...rest])
    }
  }
}
