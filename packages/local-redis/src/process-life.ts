import { readFile, readlink } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { LocalRedisError } from './local-redis-error.ts'

/**
 * Redis does not lock its folder, and two on one append-only file ruin it. After a kill -9 of an owner its server
 * lives for a moment; a new start waits for that end.
 *
 * @throws {LocalRedisError} when the other server does not go away
 */
export async function waitForFormerServer(directory: string, pidFile: string): Promise<void> {
  const pid = Number.parseInt(await readFile(join(directory, pidFile), 'utf8').catch(() => ''), 10)
  if (!(pid > 0)) return
  const startedAt = performance.now()
  while (await isRunningIn(directory, pid)) {
    if (performance.now() - startedAt > FORMER_SERVER_PATIENCE_MS) {
      throw new LocalRedisError(
        `Another Redis (pid ${pid}) already works in ${directory}. Stop it, or choose another folder.`,
      )
    }
    await pause(POLL_MS)
  }
}

/** A pid alone proves nothing (it may be another's by now): on Linux its working folder tells, Redis moves into it. */
async function isRunningIn(directory: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') return true
  // A process that is no more than a zombie has no working folder.
  const workingDirectory = await readlink(`/proc/${pid}/cwd`).catch(() => undefined)
  return workingDirectory === directory
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

const FORMER_SERVER_PATIENCE_MS = 15_000
const POLL_MS = 50
