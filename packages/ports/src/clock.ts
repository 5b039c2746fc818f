/** The time, injected so that tests can set it. `now()` is Unix time in milliseconds. */
export interface Clock {
  now(): number
}

export const systemClock: Clock = { now: () => Date.now() }
