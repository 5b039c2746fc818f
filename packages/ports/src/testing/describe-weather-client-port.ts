import { afterEach, describe, expect, it } from 'vitest'
import type { Clock } from '../clock.ts'
import type { CurrentWeather, DayForecast, Sky, WeatherClientPort } from '../weather-client-port.ts'
import {
  describeLookupFaults,
  type LookupHarness,
  type LookupHarnessSettings,
  lookupFailure,
} from './lookup-faults.ts'

/** One hour of a forecast, Korean time. */
export interface HourOfWeather {
  /** YYYY-MM-DD */
  readonly date: string
  /** 0 to 23 */
  readonly hour: number
  readonly temperatureCelsius: number
  readonly precipitation: CurrentWeather['precipitation']
  readonly precipitationProbabilityPercent: number
  readonly precipitationMm: number
  readonly sky: Sky
}

/** What a weather service knows of every place in Korea; the maker of a harness says it in its vendor's words. */
export interface WeatherWorld {
  readonly current: Omit<CurrentWeather, 'observedAt'> | null
  readonly hours: readonly HourOfWeather[]
  /** The same as days, for those who hold days. */
  readonly days: readonly Omit<DayForecast, 'issuedAt'>[]
}

export interface WeatherHarnessSettings extends LookupHarnessSettings {
  readonly clock: Clock
}

export interface WeatherHarness {
  readonly client: WeatherClientPort
  /** Absent where there is no wire that could fail. */
  readonly wire?: LookupHarness<WeatherClientPort>['wire']
  serve(world: WeatherWorld): void
}

