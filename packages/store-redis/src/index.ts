export { createRedisThreadStore, type RedisThreadStoreOptions } from './thread-store.ts'
