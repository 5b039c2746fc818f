import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

/** A worker or a gateway as it is deployed: its own process, started from its `main`. */
export interface TestProcess {
  readonly pid: number
  readonly url: string
  /** Everything that it has logged. */
  readonly log: readonly string[]
  /** Resolves with the first log line, past or future, that contains `text`. */
  untilLogged(text: string): Promise<string>
  signal(name: NodeJS.Signals): void
  /** Ends it for good, whatever state it is in, and waits until it is gone. */
  kill(): Promise<void>
  readonly exited: Promise<number | null>
}

export interface StartOptions {
  /** For the runtime, ahead of the app's main. */
  readonly execArgv?: readonly string[]
  /** Hears every line of the process, on either output. Without it the error output is shown. */
  readonly onLine?: (line: string) => void
}

const MAINS = {
  worker: new URL('../../chat-worker/src/main.ts', import.meta.url),
  gateway: new URL('../../sse-gateway/src/main.ts', import.meta.url),
}

export async function startProcess(
  app: keyof typeof MAINS,
  env: Record<string, string>,
  { execArgv = [], onLine }: StartOptions = {},
): Promise<TestProcess> {
  const args = ['--conditions=@eco2/source', ...execArgv, fileURLToPath(MAINS[app])]
  const child = spawn(process.execPath, args, {
    env: { PATH: process.env.PATH, HOME: process.env.HOME, ...env },
    stdio: ['ignore', 'pipe', onLine === undefined ? 'inherit' : 'pipe', 'ipc'],
  })
  const exited = once(child, 'exit').then(([code]) => code as number | null)
  const { log, untilLogged } = watchLog(child, onLine)
  const ready = await Promise.race([untilReady(child), exited])
  if (typeof ready !== 'object' || ready === null)
    throw new Error(`the ${app} ended before it was ready: ${ready}`)
  return {
    pid: child.pid ?? 0,
    url: ready.url,
    log,
    untilLogged,
    signal: (name) => void child.kill(name),
    async kill() {
      child.kill('SIGKILL')
      // A stopped process dies only when it goes on.
      child.kill('SIGCONT')
      await exited
    },
    exited,
  }
}

async function untilReady(child: ChildProcess): Promise<{ url: string }> {
  for (;;) {
    const [message] = (await once(child, 'message')) as [{ type?: string; url?: string }]
    if (message.type === 'ready') return { url: message.url ?? '' }
  }
}

function watchLog(
  child: ChildProcess,
  onLine: (line: string) => void = () => {},
): Pick<TestProcess, 'log' | 'untilLogged'> {
  const lines: string[] = []
  const waiting = new Set<{ text: string; resolve: (line: string) => void }>()
  if (child.stdout === null) throw new Error('no standard output')
  if (child.stderr !== null) createInterface({ input: child.stderr }).on('line', onLine)
  createInterface({ input: child.stdout }).on('line', (line) => {
    lines.push(line)
    onLine(line)
    for (const waiter of waiting) {
      if (!line.includes(waiter.text)) continue
      waiting.delete(waiter)
      waiter.resolve(line)
    }
  })
  return {
    log: lines,
    untilLogged(text) {
      const found = lines.find((line) => line.includes(text))
      if (found !== undefined) return Promise.resolve(found)
      return new Promise((resolve) => waiting.add({ text, resolve }))
    },
  }
}
