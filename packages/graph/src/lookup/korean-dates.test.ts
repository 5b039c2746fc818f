import { describe, expect, it } from 'vitest'
import { daysIn, koreanHour, koreanToday, sayDay, sayHour } from './korean-dates.ts'

/** Sunday 2026-11-22, 00:30 in Korea; the day before in UTC. */
const NOW = Date.parse('2026-11-21T15:30:00Z')

describe('daysIn', () => {
  it.each([
    ['날씨 어때?', ['2026-11-22']],
    ['지금 비 와?', ['2026-11-22']],
    ['오늘 날씨', ['2026-11-22']],
    ['내일 비 와?', ['2026-11-23']],
    ['내일모레 날씨', ['2026-11-24']],
    ['모레는?', ['2026-11-24']],
    ['오늘이랑 내일 날씨', ['2026-11-22', '2026-11-23']],
    ['어제 비 왔어?', ['2026-11-21']],
    ['이번 주말 날씨', ['2026-11-22']],
    ['다음 주말은?', ['2026-11-28', '2026-11-29']],
    ['토요일에 비 와?', ['2026-11-28']],
    ['이번 주 토요일', ['2026-11-21']],
    ['월요일 날씨', ['2026-11-23']],
    ['다음 주 월요일', ['2026-11-23']],
    ['다다음 주 화요일', ['2026-12-01']],
    ['다음 주 날씨', ['2026-11-23']],
    ['11월 24일 날씨', ['2026-11-24']],
    ['9월 3일 날씨', ['2026-09-03']],
    ['1월 3일 날씨', ['2027-01-03']],
    ['12/25 날씨', ['2026-12-25']],
    ['25일에 비 오나', ['2026-11-25']],
    ['사흘 뒤 날씨', ['2026-11-25']],
    ['3일 뒤 날씨', ['2026-11-25']],
    ['2월 30일 날씨', ['2026-11-22']],
  ])('reads "%s"', (text, days) => {
    expect(daysIn(text, NOW).days).toEqual(days)
  })

  it('knows whether a day was said, and which part of it', () => {
    expect(daysIn('거기 날씨', NOW)).toEqual({ days: ['2026-11-22'], isSaid: false })
    expect(daysIn('내일 저녁에 비 와?', NOW).hours).toEqual({ name: '저녁', from: 17, to: 21 })
    expect(daysIn('오늘 아침', NOW).hours?.from).toBe(6)
  })

  it('has a weekend of two days before Sunday', () => {
    expect(daysIn('주말 날씨', Date.parse('2026-11-18T03:00:00Z')).days).toEqual(['2026-11-21', '2026-11-22'])
  })
})

describe('the calendar of Korea', () => {
  it('begins its day nine hours before UTC', () => {
    expect(koreanToday(NOW)).toBe('2026-11-22')
    expect(koreanToday(Date.parse('2026-11-21T14:59:59Z'))).toBe('2026-11-21')
    expect(koreanHour(NOW)).toBe(0)
    expect(sayDay('2026-11-22', NOW)).toBe('오늘(11월 22일 일요일)')
    expect(sayDay('2026-11-25', NOW)).toBe('11월 25일 수요일')
    expect(sayHour(NOW)).toBe('11월 22일 0시')
  })
})
