import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface LocalPostgres {
  readonly url: string
  /** Also when it was stopped: the data is the same. */
  start(): Promise<void>
  /** Cuts its connections. */
  stop(): Promise<void>
  /** Stops it and removes its data. */
  remove(): Promise<void>
}

/** A private server from Debian's binaries, on a unix socket; undefined on a machine without them. */
export async function startLocalPostgres(): Promise<LocalPostgres | undefined> {
  const version = existsSync(ROOT) ? readdirSync(ROOT).sort().at(-1) : undefined
  if (version === undefined) return undefined
  const bin = join(ROOT, version, 'bin')
  const folder = mkdtempSync(join(tmpdir(), 'eco2-postgres-'))
  // The binaries refuse to run as root.
  const user = process.getuid?.() === 0 ? postgresUser() : undefined
  if (user) chownSync(folder, user.uid, user.gid)
  const data = join(folder, 'data')
  const init = ['-D', data, '-A', 'trust', '-U', 'eco2', '-E', 'UTF8', '--locale=C.UTF-8', '--no-sync']
  execFileSync(join(bin, 'initdb'), init, { ...user, cwd: folder })
  let server: ChildProcess | undefined
  const start = async (): Promise<void> => {
    server = spawn(join(bin, 'postgres'), ['-D', data, '-k', folder, '-c', 'listen_addresses=', '-F'], {
      ...user,
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    await ready(server)
  }
  const stop = async (): Promise<void> => {
    if (server === undefined || server.exitCode !== null) return
    server.kill('SIGINT')
    await once(server, 'exit')
  }
  const remove = async (): Promise<void> => {
    await stop()
    rmSync(folder, { recursive: true, force: true })
  }
  await start()
  return { url: `postgres://eco2@/postgres?host=${encodeURIComponent(folder)}`, start, stop, remove }
}

function postgresUser(): { uid: number; gid: number } {
  const id = (flag: string): number => Number(execFileSync('id', [flag, 'postgres'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

async function ready(server: ChildProcess): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  let log = ''
  server.stderr?.on('data', (chunk) => {
    log += chunk
    if (log.includes('ready to accept connections')) resolve()
  })
  server.once('exit', () => reject(new Error(`Postgres did not start: ${log}`)))
  await promise
}

const ROOT = '/usr/lib/postgresql'
