import { setTimeout as wait } from 'node:timers/promises'
import { type Clock, isPortError, type LLMClientPort, PortError, systemClock } from '@eco2/ports'
import { around, policyError } from './around.ts'
import { createRollingCount } from './rolling-count.ts'

export interface RetryOptions {
  /** Tries after the first. Default 2. */
  readonly extraTries?: number
  /** Upper bound of the first wait; doubles with each try. Default 500 ms. */
  readonly baseDelayMs?: number
  /** Default 8 s. */
  readonly maxDelayMs?: number
  /** A vendor that asks for more than this is not waited for. Default 60 s. */
  readonly maxRetryAfterMs?: number
  /** Shared by all clients of a vendor, so that an outage is not made worse by everyone's retries. */
  readonly budget?: RetryBudget
  /** Rejects when the signal is aborted. */
  readonly sleep?: (delayMs: number, signal: AbortSignal | undefined) => Promise<void>
  /** Hears each wait before it begins: how long, in milliseconds; and 0 when it is over. */
  readonly onWait?: (delayMs: number) => void
  /** 0 to 1. */
  readonly random?: () => number
}

/**
 * Tries again after a retryable error, and a stream only as long as nothing of it was yielded. The only layer that
 * retries. Waits with full jitter, or as long as the vendor asked for (Retry-After) and a little more.
 */
export function withRetry(client: LLMClientPort, options: RetryOptions = {}): LLMClientPort {
  const { budget } = options
  const sleep = createSleep(options)
  const delayBefore = createDelay(options)
  const recover = async (error: unknown, tries: number, signal: AbortSignal | undefined): Promise<void> => {
    const delayMs = delayBefore(error, tries)
    if (delayMs === undefined || signal?.aborted || budget?.take() === false) throw error
    await sleep(delayMs, signal)
  }
  return around(client.model, {
    answer: async (attempt, { options: { signal } }) => {
      budget?.count()
      for (let tries = 1; ; tries += 1) {
        try {
          return await attempt(client, {})
        } catch (error) {
          await recover(error, tries, signal)
        }
      }
    },
    stream: async function* (attempt, { options: { signal } }) {
      budget?.count()
      for (let tries = 1; ; tries += 1) {
        let isFirst = true
        try {
          for await (const delta of attempt(client, {})) {
            isFirst = false
            yield delta
          }
          return
        } catch (error) {
          if (!isFirst) throw error
          await recover(error, tries, signal)
        }
      }
    },
  })
}

/** How long to wait before the try after `tries`; undefined: give up. */
export function createDelay(options: RetryOptions): (error: unknown, tries: number) => number | undefined {
  const { extraTries = 2, baseDelayMs = 500, maxDelayMs = 8_000, maxRetryAfterMs = 60_000 } = options
  const { random = Math.random } = options
  return (error, tries) => {
    if (!isPortError(error) || !error.retryable || tries > extraTries) return undefined
    const { retryAfterMs } = error
    if (retryAfterMs === undefined) return random() * Math.min(maxDelayMs, baseDelayMs * 2 ** (tries - 1))
    // Never earlier than asked; a little later, so that those who were refused together do not come back together.
    return retryAfterMs > maxRetryAfterMs ? undefined : retryAfterMs + random() * baseDelayMs
  }
}

/** Says that it waits, and that it does not any more. */
export function createSleep({
  sleep = sleepUntil,
  onWait,
}: RetryOptions): NonNullable<RetryOptions['sleep']> {
  return async (delayMs, signal) => {
    onWait?.(delayMs)
    try {
      await sleep(delayMs, signal)
    } finally {
      onWait?.(0)
    }
  }
}

async function sleepUntil(delayMs: number, signal: AbortSignal | undefined): Promise<void> {
  try {
    await wait(delayMs, undefined, signal ? { signal } : {})
  } catch (cause) {
    throw new PortError('CANCELLED', 'The call was cancelled while it waited for its next try.', {
      ...policyError('with-retry'),
      cause,
    })
  }
}

export interface RetryBudget {
  /** One more call. */
  count(): void
  /** Takes one retry; false when there is none left in this window. */
  take(): boolean
}

export interface RetryBudgetOptions {
  /** Retries per call. Default 0.2. */
  readonly ratio?: number
  /** Default 60 s. */
  readonly windowMs?: number
  /** Retries that are always allowed in a window: with few calls a share of them is nothing. Default 5. */
  readonly floor?: number
  readonly clock?: Clock
}

export function createRetryBudget(options: RetryBudgetOptions = {}): RetryBudget {
  const { ratio = 0.2, windowMs = 60_000, floor = 5, clock = systemClock } = options
  const calls = createRollingCount(windowMs, clock)
  const retries = createRollingCount(windowMs, clock)
  return {
    count: () => calls.add(),
    take: () => {
      if (retries.sum() >= Math.max(floor, calls.sum() * ratio)) return false
      retries.add()
      return true
    },
  }
}
