import { setTimeout as wait } from 'node:timers/promises'
import { createRedisCheckpointSaver } from '@eco2/checkpoint-redis'
import type { ChatGraphDeps } from '@eco2/graph'
import { isPortError, type Logger, type ThreadStorePort } from '@eco2/ports'
import type { Dependencies } from '@eco2/provisioning'
import { getPostgres, type PostgresPool } from '@eco2/provisioning/postgres'
import type { getRedis } from '@eco2/provisioning/redis'
import { createPostgresThreadStore, migrate } from '@eco2/store-postgres'
import { createRedisThreadStore } from '@eco2/store-redis'
import { PostgresSaver } from '@langchain/langgraph-checkpoint-postgres'
import type { WorkerConfig } from './config.ts'

export interface Storage {
  readonly store: ThreadStorePort
  readonly checkpointer: NonNullable<ChatGraphDeps['checkpointer']>
  /** Forgets what is past its time, where the store does not do so by itself. */
  readonly deleteExpired?: () => Promise<unknown>
  /** Brings the schema up to date, where there is one and this process may. A server that is away is waited for. */
  readonly prepare: (signal?: AbortSignal) => Promise<void>
}

interface Shared {
  readonly redis: NonNullable<ReturnType<typeof getRedis>>
  readonly keyPrefix: string
  readonly logger: Logger
}

/** Conversations in Postgres where there is one, else in Redis. The log of a run is in Redis, always: it is the hot path. */
export function createStorage({ env }: WorkerConfig, dependencies: Dependencies, shared: Shared): Storage {
  const pool = getPostgres(dependencies)
  if (pool === undefined) {
    return {
      store: createRedisThreadStore(shared),
      checkpointer: createRedisCheckpointSaver(shared),
      prepare: async () => {},
    }
  }
  const { logger } = shared
  const store = createPostgresThreadStore({ pool, logger })
  const mayMigrate = env.POSTGRES_MIGRATE_ON_START ?? env.NODE_ENV !== 'production'
  return {
    store,
    checkpointer: new PostgresSaver(pool, undefined, { schema: CHECKPOINT_SCHEMA }),
    deleteExpired: () => store.deleteExpired(),
    prepare: async (signal) => {
      if (mayMigrate) await untilPrepared(pool, logger, signal)
    },
  }
}

/** Servers start in any order: a worker that gave up here would have to be started again by somebody. */
async function untilPrepared(pool: PostgresPool, logger: Logger, signal?: AbortSignal): Promise<void> {
  for (;;) {
    try {
      await migrateAll(pool, logger)
      return
    } catch (error) {
      if (!isAway(error)) throw error
      logger.warn(
        { retryMs: PREPARE_RETRY_MS },
        'The schema is not prepared: Postgres is away. It is tried again.',
      )
    }
    await wait(PREPARE_RETRY_MS, undefined, signal === undefined ? {} : { signal })
  }
}

/** The driver's own errors come from the set-up of LangGraph's tables. Classes of SQLSTATE: connection, resources, locks, shutdown. */
function isAway(error: unknown): boolean {
  if (isPortError(error)) return error.code === 'UNAVAILABLE'
  if (!(error instanceof Error && 'severity' in error && 'code' in error)) return true
  return /^(08|53|55|57)/.test(String(error.code))
}

/**
 * Every table that a worker needs; any number of starters may do it at once. LangGraph's own set-up is not made for that,
 * so it waits its turn behind a lock. Returns the migrations of ours that were applied.
 */
export async function migrateAll(pool: PostgresPool, logger: Logger): Promise<readonly string[]> {
  const applied = await migrate({ pool, logger })
  const client = await pool.connect()
  try {
    await client.query('select pg_advisory_lock($1)', [CHECKPOINT_LOCK])
    await client.query(`create schema if not exists ${CHECKPOINT_SCHEMA}`)
    await new PostgresSaver(pool, undefined, { schema: CHECKPOINT_SCHEMA }).setup()
  } finally {
    await client.query('select pg_advisory_unlock($1)', [CHECKPOINT_LOCK]).catch(() => {})
    client.release()
  }
  return applied
}

const CHECKPOINT_SCHEMA = 'eco2_checkpoints'
const PREPARE_RETRY_MS = 500
/** Any number, the same in every starter: "eco2" in ASCII. */
const CHECKPOINT_LOCK = 0x65636f32
