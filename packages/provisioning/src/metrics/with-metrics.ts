import { isPortError, type LLMClientPort, type LLMUsage } from '@eco2/ports'
import { around, type CallContext } from '../policies/around.ts'
import type { ModelCallOutcome, ModelInstruments } from './model-instruments.ts'

/**
 * Counts calls, tokens and money. Put it right around `with-usage` (which knows the price, and estimates streams that broke
 * off) and inside `with-retry` and `with-breaker`, so that every call to a vendor counts and a refusal of the breaker does
 * not. Adds nothing per delta.
 */
export function withMetrics(
  client: LLMClientPort,
  metrics: Pick<ModelInstruments, 'modelCalls' | 'tokens' | 'costUsd'>,
): LLMClientPort {
  const { model } = client
  const end = ({ options }: CallContext, outcome: ModelCallOutcome): void =>
    metrics.modelCalls.of(model, options.task ?? 'unnamed', outcome).add()
  const recording = ({ options }: CallContext) => ({
    onUsage: (usage: LLMUsage): void => {
      metrics.tokens.of(model, 'input').add(usage.inputTokens - usage.cachedTokens)
      metrics.tokens.of(model, 'cached-input').add(usage.cachedTokens)
      metrics.tokens.of(model, 'output').add(usage.outputTokens)
      metrics.costUsd.of(model).add(usage.costUsd ?? 0)
      options.onUsage?.(usage)
    },
  })
  return around(model, {
    answer: async (attempt, context) => {
      try {
        const value = await attempt(client, recording(context))
        end(context, 'ok')
        return value
      } catch (error) {
        end(context, codeOf(error))
        throw error
      }
    },
    stream: async function* (attempt, context) {
      // A reader that leaves ends the generator where it stands: only `finally` sees it.
      let outcome: ModelCallOutcome = 'abandoned'
      try {
        yield* attempt(client, recording(context))
        outcome = 'ok'
      } catch (error) {
        outcome = codeOf(error)
        throw error
      } finally {
        end(context, outcome)
      }
    },
  })
}

function codeOf(error: unknown): ModelCallOutcome {
  return isPortError(error) ? error.code : 'INTERNAL'
}
