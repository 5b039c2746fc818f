import { isDay } from './korean-time.ts'

/**
 * A date as web pages and their indexes write it, as YYYY-MM-DD: "2026-05-11T22:00:29Z", "2026.5.11", "Mon, 11 May 2026 22:00:29
 * GMT", "May 11, 2026". The day as written, in whatever time zone that was; undefined for anything else ("3 days ago").
 */
export function toPublishedOn(date: string): string | undefined {
  const numbers = NUMBERS.exec(date)?.groups
  const words = (DAY_FIRST.exec(date) ?? MONTH_FIRST.exec(date))?.groups
  const { year = '', day = '', month = '' } = numbers ?? words ?? {}
  const monthNumber =
    numbers === undefined ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(month)
  const written = [year, String(monthNumber).padStart(2, '0'), day.padStart(2, '0')].join('-')
  return isDay(written) ? written : undefined
}

const NUMBERS = /^\s*(?<year>\d{4})[-./]\s?(?<month>\d{1,2})[-./]\s?(?<day>\d{1,2})(?!\d)/
const DAY_FIRST =
  /^\s*(?:[a-z]{3,9},?\s+)?(?<day>\d{1,2})\s+(?<month>[a-z]{3,9})\.?,?\s+(?<year>\d{4})(?!\d)/i
const MONTH_FIRST = /^\s*(?<month>[a-z]{3,9})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})(?!\d)/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
