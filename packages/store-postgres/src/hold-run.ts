import {
  type ClaimRunResult,
  isFinished,
  type PreviousHold,
  type RunRecord,
  type ThreadStorePort,
} from '@eco2/ports'
import type { Database } from './database.ts'
import { readHistory } from './history.ts'
import { type RunRow, toRun, toRunRecord } from './records.ts'
import { changeRun, lockRun } from './run-rows.ts'
import type { Settings } from './settings.ts'
import { IN_MS, NOW, type Tables } from './tables.ts'

type HoldRun = Pick<ThreadStorePort, 'readRun' | 'claimRun' | 'heartbeatRun' | 'releaseRun' | 'forgiveCrash'>

/** One hold of a run by one worker, from the claim on; how it ends is in `finish-run.ts`. */
export function createHoldRun(database: Database, tables: Tables, settings: Settings): HoldRun {
  const { runs, threads } = tables

  const readRecord = async (runId: string): Promise<RunRecord | null> => {
    const [row] = await database.rows<RunRow & { active_run_id: string | null }>(
      `select runs.*, active_run_id from ${runs} join ${threads} using (thread_id) where run_id = $1`,
      [runId],
    )
    return row === undefined ? null : toRunRecord(row, row.active_run_id)
  }

  return {
    readRun: readRecord,

    async claimRun(runId) {
      const claim = await database.transaction(async (queries): Promise<ClaimRunResult | 'not-now'> => {
        const before = await lockRun(queries, tables, runId)
        if (before === undefined) return { outcome: 'gone' }
        if (isFinished(before.status)) {
          const raised = await changeRun(queries, tables, runId, 'attempt = attempt + 1')
          return { outcome: 'finished', record: toRunRecord(raised ?? before) }
        }
        const isFree = before.status !== 'waiting' && before.line === null
        if (!isFree && !before.cancel_requested) return 'not-now'
        const previous: PreviousHold = before.status === 'running' ? 'crash' : before.previous
        const row =
          (await changeRun(
            queries,
            tables,
            runId,
            `status = 'running', attempt = attempt + 1, crashes = crashes + $2, heartbeat_at = ${NOW}, waiting_for = null,
             input = null, due_at = ${NOW} + $3 ${IN_MS}`,
            previous === 'crash' ? 1 : 0,
            settings.silentAfterMs,
          )) ?? before
        const record = toRunRecord(row)
        if (row.cancel_requested) return { outcome: 'cancelled', record }
        if (row.crashes >= MAX_CRASHES) return { outcome: 'crashed', record }
        const history = await readHistory(queries, tables, row, settings.historyLimit)
        return { outcome: 'claimed', run: toRun(row, history), record, previous }
      })
      if (claim !== 'not-now') return claim
      // Which run it is behind is the thread's business, whose lock is not to be had after the run's.
      const record = await readRecord(runId)
      return record === null ? { outcome: 'gone' } : { outcome: 'not-now', record }
    },

    async heartbeatRun(runId, attempt, waitingFor) {
      const [held] = await database.rows<{ cancel_requested: boolean }>(
        `update ${runs} set heartbeat_at = ${NOW}, waiting_for = $3
         where run_id = $1 and attempt = $2 and status = 'running'
         returning cancel_requested`,
        [runId, attempt, waitingFor ?? null],
      )
      if (held !== undefined) return held.cancel_requested ? 'cancel-requested' : 'held'
      const known = await database.rows(`select 1 from ${runs} where run_id = $1`, [runId])
      return known.length > 0 ? 'fenced' : 'gone'
    },

    async releaseRun(runId, attempt) {
      return await database.transaction(async (queries) => {
        const row = await lockRun(queries, tables, runId)
        if (row === undefined) return 'gone'
        if (isFinished(row.status)) return 'finished'
        if (row.attempt !== attempt) return 'fenced'
        // The reply to the same release was lost.
        if (row.status === 'queued' && row.previous === 'hand-over') return 'released'
        if (row.status !== 'running') return 'fenced'
        const change = `status = 'queued', previous = 'hand-over', due_at = ${NOW} + $2 ${IN_MS}`
        await changeRun(queries, tables, runId, change, settings.unclaimedAfterMs)
        return 'released'
      })
    },

    async forgiveCrash(runId, attempt, crashes) {
      const forgiven = await database.rows(
        `update ${runs} set crashes = $3
         where run_id = $1 and status = 'running' and attempt = $2 + 1 and crashes = $3 + 1 returning run_id`,
        [runId, attempt, crashes],
      )
      return forgiven.length > 0 ? 'forgiven' : 'unchanged'
    },
  }
}

/** WIRE, rule 5: at the second crash the claimer writes `failed`. */
const MAX_CRASHES = 2
