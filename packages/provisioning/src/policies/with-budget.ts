import {
  type CounterPort,
  type LLMClientPort,
  type LLMUsage,
  type Logger,
  PortError,
  silentLogger,
} from '@eco2/ports'
import { costUsd, type ModelInfo } from '../models/model-info.ts'
import { safeReason } from '../safe-reason.ts'
import { around, type CallContext, policyError } from './around.ts'
import { estimateCall } from './estimate-tokens.ts'

export interface Budget {
  /** Of the counter: `{<userId>}:run:<runId>:tokens`, `{<userId>}:usd`. All budgets of a call share the tag. */
  readonly key: string
  readonly unit: 'tokens' | 'usd'
  /** Tokens, or US dollars (kept as whole millionths). */
  readonly limit: number
  readonly windowMs: number
}

export interface BudgetOptions {
  readonly counter: CounterPort
  /** A function when they depend on who is served: asked at each call, in its async context; none = nothing to keep. */
  readonly budgets: readonly Budget[] | (() => readonly Budget[])
  /** Without a price a call counts tokens and no money. */
  readonly info: Pick<ModelInfo, 'price' | 'longInput'>
  readonly logger?: Logger
}

/**
 * Stops a call before the money is spent: what it can cost at most (its text, and all of `maxTokens`) is reserved first,
 * and replaced by the reported usage afterwards. Put it outermost: the usage of retries and of other models' takeovers
 * is then in the sum. A call that succeeds without reporting usage has spent what was reserved, one that fails nothing.
 *
 * @throws {PortError} BUDGET_EXCEEDED, with `retryAfterMs` when a later window can help
 */
export function withBudget(client: LLMClientPort, options: BudgetOptions): LLMClientPort {
  return around(client.model, {
    answer: async (attempt, context) => {
      const spending = await reserve(options, context)
      let isDone = false
      try {
        const value = await attempt(client, { onUsage: spending.onUsage })
        isDone = true
        return value
      } finally {
        await spending.settle(isDone)
      }
    },
    stream: async function* (attempt, context) {
      const spending = await reserve(options, context)
      let hasBegun = false
      try {
        for await (const delta of attempt(client, { onUsage: spending.onUsage })) {
          hasBegun = true
          yield delta
        }
      } finally {
        await spending.settle(hasBegun)
      }
    },
  })
}

interface Spending {
  readonly onUsage: (usage: LLMUsage) => void
  /** `keep`: without any usage reported, what was reserved counts. */
  settle(keep: boolean): Promise<void>
}

async function reserve(options: BudgetOptions, context: CallContext): Promise<Spending> {
  const { counter, info, logger = silentLogger } = options
  const budgets = typeof options.budgets === 'function' ? options.budgets() : options.budgets
  if (budgets.length === 0) return { onUsage: (usage) => context.options.onUsage?.(usage), settle: NOTHING }
  const estimate = { ...estimateCall(context), cachedTokens: 0 }
  const lines = budgets.map((budget) => ({
    key: budget.key,
    amount: amountOf(budget, [estimate], info),
    limit: budget.unit === 'usd' ? Math.floor(budget.limit * MILLION) : budget.limit,
    windowMs: budget.windowMs,
  }))
  const result = await counter.reserve(lines)
  if (result.outcome === 'refused') throw exceeded(result, lines)

  const reported: LLMUsage[] = []
  return {
    onUsage: (usage) => {
      reported.push(usage)
      context.options.onUsage?.(usage)
    },
    settle: async (keep) => {
      if (reported.length === 0 && keep) return
      const spent = Object.fromEntries(
        budgets.map((budget) => [budget.key, amountOf(budget, reported, info)]),
      )
      try {
        await counter.settle(result.reservationId, spent)
      } catch (error) {
        // The answer is there; that too much stays reserved until the window ends is the smaller harm.
        logger.warn({ reason: safeReason(error) }, 'A budget could not be settled.')
      }
    },
  }
}

function amountOf(
  { unit }: Budget,
  usages: readonly Pick<LLMUsage, 'inputTokens' | 'outputTokens' | 'cachedTokens' | 'costUsd'>[],
  info: BudgetOptions['info'],
): number {
  const sum = usages.reduce(
    (total, usage) =>
      total +
      (unit === 'tokens'
        ? usage.inputTokens + usage.outputTokens
        : (usage.costUsd ?? costUsd(info, usage) ?? 0)),
    0,
  )
  return unit === 'tokens' ? sum : Math.ceil(sum * MILLION)
}

function exceeded(
  { key, retryAfterMs }: { readonly key: string; readonly retryAfterMs: number },
  lines: readonly { readonly key: string; readonly amount: number; readonly limit: number }[],
): PortError {
  const line = lines.find((candidate) => candidate.key === key)
  const canWait = line !== undefined && line.amount <= line.limit
  return new PortError('BUDGET_EXCEEDED', 'The budget for model calls is used up.', {
    ...policyError('with-budget'),
    ...(canWait ? { retryAfterMs } : {}),
  })
}

const MILLION = 1_000_000
const NOTHING = async (): Promise<void> => {}
