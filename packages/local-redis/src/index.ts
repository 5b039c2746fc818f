export { LocalRedisError } from './local-redis-error.ts'
export { type LocalRedis, type StartLocalRedisOptions, startLocalRedis } from './start-local-redis.ts'
