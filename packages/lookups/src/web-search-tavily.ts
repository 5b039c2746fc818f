import type { WebSearchPort } from '@eco2/ports'
import { fromTavilyResult, searchSchema } from './from-tavily.ts'
import { createJsonLookup } from './http/json-lookup.ts'
import type { Refusal } from './http/map-http-failure.ts'
import type { HttpReply } from './http/send-request.ts'
import { checkText, checkWholeNumber } from './query-bounds.ts'

export interface TavilyWebSearchOptions {
  /** The shared HTTP client's; it must not retry. */
  readonly fetch: typeof globalThis.fetch
  readonly apiKey: string
  /** Of one search. Default 5 s. */
  readonly timeoutMs?: number
  /** For tests. Default `https://api.tavily.com`. */
  readonly origin?: string
}

/** Tavily (https://docs.tavily.com/documentation/api-reference/endpoint/search). Nothing is kept: who searches wants what is new. */
export function createTavilyWebSearch(options: TavilyWebSearchOptions): WebSearchPort {
  const { apiKey, origin = 'https://api.tavily.com' } = options
  const lookup = createJsonLookup({ ...options, ...LABELS, readRefusal: readTavilyRefusal })
  const headers = { authorization: `Bearer ${apiKey}` }

  return {
    attribution: { name: 'Tavily 웹 검색', url: 'https://tavily.com' },
    search: async ({ query, limit = 5 }, { signal } = {}) => {
      const body = {
        query: checkText('The query', query, MAX_QUERY_LENGTH, LABELS),
        search_depth: 'basic',
        max_results: checkWholeNumber('limit', limit, MAX_LIMIT, LABELS),
        // An answer by somebody else's model is no source.
        include_answer: false,
      }
      const { results } = await lookup({
        method: 'POST',
        url: `${origin}/search`,
        headers,
        body,
        schema: searchSchema,
        ...(signal === undefined ? {} : { signal }),
      })
      const found = results.flatMap(fromTavilyResult)
      return found.toSorted((left, right) => right.score - left.score).slice(0, limit)
    },
  }
}

/** Statuses of its own, as clients have seen them (2026-11-22): 432 the limit of the plan, 433 of pay-as-you-go. Both stay for days. */
function readTavilyRefusal({ status }: HttpReply): Refusal | undefined {
  return status === 432 || status === 433 ? { code: 'RATE_LIMITED', retryable: false } : undefined
}

const LABELS = { port: 'WebSearchPort', adapter: 'web-search-tavily' }
const MAX_QUERY_LENGTH = 400
const MAX_LIMIT = 10
