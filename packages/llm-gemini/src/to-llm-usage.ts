import type { LLMUsage } from '@eco2/ports'
import type { GeminiUsage } from './from-gemini-chunks.ts'

/** The vendor names the version that answered; if it does not, it is the model that was asked. */
export function toLLMUsage(usage: GeminiUsage, model: string, task: string | undefined): LLMUsage {
  return { ...usage, model: usage.model ?? model, ...(task === undefined ? {} : { task }) }
}
