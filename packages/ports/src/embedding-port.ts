export interface EmbedOptions {
  /** A question is compared with documents: vendors that tell the two apart embed them differently. */
  readonly purpose: 'query' | 'document'
  /** Closes the socket; the call rejects with CANCELLED. */
  readonly signal?: AbortSignal
}

/**
 * Texts as vectors whose angle says how alike their meanings are. Rejects with a `PortError` only, by the codes of
 * `LLMClientPort`: UNAUTHORIZED, RATE_LIMITED (with `retryAfterMs` when told), TIMEOUT, UNAVAILABLE, NOT_FOUND (the model),
 * CANCELLED; BAD_RESPONSE for garbage, another count of vectors than of texts, vectors of different lengths and numbers
 * that are none; INVALID_REQUEST for a text that is blank or too long (nothing is sent then). Nothing in here retries.
 */
export interface EmbeddingPort {
  /**
   * `provider/model`, and behind an @ what else changes the vectors: `openai/text-embedding-3-small@512`. Two ports with the
   * same `model` make vectors that may be compared; whoever keeps vectors keeps this name beside them.
   */
  readonly model: string
  /**
   * One vector per text, in the order of the texts; `[]` for none. All of one length, and of unit length, so that their dot
   * product is their cosine. Longer lists than `textsPerRequest` become several requests, one after the other; when one of
   * them fails the call does.
   */
  embed(texts: readonly string[], options: EmbedOptions): Promise<readonly Float32Array[]>
}

/**
 * What every vendor here takes. Texts: Gemini takes 100 in a request
 * (https://github.com/langchain-ai/langchainjs/issues/4491, https://github.com/vercel/ai/pull/16575), OpenAI 2,048 with 300,000
 * tokens together and 8,192 each (openai 7.57, embeddings.d.ts); all read 2026-11-22. Characters: gemini-embedding-001 reads
 * 2,048 tokens, and a Korean syllable is about one.
 */
export const EMBEDDING_LIMITS: {
  readonly textsPerRequest: 100
  readonly charactersPerText: 1500
} = {
  textsPerRequest: 100,
  charactersPerText: 1500,
}
