export { CheckpointStoreError } from './checkpoint-store-error.ts'
export {
  createRedisCheckpointSaver,
  type RedisCheckpointSaver,
  type RedisCheckpointSaverOptions,
} from './redis-checkpoint-saver.ts'
