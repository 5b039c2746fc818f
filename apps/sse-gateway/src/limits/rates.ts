import type { CounterPort } from '@eco2/ports'
import { secondsOf, tooManyRequests } from './refusals.ts'

/** So many within a window that begins with the first of them. */
export interface Rate {
  readonly name: string
  readonly limit: number
}

export interface RatesOptions {
  readonly counter: CounterPort
  /** Default 60,000 ms. */
  readonly windowMs?: number
}

/** A list of structured fields each (draft-ietf-httpapi-ratelimit-headers-10; https://http.dev/ratelimit-policy, read 2026-11). */
export interface RateHeaders {
  readonly 'ratelimit-policy': string
  readonly ratelimit: string
}

/** Takes one from every rate, or none. */
export interface Rates {
  /**
   * @param whose `user:<id>` or `address:<address>`
   * @returns what is left, for the answer's headers; undefined without rates
   * @throws Problem 429 RATE_LIMITED, with the same headers
   * @throws {PortError} UNAVAILABLE
   */
  take(whose: string, rates: readonly Rate[]): Promise<RateHeaders | undefined>
}

export function createRates({ counter, windowMs = MINUTE_MS }: RatesOptions): Rates {
  const policyOf = ({ name, limit }: Rate) => `"${name}";q=${limit};w=${secondsOf(windowMs)}`
  return {
    take: async (whose, all) => {
      const rates = all.filter(({ limit }) => limit > 0)
      if (rates.length === 0) return undefined
      const keyOf = ({ name }: Rate) => `{limit:${whose}}:${name}`
      const lines = rates.map((rate) => ({ key: keyOf(rate), amount: 1, limit: rate.limit, windowMs }))
      // One after the other on one connection: what is read is what has just been taken, and nobody waits twice.
      const [result, ...used] = await Promise.all([
        counter.reserve(lines),
        ...rates.map((rate) => counter.read(keyOf(rate))),
      ])
      if (result.outcome === 'reserved') {
        return {
          'ratelimit-policy': rates.map(policyOf).join(', '),
          ratelimit: rates.map((rate, index) => `"${rate.name}";r=${left(rate, used[index])}`).join(', '),
        }
      }
      const full = rates.find((rate) => keyOf(rate) === result.key) ?? { name: '', limit: 0 }
      const { remaining, retryAfterMs } = result
      throw tooManyRequests({
        limit: full.name,
        retryAfterMs,
        headers: {
          'ratelimit-policy': policyOf(full),
          ratelimit: `"${full.name}";r=${remaining};t=${secondsOf(retryAfterMs)}`,
        },
      })
    },
  }
}

/** At least one is used, also when the reading was faster than a script that the server did not know yet. */
function left({ limit }: Rate, used = 1): number {
  return Math.max(0, limit - Math.max(1, used))
}

const MINUTE_MS = 60_000
