import type { RunQueuePort } from '@eco2/ports'
import { Queue } from 'bullmq'
import {
  bullPrefix,
  cancelChannel,
  JOB_NAME,
  jobIdOf,
  logOutages,
  QUEUE_NAME,
  type RunJobData,
  type RunQueueOptions,
  unavailable,
} from './wire.ts'

/** The gateway's half. Its own connection fails fast: a POST answers 503 or leaves the run to the sweeper. */
export function createRunQueue(options: RunQueueOptions): RunQueuePort {
  const redis = options.redis.duplicate()
  logOutages(redis, options.logger, 'queue')
  const queue = new Queue<RunJobData>(QUEUE_NAME, {
    connection: redis,
    prefix: bullPrefix(options),
    // Its INFO would be asked once: one that is not answered in time makes a queue that fails for ever (bullmq 6.7).
    skipVersionCheck: true,
  })
  // Outages are told by the connection; BullMQ repeats each of them here.
  queue.on('error', (error) =>
    options.logger?.debug({ error: error.message }, 'The queue reported an error.'),
  )

  let closing: Promise<void> | undefined
  return {
    async enqueue(runId, part) {
      try {
        await queue.add(JOB_NAME, { runId }, { ...JOB_OPTIONS, jobId: jobIdOf(runId, part) })
      } catch (error) {
        throw unavailable('RunQueuePort', error)
      }
    },

    async depth() {
      try {
        return await queue.getWaitingCount()
      } catch (error) {
        throw unavailable('RunQueuePort', error)
      }
    },

    async countAhead(runId, part) {
      try {
        // BullMQ adds on the left and takes from the right. One step, so that the place fits the line.
        const line = queue.toKey('wait')
        const replies = await redis.multi().lpos(line, jobIdOf(runId, part)).llen(line).exec()
        const [place, length] = (replies ?? []).map(([error, reply]) => {
          if (error !== null) throw error
          return reply
        })
        return typeof place === 'number' ? Number(length) - 1 - place : undefined
      } catch (error) {
        throw unavailable('RunQueuePort', error)
      }
    },

    async announceCancel(runId) {
      try {
        await redis.publish(cancelChannel(options), runId)
      } catch (error) {
        throw unavailable('RunQueuePort', error)
      }
    },

    close() {
      closing ??= (async () => {
        // BullMQ would wait for a Redis that is away.
        if (redis.status === 'ready') await queue.close().catch(() => {})
        redis.disconnect()
      })()
      return closing
    },
  }
}

/** The queue repeats nothing by itself, and a job that is over leaves nothing behind that would block its id. */
const JOB_OPTIONS = { attempts: 1, removeOnComplete: true, removeOnFail: true } as const
