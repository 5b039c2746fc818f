import type { WebSearchResult } from '@eco2/ports'
import {
  createLookupWire,
  type LookupReply,
  type LookupRequest,
  type LookupWire,
  VENDOR_WORDS,
  type WebSearchWorld,
} from '@eco2/ports/testing'

export interface TavilyWire {
  readonly wire: LookupWire
  serve(world: WebSearchWorld): void
}

/** A local server that speaks as api.tavily.com is documented to; all data are invented. */
export async function openTavilyWire(apiKey: string): Promise<TavilyWire> {
  const wire = await createLookupWire({
    'bad-key': { status: 401, body: { detail: { error: `Unauthorized: ${apiKey} ${VENDOR_WORDS}` } } },
    quota: { status: 432, body: { detail: { error: `plan's set usage limit ${VENDOR_WORDS}` } } },
  })
  const serve = (world: WebSearchWorld): void =>
    wire.serve((request) =>
      request.headers.authorization === `Bearer ${apiKey}`
        ? answer(request, world.results.map(toResult))
        : { status: 401, body: { detail: { error: 'Unauthorized: missing or invalid API key.' } } },
    )
  return { wire, serve }
}

export function answer({ method, url, body }: LookupRequest, results: readonly object[]): LookupReply {
  if (method !== 'POST' || url.pathname !== '/search') return { status: 404, body: { detail: 'Not Found' } }
  const { query, max_results } = JSON.parse(body)
  if (query.length > 400) {
    const error = 'Query is too long. Max query length is 400 characters.'
    return { status: 400, body: { detail: { error } } }
  }
  return {
    body: {
      query,
      follow_up_questions: null,
      answer: null,
      images: [],
      results: results.slice(0, max_results),
    },
  }
}

function toResult({ publishedOn, ...result }: WebSearchResult): object {
  return {
    ...result,
    raw_content: null,
    ...(publishedOn === undefined ? {} : { published_date: publishedOn }),
  }
}
