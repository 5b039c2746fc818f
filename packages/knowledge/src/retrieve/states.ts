import { foldKey } from '../korean/fold.ts'
import type { SituationKind } from '../schema.ts'
import { isExcluded, isStain } from './beside.ts'
import { writtenAt } from './clauses.ts'
import { isDenied } from './denials.ts'
import { dirtOf, endsInLabel, isNoDirt, isNotOnIt, isStainLeft, isWashable, isYellowedPaper } from './dirt.ts'
import { ruleIdOf } from './lexicon.ts'
import type { Piece } from './segment.ts'
import { situationCues } from './situations.ts'
import { anyOf, statePhrasesIn } from './state-phrases.ts'
import { containerEndings } from './vocabulary.ts'

export interface MentionedSituation {
  readonly kind: SituationKind
  readonly start: number
  readonly end: number
}

/** The states that the query speaks of and does not deny, most telling first. */
export function situationsOf(pieces: readonly Piece[], letters: string): MentionedSituation[] {
  const isTakenApart = pieces.some(({ start, end }) => TAKEN_APART.test(letters.slice(start, end)))
  const phrases = statePhrasesIn(letters)
  const { isStubborn, isWashed, comesOff } = dirtOf(pieces, letters, phrases)
  const chosenFrom = insteadEnd(pieces, letters)
  const found = pieces.flatMap(({ situation, start, end }, index) => {
    if (end <= chosenFrom) return []
    if (situation === undefined)
      return isStain(index, pieces, letters) && !comesOff && !isNotOnIt(end, letters)
        ? [{ kind: 'soiled' as const, start, end }]
        : []
    const isOver =
      isDenied(index, pieces, letters) ||
      (situation === 'mixed' && (isTakenApart || isOnAnother(index, pieces, letters))) ||
      (situation === 'soiled' && (comesOff || isNoDirt(index, pieces, letters, isStubborn))) ||
      (situation === 'full' &&
        (isEmptied(index, pieces, letters) || (isStubborn && isStainLeft(index, pieces, letters)))) ||
      (situation === 'wet' && (isWashed || DRIED.test(letters))) ||
      (situation === 'too-big' && NO_SIZE.test(letters.slice(0, start))) ||
      (situation === 'broken' &&
        (isOutOfLight(index, pieces, letters) || isOfLid(index, pieces, letters) || WEARABLE.test(letters)))
    if (isOver) return []
    const isHot = OVERHEATED.test(letters.slice(start, end)) && !isBatteryNamed(pieces, letters)
    return [{ kind: situation === 'swollen' && isHot ? 'broken' : situation, start, end }]
  })
  const told = phrases.filter(
    ({ kind, start }) => kind !== 'soiled' || !(comesOff || isYellowedPaper(pieces, letters.slice(start))),
  )
  return [...found, ...told, ...harmOf(pieces, letters), ...colourOf(pieces, letters)].sort(
    (left, right) => RANK.indexOf(left.kind) - RANK.indexOf(right.kind) || left.start - right.start,
  )
}

/** "깨진 컵 말고 안 깨진 접시": where the thing that is not meant ends, with its states; 0: there is none. */
function insteadEnd(pieces: readonly Piece[], letters: string): number {
  const at = pieces.findLastIndex((_, index) => isExcluded(index, pieces, letters))
  return pieces[at]?.entry === undefined ? 0 : (pieces[at + 1]?.end ?? 0)
}

/** "안 켜지는 형광등": used up, and whole. */
function isOutOfLight(index: number, pieces: readonly Piece[], letters: string): boolean {
  return (
    OUT_OF_LIGHT.test(writtenAt(index, pieces, letters)) &&
    pieces.some(({ entry }) => entry && ruleIdOf(entry) === 'lamp')
  )
}

/** "와인병에 코르크가 부러져서": what closes a vessel is broken, and the vessel is whole. */
function isOfLid(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (!CLOSURE.test(letters.slice(0, pieces[index]?.start))) return false
  return pieces.some(isWashable)
}

/** "초록매실 페트 초록색 병인데": clear is what has no colour, but for its cap and label. */
function colourOf(pieces: readonly Piece[], letters: string): readonly MentionedSituation[] {
  const colour = COLOURED.exec(letters)
  if (colour === null || CLEAR.test(letters)) return []
  if (!pieces.some(({ entry }) => entry && ruleIdOf(entry) === 'clear-pet')) return []
  return [{ kind: 'coated', start: colour.index, end: colour.index + colour[0].length }]
}

/** Smoke comes from batteries, and from motors and cables as well. */
function isBatteryNamed(pieces: readonly Piece[], letters: string): boolean {
  return HAS_BATTERY.test(letters) || pieces.some(({ entry }) => entry && POWERED.has(ruleIdOf(entry)))
}

/** "보조배터리 찌그러졌는데": dented, pierced or wet, a lithium battery is as dangerous as a broken one. */
function harmOf(pieces: readonly Piece[], letters: string): readonly MentionedSituation[] {
  const harm = HARMED.exec(letters)
  if (harm === null || !pieces.some(({ entry }) => entry && ruleIdOf(entry) === 'power-bank')) return []
  return [{ kind: 'broken', start: harm.index, end: harm.index + harm[0].length }]
}

/** "우유팩에 달린 뚜껑", "지퍼 달린 봉투", "스티커가 안 떨어지는데": it is on another, has what all of its kind have, or but a label. */
function isOnAnother(index: number, pieces: readonly Piece[], letters: string): boolean {
  const before = letters.slice(0, pieces[index]?.start)
  if (before.endsWith(AT) || OWN_PART.test(before)) return true
  const namedAt = pieces.findLastIndex(({ entry }, at) => at < index && entry !== undefined)
  if (endsInLabel(before) || endsInLabel(writtenAt(namedAt, pieces, letters))) return true
  // 뽁뽁이 on a plastic bag: both go the same way.
  const rule = pieces[namedAt]?.entry?.item.ruleId
  return pieces
    .slice(0, Math.max(0, namedAt))
    .some(({ entry }) => entry?.item.ruleId === rule && entry !== undefined)
}

