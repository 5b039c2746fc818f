import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export interface Launcher {
  readonly pid: number
  readonly lines: readonly string[]
  readonly exited: Promise<{ code: number | null; signal: NodeJS.Signals | null }>
  /** The first line, past or to come, that matches. Rejects when the launcher ends without having said it. */
  line(pattern: RegExp): Promise<RegExpExecArray>
  /** As a Ctrl-C at the terminal: to the whole process group. */
  interrupt(): void
  /** Pids of worker, gateway and Redis, once it is ready. */
  pids(): Promise<{ worker: number; gateway: number; redis: number }>
}

/** Runs a program of `test/fixtures` in a process group of its own, as a shell would. */
export function launch(
  program: string,
  environment: Readonly<Record<string, string | undefined>>,
  parameters: readonly string[] = [],
): Launcher {
  const child = spawn(
    process.execPath,
    ['--conditions=@eco2/source', join(import.meta.dirname, 'fixtures', program), ...parameters],
    {
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: '0', ...environment },
    },
  )
  const lines: string[] = []
  const waiting = new Set<() => void>()
  for (const stream of [child.stdout, child.stderr]) {
    createInterface({ input: stream }).on('line', (line) => {
      lines.push(line)
      for (const look of [...waiting]) look()
    })
  }
  const exited = once(child, 'close').then(([code, signal]) => ({ code, signal }))

  function line(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = lines.map((text) => pattern.exec(text)).find((match) => match !== null)
        if (!found) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
      void exited.then(() => reject(new Error(`no line matches ${pattern}:\n${lines.join('\n')}`)))
    })
  }

  return {
    pid: child.pid ?? 0,
    lines,
    exited,
    line,
    interrupt: () => process.kill(-(child.pid ?? Number.NaN), 'SIGINT'),
    pids: async () => {
      await line(/^Ready/)
      const pidOf = async (name: string) => Number((await line(new RegExp(`^${name} \\| pid (\\d+)`)))[1])
      const pidFile = join(environment.ECO2_DATA_DIR ?? '', 'redis', 'redis.pid')
      const redis = Number.parseInt(await readFile(pidFile, 'utf8').catch(() => ''), 10)
      return { worker: await pidOf('worker'), gateway: await pidOf('gateway'), redis }
    },
  }
}
