import type { Logger } from '@eco2/ports'
import { safeReason } from './safe-reason.ts'

export interface ProcessOptions {
  /** Resolves once the process serves. `signal` is aborted when it is to stop before that. */
  readonly start: (signal: AbortSignal) => Promise<unknown>
  /** Drains and closes everything; called once, also after a failed start. Must be safe when nothing was opened. */
  readonly stop: (reason: StopReason) => Promise<unknown>
  readonly logger: Logger
  /**
   * A child of apps/local: Ctrl-C reaches the whole group, but the launcher decides; the child ignores SIGINT and stops
   * when the launcher says so (`{ type: 'stop' }` over IPC), or when the IPC channel closes because the launcher is gone.
   */
  readonly isChild?: boolean
  /** Past it the process is ended by force. Default 40 s: the drain's 20 s, and the closing. */
  readonly stopDeadlineMs?: number
  /** How long the process may take to end by itself after `stop`. Default 5 s. */
  readonly lingerMs?: number
  /** Injected by tests. */
  readonly process?: NodeJS.Process
}

export type StopReason = 'SIGTERM' | 'SIGINT' | 'launcher' | 'start-failed' | 'fatal'

/**
 * Starts, and stops on SIGTERM, SIGINT, an uncaught exception or an unhandled rejection. The exit code is 0 after a
 * stop that was asked for, else 1. The process then ends by itself; when something keeps it alive past `lingerMs`, that
 * is logged as the defect it is and the process is ended with code 1. A second signal forces the end (128 + its number).
 */
export async function runProcess(options: ProcessOptions): Promise<void> {
  const { start, stop, logger, isChild = false, process: self = process } = options
  const { stopDeadlineMs = STOP_DEADLINE_MS, lingerMs = LINGER_MS } = options
  const starting = new AbortController()
  let started: Promise<unknown> = Promise.resolve()
  let stopping: Promise<void> | undefined

  const end = (reason: StopReason, error?: unknown): Promise<void> => {
    if (stopping && reason === 'fatal') {
      self.exitCode = 1
      logger.error({ error: safeReason(error), stack: framesOf(error) }, 'An error while stopping.')
    }
    stopping ??= endOnce(reason, error)
    return stopping
  }
  const endOnce = async (reason: StopReason, error: unknown): Promise<void> => {
    const asked = reason !== 'fatal' && reason !== 'start-failed'
    self.exitCode = asked ? 0 : 1
    if (asked) logger.info({ reason }, 'Stopping.')
    else
      logger.error({ reason, error: safeReason(error), stack: framesOf(error) }, 'Stopping after an error.')
    starting.abort()
    const force = setTimeout(() => {
      logger.error({ stopDeadlineMs }, 'Stopping took too long; ended by force.')
      self.exit(1)
    }, stopDeadlineMs)
    try {
      await started.catch(() => {})
      await stop(reason)
    } catch (stopError) {
      self.exitCode = 1
      logger.error({ error: safeReason(stopError), stack: framesOf(stopError) }, 'Stopping failed.')
    } finally {
      clearTimeout(force)
    }
    letGo()
  }

  const onSignal = (name: 'SIGTERM' | 'SIGINT', number: number) => () => {
    if (stopping) self.exit(128 + number)
    else void end(name)
  }
  const listeners: [string, (...values: unknown[]) => void][] = [
    ['SIGTERM', onSignal('SIGTERM', 15)],
    ['SIGINT', isChild ? () => {} : onSignal('SIGINT', 2)],
    ['uncaughtException', (error) => void end('fatal', error)],
    ['unhandledRejection', (error) => void end('fatal', error)],
  ]
  if (isChild) {
    listeners.push(['disconnect', () => void end('launcher')])
    listeners.push(['message', (message) => void (isStop(message) && end('launcher'))])
  }
  for (const [event, listener] of listeners) self.on(event, listener)

  /** From here on nothing of ours keeps the process alive, and a leak of others is told instead of hidden. */
  const letGo = (): void => {
    if (self.connected) self.disconnect?.()
    const watch = setTimeout(() => {
      logger.error({ kept: self.getActiveResourcesInfo() }, 'Something keeps the process alive after close.')
      self.exit(1)
    }, lingerMs)
    watch.unref()
  }

  started = Promise.resolve().then(() => start(starting.signal))
  try {
    await started
  } catch (error) {
    // A start that gave up because it was told to stop did not fail.
    if (!starting.signal.aborted) await end('start-failed', error)
  }
  await stopping
}

function isStop(message: unknown): boolean {
  return typeof message === 'object' && message !== null && 'type' in message && message.type === 'stop'
}

/** Where it happened, without the message: that may hold anything. */
function framesOf(error: unknown): readonly string[] {
  const lines = error instanceof Error ? (error.stack ?? '').split('\n') : []
  return lines
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 12)
}

const STOP_DEADLINE_MS = 40_000
const LINGER_MS = 5_000
