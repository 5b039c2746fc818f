import { isPortError, PortError, type PortErrorCode } from '@eco2/ports'

export function logError(
  code: PortErrorCode,
  message: string,
  options: ConstructorParameters<typeof PortError>[2] = {},
): PortError {
  return new PortError(code, message, { port: 'EventLogPort', adapter: 'events-redis', ...options })
}

/** Whatever the client or the server said becomes UNAVAILABLE; its own text is kept as cause only. */
export function mapRedisError(error: unknown): PortError {
  if (isPortError(error)) return error
  return logError('UNAVAILABLE', 'Redis cannot be reached or refuses to work.', {
    retryable: isPassing(error),
    cause: error,
  })
}

/** Whether the same call can succeed later: everything but an error reply that speaks of the command itself. */
export function isPassing(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (error.name !== 'ReplyError') return true
  return PASSING_REPLIES.has(error.message.slice(0, error.message.search(/[ :]|$/)))
}

export function isNoScript(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('NOSCRIPT')
}

// Restart, failover, a full or read-only server: https://redis.io/docs/latest/develop/reference/protocol-spec/#simple-errors
// and the shared error replies of redis 7.0 src/server.c (read 2026-11-22).
const PASSING_REPLIES: ReadonlySet<string> = new Set([
  'BUSY',
  'CLUSTERDOWN',
  'LOADING',
  'MASTERDOWN',
  'MISCONF',
  'NOREPLICAS',
  'OOM',
  'READONLY',
  'TRYAGAIN',
])
