import { describe, expect, it } from 'vitest'
import type { WebSearchPort, WebSearchResult } from '../web-search-port.ts'
import { describeLookupFaults, type LookupOperation, lookupFailure } from './lookup-faults.ts'
import {
  type MakeServedLookup,
  openServedLookups,
  type ServedLookup,
  servedOverWire,
} from './open-served-lookups.ts'

/** What every search finds, best first. */
export interface WebSearchWorld {
  readonly results: readonly WebSearchResult[]
}

export type WebSearchHarness = ServedLookup<WebSearchPort, WebSearchWorld>

/** The contract of `WebSearchPort`. `makeHarness` is called anew for each scenario. */
export function describeWebSearchPort(
  name: string,
  makeHarness: MakeServedLookup<WebSearchPort, WebSearchWorld>,
  traits: { readonly overWire?: boolean } = {},
): void {
  describe(`WebSearchPort: ${name}`, () => {
    const openWorld = openServedLookups(makeHarness)
    const open: Open = (results) => openWorld({ results })
    describeAnswers(open)
    describeBounds(open)
    if (traits.overWire !== false) {
      describeLookupFaults(servedOverWire(makeHarness, { results: [DATED, UNDATED] }), OPERATIONS)
    }
  })
}

type Open = (results: readonly WebSearchResult[]) => Promise<WebSearchHarness>

function describeAnswers(open: Open): void {
  it('says whom its answers come from', async () => {
    const { client } = await open([])
    expect(client.attribution.name.trim()).not.toBe('')
    expect(client.attribution.url).toMatch(/^https:\/\//)
  })

  it('finds pages, best first, whole', async () => {
    const { client } = await open([DATED, UNDATED])
    expect(await client.search({ query: '분리배출 바뀐 점' })).toEqual([DATED, UNDATED])
  })

  it('finds nothing without complaining', async () => {
    const { client } = await open([])
    expect(await client.search({ query: '없는 말' })).toEqual([])
  })

  it('gives five pages, or as many as asked for', async () => {
    const { client } = await open(MANY)
    const titles = async (limit?: number): Promise<string[]> => {
      const results = await client.search({ query: '재활용', ...(limit === undefined ? {} : { limit }) })
      return results.map(({ title }) => title)
    }
    const all = MANY.map(({ title }) => title)
    expect(await titles()).toEqual(all.slice(0, 5))
    for (const limit of [1, 2, 9, 10]) expect(await titles(limit)).toEqual(all.slice(0, limit))
  })

  it('keeps addresses that are not of the web to itself', async () => {
    const wrong = ['javascript:alert(1)', 'ftp://example.org/a', 'data:text/html,x', 'file:///etc/passwd', '']
    const { client } = await open([...wrong.map((url) => ({ ...DATED, url })), UNDATED])
    expect(await client.search({ query: '재활용', limit: 10 })).toEqual([UNDATED])
  })

  it('answers questions asked at once as it does one by one', async () => {
    const { client } = await open([DATED, UNDATED])
    const ask = (): Promise<unknown> => client.search({ query: '재활용' })
    const [first, second] = await Promise.all([ask(), ask()])
    expect(second).toEqual(first)
    expect(await ask()).toEqual(first)
  })

  it('rejects with CANCELLED under an aborted signal', async () => {
    const { client } = await open([DATED])
    await lookupFailure(client.search({ query: '재활용' }, { signal: AbortSignal.abort() }), 'CANCELLED')
  })
}

function describeBounds(open: Open): void {
  it.each([
    { query: '가' },
    { query: '가'.repeat(399) },
    { query: '가'.repeat(400) },
    { limit: 1 },
    { limit: 10 },
  ])('takes %j', async (bounds) => {
    const { client } = await open([DATED])
    expect(await client.search({ query: '재활용', ...bounds })).toHaveLength(1)
  })

  it.each([
    { query: '' },
    { query: ' \n' },
    { query: '가'.repeat(401) },
    { limit: 0 },
    { limit: 11 },
    { limit: 1.5 },
    { limit: Number.NaN },
  ])('refuses %j without a request', async (wrong) => {
    const { client, wire } = await open([DATED])
    const error = await lookupFailure(client.search({ query: '재활용', ...wrong }), 'INVALID_REQUEST')
    expect(error.retryable).toBe(false)
    expect(wire?.requests ?? []).toHaveLength(0)
  })
}

const DATED: WebSearchResult = {
  title: '투명 페트병 분리배출 안내',
  url: 'https://news.example/recycling?id=7&lang=ko',
  content: '투명 페트병은 비우고 라벨을 떼어 따로 내놓는다.',
  score: 0.98,
  publishedOn: '2026-05-11',
}
const UNDATED: WebSearchResult = {
  title: '우리 동네 재활용',
  url: 'http://city.example/guide',
  content: '요일마다 다르다.',
  score: 0.5,
}
const MANY: readonly WebSearchResult[] = Array.from({ length: 12 }, (_, index) => ({
  ...UNDATED,
  title: `글 ${index + 1}`,
  score: 0.9 - index / 100,
}))

const OPERATIONS: readonly LookupOperation<WebSearchPort>[] = [
  { name: 'search', call: (client, options) => client.search({ query: '분리배출 바뀐 점' }, options) },
]
