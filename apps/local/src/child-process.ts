import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { LaunchError } from './launch-error.ts'
import { forEachLine } from './lines.ts'
import type { Output } from './output.ts'
import { createRestartPolicy, MAX_DEATHS, type RestartPolicy } from './restart-policy.ts'

/** What a child says over IPC when it serves. */
interface ReadyMessage {
  readonly type: 'ready'
  /** Where it listens, if it does. */
  readonly url?: string
  readonly enabled?: readonly Feature[]
}

interface Feature {
  readonly name: string
  readonly on: boolean
  readonly why?: string
}

export interface SupervisedChildOptions {
  /** Stands before each of its lines. */
  readonly name: string
  /** A TypeScript file that Node runs. */
  readonly program: string
  readonly directory: string
  /** Asked anew at each start. */
  readonly environment: () => Readonly<Record<string, string | undefined>>
  readonly output: Output
  readonly policy?: RestartPolicy
  readonly stopWithinMs?: number
}

export interface SupervisedChild {
  /** Its first `ready`. Stays pending when it never comes. */
  readonly ready: Promise<ReadyMessage>
  /** Resolves when it is not started again, with the sentence why; pending after a `stop`. */
  readonly gaveUp: Promise<LaunchError>
  /** Asks it to drain, and ends it by force when that takes too long. Resolves when it is gone. */
  stop(): Promise<void>
  kill(): void
}

/**
 * A Node process that is started again when it dies. It runs in a session of its own, so that a Ctrl-C reaches the
 * launcher alone; it stops on `{ type: 'stop' }`, or when the IPC channel closes because the launcher is gone.
 */
export function superviseChild(options: SupervisedChildOptions): SupervisedChild {
  const { name, output, policy = createRestartPolicy() } = options
  const ready = Promise.withResolvers<ReadyMessage>()
  const gaveUp = Promise.withResolvers<LaunchError>()
  const stopping = new AbortController()
  let child: ChildProcess | undefined

  const finished = (async () => {
    let isFirst = true
    while (!stopping.signal.aborted) {
      const life = startOnce(options, (message) => {
        if (isFirst) ready.resolve(message)
        else output.line(`${name} is back.`)
        isFirst = false
      })
      child = life.child
      const death = await life.death
      if (stopping.signal.aborted) return
      if (death.exitCode === EXIT_HOPELESS) {
        gaveUp.resolve(new LaunchError(death.lastWords.trim() || `${name} refused to start.`))
        return
      }
      const delayMs = policy.died()
      if (delayMs === undefined) {
        const often = `${name} died ${MAX_DEATHS} times within a minute (${death.how})`
        gaveUp.resolve(new LaunchError(`${often}: its last lines say why. Giving up.`))
        return
      }
      output.error(`${name} died (${death.how}); starting it again in ${delayMs} ms.`)
      await pause(delayMs, undefined, { signal: stopping.signal }).catch(() => {})
    }
  })()

  return {
    ready: ready.promise,
    gaveUp: gaveUp.promise,
    stop: async () => {
      stopping.abort()
      const asked = child
      if (asked !== undefined) askToStop(asked)
      const force = setTimeout(() => {
        output.error(`${name} did not stop in time; ended by force.`)
        asked?.kill('SIGKILL')
      }, options.stopWithinMs ?? STOP_WITHIN_MS)
      await finished
      clearTimeout(force)
    },
    kill: () => {
      stopping.abort()
      child?.kill('SIGKILL')
    },
  }
}

interface Death {
  readonly exitCode: number | null
  readonly how: string
  /** The end of what it wrote to stderr. */
  readonly lastWords: string
}

function startOnce(
  { name, program, directory, environment, output }: SupervisedChildOptions,
  onReady: (message: ReadyMessage) => void,
): { child: ChildProcess; death: Promise<Death> } {
  const child = spawn(process.execPath, [...NODE_ARGUMENTS, program], {
    cwd: directory,
    env: { ...environment(), ECO2_SUPERVISED: '1' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    detached: true,
  })
  let lastWords = ''
  const said = Promise.all([
    child.stdout && forEachLine(child.stdout, (line) => output.line(`${name} | ${line}`)),
    child.stderr &&
      forEachLine(child.stderr, (line) => {
        lastWords = `${lastWords}\n${line}`.slice(-LAST_WORDS_LENGTH)
        output.error(`${name} | ${line}`)
      }),
  ])
  child.on('message', (message) => {
    if (isReadyMessage(message)) onReady(message)
  })
  // Not `close`: that never comes after a disconnect() from this side (Node 26.10, tried). `error` comes alone when
  // the process could not even be started.
  const death = new Promise<Death>((resolve) => {
    child.once('error', (error) => {
      if (child.pid === undefined) resolve({ exitCode: null, how: error.message, lastWords })
    })
    child.once('exit', async (exitCode, signal) => {
      await said
      resolve({ exitCode, how: signal ?? `exit code ${exitCode}`, lastWords })
    })
  })
  return { child, death }
}

function askToStop(child: ChildProcess): void {
  if (!child.connected) return
  // Closing the channel says the same once more, to a child that does not listen yet.
  child.send({ type: 'stop' }, () => {
    if (child.connected) child.disconnect()
  })
}

function isReadyMessage(message: unknown): message is ReadyMessage {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'ready'
}

const NODE_ARGUMENTS = [
  '--conditions=@eco2/source',
  `--import=${join(import.meta.dirname, 'leave-with-launcher.ts')}`,
]
/** The child's own promise: to start it again cannot help, and what it wrote to stderr is for a person. */
const EXIT_HOPELESS = 64
const LAST_WORDS_LENGTH = 2_000
const STOP_WITHIN_MS = 25_000
