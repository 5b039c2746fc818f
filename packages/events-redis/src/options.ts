import { type Clock, type Logger, PortError, silentLogger, systemClock } from '@eco2/ports'
import type { Redis } from 'ioredis'

export interface RedisEventLogOptions {
  /** Answers `open`, `read` and the position checks; best one that fails fast. Ours are duplicates of it; it stays yours. */
  readonly redis: Redis
  /** Default `eco2:`. */
  readonly keyPrefix?: string
  readonly clock?: Clock
  readonly logger?: Logger
  /** How long a log lives after its last append. */
  readonly liveTtlSeconds?: number
  /** How long a log lives after its `run-end`; at least 600, so that viewers can come back. */
  readonly endedTtlSeconds?: number
  /** `run-end` does not count. */
  readonly maxEvents?: number
  /** UTF-8 bytes of the events' JSON; `run-end` does not count. */
  readonly maxBytes?: number
  /** How long a followed run may be silent before its position is compared. */
  readonly positionCheckMs?: number
  /** Live messages that one follower may leave unread; past it they are dropped and read from the log later. */
  readonly followBufferBytes?: number
}

export type EventLogSettings = Required<RedisEventLogOptions>

export const EVENT_LOG_DEFAULTS = {
  keyPrefix: 'eco2:',
  liveTtlSeconds: 24 * 60 * 60,
  endedTtlSeconds: 15 * 60,
  maxEvents: 10_000,
  maxBytes: 2 * 1024 * 1024,
  positionCheckMs: 5_000,
  followBufferBytes: 256 * 1024,
} as const

/** @throws {PortError} INVALID_REQUEST when `endedTtlSeconds` is below 600. */
export function settingsOf(options: RedisEventLogOptions): EventLogSettings {
  const settings = { ...EVENT_LOG_DEFAULTS, clock: systemClock, logger: silentLogger, ...options }
  if (!(settings.endedTtlSeconds >= MIN_ENDED_TTL_SECONDS)) {
    throw new PortError('INVALID_REQUEST', `endedTtlSeconds must be at least ${MIN_ENDED_TTL_SECONDS}.`)
  }
  return settings
}

const MIN_ENDED_TTL_SECONDS = 10 * 60
