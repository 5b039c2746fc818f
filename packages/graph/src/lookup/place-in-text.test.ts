import type { FindAreas } from '@eco2/ports'
import { describe, expect, it } from 'vitest'
import { placeIn, saysHere } from './place-in-text.ts'

const areas = [
  { word: '부산', area: { province: '부산광역시' } },
  { word: '강남구', area: { province: '서울특별시', district: '강남구' } },
  { word: '해운대구', area: { province: '부산광역시', district: '해운대구' } },
]
const findAreas: FindAreas = (text) =>
  areas.filter(({ word }) => new RegExp(`(?<![가-힣])${word}(?!역)`, 'u').test(text)).map(({ area }) => area)
const nameIn = (text: string): string | undefined => placeIn(text, findAreas)?.name

describe('placeIn', () => {
  it.each([
    ['강남역 근처 재활용센터 알려줘', '강남역'],
    ['강남역근처 약국', '강남역'],
    ['홍대 앞 제로웨이스트샵', '홍대'],
    ['서울숲 주변에 리필샵 있어?', '서울숲'],
    ['판교에서 가까운 고물상', '판교'],
    ['판교에서 비 와?', '판교'],
    ['판교 날씨', '판교'],
    ['서울역 오늘 날씨 어때', '서울역'],
    ['대구역은 지금 비 와?', '대구역'],
    ['역삼동 수거함 어디야', '역삼동'],
    ['역삼1동에 있는 수거함', '역삼1동'],
    ['부산 서면 근처 수거함', '부산 서면'],
    ['코엑스 내일 날씨', '코엑스'],
  ])('finds the name in "%s"', (text, name) => {
    expect(nameIn(text)).toBe(name)
  })

  it.each([
    '여기 근처 약국',
    '우리 동네 날씨 어때?',
    '가장 가까운 수거함',
    '오늘 날씨 어때?',
    '내일 비 와?',
    '토요일 저녁 날씨',
    '집 근처 재활용센터',
    '마트에서 산 페트병 시세',
    '컴퓨터에서 나온 부품 수거함',
    '이 지역 날씨',
    '가까운 약국 근처',
    '자동 우산 어디서 버려',
    '그럼 내일은?',
    '',
  ])('finds none in "%s"', (text) => {
    expect(nameIn(text)).toBeUndefined()
  })

  it('finds areas, which need no map', () => {
    expect(placeIn('강남구 수거함 알려줘', findAreas)).toEqual({ area: areas[1]?.area })
    expect(placeIn('부산 해운대구 날씨', findAreas)?.name).toBeUndefined()
    expect(placeIn('부산 날씨 어때', findAreas)).toEqual({ area: { province: '부산광역시' } })
  })

  it('reads an earlier message more strictly', () => {
    expect(placeIn('판교에서 폐지 팔래', findAreas)?.name).toBe('판교')
    expect(placeIn('판교에서 폐지 팔래', findAreas, { isEarlier: true })).toBeUndefined()
    expect(placeIn('강남역 날씨', findAreas, { isEarlier: true })?.name).toBe('강남역')
  })

  it('knows who speaks of himself', () => {
    expect(saysHere('우리 동네 수거함')).toBe(true)
    expect(saysHere('강남역 수거함')).toBe(false)
  })
})
