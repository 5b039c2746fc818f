import { silentLogger, type ThreadStorePort } from '@eco2/ports'
import { createAcceptRun } from './accept-run.ts'
import { createDatabase } from './database.ts'
import { createDeleteExpired, type DeleteExpired } from './delete-expired.ts'
import { createDueRuns } from './due-runs.ts'
import { createFinishRun } from './finish-run.ts'
import { createForkThread } from './fork-thread.ts'
import { createHoldRun } from './hold-run.ts'
import { mapErrors } from './map-errors.ts'
import { createQuestions } from './questions.ts'
import { DEFAULT_SCHEMA, DEFAULTS, type PostgresThreadStoreOptions, type Settings } from './settings.ts'
import { tablesOf } from './tables.ts'
import { createThreads } from './threads.ts'

export interface PostgresThreadStore extends ThreadStorePort {
  /** Retention: nothing expires by itself in Postgres. */
  readonly deleteExpired: DeleteExpired
}

/**
 * Threads, messages and run records on PostgreSQL; whatever is decided is decided in one transaction under row locks, by
 * the server's clock. `close` leaves the pool alone: it is the caller's.
 */
export function createPostgresThreadStore(options: PostgresThreadStoreOptions): PostgresThreadStore {
  const { pool, schema = DEFAULT_SCHEMA, logger = silentLogger, ...given } = options
  const settings: Settings = { ...DEFAULTS, ...given }
  const tables = tablesOf(schema)
  const database = createDatabase(pool, logger)
  return mapErrors({
    ...createThreads(database, tables),
    ...createForkThread(database, tables),
    ...createAcceptRun(database, tables, settings),
    ...createHoldRun(database, tables, settings),
    ...createFinishRun(database, tables, settings),
    ...createQuestions(database, tables, settings),
    ...createDueRuns(database, tables, settings),
    deleteExpired: createDeleteExpired(database, tables, settings),
    close: () => Promise.resolve(),
  })
}
