import type { Logger } from '@eco2/ports'
import type { Redis, RedisOptions } from 'ioredis'

/**
 * The writers' connection waits for Redis as long as it takes and sends again what got no reply: every script of ours may
 * run twice. Appends of many runs in one event-loop turn leave as one pipeline.
 */
export function connectWriter(redis: Redis, name: string, logger: Logger): Redis {
  return connect(redis, name, logger, {
    enableAutoPipelining: true,
    enableOfflineQueue: true,
    autoResendUnfulfilledCommands: true,
    maxRetriesPerRequest: null,
  })
}

/** The subscriber's connection queues nothing: whoever holds it subscribes to everything at each `ready`. */
export function connectSubscriber(redis: Redis, name: string, logger: Logger): Redis {
  return connect(redis, name, logger, {
    enableAutoPipelining: false,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    autoResubscribe: false,
  })
}

function connect(redis: Redis, name: string, logger: Logger, options: Partial<RedisOptions>): Redis {
  const connection = redis.duplicate({
    ...options,
    // Keys and channels are complete already.
    keyPrefix: '',
    // CLIENT SETNAME takes printable ASCII without spaces.
    connectionName: name.replace(/[^\x21-\x7e]/g, '-'),
    lazyConnect: true,
    commandTimeout: undefined,
    // Silence while a reply is due: the socket is dead, connect again.
    socketTimeout: SOCKET_TIMEOUT_MS,
    retryStrategy: (times: number) => Math.min(FIRST_RETRY_MS * 2 ** (times - 1), MAX_RETRY_MS),
  })
  let isDown = false
  connection.on('error', (error: Error & { readonly code?: string }) => {
    if (!isDown)
      logger.warn({ connection: name, code: error.code }, 'A Redis connection of the event log is down.')
    isDown = true
  })
  connection.on('ready', () => {
    if (isDown) logger.info({ connection: name }, 'A Redis connection of the event log is back.')
    isDown = false
  })
  return connection
}

const SOCKET_TIMEOUT_MS = 10_000
const FIRST_RETRY_MS = 50
const MAX_RETRY_MS = 1_000
