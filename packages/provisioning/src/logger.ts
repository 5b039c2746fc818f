import type { Logger } from '@eco2/ports'
import { type DestinationStream, pino } from 'pino'

export interface ProcessLogger extends Logger {
  /** The same log with more fields in every line: `child({ runId })`. */
  child(fields: object): ProcessLogger
}

export interface LoggerOptions {
  /** The process: `chat-worker`, `sse-gateway`. */
  readonly name: string
  readonly level?: 'debug' | 'info' | 'warn' | 'error' | 'silent'
  readonly fields?: object
  /** Values that must never be written, whatever field they are in: the keys of the environment. */
  readonly secrets?: readonly (string | undefined)[]
  /** Default: standard output. */
  readonly destination?: DestinationStream
}

/**
 * JSON lines. Fields with a telling name are redacted to three levels, and every given secret is, wherever it stands.
 */
export function createLogger({
  name,
  level = 'info',
  fields = {},
  secrets = [],
  destination,
}: LoggerOptions): ProcessLogger {
  const known = secrets.filter((secret): secret is string => secret !== undefined && secret.length >= 8)
  const options = {
    name,
    level,
    base: { ...fields },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED_PATHS, censor: '[redacted]' },
    hooks: {
      streamWrite: (line: string) =>
        known.reduce((text, secret) => text.replaceAll(secret, '[redacted]'), line),
    },
  }
  return wrap(destination ? pino(options, destination) : pino(options))
}

function wrap(logger: pino.Logger): ProcessLogger {
  return {
    debug: (fields, message) => logger.debug(fields, message),
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
    child: (fields) => wrap(logger.child(fields)),
  }
}

const SECRET_NAMES = [
  'apiKey',
  'authorization',
  'Authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'x-goog-api-key',
  'password',
  'secret',
  'ticket',
  'token',
  'serviceKey',
]
const REDACTED_PATHS: string[] = SECRET_NAMES.flatMap((name) => [
  `["${name}"]`,
  `*["${name}"]`,
  `*.*["${name}"]`,
])
