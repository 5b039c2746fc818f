import { expect, it } from 'vitest'
import { isInProvince } from './korean-province.ts'

it.each([
  ['서울특별시', '서울'],
  ['서울 강남구 역삼동', '서울특별시'],
  ['서울시 중구', '서울특별시'],
  ['강원도', '강원특별자치도'],
  ['전라북도 전주시', '전북특별자치도'],
  ['충청남도', '충남'],
  ['전남광주통합특별시', '광주광역시'],
  ['전남광주통합특별시 목포시', '전라남도'],
])('%s is in %s', (written, province) => {
  expect(isInProvince(written, province)).toBe(true)
})

it.each([
  ['부산광역시 중구', '서울특별시'],
  ['경기도 광주시', '광주광역시'],
  ['경상남도', '경상북도'],
  ['서울특별시 강남구', '강남구'],
  ['서울특별시 중구', ''],
  ['서울특별시 중구', '중구'],
  ['대구면', '대구광역시'],
])('%s is not in "%s"', (written, province) => {
  expect(isInProvince(written, province)).toBe(false)
})
