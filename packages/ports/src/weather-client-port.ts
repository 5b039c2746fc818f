import type { Location } from './location.ts'
import type { Attribution, LookupOptions } from './lookup.ts'

export const PRECIPITATION_KINDS = [
  'none',
  'rain',
  'sleet',
  'snow',
  'shower',
  'drizzle',
  'drizzle-and-snow',
  'snow-flurry',
] as const
export type PrecipitationKind = (typeof PRECIPITATION_KINDS)[number]

export type Sky = 'clear' | 'mostly-cloudy' | 'overcast'

/** Measured within the last hour or so. */
export interface CurrentWeather {
  /** When it was measured, Unix milliseconds. */
  readonly observedAt: number
  readonly precipitation: PrecipitationKind
  readonly temperatureCelsius?: number
  readonly precipitationMmPerHour?: number
  readonly humidityPercent?: number
  readonly windMetersPerSecond?: number
}

/** One day (00:00 to 24:00 KST), as far as the forecast still reaches. */
export interface DayForecast {
  /** YYYY-MM-DD in KST. */
  readonly date: string
  /** When the forecast was made, Unix milliseconds. */
  readonly issuedAt: number
  readonly minCelsius?: number
  readonly maxCelsius?: number
  /** The wettest hour: what falls, and how likely. `none` when nothing is expected. */
  readonly precipitation: PrecipitationKind
  readonly precipitationProbabilityPercent?: number
  /** Hours (0 to 23, KST) in which something is expected to fall. */
  readonly wetHours: readonly number[]
  /** Around noon, or the first hour that is left. */
  readonly sky?: Sky
}

/**
 * The weather at a place in Korea. `null` when there is none for it (outside the grid, a day beyond the forecast).
 *
 * @throws {PortError} as `LocationClientPort`
 */
export interface WeatherClientPort {
  readonly attribution: Attribution
  observe(location: Location, options?: LookupOptions): Promise<CurrentWeather | null>
  /** `date`: YYYY-MM-DD in KST, today or one of the next two days. */
  forecast(location: Location, date: string, options?: LookupOptions): Promise<DayForecast | null>
}
