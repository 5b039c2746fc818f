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
      /** hash: userId, title, titledBy (a run), createdAt, updatedAt, activeRunId, lastMessage (a counter), forkedFrom */
      thread: `${tag}:thread`,
      /** sorted set: message id by position in the thread */
      order: `${tag}:messages`,
      /** hash: message id → JSON */
      messages: `${tag}:message`,
      /** set: ids of the thread's runs */
      runs: `${tag}:runs`,
      /** list: ids of the runs that wait behind the active one, the next one first */
      line: `${tag}:line`,
      /** set: ids of the runs of a deleted thread whose records are still there */
      gone: (userId: string) => `${tag}:gone:${userId}`,
      /** What becomes `order` and `messages` of a copy when it is whole. */
      draft: (copy: string) => ({
        order: `${tag}:draft:${copy}:messages`,
        messages: `${tag}:draft:${copy}:message`,
      }),
    }
  }
  return {
    ofThread,
    /** hash: the run record; `body`, `outcome`, `input` and `answer:<requestId>` are JSON, `inputs` is JSON but for its brackets */
    run: (runId: string) => `${prefix}{${threadIdOf(runId)}}:run:${runId}`,
    runPrefix: (threadId: string) => `${prefix}{${threadId}}:run:`,
    /** sorted set: thread id by creation time */
    threadsOf: (userId: string) => `${prefix}user:${userId}:threads`,
    /** sorted set: run id by the time when somebody should look at it */
    due: `${prefix}due`,
  }
}

export type Keys = ReturnType<typeof createKeys>
