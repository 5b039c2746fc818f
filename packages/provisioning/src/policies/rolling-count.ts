import type { Clock } from '@eco2/ports'

/** How often something happened within the last `windowMs`, in ten steps. */
export interface RollingCount {
  add(): void
  sum(): number
  clear(): void
}

export function createRollingCount(windowMs: number, clock: Clock): RollingCount {
  const stepMs = windowMs / STEPS
  const steps = new Map<number, number>()
  const current = (): number => Math.floor(clock.now() / stepMs)
  const forget = (): void => {
    for (const step of steps.keys()) if (step <= current() - STEPS) steps.delete(step)
  }
  return {
    add: () => {
      forget()
      steps.set(current(), (steps.get(current()) ?? 0) + 1)
    },
    sum: () => {
      forget()
      return [...steps.values()].reduce((sum, count) => sum + count, 0)
    },
    clear: () => steps.clear(),
  }
}

const STEPS = 10
