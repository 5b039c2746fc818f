import type { Attribution, RecyclablePrice } from '@eco2/ports'
import { failedLookup, toldSection, toSource } from '../lookup/lookup-sections.ts'
import type { Question, Section } from '../state.ts'

export interface FoundPrices {
  readonly prices: readonly RecyclablePrice[]
  readonly attribution: Attribution
  /** As it was asked for. */
  readonly region?: string
}

/** Each figure with the month and region of its survey. */
export function pricesSection(question: Question, { prices, attribution, region }: FoundPrices): Section {
  const lines = prices.map(sayPrice)
  const others = [...new Set(prices.map((price) => price.region))].filter((name) => name !== region)
  const isElsewhere = region !== undefined && !prices.some((price) => price.region === region)
  return toldSection(question, {
    lines: [
      ...lines,
      ...(isElsewhere ? [`${region}만 따로 조사한 값은 없어서 ${others.join(', ')} 값이에요.`] : []),
      '실제로 받는 값은 업체와 물건의 상태에 따라 다르니 팔기 전에 물어봐 주세요.',
    ],
    facts: prices.map((price, index) => ({
      text: lines[index] ?? '',
      source: toSource(attribution, price.surveyMonth),
    })),
    guidance: [
      '시세는 조사한 달과 지역을 함께 말하고, 다른 달이나 지역의 값을 짐작하거나 계산하지 말 것',
      '실제로 받는 값은 업체와 상태에 따라 다르다고 알릴 것',
    ],
  })
}

/** Nobody surveyed it: said so, with what is known. */
export function unknownMaterial(
  question: Question,
  {
    asked,
    known,
    attribution,
  }: { readonly asked: string; readonly known: readonly string[]; readonly attribution: Attribution },
): Section {
  const named = asked === '' ? '어느 품목의 시세인지 알려 주세요.' : `"${asked}"의 시세는 조사된 값이 없어요.`
  const list = known.length === 0 ? '' : ` 시세를 아는 품목: ${known.join(', ')}.`
  return {
    ...toldSection(question, {
      lines: [`${named}${list}`, '다른 품목은 가까운 고물상에 물어봐 주세요.'],
      facts: [],
      status: asked === '' ? 'needs-input' : 'ok',
      guidance: [`조사된 시세가 없음(${attribution.name}): 가격을 말하지 말고, 아는 품목을 알려 줄 것`],
    }),
    fixed: true,
  }
}

export const failedPrices = failedLookup({
  name: '재활용품 시세',
  object: '재활용품 시세를',
  elsewhere: '한국환경공단의 재활용가능자원 가격조사에서 확인해 주세요.',
})

function sayPrice({ material, region, krwPerKg, surveyMonth, label }: RecyclablePrice): string {
  const price = krwPerKg.toLocaleString('ko-KR')
  const details = [`${surveyMonth} 조사`, region, ...(label === undefined ? [] : [label])].join(', ')
  return `${material}: 1kg에 ${price}원이에요(${details}).`
}
