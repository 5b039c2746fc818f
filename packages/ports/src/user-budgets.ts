/**
 * What a person may spend on models within 24 hours is counted under these keys, by the workers that spend it; the gateway
 * reads tokens and usd to refuse early. One tag for all of a person, so that one script takes from all or none. Units: tokens in and
 * out, whole millionths of a US dollar, and pictures.
 */
export function userBudgetKeys(userId: string): {
  readonly tag: string
  readonly tokens: string
  readonly usd: string
  readonly pictures: string
} {
  const tag = `{budget:${userId}}`
  return { tag, tokens: `${tag}:tokens`, usd: `${tag}:usd`, pictures: `${tag}:pictures` }
}

export const BUDGET_WINDOW_MS: number = 24 * 60 * 60 * 1_000
/** Counters hold whole numbers. */
export const MILLIONTHS_PER_USD = 1_000_000
