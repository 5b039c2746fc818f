import type { z } from 'zod'

/** An image for the model: a public https URL, or bytes (never base64 text). */
export type LLMImage = { readonly url: string } | { readonly bytes: Uint8Array; readonly mediaType: string }

export interface LLMUsage {
  /** As the vendor names it. */
  readonly model: string
  readonly inputTokens: number
  readonly outputTokens: number
  /** Part of `inputTokens` that the vendor had cached. */
  readonly cachedTokens: number
  readonly costUsd?: number
  readonly task?: string
}

export interface GenerateOptions {
  readonly systemPrompt?: string
  /** Default 0.7 (0 for structured output). Dropped for models that refuse it. */
  readonly temperature?: number
  /** Output tokens, default 2048. */
  readonly maxTokens?: number
  readonly images?: readonly LLMImage[]
  /** Closes the socket; the call rejects with CANCELLED. */
  readonly signal?: AbortSignal
  /** Once per model call that reported usage, also for attempts whose output was thrown away. */
  readonly onUsage?: (usage: LLMUsage) => void
  /** A stream began anew (another provider took over): what was yielded so far is void. */
  readonly onRestart?: (reason: string) => void
  /** A label for accounting and logs: `classify-intent`, `write-answer`, ... */
  readonly task?: string
}

export interface FunctionDefinition {
  /** `^[a-zA-Z0-9_-]{1,64}$` */
  readonly name: string
  readonly description: string
  readonly parameters: z.ZodType
}

export interface FunctionCall {
  readonly name: string
  /** Validated against the definition's `parameters`. */
  readonly arguments: Record<string, unknown>
}

export type LLMTool = 'web_search'

export interface Citation {
  readonly title: string
  readonly url: string
  /** YYYY-MM-DD, when the vendor says it. */
  readonly date?: string
}

export interface GenerateWithToolsResult {
  readonly text: string
  readonly citations: readonly Citation[]
}

/**
 * A language model. Every operation rejects with a `PortError` only:
 * UNAUTHORIZED (key), RATE_LIMITED (with `retryAfterMs` when told), TIMEOUT, UNAVAILABLE (network, 5xx, overload),
 * BAD_RESPONSE (garbage, a stream without its end), CONTENT_FILTERED, CONTEXT_TOO_LONG, UNSUPPORTED (the model cannot),
 * INVALID_REQUEST, BUDGET_EXCEEDED, CANCELLED. Nothing in here retries; `with-retry` does.
 */
export interface LLMClientPort {
  /** `provider/model`, for logs and usage. */
  readonly model: string
  /** The whole text; never empty (an empty answer is BAD_RESPONSE). */
  generate(prompt: string, options?: GenerateOptions): Promise<string>
  /**
   * A value that satisfies `schema` (an object at the top). A reply that does not is asked for again with the validation
   * error, at most twice; then BAD_RESPONSE. Each ask is counted in `onUsage`.
   */
  generateStructured<T>(prompt: string, schema: z.ZodType<T>, options?: GenerateOptions): Promise<T>
  /**
   * Text deltas in order, none empty, none splitting a code point; ends when the vendor said it is finished.
   * An end without the vendor's terminal marker throws BAD_RESPONSE. Leaving the loop closes the socket.
   */
  generateStream(prompt: string, options?: GenerateOptions): AsyncIterable<string>
  /** `null` when the model chose to call nothing. `{ name }` forces that function. */
  generateFunctionCall(
    prompt: string,
    functions: readonly FunctionDefinition[],
    options?: GenerateOptions & { readonly functionCall?: 'auto' | 'none' | { readonly name: string } },
  ): Promise<FunctionCall | null>
  /** The text with the vendor's own tools at work, and what it cites. */
  generateWithTools(
    prompt: string,
    tools: readonly LLMTool[],
    options?: GenerateOptions,
  ): Promise<GenerateWithToolsResult>
}

export const GENERATE_DEFAULTS: {
  readonly temperature: 0.7
  readonly structuredTemperature: 0
  readonly maxTokens: 2048
} = {
  temperature: 0.7,
  structuredTemperature: 0,
  maxTokens: 2048,
}
