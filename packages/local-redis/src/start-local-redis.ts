import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import { findRedis, type RedisOrigin } from './find-redis.ts'
import { claimFreePort } from './free-port.ts'
import { LocalRedisError } from './local-redis-error.ts'
import { waitForFormerServer } from './process-life.ts'
import { type RedisProcess, spawnRedis } from './redis-process.ts'
import { waitUntilServing } from './redis-readiness.ts'

export interface StartLocalRedisOptions {
  /** Made when missing. Without it the data live in a temporary folder that goes away with the server. */
  readonly dataDirectory?: string
  /** Append-only file, flushed every second. Default: whether there is a `dataDirectory`. */
  readonly persistent?: boolean
  /** Where the unpacked Debian copy is kept. Default: `$XDG_CACHE_HOME/eco2` or `~/.cache/eco2`. */
  readonly cacheDirectory?: string
  /** `path`: only what is installed; `debian`: only the private copy; `any` (default): the first, else the second. */
  readonly find?: 'path' | 'debian' | 'any'
  /** To come back on a port that clients know. Default: one that the system chooses. */
  readonly port?: number
  readonly logger?: { info(fields: object, message: string): void }
  /** For PATH and XDG_CACHE_HOME. */
  readonly environment?: Readonly<Record<string, string | undefined>>
}

export interface LocalRedis {
  /** `redis://127.0.0.1:<port>`. */
  readonly url: string
  readonly port: number
  /** The server's own pid, not its keeper's. */
  readonly pid: number
  readonly version: string
  readonly origin: RedisOrigin
  /** Resolves when the server process is gone, whoever ended it. */
  readonly exited: Promise<void>
  /** Flushes, ends the server, and resolves when it is gone. Idempotent. */
  stop(): Promise<void>
}

/**
 * A real Redis (or Valkey) on loopback that lives as long as this process: it survives a Ctrl-C to the process
 * group and is gone a moment after this process is, also after a kill -9.
 *
 * @throws {LocalRedisError} when none can be found, its folder cannot be written, or it does not start
 */
export async function startLocalRedis(options: StartLocalRedisOptions = {}): Promise<LocalRedis> {
  const environment = options.environment ?? process.env
  const persistent = options.persistent ?? options.dataDirectory !== undefined
  if (persistent && options.dataDirectory === undefined) {
    throw new LocalRedisError('A persistent Redis needs a dataDirectory.')
  }
  const executable = await findRedis({
    find: options.find ?? 'any',
    searchPath: environment.PATH ?? '',
    cacheDirectory: options.cacheDirectory ?? defaultCacheDirectory(environment),
    logger: options.logger,
  })
  const throwAway = options.dataDirectory === undefined
  const directory = await makeDataDirectory(options.dataDirectory)
  try {
    await waitForFormerServer(directory, PID_FILE)
    const settings = [...serverSettings(directory), ...(persistent ? KEEP_DATA : FORGET_DATA)]
    const server = await startOnSomePort(options.port, (port) =>
      spawnRedis({
        command: executable.command,
        libraryPath: executable.libraryPath,
        arguments: ['--port', String(port), ...settings],
        removeAfterwards: throwAway ? directory : undefined,
        logFile: join(directory, LOG_FILE),
      }),
    )
    const { port, process: child } = server
    options.logger?.info({ pid: child.pid, port, origin: executable.origin }, 'A private Redis is running.')
    return {
      url: `redis://${LOOPBACK}:${port}`,
      port,
      pid: child.pid,
      version: executable.version,
      origin: executable.origin,
      exited: child.exited,
      stop: async () => {
        await child.stop()
        if (throwAway) await rm(directory, { recursive: true, force: true })
      },
    }
  } catch (error) {
    if (throwAway) await rm(directory, { recursive: true, force: true })
    throw error
  }
}

function defaultCacheDirectory(environment: Readonly<Record<string, string | undefined>>): string {
  return join(environment.XDG_CACHE_HOME || join(homedir(), '.cache'), 'eco2')
}

async function makeDataDirectory(wanted: string | undefined): Promise<string> {
  if (wanted === undefined) return mkdtemp(join(tmpdir(), 'eco2-redis-'))
  try {
    await mkdir(wanted, { recursive: true, mode: 0o700 })
    const probe = join(wanted, `.writable-${process.pid}`)
    await writeFile(probe, '')
    await rm(probe)
    return await realpath(wanted)
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : 'unknown reason'
    throw new LocalRedisError(
      `Redis cannot keep its data in ${wanted} (${reason}). Make that folder writable or choose another one.`,
    )
  }
}

/** Between choosing a free port and binding it another process may take it: then the next one is tried. */
async function startOnSomePort(
  fixedPort: number | undefined,
  spawnOn: (port: number) => RedisProcess,
): Promise<{ port: number; process: RedisProcess }> {
  for (let attempt = 1; ; attempt += 1) {
    const port = fixedPort ?? (await claimFreePort(LOOPBACK))
    const child = spawnOn(port)
    const outcome = await waitUntilServing({ host: LOOPBACK, port, child })
    if (outcome === 'serving') return { port, process: child }
    await child.stop()
    const said = await lastLines(child.logFile)
    const portWasTaken = outcome === 'foreign' || /address already in use/i.test(said)
    if (!portWasTaken || fixedPort !== undefined || attempt === PORT_ATTEMPTS) {
      throw new LocalRedisError(
        `Redis did not start (${outcome}${portWasTaken ? `, port ${port} is taken` : ''}). It said: ${said || child.complaint() || 'nothing'}`,
      )
    }
  }
}

async function lastLines(logFile: string): Promise<string> {
  const text = await readFile(logFile, 'utf8').catch(() => '')
  return text.trim().split('\n').slice(-3).join(' | ')
}

function serverSettings(directory: string): readonly string[] {
  return [
    ...['--bind', LOOPBACK, '--protected-mode', 'yes', '--daemonize', 'no', '--dir', directory],
    ...['--pidfile', join(directory, PID_FILE), '--logfile', join(directory, LOG_FILE)],
    ...['--maxmemory-policy', 'noeviction', '--save', ''],
  ]
}

const KEEP_DATA = ['--appendonly', 'yes', '--appendfsync', 'everysec']
const FORGET_DATA = ['--appendonly', 'no']
const LOOPBACK = '127.0.0.1'
const PID_FILE = 'redis.pid'
const LOG_FILE = 'redis.log'
const PORT_ATTEMPTS = 5
