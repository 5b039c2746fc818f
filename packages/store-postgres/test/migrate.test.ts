import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { migrate, pendingMigrations } from '../src/index.ts'
import { readMigrations } from '../src/migration-files.ts'
import { hasPostgres, type OpenSchema, openSchema } from './open-schema.ts'

const ALL = readMigrations().map(({ name }) => name)

describe.skipIf(!hasPostgres)('migrate', () => {
  let opened: OpenSchema
  beforeEach(() => {
    opened = openSchema()
  })
  afterEach(() => opened.close())

  const tables = async (): Promise<string[]> => {
    const { rows } = await opened.pool.query<{ name: string }>(
      'select table_name as name from information_schema.tables where table_schema = $1 order by 1',
      [opened.schema],
    )
    return rows.map(({ name }) => name)
  }

  it('applies what is pending, once', async () => {
    expect(await pendingMigrations(opened)).toEqual(ALL)
    expect(await tables()).toEqual([])
    expect(await migrate(opened)).toEqual(ALL)
    expect(await tables()).toEqual(['messages', 'runs', 'schema_migrations', 'threads'])
    expect(await pendingMigrations(opened)).toEqual([])
    expect(await migrate(opened)).toEqual([])
  })

  it('of eight starters at once, one applies and the others find it done', async () => {
    const starters = Array.from({ length: 8 }, () => opened.connect({ max: 1 }))
    const applied = await Promise.all(starters.map((pool) => migrate({ pool, schema: opened.schema })))
    expect(applied.filter((names) => names.length > 0)).toEqual([ALL])
    const { rows } = await opened.pool.query(
      `select name from "${opened.schema}".schema_migrations order by name`,
    )
    expect(rows.map(({ name }) => name)).toEqual(ALL)
  })

  it('waits for another starter for longer than the pool lets a statement run', async () => {
    const other = await opened.pool.connect()
    await other.query('begin')
    await other.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `eco2 migrate ${opened.schema}`,
    ])
    const impatient = opened.connect({ statement_timeout: 250, application_name: opened.schema })
    const applied = migrate({ pool: impatient, schema: opened.schema })
    await untilSomebodyWaits(opened)
    await other.query('commit')
    other.release()
    expect(await applied).toEqual(ALL)
  })

  it('applies all or nothing', async () => {
    await opened.pool.query(`create schema "${opened.schema}"`)
    await opened.pool.query(`create table "${opened.schema}".messages ()`)
    await expect(migrate(opened)).rejects.toMatchObject({ code: 'INTERNAL' })
    expect(await tables()).toEqual(['messages'])
    await opened.pool.query(`drop table "${opened.schema}".messages`)
    expect(await migrate(opened)).toEqual(ALL)
  })

  it('refuses a migration that was changed after it was applied', async () => {
    await migrate(opened)
    await opened.pool.query(
      `update "${opened.schema}".schema_migrations set checksum = 'other' where name = $1`,
      [ALL[0]],
    )
    const refused = { code: 'CONFLICT', retryable: false, message: expect.stringContaining(ALL[0] ?? '') }
    await expect(migrate(opened)).rejects.toMatchObject(refused)
    await expect(pendingMigrations(opened)).rejects.toMatchObject(refused)
  })

  it('refuses a database that is newer than the code', async () => {
    await migrate(opened)
    await opened.pool.query(
      `insert into "${opened.schema}".schema_migrations (name, checksum) values ('9999-from-the-future', 'x')`,
    )
    const refused = { code: 'UNSUPPORTED', message: expect.stringContaining('9999-from-the-future') }
    await expect(migrate(opened)).rejects.toMatchObject(refused)
    await expect(pendingMigrations(opened)).rejects.toMatchObject(refused)
  })

  it('refuses a database whose encoding cannot hold every text', async () => {
    const name = `euc_${randomBytes(8).toString('hex')}`
    await opened.pool.query(
      `create database ${name} encoding 'EUC_KR' lc_collate 'C' lc_ctype 'C' template template0`,
    )
    const korean = opened.connect({ database: name, connectionString: databaseUrl(name) })
    await expect(migrate({ pool: korean })).rejects.toMatchObject({
      code: 'UNSUPPORTED',
      message: expect.stringContaining('EUC_KR'),
    })
    await opened.pool.query(`drop database ${name} with (force)`)
  })

  it('lets a role that may create nothing find out that nothing is to be done', async () => {
    await migrate(opened)
    const role = `reader_${randomBytes(8).toString('hex')}`
    await opened.pool.query(`create role ${role}`)
    await opened.pool.query(`grant usage on schema "${opened.schema}" to ${role}`)
    await opened.pool.query(`grant select on "${opened.schema}".schema_migrations to ${role}`)
    const reader = opened.connect({ options: `-c role=${role}` })
    expect(await migrate({ pool: reader, schema: opened.schema })).toEqual([])
    await expect(migrate({ pool: reader, schema: `${opened.schema}_2` })).rejects.toMatchObject({
      code: 'INTERNAL',
    })
    await opened.pool.query(`drop owned by ${role}; drop role ${role}`)
  })

  it('takes plain lower-case names only', async () => {
    for (const schema of ['', 'Eco2', 'eco 2', 'a"; drop schema public; --', '1a', 'x'.repeat(64)]) {
      await expect(migrate({ ...opened, schema })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    }
  })

  it('a store over a schema that is not migrated is UNAVAILABLE and says why', async () => {
    await expect(opened.makeStore().readRun('any')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: expect.stringContaining('not migrated'),
    })
  })
})

/** For longer than its statement timeout. */
async function untilSomebodyWaits({ pool, schema }: OpenSchema): Promise<void> {
  for (;;) {
    const { rows } = await pool.query(
      `select 1 from pg_locks join pg_stat_activity using (pid) where application_name = $1
       and locktype = 'advisory' and waitstart < clock_timestamp() - interval '300 milliseconds'`,
      [schema],
    )
    if (rows.length > 0) return
  }
}

function databaseUrl(name: string): string {
  const url = process.env.POSTGRES_URL ?? ''
  return url.replace(/\/[^/?]*(\?|$)/, `/${name}$1`)
}
