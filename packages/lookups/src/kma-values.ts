import { PRECIPITATION_KINDS, type PrecipitationKind, type Sky } from '@eco2/ports'

/** Undefined for what is no number, and for 900 and more on either side: KMA's "missing". */
export function readKmaNumber(value: string | undefined): number | undefined {
  const number = DECIMAL.test(value ?? '') ? Number(value) : Number.NaN
  return Math.abs(number) < MISSING_FROM ? number : undefined
}

/**
 * An amount of rain (PCP, RN1) in mm: `강수없음`, `-` and `null` are nothing, `1mm 미만` a half of it, `30.0~50.0mm` and `50.0mm 이상`
 * their lower end, so that no more is claimed than was said.
 */
export function readKmaAmount(value: string | undefined): number | undefined {
  if (value === undefined) return undefined
  const text = value.trim()
  if (NOTHING.test(text)) return 0
  const match = AMOUNT.exec(text)
  const amount = readKmaNumber(match?.[1])
  return amount !== undefined && match?.[2] === '미만' ? amount / 2 : amount
}

export function readKmaPrecipitation(code: string | undefined): PrecipitationKind | undefined {
  // PTY counts in the order of our list.
  return PRECIPITATION_KINDS[readKmaNumber(code) ?? -1]
}

export function readKmaSky(code: string | undefined): Sky | undefined {
  return SKIES.get(readKmaNumber(code) ?? 0)
}

const SKIES: ReadonlyMap<number, Sky> = new Map([
  [1, 'clear'],
  [3, 'mostly-cloudy'],
  [4, 'overcast'],
])
const MISSING_FROM = 900
const DECIMAL = /^-?\d{1,6}(\.\d{1,6})?$/
const NOTHING = /^(강수없음|-|null|)$/
const AMOUNT = /^(-?\d{1,4}(?:\.\d{1,3})?)\s*(?:~\s*\d{1,4}(?:\.\d{1,3})?)?\s*(?:mm)?\s*(미만|이상)?$/
