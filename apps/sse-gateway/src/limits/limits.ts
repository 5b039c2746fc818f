import type { LimitsValues } from '@eco2/provisioning/environment'

/** What one person, one address and all together may do. 0: no limit. */
export interface Limits {
  readonly userRequestsPerMinute: number
  readonly addressRequestsPerMinute: number
  /** Messages that ask for an answer, also when they are refused for another reason. */
  readonly userRunsPerMinute: number
  readonly addressRunsPerMinute: number
  /** Accepted and not finished: at work, waiting for an answer, or in line. */
  readonly userActiveRuns: number
  readonly userStreams: number
  readonly addressStreams: number
  /** Runs of everybody that wait for a worker. */
  readonly queueDepth: number
  /** The workers keep these two; the gateway refuses what they would refuse. */
  readonly userTokensPerDay: number
  readonly userUsdPerDay: number
}

export const NO_LIMITS: Limits = {
  userRequestsPerMinute: 0,
  addressRequestsPerMinute: 0,
  userRunsPerMinute: 0,
  addressRunsPerMinute: 0,
  userActiveRuns: 0,
  userStreams: 0,
  addressStreams: 0,
  queueDepth: 0,
  userTokensPerDay: 0,
  userUsdPerDay: 0,
}

export function limitsFrom(env: LimitsValues): Limits {
  return {
    userRequestsPerMinute: env.ECO2_LIMIT_USER_REQUESTS,
    addressRequestsPerMinute: env.ECO2_LIMIT_ADDRESS_REQUESTS,
    userRunsPerMinute: env.ECO2_LIMIT_USER_RUNS,
    addressRunsPerMinute: env.ECO2_LIMIT_ADDRESS_RUNS,
    userActiveRuns: env.ECO2_LIMIT_USER_ACTIVE_RUNS,
    userStreams: env.ECO2_LIMIT_USER_STREAMS,
    addressStreams: env.ECO2_LIMIT_ADDRESS_STREAMS,
    queueDepth: env.ECO2_LIMIT_QUEUE_DEPTH,
    userTokensPerDay: env.BUDGET_USER_TOKENS_PER_DAY,
    userUsdPerDay: env.BUDGET_USER_USD_PER_DAY,
  }
}
