import type { Attribution, CollectionPoint, RetrievalHit } from '@eco2/ports'
import { failedLookup, foundNothing, needsInput, toldSection, toSource } from '../lookup/lookup-sections.ts'
import { plainLine } from '../lookup/plain-line.ts'
import type { Question, Section } from '../state.ts'
import { foundSection } from './waste-rag-sections.ts'

export interface AreaPoints {
  readonly area: string
  readonly points: readonly CollectionPoint[]
}

export interface FoundPoints {
  readonly found: readonly AreaPoints[]
  /** What these points take, as the port says it. */
  readonly collects: string
  readonly attribution: Attribution
  /** One of the areas could not be looked up. */
  readonly isPartial: boolean
}

export function pointsSection(
  question: Question,
  { found, collects, attribution, isPartial }: FoundPoints,
): Section {
  const areas = found.map(({ area }) => area).join(', ')
  if (found.every(({ points }) => points.length === 0)) {
    return foundNothing(
      question,
      `${areas}에는 목록에 있는 수거함이 없어요. 이 목록은 ${collects} 수거함만 담고 있어요. 주민센터나 구청에 물어보시면 가까운 곳을 알려 줘요.`,
      '수거함을 찾지 못함: 수거함의 이름과 주소를 지어내지 말 것',
    )
  }
  const blocks = found.map(({ area, points }) => ({ area, lines: points.map(sayPoint) }))
  return toldSection(question, {
    lines: [
      `${collects} 수거함이에요.`,
      ...blocks.flatMap(({ area, lines }) =>
        lines.length === 0
          ? [`${area}: 목록에 있는 수거함이 없어요.`]
          : [`${area}:`, ...lines.map((line, index) => `${index + 1}. ${line}`)],
      ),
      ...(isPartial ? ['다른 지역의 수거함은 조회하지 못했어요.'] : []),
      '가기 전에 운영하는지 전화나 누리집으로 확인해 주세요.',
    ],
    facts: blocks.flatMap(({ area, lines }) =>
      lines.map((line) => ({ text: `${area} 수거함(${collects}): ${line}`, source: toSource(attribution) })),
    ),
    status: isPartial ? 'degraded' : 'ok',
    guidance: [
      `이 수거함이 받는 것: ${collects}. 다른 물건을 넣어도 된다고 말하지 말 것`,
      ...(isPartial ? ['일부 지역 수거함 조회 실패: 그 지역의 수거함을 말하지 말 것'] : []),
    ],
  })
}

/** The list knows no boxes for such a thing; the rule says where it goes. */
export function notCollectedSection(
  question: Question,
  {
    item,
    collects,
    hits,
  }: { readonly item: string; readonly collects: string; readonly hits: readonly RetrievalHit[] },
): Section {
  const honest = `조회할 수 있는 수거함은 ${collects}만 받아서, ${item} 수거함의 위치는 알려 드릴 수 없어요.`
  const guidance =
    '물어본 물건의 수거함 위치는 알 수 없음: 위치를 지어내지 말고, 주민센터나 구청에 물어보라고 할 것'
  if (hits.length === 0) {
    return foundNothing(question, `${honest} 가까운 주민센터나 구청에 물어보시면 알려 줘요.`, guidance)
  }
  const rule = foundSection(question, hits.slice(0, 1))
  return {
    ...rule,
    reply: `${honest} 대신 버리는 방법은 이래요.\n${rule.reply}\n가까운 곳은 주민센터나 구청에 물어보시면 알려 줘요.`,
    guidance: [...rule.guidance, guidance],
  }
}

export function wherePoints(question: Question): Section {
  return needsInput(
    question,
    '어느 동네의 수거함을 찾아 드릴까요? 시·군·구나 동 이름을 알려 주세요. 예를 들어 "강남구"처럼 적어 주시면 돼요.',
    '지역을 모름: 수거함 위치를 짐작하지 말고 어느 동네인지 물어볼 것',
  )
}

export const failedPoints = failedLookup({
  name: '수거함 위치',
  object: '수거함 위치를',
  elsewhere: '가까운 주민센터나 구청에 물어봐 주세요.',
})

function sayPoint({ name, address, collects, method, placeKind, fee }: CollectionPoint): string {
  return [
    plainLine(name),
    plainLine(address),
    placeKind === undefined ? '' : plainLine(placeKind),
    collects === undefined ? '' : `수거: ${plainLine(collects)}`,
    method === undefined ? '' : `방법: ${plainLine(method)}`,
    fee === undefined ? '' : `비용: ${plainLine(fee)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}
