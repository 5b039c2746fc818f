import { AsyncLocalStorage } from 'node:async_hooks'
import {
  BUDGET_WINDOW_MS,
  type CounterPort,
  type LLMClientPort,
  type Logger,
  type Run,
  userBudgetKeys,
} from '@eco2/ports'
import { findModel } from '@eco2/provisioning/models'
import { type Budget, withBudget } from '@eco2/provisioning/policies'

export interface BudgetLimits {
  readonly runTokens: number
  readonly userTokensPerDay: number
  readonly userUsdPerDay: number
}

export interface RunBudgets {
  /** Model calls made by `work`, however deep in the graph, are this run's. */
  spend<Result>(run: Pick<Run, 'runId' | 'userId'>, work: () => Result): Result
  /** The same client for the same client, so that whoever keeps something per client may go on doing so. */
  guard(client: LLMClientPort): LLMClientPort
}

/**
 * What models may use and cost, per run and per person, over all workers. Whose call it is comes from the async context:
 * graphs are compiled per model and serve everybody, and a person's id goes through no node, prompt or trace.
 */
export function createRunBudgets(counter: CounterPort, limits: BudgetLimits, logger: Logger): RunBudgets {
  const running = new AsyncLocalStorage<readonly Budget[]>()
  const guarded = new WeakMap<LLMClientPort, LLMClientPort>()
  return {
    spend: (run, work) => running.run(budgetsOf(run, limits), work),
    guard(client) {
      const known = guarded.get(client)
      if (known !== undefined) return known
      const budgets = (): readonly Budget[] => running.getStore() ?? []
      const fresh = withBudget(client, { counter, budgets, info: findModel(client.model) ?? {}, logger })
      guarded.set(client, fresh)
      return fresh
    },
  }
}

/** All keys of a person share a tag, so that one script takes from all or none. */
function budgetsOf(
  { runId, userId }: Pick<Run, 'runId' | 'userId'>,
  limits: BudgetLimits,
): readonly Budget[] {
  const { tag, tokens, usd } = userBudgetKeys(userId)
  const windowMs = BUDGET_WINDOW_MS
  return [
    { key: `${tag}:run:${runId}:tokens`, unit: 'tokens', limit: limits.runTokens, windowMs },
    { key: tokens, unit: 'tokens', limit: limits.userTokensPerDay, windowMs },
    { key: usd, unit: 'usd', limit: limits.userUsdPerDay, windowMs },
  ]
}
