import { afterEach, describe, expect, it } from 'vitest'
import type { AdministrativeArea, GeocodedPlace, LocationClientPort, Place } from '../location-client-port.ts'
import {
  describeLookupFaults,
  type LookupHarness,
  type LookupHarnessSettings,
  lookupFailure,
} from './lookup-faults.ts'

/** What a map knows; the maker of a harness says it in its vendor's words. */
export interface LocationWorld {
  /** In the order in which the vendor gives them; every search finds them all. */
  readonly places: readonly Place[]
  /** What the name is asked for is its `name`. */
  readonly addresses: readonly GeocodedPlace[]
  /** Names that are no addresses. */
  readonly placeNames: readonly GeocodedPlace[]
  readonly area: AdministrativeArea | null
}

export interface LocationHarness {
  readonly client: LocationClientPort
  /** Absent where there is no wire that could fail. */
  readonly wire?: LookupHarness<LocationClientPort>['wire']
  serve(world: LocationWorld): void
}

/** The contract of `LocationClientPort`. `makeHarness` is called anew for each scenario. */
export function describeLocationClientPort(
  name: string,
  makeHarness: (settings: LookupHarnessSettings) => Promise<LocationHarness>,
  traits: { readonly overWire?: boolean } = {},
): void {
  describe(`LocationClientPort: ${name}`, () => {
    const opened: LocationHarness[] = []
    const open = async (world: Partial<LocationWorld> = {}): Promise<LocationHarness> => {
      const harness = await makeHarness({ apiKey: 'test-key', timeoutMs: 20_000 })
      harness.serve({ ...NOTHING, ...world })
      opened.push(harness)
      return harness
    }
    afterEach(async () => {
      await Promise.all(opened.splice(0).map(({ wire }) => wire?.close()))
    })

    describeAnswers(open)
    describeBounds(open)
    if (traits.overWire !== false) describeLookupFaults(overWire(makeHarness), OPERATIONS)
  })
}

type Open = (world?: Partial<LocationWorld>) => Promise<LocationHarness>

