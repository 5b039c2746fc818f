import { type LocationWorld, type LookupReply, lookupFailure } from '@eco2/ports/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { createKakaoLocation } from '../src/index.ts'
import { type KakaoWire, openKakaoWire } from './kakao-wire.ts'

const GANGNAM = { latitude: 37.4980812345, longitude: 127.0276123456 }
const STATION = { name: '강남역 2호선', location: { latitude: 37.49808, longitude: 127.02801 } }
const WORLD: LocationWorld = {
  places: [
    { name: '가게', address: '서울 강남구 역삼동 700', location: STATION.location, distanceMeters: 12 },
  ],
  addresses: [],
  placeNames: [STATION],
  area: { province: '경기도', district: '성남시 분당구' },
}
const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS

let kakao: KakaoWire
async function open() {
  kakao = await openKakaoWire('test-key')
  kakao.serve(WORLD)
  const clock = { ms: 0, now: () => clock.ms }
  const client = createKakaoLocation({ fetch, apiKey: 'test-key', clock, origin: kakao.wire.origin })
  return { client, clock, wire: kakao.wire }
}
afterEach(async () => await kakao?.wire.close())

describe('what goes to Kakao', () => {
  const asked = (): readonly string[] =>
    kakao.wire.requests.map(({ url }) => `${url.pathname}?${decodeURIComponent(url.search.slice(1))}`)

  it('is the position to a metre, nearest first, around it', async () => {
    const { client, wire } = await open()
    await client.searchPlaces({ query: ' 제로웨이스트샵 ', near: GANGNAM, radiusMeters: 1_234.5, limit: 3 })
    expect(asked()).toEqual([
      '/v2/local/search/keyword.json?query=제로웨이스트샵&size=3&x=127.02761&y=37.49808&radius=1235&sort=distance',
    ])
    expect(wire.requests[0]?.headers.authorization).toBe('KakaoAK test-key')
  })

  it('is no radius and no order without a position', async () => {
    const { client } = await open()
    await client.searchPlaces({ query: '강남역 재활용센터' })
    expect(asked()).toEqual(['/v2/local/search/keyword.json?query=강남역+재활용센터&size=5'])
  })

  it('is an exact address first, then the name of a place', async () => {
    const { client } = await open()
    expect(await client.geocode('강남역 2호선')).toEqual(STATION)
    expect(asked()).toEqual([
      '/v2/local/search/address.json?query=강남역+2호선&analyze_type=exact&size=1',
      '/v2/local/search/keyword.json?query=강남역+2호선&size=1',
    ])
  })

  it('is a query of 200 characters, not of 201', async () => {
    const { client, wire } = await open()
    await client.searchPlaces({ query: '가'.repeat(200) })
    await lookupFailure(client.searchPlaces({ query: '가'.repeat(201) }), 'INVALID_REQUEST')
    expect(wire.requests).toHaveLength(1)
  })
})

it('knows that a district of a city is of the city', async () => {
  const { client } = await open()
  expect(await client.areaOf(GANGNAM)).toEqual({ province: '경기도', district: '성남시' })
})

describe('what is kept', () => {
  it('are places for five minutes', async () => {
    const { client, clock, wire } = await open()
    const ask = () => client.searchPlaces({ query: '가게', near: GANGNAM })
    const first = await ask()
    clock.ms = 5 * MINUTE_MS - 1
    expect(await ask()).toEqual(first)
    expect(wire.requests).toHaveLength(1)
    clock.ms = 5 * MINUTE_MS
    await ask()
    expect(wire.requests).toHaveLength(2)
    await client.searchPlaces({ query: '가게', near: GANGNAM, limit: 2 })
    await client.searchPlaces({ query: '가게' })
    expect(wire.requests).toHaveLength(4)
  })

  it('are names, also unknown ones, and areas for a day', async () => {
    const { client, clock, wire } = await open()
    kakao.serve({ places: [], addresses: [], placeNames: [], area: null })
    const ask = async () => [await client.geocode('없는곳'), await client.areaOf(GANGNAM)]
    expect(await ask()).toEqual([null, null])
    const { length } = wire.requests
    clock.ms = 24 * HOUR_MS - 1
    await ask()
    expect(wire.requests).toHaveLength(length)
    clock.ms = 24 * HOUR_MS
    await ask()
    expect(wire.requests).toHaveLength(2 * length)
  })
})

describe('an error of Kakao', () => {
  it('is never under a status of success', async () => {
    const { client, wire } = await open()
    wire.serve((): LookupReply => ({ body: { documents: [], code: -10, errorType: 'AccessDeniedError' } }))
    expect(await client.searchPlaces({ query: '가게' })).toEqual([])
  })

  it.each([
    { status: 400, body: { code: -2, msg: 'bad' }, becomes: 'INVALID_REQUEST', retryable: false },
    {
      status: 400,
      body: { errorType: 'MissingParameter', message: 'query' },
      becomes: 'INVALID_REQUEST',
      retryable: false,
    },
    { status: 400, body: { code: -10, msg: 'quota' }, becomes: 'RATE_LIMITED', retryable: false },
    { status: 400, body: { code: -1, msg: 'internal' }, becomes: 'UNAVAILABLE', retryable: true },
    { status: 400, body: { code: -7, msg: 'maintenance' }, becomes: 'UNAVAILABLE', retryable: true },
    {
      status: 401,
      body: { errorType: 'AccessDeniedError', message: 'ip mismatched!' },
      becomes: 'UNAUTHORIZED',
      retryable: false,
    },
    {
      status: 403,
      body: { errorType: 'NotAuthorizedError', message: 'App disabled OPEN_MAP_AND_LOCAL service.' },
      becomes: 'UNAUTHORIZED',
      retryable: false,
    },
    {
      status: 429,
      body: { errorType: 'RequestThrottled', message: 'limit' },
      becomes: 'RATE_LIMITED',
      retryable: true,
    },
    { status: 503, body: { code: -9798, msg: 'check' }, becomes: 'UNAVAILABLE', retryable: true },
    { status: 502, body: '<html>Bad Gateway</html>', becomes: 'UNAVAILABLE', retryable: true },
    { status: 400, body: { code: 'constructor' }, becomes: 'INVALID_REQUEST', retryable: false },
    { status: 400, body: { errorType: 'toString' }, becomes: 'INVALID_REQUEST', retryable: false },
  ] as const)('$status $body is $becomes', async ({ becomes, retryable, ...reply }) => {
    const { client, wire } = await open()
    wire.serve((): LookupReply => reply)
    const error = await lookupFailure(client.searchPlaces({ query: '가게' }), becomes)
    expect(error.retryable).toBe(retryable)
  })
})
