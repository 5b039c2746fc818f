import type { ForkThread, ThreadStorePort } from '@eco2/ports'
import type { Database, Queries } from './database.ts'
import { type ThreadRow, toThread } from './records.ts'
import { storeError } from './store-error.ts'
import { NOW, type Tables } from './tables.ts'
import { lockThread } from './thread-rows.ts'
import { storableTitle } from './title.ts'

export function createForkThread(database: Database, tables: Tables): Pick<ThreadStorePort, 'forkThread'> {
  const { threads } = tables
  return {
    async forkThread(request) {
      const { userId, threadId, newThreadId, title, throughMessageId, beforeMessageId } = request
      if (throughMessageId !== undefined && beforeMessageId !== undefined) {
        throw storeError('INVALID_REQUEST', 'throughMessageId or beforeMessageId, not both')
      }
      return await database.transaction(async (queries) => {
        // No message can come while the copy is made. Of two that make the same copy, the second finds it.
        const source = await lockThread(queries, tables, threadId)
        const [taken] = await queries.rows<ThreadRow>(`select * from ${threads} where thread_id = $1`, [
          newThreadId,
        ])
        if (taken?.user_id === userId && taken.forked_from === threadId) return toThread(taken)
        if (source?.user_id !== userId) return null
        const last = await lastToCopy(queries, tables, request, source)
        if (last === undefined) return null
        const [fork] = await queries.rows<ThreadRow>(
          `insert into ${threads} (thread_id, user_id, title, created_at, updated_at, forked_from)
           values ($1, $2, $3, ${NOW}, ${NOW}, $4) on conflict do nothing returning *`,
          [newThreadId, userId, storableTitle(title ?? source.title), threadId],
        )
        if (fork === undefined) throw storeError('CONFLICT', 'The id of the new thread is taken.')
        await copyMessages(queries, tables, threadId, newThreadId, last)
        return toThread(fork)
      })
    },
  }
}

/** A position; undefined: there is no such message. */
async function lastToCopy(
  queries: Queries,
  { messages }: Tables,
  { threadId, throughMessageId, beforeMessageId }: ForkThread,
  source: ThreadRow,
): Promise<number | undefined> {
  const messageId = throughMessageId ?? beforeMessageId
  if (messageId === undefined) return source.last_message
  const [message] = await queries.rows<{ position: number }>(
    `select position from ${messages} where thread_id = $1 and message_id = $2`,
    [threadId, messageId],
  )
  if (message === undefined) return undefined
  return throughMessageId === undefined ? message.position - 1 : message.position
}

async function copyMessages(
  queries: Queries,
  { threads, messages }: Tables,
  threadId: string,
  newThreadId: string,
  last: number,
): Promise<void> {
  await queries.rows(
    `with copied as (
       insert into ${messages} (thread_id, position, message_id, run_id, role, created_at, content)
       select $2, number, $2 || '.' || number, run_id, role, created_at, content
       from (select *, row_number() over (order by position) as number from ${messages}
             where thread_id = $1 and position <= $3) as source
       returning 1
     )
     update ${threads} set last_message = (select count(*) from copied) where thread_id = $2`,
    [threadId, newThreadId, last],
  )
}
