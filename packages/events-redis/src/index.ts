export { EVENT_LOG_DEFAULTS, type RedisEventLogOptions } from './options.ts'
export { createRedisEventLog } from './redis-event-log.ts'
