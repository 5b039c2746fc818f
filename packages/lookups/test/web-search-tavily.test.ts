import type { WebSearchPort } from '@eco2/ports'
import { type LookupWire, lookupFailure } from '@eco2/ports/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createTavilyWebSearch } from '../src/index.ts'
import { openTavilyWire } from './tavily-wire.ts'

const page = { title: '글', url: 'https://a.example/1', content: '내용', score: 0.5 }
let wire: LookupWire
let client: WebSearchPort

beforeEach(async () => {
  ;({ wire } = await openTavilyWire('key'))
  client = createTavilyWebSearch({ fetch, apiKey: 'key', origin: wire.origin })
})
afterEach(() => wire.close())

const serveResults = (...results: readonly object[]): void => wire.serve(() => ({ body: { results } }))
const search = () => client.search({ query: ' 분리배출 ', limit: 3 })

it('asks by POST, with the key in the header, for pages and no answer', async () => {
  serveResults(page)
  await search()
  const [request] = wire.requests
  expect(request?.method).toBe('POST')
  expect(request?.url.pathname).toBe('/search')
  expect(request?.headers.authorization).toBe('Bearer key')
  expect(JSON.parse(request?.body ?? '')).toEqual({
    query: '분리배출',
    search_depth: 'basic',
    max_results: 3,
    include_answer: false,
  })
})

it('asks anew each time', async () => {
  serveResults(page)
  await search()
  await search()
  expect(wire.requests).toHaveLength(2)
})

it('cuts what is too long, between code points', async () => {
  const content = `${'가'.repeat(1_999)}😀끝`
  serveResults({ ...page, content, title: '제'.repeat(400) }, { ...page, content: '나'.repeat(2_000) })
  const [first, second] = await search()
  expect(first?.content).toBe('가'.repeat(1_999))
  expect(first?.title).toBe('제'.repeat(300))
  expect(second?.content).toHaveLength(2_000)
})

it('fills in what a result does not say, and keeps scores between 0 and 1', async () => {
  serveResults(
    { url: 'https://a.example/bare', score: 7 },
    { ...page, title: null, content: null, score: null, published_date: null },
    { ...page, score: -1, published_date: 'Mon, 11 May 2026 22:00:29 GMT' },
  )
  expect(await search()).toEqual([
    { title: 'https://a.example/bare', url: 'https://a.example/bare', content: '', score: 1 },
    { title: 'https://a.example/1', url: 'https://a.example/1', content: '', score: 0 },
    { ...page, score: 0, publishedOn: '2026-05-11' },
  ])
})

it('puts the best first and gives no more than asked for, whatever comes', async () => {
  const scores = [0.1, 0.9, 0.5, 0.7, 0.3]
  serveResults(...scores.map((score) => ({ ...page, score })))
  expect((await search()).map(({ score }) => score)).toEqual([0.9, 0.7, 0.5])
})

it.each([
  'https://user:password@a.example/',
  'https://user@a.example/',
  ' https://a.example/',
  'https://a.example/a b',
  `https://a.example/${'a'.repeat(2_048)}`,
  'HTTPS//a.example',
  '//a.example/',
  '/relative',
])('drops a page at %s', async (url) => {
  serveResults({ ...page, url }, page)
  expect(await search()).toEqual([page])
})

it.each([
  [400, 'INVALID_REQUEST', false],
  [403, 'UNAUTHORIZED', false],
  [429, 'RATE_LIMITED', true],
  [432, 'RATE_LIMITED', false],
  [433, 'RATE_LIMITED', false],
  [500, 'UNAVAILABLE', true],
] as const)('tells status %d as %s', async (status, code, retryable) => {
  wire.serve(() => ({ status, headers: { 'retry-after': '7' }, body: { detail: { error: 'words' } } }))
  const error = await lookupFailure(search(), code)
  expect(error.retryable).toBe(retryable)
  expect(error.retryAfterMs).toBe(7_000)
})

it.each([{}, { results: null }, { results: [{ title: '글' }] }, { results: [{ ...page, score: 'high' }] }])(
  'tells %j as BAD_RESPONSE',
  async (body) => {
    wire.serve(() => ({ body }))
    await lookupFailure(search(), 'BAD_RESPONSE')
  },
)
