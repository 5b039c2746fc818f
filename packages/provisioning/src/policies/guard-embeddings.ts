import type { EmbeddingPort } from '@eco2/ports'
import { policyError } from './around.ts'
import { type BreakerOptions, createBreaker } from './with-breaker.ts'
import { startCall, TIMEOUTS } from './with-timeout.ts'

export interface EmbeddingGuardOptions {
  /** A call for a query. Default 500 ms: whoever asks has an answer without it. */
  readonly queryMs?: number
  /** A call for documents. Default 30 s. */
  readonly documentsMs?: number
  /** Default: as for models, but open at two failures. */
  readonly breaker?: BreakerOptions
}

/**
 * Limits and a breaker around an `EmbeddingPort`, for both purposes together. No retry: a query has no time for one, and whoever
 * builds vectors of documents goes on later where it stopped.
 */
export function guardEmbeddings(
  embeddings: EmbeddingPort,
  options: EmbeddingGuardOptions = {},
): EmbeddingPort {
  const { queryMs = TIMEOUTS.embedQueryMs, documentsMs = TIMEOUTS.embedDocumentsMs } = options
  const breaker = createBreaker(
    embeddings.model,
    { failures: FAILURES, ...options.breaker },
    policyError('with-breaker', PORT),
  )
  return {
    model: embeddings.model,
    embed: async (texts, asked) => {
      const pass = breaker.enter()
      const limitMs = asked.purpose === 'query' ? queryMs : documentsMs
      const call = startCall(asked, limitMs, policyError('with-timeout', PORT))
      try {
        const vectors = await call.race(embeddings.embed(texts, { ...asked, signal: call.signal }))
        pass.succeed()
        return vectors
      } catch (error) {
        pass.fail(error)
        throw error
      } finally {
        pass.leave()
        call.end()
      }
    },
  }
}

const PORT = 'EmbeddingPort'
/** Each of them has cost a person its whole limit. */
const FAILURES = 2
