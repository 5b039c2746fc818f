import { randomBytes, randomUUID } from 'node:crypto'
import { link, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeOf, LaunchError } from './launch-error.ts'
import { acquireLock, type FolderLock } from './lock-file.ts'

export interface DataFolder {
  readonly redisDirectory: string
  readonly lock: FolderLock
  /** At least 32 characters, made once, the same at every start. */
  readSecret(): Promise<string>
}

/**
 * Makes the folder when it is missing, and keeps every other system out of it until the lock is released.
 *
 * @throws {LaunchError} when it cannot be written, or another system works in it
 */
export async function openDataFolder(directory: string): Promise<DataFolder> {
  try {
    await mkdir(directory, { recursive: true, mode: 0o700 })
    const attempt = await acquireLock(lockFileOf(directory))
    if ('holder' in attempt) throw inUse(directory, attempt.holder)
    return {
      redisDirectory: join(directory, 'redis'),
      lock: attempt.lock,
      readSecret: () => readSecret(join(directory, 'secret')),
    }
  } catch (error) {
    if (error instanceof LaunchError) throw error
    throw new LaunchError(
      `The data folder ${directory} cannot be written (${codeOf(error)}). ` +
        'Make it writable, or set ECO2_DATA_DIR to another folder.',
    )
  }
}

export function lockFileOf(directory: string): string {
  return join(directory, 'running.json')
}

function inUse(directory: string, { pid, url }: { pid: number; url?: string }): LaunchError {
  const where = url === undefined ? `is being started (pid ${pid})` : `already runs at ${url} (pid ${pid})`
  return new LaunchError(
    `The system of ${directory} ${where}. Use that one, stop it with Ctrl-C or \`kill ${pid}\`, ` +
      'or set ECO2_DATA_DIR and PORT for a second one.',
  )
}

async function readSecret(path: string): Promise<string> {
  const draft = `${path}.${randomUUID()}`
  try {
    // Whole or not at all, and never over one that cookies are already signed with.
    await writeFile(draft, randomBytes(SECRET_BYTES).toString('hex'), { mode: 0o600 })
    await link(draft, path)
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error
  } finally {
    await rm(draft, { force: true })
  }
  const secret = (await readFile(path, 'utf8')).trim()
  if (secret.length >= SECRET_BYTES) return secret
  throw new LaunchError(`The secret in ${path} is too short. Delete that file, then a new one is made.`)
}

const SECRET_BYTES = 32
