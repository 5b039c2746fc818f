import {
  type AcceptRun,
  type AcceptRunResult,
  MAX_RUNS_IN_LINE,
  type Multitask,
  type ThreadStorePort,
} from '@eco2/ports'
import type { Database, Queries } from './database.ts'
import { type RunRow, type StoredBody, type StoredMessage, type ThreadRow, toRunRecord } from './records.ts'
import type { Settings } from './settings.ts'
import { storeError } from './store-error.ts'
import { IN_MS, NOW, type Tables } from './tables.ts'
import { lockThread, makeAndLockThread } from './thread-rows.ts'
import { storableTitle, titleOf } from './title.ts'

/** The order of the checks is the contract: first the same run again, then whose thread it is, then who is active. */
export function createAcceptRun(
  database: Database,
  tables: Tables,
  settings: Settings,
): Pick<ThreadStorePort, 'acceptRun'> {
  return {
    acceptRun: (request) =>
      database.transaction(async (queries): Promise<AcceptRunResult> => {
        const thread = await lockThreadOf(queries, tables, request)
        if (thread?.user_id !== request.userId) return { outcome: 'no-thread' }
        const known = await knownRun(queries, tables, request.runId)
        if (known !== undefined) return judgeKnown(known, request, thread)
        const { active_run_id: activeRunId } = thread
        if (activeRunId === null) {
          const record = toRunRecord(await keep(queries, tables, request, thread, null, settings))
          return { outcome: 'accepted', record, enqueue: true }
        }
        const { multitask } = request
        if (multitask === 'reject') return { outcome: 'busy', activeRunId }
        const line = await readLine(queries, tables, request.threadId)
        if (line.length >= MAX_RUNS_IN_LINE) return { outcome: 'line-full', activeRunId }
        if (multitask !== 'enqueue') await cancel(queries, tables, activeRunId, multitask === 'rollback')
        const row = await keep(queries, tables, request, thread, placeIn(line, multitask), settings)
        const record = toRunRecord(row, activeRunId)
        return multitask === 'enqueue'
          ? { outcome: 'accepted', record, enqueue: false }
          : { outcome: 'accepted', record, enqueue: false, cancelRunId: activeRunId }
      }),
  }
}

async function lockThreadOf(
  queries: Queries,
  tables: Tables,
  { threadId, userId, createThread }: AcceptRun,
): Promise<ThreadRow | undefined> {
  const thread = await lockThread(queries, tables, threadId)
  if (thread !== undefined || !createThread) return thread
  return await makeAndLockThread(queries, tables, { threadId, userId })
}

async function knownRun(queries: Queries, { runs }: Tables, runId: string): Promise<RunRow | undefined> {
  const [row] = await queries.rows<RunRow>(`select * from ${runs} where run_id = $1`, [runId])
  return row
}

function judgeKnown(known: RunRow, request: AcceptRun, thread: ThreadRow): AcceptRunResult {
  if (known.body_hash !== request.bodyHash) return { outcome: 'body-mismatch' }
  const record = toRunRecord(known, thread.active_run_id)
  return { outcome: 'duplicate', record, enqueue: known.status === 'queued' && known.line === null }
}

/** The places that are taken, in order. */
async function readLine(queries: Queries, { runs }: Tables, threadId: string): Promise<readonly number[]> {
  const rows = await queries.rows<{ line: number }>(
    `select line from ${runs} where thread_id = $1 and line is not null order by line`,
    [threadId],
  )
  return rows.map(({ line }) => line)
}

function placeIn(line: readonly number[], multitask: Multitask): number {
  return multitask === 'enqueue' ? (line.at(-1) ?? 0) + 1 : (line[0] ?? 0) - 1
}

async function cancel(queries: Queries, { runs }: Tables, runId: string, rolledBack: boolean): Promise<void> {
  await queries.rows(
    `update ${runs} set cancel_requested = true, rolled_back = rolled_back or $2, due_at = ${NOW} where run_id = $1`,
    [runId, rolledBack],
  )
}

/** The message, the record, and what they change in the thread. */
async function keep(
  queries: Queries,
  { threads, messages, runs }: Tables,
  request: AcceptRun,
  thread: ThreadRow,
  line: number | null,
  { unclaimedAfterMs }: Settings,
): Promise<RunRow> {
  const { runId, threadId, userId, bodyHash, message, imageUrl, location, model, trace } = request
  const body: StoredBody = {
    message,
    ...(imageUrl !== undefined && { imageUrl }),
    ...(location !== undefined && { location }),
    ...(model !== undefined && { model }),
    ...(trace !== undefined && { trace }),
  }
  const content: StoredMessage = { text: message, ...(imageUrl !== undefined && { imageUrl }) }
  const position = thread.last_message + 1
  // A thread is named by the first run that becomes active while it has no name.
  const givesName = line === null && thread.title === ''
  const [row] = await queries.rows<RunRow>(
    `with message as (
       insert into ${messages} (thread_id, position, message_id, run_id, role, created_at, content)
       values ($2, $6, $1 || '.user', $1, 'user', ${NOW}, $7)
     ), thread as (
       update ${threads} set title = $8, named_by = $9, last_message = $6, updated_at = ${NOW},
         active_run_id = coalesce(active_run_id, $1)
       where thread_id = $2
     )
     insert into ${runs} (run_id, thread_id, user_id, body_hash, body, status, accepted_at, line, due_at)
     values ($1, $2, $3, $4, $5, 'queued', ${NOW}, $10,
       case when $10::integer is null then ${NOW} + $11 ${IN_MS} end)
     returning *`,
    [
      runId,
      threadId,
      userId,
      bodyHash,
      JSON.stringify(body),
      position,
      JSON.stringify(content),
      givesName ? storableTitle(titleOf(message)) : thread.title,
      givesName ? runId : thread.named_by,
      line,
      unclaimedAfterMs,
    ],
  )
  if (row === undefined) throw storeError('INTERNAL', 'An insert answered no row.')
  return row
}
