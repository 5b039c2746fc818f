import {
  type FinishRunResult,
  isFinished,
  type RunOutcome,
  type ThreadStorePort,
  threadIdOf,
} from '@eco2/ports'
import type { Database, Queries } from './database.ts'
import { type RunRow, type ThreadRow, toAnswer, toRunRecord } from './records.ts'
import { changeRun, lockRun } from './run-rows.ts'
import type { Settings } from './settings.ts'
import { IN_MS, NOW, type Tables } from './tables.ts'
import { lockThread } from './thread-rows.ts'
import { storableTitle, titleOf } from './title.ts'

type FinishRun = Pick<ThreadStorePort, 'finishRun' | 'confirmEnd' | 'requestCancel'>

export function createFinishRun(database: Database, tables: Tables, settings: Settings): FinishRun {
  return {
    async finishRun(runId, attempt, outcome) {
      return await database.transaction(async (queries): Promise<FinishRunResult> => {
        const thread = await lockThread(queries, tables, threadIdOf(runId))
        const row = await lockRun(queries, tables, runId)
        if (thread === undefined || row === undefined) return { outcome: 'gone' }
        if (isFinished(row.status)) {
          const record = toRunRecord(row)
          return withNext({ outcome: 'already', record }, await unclaimedNext(queries, tables, row))
        }
        if (row.attempt !== attempt || row.status !== 'running') return { outcome: 'fenced' }
        const next = thread.active_run_id === runId ? await nextInLine(queries, tables, row) : undefined
        await keepOutcome(queries, tables, settings, row, outcome, next)
        await keepInThread(queries, tables, thread, row, outcome, next)
        if (next !== undefined) {
          const change = `line = null, due_at = ${NOW} + $2 ${IN_MS}`
          await changeRun(queries, tables, next.run_id, change, settings.unclaimedAfterMs)
        }
        return withNext({ outcome: 'finished' }, next?.run_id)
      })
    },

    async confirmEnd(runId) {
      await database.rows(
        `update ${tables.runs} set due_at = null where run_id = $1 and finished_at is not null`,
        [runId],
      )
    },

    async requestCancel(runId) {
      return await database.transaction(async (queries) => {
        // The thread's lock, because a cancelled run leaves its line.
        await lockThread(queries, tables, threadIdOf(runId))
        const row = await lockRun(queries, tables, runId)
        if (row === undefined) return 'gone'
        if (isFinished(row.status)) return 'finished'
        await changeRun(queries, tables, runId, `cancel_requested = true, line = null, due_at = ${NOW}`)
        return 'requested'
      })
    },
  }
}

function withNext<Result extends FinishRunResult>(result: Result, nextRunId: string | undefined): Result {
  return nextRunId === undefined ? result : { ...result, nextRunId }
}

/** For whoever ends the run again because a reply was lost: the next one may not be in the queue. */
async function unclaimedNext(
  queries: Queries,
  { runs }: Tables,
  { next_run_id: nextRunId }: RunRow,
): Promise<string | undefined> {
  if (nextRunId === null) return undefined
  const [next] = await queries.rows<{ run_id: string }>(
    `select run_id from ${runs} where run_id = $1 and status = 'queued' and attempt = 0`,
    [nextRunId],
  )
  return next?.run_id
}

async function nextInLine(
  queries: Queries,
  { runs }: Tables,
  { thread_id: threadId }: RunRow,
): Promise<RunRow | undefined> {
  const [next] = await queries.rows<RunRow>(
    `select * from ${runs} where thread_id = $1 and line is not null order by line limit 1`,
    [threadId],
  )
  return next
}

async function keepOutcome(
  queries: Queries,
  tables: Tables,
  { unendedAfterMs }: Settings,
  { run_id: runId }: RunRow,
  outcome: RunOutcome,
  next: RunRow | undefined,
): Promise<void> {
  await changeRun(
    queries,
    tables,
    runId,
    `status = $2, outcome = $3, finished_at = ${NOW}, next_run_id = $4, line = null, due_at = ${NOW} + $5 ${IN_MS}`,
    outcome.status,
    JSON.stringify(outcome),
    next?.run_id ?? null,
    unendedAfterMs,
  )
}

/** The answer joins the conversation; of a rolled-back run the question leaves it, and the name it gave. Then the next is active. */
async function keepInThread(
  queries: Queries,
  { threads, messages }: Tables,
  thread: ThreadRow,
  row: RunRow,
  outcome: RunOutcome,
  next: RunRow | undefined,
): Promise<void> {
  const { thread_id: threadId, run_id: runId } = row
  let { title, named_by: namedBy, last_message: position } = thread
  if (row.rolled_back) {
    await queries.rows(`delete from ${messages} where thread_id = $1 and run_id = $2`, [threadId, runId])
    if (namedBy === runId) {
      title = ''
      namedBy = null
    }
  } else {
    position += 1
    await queries.rows(
      `insert into ${messages} (thread_id, position, message_id, run_id, role, created_at, content)
       values ($1, $2, $3 || '.assistant', $3, 'assistant', ${NOW}, $4)`,
      [threadId, position, runId, JSON.stringify(toAnswer(outcome))],
    )
  }
  if (next !== undefined && title === '') {
    title = storableTitle(titleOf(next.body.message))
    namedBy = next.run_id
  }
  const activeRunId = thread.active_run_id === runId ? (next?.run_id ?? null) : thread.active_run_id
  await queries.rows(
    `update ${threads} set title = $2, named_by = $3, last_message = $4, active_run_id = $5, updated_at = ${NOW}
     where thread_id = $1`,
    [threadId, title, namedBy, position, activeRunId],
  )
}
