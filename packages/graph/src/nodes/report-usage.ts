import type { LLMUsage } from '@eco2/ports'
import type { StageContext } from './stage.ts'

/** What a model call cost goes into the log as it becomes known, also for output that was thrown away. */
export function reportUsage({ emit }: StageContext): (usage: LLMUsage) => void {
  return ({ model, inputTokens, outputTokens, cachedTokens, costUsd }) =>
    emit({
      type: 'usage',
      model,
      inputTokens,
      outputTokens,
      cachedTokens,
      ...(costUsd !== undefined && { costUsd }),
    })
}
