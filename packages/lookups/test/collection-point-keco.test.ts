import type { CollectionPoint, CollectionPointClientPort } from '@eco2/ports'
import { type LookupWire, lookupFailure } from '@eco2/ports/testing'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { createKecoCollectionPoints } from '../src/index.ts'
import { answer, type KecoRow, type KecoWire, openKecoWire, toRow } from './keco-wire.ts'

const KEY = 'raw+key/=='
const point: CollectionPoint = { name: '주민센터', address: '서울특별시 강남구 학동로 1' }
let keco: KecoWire
let wire: LookupWire
let client: CollectionPointClientPort
let now = 0

beforeEach(async () => {
  keco = await openKecoWire(KEY)
  wire = keco.wire
  now = 1_750_000_000_000
  client = createKecoCollectionPoints({
    fetch,
    serviceKey: KEY,
    origin: wire.origin,
    clock: { now: () => now },
  })
})
afterEach(() => wire.close())

describe('what is asked', () => {
  it('puts the area into the filter of the address and the place into that of the name', async () => {
    keco.serve({ points: [] })
    await client.findCollectionPoints({ area: '서울 강남구', placeName: '주민센터' })
    const [request] = wire.requests
    expect(Object.fromEntries(request?.url.searchParams ?? [])).toEqual({
      page: '1',
      perPage: '100',
      returnType: 'JSON',
      'cond[수거장소(주소)::LIKE]': '강남구',
      'cond[상호명::LIKE]': '주민센터',
    })
    expect(request?.headers.authorization).toBe(`Infuser ${KEY}`)
  })

  it('takes the key as the portal shows it percent-encoded', async () => {
    keco.serve({ points: [point] })
    const serviceKey = encodeURIComponent(KEY)
    const other = createKecoCollectionPoints({ fetch, serviceKey, origin: wire.origin })
    expect(await other.findCollectionPoints({ area: '강남구' })).toEqual([point])
  })

  it('turns pages until it has enough of the area, and no further', async () => {
    const others = Array.from({ length: 150 }, (_, index) => ({
      name: `상가 ${index}`,
      address: '부산 강남구로 1',
    }))
    const points = Array.from({ length: 60 }, (_, index) => ({ ...point, name: `센터 ${index}` }))
    keco.serve({ points: [...others, ...points, ...others] })
    const found = await client.findCollectionPoints({ area: '서울 강남구', limit: 20 })
    expect(found).toEqual(points.slice(0, 20))
    expect(wire.requests.map(({ url }) => url.searchParams.get('page'))).toEqual(['1', '2'])
  })

  it('gives up after five pages', async () => {
    const others = Array.from({ length: 900 }, () => ({ name: '상가', address: '부산 강남구로 1' }))
    keco.serve({ points: others })
    expect(await client.findCollectionPoints({ area: '서울 강남구' })).toEqual([])
    expect(wire.requests).toHaveLength(5)
  })
})

describe('what is answered', () => {
  it('leaves out rows without a name or an address, and empty cells', async () => {
    const row = toRow(point, 0)
    const rows: KecoRow[] = [
      { ...row, 상호명: ' ' },
      { ...row, '수거장소(주소)': '-' },
      { ...row, 수거비용: 0, 수거방법: '해당없음', 수거종류: ' 소형\n가전 ' },
    ]
    wire.serve((request) => answer(request, [...rows, { ...row, '수거장소(주소)': null }]))
    expect(await client.findCollectionPoints({ area: '강남구' })).toEqual([
      { ...point, collects: '소형 가전', fee: '0' },
    ])
  })

  it('keeps an answer for ten minutes', async () => {
    keco.serve({ points: [point] })
    const ask = () => client.findCollectionPoints({ area: '강남구' })
    await ask()
    now += 10 * 60_000 - 1
    await ask()
    expect(wire.requests).toHaveLength(1)
    now += 1
    await ask()
    expect(wire.requests).toHaveLength(2)
  })
})

it.each([
  [400, -1, 'UNAVAILABLE', true],
  [400, -2, 'INVALID_REQUEST', false],
  [400, -3, 'UNAVAILABLE', false],
  [400, -4, 'UNAUTHORIZED', false],
  [200, -4, 'UNAUTHORIZED', false],
  [400, -9, 'UNAVAILABLE', false],
  [400, -10, 'RATE_LIMITED', false],
  [401, -401, 'UNAUTHORIZED', false],
  [400, '-401', 'UNAUTHORIZED', false],
  [400, -999, 'UNAVAILABLE', true],
  [400, -12_345, 'INVALID_REQUEST', false],
  [200, -12_345, 'BAD_RESPONSE', false],
] as const)('tells status %d with code %s as %s', async (status, code, expected, retryable) => {
  wire.serve(() => ({ status, body: { code, msg: '무슨 말이든' } }))
  const error = await lookupFailure(client.findCollectionPoints({ area: '강남구' }), expected)
  expect(error.retryable).toBe(retryable)
})
