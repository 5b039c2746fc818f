/** Wall time in Korea: UTC+9 all year, whatever the machine's time zone is. */
export interface KoreanTime {
  /** YYYYMMDD, as data.go.kr writes dates. */
  readonly date: string
  /** HHmm */
  readonly time: string
}

/** @param unixMs Unix milliseconds */
export function toKoreanTime(unixMs: number): KoreanTime {
  const shifted = new Date(unixMs + KOREA_OFFSET_MS).toISOString()
  return { date: shifted.slice(0, 10).replaceAll('-', ''), time: shifted.slice(11, 16).replace(':', '') }
}

/** Unix milliseconds. */
export function fromKoreanTime({ date, time }: KoreanTime): number {
  const day = `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`
  return Date.parse(`${day}T${time.slice(0, 2)}:${time.slice(2, 4)}:00Z`) - KOREA_OFFSET_MS
}

/** The date in Korea, YYYY-MM-DD, so many days later. */
export function koreanDay(unixMs: number, daysLater = 0): string {
  return new Date(unixMs + KOREA_OFFSET_MS + daysLater * DAY_MS).toISOString().slice(0, 10)
}

export function isDay(day: string): boolean {
  const unixMs = DAY.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN
  // 2026-02-30 parses as March 2.
  return !Number.isNaN(unixMs) && new Date(unixMs).toISOString().startsWith(day)
}

export const KOREA_OFFSET_MS: number = 9 * 3_600_000
const DAY_MS = 24 * 3_600_000
const DAY = /^\d{4}-\d{2}-\d{2}$/
