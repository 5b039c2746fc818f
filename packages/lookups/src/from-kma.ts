import type { CurrentWeather, DayForecast, PrecipitationKind } from '@eco2/ports'
import { z } from 'zod'
import { readKmaAmount, readKmaNumber, readKmaPrecipitation, readKmaSky } from './kma-values.ts'
import { fromKoreanTime, type KoreanTime } from './korean-time.ts'

const valueSchema = z.union([z.string(), z.number()]).transform(String)
const observationRowSchema = z.object({ category: z.string(), obsrValue: valueSchema })
const forecastRowSchema = z.object({
  category: z.string(),
  /** YYYYMMDD and HHmm, Korean time. */
  fcstDate: z.string(),
  fcstTime: z.string(),
  fcstValue: valueSchema,
})
export type ObservationRow = z.infer<typeof observationRowSchema>
export type ForecastRow = z.infer<typeof forecastRowSchema>

export const observationSchema = envelopeOf(observationRowSchema)
export const forecastSchema = envelopeOf(forecastRowSchema)

/** `items` is an empty string where there are none. */
function envelopeOf<Row extends z.ZodType>(row: Row) {
  const items = z.union([z.object({ item: z.array(row) }), z.literal('')])
  return z
    .object({ response: z.object({ body: z.object({ items }) }) })
    .transform(({ response }) => (response.body.items === '' ? [] : response.body.items.item))
}

/** `null` where nobody measured whether something falls: the rest would be read as "dry". */
export function fromKmaObservation(rows: readonly ObservationRow[], base: KoreanTime): CurrentWeather | null {
  const values = new Map(rows.map(({ category, obsrValue }) => [category, obsrValue]))
  const amount = readKmaAmount(values.get('RN1'))
  const precipitation = readKmaPrecipitation(values.get('PTY')) ?? (amount === 0 ? 'none' : undefined)
  if (precipitation === undefined) return null
  return {
    observedAt: fromKoreanTime(base),
    precipitation,
    ...present('temperatureCelsius', readKmaNumber(values.get('T1H'))),
    ...present('precipitationMmPerHour', amount),
    ...present('humidityPercent', readKmaNumber(values.get('REH'))),
    ...present('windMetersPerSecond', readKmaNumber(values.get('WSD'))),
  }
}

/** One day out of the hourly rows; `day` is YYYY-MM-DD. `null` where the rows do not reach it. */
export function fromKmaForecast(
  rows: readonly ForecastRow[],
  day: string,
  base: KoreanTime,
): DayForecast | null {
  const ofDay = rows.filter(({ fcstDate }) => fcstDate === day.replaceAll('-', ''))
  const hours = readHours(ofDay)
  const isWet = hours.filter(({ precipitation }) => precipitation !== 'none')
  const [wettest] = (isWet.length > 0 ? isWet : hours).toSorted(byWetness)
  if (wettest === undefined) return null
  const temperatures = valuesOf(ofDay, 'TMP')
  const skies = hours.filter(({ sky }) => sky !== undefined)
  return {
    date: day,
    issuedAt: fromKoreanTime(base),
    ...present('minCelsius', valuesOf(ofDay, 'TMN')[0] ?? least(temperatures)),
    ...present('maxCelsius', valuesOf(ofDay, 'TMX')[0] ?? most(temperatures)),
    precipitation: wettest.precipitation,
    ...present('precipitationProbabilityPercent', wettest.probability),
    wetHours: isWet.map(({ hour }) => hour),
    ...present('sky', (skies.find(({ hour }) => hour === NOON) ?? skies[0])?.sky),
  }
}

interface Hour {
  readonly hour: number
  readonly precipitation: PrecipitationKind
  readonly amount: number
  readonly probability: number | undefined
  readonly sky: DayForecast['sky']
}

/** The hours of which is known whether something falls, in order. */
function readHours(rows: readonly ForecastRow[]): readonly Hour[] {
  const byTime = Map.groupBy(rows, ({ fcstTime }) => fcstTime)
  return [...byTime]
    .flatMap(([time, ofHour]) => {
      const values = new Map(ofHour.map(({ category, fcstValue }) => [category, fcstValue]))
      const precipitation = readKmaPrecipitation(values.get('PTY'))
      if (precipitation === undefined) return []
      return {
        hour: Number(time.slice(0, 2)),
        precipitation,
        amount: readKmaAmount(values.get('PCP')) ?? 0,
        probability: readKmaNumber(values.get('POP')),
        sky: readKmaSky(values.get('SKY')),
      }
    })
    .sort((left, right) => left.hour - right.hour)
}

function byWetness(left: Hour, right: Hour): number {
  return right.amount - left.amount || (right.probability ?? 0) - (left.probability ?? 0)
}

function valuesOf(rows: readonly ForecastRow[], category: string): readonly number[] {
  return rows.flatMap((row) => (row.category === category ? (readKmaNumber(row.fcstValue) ?? []) : []))
}

function least(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.min(...values)
}

function most(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : Math.max(...values)
}

/** Absent rather than undefined. */
function present<Name extends string, T>(name: Name, value: T | undefined): { readonly [K in Name]?: T } {
  return value === undefined ? {} : ({ [name]: value } as { readonly [K in Name]?: T })
}

const NOON = 12
