export { createRedisCounter, type RedisCounterOptions } from './counter.ts'
export { createRedisThreadStore, type RedisThreadStoreOptions } from './thread-store.ts'
