import { setTimeout as pause } from 'node:timers/promises'
import { lockFileOf } from './data-folder.ts'
import { readHolder } from './lock-file.ts'
import { isHealthy } from './readiness.ts'

/** The address of the system that works in this data folder. One that is just starting is waited for. */
export async function findRunningSystem(
  dataDirectory: string,
  signal: AbortSignal,
): Promise<string | undefined> {
  const startedAt = performance.now()
  for (;;) {
    const holder = await readHolder(lockFileOf(dataDirectory))
    if (holder === undefined) return undefined
    if (holder.url !== undefined && (await isHealthy(holder.url))) return holder.url
    // It is starting, or its gateway is just being started again.
    if (performance.now() - startedAt > PATIENCE_MS) return undefined
    await pause(POLL_MS, undefined, { signal })
  }
}

const PATIENCE_MS = 60_000
const POLL_MS = 200
