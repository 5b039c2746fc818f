import { type LLMClientPort, PortError } from '@eco2/ports'
import { around, policyError } from './around.ts'

/** Places at one vendor, shared by all of its models. */
export interface Limiter {
  readonly running: number
  readonly waiting: number
  /**
   * Resolves with how to give the place back, in the order of asking.
   *
   * @throws {PortError} UNAVAILABLE when too many wait already, CANCELLED when the signal is aborted
   */
  enter(signal?: AbortSignal): Promise<() => void>
}

export interface LimiterOptions {
  /** Calls at once. Default 32. */
  readonly limit?: number
  /** Default 256. */
  readonly maxWaiting?: number
}

export function createLimiter({ limit = 32, maxWaiting = 256 }: LimiterOptions = {}): Limiter {
  const line: { readonly admit: () => void }[] = []
  let running = 0
  const leave = (): void => {
    running -= 1
    line.shift()?.admit()
  }
  const take = (): (() => void) => {
    running += 1
    let isHeld = true
    return () => {
      if (isHeld) leave()
      isHeld = false
    }
  }
  return {
    get running() {
      return running
    },
    get waiting() {
      return line.length
    },
    enter: async (signal) => {
      if (signal?.aborted) throw cancelled()
      if (running < limit) return take()
      if (line.length >= maxWaiting) {
        throw new PortError('UNAVAILABLE', 'Too many calls wait for this vendor.', LABELS)
      }
      const { promise, resolve, reject } = Promise.withResolvers<() => void>()
      const place = { admit: () => resolve(take()) }
      const giveUp = (): void => {
        const index = line.indexOf(place)
        if (index < 0) return
        line.splice(index, 1)
        reject(cancelled())
      }
      line.push(place)
      signal?.addEventListener('abort', giveUp, { once: true })
      try {
        return await promise
      } finally {
        signal?.removeEventListener('abort', giveUp)
      }
    },
  }
}

/** A call waits for a place and holds it until it ends; a stream until its last delta, or until its reader leaves. */
export function withConcurrency(client: LLMClientPort, limiter: Limiter): LLMClientPort {
  return around(client.model, {
    answer: async (attempt, { options }) => {
      const leave = await limiter.enter(options.signal)
      try {
        return await attempt(client, {})
      } finally {
        leave()
      }
    },
    stream: async function* (attempt, { options }) {
      const leave = await limiter.enter(options.signal)
      try {
        yield* attempt(client, {})
      } finally {
        leave()
      }
    },
  })
}

function cancelled(): PortError {
  return new PortError('CANCELLED', 'The call was cancelled while it waited for a place.', LABELS)
}

const LABELS = policyError('with-concurrency')
