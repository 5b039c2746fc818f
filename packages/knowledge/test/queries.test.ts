import { describe, expect, it } from 'vitest'
import { createKnowledgeRetriever } from '../src/index.ts'
import {
  plainCases,
  type QueryCase,
  sentenceCases,
  situationCases,
  spellingCases,
  unknownQueries,
} from './query-cases.ts'

const retriever = createKnowledgeRetriever()

describe.each([
  ['plain words', plainCases],
  ['sentences', sentenceCases],
  ['spellings', spellingCases],
  ['situations', situationCases],
] as const)('%s', (_name, cases: readonly QueryCase[]) => {
  it.each(cases.map(([query, itemId, ruleId]) => ({ query, itemId, ruleId })))(
    '$query → $itemId $ruleId',
    async (row) => {
      const { query, itemId, ruleId } = row
      const [first] = await retriever.retrieve(query)
      expect(first).toMatchObject({ itemId, ...(ruleId === undefined ? {} : { ruleId }) })
      expect(first?.score).toBeGreaterThanOrEqual(0.35)
      expect(first?.matched.length).toBeGreaterThan(0)
    },
  )
})

describe('no hit', () => {
  it.each(unknownQueries)('%s', async (query) => {
    expect(await retriever.retrieve(query)).toEqual([])
  })
})
