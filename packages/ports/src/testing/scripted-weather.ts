import { type Clock, systemClock } from '../clock.ts'
import type { Location } from '../location.ts'
import type { LookupOptions } from '../lookup.ts'
import { PortError } from '../port-error.ts'
import type { CurrentWeather, DayForecast, WeatherClientPort } from '../weather-client-port.ts'
import { answerScripted } from './scripted-lookup.ts'

export type ScriptedWeatherCall =
  | { readonly operation: 'observe'; readonly location: Location }
  | { readonly operation: 'forecast'; readonly location: Location; readonly date: string }

export interface WeatherScript {
  /** Of every place in Korea; `observedAt` is now. Default: nothing is known. */
  readonly current?: Omit<CurrentWeather, 'observedAt'>
  /** Of every place in Korea, by their dates, from today on; `issuedAt` is now. */
  readonly days?: readonly Omit<DayForecast, 'issuedAt'>[]
  /** Every call fails with it. */
  readonly failure?: PortError
  /** Every call waits for it; an abort ends the wait. */
  readonly hold?: Promise<unknown>
  readonly clock?: Clock
}

export interface ScriptedWeather extends WeatherClientPort {
  /** Every call, in order, also those that failed. */
  readonly calls: readonly ScriptedWeatherCall[]
}

/** Weather as a test wrote it down, within the bounds of the port. No timers. */
export function createScriptedWeather(script: WeatherScript = {}): ScriptedWeather {
  const { current, days = [], clock = systemClock } = script
  const calls: ScriptedWeatherCall[] = []
  const answer = <T>(call: ScriptedWeatherCall, value: () => T, options?: LookupOptions): Promise<T> => {
    calls.push(call)
    return answerScripted(value, { ...script, ...options, labels: LABELS })
  }

  return {
    calls,
    attribution: { name: '시험용 날씨', url: 'https://weather.example' },
    observe: (location, options) => {
      const find = (): CurrentWeather | null =>
        isInKorea(location) && current !== undefined ? { observedAt: clock.now(), ...current } : null
      return answer({ operation: 'observe', location }, find, options)
    },
    forecast: (location, date, options) => {
      const find = (): DayForecast | null => {
        if (!isDay(date)) throw new PortError('INVALID_REQUEST', 'The date must be YYYY-MM-DD.', LABELS)
        const day = days.find((candidate) => candidate.date === date)
        return isInKorea(location) && day !== undefined ? { issuedAt: clock.now(), ...day } : null
      }
      return answer({ operation: 'forecast', location, date }, find, options)
    },
  }
}

function isInKorea({ latitude, longitude }: Location): boolean {
  if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
    throw new PortError('INVALID_REQUEST', 'The position must be in degrees, WGS 84.', LABELS)
  }
  return latitude > 32 && latitude < 39 && longitude > 124 && longitude < 132
}

function isDay(date: string): boolean {
  const unixMs = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  return !Number.isNaN(unixMs) && new Date(unixMs).toISOString().startsWith(date)
}

const LABELS = { port: 'WeatherClientPort', adapter: 'scripted-weather' }