function describeAnswers(open: Open): void {
  it('says whom its answers come from', async () => {
    const { client } = await open()
    expect(client.attribution.name.trim()).not.toBe('')
    expect(client.attribution.url).toMatch(/^https:\/\//)
  })

  it('finds places in the order of the source, whole', async () => {
    const { client } = await open({ places: [SHOP, BARE] })
    const [shop, bare] = await client.searchPlaces({ query: '제로웨이스트샵' })
    const { distanceMeters: _unasked, ...whole } = SHOP
    expect(shop).toMatchObject(whole)
    expect(bare).toEqual(BARE)
  })

  it('says how far away places are when asked around a position', async () => {
    const { client } = await open({ places: [SHOP] })
    expect(await client.searchPlaces({ query: '제로웨이스트샵', near: GANGNAM })).toEqual([SHOP])
  })

  it('gives five places, or as many as asked for', async () => {
    const { client } = await open({ places: MANY })
    const names = async (limit?: number): Promise<string[]> => {
      const places = await client.searchPlaces({ query: '가게', ...(limit === undefined ? {} : { limit }) })
      return places.map((place) => place.name)
    }
    const all = MANY.map((place) => place.name)
    expect(await names()).toEqual(all.slice(0, 5))
    for (const limit of [1, 2, 14, 15]) expect(await names(limit)).toEqual(all.slice(0, limit))
  })

  it('finds nothing without complaining', async () => {
    const { client } = await open()
    expect(await client.searchPlaces({ query: '없는가게' })).toEqual([])
    expect(await client.geocode('없는곳')).toBeNull()
    expect(await client.areaOf({ latitude: 35.68, longitude: 139.69 })).toBeNull()
  })

  it('knows where an address is', async () => {
    const { client } = await open({ addresses: [ADDRESS], placeNames: [STATION] })
    expect(await client.geocode(ADDRESS.name)).toEqual(ADDRESS)
  })

  it('knows where a place is that is no address', async () => {
    const { client } = await open({ addresses: [ADDRESS], placeNames: [STATION] })
    expect(await client.geocode(STATION.name)).toEqual(STATION)
  })

  it('knows whose ground a position is on', async () => {
    const { client } = await open({ area: AREA })
    expect(await client.areaOf(GANGNAM)).toEqual(AREA)
  })

  it('answers questions asked at once as it does one by one', async () => {
    const { client } = await open(SOMETHING)
    const ask = (): Promise<unknown[]> => Promise.all(OPERATIONS.map(({ call }) => call(client)))
    const [first, second] = await Promise.all([ask(), ask()])
    expect(second).toEqual(first)
    expect(await ask()).toEqual(first)
  })

  it.each(OPERATIONS)('rejects $name with CANCELLED under an aborted signal', async ({ call }) => {
    const { client } = await open(SOMETHING)
    await lookupFailure(call(client, { signal: AbortSignal.abort() }), 'CANCELLED')
  })
}

function describeBounds(open: Open): void {
  it.each([
    { limit: 1, radiusMeters: 1 },
    { limit: 2, radiusMeters: 2 },
    { limit: 14, radiusMeters: 19_999 },
    { limit: 15, radiusMeters: 20_000 },
  ])('takes %j', async (bounds) => {
    const { client } = await open({ places: [SHOP] })
    expect(await client.searchPlaces({ query: '가게', near: GANGNAM, ...bounds })).toHaveLength(1)
  })

  it.each([
    { query: '' },
    { query: ' \n' },
    { limit: 0 },
    { limit: 16 },
    { limit: 1.5 },
    { limit: Number.NaN },
    { radiusMeters: 0 },
    { radiusMeters: 20_001 },
    { radiusMeters: Number.NaN },
    { near: { latitude: 91, longitude: 127 } },
    { near: { latitude: 37, longitude: Number.NaN } },
  ])('refuses %j without a request', async (wrong) => {
    const { client, wire } = await open({ places: [SHOP] })
    const call = client.searchPlaces({ query: '가게', near: GANGNAM, ...wrong })
    const error = await lookupFailure(call, 'INVALID_REQUEST')
    expect(error.retryable).toBe(false)
    expect(wire?.requests ?? []).toHaveLength(0)
  })

  it('refuses a name of nothing and a position that is none', async () => {
    const { client, wire } = await open(SOMETHING)
    await lookupFailure(client.geocode('  '), 'INVALID_REQUEST')
    await lookupFailure(client.areaOf({ latitude: -91, longitude: 127 }), 'INVALID_REQUEST')
    await lookupFailure(client.areaOf({ latitude: 37, longitude: 181 }), 'INVALID_REQUEST')
    expect(wire?.requests ?? []).toHaveLength(0)
  })
}

function overWire(
  makeHarness: (settings: LookupHarnessSettings) => Promise<LocationHarness>,
): (settings: LookupHarnessSettings) => Promise<LookupHarness<LocationClientPort>> {
  return async (settings) => {
    const { client, wire, serve } = await makeHarness(settings)
    if (wire === undefined) throw new Error('A harness without a wire is judged with `overWire: false`.')
    return { client, wire, serveSomething: () => serve(SOMETHING) }
  }
}

const GANGNAM = { latitude: 37.498, longitude: 127.0276 }
const SHOP: Place = {
  name: '알맹이 없는 가게',
  address: '서울 강남구 테헤란로4길 15',
  location: { latitude: 37.4971, longitude: 127.0301 },
  category: '가정,생활 > 생활용품점 > 제로웨이스트샵',
  phone: '02-555-0100',
  url: 'https://place.map.example/101',
  distanceMeters: 243,
}
/** What a source knows least of. */
const BARE: Place = {
  name: '동네 수거함',
  address: '서울 강남구 역삼동 700',
  location: { latitude: 37.4999, longitude: 127.0311 },
}
const MANY: readonly Place[] = Array.from({ length: 20 }, (_, index) => ({
  ...BARE,
  name: `가게 ${index + 1}`,
}))
const ADDRESS: GeocodedPlace = {
  name: '서울 강남구 테헤란로 152',
  location: { latitude: 37.5001, longitude: 127.0364 },
}
const STATION: GeocodedPlace = {
  name: '강남역 2호선',
  location: { latitude: 37.49808, longitude: 127.02801 },
}
const AREA: AdministrativeArea = { province: '서울특별시', district: '강남구' }
const NOTHING: LocationWorld = { places: [], addresses: [], placeNames: [], area: null }
const SOMETHING: LocationWorld = {
  places: [SHOP, BARE],
  addresses: [ADDRESS],
  placeNames: [STATION],
  area: AREA,
}

const OPERATIONS: Parameters<typeof describeLookupFaults<LocationClientPort>>[1] = [
  {
    name: 'searchPlaces',
    call: (client, options) => client.searchPlaces({ query: '제로웨이스트샵', near: GANGNAM }, options),
  },
  { name: 'geocode', call: (client, options) => client.geocode(ADDRESS.name, options) },
  { name: 'areaOf', call: (client, options) => client.areaOf(GANGNAM, options) },
]
