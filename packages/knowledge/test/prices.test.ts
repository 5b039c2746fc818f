import { describeRecyclablePricePort } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { createKnowledgePrices } from '../src/index.ts'

const can = { material: '알루미늄캔', region: '전국' }
const capitalCan = { material: '알루미늄캔', region: '수도권' }
const iron = { material: '철스크랩', region: '전국' }

describeRecyclablePricePort('createKnowledgePrices', createKnowledgePrices, {
  known: [
    { material: '알루미늄캔', expected: can },
    { material: '알루미늄 캔 1kg에 얼마예요?', expected: can },
    { material: '알미늄캔', expected: can },
    { material: '박스', expected: { material: '골판지', region: '전국' } },
    { material: '고철값은', expected: iron },
    { material: '고철 시세', region: '부산', expected: iron },
    { material: 'pet병', expected: { material: 'PET', region: '전국' } },
    { material: 'PE', expected: { material: 'PE 압축', region: '전국' } },
    { material: '스치로폼', expected: { material: 'EPS', region: '전국' } },
    ...['수도권', '서울', '서울특별시', '경기도', '인천 부평구', '강남', '수원에서', '경기'].map(
      (region) => ({
        material: '알루미늄캔',
        region,
        expected: capitalCan,
      }),
    ),
    ...['전국', '부산광역시', '제주', '중구', '없는 곳', ''].map((region) => ({
      material: '알루미늄캔',
      region,
      expected: can,
    })),
    { material: '철캔', region: '서울', expected: { material: '철캔', region: '전국' } },
  ],
  unknown: ['스캔', '캔디', '쇠고기', 'PETG', '신문사', '종이컵', '우주선'],
})

describe('createKnowledgePrices', () => {
  const prices = createKnowledgePrices()
  const materialsOf = async (material: string): Promise<string[]> =>
    (await prices.findPrices({ material })).map((price) => price.material)

  it('says 참고용 and the survey month with every price', async () => {
    expect(await prices.findPrices({ material: '고철', region: '서울' })).toEqual([
      { material: '철스크랩', region: '수도권', krwPerKg: 310, surveyMonth: '2025-01', label: '참고용' },
    ])
  })

  it('finds the materials of a kind, after those that were named', async () => {
    expect(await materialsOf('캔')).toEqual(['알루미늄캔', '철캔'])
    expect(await materialsOf('콜라 캔이랑 박스')).toEqual(['골판지', '알루미늄캔', '철캔'])
    expect(await materialsOf('캔, 철캔')).toEqual(['철캔', '알루미늄캔'])
    expect(await materialsOf('유리병')).toEqual(['백색유리', '갈색유리', '청녹유리'])
  })

  it('does not pass its rows off as those of the official survey', () => {
    expect(prices.attribution.name).toContain('대조하지 않은')
  })
})
