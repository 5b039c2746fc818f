import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { newId, newRun } from './new-run.ts'
import { hasPostgres, type OpenSchema, openMigratedSchema } from './open-schema.ts'

/** So many rows that reading a whole table is the worse plan. */
describe.skipIf(!hasPostgres)('with 20,000 threads, two of them with 5,000 messages', () => {
  let opened: OpenSchema
  beforeAll(async () => {
    opened = await openMigratedSchema()
    await fill(opened)
  })
  afterAll(() => opened.close())

  it('no operation reads a whole table', async () => {
    const statements = await recorded(() => everyOperation(opened))
    expect(statements.length).toBeGreaterThan(50)
    const client = await opened.pool.connect()
    const scans: string[] = []
    for (const { text, values } of statements) {
      await client.query('begin')
      const { rows } = await client.query(`explain (format json) ${text}`, values)
      await client.query('rollback')
      for (const node of nodesOf(rows[0]['QUERY PLAN'][0].Plan)) {
        if (node['Node Type'] === 'Seq Scan') scans.push(`${node['Relation Name']}: ${text}`)
      }
    }
    client.release()
    expect(scans).toEqual([])
  })

  it('a claim in the long thread reads little more of it than it brings along', async () => {
    const store = opened.makeStore()
    const run = newRun({ threadId: 'thread-2', userId: 'user-2' })
    await store.acceptRun(run)
    const statements = await recorded(() => store.claimRun(run.runId))
    const history = statements.find(({ text }) => text.includes('newest'))
    const { rows } = await opened.pool.query(
      `explain (analyze, format json) ${history?.text}`,
      history?.values,
    )
    const read = nodesOf(rows[0]['QUERY PLAN'][0].Plan)
      .filter((node) => node['Relation Name'] === 'messages')
      .map((node) => node['Actual Rows'] * node['Actual Loops'])
    expect(read.length).toBeGreaterThan(0)
    expect(Math.max(...read)).toBeLessThan(100)
  })
})

async function fill({ pool, schema }: OpenSchema): Promise<void> {
  await pool.query(`
    set search_path to "${schema}";
    insert into threads (thread_id, user_id, title, created_at, updated_at, last_message)
      select 'thread-' || n, 'user-' || n % 2000, '', now() - n * interval '1 minute', now(), case when n <= 2 then 5000 else 2 end
      from generate_series(1, 20000) as n;
    insert into messages (thread_id, position, message_id, run_id, role, created_at, content)
      select 'thread-' || n, m, 'message-' || n || '-' || m, 'run-' || n || '-' || (m + 1) / 2,
        case m % 2 when 1 then 'user' else 'assistant' end, now(), '{"text":"안녕"}'
      from generate_series(1, 20000) as n, generate_series(1, case when n <= 2 then 5000 else 2 end) as m;
    insert into runs (run_id, thread_id, user_id, body_hash, body, status, outcome, accepted_at, finished_at)
      select 'run-' || n || '-1', 'thread-' || n, 'user-' || n % 2000, 'hash', '{"message":"안녕"}', 'completed',
        '{"status":"completed","answer":"안녕"}', now(), now()
      from generate_series(1, 20000) as n;
    analyze threads, messages, runs;
    reset search_path`)
}

async function everyOperation({ makeStore }: OpenSchema): Promise<void> {
  const store = makeStore()
  const run = newRun({ multitask: 'interrupt' })
  const { threadId, userId, runId } = run
  await store.acceptRun(run)
  await store.acceptRun({ ...run, runId: `${threadId}.${newId()}` })
  await store.readRun(runId)
  await store.claimRun(runId)
  await store.heartbeatRun(runId, 2)
  await store.requestCancel(runId)
  await store.finishRun(runId, 1, { status: 'cancelled', answer: '' })
  await store.finishRun(runId, 1, { status: 'cancelled', answer: '' })
  await store.confirmEnd(runId)

  const asking = newRun({ threadId: LONG, userId: 'user-1' })
  const question = {
    requestId: 'ask-1',
    kind: 'confirmation',
    message: '?',
    until: Date.now() + 60_000,
  } as const
  await store.acceptRun(asking)
  await store.claimRun(asking.runId)
  await store.waitRun(asking.runId, 1, question)
  await store.answerInput(asking.runId, { requestId: 'ask-1', value: true })
  await store.claimRun(asking.runId)
  await store.releaseRun(asking.runId, 2)
  await store.listDueRuns()
  await store.claimRun(asking.runId)
  await store.acceptRun(newRun({ threadId: LONG, userId: 'user-1', multitask: 'rollback' }))
  await store.finishRun(asking.runId, 3, { status: 'cancelled', answer: '' })

  const page = await store.listThreads('user-1', { limit: 5 })
  await store.listThreads('user-1', { cursor: page.nextCursor ?? '', limit: 5 })
  await store.readThread(userId, threadId)
  await store.renameThread(userId, threadId, '이름')
  await store.listMessages('user-1', LONG, { limit: 5 })
  await store.listMessages('user-1', LONG, { cursor: '4000' })
  const newThreadId = newId()
  const throughMessageId = 'message-1-30'
  await store.forkThread({ userId: 'user-1', threadId: LONG, newThreadId, throughMessageId })
  await store.deleteThread('user-1', newThreadId)
  await store.deleteUser('user-3')
  await store.deleteExpired()
}

interface Statement {
  readonly text: string
  readonly values: unknown[]
}

/** What goes over the wire meanwhile, without begin and commit. */
async function recorded(work: () => Promise<unknown>): Promise<readonly Statement[]> {
  const query = vi.spyOn(Client.prototype, 'query')
  await work()
  const statements = query.mock.calls.map(([statement]): Statement => Object(statement))
  query.mockRestore()
  return statements.filter(({ values }) => values !== undefined && values.length > 0)
}

/** A plan as `explain` tells it. */
interface PlanNode {
  readonly 'Node Type': string
  readonly 'Relation Name'?: string
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly Plans?: readonly PlanNode[]
}

function nodesOf(plan: PlanNode): readonly PlanNode[] {
  return [plan, ...(plan.Plans ?? []).flatMap(nodesOf)]
}

const LONG = 'thread-1'
