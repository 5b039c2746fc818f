export interface RestartPolicy {
  /** Counts a death. Returns how long to wait before the next start, or undefined when it is hopeless. */
  died(): number | undefined
}

/** Waits 200 ms, 600 ms, 1.8 s, 5 s; at the fifth death within a minute it is hopeless. */
export function createRestartPolicy(now: () => number = () => performance.now()): RestartPolicy {
  let deaths: number[] = []
  return {
    died: () => {
      const at = now()
      deaths = [...deaths.filter((earlier) => at - earlier < WINDOW_MS), at]
      if (deaths.length >= MAX_DEATHS) return undefined
      return Math.min(FIRST_DELAY_MS * 3 ** (deaths.length - 1), MAX_DELAY_MS)
    },
  }
}

export const MAX_DEATHS = 5
const WINDOW_MS = 60_000
const FIRST_DELAY_MS = 200
const MAX_DELAY_MS = 5_000
