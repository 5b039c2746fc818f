import {
  type AcceptRun,
  type DueRun,
  type Message,
  type Run,
  type RunOutcome,
  type RunRecord,
  type ThreadStorePort,
  threadIdOf,
} from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { toFields, toMessages, toRunRecord } from './records.ts'
import {
  acceptRunScript,
  claimRunScript,
  confirmEndScript,
  finishRunScript,
  heartbeatRunScript,
  releaseRunScript,
  requestCancelScript,
  scheduleScript,
  takeDueScript,
} from './scripts.ts'
import type { Settings } from './settings.ts'
import { rememberThread } from './threads.ts'
import { titleOf } from './title.ts'

type RunRecords = Pick<
  ThreadStorePort,
  | 'acceptRun'
  | 'readRun'
  | 'claimRun'
  | 'heartbeatRun'
  | 'finishRun'
  | 'releaseRun'
  | 'confirmEnd'
  | 'requestCancel'
  | 'listDueRuns'
>

export function createRunRecords(redis: Redis, keys: Keys, settings: Settings): RunRecords {
  const schedule = (runId: string, delayMs: number) => scheduleScript(redis, [keys.due], [runId, delayMs])

  return {
    async acceptRun(request) {
      const { runId, threadId, userId, bodyHash, createThread, multitask: _, ...body } = request
      const { thread, order, messages, runs } = keys.ofThread(threadId)
      // Ahead of the record: a crash in between leaves an entry that points to nothing, never a run nobody looks after.
      await schedule(runId, settings.unclaimedAfterMs)
      if (createThread) await rememberThread(redis, keys, settings, userId, threadId)
      const [outcome, detail] = toReply(
        await acceptRunScript(
          redis,
          [thread, order, messages, runs, keys.run(runId)],
          [
            runId,
            userId,
            bodyHash,
            JSON.stringify(body),
            createThread ? '1' : '0',
            titleOf(body.message),
            `${runId}.user`,
            settings.retentionSeconds,
            keys.runPrefix(threadId),
            toUserMessage(request),
          ],
        ),
      )
      switch (outcome) {
        case 'accepted':
          return { outcome, record: toRunRecord(runId, toFields(detail)), enqueue: true }
        case 'duplicate': {
          const record = toRunRecord(runId, toFields(detail))
          return { outcome, record, enqueue: record.status === 'queued' }
        }
        case 'busy':
          return { outcome, activeRunId: String(detail) }
        case 'body-mismatch':
          return { outcome }
        default:
          return { outcome: 'no-thread' }
      }
    },

    async readRun(runId) {
      const fields = await redis.hgetall(keys.run(runId))
      return fields.status === undefined ? null : toRunRecord(runId, fields)
    },

    async claimRun(runId) {
      const { order, messages } = keys.ofThread(threadIdOf(runId))
      await schedule(runId, settings.silentAfterMs)
      const [outcome, fields, previous, history] = toReply(
        await claimRunScript(redis, [keys.run(runId), order, messages], [settings.historyLimit, MAX_CRASHES]),
      )
      if (outcome === 'gone') {
        await redis.zrem(keys.due, runId)
        return { outcome }
      }
      const record = toRunRecord(runId, toFields(fields))
      if (outcome === 'crashed' || outcome === 'cancelled' || outcome === 'finished')
        return { outcome, record }
      const run = toRun(record, toMessages(history).reverse())
      return { outcome: 'claimed', run, record, previous: toPrevious(previous) }
    },

    async heartbeatRun(runId, attempt) {
      const answer = await heartbeatRunScript(redis, [keys.run(runId)], [attempt])
      return answer === 'held' || answer === 'cancel-requested' || answer === 'fenced' ? answer : 'gone'
    },

    async finishRun(runId, attempt, outcome) {
      const { thread, order, messages } = keys.ofThread(threadIdOf(runId))
      await schedule(runId, settings.unendedAfterMs)
      const [result, fields] = toReply(
        await finishRunScript(
          redis,
          [thread, order, messages, keys.run(runId)],
          [
            runId,
            attempt,
            outcome.status,
            JSON.stringify(outcome),
            `${runId}.assistant`,
            toAssistantMessage(runId, outcome),
            settings.retentionSeconds,
          ],
        ),
      )
      if (result === 'already') return { outcome: result, record: toRunRecord(runId, toFields(fields)) }
      return { outcome: result === 'finished' || result === 'fenced' ? result : 'gone' }
    },

    async releaseRun(runId, attempt) {
      const answer = await releaseRunScript(redis, [keys.run(runId)], [attempt])
      return answer === 'released' || answer === 'fenced' || answer === 'finished' ? answer : 'gone'
    },

    async confirmEnd(runId) {
      await confirmEndScript(redis, [keys.run(runId)], [])
      await redis.zrem(keys.due, runId)
    },

    async requestCancel(runId) {
      const answer = await requestCancelScript(redis, [keys.run(runId)], [])
      if (answer === 'requested') await schedule(runId, 0)
      return answer === 'requested' || answer === 'finished' ? answer : 'gone'
    },

    async listDueRuns({ limit = 100 } = {}) {
      const [now, ids] = toReply(await takeDueScript(redis, [keys.due], [limit, settings.offerAgainAfterMs]))
      const runIds = Array.isArray(ids) ? ids.map(String) : []
      const pipeline = redis.pipeline()
      for (const runId of runIds) pipeline.hgetall(keys.run(runId))
      const replies = (await pipeline.exec()) ?? []
      const due: DueRun[] = []
      const inOrder: string[] = []
      for (const [index, runId] of runIds.entries()) {
        const [error, reply] = replies[index] ?? [null, {}]
        if (error !== null) throw error
        const fields = reply as Record<string, string>
        const reason = dueReason(fields, Number(now), settings)
        if (reason === 'in-order') inOrder.push(runId)
        else if (reason !== 'wait') due.push({ runId, part: Number(fields.answers), reason })
      }
      if (inOrder.length > 0) await redis.zrem(keys.due, ...inOrder)
      return due
    },
  }
}

