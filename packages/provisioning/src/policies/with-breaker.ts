import {
  type Clock,
  isPortError,
  type LLMClientPort,
  type Logger,
  PortError,
  type PortErrorOptions,
  silentLogger,
  systemClock,
} from '@eco2/ports'
import { around, policyError } from './around.ts'
import { createRollingCount } from './rolling-count.ts'

export interface BreakerOptions {
  /** Opens at this many failures within the window, when they are also at least half of its calls. Default 5. */
  readonly failures?: number
  /** Default 30 s. */
  readonly windowMs?: number
  /** How long it stays open before a probe may pass. Default 30 s; a vendor's longer Retry-After wins. */
  readonly openMs?: number
  readonly clock?: Clock
  readonly logger?: Logger
  /** Each change, for a metric. */
  readonly onState?: (model: string, state: BreakerState) => void
  /** A call that was not made because it is open: for the person who asks why the answer comes another way. */
  readonly onRefusal?: () => void
}

/** `probing`: one call looks whether the vendor is well again. */
export type BreakerState = 'closed' | 'probing' | 'open'

/**
 * One model's breaker. While it is open every call fails at once with UNAVAILABLE. After `openMs` one call at a time
 * passes as a probe: a success closes it, a failure opens it again, and a probe that says nothing about the vendor
 * (cancelled, say) makes room for the next one.
 */
export function withBreaker(client: LLMClientPort, options: BreakerOptions = {}): LLMClientPort {
  const breaker = createBreaker(client.model, options)
  return around(client.model, {
    answer: async (attempt) => {
      const pass = breaker.enter()
      try {
        const value = await attempt(client, {})
        pass.succeed()
        return value
      } catch (error) {
        pass.fail(error)
        throw error
      } finally {
        pass.leave()
      }
    },
    stream: async function* (attempt) {
      const pass = breaker.enter()
      try {
        for await (const delta of attempt(client, {})) {
          // The first delta is proof enough: a probe that writes for a minute must not keep the others out.
          pass.succeed()
          yield delta
        }
        pass.succeed()
      } catch (error) {
        pass.fail(error)
        throw error
      } finally {
        pass.leave()
      }
    },
  })
}

export interface Pass {
  succeed(): void
  fail(error: unknown): void
  leave(): void
}

/** One breaker, for whoever guards calls: `enter` throws while it is open, and a pass says how its call went. */
export function createBreaker(
  model: string,
  options: BreakerOptions,
  labels: PortErrorOptions = policyError('with-breaker'),
): { enter(): Pass } {
  const { failures: threshold = 5, windowMs = 30_000, openMs = 30_000 } = options
  const { clock = systemClock, logger = silentLogger, onState, onRefusal } = options
  const calls = createRollingCount(windowMs, clock)
  const failures = createRollingCount(windowMs, clock)
  let openUntil: number | undefined
  let isProbing = false

  const open = (forMs: number): void => {
    openUntil = clock.now() + forMs
    onState?.(model, 'open')
    logger.warn({ model, openMs: forMs }, 'The breaker of a model opened.')
  }
  const close = (): void => {
    openUntil = undefined
    calls.clear()
    failures.clear()
    onState?.(model, 'closed')
    logger.info({ model }, 'The breaker of a model closed.')
  }
  const isTooMuch = (): boolean => failures.sum() >= threshold && failures.sum() * 2 >= calls.sum()

  const enter = (): Pass => {
    const remainingMs = openUntil === undefined ? 0 : openUntil - clock.now()
    if (remainingMs > 0 || (openUntil !== undefined && isProbing)) {
      onRefusal?.()
      throw new PortError('UNAVAILABLE', `The breaker of ${model} is open.`, {
        ...labels,
        ...(remainingMs > 0 ? { retryAfterMs: remainingMs } : {}),
      })
    }
    let isProbe = openUntil !== undefined
    if (isProbe) {
      isProbing = true
      onState?.(model, 'probing')
    }
    calls.add()
    return {
      succeed: () => {
        if (isProbe) close()
        if (isProbe) isProbing = false
        isProbe = false
      },
      fail: (error) => {
        const verdict = judge(error)
        if (verdict === 'alive' && isProbe) close()
        if (verdict !== 'failed') return
        failures.add()
        // Calls from before it opened may still fail now; they do not keep it open for longer.
        if (openUntil !== undefined && !isProbe) return
        const retryAfterMs = isPortError(error) ? (error.retryAfterMs ?? 0) : 0
        if (isProbe || isTooMuch() || retryAfterMs > LONG_RETRY_AFTER_MS) open(Math.max(openMs, retryAfterMs))
      },
      leave: () => {
        if (isProbe) isProbing = false
        isProbe = false
      },
    }
  }
  return { enter }
}

/** What an error says about the vendor. A refusal of this one request shows that it answers. */
function judge(error: unknown): 'failed' | 'alive' | 'nothing' {
  if (!isPortError(error)) return 'failed'
  switch (error.code) {
    case 'UNAUTHORIZED':
    case 'RATE_LIMITED':
    case 'TIMEOUT':
    case 'UNAVAILABLE':
    case 'BAD_RESPONSE':
    case 'INTERNAL':
      return 'failed'
    case 'CONTENT_FILTERED':
    case 'CONTEXT_TOO_LONG':
    case 'INVALID_REQUEST':
      return 'alive'
    default:
      return 'nothing'
  }
}

const LONG_RETRY_AFTER_MS = 60_000
