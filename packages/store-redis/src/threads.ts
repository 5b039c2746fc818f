import { type Page, PortError, type Thread, type ThreadStorePort } from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { limitOf, parseMessageCursor, parseThreadCursor } from './pages.ts'
import { toFields, toMessages, toThread } from './records.ts'
import { createThreadScript, deleteThreadScript, renameThreadScript } from './scripts.ts'
import type { Settings } from './settings.ts'

type Threads = Pick<
  ThreadStorePort,
  'createThread' | 'readThread' | 'listThreads' | 'renameThread' | 'deleteThread' | 'listMessages'
>

export function createThreads(redis: Redis, keys: Keys, settings: Settings): Threads {
  return {
    async createThread({ threadId, userId, title = '' }) {
      await rememberThread(redis, keys, settings, userId, threadId)
      const fields = await createThreadScript(
        redis,
        [keys.ofThread(threadId).thread],
        [userId, title, settings.retentionSeconds],
      )
      if (fields === null) throw new PortError('CONFLICT', 'This thread id is taken.')
      return toThread(threadId, toFields(fields))
    },

    async readThread(userId, threadId) {
      const fields = await redis.hgetall(keys.ofThread(threadId).thread)
      return fields.userId === userId ? toThread(threadId, fields) : null
    },

    async listThreads(userId, options = {}) {
      const limit = limitOf(options)
      const after = options.cursor === undefined ? undefined : parseThreadCursor(options.cursor)
      const found = await redis.zrange(
        keys.threadsOf(userId),
        after?.createdAt ?? '+inf',
        '-inf',
        'BYSCORE',
        'REV',
        'LIMIT',
        0,
        limit + SAME_MILLISECOND + 1,
        'WITHSCORES',
      )
      const entries = toEntries(found).filter((entry) => after === undefined || isOlder(entry, after))
      const wanted = entries.slice(0, limit)
      const threads = await readThreads(redis, keys, userId, wanted)
      const last = wanted.at(-1)
      const page: Page<Thread> = { items: threads }
      return last !== undefined && entries.length > limit
        ? { ...page, nextCursor: `${last.createdAt}.${last.threadId}` }
        : page
    },

    async renameThread(userId, threadId, title) {
      const fields = await renameThreadScript(redis, [keys.ofThread(threadId).thread], [userId, title])
      return fields === null ? null : toThread(threadId, toFields(fields))
    },

    async deleteThread(userId, threadId) {
      const { thread, order, messages, runs } = keys.ofThread(threadId)
      const removed = await deleteThreadScript(
        redis,
        [thread, order, messages, runs],
        [userId, keys.runPrefix(threadId)],
      )
      if (!Array.isArray(removed)) return null
      const runIds = removed.map(String)
      await redis.zrem(keys.threadsOf(userId), threadId)
      if (runIds.length > 0) await redis.zrem(keys.due, ...runIds)
      return runIds
    },

    async listMessages(userId, threadId, options = {}) {
      const limit = limitOf(options)
      const before = options.cursor === undefined ? '+inf' : `(${parseMessageCursor(options.cursor)}`
      const { thread, order, messages } = keys.ofThread(threadId)
      if ((await redis.hget(thread, 'userId')) !== userId) return null
      const found = await redis.zrange(
        order,
        before,
        '-inf',
        'BYSCORE',
        'REV',
        'LIMIT',
        0,
        limit + 1,
        'WITHSCORES',
      )
      const ids = found.filter((_, index) => index % 2 === 0).slice(0, limit)
      const items = ids.length === 0 ? [] : toMessages(await redis.hmget(messages, ...ids))
      const lastPosition = found[ids.length * 2 - 1]
      return found.length / 2 > limit && lastPosition !== undefined
        ? { items, nextCursor: lastPosition }
        : { items }
    },
  }
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
  await redis.pipeline().zadd(key, 'NX', Date.now(), threadId).expire(key, settings.retentionSeconds).exec()
}

interface ThreadEntry {
  readonly threadId: string
  readonly createdAt: number
}

async function readThreads(
  redis: Redis,
  keys: Keys,
  userId: string,
  entries: readonly ThreadEntry[],
): Promise<Thread[]> {
  const pipeline = redis.pipeline()
  for (const { threadId } of entries) pipeline.hgetall(keys.ofThread(threadId).thread)
  const replies = (await pipeline.exec()) ?? []
  return entries.flatMap(({ threadId }, index) => {
    const [error, fields] = replies[index] ?? [null, {}]
    if (error !== null) throw error
    const known = fields as Record<string, string>
    return known.userId === userId ? [toThread(threadId, known)] : []
  })
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
