import type { Redis } from 'ioredis'
import type { Keys } from './keys.ts'
import { scheduleScript } from './scripts/due.ts'
import type { Settings } from './settings.ts'

/** Puts a run into `due`: somebody should look at it after `delayMs`, at the latest. */
export type Schedule = (runId: string, delayMs: number) => Promise<unknown>

/** The index outlives every record it points to: each entry is written ahead of what keeps its record alive. */
export function createSchedule(redis: Redis, keys: Keys, { retentionSeconds }: Settings): Schedule {
  return (runId, delayMs) =>
    scheduleScript(
      redis,
      [keys.due],
      [runId, Math.max(0, Math.ceil(delayMs)), retentionSeconds + DAY_SECONDS],
    )
}

export const DAY_SECONDS = 24 * 60 * 60
