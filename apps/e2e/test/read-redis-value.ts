import type { Redis } from 'ioredis'

/** The value of a key of any type that this system uses. */
export async function readRedisValue(redis: Redis, key: string): Promise<unknown> {
  switch (await redis.type(key)) {
    case 'string':
      return redis.get(key)
    case 'hash':
      return redis.hgetall(key)
    case 'list':
      return redis.lrange(key, 0, -1)
    case 'set':
      return redis.smembers(key)
    case 'zset':
      return redis.zrange(key, 0, '-1')
    default:
      return redis.xrange(key, '-', '+')
  }
}
