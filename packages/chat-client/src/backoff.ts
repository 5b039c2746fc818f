/** Resolves after `ms`, or at once when `signal` is aborted: look at the signal afterwards. */
export type Sleep = (ms: number, signal: AbortSignal) => Promise<void>

export const sleepByTimer: Sleep = (ms, signal) =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer)
      signal.removeEventListener('abort', done)
      resolve()
    }
    const timer = setTimeout(done, ms)
    signal.addEventListener('abort', done)
    if (signal.aborted) done()
  })

/**
 * Full jitter: anything from 0 to 250 ms, 500 ms, 1 s, ... 8 s, so that the viewers of a gateway that comes back do not
 * come back all at once. When the server said how long, that is the least.
 */
export function backoffMs(failures: number, random: () => number, retryAfterMs?: number): number {
  const jitter = random() * Math.min(CAP_MS, FIRST_MS * 2 ** (failures - 1))
  return retryAfterMs === undefined ? jitter : retryAfterMs + Math.min(jitter, FIRST_MS)
}

const FIRST_MS = 250
const CAP_MS = 8_000
