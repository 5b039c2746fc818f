import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { resultsOf } from './pipeline.ts'
import { DAY_SECONDS } from './schedule.ts'
import type { Settings } from './settings.ts'

export interface ThreadEntry {
  readonly threadId: string
  readonly createdAt: number
}

/** Written ahead of the thread itself: an entry without a thread is skipped, a thread without an entry would be lost. */
export async function rememberThread(
  redis: Redis,
  keys: Keys,
  settings: Settings,
  userId: string,
  threadId: string,
): Promise<void> {
  const key = keys.threadsOf(userId)
  const pipeline = redis.pipeline().zadd(key, 'NX', Date.now(), threadId)
  await resultsOf(pipeline.expire(key, settings.retentionSeconds + DAY_SECONDS))
}

/** With every message: the list lives longer than the threads in it. */
export async function keepThreadsOf(
  redis: Redis,
  keys: Keys,
  settings: Settings,
  userId: string,
): Promise<void> {
  await redis.expire(keys.threadsOf(userId), settings.retentionSeconds + DAY_SECONDS)
}

/** Newest first, `limit` at most and as many more as may share the millisecond of `after`. */
export async function readEntries(
  redis: Redis,
  keys: Keys,
  userId: string,
  limit: number,
  after?: ThreadEntry,
): Promise<readonly ThreadEntry[]> {
  const found = await redis.zrange(
    keys.threadsOf(userId),
    after?.createdAt ?? '+inf',
    '-inf',
    'BYSCORE',
    'REV',
    'LIMIT',
    0,
    limit + SAME_MILLISECOND,
    'WITHSCORES',
  )
  return toEntries(found).filter((entry) => after === undefined || isOlder(entry, after))
}

/** Redis orders members of one score by name, reversed here: so does the cursor. */
function isOlder(entry: ThreadEntry, than: ThreadEntry): boolean {
  return (
    entry.createdAt < than.createdAt || (entry.createdAt === than.createdAt && entry.threadId < than.threadId)
  )
}

function toEntries(found: readonly string[]): ThreadEntry[] {
  const entries: ThreadEntry[] = []
  for (let index = 0; index + 1 < found.length; index += 2) {
    entries.push({ threadId: found[index] ?? '', createdAt: Number(found[index + 1]) })
  }
  return entries
}

/** Threads that one person can make within one millisecond without a page losing one. */
const SAME_MILLISECOND = 50
