import type { Queries, SqlValue } from './database.ts'
import type { RunRow } from './records.ts'
import type { Tables } from './tables.ts'

/**
 * Enough to decide about this run alone. What touches its thread's messages or line locks the thread before, and nothing
 * that holds a run's lock asks for a thread's.
 */
export async function lockRun(
  queries: Queries,
  { runs }: Tables,
  runId: string,
): Promise<RunRow | undefined> {
  const [row] = await queries.rows<RunRow>(`select * from ${runs} where run_id = $1 for update`, [runId])
  return row
}

/** `change` is SQL: assignments with $2, $3, ... for `values`. */
export async function changeRun(
  queries: Queries,
  { runs }: Tables,
  runId: string,
  change: string,
  ...values: readonly SqlValue[]
): Promise<RunRow | undefined> {
  const [row] = await queries.rows<RunRow>(`update ${runs} set ${change} where run_id = $1 returning *`, [
    runId,
    ...values,
  ])
  return row
}
