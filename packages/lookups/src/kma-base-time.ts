import { KOREA_OFFSET_MS, type KoreanTime, toKoreanTime } from './korean-time.ts'

/**
 * The times of issue that a question at `nowMs` can be asked for, latest first. The one before is for when the latest is late:
 * KMA then says NODATA.
 *
 * Measurements are of every full hour and are there 40 minutes later; forecasts are of 02, 05, ... 23 o'clock and are there
 * 10 minutes later (guide of https://www.data.go.kr/data/15084084/openapi.do; Korean time).
 */
export function observationBases(nowMs: number): readonly KoreanTime[] {
  return basesBefore(nowMs - 40 * MINUTE_MS, HOUR_MS, 0)
}

export function forecastBases(nowMs: number): readonly KoreanTime[] {
  return basesBefore(nowMs - 10 * MINUTE_MS, 3 * HOUR_MS, 2 * HOUR_MS)
}

function basesBefore(unixMs: number, everyMs: number, firstMs: number): readonly KoreanTime[] {
  const shift = KOREA_OFFSET_MS - firstMs
  const latest = Math.floor((unixMs + shift) / everyMs) * everyMs - shift
  return [latest, latest - everyMs].map(toKoreanTime)
}

const MINUTE_MS = 60_000
const HOUR_MS = 3_600_000
