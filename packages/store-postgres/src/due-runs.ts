import type { DueRun, InputRequest, ThreadStorePort } from '@eco2/ports'
import type { Database } from './database.ts'
import type { Settings } from './settings.ts'
import { IN_MS, NOW, type Tables } from './tables.ts'

/** What another sweeper looks at in this moment is skipped, not waited for. */
export function createDueRuns(
  database: Database,
  { runs }: Tables,
  { silentAfterMs, offerAgainAfterMs }: Settings,
): Pick<ThreadStorePort, 'listDueRuns'> {
  return {
    async listDueRuns({ limit = 100 } = {}) {
      const rows = await database.rows<DueRow>(
        `with due as (
           select run_id, status = 'running' and heartbeat_at > ${NOW} - $2 ${IN_MS} as alive from ${runs}
           where due_at <= (select ${NOW}) order by due_at limit $1 for update skip locked
         )
         update ${runs} set due_at = case when alive then heartbeat_at + $2 ${IN_MS} else ${NOW} + $3 ${IN_MS} end
         from due where runs.run_id = due.run_id
         returning runs.run_id, answers, input, case
           when alive then null
           when finished_at is not null then 'unended'
           when status = 'running' then 'silent'
           when cancel_requested then 'cancelled'
           when status = 'queued' then 'unqueued'
           else 'unanswered'
         end as reason`,
        [limit, silentAfterMs, offerAgainAfterMs],
      )
      return rows.flatMap(toDueRun)
    },
  }
}

interface DueRow {
  readonly run_id: string
  readonly answers: number
  readonly input: InputRequest | null
  readonly reason: DueRun['reason'] | null
}

function toDueRun({ run_id: runId, answers: part, input, reason }: DueRow): DueRun[] {
  if (reason === null) return []
  return reason === 'unanswered' && input !== null
    ? [{ runId, part, reason, requestId: input.requestId }]
    : [{ runId, part, reason }]
}
