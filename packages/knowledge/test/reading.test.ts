import { describe, expect, it } from 'vitest'
import { createKnowledgeRetriever } from '../src/index.ts'
import type { QueryCase } from './query-cases.ts'
import {
  besideCases,
  bystanderCases,
  kinCases,
  likenessCases,
  materialCases,
  noiseCases,
  noKinQueries,
  partCases,
  slipCases,
  stateCases,
  storyCases,
  topicCases,
  vesselCases,
  wholeCases,
} from './reading-cases.ts'

const retriever = createKnowledgeRetriever()

describe.each([
  ['kin', kinCases],
  ['topic', topicCases],
  ['states', stateCases],
  ['materials', materialCases],
  ['parts', partCases],
  ['wholes', wholeCases],
  ['beside the point', besideCases],
  ['bystanders', bystanderCases],
  ['vessels', vesselCases],
  ['slips', slipCases],
  ['likenesses', likenessCases],
  ['noise', noiseCases],
  ['stories', storyCases],
] as const)('%s', (_name, cases: readonly QueryCase[]) => {
  it.each(cases.map(([query, itemId, ruleId]) => ({ query, itemId, ruleId })))(
    '$query → $itemId $ruleId',
    async ({ query, itemId, ruleId }) => {
      const [first] = await retriever.retrieve(query)
      expect(first).toMatchObject({ itemId, ...(ruleId === undefined ? {} : { ruleId }) })
    },
  )
})

describe('a name that is only like the one in the query', () => {
  it('is below any misspelt name, says so, and is named as what it is', async () => {
    const [kin] = await retriever.retrieve('조선왕조밥솥은 어디에 버려요')
    expect(kin?.score).toBeGreaterThanOrEqual(0.35)
    expect(kin?.score).toBeLessThan(0.64)
    expect(kin?.matched).toEqual(['이름이 비슷한 것: 조선왕조밥솥 → 밥솥'])
    const [destination, honesty] = kin?.content.split('\n') ?? []
    expect(destination).toMatch(/^밥솥 → /)
    expect(honesty).toBe(
      '"조선왕조밥솥"은(는) 목록에 그대로 없어서, 이름이 비슷한 "밥솥"의 방법을 알려 드려요.',
    )
  })

  it('is not said of a name that is listed', async () => {
    const [hit] = await retriever.retrieve('전기밥솥은 어디에 버려요')
    expect(hit?.content).not.toContain('목록에 그대로 없어서')
    expect(hit?.matched.join()).not.toContain('비슷한')
  })
})

describe('no hit', () => {
  it.each(noKinQueries)('%s', async (query) => {
    expect(await retriever.retrieve(query)).toEqual([])
  })
})

describe('two things, the second with a clause of its own, are both told', () => {
  it.each([
    ['깨진 거울이랑 다 쓴 건전지 어떻게 버려?', 'mirror', 'dry-cell'],
    ['안 입는 옷이랑 고장난 선풍기 어떻게 버려요', 'clothes', 'electric-fan'],
    ['깨진 컵하고 오래된 이불은 어떻게 해요', 'broken-glass', 'comforter'],
  ])('%s', async (query, first, second) => {
    const hits = await retriever.retrieve(query)
    expect(hits.map(({ itemId }) => itemId)).toEqual([first, second])
  })

  it('but what was eaten from a cup is not thrown away', async () => {
    const hits = await retriever.retrieve('햄버거랑 먹은 콜라컵')
    expect(hits.map(({ itemId }) => itemId)).toEqual(['paper-cup'])
  })
})
