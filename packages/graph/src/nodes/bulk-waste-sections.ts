import type { Attribution, DistrictDisposal, MentionedArea, RetrievalHit } from '@eco2/ports'
import { failedLookup, toSource } from '../lookup/lookup-sections.ts'
import { sayArea } from '../lookup/place-in-text.ts'
import { plainLine } from '../lookup/plain-line.ts'
import type { Fact, Question, Section } from '../state.ts'
import { foundSection, notFoundSection } from './waste-rag-sections.ts'

export interface LocalDisposal {
  readonly area: MentionedArea
  /** Empty while nobody knows which of several districts is meant, and where the list has none. */
  readonly disposals: readonly DistrictDisposal[]
}

export interface FoundBulkWaste {
  readonly hits: readonly RetrievalHit[]
  /** False: the rules could not be read. */
  readonly areRulesKnown: boolean
  /** `undefined`: nobody knows the district. */
  readonly local: LocalDisposal | undefined | 'failed'
  readonly attribution: Attribution
}

/** The rule first, then what the district says, and that fees are its own. */
export function bulkWasteSection(question: Question, found: FoundBulkWaste): Section {
  const { hits, areRulesKnown, local } = found
  const rule = hits.length > 0 ? foundSection(question, hits) : notFoundSection(question)
  const district = tellDistrict(found)
  const status = !areRulesKnown || local === 'failed' ? 'degraded' : district.status
  return {
    ...rule,
    status,
    facts: [...rule.facts, ...district.facts],
    reply: [hits.length > 0 ? rule.reply : GENERAL_WAY, ...district.lines, FEES].join('\n'),
    guidance: [
      ...(areRulesKnown ? [] : ['분리배출 규정 조회 실패: 이 물건의 규정을 아는 것처럼 말하지 말 것']),
      ...district.guidance,
      '대형폐기물 수수료는 구청마다 다름: 금액을 말하지 말고 신고할 때 확인하라고 할 것',
    ],
    fixed: rule.facts.length + district.facts.length === 0,
  }
}

export const failedBulkWaste = failedLookup({
  name: '대형폐기물 규정과 지역 안내',
  object: '대형폐기물 규정과 지역 안내를',
  elsewhere: '구청 누리집이나 주민센터에서 신고 방법을 확인해 주세요. 수수료는 구청마다 달라요.',
})

interface ToldDistrict {
  readonly status: Section['status']
  readonly lines: readonly string[]
  readonly facts: readonly Fact[]
  readonly guidance: readonly string[]
}

function tellDistrict({ local, attribution }: FoundBulkWaste): ToldDistrict {
  if (local === 'failed') {
    return {
      status: 'degraded',
      lines: ['지금은 지역 안내를 조회하지 못했어요. 구청 누리집이나 주민센터에서 신고해 주세요.'],
      facts: [],
      guidance: ['지역 안내 조회 실패: 구청의 신고 방법, 부서, 전화번호를 말하지 말 것'],
    }
  }
  if (local === undefined) {
    return {
      status: 'ok',
      lines: [
        '신고는 사는 곳의 구청 누리집이나 주민센터에서 해요. 어느 시·군·구인지 알려 주시면 그곳의 방법을 찾아 드릴게요.',
      ],
      facts: [],
      guidance: ['사는 지역을 모름: 특정 구청의 방법을 말하지 말고 어느 시·군·구인지 물어볼 것'],
    }
  }
  const { area, disposals } = local
  if (area.ambiguous !== undefined) {
    const candidates = area.ambiguous.map((province) => sayArea({ ...area, province })).join(', ')
    return {
      status: 'needs-input',
      lines: [
        `이름이 ${area.district ?? '같은 것'}인 곳이 여러 군데예요(${candidates}). 어디인지 알려 주시면 그곳의 방법을 찾아 드릴게요.`,
      ],
      facts: [],
      guidance: [`어느 ${area.district ?? '곳'}인지 모름: 짐작하지 말고 물어볼 것. 후보: ${candidates}`],
    }
  }
  if (disposals.length === 0) {
    return {
      status: 'ok',
      lines: [`${sayArea(area)}의 안내는 찾지 못했어요. 구청 누리집이나 주민센터에서 확인해 주세요.`],
      facts: [],
      guidance: ['물어본 지역의 안내가 없음: 그곳의 방법, 부서, 전화번호를 지어내지 말 것'],
    }
  }
  const told = [...new Map(disposals.map((disposal) => [sayDisposal(disposal), disposal]))]
  return {
    status: 'ok',
    lines: told.map(([line]) => line),
    facts: told.map(([text, { updatedOn }]) => ({ text, source: toSource(attribution, updatedOn) })),
    guidance: ['지역 안내는 사실에 적힌 날짜의 것임을 밝힐 것'],
  }
}

function sayDisposal(disposal: DistrictDisposal): string {
  const { bulkWasteMethod, placeKind, departmentName, departmentPhone, updatedOn } = disposal
  const contact = [departmentName, departmentPhone]
    .flatMap((part) => part ?? [])
    .map((part) => plainLine(part))
  const parts = [
    bulkWasteMethod === undefined
      ? '대형폐기물 방법은 적혀 있지 않아요'
      : plainLine(bulkWasteMethod, MAX_METHOD_CHARACTERS).replace(/[.\s]+$/u, ''),
    placeKind === undefined ? '' : `내놓는 곳은 ${plainLine(placeKind)}`,
    contact.length === 0 ? '' : `문의: ${contact.join(' ')}`,
  ].filter((part) => part !== '')
  const dated = updatedOn === undefined ? '' : ` (${updatedOn} 기준)`
  return `${sayArea(disposal)} 안내: ${parts.join('. ')}.${dated}`
}

const GENERAL_WAY =
  '종량제봉투에 들어가지 않는 물건은 대형폐기물로 신고하고, 받은 스티커나 번호를 붙여 정해진 날 정해진 곳에 내놓아요.'
const FEES = '수수료는 구청마다 다르니 신고할 때 확인해 주세요.'
const MAX_METHOD_CHARACTERS = 400
