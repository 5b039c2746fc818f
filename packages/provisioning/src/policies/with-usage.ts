import type { LLMClientPort, LLMUsage } from '@eco2/ports'
import { costUsd, type ModelInfo } from '../models/model-info.ts'
import { around, type CallContext } from './around.ts'
import { estimateCall, estimateTokens } from './estimate-tokens.ts'

export interface UsageOptions {
  readonly info: Pick<ModelInfo, 'price' | 'longInput'>
  /** Besides the call's own `onUsage`: a ledger, a metric. */
  readonly record?: (usage: LLMUsage) => void
}

/**
 * Adds the cost and the task to every usage. A stream that breaks off, or whose reader leaves, was paid for but reports
 * nothing: its usage is estimated from the text that went by.
 */
export function withUsage(client: LLMClientPort, { info, record }: UsageOptions): LLMClientPort {
  const report = (usage: LLMUsage, { options }: CallContext): void => {
    const cost = usage.costUsd ?? costUsd(info, usage)
    const task = usage.task ?? options.task
    const whole = {
      ...usage,
      ...(cost === undefined ? {} : { costUsd: cost }),
      ...(task === undefined ? {} : { task }),
    }
    record?.(whole)
    options.onUsage?.(whole)
  }
  return around(client.model, {
    answer: (attempt, context) => attempt(client, { onUsage: (usage) => report(usage, context) }),
    stream: async function* (attempt, context) {
      let isReported = false
      let text = ''
      const onUsage = (usage: LLMUsage): void => {
        isReported = true
        report(usage, context)
      }
      try {
        for await (const delta of attempt(client, { onUsage })) {
          text += delta
          yield delta
        }
      } finally {
        if (!isReported && text !== '') {
          const { inputTokens } = estimateCall(context)
          const outputTokens = estimateTokens(text)
          report({ model: client.model, inputTokens, outputTokens, cachedTokens: 0 }, context)
        }
      }
    },
  })
}

export interface UsageTotal {
  readonly calls: number
  readonly inputTokens: number
  readonly outputTokens: number
  readonly cachedTokens: number
  /** Of the calls whose price is known. */
  readonly costUsd: number
}

/** Sums per task (`write-answer`, ...); calls without one under `unnamed`. */
export interface UsageLedger {
  readonly record: (usage: LLMUsage) => void
  totals(): ReadonlyMap<string, UsageTotal>
}

export function createUsageLedger(): UsageLedger {
  const totals = new Map<string, UsageTotal>()
  return {
    record: ({ task = 'unnamed', ...usage }) => {
      const sum = totals.get(task) ?? NOTHING
      totals.set(task, {
        calls: sum.calls + 1,
        inputTokens: sum.inputTokens + usage.inputTokens,
        outputTokens: sum.outputTokens + usage.outputTokens,
        cachedTokens: sum.cachedTokens + usage.cachedTokens,
        costUsd: sum.costUsd + (usage.costUsd ?? 0),
      })
    },
    totals: () => new Map(totals),
  }
}

const NOTHING: UsageTotal = { calls: 0, inputTokens: 0, outputTokens: 0, cachedTokens: 0, costUsd: 0 }
