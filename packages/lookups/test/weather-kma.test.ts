import type { HourOfWeather, LookupRequest, WeatherWorld } from '@eco2/ports/testing'
import { lookupFailure } from '@eco2/ports/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { createKmaWeather } from '../src/index.ts'
import { gatewayError, type KmaWire, kmaHeader, kmaRows, openKmaWire } from './kma-wire.ts'

const SEOUL = { latitude: 37.563569, longitude: 126.980008 }
/** In the same cell. */
const NEARBY = { latitude: 37.565, longitude: 126.985 }
const BUSAN = { latitude: 35.177019, longitude: 129.076952 }
const HOUR: HourOfWeather = {
  date: '2026-07-15',
  hour: 23,
  temperatureCelsius: 20,
  precipitation: 'none',
  precipitationProbabilityPercent: 0,
  precipitationMm: 0,
  sky: 'clear',
}
const WORLD: WeatherWorld = {
  current: { precipitation: 'none', temperatureCelsius: 20 },
  hours: ['2026-07-15', '2026-07-16', '2026-07-17'].map((date) => ({ ...HOUR, date })),
  days: [],
}

let kma: KmaWire
async function open(now = '2026-07-15T09:50') {
  kma = await openKmaWire('raw+key/==')
  kma.serve(WORLD)
  const clock = { at: now, now: () => Date.parse(`${clock.at}+09:00`) }
  const { origin } = kma.wire
  const client = createKmaWeather({ fetch, serviceKey: 'raw%2Bkey%2F%3D%3D', clock, origin })
  return { client, clock, wire: kma.wire }
}
afterEach(async () => await kma?.wire.close())

const nameOf = ({ url: { pathname, searchParams } }: LookupRequest): string =>
  [pathname.split('/').at(-1), searchParams.get('base_date'), searchParams.get('base_time')].join(' ')
const asked = (): readonly string[] => kma.wire.requests.map(nameOf)

describe('what goes to KMA', () => {
  it('is the cell, the time of issue and the key, encoded once', async () => {
    const { client, wire } = await open()
    await client.observe(SEOUL)
    expect(wire.requests[0]?.url.pathname).toBe('/1360000/VilageFcstInfoService_2.0/getUltraSrtNcst')
    expect(wire.requests[0]?.url.search).toBe(
      '?serviceKey=raw%2Bkey%2F%3D%3D&pageNo=1&numOfRows=1000&dataType=JSON&base_date=20260715&base_time=0900&nx=60&ny=127',
    )
  })

  it('is the time in Korea, on both sides of midnight', async () => {
    const { client, clock } = await open('2026-07-15T00:39')
    await client.observe(SEOUL)
    await client.forecast(SEOUL, '2026-07-15')
    clock.at = '2026-07-15T02:10'
    await client.observe(SEOUL)
    await client.forecast(SEOUL, '2026-07-15')
    expect(asked()).toEqual([
      'getUltraSrtNcst 20260714 2300',
      'getVilageFcst 20260714 2300',
      'getUltraSrtNcst 20260715 0100',
      'getVilageFcst 20260715 0200',
    ])
  })
})

describe('a late issue', () => {
  it('is replaced by the one before, and asked for again', async () => {
    const late = ['getUltraSrtNcst 20260715 0900', 'getVilageFcst 20260715 0800']
    const fcst = { fcstDate: '20260715', fcstTime: '1200', fcstValue: '0' }
    const { client, wire } = await open()
    wire.serve((request) =>
      late.includes(nameOf(request))
        ? kmaHeader('03', 'NO_DATA')
        : kmaRows([{ category: 'PTY', obsrValue: '0', ...fcst }]),
    )
    expect((await client.observe(SEOUL))?.observedAt).toBe(Date.parse('2026-07-15T08:00+09:00'))
    const foretold = await client.forecast(SEOUL, '2026-07-15')
    expect(foretold?.issuedAt).toBe(Date.parse('2026-07-15T05:00+09:00'))
    kma.serve(WORLD)
    expect((await client.observe(SEOUL))?.observedAt).toBe(Date.parse('2026-07-15T09:00+09:00'))
    expect(asked()).toEqual([
      'getUltraSrtNcst 20260715 0900',
      'getUltraSrtNcst 20260715 0800',
      'getVilageFcst 20260715 0800',
      'getVilageFcst 20260715 0500',
      'getUltraSrtNcst 20260715 0900',
    ])
  })

  it('is nothing known when the one before is not there either', async () => {
    const { client, wire } = await open()
    wire.serve(() => kmaHeader('03', 'NO_DATA'))
    expect(await client.observe(SEOUL)).toBeNull()
    expect(await client.forecast(SEOUL, '2026-07-15')).toBeNull()
    expect(wire.requests).toHaveLength(4)
  })

  it('is not what an error means', async () => {
    const { client, wire } = await open()
    wire.serve(() => gatewayError('SERVICETIMEOUT_ERROR', '05'))
    const error = await lookupFailure(client.observe(SEOUL), 'UNAVAILABLE')
    expect(error.retryable).toBe(true)
    expect(wire.requests).toHaveLength(1)
  })
})

describe('what is kept', () => {
  it('are measurements for ten minutes, of a cell', async () => {
    const { client, clock, wire } = await open('2026-07-15T09:45')
    const first = await client.observe(SEOUL)
    expect(await client.observe(NEARBY)).toEqual(first)
    clock.at = '2026-07-15T09:54:59.999'
    await client.observe(SEOUL)
    expect(wire.requests).toHaveLength(1)
    clock.at = '2026-07-15T09:55'
    await client.observe(SEOUL)
    await client.observe(BUSAN)
    expect(wire.requests).toHaveLength(3)
  })

  it('are measurements until the next one, if that is sooner', async () => {
    const { client, clock } = await open('2026-07-15T09:39')
    await client.observe(SEOUL)
    clock.at = '2026-07-15T09:40'
    await client.observe(SEOUL)
    expect(asked()).toEqual(['getUltraSrtNcst 20260715 0800', 'getUltraSrtNcst 20260715 0900'])
  })

  it('are forecasts until the next issue, for all three days', async () => {
    const { client, clock, wire } = await open('2026-07-15T08:10')
    for (const day of ['2026-07-15', '2026-07-16', '2026-07-17']) {
      expect((await client.forecast(SEOUL, day))?.date).toBe(day)
    }
    clock.at = '2026-07-15T11:09:59'
    await client.forecast(SEOUL, '2026-07-16')
    expect(wire.requests).toHaveLength(1)
    clock.at = '2026-07-15T11:10'
    await client.forecast(SEOUL, '2026-07-16')
    expect(asked()).toEqual(['getVilageFcst 20260715 0800', 'getVilageFcst 20260715 1100'])
  })

  it('is not yesterday\u2019s today', async () => {
    const { client, clock } = await open('2026-07-14T23:50')
    expect((await client.forecast(SEOUL, '2026-07-15'))?.date).toBe('2026-07-15')
    expect(await client.forecast(SEOUL, '2026-07-17')).toBeNull()
    clock.at = '2026-07-15T00:10'
    expect((await client.forecast(SEOUL, '2026-07-17'))?.date).toBe('2026-07-17')
    expect(await client.forecast(SEOUL, '2026-07-14')).toBeNull()
  })
})
