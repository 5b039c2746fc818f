import { PortError, type Thread, type ThreadStorePort } from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { limitOf, parseMessageCursor, parseThreadCursor } from './pages.ts'
import { resultsOf } from './pipeline.ts'
import { toFields, toThread } from './records.ts'
import { createThreadScript, renameThreadScript } from './scripts/threads.ts'
import type { Settings } from './settings.ts'
import { toMessages } from './stored-messages.ts'
import { readEntries, rememberThread, type ThreadEntry } from './threads-of-user.ts'

type Threads = Pick<
  ThreadStorePort,
  'createThread' | 'readThread' | 'listThreads' | 'renameThread' | 'listMessages'
>

export function createThreads(redis: Redis, keys: Keys, settings: Settings): Threads {
  return {
    async createThread({ threadId, userId, title = '' }) {
      const remember = () => rememberThread(redis, keys, settings, userId, threadId)
      await remember()
      const fields = await createThreadScript(
        redis,
        [keys.ofThread(threadId).thread],
        [userId, title, settings.retentionSeconds],
      )
      if (fields === null) throw new PortError('CONFLICT', 'This thread id is taken.')
      // Again: a `deleteUser` in between may have taken the entry out while there was no thread yet.
      await remember()
      return toThread(threadId, toFields(fields))
    },

    async readThread(userId, threadId) {
      const fields = await redis.hgetall(keys.ofThread(threadId).thread)
      return fields.userId === userId ? toThread(threadId, fields) : null
    },

    async listThreads(userId, options = {}) {
      const limit = limitOf(options)
      const after = options.cursor === undefined ? undefined : parseThreadCursor(options.cursor)
      const entries = await readEntries(redis, keys, userId, limit + 1, after)
      const wanted = entries.slice(0, limit)
      const items = await readThreads(redis, keys, settings, userId, wanted)
      const last = wanted.at(-1)
      return last !== undefined && entries.length > limit
        ? { items, nextCursor: `${last.createdAt}.${last.threadId}` }
        : { items }
    },

    async renameThread(userId, threadId, title) {
      const fields = await renameThreadScript(redis, [keys.ofThread(threadId).thread], [userId, title])
      return fields === null ? null : toThread(threadId, toFields(fields))
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

/** Entries without a thread of theirs are skipped; they are taken out when they are older than a thread without messages lives. */
async function readThreads(
  redis: Redis,
  keys: Keys,
  settings: Settings,
  userId: string,
  entries: readonly ThreadEntry[],
): Promise<Thread[]> {
  const pipeline = redis.pipeline()
  for (const { threadId } of entries) pipeline.hgetall(keys.ofThread(threadId).thread)
  const found = (await resultsOf(pipeline)) as readonly Record<string, string>[]
  const expiredBefore = Date.now() - settings.retentionSeconds * 1_000
  const expired = entries.filter(
    ({ createdAt }, index) => found[index]?.userId !== userId && createdAt < expiredBefore,
  )
  if (expired.length > 0) await redis.zrem(keys.threadsOf(userId), ...expired.map(({ threadId }) => threadId))
  return entries.flatMap(({ threadId }, index) => {
    const fields = found[index]
    return fields?.userId === userId ? [toThread(threadId, fields)] : []
  })
}
