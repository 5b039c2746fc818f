import { spawn } from 'node:child_process'

export interface SpawnRedisOptions {
  readonly command: string
  /** For LD_LIBRARY_PATH, when the copy brings its own libraries. */
  readonly libraryPath: string | undefined
  readonly arguments: readonly string[]
  /** A folder that the keeper deletes when the server is gone. */
  readonly removeAfterwards: string | undefined
  readonly logFile: string
}

export interface RedisProcess {
  readonly pid: number
  readonly logFile: string
  readonly exited: Promise<void>
  hasExited(): boolean
  /** What it wrote to stderr: only what goes wrong before the log file is open. */
  complaint(): string
  stop(): Promise<void>
}

/**
 * Runs the server in its own session, so that a Ctrl-C at the terminal does not reach it, with a keeper beside it
 * that reads a pipe which only this process holds: when this process dies in whatever way, the read ends and the
 * keeper stops the server. The word `gone` on the pipe means that there is nothing left to stop.
 */
export function spawnRedis(options: SpawnRedisOptions): RedisProcess {
  const child = spawn('/bin/sh', ['-c', KEEPER, 'eco2-redis-keeper', options.command, ...options.arguments], {
    detached: true,
    stdio: ['pipe', 'ignore', 'pipe'],
    env: {
      // Not the owner's whole environment: it holds API keys.
      PATH: process.env.PATH,
      ECO2_REMOVE_AFTERWARDS: options.removeAfterwards ?? '',
      ...(options.libraryPath === undefined ? {} : { LD_LIBRARY_PATH: options.libraryPath }),
    },
  })
  let complaint = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-COMPLAINT_LENGTH)
  })
  child.stdin.on('error', () => {})
  const exited = new Promise<void>((resolve) => {
    child.once('error', (error) => {
      complaint = error.message
      resolve()
    })
    child.once('exit', () => {
      child.stdin.end('gone\n')
      child.stderr.destroy()
      resolve()
    })
  })
  return {
    pid: child.pid ?? 0,
    logFile: options.logFile,
    exited,
    hasExited: () => child.exitCode !== null || child.signalCode !== null,
    complaint: () => complaint.trim(),
    stop: () => {
      child.stdin.end()
      child.kill('SIGTERM')
      return exited
    },
  }
}

// `exec` keeps the pid: what spawn returned is the server itself. TERM lets it flush; KILL only when 10 s were not enough.
const KEEPER = `
umask 077
exec 3<&0
(
  read -r word <&3
  if [ "$word" != gone ]; then
    kill -TERM $$ 2>/dev/null
    tenths=0
    while kill -0 $$ 2>/dev/null && [ $tenths -lt 100 ]; do sleep 0.1; tenths=$((tenths + 1)); done
    kill -KILL $$ 2>/dev/null
  fi
  if [ -n "$ECO2_REMOVE_AFTERWARDS" ]; then rm -rf "$ECO2_REMOVE_AFTERWARDS"; fi
) >/dev/null 2>&1 &
exec "$@" </dev/null 3<&-
`
const COMPLAINT_LENGTH = 2_000
