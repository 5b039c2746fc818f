export type { LLMOperation } from './around.ts'
export { type EmbeddingGuardOptions, guardEmbeddings } from './guard-embeddings.ts'
export { type BreakerOptions, type BreakerState, withBreaker } from './with-breaker.ts'
export { type Budget, type BudgetOptions, withBudget } from './with-budget.ts'
export { createLimiter, type Limiter, type LimiterOptions, withConcurrency } from './with-concurrency.ts'
export { type FallbackCandidate, type FallbackOptions, withFallback } from './with-fallback.ts'
export { withPortRetry } from './with-port-retry.ts'
export {
  createRetryBudget,
  type RetryBudget,
  type RetryBudgetOptions,
  type RetryOptions,
  withRetry,
} from './with-retry.ts'
export { TIMEOUTS, type TimeoutOptions, withTimeout } from './with-timeout.ts'
export { withTracing } from './with-tracing.ts'
export {
  createUsageLedger,
  type UsageLedger,
  type UsageOptions,
  type UsageTotal,
  withUsage,
} from './with-usage.ts'
