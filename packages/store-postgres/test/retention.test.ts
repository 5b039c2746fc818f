import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createPostgresThreadStore } from '../src/index.ts'
import { newRun } from './new-run.ts'
import { hasPostgres, type OpenSchema, openMigratedSchema } from './open-schema.ts'

describe.skipIf(!hasPostgres)('deleteExpired', () => {
  let opened: OpenSchema
  beforeEach(async () => {
    opened = await openMigratedSchema()
  })
  afterEach(() => opened.close())

  const answeredThread = async (daysAgo: number) => {
    const store = opened.makeStore()
    const run = newRun()
    await store.acceptRun(run)
    await store.claimRun(run.runId)
    await store.finishRun(run.runId, 1, { status: 'completed', answer: '답' })
    await age(daysAgo, run.threadId)
    return run
  }
  const age = (days: number, threadId: string) =>
    opened.pool.query(
      `update "${opened.schema}".threads set updated_at = now() - $1 * interval '1 day' where thread_id = $2`,
      [days, threadId],
    )
  const count = async (table: string): Promise<number> => {
    const { rows } = await opened.pool.query(`select count(*)::int as count from "${opened.schema}".${table}`)
    return rows[0].count
  }

  it('takes old threads with all that belongs to them, and no others', async () => {
    const store = opened.makeStore()
    const old = await answeredThread(91)
    const young = await answeredThread(89)
    expect(await store.deleteExpired()).toBe(1)
    expect(await store.readThread(old.userId, old.threadId)).toBeNull()
    expect(await store.readRun(old.runId)).toBeNull()
    expect(await store.readThread(young.userId, young.threadId)).not.toBeNull()
    expect([await count('threads'), await count('messages'), await count('runs')]).toEqual([1, 2, 1])
    expect(await store.deleteExpired({ olderThanDays: 1 })).toBe(1)
    expect([await count('threads'), await count('messages'), await count('runs')]).toEqual([0, 0, 0])
  })

  it('keeps for as long as the store was told', async () => {
    await answeredThread(3)
    const { pool, schema } = opened
    const patient = createPostgresThreadStore({ pool, schema, retentionSeconds: 4 * 24 * 60 * 60 })
    expect(await patient.deleteExpired()).toBe(0)
    const brief = createPostgresThreadStore({ pool, schema, retentionSeconds: 2 * 24 * 60 * 60 })
    expect(await brief.deleteExpired()).toBe(1)
  })

  it('leaves a thread alone that is being answered', async () => {
    const store = opened.makeStore()
    const run = newRun()
    await store.acceptRun(run)
    await age(1_000, run.threadId)
    expect(await store.deleteExpired()).toBe(0)
    expect(await store.claimRun(run.runId)).toMatchObject({ outcome: 'claimed' })
  })

  it('takes more than a batch, shared by two at once', async () => {
    await opened.pool.query(
      `insert into "${opened.schema}".threads (thread_id, user_id, title, created_at, updated_at)
       select 'thread-' || number, 'me', '', now(), now() - interval '100 days' from generate_series(1, 450) as number`,
    )
    const store = opened.makeStore()
    const other = opened.makeStore(opened.connect())
    const [first, second] = await Promise.all([store.deleteExpired(), other.deleteExpired()])
    expect(first + second).toBe(450)
    expect(await count('threads')).toBe(0)
  })

  it('asks for a time that makes sense', async () => {
    for (const olderThanDays of [0, -1, Number.NaN]) {
      await expect(opened.makeStore().deleteExpired({ olderThanDays })).rejects.toMatchObject({
        code: 'INVALID_REQUEST',
      })
    }
  })
})
