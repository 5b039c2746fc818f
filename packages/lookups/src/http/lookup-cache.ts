import { type Clock, type LookupOptions, systemClock } from '@eco2/ports'
import type { ErrorLabels } from './map-http-failure.ts'
import { cancelled } from './send-request.ts'

export interface LookupCacheOptions<T> {
  /** Whose calls these are, for CANCELLED. */
  readonly labels: ErrorLabels
  /** How long an answer counts. */
  readonly ttlMs: number
  /** The least recently used goes first. Default 500. */
  readonly maxEntries?: number
  /** Answers that are passed on but not kept ("not there yet"). Default: every answer is kept. */
  readonly isKept?: (value: T) => boolean
  readonly clock?: Clock
}

export interface LookupCache<T> {
  get(key: string, load: (signal: AbortSignal) => Promise<T>, options?: LookupOptions): Promise<T>
}

/**
 * Answers of one kind of call, by key, in memory. Callers that ask for the same at once share one call: who aborts leaves it
 * alone, and when the last one has left its signal aborts. A failed call is not kept; all who waited for it get its error.
 * `load` must reject when its signal aborts.
 */
export function createLookupCache<T>(options: LookupCacheOptions<T>): LookupCache<T> {
  const { labels, ttlMs, maxEntries = MAX_ENTRIES, isKept = () => true, clock = systemClock } = options
  /** In the order of use, oldest first. */
  const entries = new Map<string, { readonly value: T; readonly expiresAt: number }>()
  const flights = new Map<string, Flight<T>>()

  const keep = (key: string, value: T): void => {
    entries.delete(key)
    entries.set(key, { value, expiresAt: clock.now() + ttlMs })
    for (const oldest of entries.keys()) {
      if (entries.size <= maxEntries) return
      entries.delete(oldest)
    }
  }

  const start = (key: string, load: (signal: AbortSignal) => Promise<T>): Flight<T> => {
    const controller = new AbortController()
    const land = (): void => {
      if (flights.get(key) === flight) flights.delete(key)
    }
    const answer = load(controller.signal).then(
      (value) => {
        land()
        if (isKept(value)) keep(key, value)
        return value
      },
      (error: unknown) => {
        land()
        throw error
      },
    )
    // Nobody may be waiting any more when it fails.
    answer.catch(() => {})
    const giveUp = (): void => {
      land()
      controller.abort()
    }
    const flight: Flight<T> = { answer, waiting: 0, giveUp }
    flights.set(key, flight)
    return flight
  }

  return {
    get: async (key, load, { signal } = {}) => {
      if (signal?.aborted === true) throw cancelled(labels)
      const entry = entries.get(key)
      if (entry !== undefined && clock.now() < entry.expiresAt) {
        entries.delete(key)
        entries.set(key, entry)
        return entry.value
      }
      return await join(flights.get(key) ?? start(key, load), signal, labels)
    },
  }
}

interface Flight<T> {
  readonly answer: Promise<T>
  waiting: number
  giveUp(): void
}

async function join<T>(flight: Flight<T>, signal: AbortSignal | undefined, labels: ErrorLabels): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const abort = (): void => reject(cancelled(labels))
  signal?.addEventListener('abort', abort, { once: true })
  flight.waiting += 1
  try {
    return await Promise.race([flight.answer, aborted])
  } finally {
    signal?.removeEventListener('abort', abort)
    flight.waiting -= 1
    // After it has landed this changes nothing.
    if (flight.waiting === 0) flight.giveUp()
  }
}

const MAX_ENTRIES = 500
