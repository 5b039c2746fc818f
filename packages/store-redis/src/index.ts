export { createRedisCounter, type RedisCounterOptions } from './counter.ts'
export type { RedisThreadStoreOptions } from './settings.ts'
export { createRedisThreadStore } from './thread-store.ts'
