import { setTimeout } from 'node:timers/promises'
import { type Logger, PortError } from '@eco2/ports'
import type { Pool, PoolClient, QueryResultRow } from 'pg'
import { checkOut } from './check-out.ts'
import { sqlStateOf } from './map-errors.ts'
import { storeError } from './store-error.ts'

export type SqlValue = string | number | boolean | readonly string[] | null

export interface Queries {
  /** The rows that one statement answers. @throws {PortError} INVALID_REQUEST for text that Postgres cannot keep */
  rows<Row extends QueryResultRow>(text: string, values?: readonly SqlValue[]): Promise<Row[]>
}

/** Statements outside of `transaction` stand alone. Each call has one connection at most, and gives it back. */
export interface Database extends Queries {
  /**
   * One transaction, READ COMMITTED: each statement sees what was committed before it, so lock a row, then decide. Rows
   * are locked in one order everywhere, the thread's before its runs', which is why no two operations wait for each
   * other; should they do so after all, the victim is run once more.
   */
  transaction<Result>(work: (queries: Queries) => Promise<Result>): Promise<Result>
}

export function createDatabase(
  pool: Pool,
  logger: Logger,
  withinMs: number = pool.options.query_timeout ?? ANSWER_WITHIN_MS,
): Database {
  const twice = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work()
    } catch (error) {
      const state = sqlStateOf(error)
      if (state === undefined || !TRY_AGAIN.has(state)) throw error
      logger.warn({ state }, 'the database took back a transaction; it is run once more')
      // Else it may take its first lock again before the other one, which waits for it, wakes up.
      await setTimeout(TRY_AGAIN_AFTER_MS)
      return await work()
    }
  }
  return {
    rows: (text, values) => twice(() => run(pool, withinMs, text, values)),
    transaction: (work) => twice(() => inTransaction(pool, withinMs, work)),
  }
}

async function inTransaction<Result>(
  pool: Pool,
  withinMs: number,
  work: (queries: Queries) => Promise<Result>,
): Promise<Result> {
  const { client, giveBack } = await checkOut(pool)
  let usable = false
  try {
    await run(client, withinMs, `${BEGIN} ${withinMs}`)
    try {
      const result = await work({ rows: (text, values) => run(client, withinMs, text, values) })
      await run(client, withinMs, 'commit')
      usable = true
      return result
    } catch (error) {
      if (error instanceof PortError || sqlStateOf(error) !== undefined)
        usable = await rolledBack(client, withinMs)
      throw error
    }
  } finally {
    giveBack(usable)
  }
}

async function rolledBack(client: PoolClient, withinMs: number): Promise<boolean> {
  return run(client, withinMs, 'rollback').then(
    () => true,
    () => false,
  )
}

async function run<Row extends QueryResultRow>(
  connection: Pool | PoolClient,
  withinMs: number,
  text: string,
  values: readonly SqlValue[] = [],
): Promise<Row[]> {
  for (const value of values) {
    if (typeof value === 'string' && !isStorable(value)) {
      throw storeError('INVALID_REQUEST', 'Ids and names may hold no NUL and no half of a surrogate pair.')
    }
  }
  // Not in @types/pg 8.23.1, but in pg/lib/client.js 8.23.1 (read 2026-11-22).
  const query = { text, values: [...values], query_timeout: withinMs }
  const { rows } = await connection.query<Row>(query)
  return rows
}

/** Postgres text holds no NUL, and the driver would turn half a surrogate pair into U+FFFD: two ids could become one. */
function isStorable(text: string): boolean {
  return text.isWellFormed() && !text.includes('\0')
}

/** Whoever stands still within a transaction (a stopped process, a dead network) must not keep its locks. */
const BEGIN = 'begin isolation level read committed; set local idle_in_transaction_session_timeout to'
/** serialization_failure, deadlock_detected */
const TRY_AGAIN: ReadonlySet<string> = new Set(['40001', '40P01'])
const TRY_AGAIN_AFTER_MS = 50
/**
 * Unless the pool says otherwise (`query_timeout`). Above its `statement_timeout`: for a server that is frozen or behind a
 * dead network, and so enforces nothing.
 */
const ANSWER_WITHIN_MS = 10_000
