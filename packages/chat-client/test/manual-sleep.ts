import type { Sleep } from '../src/index.ts'

interface Sleeper {
  readonly ms: number
  readonly wake: () => void
}

/**
 * Time that passes by hand. Limits (15 s) pass only on `pass()`; waits between attempts pass at once and are noted in `waits`.
 */
export function createManualSleep() {
  const waits: number[] = []
  const limits = new Set<Sleeper>()
  let started: ((ms: number) => void)[] = []
  const sleep: Sleep = (ms, signal) =>
    new Promise((resolve) => {
      if (ms < LIMIT_MS) {
        waits.push(ms)
        resolve()
        return
      }
      const sleeper = {
        ms,
        wake: () => {
          limits.delete(sleeper)
          resolve()
        },
      }
      limits.add(sleeper)
      signal.addEventListener('abort', sleeper.wake)
      for (const tell of started) tell(ms)
      started = []
    })
  return {
    sleep,
    waits,
    /** Limits that run now. */
    get running(): number {
      return limits.size
    },
    /** The next time that something waits with a limit: which one. */
    nextLimit: (): Promise<number> => new Promise((resolve) => started.push(resolve)),
    /** Lets every running limit pass. */
    pass(): void {
      for (const sleeper of [...limits]) sleeper.wake()
    },
  }
}

const LIMIT_MS = 15_000
