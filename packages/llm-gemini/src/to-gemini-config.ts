import { GENERATE_DEFAULTS, type GenerateOptions } from '@eco2/ports'
import type { GenerateContentConfig } from '@google/genai'
import type { GeminiCapabilities } from './gemini-capabilities.ts'

/** The settings that every operation has. */
export function toGeminiConfig(
  options: GenerateOptions,
  capabilities: GeminiCapabilities,
  defaultTemperature: number = GENERATE_DEFAULTS.temperature,
): GenerateContentConfig {
  const { thinking } = capabilities
  const maxTokens = options.maxTokens ?? GENERATE_DEFAULTS.maxTokens
  return {
    maxOutputTokens: maxTokens + (thinking === false ? 0 : thinking.allowanceTokens),
    ...(thinking === false ? {} : { thinkingConfig: thinking.config }),
    ...(capabilities.temperature ? { temperature: options.temperature ?? defaultTemperature } : {}),
    ...(options.systemPrompt === undefined ? {} : { systemInstruction: options.systemPrompt }),
  }
}
