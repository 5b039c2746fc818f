import { describe, expect, it } from 'vitest'
import { isPortError } from '../port-error.ts'
import type { RetrieverPort } from '../retriever-port.ts'

export interface RetrieverExpectations {
  /** Questions and the rule that must come first. At least two, about different items. */
  readonly known: readonly { readonly query: string; readonly ruleId: string }[]
  /** Questions that no rule answers: no hit, or none at 0.35 or above. */
  readonly unknown: readonly string[]
}

/** What every `RetrieverPort` must do, whatever it holds. `makeRetriever` gives a fresh one each time. */
export function describeRetrieverPort(
  name: string,
  makeRetriever: () => RetrieverPort | Promise<RetrieverPort>,
  { known, unknown }: RetrieverExpectations,
): void {
  describe(`${name} as a RetrieverPort`, () => {
    it('is judged with at least two known and one unknown question', () => {
      expect(known.length).toBeGreaterThanOrEqual(2)
      expect(unknown.length).toBeGreaterThanOrEqual(1)
    })

    it.each(known)('answers "$query" with $ruleId first', async ({ query, ruleId }) => {
      const hits = await (await makeRetriever()).retrieve(query)
      expect(hits[0]?.ruleId).toBe(ruleId)
      expect(hits[0]?.score).toBeGreaterThanOrEqual(FOUND_SCORE)
    })

    it.each(unknown)('does not claim to know "%s"', async (query) => {
      const hits = await (await makeRetriever()).retrieve(query)
      expect(hits.filter(({ score }) => score >= FOUND_SCORE)).toEqual([])
    })

    it.each(known)('orders the hits of "$query" and tells what they are', async ({ query }) => {
      const hits = await (await makeRetriever()).retrieve(query, { limit: 10 })
      const scores = hits.map(({ score }) => score)
      expect(scores.length).toBeGreaterThan(0)
      expect(scores).toEqual([...scores].sort((left, right) => right - left))
      expect(new Set(hits.map(({ itemId }) => itemId)).size).toBe(hits.length)
      for (const hit of hits) {
        expect(hit.score).toBeGreaterThanOrEqual(0)
        expect(hit.score).toBeLessThanOrEqual(1)
        expect(hit.content.trim()).not.toBe('')
        expect(hit.title.trim()).not.toBe('')
        expect(hit.source.trim()).not.toBe('')
        expect(hit.date).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/)
        if (hit.url !== undefined) expect(hit.url).toMatch(/^https?:\/\//)
      }
    })

    it('gives the same hits for the same query, from this one and from a new one', async () => {
      const retriever = await makeRetriever()
      for (const { query } of known) {
        const hits = await retriever.retrieve(query)
        expect(await retriever.retrieve(query)).toEqual(hits)
        expect(await (await makeRetriever()).retrieve(query)).toEqual(hits)
      }
    })

    it('gives at most three hits, or at most the limit', async () => {
      const retriever = await makeRetriever()
      for (const { query } of known) {
        const all = await retriever.retrieve(query, { limit: 10 })
        expect(await retriever.retrieve(query)).toEqual(all.slice(0, 3))
        expect(await retriever.retrieve(query, { limit: 1 })).toEqual(all.slice(0, 1))
      }
    })

    it.each(HOSTILE_QUERIES)('survives %j', async (query) => {
      const hits = await (await makeRetriever()).retrieve(query)
      expect(hits.filter(({ score }) => score >= FOUND_SCORE)).toEqual([])
    })

    it('survives 200,000 characters', async () => {
      const hits = await (await makeRetriever()).retrieve('가나다 '.repeat(50_000))
      expect(hits.length).toBeLessThanOrEqual(3)
    })

    it('answers questions asked at once as it does one by one', async () => {
      const retriever = await makeRetriever()
      const together = await Promise.all(known.map(({ query }) => retriever.retrieve(query)))
      for (const [index, { query }] of known.entries()) {
        expect(together[index]).toEqual(await retriever.retrieve(query))
      }
    })

    it('rejects with CANCELLED under an aborted signal', async () => {
      const retriever = await makeRetriever()
      const error = await retriever
        .retrieve(known[0]?.query ?? '', { signal: AbortSignal.abort() })
        .catch((reason: unknown) => reason)
      expect(isPortError(error, 'CANCELLED')).toBe(true)
    })
  })
}

/** Below it a caller may say "not found" (`RetrievalHit.score`). */
const FOUND_SCORE = 0.35

const HOSTILE_QUERIES: readonly string[] = [
  '',
  '   ',
  '🙂🙃',
  '\u200b\u202e\u2066',
  '.*+?^$(){}|[]\\',
  '__proto__',
]
