import {
  type Clock,
  type CurrentWeather,
  type DayForecast,
  type Location,
  PortError,
  systemClock,
  type WeatherClientPort,
} from '@eco2/ports'
import { forecastSchema, fromKmaForecast, fromKmaObservation, observationSchema } from './from-kma.ts'
import { createDataGoKrLookup } from './http/data-go-kr.ts'
import { createLookupCache } from './http/lookup-cache.ts'
import { forecastBases, observationBases } from './kma-base-time.ts'
import { type KmaCell, toKmaCell } from './kma-grid.ts'
import { isDay, type KoreanTime, koreanDay } from './korean-time.ts'
import { checkLocation } from './query-bounds.ts'

export interface KmaWeatherOptions {
  /** The shared HTTP client's; it must not retry. */
  readonly fetch: typeof globalThis.fetch
  /** The service key of data.go.kr, raw or percent-encoded. */
  readonly serviceKey: string
  /** Of one request; two are made while the latest issue is late. Default 5 s. */
  readonly timeoutMs?: number
  readonly clock?: Clock
  /** For tests. Default `https://apis.data.go.kr`. */
  readonly origin?: string
}

/**
 * KMA's short-term forecast (https://www.data.go.kr/data/15084084/openapi.do) by cells of 5 km. Kept: measurements 10 minutes,
 * forecasts until the next issue.
 */
export function createKmaWeather(options: KmaWeatherOptions): WeatherClientPort {
  const { clock = systemClock, origin = 'https://apis.data.go.kr' } = options
  const lookup = createDataGoKrLookup({ ...options, ...LABELS })
  // What is not there yet may be there in a minute.
  const isKept = (value: unknown): boolean => value !== null
  const ofKind = { labels: LABELS, clock, isKept }
  const observations = createLookupCache<CurrentWeather | null>({ ...ofKind, ttlMs: OBSERVATION_TTL_MS })
  const forecasts = createLookupCache<readonly DayForecast[] | null>({ ...ofKind, ttlMs: FORECAST_TTL_MS })

  const observe = async (cell: KmaCell, base: KoreanTime, signal: AbortSignal) => {
    const url = `${origin}${SERVICE_PATH}/getUltraSrtNcst`
    const rows = await lookup({ url, query: toQuery(cell, base), signal, schema: observationSchema })
    return rows === null ? null : fromKmaObservation(rows, base)
  }

  const forecast = async (cell: KmaCell, base: KoreanTime, days: readonly string[], signal: AbortSignal) => {
    const url = `${origin}${SERVICE_PATH}/getVilageFcst`
    const rows = await lookup({ url, query: toQuery(cell, base), signal, schema: forecastSchema })
    const found = (rows === null ? [] : days).flatMap((day) => fromKmaForecast(rows ?? [], day, base) ?? [])
    return found.length === 0 ? null : found
  }

  return {
    attribution: { name: '기상청 단기예보', url: 'https://www.data.go.kr/data/15084084/openapi.do' },
    observe: async (location, lookupOptions) => {
      const cell = toCell(location)
      if (cell === null) return null
      return await firstFound(observationBases(clock.now()), (base) =>
        observations.get(keyOf(cell, base), (signal) => observe(cell, base, signal), lookupOptions),
      )
    },
    forecast: async (location, date, lookupOptions) => {
      const cell = toCell(location)
      if (!isDay(date)) throw new PortError('INVALID_REQUEST', 'The date must be YYYY-MM-DD.', LABELS)
      const days = [0, 1, 2].map((later) => koreanDay(clock.now(), later))
      if (cell === null || !days.includes(date)) return null
      const found = await firstFound(forecastBases(clock.now()), (base) =>
        forecasts.get(
          `${keyOf(cell, base)},${days[0]}`,
          (signal) => forecast(cell, base, days, signal),
          lookupOptions,
        ),
      )
      return found?.find((day) => day.date === date) ?? null
    },
  }
}

function toCell(location: Location): KmaCell | null {
  return toKmaCell(checkLocation(location, LABELS))
}

function keyOf({ nx, ny }: KmaCell, { date, time }: KoreanTime): string {
  return [nx, ny, date, time].join(',')
}

function toQuery({ nx, ny }: KmaCell, { date, time }: KoreanTime) {
  return { pageNo: 1, numOfRows: MAX_ROWS, dataType: 'JSON', base_date: date, base_time: time, nx, ny }
}

async function firstFound<T>(
  bases: readonly KoreanTime[],
  ask: (base: KoreanTime) => Promise<T | null>,
): Promise<T | null> {
  for (const base of bases) {
    const found = await ask(base)
    if (found !== null) return found
  }
  return null
}

const LABELS = { port: 'WeatherClientPort', adapter: 'weather-kma' }
const SERVICE_PATH = '/1360000/VilageFcstInfoService_2.0'
/** Rows come in the order of time; three days are 75 hours of 12 rows and six extremes. */
const MAX_ROWS = 1_000
const OBSERVATION_TTL_MS = 10 * 60_000
const FORECAST_TTL_MS = 3 * 60 * 60_000
