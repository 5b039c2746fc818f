import { PortError } from '../port-error.ts'
import type { WebSearchPort, WebSearchQuery, WebSearchResult } from '../web-search-port.ts'
import { answerScripted } from './scripted-lookup.ts'

export interface WebSearchScript {
  /** What every search finds, or what it finds for a query. Default: nothing. */
  readonly results?: readonly WebSearchResult[] | ((query: WebSearchQuery) => readonly WebSearchResult[])
  /** Every call fails with it. */
  readonly failure?: PortError
  /** Every call waits for it; an abort ends the wait. */
  readonly hold?: Promise<unknown>
}

export interface ScriptedWebSearch extends WebSearchPort {
  /** Every query, in order, also those that failed. */
  readonly queries: readonly WebSearchQuery[]
}

/** A web search that finds what a test wrote down, within the bounds of the port. No timers. */
export function createScriptedWebSearch(script: WebSearchScript = {}): ScriptedWebSearch {
  const queries: WebSearchQuery[] = []
  const { results = [] } = script

  return {
    queries,
    attribution: { name: '시험용 웹 검색', url: 'https://search.example' },
    search: (query, options) => {
      queries.push(query)
      const find = (): readonly WebSearchResult[] => {
        checkQuery(query)
        return (typeof results === 'function' ? results(query) : results)
          .filter(({ url }) => /^https?:\/\//.test(url))
          .toSorted((left, right) => right.score - left.score)
          .slice(0, query.limit ?? 5)
      }
      return answerScripted(find, { ...script, ...options, labels: LABELS })
    },
  }
}

function checkQuery({ query, limit = 5 }: WebSearchQuery): void {
  const { length } = query.trim()
  const isFine = length >= 1 && length <= 400 && Number.isInteger(limit) && limit >= 1 && limit <= 10
  if (!isFine) throw new PortError('INVALID_REQUEST', 'The query is out of bounds.', LABELS)
}

const LABELS = { port: 'WebSearchPort', adapter: 'scripted-web-search' }
