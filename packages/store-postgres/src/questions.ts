import { isDeepStrictEqual } from 'node:util'
import {
  type AnsweredInput,
  type AnswerInputResult,
  isFinished,
  type ThreadStorePort,
  type WaitRunResult,
} from '@eco2/ports'
import type { Database, Queries } from './database.ts'
import type { RunRow } from './records.ts'
import { changeRun, lockRun } from './run-rows.ts'
import type { Settings } from './settings.ts'
import { storeError } from './store-error.ts'
import { IN_MS, NOW, type Tables } from './tables.ts'

type Questions = Pick<ThreadStorePort, 'waitRun' | 'answerInput'>

export function createQuestions(database: Database, tables: Tables, settings: Settings): Questions {
  return {
    async waitRun(runId, attempt, request) {
      return await database.transaction(async (queries): Promise<WaitRunResult> => {
        const row = await lockRun(queries, tables, runId)
        if (row === undefined) return 'gone'
        if (isFinished(row.status)) return 'finished'
        if (row.attempt !== attempt) return 'fenced'
        if (row.status !== 'running') return isSameWait(row, request.requestId) ? 'waiting' : 'fenced'
        if (row.cancel_requested) return 'cancel-requested'
        if (row.inputs.some(({ requestId }) => requestId === request.requestId)) {
          throw storeError('CONFLICT', 'This question was answered already.')
        }
        await changeRun(
          queries,
          tables,
          runId,
          `status = 'waiting', input = $2, due_at = to_timestamp($3::float8 / 1000)`,
          JSON.stringify(request),
          Math.min(request.until, LATEST_MS),
        )
        return 'waiting'
      })
    },

    async answerInput(runId, { requestId, value }) {
      return await database.transaction(async (queries): Promise<AnswerInputResult> => {
        const row = await lockRun(queries, tables, runId)
        if (row === undefined) return { outcome: 'gone' }
        const { status, input, inputs, answers } = row
        if (input?.requestId !== requestId) {
          const index = inputs.findIndex((given) => given.requestId === requestId)
          if (!isSameValue(inputs[index], value)) return { outcome: 'conflict' }
          const part = index + 1
          return { outcome: 'already', part, enqueue: status === 'queued' && answers === part }
        }
        if (row.cancel_requested) return { outcome: 'conflict' }
        if (value !== null && input.until <= (await now(queries))) return { outcome: 'expired' }
        const answered: AnsweredInput = { requestId, kind: input.kind, value }
        await changeRun(
          queries,
          tables,
          runId,
          `status = 'queued', previous = 'input', input = null, inputs = $2, answers = answers + 1,
           due_at = ${NOW} + $3 ${IN_MS}`,
          JSON.stringify([...inputs, answered]),
          settings.unclaimedAfterMs,
        )
        return { outcome: 'answered', part: answers + 1 }
      })
    },
  }
}

/** The reply to the same wait was lost; it may have been answered meanwhile. */
function isSameWait({ status, input, previous, inputs }: RunRow, requestId: string): boolean {
  if (status === 'waiting') return input?.requestId === requestId
  return previous === 'input' && inputs.at(-1)?.requestId === requestId
}

function isSameValue(kept: AnsweredInput | undefined, value: AnsweredInput['value']): boolean {
  return kept !== undefined && isDeepStrictEqual(kept.value, JSON.parse(JSON.stringify(value)))
}

/** By the server's clock, after the lock was got. */
async function now(queries: Queries): Promise<number> {
  const [row] = await queries.rows<{ now: Date }>(`select ${NOW} as now`)
  return row?.now.getTime() ?? 0
}

/** The end of the year 9999: for a deadline that is none. */
const LATEST_MS = Date.UTC(9999, 11, 31)