/** The contract of `WeatherClientPort`, on 2026-07-15 at 09:50 in Korea. `makeHarness` is called anew for each scenario. */
export function describeWeatherClientPort(
  name: string,
  makeHarness: (settings: WeatherHarnessSettings) => Promise<WeatherHarness>,
  traits: { readonly overWire?: boolean } = {},
): void {
  describe(`WeatherClientPort: ${name}`, () => {
    const opened: WeatherHarness[] = []
    const open = async (world: WeatherWorld = SOMETHING): Promise<WeatherHarness> => {
      const harness = await makeHarness({ apiKey: 'test-key', timeoutMs: 20_000, clock: CLOCK })
      harness.serve(world)
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

type Open = (world?: WeatherWorld) => Promise<WeatherHarness>

function describeAnswers(open: Open): void {
  it('says whom its answers come from', async () => {
    const { client } = await open()
    expect(client.attribution.name.trim()).not.toBe('')
    expect(client.attribution.url).toMatch(/^https:\/\//)
  })

  it('measures', async () => {
    const { client } = await open()
    const { observedAt, ...measured } = (await client.observe(SEOUL)) ?? { observedAt: 0 }
    expect(measured).toEqual(CURRENT)
    expect(observedAt).toBeLessThanOrEqual(NOW)
    expect(observedAt).toBeGreaterThan(NOW - 2 * HOUR_MS)
  })

  it('measures no more than was measured', async () => {
    const { client } = await open({ ...SOMETHING, current: { precipitation: 'snow-flurry' } })
    const { observedAt: _when, ...measured } = (await client.observe(SEOUL)) ?? { observedAt: 0 }
    expect(measured).toEqual({ precipitation: 'snow-flurry' })
  })

  it.each(DAYS)('foretells $date out of its hours', async (day) => {
    const { client } = await open()
    const { issuedAt, ...foretold } = (await client.forecast(SEOUL, day.date)) ?? { issuedAt: 0 }
    expect(foretold).toEqual(day)
    expect(issuedAt).toBeLessThanOrEqual(NOW)
    expect(issuedAt).toBeGreaterThan(NOW - 12 * HOUR_MS)
  })

  it.each(['2026-07-14', '2026-07-18', '2027-07-15'])('knows nothing of %s', async (date) => {
    const { client } = await open()
    expect(await client.forecast(SEOUL, date)).toBeNull()
  })

  it('knows nothing where there is nothing to know', async () => {
    const { client } = await open({ current: null, hours: [], days: [] })
    expect(await client.observe(SEOUL)).toBeNull()
    expect(await client.forecast(SEOUL, TODAY)).toBeNull()
  })

  it('answers questions asked at once as it does one by one', async () => {
    const { client } = await open()
    const ask = (): Promise<unknown[]> => Promise.all(OPERATIONS.map(({ call }) => call(client)))
    const [first, second] = await Promise.all([ask(), ask()])
    expect(second).toEqual(first)
    expect(await ask()).toEqual(first)
  })

  it.each(OPERATIONS)('rejects $name with CANCELLED under an aborted signal', async ({ call }) => {
    const { client } = await open()
    await lookupFailure(call(client, { signal: AbortSignal.abort() }), 'CANCELLED')
  })
}

function describeBounds(open: Open): void {
  it.each([
    { latitude: 40.71, longitude: -74.01 },
    { latitude: -37.57, longitude: 126.98 },
    { latitude: 90, longitude: 180 },
  ])('knows nothing of %j, which is outside Korea', async (location) => {
    const { client, wire } = await open()
    expect(await client.observe(location)).toBeNull()
    expect(await client.forecast(location, TODAY)).toBeNull()
    expect(wire?.requests ?? []).toHaveLength(0)
  })

  it.each([
    { latitude: 91, longitude: 127 },
    { latitude: 37, longitude: -181 },
    { latitude: Number.NaN, longitude: 127 },
  ])('refuses %j, which is nowhere', async (location) => {
    const { client, wire } = await open()
    await lookupFailure(client.observe(location), 'INVALID_REQUEST')
    await lookupFailure(client.forecast(location, TODAY), 'INVALID_REQUEST')
    expect(wire?.requests ?? []).toHaveLength(0)
  })

  it.each(['', '내일', '20260715', '2026-7-15', '2026-02-30', '2026-07-15T00:00'])(
    'refuses %j, which is no day',
    async (date) => {
      const { client, wire } = await open()
      const error = await lookupFailure(client.forecast(SEOUL, date), 'INVALID_REQUEST')
      expect(error.retryable).toBe(false)
      expect(wire?.requests ?? []).toHaveLength(0)
    },
  )
}

function overWire(
  makeHarness: (settings: WeatherHarnessSettings) => Promise<WeatherHarness>,
): (settings: LookupHarnessSettings) => Promise<LookupHarness<WeatherClientPort>> {
  return async (settings) => {
    const { client, wire, serve } = await makeHarness({ ...settings, clock: CLOCK })
    if (wire === undefined) throw new Error('A harness without a wire is judged with `overWire: false`.')
    return { client, wire, serveSomething: () => serve(SOMETHING) }
  }
}

const HOUR_MS = 3_600_000
const NOW = Date.parse('2026-07-15T09:50:00+09:00')
const CLOCK: Clock = { now: () => NOW }
const TODAY = '2026-07-15'
const SEOUL = { latitude: 37.5636, longitude: 126.98 }

const CURRENT: WeatherWorld['current'] = {
  precipitation: 'rain',
  temperatureCelsius: 23.4,
  precipitationMmPerHour: 2.5,
  humidityPercent: 91,
  windMetersPerSecond: 3.1,
}

/** Hours that are not like the others. */
const PECULIAR: { readonly [hour: string]: Partial<HourOfWeather> } = {
  '2026-07-15 12': { sky: 'mostly-cloudy' },
  '2026-07-15 14': { temperatureCelsius: 32 },
  '2026-07-15 18': { precipitation: 'shower', precipitationProbabilityPercent: 60, precipitationMm: 4 },
  '2026-07-16 0': { precipitation: 'rain', precipitationProbabilityPercent: 90, precipitationMm: 1 },
  '2026-07-16 5': { temperatureCelsius: 17 },
  '2026-07-16 12': { sky: 'overcast' },
  '2026-07-16 13': { precipitation: 'rain', precipitationProbabilityPercent: 70, precipitationMm: 3 },
  '2026-07-16 14': { precipitation: 'sleet', precipitationProbabilityPercent: 80, precipitationMm: 12 },
  '2026-07-16 15': { precipitation: 'rain', precipitationProbabilityPercent: 70, precipitationMm: 3 },
  '2026-07-17 20': { precipitationProbabilityPercent: 30 },
}

/** What is left of today, a wet tomorrow, a dry day after, and a day that nobody may ask for. */
const HOURS: readonly HourOfWeather[] = [
  ...hoursOf(TODAY, [10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]),
  ...hoursOf('2026-07-16'),
  ...hoursOf('2026-07-17'),
  ...hoursOf('2026-07-18', [0, 1, 2]),
].map((hour) => ({ ...hour, ...PECULIAR[`${hour.date} ${hour.hour}`] }))

const DAYS: WeatherWorld['days'] = [
  {
    date: TODAY,
    minCelsius: 20,
    maxCelsius: 32,
    precipitation: 'shower',
    precipitationProbabilityPercent: 60,
    wetHours: [18],
    sky: 'mostly-cloudy',
  },
  {
    date: '2026-07-16',
    minCelsius: 17,
    maxCelsius: 26,
    precipitation: 'sleet',
    // Of the wettest hour, not the highest of the day.
    precipitationProbabilityPercent: 80,
    wetHours: [0, 13, 14, 15],
    sky: 'overcast',
  },
  {
    date: '2026-07-17',
    minCelsius: 20,
    maxCelsius: 26,
    precipitation: 'none',
    precipitationProbabilityPercent: 30,
    wetHours: [],
    sky: 'clear',
  },
]
const SOMETHING: WeatherWorld = { current: CURRENT, hours: HOURS, days: DAYS }

const OPERATIONS: Parameters<typeof describeLookupFaults<WeatherClientPort>>[1] = [
  { name: 'observe', call: (client, options) => client.observe(SEOUL, options) },
  { name: 'forecast', call: (client, options) => client.forecast(SEOUL, '2026-07-16', options) },
]

function hoursOf(date: string, hours: readonly number[] = [...Array(24).keys()]): readonly HourOfWeather[] {
  return hours.map((hour) => ({
    date,
    hour,
    temperatureCelsius: hour > 8 && hour < 20 ? 26 : 20,
    precipitation: 'none',
    precipitationProbabilityPercent: 10,
    precipitationMm: 0,
    sky: 'clear',
  }))
}
