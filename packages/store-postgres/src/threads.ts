import type { ThreadStorePort } from '@eco2/ports'
import type { Database, Queries } from './database.ts'
import { limitOf, parseMessageCursor, parseThreadCursor } from './pages.ts'
import { type MessageRow, type ThreadRow, toMessage, toThread } from './records.ts'
import { storeError } from './store-error.ts'
import type { Tables } from './tables.ts'
import { lockThread, makeAndLockThread } from './thread-rows.ts'
import { storableTitle } from './title.ts'

type Threads = Pick<
  ThreadStorePort,
  | 'createThread'
  | 'readThread'
  | 'listThreads'
  | 'renameThread'
  | 'deleteThread'
  | 'deleteUser'
  | 'listMessages'
>

export function createThreads(database: Database, tables: Tables): Threads {
  const { threads, messages } = tables
  return {
    async createThread({ threadId, userId, title = '' }) {
      const thread = await makeAndLockThread(database, tables, { threadId, userId, title })
      if (thread.user_id !== userId) throw storeError('CONFLICT', 'This thread id is taken.')
      return toThread(thread)
    },

    async readThread(userId, threadId) {
      const [row] = await database.rows<ThreadRow>(
        `select * from ${threads} where thread_id = $1 and user_id = $2`,
        [threadId, userId],
      )
      return row === undefined ? null : toThread(row)
    },

    async listThreads(userId, options = {}) {
      const limit = limitOf(options)
      const after = options.cursor === undefined ? undefined : parseThreadCursor(options.cursor)
      const older =
        after === undefined ? '' : 'and (created_at, thread_id) < (to_timestamp($3::float8 / 1000), $4)'
      const rows = await database.rows<ThreadRow>(
        `select * from ${threads} where user_id = $1 ${older} order by created_at desc, thread_id desc limit $2`,
        [userId, limit + 1, ...(after === undefined ? [] : [after.createdAt, after.threadId])],
      )
      const items = rows.slice(0, limit).map(toThread)
      const last = items.at(-1)
      return last !== undefined && rows.length > limit
        ? { items, nextCursor: `${last.createdAt}.${last.threadId}` }
        : { items }
    },

    async renameThread(userId, threadId, title) {
      const [row] = await database.rows<ThreadRow>(
        `update ${threads} set title = $3, named_by = null where thread_id = $1 and user_id = $2 returning *`,
        [threadId, userId, storableTitle(title)],
      )
      return row === undefined ? null : toThread(row)
    },

    async deleteThread(userId, threadId) {
      return await database.transaction(async (queries) => {
        const thread = await lockThread(queries, tables, threadId)
        return thread?.user_id === userId ? await deleteThreads(queries, tables, [threadId]) : null
      })
    },

    async deleteUser(userId) {
      return await database.transaction(async (queries) => {
        const locked = await queries.rows<{ thread_id: string }>(
          `select thread_id from ${threads} where user_id = $1 order by thread_id for update`,
          [userId],
        )
        return await deleteThreads(
          queries,
          tables,
          locked.map((row) => row.thread_id),
        )
      })
    },

    async listMessages(userId, threadId, options = {}) {
      const limit = limitOf(options)
      const before = options.cursor === undefined ? NEWEST : parseMessageCursor(options.cursor)
      // No row: no such thread of this user. One row of nulls: a thread without (such) messages.
      const rows = await database.rows<MessageRow | { position: null }>(
        `select page.* from ${threads} left join lateral (
           select * from ${messages} where thread_id = threads.thread_id and position < $3::bigint order by position desc limit $4
         ) page on true where threads.thread_id = $1 and user_id = $2 order by page.position desc`,
        [threadId, userId, before, limit + 1],
      )
      if (rows.length === 0) return null
      const found = rows.filter((row): row is MessageRow => row.position !== null)
      const page = found.slice(0, limit)
      const items = page.map(toMessage)
      const last = page.at(-1)
      return last !== undefined && found.length > limit
        ? { items, nextCursor: String(last.position) }
        : { items }
    },
  }
}

/** Locked ones, and only these: a thread that its user makes meanwhile is not theirs of before. Returns their runs. */
async function deleteThreads(
  queries: Queries,
  { threads, runs }: Tables,
  threadIds: readonly string[],
): Promise<readonly string[]> {
  const gone = await queries.rows<{ run_id: string }>(
    `delete from ${runs} where thread_id = any($1) returning run_id`,
    [threadIds],
  )
  await queries.rows(`delete from ${threads} where thread_id = any($1)`, [threadIds])
  return gone.map((row) => row.run_id)
}

/** Above every position. */
const NEWEST = Number.MAX_SAFE_INTEGER
