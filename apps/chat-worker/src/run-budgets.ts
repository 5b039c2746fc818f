import { AsyncLocalStorage } from 'node:async_hooks'
import {
  BUDGET_WINDOW_MS,
  type CounterPort,
  type ImageGeneratorPort,
  type LLMClientPort,
  type Logger,
  MILLIONTHS_PER_USD,
  PortError,
  type Run,
  userBudgetKeys,
} from '@eco2/ports'
import { costUsd, findModel } from '@eco2/provisioning/models'
import { type Budget, withBudget } from '@eco2/provisioning/policies'

export interface BudgetLimits {
  readonly runTokens: number
  readonly userTokensPerDay: number
  readonly userUsdPerDay: number
  readonly userPicturesPerDay: number
}

export interface RunBudgets {
  /** Model calls made by `work`, however deep in the graph, are this run's. */
  spend<Result>(run: Pick<Run, 'runId' | 'userId'>, work: () => Result): Result
  /** The same client for the same client, so that whoever keeps something per client may go on doing so. */
  guard(client: LLMClientPort): LLMClientPort
  /** One picture is reserved before it is drawn; one that fails is given back. Its price, where known, counts as money. */
  guardPictures(generator: ImageGeneratorPort): ImageGeneratorPort
}

/**
 * What models may use and cost, per run and per person, over all workers. Whose call it is comes from the async context:
 * graphs are compiled per model and serve everybody, and a person's id goes through no node, prompt or trace.
 */
export function createRunBudgets(counter: CounterPort, limits: BudgetLimits, logger: Logger): RunBudgets {
  const running = new AsyncLocalStorage<Pick<Run, 'runId' | 'userId'>>()
  const guarded = new WeakMap<LLMClientPort, LLMClientPort>()
  return {
    spend: (run, work) => running.run(run, work),
    guard(client) {
      const known = guarded.get(client)
      if (known !== undefined) return known
      const budgets = (): readonly Budget[] => {
        const run = running.getStore()
        return run === undefined ? [] : budgetsOf(run, limits)
      }
      const fresh = withBudget(client, { counter, budgets, info: findModel(client.model) ?? {}, logger })
      guarded.set(client, fresh)
      return fresh
    },
    guardPictures: (generator) => ({
      model: generator.model,
      async generateImage(request, options = {}) {
        const run = running.getStore()
        if (run === undefined) return generator.generateImage(request, options)
        const keys = userBudgetKeys(run.userId)
        const reserved = await counter.reserve(picturesOf(keys, limits))
        if (reserved.outcome === 'refused') throw usedUp(reserved.retryAfterMs)
        let spentUsd = 0
        let pictures = 0
        try {
          const image = await generator.generateImage(request, {
            ...options,
            onUsage: (usage) => {
              spentUsd += usage.costUsd ?? costUsd(findModel(generator.model) ?? {}, usage) ?? 0
              options.onUsage?.(usage)
            },
          })
          pictures = 1
          return image
        } finally {
          const spent = { [keys.pictures]: pictures, [keys.usd]: Math.round(spentUsd * MILLIONTHS_PER_USD) }
          // The picture is there; that one too many stays reserved is the smaller harm.
          await counter.settle(reserved.reservationId, spent).catch(() => {
            logger.warn({ runId: run.runId }, 'a picture could not be settled')
          })
        }
      },
    }),
  }
}

/** A millionth of a dollar: whoever has spent the day's money gets no picture either. */
function picturesOf({ pictures, usd }: ReturnType<typeof userBudgetKeys>, limits: BudgetLimits) {
  const windowMs = BUDGET_WINDOW_MS
  return [
    { key: pictures, amount: 1, limit: limits.userPicturesPerDay, windowMs },
    { key: usd, amount: 1, limit: limits.userUsdPerDay * MILLIONTHS_PER_USD, windowMs },
  ]
}

function usedUp(retryAfterMs: number): PortError {
  return new PortError('BUDGET_EXCEEDED', 'This person has had the pictures of the day.', {
    port: 'ImageGeneratorPort',
    adapter: 'run-budgets',
    retryAfterMs,
  })
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
