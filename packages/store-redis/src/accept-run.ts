import { MAX_RUNS_IN_LINE, type ThreadStorePort } from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { toFields, toReply, toRunRecord } from './records.ts'
import { createSchedule } from './schedule.ts'
import { acceptRunScript } from './scripts/accept-run.ts'
import type { Settings } from './settings.ts'
import { toUserMessage, userMessageId } from './stored-messages.ts'
import { keepThreadsOf, rememberThread } from './threads-of-user.ts'
import { titleOf } from './title.ts'

/** A message comes in: its run is active, waits in its thread's line, or is refused; one script says which. */
export function createAcceptance(
  redis: Redis,
  keys: Keys,
  settings: Settings,
): Pick<ThreadStorePort, 'acceptRun'> {
  const schedule = createSchedule(redis, keys, settings)

  return {
    async acceptRun(request) {
      const { runId, threadId, userId, bodyHash, createThread, multitask, ...body } = request
      const { thread, order, messages, runs, line } = keys.ofThread(threadId)
      const remember = () => rememberThread(redis, keys, settings, userId, threadId)
      // Ahead of the record: a crash in between leaves an entry that points to nothing, never a run nobody looks after.
      await Promise.all([
        schedule(runId, settings.unclaimedAfterMs),
        createThread ? remember() : keepThreadsOf(redis, keys, settings, userId),
      ])
      const [outcome, detail, cancelled] = toReply(
        await acceptRunScript(
          redis,
          [thread, order, messages, runs, line, keys.run(runId)],
          [
            runId,
            userId,
            bodyHash,
            JSON.stringify(body),
            titleOf(body.message),
            userMessageId(runId),
            toUserMessage(request),
            multitask,
            createThread ? '1' : '0',
            MAX_RUNS_IN_LINE,
            keys.runPrefix(threadId),
            settings.retentionSeconds,
          ],
        ),
      )
      switch (outcome) {
        case 'accepted': {
          const cancelRunId = typeof cancelled === 'string' && cancelled !== '' ? cancelled : undefined
          await Promise.all([
            cancelRunId !== undefined && schedule(cancelRunId, 0),
            // Again: a `deleteUser` in between may have taken the entry out while there was no thread yet.
            createThread && remember(),
          ])
          const record = toRunRecord(runId, toFields(detail))
          const enqueue = record.behindRunId === undefined
          return { outcome, record, enqueue, ...(cancelRunId !== undefined && { cancelRunId }) }
        }
        case 'duplicate': {
          const record = toRunRecord(runId, toFields(detail))
          return { outcome, record, enqueue: record.status === 'queued' && record.behindRunId === undefined }
        }
        case 'busy':
        case 'line-full':
          return { outcome, activeRunId: String(detail) }
        case 'body-mismatch':
          return { outcome }
        default:
          return { outcome: 'no-thread' }
      }
    },
  }
}
