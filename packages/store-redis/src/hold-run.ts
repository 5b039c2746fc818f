import { randomUUID } from 'node:crypto'
import { type FinishRunResult, type PreviousHold, type ThreadStorePort, threadIdOf } from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { toFields, toReply, toRun, toRunRecord } from './records.ts'
import { createSchedule } from './schedule.ts'
import {
  claimRunScript,
  confirmEndScript,
  finishRunScript,
  forgiveCrashScript,
  heartbeatRunScript,
  readRunScript,
  releaseRunScript,
  requestCancelScript,
} from './scripts/hold-run.ts'
import type { Settings } from './settings.ts'
import {
  assistantMessageId,
  HISTORY_OVERLAP,
  toAssistantMessage,
  toHistory,
  toMessages,
  userMessageId,
} from './stored-messages.ts'

type RunHolds = Pick<
  ThreadStorePort,
  | 'readRun'
  | 'claimRun'
  | 'heartbeatRun'
  | 'finishRun'
  | 'releaseRun'
  | 'forgiveCrash'
  | 'confirmEnd'
  | 'requestCancel'
>

/** Who holds a run, until it ends. */
export function createRunHolds(redis: Redis, keys: Keys, settings: Settings): RunHolds {
  const schedule = createSchedule(redis, keys, settings)
  const threadOf = (runId: string) => keys.ofThread(threadIdOf(runId))

  return {
    async readRun(runId) {
      const fields = toFields(await readRunScript(redis, [keys.run(runId), threadOf(runId).thread], []))
      return fields.status === undefined ? null : toRunRecord(runId, fields)
    },

    async claimRun(runId) {
      const { thread, order, messages, line } = threadOf(runId)
      await schedule(runId, settings.silentAfterMs)
      const [outcome, fields, previous, history] = toReply(
        await claimRunScript(
          redis,
          [keys.run(runId), thread, order, messages, line],
          [runId, randomUUID(), settings.historyLimit + HISTORY_OVERLAP, MAX_CRASHES],
        ),
      )
      switch (outcome) {
        case 'claimed': {
          const record = toRunRecord(runId, toFields(fields))
          const run = toRun(record, toHistory(toMessages(history), settings.historyLimit))
          return { outcome, run, record, previous: toPrevious(previous) }
        }
        case 'crashed':
        case 'cancelled':
        case 'finished':
        case 'not-now':
          return { outcome, record: toRunRecord(runId, toFields(fields)) }
        default:
          await redis.zrem(keys.due, runId)
          return { outcome: 'gone' }
      }
    },

    async heartbeatRun(runId, attempt, waitingFor = '') {
      const answer = await heartbeatRunScript(redis, [keys.run(runId)], [attempt, waitingFor])
      return answer === 'held' || answer === 'cancel-requested' || answer === 'fenced' ? answer : 'gone'
    },

    async finishRun(runId, attempt, outcome) {
      const { thread, order, messages, runs, line } = threadOf(runId)
      await schedule(runId, settings.unendedAfterMs)
      const reply = await finishRunScript(
        redis,
        [keys.run(runId), thread, order, messages, runs, line],
        [
          runId,
          attempt,
          outcome.status,
          JSON.stringify(outcome),
          userMessageId(runId),
          assistantMessageId(runId),
          toAssistantMessage(runId, outcome),
          keys.runPrefix(threadIdOf(runId)),
          settings.retentionSeconds,
        ],
      )
      const result = toFinishResult(runId, toReply(reply))
      // It is in `due` since it was accepted, but perhaps only in 10 s: whoever finished may die before queuing it.
      if ('nextRunId' in result) await schedule(result.nextRunId, settings.unclaimedAfterMs)
      return result
    },

    async releaseRun(runId, attempt) {
      const answer = await releaseRunScript(redis, [keys.run(runId)], [attempt])
      return answer === 'released' || answer === 'fenced' || answer === 'finished' ? answer : 'gone'
    },

    async forgiveCrash(runId, attempt, crashes) {
      const arguments_ = [attempt + 1, crashes, crashes + 1]
      const answer = await forgiveCrashScript(redis, [keys.run(runId)], arguments_)
      return answer === 'forgiven' ? answer : 'unchanged'
    },

    async confirmEnd(runId) {
      await confirmEndScript(redis, [keys.run(runId)], [])
      await redis.zrem(keys.due, runId)
    },

    async requestCancel(runId) {
      const answer = await requestCancelScript(redis, [keys.run(runId), threadOf(runId).line], [runId])
      if (answer === 'requested') await schedule(runId, 0)
      return answer === 'requested' || answer === 'finished' ? answer : 'gone'
    },
  }
}

function toFinishResult(runId: string, [outcome, fields, next]: readonly unknown[]): FinishRunResult {
  const nextRun = typeof next === 'string' && next !== '' ? { nextRunId: next } : {}
  switch (outcome) {
    case 'finished':
      return { outcome, ...nextRun }
    case 'already':
      return { outcome, record: toRunRecord(runId, toFields(fields)), ...nextRun }
    case 'fenced':
      return { outcome }
    default:
      return { outcome: 'gone' }
  }
}

function toPrevious(text: unknown): PreviousHold {
  return text === 'crash' || text === 'hand-over' || text === 'input' ? text : 'none'
}

/** WIRE, rule 5: at the second crash the claimer writes `failed`. */
const MAX_CRASHES = 2
