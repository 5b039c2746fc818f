import { type LocalPostgres, startLocalPostgres } from '@eco2/local-postgres'
import { silentLogger } from '@eco2/ports'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase } from '../src/database.ts'
import { newRun } from './new-run.ts'
import { hasPostgres, type OpenSchema, openMigratedSchema } from './open-schema.ts'
import { openWire } from './open-wire.ts'

const unavailable = { code: 'UNAVAILABLE', retryable: true }

describe('a server that is stopped', () => {
  let server: LocalPostgres | undefined
  beforeAll(async () => {
    server = await startLocalPostgres()
    if (!server) console.warn('No binaries of Postgres here: stopping and starting one was not tested.')
  })
  afterAll(async () => server?.remove())

  it('is UNAVAILABLE for every operation, and served again by itself when it is back', async ({ skip }) => {
    if (!server) return skip()
    const opened = await openMigratedSchema({ connectionString: server.url })
    const store = opened.makeStore()
    const run = newRun()
    await store.acceptRun(run)
    await Promise.all(Array.from({ length: 5 }, () => store.readRun(run.runId)))
    await server.stop()

    const refused = await Promise.allSettled([
      store.readRun(run.runId),
      store.acceptRun(newRun()),
      store.claimRun(run.runId),
      store.heartbeatRun(run.runId, 1),
      store.finishRun(run.runId, 1, { status: 'completed', answer: '답' }),
      store.listDueRuns(),
      store.deleteExpired(),
    ])
    for (const result of refused) {
      expect(result).toMatchObject({ status: 'rejected', reason: unavailable })
      expect(result.status === 'rejected' && String(result.reason)).not.toMatch(
        /eco2-postgres|ENOENT|socket/i,
      )
    }
    expect(opened.pool.totalCount).toBe(0)

    await server.start()
    expect(await store.claimRun(run.runId)).toMatchObject({ outcome: 'claimed' })
    await opened.close()
  })
})

describe.skipIf(!hasPostgres)('connections that are lost', () => {
  let opened: OpenSchema
  beforeEach(async () => {
    opened = await openMigratedSchema()
  })
  afterEach(() => opened.close())

  it('in the middle of transactions: what was promised is kept, the rest is UNAVAILABLE, nothing leaks', async () => {
    const pool = opened.connect({ max: 4, application_name: opened.schema })
    const store = opened.makeStore(pool)
    const kept: string[] = []
    const lost: unknown[] = []
    const accept = async (): Promise<void> => {
      while (lost.length < 10 || kept.length < 10) {
        const run = newRun()
        await store.acceptRun(run).then(
          () => kept.push(run.runId),
          (error: unknown) => lost.push(error),
        )
      }
    }
    const cut = async (): Promise<void> => {
      while (lost.length < 10) await cutConnections(opened)
    }
    await Promise.all([accept(), accept(), accept(), accept(), cut()])
    for (const error of lost) expect(error).toMatchObject(unavailable)
    const reader = opened.makeStore()
    for (const runId of kept) expect(await reader.readRun(runId)).toMatchObject({ status: 'queued' })
    expect(pool.totalCount).toBeLessThanOrEqual(4)
    expect(pool.idleCount).toBe(pool.totalCount)
  })

  it('between two statements: no event that nobody hears ends the process', async () => {
    const blocker = await opened.pool.connect()
    const run = newRun()
    const store = opened.makeStore(opened.connect({ application_name: opened.schema }))
    await store.acceptRun(run)
    await blocker.query('begin')
    await blocker.query(`select 1 from "${opened.schema}".runs where run_id = $1 for update`, [run.runId])
    const claim = store.claimRun(run.runId).catch((error: unknown) => error)
    while ((await waiting(opened)) === 0);
    await cutConnections(opened)
    expect(await claim).toMatchObject(unavailable)
    await blocker.query('commit')
    blocker.release()
    expect(await store.claimRun(run.runId)).toMatchObject({ outcome: 'claimed', record: { attempt: 1 } })
  })

  it('a wire that swallows everything is given up, and its connection with it', async () => {
    const wire = await openWire()
    const pool = opened.connect({ ...wire.config, max: 1, connectionTimeoutMillis: 200 })
    const { rows, transaction } = createDatabase(pool, silentLogger, 200)
    await rows('select 1')
    wire.freeze()
    await expect(transaction(({ rows: ask }) => ask('select 1'))).rejects.toThrow('timeout')
    expect(pool.totalCount).toBe(0)
    await expect(rows('select 1')).rejects.toThrow('timeout')

    wire.thaw()
    await rows('select 1')
    wire.freeze()
    await expect(rows('select 1')).rejects.toThrow('timeout')
    expect(pool.totalCount).toBe(0)
    await wire.close()
  })
})

/** Those of the process whose application name is the schema's, in whatever they do. */
async function cutConnections({ pool, schema }: OpenSchema): Promise<void> {
  await pool.query('select pg_terminate_backend(pid) from pg_stat_activity where application_name = $1', [
    schema,
  ])
}

async function waiting({ pool, schema }: OpenSchema): Promise<number> {
  const { rows } = await pool.query(
    "select 1 from pg_stat_activity where application_name = $1 and wait_event_type = 'Lock'",
    [schema],
  )
  return rows.length
}
