import type { Intent, MentionedArea } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { askedPlace } from '../lookup/asked-place.ts'
import { collectedItemOf } from '../lookup/collected-item.ts'
import type { MentionedPlace } from '../lookup/place-in-text.ts'
import { properPlaceName } from '../lookup/place-kinds.ts'
import type { ChatState, InputNeed, Question } from '../state.ts'

type NeedsState = Pick<ChatState, 'message' | 'position' | 'history'>
type NeedsDeps = Pick<
  ChatGraphDeps,
  'findAreas' | 'locationClient' | 'bulkWasteClient' | 'collectionPointClient'
>

/** What only the user can say, each thing once, whatever number of questions wants it: first where, then which 중구. */
export function needsOf(
  questions: readonly Question[],
  state: NeedsState,
  deps: NeedsDeps,
): readonly InputNeed[] {
  const asking = questions
    .filter((question) => isLocal(question, state, deps))
    .map((question) => ({ question, place: askedPlace(question, state, deps.findAreas) }))
  const wherefore = [
    ...new Set(
      asking
        .filter(({ question, place }) => !isPlaced(question.intent, place, state, deps))
        .map(({ question }) => PURPOSES[question.intent] ?? ''),
    ),
  ]
  const unsure = asking.map(({ place }) => place).find(isUnsure)
  return [
    ...(wherefore.length === 0 ? [] : [locationNeed(wherefore, deps)]),
    ...(unsure === undefined ? [] : [provinceNeed(unsure.area)]),
  ]
}

/** A question whose answer depends on where. */
function isLocal(question: Question, state: NeedsState, deps: NeedsDeps): boolean {
  const { intent, text } = question
  if (!(intent in PURPOSES)) return false
  if (intent === 'location') return properPlaceName(text) === undefined
  if (intent === 'bulk_waste')
    return deps.bulkWasteClient !== undefined && isAboutApplying(question, state, deps)
  const item = collectedItemOf(question, state, deps.collectionPointClient?.collects ?? '')
  return intent !== 'collection_point' || item === undefined || item.isTaken
}

/** "소파 어떻게 버려?" has a useful answer without a place; where to apply for it has none. A place that was named counts. */
function isAboutApplying(question: Question, state: NeedsState, { findAreas }: NeedsDeps): boolean {
  return APPLYING.test(question.text) || askedPlace(question, state, findAreas) !== undefined
}

/** Whether what was said, or the position of the run, is enough. Only a map turns a name into a position, and that into a district. */
function isPlaced(
  intent: Intent,
  place: MentionedPlace | undefined,
  { position }: NeedsState,
  { locationClient }: NeedsDeps,
): boolean {
  const hasMap = locationClient !== undefined
  const hasDistrict = place?.area?.district !== undefined
  if (intent === 'bulk_waste') return hasDistrict || (hasMap && (place?.name ?? position) !== undefined)
  if (intent === 'collection_point') {
    const isAddress = place?.area !== undefined || /[동읍면리]$/u.test(place?.name ?? '')
    return isAddress || (hasMap && (place?.name ?? position) !== undefined)
  }
  return position !== undefined || (hasMap && place !== undefined)
}

function isUnsure(
  place: MentionedPlace | undefined,
): place is { readonly area: MentionedArea & { readonly ambiguous: readonly string[] } } {
  return place?.area?.ambiguous !== undefined && place.name === undefined
}

function locationNeed(purposes: readonly string[], { locationClient }: NeedsDeps): InputNeed {
  // Without a map the name of a station is of no use.
  const how =
    locationClient === undefined
      ? '위치를 보내 주시거나 시·군·구 이름을'
      : '위치를 보내 주시거나 동네 이름(시·군·구, 동, 역)을'
  return {
    requestId: 'location',
    kind: 'location',
    message: `${purposes.join(', ')} 찾으려면 어디인지 알아야 해요. ${how} 적어 주세요.`,
  }
}

function provinceNeed({
  district = '같은 것',
  ambiguous,
}: MentionedArea & { readonly ambiguous: readonly string[] }): InputNeed {
  return {
    requestId: 'province',
    kind: 'choice',
    message: `이름이 ${district}인 곳이 여러 군데예요. 어느 시·도인지 골라 주세요.`,
    choices: ambiguous,
  }
}

/** What the place is for, as an object. */
const PURPOSES: Partial<Record<Intent, string>> = {
  weather: '날씨를',
  location: '장소를',
  collection_point: '수거함을',
  bulk_waste: '지역의 대형폐기물 신고 방법을',
}

const APPLYING = /신고|신청|접수|예약|스티커|딱지|전화|번호|연락|구청|시청|주민\s?센터|담당|수수료|비용|얼마/u
