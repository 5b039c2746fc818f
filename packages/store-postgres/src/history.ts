import type { Message } from '@eco2/ports'
import type { Queries } from './database.ts'
import { type MessageRow, type RunRow, toMessage } from './records.ts'
import type { Tables } from './tables.ts'

/**
 * The messages that a claim brings along, oldest first: without its own and those of runs that are still in line. A
 * question that waited in line stands right before its answer, so it may be older than the newest `limit` messages; it is
 * looked up by its answer, and the thread is never read as a whole.
 */
export async function readHistory(
  queries: Queries,
  { messages, runs }: Tables,
  { run_id: runId, thread_id: threadId }: RunRow,
  limit: number,
): Promise<readonly Message[]> {
  const rows = await queries.rows<MessageRow>(
    `with newest as (
       select position, run_id, role from ${messages}
       where thread_id = $1 and run_id <> $2
         and run_id not in (select run_id from ${runs} where thread_id = $1 and line is not null)
       order by position desc limit $3
     ), placed as (
       select position, max(place) as place from (
         select position, position as place from newest
         union all
         select question.position, newest.position from newest join ${messages} as question
           on question.thread_id = $1 and question.run_id = newest.run_id and question.role = 'user'
         where newest.role = 'assistant'
       ) as places group by position
     )
     select messages.* from placed join ${messages} on thread_id = $1 and messages.position = placed.position
     order by place desc, messages.position desc limit $3`,
    [threadId, runId, limit],
  )
  return rows.map(toMessage).reverse()
}
