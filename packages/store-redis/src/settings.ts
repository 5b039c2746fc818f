import type { Redis } from 'ioredis'

export interface RedisThreadStoreOptions {
  /** A client that fails fast; it stays the caller's. */
  readonly redis: Redis
  /** Default `eco2:`. */
  readonly keyPrefix?: string
  /** How long a thread is kept after its last message. Default 90 days. */
  readonly retentionSeconds?: number
  /** When an accepted run that nobody claimed is offered by `listDueRuns`. Default 3,000 ms. */
  readonly unclaimedAfterMs?: number
  /** When a held run without a sign of life is offered. Default 10,000 ms; heartbeats come far more often. */
  readonly silentAfterMs?: number
  /** When a finished run whose `run-end` is not confirmed is offered. Default 2,000 ms. */
  readonly unendedAfterMs?: number
  /** When a run that was offered is offered again. Default 10,000 ms. */
  readonly offerAgainAfterMs?: number
  /** Messages that a claim brings along, newest ones. Default 40. */
  readonly historyLimit?: number
}

export type Settings = Required<Omit<RedisThreadStoreOptions, 'redis' | 'keyPrefix'>>

export const DEFAULTS: Settings = {
  retentionSeconds: 90 * 24 * 60 * 60,
  unclaimedAfterMs: 3_000,
  silentAfterMs: 10_000,
  unendedAfterMs: 2_000,
  offerAgainAfterMs: 10_000,
  historyLimit: 40,
}
