import { threadIdOf } from '@eco2/ports'

/**
 * Everything of a thread carries the tag `{threadId}`, so that one script may touch it (also on Redis Cluster). `due`
 * and `threadsOf` have slots of their own: they are written ahead of what they point to, and readers tolerate entries
 * that point to nothing.
 */
export function createKeys(prefix: string) {
  const ofThread = (threadId: string) => {
    const tag = `${prefix}{${threadId}}`
    return {
      /** hash: userId, title, createdAt, updatedAt, activeRunId, lastMessage (a counter) */
      thread: `${tag}:thread`,
      /** sorted set: message id by position in the thread */
      order: `${tag}:messages`,
      /** hash: message id → JSON */
      messages: `${tag}:message`,
      /** set: ids of the thread's runs */
      runs: `${tag}:runs`,
    }
  }
  return {
    ofThread,
    /** hash: the run record; `body` and `outcome` are JSON */
    run: (runId: string) => `${prefix}{${threadIdOf(runId)}}:run:${runId}`,
    runPrefix: (threadId: string) => `${prefix}{${threadId}}:run:`,
    /** sorted set: thread id by creation time */
    threadsOf: (userId: string) => `${prefix}user:${userId}:threads`,
    /** sorted set: run id by the time when somebody should look at it */
    due: `${prefix}due`,
  }
}

export type Keys = ReturnType<typeof createKeys>
