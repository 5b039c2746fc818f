import type { RetrievalHit, RetrieverPort } from '@eco2/ports'

/** The rules for the first query that finds any, best first; `[]` when none does. @throws {PortError} */
export async function retrieveRules(
  retriever: RetrieverPort,
  queries: readonly string[],
  signal: AbortSignal,
): Promise<readonly RetrievalHit[]> {
  let weak: readonly RetrievalHit[] = []
  for (const query of queries) {
    const hits = (await retriever.retrieve(query, { limit: MAX_HITS, signal })).filter(
      ({ score }) => score >= FOUND_SCORE,
    )
    if ((hits[0]?.score ?? 0) >= SURE_SCORE) return asked(hits)
    if ((hits[0]?.score ?? 0) > (weak[0]?.score ?? 0)) weak = hits
  }
  return asked(weak)
}

/** The best hit, and those that stand for something else in the query ("생수병이랑 캔은?") and not for the same words. */
function asked(hits: readonly RetrievalHit[]): readonly RetrievalHit[] {
  const best = hits[0]?.score ?? 0
  const explained = new Set<string>()
  return hits.filter(({ score, matched }, rank) => {
    const fresh = matched.some((word) => !explained.has(word))
    if (rank > 0 && (!fresh || score < best * COMPARABLE)) return false
    for (const word of matched) explained.add(word)
    return true
  })
}

const MAX_HITS = 5
/** Below it a hit is none (`RetrievalHit.score`). */
const FOUND_SCORE = 0.35
/** From here on the next query is not tried. */
const SURE_SCORE = 0.55
const COMPARABLE = 0.6