/** "다 먹고 남은 통": what is left is what the thing was in, and nothing is in it. */
function isEmptied(index: number, pieces: readonly Piece[], letters: string): boolean {
  const before = writtenAt(index - 1, pieces, letters)
  if (before === '만') return true
  if (CONTENTS.test(writtenAt(index, pieces, letters)) && GONE.test(letters.slice(pieces[index]?.end)))
    return true
  if (!/(?:고|고난)$/.test(before) || !LEFT_OVER.test(writtenAt(index, pieces, letters))) return false
  const rest = pieces.slice(index + 1).filter(({ role }) => !PASSED_OVER.has(role))
  return CONTAINER.test(letters.slice(rest[0]?.start, rest[0]?.end))
}

const CONTENTS = new RegExp(`^${anyOf('내용물')}`)
/** "내용물은 먹었음". */
const GONE = new RegExp(
  `^[은는이가을를]?다?${anyOf('먹었 먹음 비웠 비움 버렸 버림 없 꺼냈 쏟았 쏟음 마셨 썼 씀')}`,
)
/** Of the same material as a rule, unless another is told: 쇠 손잡이. */
const OWN_PART = new RegExp(
  `(?<!${anyOf('쇠 쇠로된 철 철제 금속 스텐 나무 원목 고무 유리 천 가죽 자석 실리콘')})${anyOf(
    '손잡이 뚜껑 마개 지퍼 밸브 바퀴 캡 꼭지 주둥이 빨대 고리 단추 서랍 받침 칸막이 다리 구멍 거름망 펌프 스프레이',
  )}[이가도]?$`,
)
const CLOSURE = new RegExp(
  `${anyOf('코르크 뚜껑 마개 펌프 노즐 빨대')}[이가은는도만에]?(?:${anyOf('다 살짝 조금')})?$`,
)
const DRIED = new RegExp(anyOf('말렸 말려서 말린 말림 말라서 말랐'))
/** "애가 커서 못 신는 운동화", "건전지 안 들어가는 장난감": grown, or without; not too big for a bag. */
const NO_SIZE = new RegExp(
  `${anyOf('건전지 배터리 전지 전기 솜')}[이가은는도]?$|${anyOf('애 얘 아이 아기 아들 딸 조카 손주 손자 손녀 동생 첫째 둘째 막내 강아지 발 키 몸')}(?:${anyOf('들')})?[가이은는도]?(?:${anyOf('다 많이 쑥쑥 벌써 이제 훌쩍 금방')})?$`,
)
/** "지퍼만 고장인데 입을 만해요". */
const WEARABLE = new RegExp(anyOf('입을만 신을만 입을수있 신을수있 덮을만 쓸만해 쓸만하 쓸만함'))
const OUT_OF_LIGHT = new RegExp(`^(?:${anyOf('안켜 작동안 안되는데 고장 낡아 나가 나갔 나간')})`)
const RANK = situationCues.map(({ kind }) => kind)
/** 스프링 달린 공책, 스프링 빼고: whoever takes a part off has no mixed material any more. Folded: 떼 is written 때. */
const TAKEN_APART = new RegExp(
  `^(?:${anyOf('떼 빼 분리하 제거하')}(?:고|서|내|낸)|${anyOf('뗐 뗀 뗌 뺐 뺀 뺌 분리했 분리한 제거했 제거한')})`,
)
const OVERHEATED = new RegExp(`^${anyOf('연기 뜨거워 너무뜨거 엄청뜨거 타는냄새 불났 불이났')}`)
const HAS_BATTERY = new RegExp(
  anyOf(
    '배터리 밧데리 전지 무선 충전 노트북 태블릿 폰 패드 워치 버즈 에어팟 이어폰 전담 전자담배 킥보드 드론',
  ),
)
const POWERED: ReadonlySet<string> = new Set(['battery', 'power-bank', 'swollen-battery', 'mobile-phone'])
const HARMED = new RegExp(
  anyOf(
    '찌그러 찌부 찍혔 찍혀 찍힌 찍힘 밟아 밟혔 밟혀 밟힌 뚫렸 뚫린 눌렸 눌린 침수 물에빠 물에젖 휘었 휘어 휜 깔렸 깔려 씹어 달그락 덜그럭',
  ),
)
const ON_IT = anyOf('뚜껑 마개 라벨 글씨 띠 비닐 물 음료')
const COLOURED = new RegExp(
  `(?<!${ON_IT}[이가은는만]?)(?:${anyOf('초록색 녹색 갈색 파란색 파랑색 빨간색 노란색 검은색 검정색 하얀색 흰색 분홍색 불투명')}|${anyOf('파란 빨간 노란 까만 하얀')}(?=[가-힣]*(?:병|${anyOf('페트')})))(?!${ON_IT})`,
)
/** Not 투명이랑, 투명 페트 함에: where it may go. */
const CLEAR = new RegExp(
  `${anyOf('투명 무색')}(?!${anyOf('이랑 에 페트함 페트에 페트랑 페트병함 페트병에 페트병이랑 전용')})|${foldKey('뚜껑')}`,
)
const AT = foldKey('에')
const LEFT_OVER = /^남[은음았아]/
const CONTAINER = new RegExp(`(?:${containerEndings.map(foldKey).join('|')})[은는이가을를도만]?$`)
const PASSED_OVER: ReadonlySet<Piece['role']> = new Set(['modifier', 'filler', 'particle'])
