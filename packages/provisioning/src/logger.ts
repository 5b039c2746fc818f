import { format } from 'node:util'
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
  const redact = createRedaction(secrets)
  const options = {
    name,
    level,
    base: { ...fields },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    redact: { paths: REDACTED_PATHS, censor: '[redacted]' },
    hooks: {
      streamWrite: redact,
    },
  }
  return wrap(destination ? pino(options, destination) : pino(options))
}

/**
 * What libraries write to the console goes into the log, as a warning: LangSmith's client prints what a server answered,
 * which may be a key. Only the beginning, because the rest is a vendor's text or a user's.
 */
export function consoleToLog(
  logger: Logger,
  secrets: LoggerOptions['secrets'] = [],
  target: Pick<Console, (typeof CONSOLE_METHODS)[number]> = console,
): void {
  const redact = createRedaction(secrets)
  for (const method of CONSOLE_METHODS) {
    target[method] = (...words: unknown[]) => {
      const [beginning = ''] = redact(format(...words)).split('\n')
      logger.warn({ console: method }, beginning.slice(0, CONSOLE_CHARACTERS))
    }
  }
}

function createRedaction(secrets: readonly (string | undefined)[]): (text: string) => string {
  const known = secrets.filter((secret): secret is string => secret !== undefined && secret.length >= 8)
  return (text) => known.reduce((left, secret) => left.replaceAll(secret, '[redacted]'), text)
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

const CONSOLE_METHODS = ['debug', 'log', 'info', 'warn', 'error'] as const
const CONSOLE_CHARACTERS = 80
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
