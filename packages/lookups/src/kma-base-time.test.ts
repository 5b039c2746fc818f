import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { forecastBases, observationBases } from './kma-base-time.ts'
import { fromKoreanTime, isDay, koreanDay, toKoreanTime } from './korean-time.ts'

const at = (korean: string): number => Date.parse(`${korean}+09:00`)

describe.each(['UTC', 'America/New_York', 'Asia/Seoul'])('on a machine in %s', (zone) => {
  const before = process.env.TZ
  beforeEach(() => {
    process.env.TZ = zone
  })
  afterEach(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })

  it('stands the clock of the machine as the zone says', () => {
    const hour = new Date(at('2026-07-15T12:00')).getHours()
    expect(hour).toBe({ UTC: 3, 'America/New_York': 23, 'Asia/Seoul': 12 }[zone])
  })

  it.each([
    { now: '2026-07-15T09:39:59.999', bases: ['20260715 0800', '20260715 0700'] },
    { now: '2026-07-15T09:40:00.000', bases: ['20260715 0900', '20260715 0800'] },
    { now: '2026-07-15T09:59:59.999', bases: ['20260715 0900', '20260715 0800'] },
    { now: '2026-07-15T00:39:59.999', bases: ['20260714 2300', '20260714 2200'] },
    { now: '2026-07-15T00:40:00.000', bases: ['20260715 0000', '20260714 2300'] },
    { now: '2027-01-01T00:10:00.000', bases: ['20261231 2300', '20261231 2200'] },
  ])('measurements at $now are of $bases', ({ now, bases }) => {
    expect(observationBases(at(now)).map(({ date, time }) => `${date} ${time}`)).toEqual(bases)
  })

  it.each([
    { now: '2026-07-15T02:09:59.999', bases: ['20260714 2300', '20260714 2000'] },
    { now: '2026-07-15T02:10:00.000', bases: ['20260715 0200', '20260714 2300'] },
    { now: '2026-07-15T05:09:59.999', bases: ['20260715 0200', '20260714 2300'] },
    { now: '2026-07-15T05:10:00.000', bases: ['20260715 0500', '20260715 0200'] },
    { now: '2026-07-15T13:00:00.000', bases: ['20260715 1100', '20260715 0800'] },
    { now: '2026-07-15T23:09:59.999', bases: ['20260715 2000', '20260715 1700'] },
    { now: '2026-07-15T23:10:00.000', bases: ['20260715 2300', '20260715 2000'] },
    { now: '2028-03-01T00:00:00.000', bases: ['20280229 2300', '20280229 2000'] },
  ])('forecasts at $now are of $bases', ({ now, bases }) => {
    expect(forecastBases(at(now)).map(({ date, time }) => `${date} ${time}`)).toEqual(bases)
  })

  it('counts forecasts from 02 o\u2019clock on, every third hour', () => {
    const times = Array.from({ length: 24 * 60 }, (_, minute) => at('2026-07-15T00:00') + minute * 60_000)
    const asked = new Set(times.map((now) => forecastBases(now)[0]?.time))
    expect([...asked]).toEqual(['2300', '0200', '0500', '0800', '1100', '1400', '1700', '2000'])
  })

  it('knows the day and the time in Korea, there and back', () => {
    expect(koreanDay(at('2026-07-15T00:00'))).toBe('2026-07-15')
    expect(koreanDay(at('2026-07-15T00:00') - 1)).toBe('2026-07-14')
    expect(koreanDay(at('2026-12-31T23:59'), 1)).toBe('2027-01-01')
    expect(toKoreanTime(at('2026-07-15T08:30'))).toEqual({ date: '20260715', time: '0830' })
    expect(fromKoreanTime({ date: '20260715', time: '0830' })).toBe(at('2026-07-15T08:30'))
  })
})

it.each([
  ['2026-02-28', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['26-01-01', false],
  ['+002026-01-01', false],
])('%s is a day: %s', (day, is) => {
  expect(isDay(day)).toBe(is)
})
