import { PortError } from '../port-error.ts'
import type { RetrievalHit, RetrieveOptions, RetrieverPort } from '../retriever-port.ts'

/** Answers a query that contains one of `words` with `hits`, best first, or with an error. */
export interface ScriptedRetrieval {
  readonly words: readonly string[]
  readonly hits?: readonly RetrievalHit[]
  readonly error?: PortError
}

export interface ScriptedRetriever extends RetrieverPort {
  /** Every query as it came, in order. */
  readonly queries: readonly string[]
}

/** A retriever that says what the test wrote down. The first entry that matches answers; none matches: `[]`. */
export function createScriptedRetriever(script: readonly ScriptedRetrieval[] = []): ScriptedRetriever {
  const queries: string[] = []

  const retrieve = async (query: string, options: RetrieveOptions = {}): Promise<readonly RetrievalHit[]> => {
    queries.push(query)
    if (options.signal?.aborted === true) {
      throw new PortError('CANCELLED', 'The retrieval was cancelled.', {
        port: 'RetrieverPort',
        adapter: 'scripted',
      })
    }
    const entry = script.find(({ words }) => words.some((word) => query.includes(word)))
    if (entry?.error !== undefined) throw entry.error
    return oneHitPerItem(entry?.hits ?? []).slice(0, options.limit ?? DEFAULT_LIMIT)
  }

  return { queries, retrieve }
}

/** A whole hit from the parts a test cares about. */
export function scriptedHit(
  parts: Partial<RetrievalHit> & Pick<RetrievalHit, 'ruleId' | 'content'>,
): RetrievalHit {
  return {
    score: 0.9,
    itemId: parts.ruleId,
    title: parts.ruleId,
    source: '재활용가능자원의 분리수거 등에 관한 지침',
    date: '2024',
    matched: [],
    ...parts,
  }
}

function oneHitPerItem(hits: readonly RetrievalHit[]): readonly RetrievalHit[] {
  const seen = new Set<string>()
  return [...hits]
    .sort((left, right) => right.score - left.score)
    .filter(({ itemId }) => !seen.has(itemId) && seen.add(itemId))
}

const DEFAULT_LIMIT = 3
