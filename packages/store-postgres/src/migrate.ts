import { type Logger, silentLogger } from '@eco2/ports'
import type { Pool, PoolClient } from 'pg'
import { type CheckedOut, checkOut } from './check-out.ts'
import { toStoreError } from './map-errors.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import { DEFAULT_SCHEMA } from './settings.ts'
import { storeError } from './store-error.ts'
import { tablesOf } from './tables.ts'

export interface MigrateOptions {
  readonly pool: Pool
  /** Default `eco2`; made when it does not exist. */
  readonly schema?: string
  readonly logger?: Logger
}

/**
 * Brings the schema to this version of the package: all or nothing, once, however many start at the same time. Returns
 * the names of what was applied by this call.
 *
 * @throws {PortError} UNSUPPORTED when the server is too old, its encoding cannot hold every text, or the schema is newer
 * than this package; CONFLICT when an applied migration is not what it was; UNAVAILABLE
 */
export async function migrate(options: MigrateOptions): Promise<readonly string[]> {
  const { pool, schema = DEFAULT_SCHEMA, logger = silentLogger } = options
  const { migrations: table } = tablesOf(schema)
  return await withTransaction(pool, 'migrate', async (client) => {
    await assertServer(client)
    await client.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`eco2 migrate ${schema}`])
    // Asking first, because a role that may create nothing is refused also where nothing is to be created.
    if (!(await exists(client, 'to_regnamespace', `"${schema}"`)))
      await client.query(`create schema "${schema}"`)
    if (!(await exists(client, 'to_regclass', table))) await client.query(`create table ${table} ${COLUMNS}`)
    const pending = compare(readMigrations(), await readApplied(client, table), schema)
    await client.query(`set local search_path to "${schema}"`)
    for (const { name, sql, checksum } of pending) {
      await client.query(sql)
      await client.query(`insert into ${table} (name, checksum) values ($1, $2)`, [name, checksum])
      logger.info({ schema, migration: name }, 'a migration was applied')
    }
    return pending.map(({ name }) => name)
  })
}

/** What `migrate` would apply, in order; it changes nothing. Throws what `migrate` throws. */
export async function pendingMigrations(options: MigrateOptions): Promise<readonly string[]> {
  const { pool, schema = DEFAULT_SCHEMA } = options
  const { migrations: table } = tablesOf(schema)
  return await withTransaction(pool, 'pendingMigrations', async (client) => {
    await assertServer(client)
    const applied = (await exists(client, 'to_regclass', table)) ? await readApplied(client, table) : []
    return compare(readMigrations(), applied, schema).map(({ name }) => name)
  })
}

interface Applied {
  readonly name: string
  readonly checksum: string
}

async function withTransaction<Result>(
  pool: Pool,
  operation: string,
  work: (client: PoolClient) => Promise<Result>,
): Promise<Result> {
  let checkedOut: CheckedOut | undefined
  let isDone = false
  try {
    checkedOut = await checkOut(pool)
    const { client } = checkedOut
    await client.query('begin isolation level read committed')
    // The pool's limit is made for the hot path; here one may wait for another starter, and an index takes its time.
    await client.query('set local statement_timeout to 0')
    await client.query(`set local lock_timeout to ${LOCK_WITHIN_MS}`)
    const result = await work(client)
    await client.query('commit')
    isDone = true
    return result
  } catch (error) {
    throw toStoreError(error, operation)
  } finally {
    checkedOut?.giveBack(isDone)
  }
}

async function assertServer(client: PoolClient): Promise<void> {
  const { rows } = await client.query<{ version: string; encoding: string }>(
    "select current_setting('server_version_num') as version, current_setting('server_encoding') as encoding",
  )
  const { version, encoding } = rows[0] ?? { version: '0', encoding: '' }
  if (Number(version) < OLDEST_SERVER) {
    throw storeError('UNSUPPORTED', 'The thread store needs PostgreSQL 15 or later.')
  }
  if (!ENCODINGS.has(encoding)) {
    throw storeError('UNSUPPORTED', `The thread store needs a database in UTF8, this one is in ${encoding}.`)
  }
}

async function exists(
  client: PoolClient,
  lookup: 'to_regclass' | 'to_regnamespace',
  name: string,
): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>(`select ${lookup}($1) is not null as found`, [name])
  return rows[0]?.found === true
}

async function readApplied(client: PoolClient, table: string): Promise<readonly Applied[]> {
  const { rows } = await client.query<Applied>(`select name, checksum from ${table} order by name`)
  return rows
}

/** What is still to be applied: a schema may be behind, but neither ahead nor another one. */
function compare(known: readonly Migration[], applied: readonly Applied[], schema: string): Migration[] {
  const checksums = new Map(known.map(({ name, checksum }) => [name, checksum]))
  for (const { name, checksum } of applied) {
    const expected = checksums.get(name)
    if (expected === undefined) {
      throw storeError(
        'UNSUPPORTED',
        `Schema "${schema}" has migration ${name}, which this version does not know: it is newer. Start a newer version.`,
      )
    }
    if (expected !== checksum) {
      throw storeError(
        'CONFLICT',
        `Migration ${name} was changed after it was applied to schema "${schema}". Restore it and add a new one.`,
      )
    }
  }
  const done = new Set(applied.map(({ name }) => name))
  return known.filter(({ name }) => !done.has(name))
}

const COLUMNS = `(
  name       text collate "C" primary key,
  checksum   text not null,
  applied_at timestamptz(3) not null default clock_timestamp()
)`
const OLDEST_SERVER = 150_000
/** SQL_ASCII keeps the bytes it is given. */
const ENCODINGS: ReadonlySet<string> = new Set(['UTF8', 'SQL_ASCII'])
const LOCK_WITHIN_MS = 60_000
