import { silentLogger } from '@eco2/ports'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createDatabase } from '../src/database.ts'
import { tablesOf } from '../src/tables.ts'
import { newId, newRun } from './new-run.ts'
import { hasPostgres, type OpenSchema, openMigratedSchema } from './open-schema.ts'

describe.skipIf(!hasPostgres)('connections', () => {
  let opened: OpenSchema
  beforeEach(async () => {
    opened = await openMigratedSchema()
  })
  afterEach(() => opened.close())

  it('are all given back after 1,000 operations, also by those that fail', async () => {
    const pool = opened.connect({ max: 3, application_name: opened.schema })
    const store = opened.makeStore(pool)
    let mostConnections = 0
    for (let round = 0; round < 100; round++) {
      const run = newRun()
      const { threadId, userId } = run
      await store.acceptRun(run)
      await Promise.allSettled([
        store.claimRun(run.runId),
        store.acceptRun({ ...run, bodyHash: 'other' }),
        store.createThread({ threadId, userId: 'somebody else' }),
        store.forkThread({ userId, threadId, newThreadId: threadId }),
        store.readRun('\0'),
        store.renameThread(userId, threadId, '이름'),
        store.listMessages(userId, threadId),
        store.listDueRuns({ limit: 5 }),
      ])
      mostConnections = Math.max(mostConnections, pool.totalCount)
      await store.finishRun(run.runId, 1, { status: 'completed', answer: '답' })
    }
    expect(mostConnections).toBe(3)
    expect(pool.totalCount).toBe(3)
    expect(pool.idleCount).toBe(3)
    expect(pool.waitingCount).toBe(0)
    const { rows } = await opened.pool.query(
      "select 1 from pg_stat_activity where application_name = $1 and state <> 'idle'",
      [opened.schema],
    )
    expect(rows).toEqual([])
  })

  it('are as bounded as the pool says, however many ask at once', async () => {
    const pool = opened.connect({ max: 2 })
    const store = opened.makeStore(pool)
    await Promise.all(Array.from({ length: 100 }, () => store.acceptRun(newRun())))
    expect(pool.totalCount).toBe(2)
  })

  it('of two transactions that wait for each other, the one that is taken back is run once more', async () => {
    const warnings: string[] = []
    const logger = { ...silentLogger, warn: (_: object, message: string) => void warnings.push(message) }
    const database = createDatabase(opened.pool, logger)
    const { threads } = tablesOf(opened.schema)
    const store = opened.makeStore()
    const ids = [newId(), newId()] as const
    for (const threadId of ids) await store.createThread({ threadId, userId: 'me' })
    const { promise: bothHoldOne, resolve: goOn } = Promise.withResolvers<void>()
    let holding = 0
    const rename = (first: string, second: string, title: string) =>
      database.transaction(async (queries) => {
        const change = `update ${threads} set title = title || $2 where thread_id = $1`
        await queries.rows(change, [first, title])
        holding += 1
        if (holding >= 2) goOn()
        await bothHoldOne
        await queries.rows(change, [second, title])
      })
    await Promise.all([rename(ids[0], ids[1], 'a'), rename(ids[1], ids[0], 'b')])
    expect(warnings.length).toBeGreaterThan(0)
    for (const threadId of ids) {
      const thread = await store.readThread('me', threadId)
      expect([...(thread?.title ?? '')].sort()).toEqual(['a', 'b'])
    }
  })

  it('of a process that stands still within a transaction are taken away, and the locks they hold', async () => {
    const pool = opened.connect()
    const { threads } = tablesOf(opened.schema)
    const store = opened.makeStore()
    const threadId = newId()
    await store.createThread({ threadId, userId: 'me' })
    const { promise: awake, resolve: wake } = Promise.withResolvers<void>()
    const { promise: locked, resolve: hold } = Promise.withResolvers<void>()
    const still = createDatabase(pool, silentLogger, 200)
      .transaction(async (queries) => {
        await queries.rows(`update ${threads} set title = 'never' where thread_id = $1`, [threadId])
        hold()
        await awake
        return await queries.rows('select 1')
      })
      .catch((error: unknown) => error)
    await locked
    expect(await store.renameThread('me', threadId, '이름')).toMatchObject({ title: '이름' })
    wake()
    expect(await still).toBeInstanceOf(Error)
    expect(await store.readThread('me', threadId)).toMatchObject({ title: '이름' })
    expect(pool.totalCount).toBe(0)
  })
})
