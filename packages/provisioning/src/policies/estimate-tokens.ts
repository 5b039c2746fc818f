import { GENERATE_DEFAULTS } from '@eco2/ports'
import type { CallContext } from './around.ts'

/**
 * An upper guess without a tokenizer: three bytes of UTF-8 to a token. English has about four, a Korean syllable is three
 * bytes and at most about one token with the vocabularies since GPT-4o.
 */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN)
}

/** Tokens of a call before it is made: what goes in, and at most what may come out. */
export function estimateCall({ prompt, options }: CallContext): {
  inputTokens: number
  outputTokens: number
} {
  const text = estimateTokens(prompt) + estimateTokens(options.systemPrompt ?? '')
  return {
    inputTokens: text + (options.images?.length ?? 0) * TOKENS_PER_IMAGE + TOKENS_OF_FRAME,
    outputTokens: options.maxTokens ?? GENERATE_DEFAULTS.maxTokens,
  }
}

const BYTES_PER_TOKEN = 3
/** A photo at full detail is 765 to 1,600 tokens at the vendors of the table. */
const TOKENS_PER_IMAGE = 1_600
/** Roles, separators, a small schema. */
const TOKENS_OF_FRAME = 50
