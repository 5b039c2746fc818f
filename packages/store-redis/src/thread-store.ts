import type { ThreadStorePort } from '@eco2/ports'
import { PortError } from '@eco2/ports'
import type { Redis } from 'ioredis'
import { createKeys } from './keys.ts'
import { createRunRecords } from './run-records.ts'
import { createThreads } from './threads.ts'

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

/** Threads, messages and run records on one Redis (or Valkey); whatever is decided is decided in one script. */
export function createRedisThreadStore(options: RedisThreadStoreOptions): ThreadStorePort {
  const { redis, keyPrefix = 'eco2:', ...given } = options
  const settings: Settings = { ...DEFAULTS, ...given }
  const keys = createKeys(keyPrefix)
  const store: ThreadStorePort = {
    ...createThreads(redis, keys, settings),
    ...createRunRecords(redis, keys, settings),
    close: () => Promise.resolve(),
  }
  return mapErrors(store)
}

/** Every rejection becomes a PortError: what the driver says stays in `cause`. */
function mapErrors(store: ThreadStorePort): ThreadStorePort {
  return new Proxy(store, {
    get(target, name, receiver) {
      const operation: unknown = Reflect.get(target, name, receiver)
      if (typeof operation !== 'function') return operation
      return async (...args: unknown[]) => {
        try {
          return await operation(...args)
        } catch (error) {
          if (error instanceof PortError) throw error
          throw new PortError('UNAVAILABLE', `The thread store did not answer (${String(name)}).`, {
            port: 'ThreadStorePort',
            adapter: 'store-redis',
            cause: error,
          })
        }
      }
    },
  })
}

const DEFAULTS: Settings = {
  retentionSeconds: 90 * 24 * 60 * 60,
  unclaimedAfterMs: 3_000,
  silentAfterMs: 10_000,
  unendedAfterMs: 2_000,
  offerAgainAfterMs: 10_000,
  historyLimit: 40,
}
