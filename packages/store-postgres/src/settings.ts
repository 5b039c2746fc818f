import type { Logger } from '@eco2/ports'
import type { Pool } from 'pg'

export interface PostgresThreadStoreOptions {
  /** PostgreSQL 15 or later, migrated. It stays the caller's, who also listens to its `error` event. */
  readonly pool: Pool
  /** Lower case. Default `eco2`. */
  readonly schema?: string
  readonly logger?: Logger
  /** How long a thread is kept after its last message, once `deleteExpired` is called. Default 90 days. */
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

export type Settings = Required<Omit<PostgresThreadStoreOptions, 'pool' | 'schema' | 'logger'>>

export const DEFAULTS: Settings = {
  retentionSeconds: 90 * 24 * 60 * 60,
  unclaimedAfterMs: 3_000,
  silentAfterMs: 10_000,
  unendedAfterMs: 2_000,
  offerAgainAfterMs: 10_000,
  historyLimit: 40,
}

export const DEFAULT_SCHEMA = 'eco2'