function dueReason(
  fields: Record<string, string>,
  now: number,
  settings: Settings,
): DueRun['reason'] | 'in-order' | 'wait' {
  if (fields.status === undefined) return 'in-order'
  switch (fields.status) {
    case 'queued':
      return fields.cancel === '1' ? 'cancelled' : 'unqueued'
    case 'running':
      return now - Number(fields.heartbeatAt) >= settings.silentAfterMs ? 'silent' : 'wait'
    case 'waiting':
      return fields.cancel === '1' ? 'cancelled' : 'wait'
    default:
      return fields.endConfirmed === '1' ? 'in-order' : 'unended'
  }
}

/** Without `createdAt`: the script adds it by the server's clock. */
function toUserMessage({ runId, message, imageUrl }: AcceptRun): string {
  const stored: Omit<Message, 'createdAt'> = {
    messageId: `${runId}.user`,
    runId,
    role: 'user',
    text: message,
    ...(imageUrl !== undefined && { imageUrl }),
  }
  return JSON.stringify(stored)
}

function toAssistantMessage(runId: string, outcome: RunOutcome): string {
  const stored: Omit<Message, 'createdAt'> = {
    messageId: `${runId}.assistant`,
    runId,
    role: 'assistant',
    text: outcome.answer,
    status: outcome.status,
    ...(outcome.degraded !== undefined && { degraded: outcome.degraded }),
    ...(outcome.error !== undefined && { error: outcome.error }),
    ...(outcome.sources !== undefined && outcome.sources.length > 0 && { sources: outcome.sources }),
  }
  return JSON.stringify(stored)
}

function toRun(record: RunRecord, history: readonly Message[]): Run {
  const { runId, threadId, userId, attempt, message, imageUrl, location, model } = record
  return {
    runId,
    threadId,
    userId,
    attempt,
    message,
    history,
    ...(imageUrl !== undefined && { imageUrl }),
    ...(location !== undefined && { location }),
    ...(model !== undefined && { model }),
  }
}

function toPrevious(text: unknown): 'none' | 'crash' | 'hand-over' {
  return text === 'crash' || text === 'hand-over' ? text : 'none'
}

function toReply(reply: unknown): [unknown, unknown, unknown, unknown] {
  const list = Array.isArray(reply) ? reply : []
  return [list[0], list[1], list[2], list[3]]
}

/** WIRE, rule 5: at the second crash the claimer writes `failed`. */
const MAX_CRASHES = 2
