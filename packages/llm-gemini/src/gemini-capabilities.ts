import { type ThinkingConfig, ThinkingLevel } from '@google/genai'

/** What a model can do. What is not said is known by the model's family. */
export interface GeminiCapabilities {
  /** false: `temperature` is dropped. */
  readonly temperature: boolean
  /** How a schema reaches the model: as JSON Schema, in the older OpenAPI dialect, as a forced function, or in words. */
  readonly structuredOutput: 'json_schema' | 'openapi_schema' | 'tool' | 'prompt'
  /** false: a call with images is UNSUPPORTED. */
  readonly images: boolean
  /** false: `generateFunctionCall` is UNSUPPORTED. */
  readonly functions: boolean
  /** false: `web_search` is UNSUPPORTED. */
  readonly webSearch: boolean
  /**
   * For models that think before they speak. Thoughts count against maxOutputTokens, so `allowanceTokens` comes on top of
   * what the caller asked for; without it a small limit gives an empty answer.
   * Source: https://github.com/googleapis/python-genai/issues/2062 (read 2026-11-22).
   */
  readonly thinking: { readonly config: ThinkingConfig; readonly allowanceTokens: number } | false
}

/**
 * By family. `responseJsonSchema` and thinking begin with 2.5; levels replace budgets with 3; search grounding of 1.x is
 * another tool. An unknown name counts as current, without thinking. Source: https://ai.google.dev/gemini-api/docs/thinking,
 * /structured-output and /google-search, as quoted by the installed SDK's types (@google/genai 3.1, read 2026-11-22).
 */
export function geminiCapabilities(model: string): GeminiCapabilities {
  const version = Number(/^gemini-(\d+(?:\.\d+)?)/.exec(model)?.[1] ?? Number.NaN)
  if (version < 2) return { ...CURRENT, structuredOutput: 'openapi_schema', webSearch: false }
  if (version < 2.5) return { ...CURRENT, structuredOutput: 'openapi_schema' }
  if (version < 3) return { ...CURRENT, thinking: THINKING_BY_BUDGET }
  return version >= 3 ? { ...CURRENT, thinking: THINKING_BY_LEVEL } : CURRENT
}

const CURRENT: GeminiCapabilities = {
  structuredOutput: 'json_schema',
  functions: true,
  images: true,
  temperature: true,
  webSearch: true,
  thinking: false,
}

const THINKING_BY_BUDGET = { config: { thinkingBudget: 1024 }, allowanceTokens: 1024 }
/** `low` is no hard limit; the allowance is what answers of a chat were seen to need, with room. */
const THINKING_BY_LEVEL = { config: { thinkingLevel: ThinkingLevel.LOW }, allowanceTokens: 4096 }
