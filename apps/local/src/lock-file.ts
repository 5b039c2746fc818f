import { randomUUID } from 'node:crypto'
import { link, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'
import { codeOf } from './launch-error.ts'
import { startOfProcess } from './process-identity.ts'

/** The system that works in a data folder. Without a `url` it is still starting. */
export interface LockHolder {
  readonly pid: number
  readonly url?: string
}

export interface FolderLock {
  /** Tells others where this system answers. */
  announce(url: string): Promise<void>
  release(): Promise<void>
}

interface LockContent extends LockHolder {
  readonly processStart: string
  readonly token: string
}

/** Takes the lock, also over one whose holder is gone; else returns who holds it. */
export async function acquireLock(path: string): Promise<{ lock: FolderLock } | { holder: LockHolder }> {
  const own: LockContent = {
    pid: process.pid,
    processStart: (await startOfProcess(process.pid)) ?? '',
    token: randomUUID(),
  }
  const draft = `${path}.${own.token}`
  await writeFile(draft, JSON.stringify(own), { mode: 0o600 })
  try {
    for (;;) {
      if (await linkWhereNothingIs(draft, path)) return { lock: heldLock(path, own) }
      const holder = await readHolder(path)
      if (holder !== undefined) return { holder }
      await removeStale(path, draft)
    }
  } finally {
    await rm(draft, { force: true })
  }
}

/** Who works in the folder right now. */
export async function readHolder(path: string): Promise<LockHolder | undefined> {
  const content = await read(path)
  return content !== undefined && (await isAlive(content)) ? content : undefined
}

function heldLock(path: string, own: LockContent): FolderLock {
  return {
    announce: async (url) => {
      const draft = `${path}.${own.token}`
      await writeFile(draft, JSON.stringify({ ...own, url }), { mode: 0o600 })
      await rename(draft, path)
    },
    release: async () => {
      if ((await read(path))?.token === own.token) await rm(path, { force: true })
    },
  }
}

/**
 * Several starters may find the same stale lock, and the slower one must not remove what the faster one has put in its
 * place: they remove one after the other, and each looks again first.
 */
export async function removeStale(path: string, draft: string): Promise<void> {
  const turn = `${path}.turn`
  if (!(await linkWhereNothingIs(draft, turn))) {
    // Whoever has the turn needs a moment; one that died with it is passed over.
    if ((await readHolder(turn)) === undefined) await rm(turn, { force: true })
    await pause(TURN_POLL_MS)
    return
  }
  try {
    if ((await readHolder(path)) === undefined) await rm(path, { force: true })
  } finally {
    await rm(turn, { force: true })
  }
}

/** A link appears whole or not at all, and never over something else. */
async function linkWhereNothingIs(draft: string, path: string): Promise<boolean> {
  try {
    await link(draft, path)
    return true
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false
    throw error
  }
}

async function isAlive(content: LockContent): Promise<boolean> {
  return (await startOfProcess(content.pid)) === content.processStart
}

async function read(path: string): Promise<LockContent | undefined> {
  try {
    const content: unknown = JSON.parse(await readFile(path, 'utf8'))
    return isLockContent(content) ? content : undefined
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || error instanceof SyntaxError) return undefined
    throw error
  }
}

function isLockContent(value: unknown): value is LockContent {
  if (typeof value !== 'object' || value === null) return false
  const { pid, processStart, token, url } = value as Record<string, unknown>
  return (
    typeof pid === 'number' &&
    typeof processStart === 'string' &&
    typeof token === 'string' &&
    (url === undefined || typeof url === 'string')
  )
}

const TURN_POLL_MS = 5
