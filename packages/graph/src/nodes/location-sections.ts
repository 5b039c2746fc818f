import type { Attribution, Place } from '@eco2/ports'
import { failedLookup, foundNothing, needsInput, toldSection, toSource } from '../lookup/lookup-sections.ts'
import { plainLine } from '../lookup/plain-line.ts'
import type { NoPosition, Position } from '../lookup/position.ts'
import type { Question, Section } from '../state.ts'

export interface FoundPlaces {
  readonly keyword: string
  readonly places: readonly Place[]
  readonly attribution: Attribution
  readonly position: Position | NoPosition
}

/** Up to five: name, address, phone and distance as the map gives them. */
export function placesSection(question: Question, found: FoundPlaces): Section {
  const { keyword, places, attribution, position } = found
  const where = sayWhere(position)
  if (places.length === 0) {
    return foundNothing(
      question,
      `${where} "${keyword}" 검색에서 나온 곳이 없어요. 지도 앱에서 다른 말로 찾아보시거나 구청에 물어봐 주세요.`,
      '장소를 찾지 못함: 장소의 이름, 주소, 전화번호를 지어내지 말 것',
    )
  }
  const lines = places.map(sayPlace)
  return toldSection(question, {
    lines: [
      ...(position.insteadOf === undefined
        ? []
        : [`"${position.insteadOf}"의 위치를 찾지 못해서 지금 계신 곳 둘레에서 찾았어요.`]),
      `${where} "${keyword}" 검색에서 찾은 곳이에요.`,
      ...lines.map((line, index) => `${index + 1}. ${line}`),
      '여는 시간과 받는 물건은 가기 전에 확인해 주세요.',
    ],
    facts: lines.map((text) => ({
      text: `${where} ${keyword} 검색: ${text}`,
      source: toSource(attribution),
    })),
    guidance: [
      '장소의 이름, 주소, 전화번호, 거리는 사실에 적힌 대로만 말할 것',
      '영업시간과 받는 물건은 확인되지 않음: 가기 전에 확인하라고 할 것',
      ...(position.insteadOf === undefined
        ? []
        : ['찾은 곳은 물어본 곳이 아니라 사용자가 있는 곳 둘레임을 밝힐 것']),
    ],
  })
}

export function wherePlaces(question: Question): Section {
  return needsInput(
    question,
    '어느 곳 근처에서 찾아 드릴까요? 동네나 역 이름을 알려 주시거나 위치를 보내 주시면 찾아볼게요.',
    '위치를 모름: 장소를 짐작하지 말고 어디 근처인지 물어볼 것',
  )
}

export function whichPlaces(question: Question): Section {
  return needsInput(
    question,
    '어떤 곳을 찾으시나요? 재활용센터, 제로웨이스트샵, 고물상, 주민센터처럼 알려 주세요.',
    '찾는 곳이 무엇인지 모름: 장소를 짐작하지 말고 어떤 곳인지 물어볼 것',
  )
}

export const failedPlaces = failedLookup({
  name: '장소',
  object: '장소를',
  elsewhere: '지도 앱에서 찾아봐 주세요.',
})

function sayWhere({ location, name }: Position | NoPosition): string {
  if (location === undefined) return '지도의'
  return name === undefined ? '지금 계신 곳 근처' : `${name} 근처`
}

function sayPlace({ name, address, phone, distanceMeters }: Place): string {
  return [
    plainLine(name),
    plainLine(address),
    phone === undefined ? '' : `전화 ${plainLine(phone)}`,
    distanceMeters === undefined ? '' : `약 ${sayDistance(distanceMeters)}`,
  ]
    .filter((part) => part !== '')
    .join(', ')
}

function sayDistance(meters: number): string {
  return meters < 1_000 ? `${Math.round(meters)}m` : `${(meters / 1_000).toFixed(1)}km`
}
