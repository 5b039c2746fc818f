import { describe, expect, it } from 'vitest'
import {
  type ForecastRow,
  forecastSchema,
  fromKmaForecast,
  fromKmaObservation,
  observationSchema,
} from './from-kma.ts'

const BASE = { date: '20260714', time: '2000' }
const ISSUED_AT = Date.parse('2026-07-14T20:00:00+09:00')
const DAY = '2026-07-15'

describe('a measurement', () => {
  it('leaves out what is missing', () => {
    const rows = measured({ PTY: '0', T1H: '-999', RN1: '-998.9', REH: '-999', WSD: '1.2', VEC: '0' })
    expect(fromKmaObservation(rows, BASE)).toEqual({
      observedAt: ISSUED_AT,
      precipitation: 'none',
      windMetersPerSecond: 1.2,
    })
  })

  it('is dry when only the amount says so, and unknown when nothing says so', () => {
    expect(fromKmaObservation(measured({ PTY: '-999', RN1: '0' }), BASE)?.precipitation).toBe('none')
    expect(fromKmaObservation(measured({ PTY: '-999', RN1: '3' }), BASE)).toBeNull()
    expect(fromKmaObservation(measured({ T1H: '20' }), BASE)).toBeNull()
    expect(fromKmaObservation([], BASE)).toBeNull()
  })
})

describe('a forecast of a day', () => {
  it('takes the extremes that KMA states before those of the hours', () => {
    const hours = [
      hour(9, { TMP: '24' }),
      hour(15, { TMP: '30', TMX: '31.0' }),
      hour(6, { TMP: '21', TMN: '20.0' }),
    ]
    expect(foretold(hours)).toMatchObject({ minCelsius: 20, maxCelsius: 31 })
  })

  it('takes those of the hours where KMA states none, or says "missing"', () => {
    const hours = [hour(6, { TMP: '21', TMN: '-999' }), hour(9, { TMP: '-2.5' }), hour(10, { TMP: '-999' })]
    expect(foretold(hours)).toMatchObject({ minCelsius: -2.5, maxCelsius: 21 })
    expect(foretold([hour(9, {})])).toEqual({
      date: DAY,
      issuedAt: ISSUED_AT,
      precipitation: 'none',
      wetHours: [],
    })
  })

  it('tells of the wettest hour: by amount, then by probability, then the first', () => {
    const wet = (at: number, PTY: string, PCP: string, POP: string) => hour(at, { PTY, PCP, POP })
    const byAmount = [
      wet(9, '1', '1mm 미만', '90'),
      wet(10, '3', '30.0~50.0mm', '70'),
      wet(11, '2', '9.0mm', '80'),
    ]
    expect(foretold(byAmount)).toMatchObject({ precipitation: 'snow', precipitationProbabilityPercent: 70 })
    const byProbability = [wet(9, '1', '1.0mm', '60'), wet(10, '4', '1.0mm', '70')]
    expect(foretold(byProbability)).toMatchObject({ precipitation: 'shower', wetHours: [9, 10] })
    const byTime = [wet(20, '4', '1.0mm', '60'), wet(8, '1', '1.0mm', '60')]
    expect(foretold(byTime)).toMatchObject({ precipitation: 'rain', wetHours: [8, 20] })
  })

  it('does not take a dry hour of high probability for the wettest', () => {
    const hours = [
      hour(9, { PTY: '0', POP: '60', PCP: '강수없음' }),
      hour(10, { PTY: '1', POP: '30', PCP: '-999' }),
    ]
    expect(foretold(hours)).toMatchObject({
      precipitation: 'rain',
      precipitationProbabilityPercent: 30,
      wetHours: [10],
    })
  })

  it('says how likely it is at most when nothing is expected', () => {
    const hours = [hour(9, { POP: '10' }), hour(10, { POP: '40' }), hour(11, { POP: '-999' })]
    expect(foretold(hours)).toMatchObject({
      precipitation: 'none',
      precipitationProbabilityPercent: 40,
      wetHours: [],
    })
  })

  it('looks at the sky at noon, or at the first hour that is left', () => {
    const morning = hour(11, { SKY: '1' })
    expect(foretold([morning, hour(12, { SKY: '4' }), hour(13, { SKY: '3' })])?.sky).toBe('overcast')
    expect(foretold([hour(22, { SKY: '1' }), hour(21, { SKY: '3' })])?.sky).toBe('mostly-cloudy')
    expect(foretold([morning, hour(12, { SKY: '-999' })])?.sky).toBe('clear')
  })

  it('is of one day only', () => {
    const tomorrow = hour(0, { PTY: '1', TMP: '40', POP: '99' }, '20260716')
    expect(foretold([hour(23, { TMP: '20', POP: '0' }), tomorrow])).toMatchObject({
      maxCelsius: 20,
      precipitation: 'none',
    })
    expect(foretold([tomorrow])).toBeNull()
    expect(fromKmaForecast([], DAY, BASE)).toBeNull()
  })

  it('is none where no hour says whether something falls', () => {
    expect(foretold([hour(9, { PTY: '-999', TMP: '20' })])).toBeNull()
  })
})

describe('an envelope', () => {
  const envelope = (items: unknown) => ({ response: { header: { resultCode: '00' }, body: { items } } })

  it('holds rows, numbers as text, or an empty text', () => {
    const row = { category: 'T1H', obsrValue: 23.4, baseDate: '20260715', nx: 60 }
    expect(observationSchema.parse(envelope({ item: [row] }))).toEqual([
      { category: 'T1H', obsrValue: '23.4' },
    ])
    expect(observationSchema.parse(envelope(''))).toEqual([])
    expect(forecastSchema.parse(envelope({ item: [] }))).toEqual([])
  })

  it('is not taken for one without rows', () => {
    expect(forecastSchema.safeParse({ response: { header: { resultCode: '00' } } }).success).toBe(false)
    expect(forecastSchema.safeParse(envelope('none')).success).toBe(false)
    expect(forecastSchema.safeParse(envelope({ item: [{ category: 'TMP' }] })).success).toBe(false)
  })
})

function measured(values: { readonly [category: string]: string }) {
  return Object.entries(values).map(([category, obsrValue]) => ({ category, obsrValue }))
}

function hour(
  at: number,
  values: { readonly [category: string]: string },
  fcstDate = '20260715',
): readonly ForecastRow[] {
  const fcstTime = `${String(at).padStart(2, '0')}00`
  return Object.entries({ PTY: '0', ...values }).map(([category, fcstValue]) => ({
    category,
    fcstDate,
    fcstTime,
    fcstValue,
  }))
}

function foretold(hours: readonly (readonly ForecastRow[])[]) {
  return fromKmaForecast(hours.flat(), DAY, BASE)
}
