import type { Database } from './database.ts'
import type { Settings } from './settings.ts'
import { storeError } from './store-error.ts'
import { NOW, type Tables } from './tables.ts'

export interface DeleteExpiredOptions {
  /** Default: `retentionSeconds`, 90 days. */
  readonly olderThanDays?: number
}

/**
 * Deletes threads whose last message is older, with all that belongs to them, in batches of one transaction each, so that
 * nobody waits for long. Returns their number. For a daily timer; several at once share the work. A thread that is being
 * answered stays.
 */
export type DeleteExpired = (options?: DeleteExpiredOptions) => Promise<number>

export function createDeleteExpired(
  database: Database,
  { threads }: Tables,
  { retentionSeconds }: Settings,
): DeleteExpired {
  return async ({ olderThanDays = retentionSeconds / SECONDS_PER_DAY } = {}) => {
    if (!(olderThanDays > 0)) throw storeError('INVALID_REQUEST', 'olderThanDays must be above 0')
    for (let total = 0; ; ) {
      const gone = await database.rows(
        `delete from ${threads} where thread_id = any(array(
           select thread_id from ${threads}
           where updated_at < (select ${NOW}) - $1 * interval '1 second' and active_run_id is null
           order by updated_at limit ${BATCH} for update skip locked
         )) returning 1`,
        [olderThanDays * SECONDS_PER_DAY],
      )
      total += gone.length
      if (gone.length < BATCH) return total
    }
  }
}

const SECONDS_PER_DAY = 24 * 60 * 60
/** Threads, each with its messages and runs: well below a statement timeout of seconds. */
const BATCH = 100
