import { expect, it } from 'vitest'
import { readKmaAmount, readKmaNumber, readKmaPrecipitation, readKmaSky } from './kma-values.ts'

it.each([
  ['강수없음', 0],
  ['-', 0],
  ['null', 0],
  ['', 0],
  ['0', 0],
  ['1mm 미만', 0.5],
  ['1.0mm 미만', 0.5],
  ['1.0mm미만', 0.5],
  ['1.0mm', 1],
  ['6.2mm', 6.2],
  ['2.5', 2.5],
  ['30.0~50.0mm', 30],
  ['1.0~29.0mm', 1],
  ['50.0mm 이상', 50],
  ['-999', undefined],
  ['-998.9', undefined],
  ['약간', undefined],
  ['mm', undefined],
  ['5.0mm; DROP', undefined],
  [undefined, undefined],
])('an amount of %j is %j mm', (text, amount) => {
  expect(readKmaAmount(text)).toBe(amount)
})

it.each([
  ['23.4', 23.4],
  ['-12.5', -12.5],
  ['0', 0],
  ['899.9', 899.9],
  ['-899.9', -899.9],
  ['900', undefined],
  ['-900', undefined],
  ['-999', undefined],
  ['999.0', undefined],
  ['', undefined],
  ['null', undefined],
  ['1e3', undefined],
  ['0x10', undefined],
  [undefined, undefined],
])('the number %j is %j', (text, number) => {
  expect(readKmaNumber(text)).toBe(number)
})

it('knows the codes of what falls and of the sky, and no others', () => {
  expect(
    ['0', '1', '2', '3', '4', '5', '6', '7', '8', '-1', '1.5', '-999', ''].map(readKmaPrecipitation),
  ).toEqual([
    'none',
    'rain',
    'sleet',
    'snow',
    'shower',
    'drizzle',
    'drizzle-and-snow',
    'snow-flurry',
    ...Array(5).fill(undefined),
  ])
  expect(['1', '2', '3', '4', '0', '-999'].map(readKmaSky)).toEqual([
    'clear',
    undefined,
    'mostly-cloudy',
    'overcast',
    undefined,
    undefined,
  ])
})
