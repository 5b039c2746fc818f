import type { Queries } from './database.ts'
import type { ThreadRow } from './records.ts'
import { storeError } from './store-error.ts'
import { NOW, type Tables } from './tables.ts'
import { storableTitle } from './title.ts'

/** Everything about a thread's messages, its active run and its line is decided by whoever holds this lock. */
export async function lockThread(
  queries: Queries,
  { threads }: Tables,
  threadId: string,
): Promise<ThreadRow | undefined> {
  const [row] = await queries.rows<ThreadRow>(`select * from ${threads} where thread_id = $1 for update`, [
    threadId,
  ])
  return row
}

/** The thread that is there, of whomever, or a new one. */
export async function makeAndLockThread(
  queries: Queries,
  { threads }: Tables,
  thread: { readonly threadId: string; readonly userId: string; readonly title?: string },
): Promise<ThreadRow> {
  const [row] = await queries.rows<ThreadRow>(
    // An update that changes nothing: `do nothing` would neither lock nor return what is there.
    `insert into ${threads} as known (thread_id, user_id, title, created_at, updated_at)
     values ($1, $2, $3, ${NOW}, ${NOW})
     on conflict (thread_id) do update set thread_id = known.thread_id
     returning *`,
    [thread.threadId, thread.userId, storableTitle(thread.title ?? '')],
  )
  if (row === undefined) throw storeError('INTERNAL', 'An upsert answered no row.')
  return row
}
