import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPostgresThreadStore, type PostgresThreadStore } from '../src/index.ts'
import { newRun } from './new-run.ts'
import { hasPostgres, type OpenSchema, openMigratedSchema } from './open-schema.ts'

describe.skipIf(!hasPostgres)('runs that are due', () => {
  let opened: OpenSchema
  let store: PostgresThreadStore
  let other: PostgresThreadStore
  beforeEach(async () => {
    opened = await openMigratedSchema()
    const make = (pool = opened.pool) =>
      createPostgresThreadStore({
        pool,
        schema: opened.schema,
        unclaimedAfterMs: 0,
        offerAgainAfterMs: 60_000,
      })
    store = make()
    other = make(opened.connect())
  })
  afterEach(() => opened.close())

  const accepted = async (): Promise<string> => {
    const run = newRun()
    await store.acceptRun(run)
    return run.runId
  }
  /** As if this much time had passed. */
  const pass = (seconds: number) =>
    opened.pool.query(
      `update "${opened.schema}".runs set due_at = due_at - $1 * interval '1 second',
       heartbeat_at = heartbeat_at - $1 * interval '1 second'`,
      [seconds],
    )

  it('are each offered to one sweeper, however many look at once', async () => {
    const runIds = await Promise.all(Array.from({ length: 60 }, accepted))
    const looks = await Promise.all(
      Array.from({ length: 8 }, (_, index) => (index % 2 ? store : other).listDueRuns({ limit: 10 })),
    )
    const rest = await store.listDueRuns()
    const offered = [...looks.flat(), ...rest].map(({ runId }) => runId)
    expect(offered.toSorted()).toEqual(runIds.toSorted())
  })

  it('are not waited for while somebody else holds them', async () => {
    const [held, free] = [await accepted(), await accepted()]
    const client = await opened.pool.connect()
    await client.query('begin')
    await client.query(`select 1 from "${opened.schema}".runs where run_id = $1 for update`, [held])
    expect(await store.listDueRuns()).toMatchObject([{ runId: free }])
    await client.query('rollback')
    client.release()
    expect(await store.listDueRuns()).toMatchObject([{ runId: held }])
  })

  it('are offered the longest due first, and again later', async () => {
    const runIds = [await accepted(), await accepted(), await accepted()]
    for (const [index, secondsAgo] of [1, 3, 2].entries()) {
      await opened.pool.query(
        `update "${opened.schema}".runs set due_at = due_at - $1 * interval '1 second' where run_id = $2`,
        [secondsAgo, runIds[index]],
      )
    }
    const next = async () => (await store.listDueRuns({ limit: 1 })).map(({ runId }) => runId)
    expect([await next(), await next(), await next()]).toEqual([[runIds[1]], [runIds[2]], [runIds[0]]])
    expect(await next()).toEqual([])
    await pass(61)
    expect(await store.listDueRuns()).toHaveLength(3)
  })

  it('are those that give no sign of life, counted from the last one', async () => {
    const runId = await accepted()
    await store.claimRun(runId)
    await pass(9)
    await store.heartbeatRun(runId, 1)
    await pass(9)
    expect(await store.listDueRuns()).toEqual([])
    await pass(2)
    expect(await store.listDueRuns()).toEqual([{ runId, part: 0, reason: 'silent' }])
  })
})
