export { createRedisFleet, type RedisFleetOptions } from './fleet.ts'
export { createRunQueue } from './run-queue.ts'
export { createRunSource, type RunSourceOptions } from './run-source.ts'
export type { RunQueueOptions } from './wire.ts'
