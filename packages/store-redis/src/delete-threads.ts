import type { ThreadStorePort } from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { toReply } from './records.ts'
import { deleteRunsScript, deleteThreadScript } from './scripts/threads.ts'
import type { Settings } from './settings.ts'

/**
 * A thread is gone in one step, and the records of its runs follow in batches, so that a long one does not hold up
 * everybody else. A call that broke off is completed by the next one.
 */
export function createDeletions(
  redis: Redis,
  keys: Keys,
  settings: Settings,
): Pick<ThreadStorePort, 'deleteThread' | 'deleteUser'> {
  const deleteThread = async (userId: string, threadId: string): Promise<readonly string[] | null> => {
    const { thread, order, messages, runs, line, gone } = keys.ofThread(threadId)
    const found = await deleteThreadScript(
      redis,
      [thread, order, messages, runs, line, gone(userId)],
      [userId, settings.retentionSeconds],
    )
    const removed: string[] = []
    for (;;) {
      const reply = await deleteRunsScript(redis, [gone(userId)], [keys.runPrefix(threadId), RUN_BATCH])
      const runIds = toReply(reply).map(String)
      if (runIds.length === 0) return found === 1 || removed.length > 0 ? removed : null
      await redis.zrem(keys.due, ...runIds)
      removed.push(...runIds)
    }
  }

  return {
    async deleteThread(userId, threadId) {
      const runIds = await deleteThread(userId, threadId)
      if (runIds !== null) await redis.zrem(keys.threadsOf(userId), threadId)
      return runIds
    },

    async deleteUser(userId) {
      const list = keys.threadsOf(userId)
      const removed: string[] = []
      for (;;) {
        const threadIds = await redis.zrange(list, 0, `${THREAD_BATCH - 1}`)
        if (threadIds.length === 0) return removed
        for (const threadId of threadIds) removed.push(...((await deleteThread(userId, threadId)) ?? []))
        // The entries last: whoever repeats a call that broke off finds what is left.
        await redis.zrem(list, ...threadIds)
      }
    },
  }
}

const THREAD_BATCH = 100
const RUN_BATCH = 200
