import { describe, expect, it } from 'vitest'
import type { CollectionPoint, CollectionPointClientPort } from '../collection-point-client-port.ts'
import { describeLookupFaults, type LookupOperation, lookupFailure } from './lookup-faults.ts'
import {
  type MakeServedLookup,
  openServedLookups,
  type ServedLookup,
  servedOverWire,
} from './open-served-lookups.ts'

/** What a source of collection points knows, in the order in which it gives them. */
export interface CollectionPointWorld {
  readonly points: readonly CollectionPoint[]
}

export type CollectionPointHarness = ServedLookup<CollectionPointClientPort, CollectionPointWorld>

/** The contract of `CollectionPointClientPort`. `makeHarness` is called anew for each scenario. */
export function describeCollectionPointClientPort(
  name: string,
  makeHarness: MakeServedLookup<CollectionPointClientPort, CollectionPointWorld>,
  traits: { readonly overWire?: boolean } = {},
): void {
  describe(`CollectionPointClientPort: ${name}`, () => {
    const openWorld = openServedLookups(makeHarness)
    const open: Open = (points) => openWorld({ points })
    describeAnswers(open)
    describeAreas(open)
    describeBounds(open)
    if (traits.overWire !== false) {
      describeLookupFaults(servedOverWire(makeHarness, { points: [CENTER, BARE] }), OPERATIONS)
    }
  })
}

type Open = (points: readonly CollectionPoint[]) => Promise<CollectionPointHarness>

function describeAnswers(open: Open): void {
  it('says whom its answers come from, and what these points take', async () => {
    const { client } = await open([])
    expect(client.attribution.name.trim()).not.toBe('')
    expect(client.attribution.url).toMatch(/^https:\/\//)
    expect(client.collects.trim()).not.toBe('')
  })

  it('finds points in the order of the source, whole', async () => {
    const { client } = await open([CENTER, BARE])
    expect(await client.findCollectionPoints({ area: '강남구' })).toEqual([CENTER, BARE])
  })

  it('finds nothing without complaining', async () => {
    const { client } = await open([CENTER])
    expect(await client.findCollectionPoints({ area: '없는동' })).toEqual([])
    expect(await client.findCollectionPoints({ area: '강남구', placeName: '없는곳' })).toEqual([])
  })

  it('gives five points, or as many as asked for', async () => {
    const { client } = await open(MANY)
    const names = async (limit?: number): Promise<string[]> => {
      const query = { area: '강남구', ...(limit === undefined ? {} : { limit }) }
      return (await client.findCollectionPoints(query)).map((point) => point.name)
    }
    const all = MANY.map((point) => point.name)
    expect(await names()).toEqual(all.slice(0, 5))
    for (const limit of [1, 2, 19, 20]) expect(await names(limit)).toEqual(all.slice(0, limit))
  })

  it('answers questions asked at once as it does one by one', async () => {
    const { client } = await open([CENTER, BARE])
    const ask = (): Promise<unknown> => client.findCollectionPoints({ area: '강남구' })
    const [first, second] = await Promise.all([ask(), ask()])
    expect(second).toEqual(first)
    expect(await ask()).toEqual(first)
  })

  it('rejects with CANCELLED under an aborted signal', async () => {
    const { client } = await open([CENTER])
    const call = client.findCollectionPoints({ area: '강남구' }, { signal: AbortSignal.abort() })
    await lookupFailure(call, 'CANCELLED')
  })
}

function describeAreas(open: Open): void {
  it('looks for the area in the address, not in the name of the place', async () => {
    const { client } = await open([{ name: '역삼동 마트', address: '서울특별시 마포구 독막로 1' }, CENTER])
    expect(await client.findCollectionPoints({ area: '역삼동' })).toEqual([CENTER])
  })

  it('looks for the name of the place in the name, not in the address', async () => {
    const { client } = await open([
      { name: '마트', address: '서울특별시 강남구 주민센터길 1 (역삼동)' },
      CENTER,
    ])
    expect(await client.findCollectionPoints({ area: '강남구', placeName: '주민센터' })).toEqual([CENTER])
  })

  it('does not take the end of a word for an area: 남구 is not 강남구', async () => {
    const { client } = await open([CENTER, OF_NAMGU])
    expect(await client.findCollectionPoints({ area: '남구' })).toEqual([OF_NAMGU])
  })

  it('keeps the areas of two provinces apart, however the address spells the province', async () => {
    const { client } = await open([OF_BUSAN, OF_SEOUL])
    expect(await client.findCollectionPoints({ area: '서울특별시 중구' })).toEqual([OF_SEOUL])
    expect(await client.findCollectionPoints({ area: '부산 중구' })).toEqual([OF_BUSAN])
    expect(await client.findCollectionPoints({ area: '중구' })).toEqual([OF_BUSAN, OF_SEOUL])
  })
}

function describeBounds(open: Open): void {
  it.each([1, 2, 19, 20])('takes a limit of %d', async (limit) => {
    const { client } = await open([CENTER])
    expect(await client.findCollectionPoints({ area: '강남구', limit })).toHaveLength(1)
  })

  it.each([
    { area: '' },
    { area: ' \n' },
    { placeName: ' ' },
    { limit: 0 },
    { limit: 21 },
    { limit: 1.5 },
    { limit: Number.NaN },
  ])('refuses %j without a request', async (wrong) => {
    const { client, wire } = await open([CENTER])
    const call = client.findCollectionPoints({ area: '강남구', ...wrong })
    const error = await lookupFailure(call, 'INVALID_REQUEST')
    expect(error.retryable).toBe(false)
    expect(wire?.requests ?? []).toHaveLength(0)
  })
}

const CENTER: CollectionPoint = {
  name: '역삼1동 주민센터',
  address: '서울특별시 강남구 역삼로7길 16 (역삼동)',
  collects: '소형가전',
  method: '수거함 투입',
  placeKind: '행정복지센터',
  fee: '무료',
}
/** What a source knows least of. */
const BARE: CollectionPoint = { name: '한빛아파트', address: '서울특별시 강남구 개포로 100 (개포동)' }
const OF_NAMGU: CollectionPoint = { name: '삼산동 주민센터', address: '울산광역시 남구 돋질로 200' }
const OF_BUSAN: CollectionPoint = { name: '광복동 주민센터', address: '부산광역시 중구 광복로 1' }
const OF_SEOUL: CollectionPoint = { name: '명동 주민센터', address: '서울시 중구 퇴계로20길 3' }
const MANY: readonly CollectionPoint[] = Array.from({ length: 25 }, (_, index) => ({
  ...BARE,
  name: `수거함 ${index + 1}`,
}))

const OPERATIONS: readonly LookupOperation<CollectionPointClientPort>[] = [
  {
    name: 'findCollectionPoints',
    call: (client, options) => client.findCollectionPoints({ area: '강남구' }, options),
  },
]
