import { foldKey } from '../korean/fold.ts'
import type { SituationKind } from '../schema.ts'
import { isExcluded, isStain } from './beside.ts'
import { writtenAt } from './clauses.ts'
import type { LexiconEntry } from './lexicon.ts'
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
  const isStubborn = STUBBORN.test(letters) || phrases.some((phrase) => phrase.isStubborn)
  const isCutOff = CUT_OFF.test(letters) && REST.test(letters)
  const isWashed =
    isCutOff ||
    CAME_OFF.test(letters) ||
    (WASHED.test(letters) && !isStubborn) ||
    (WELL_WASHED.test(letters) && !STAYED.test(letters) && !phrases.some((phrase) => phrase.isStubborn))
  const comesOff =
    isWashed || isSmellOfGlass(pieces, letters) || (!isStubborn && !SOAKED.test(letters) && isRinsed(pieces))
  const chosenFrom = insteadEnd(pieces, letters)
  const found = pieces.flatMap(({ situation, start, end }, index) => {
    if (end <= chosenFrom) return []
    if (situation === undefined)
      return isStain(index, pieces, letters) && !comesOff && !NOT_ON_IT.test(letters.slice(end))
        ? [{ kind: 'soiled' as const, start, end }]
        : []
    const isOver =
      isDenied(index, pieces, letters) ||
      (situation === 'mixed' && (isTakenApart || isOnAnother(index, pieces, letters))) ||
      (situation === 'soiled' && (comesOff || isNoDirt(index, pieces, letters, isStubborn))) ||
      (situation === 'full' &&
        (isEmptied(index, pieces, letters) || (isStubborn && isStainLeft(index, pieces, letters)))) ||
      (situation === 'wet' && (isWashed || DRIED.test(letters))) ||
      (situation === 'too-big' && GROWN.test(letters.slice(0, start))) ||
      (situation === 'broken' &&
        (isOutOfLight(index, pieces, letters) || isOfLid(index, pieces, letters) || WEARABLE.test(letters)))
    if (isOver) return []
    const isHot = OVERHEATED.test(letters.slice(start, end)) && !isBatteryNamed(pieces, letters)
    return [{ kind: situation === 'swollen' && isHot ? 'broken' : situation, start, end }]
  })
  const isOldPaper = pieces.some(({ entry }) => entry && ruleOf(entry) === 'paper')
  const told = phrases.filter(
    ({ kind, start }) =>
      kind !== 'soiled' || !(comesOff || (isOldPaper && YELLOWED.test(letters.slice(start)))),
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

/** "고추장 묻은 유리병", "흙 묻은 운동화": what does not soak dirt up is washed, as a rule; only what stays on it counts. */
function isRinsed(pieces: readonly Piece[]): boolean {
  const rules = pieces.flatMap(({ entry }) => (entry === undefined ? [] : [ruleOf(entry)]))
  return rules.some((rule) => RINSED.has(rule)) && !rules.some((rule) => SOAKING.has(rule))
}

/** "고추장아찌 병 냄새 배었음": glass and tin are melted down. */
function isSmellOfGlass(pieces: readonly Piece[], letters: string): boolean {
  return SMELL.test(letters) && pieces.some(({ entry }) => entry && MELTED.has(ruleOf(entry)))
}

/** "먼지 묻은 책", "스티커 자국만 남았어요", "비린내 나는 봉지": brushed off, taken off where paper is made, or nothing but a smell. */
function isNoDirt(index: number, pieces: readonly Piece[], letters: string, isStubborn: boolean): boolean {
  const before = letters.slice(0, pieces[index]?.start)
  const written = writtenAt(index, pieces, letters)
  if (!isStubborn && MERE_SMELL.test(written)) return true
  // "우유는 쏟았고 팩은": poured out.
  if (SPILT.test(written) && /[은는]다?$/.test(before)) return true
  if (YELLOWED.test(written) && pieces.some(({ entry }) => entry && ruleOf(entry) === 'paper')) return true
  if (TRACE.test(written) && (LABEL.test(before) || WRITING.test(before))) return true
  return !isStubborn && DRY.test(before) && pieces.some(({ entry }) => entry && BRUSHED.has(ruleOf(entry)))
}

/** "안 켜지는 형광등": used up, and whole. */
function isOutOfLight(index: number, pieces: readonly Piece[], letters: string): boolean {
  return (
    OUT_OF_LIGHT.test(writtenAt(index, pieces, letters)) &&
    pieces.some(({ entry }) => entry && ruleOf(entry) === 'lamp')
  )
}

/** "와인병에 코르크가 부러져서": what closes a vessel is broken, and the vessel is whole. */
function isOfLid(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (!CLOSURE.test(letters.slice(0, pieces[index]?.start))) return false
  return pieces.some(({ entry }) => entry && RINSED.has(ruleOf(entry)))
}

/** "초록매실 페트 초록색 병인데": clear is what has no colour, but for its cap and label. */
function colourOf(pieces: readonly Piece[], letters: string): readonly MentionedSituation[] {
  const colour = COLOURED.exec(letters)
  if (colour === null || CLEAR.test(letters)) return []
  if (!pieces.some(({ entry }) => entry && ruleOf(entry) === 'clear-pet')) return []
  return [{ kind: 'coated', start: colour.index, end: colour.index + colour[0].length }]
}

function ruleOf({ item, exceptionIndex }: LexiconEntry): string {
  return (exceptionIndex === null ? undefined : item.exceptions?.[exceptionIndex]?.ruleId) ?? item.ruleId
}

/** Smoke comes from batteries, and from motors and cables as well. */
function isBatteryNamed(pieces: readonly Piece[], letters: string): boolean {
  return HAS_BATTERY.test(letters) || pieces.some(({ entry }) => entry && POWERED.has(ruleOf(entry)))
}

/** "보조배터리 찌그러졌는데": dented, pierced or wet, a lithium battery is as dangerous as a broken one. */
function harmOf(pieces: readonly Piece[], letters: string): readonly MentionedSituation[] {
  const harm = HARMED.exec(letters)
  if (harm === null || !pieces.some(({ entry }) => entry && ruleOf(entry) === 'power-bank')) return []
  return [{ kind: 'broken', start: harm.index, end: harm.index + harm[0].length }]
}

/** "기름 안 묻은", "더럽지 않은", "얼룩 하나 없이"; and "손잡이가 안 빠지는데" is no dirt. */
function isDenied(index: number, pieces: readonly Piece[], letters: string): boolean {
  const written = writtenAt(index, pieces, letters)
  if (STAYS_ON.test(written) && PART_OF_IT.test(letters.slice(0, pieces[index]?.start))) return true
  const rest = letters.slice(pieces[index]?.end ?? letters.length)
  const next = rest.charAt(0)
  return (
    (ABSENT.test(rest) && pieces[index]?.situation !== 'part-missing') ||
    (NOT_DONE.test(rest) && pieces[index]?.situation === 'coated') ||
    (NOT_MADE.test(rest) && HOLE.test(written)) ||
    (pieces[index]?.situation === 'coated' && PRINTED.test(rest)) ||
    (pieces[index]?.situation === 'part-missing' && ACCESSORY.test(letters.slice(0, pieces[index]?.start))) ||
    EXCLUDED.test(rest) ||
    (STAYS_ON.test(written) && MAY_STAY.test(rest)) ||
    NEGATION.test(writtenAt(index - 1, pieces, letters)) ||
    DENIAL.test(written) ||
    (DENIAL.test(`지${next}`) && written.endsWith('지'))
  )
}

/** "우유팩에 달린 뚜껑", "지퍼 달린 봉투", "스티커가 안 떨어지는데": it is on another, has what all of its kind have, or but a label. */
function isOnAnother(index: number, pieces: readonly Piece[], letters: string): boolean {
  const before = letters.slice(0, pieces[index]?.start)
  if (before.endsWith(AT) || OWN_PART.test(before)) return true
  const namedAt = pieces.findLastIndex(({ entry }, at) => at < index && entry !== undefined)
  const isLabel = LABEL.test(before)
  if (isLabel || LABEL.test(writtenAt(namedAt, pieces, letters))) return true
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

/** "씻어도 기름이 남아요": a stain is left, and nothing to be poured out. */
function isStainLeft(index: number, pieces: readonly Piece[], letters: string): boolean {
  return STAIN.test(letters.slice(0, pieces[index]?.start))
}

const CONTENTS = new RegExp(`^${anyOf('내용물')}`)
/** "내용물은 먹었음". */
const GONE = new RegExp(
  `^[은는이가을를]?다?${anyOf('먹었 먹음 비웠 비움 버렸 버림 없 꺼냈 쏟았 쏟음 마셨 썼 씀')}`,
)
const STAIN = new RegExp(
  `${anyOf('기름 기름기 양념 얼룩 자국 냄새 색 색깔 때 물때 기름때 빨간물')}[이가은는도]?(?:조금|좀|살짝|계속|그대로)?$`,
)
const MERE_SMELL = new RegExp(`^${anyOf('냄새나 냄새남 쉰내남 냄새가 비린내 쉰내 쩐내')}`)
const SPILT = /^쏟/
/** 누렇게 바랜 책: old paper. */
const YELLOWED = new RegExp(`^${anyOf('누렇 누래 누리끼리')}`)
/** 기름 안 묻은 쪽. */
const NOT_ON_IT = new RegExp(
  `^[이가은는도]?(?:${anyOf('하나도 조금도 전혀 별로 거의')})?(?:안[묻뭍배밴뱀뱄튀튄스]|없)`,
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
/** "애가 커서 못 신는 운동화": grown, not too big for a bag. */
const GROWN = new RegExp(
  `${anyOf('애 얘 아이 아기 아들 딸 조카 손주 손자 손녀 동생 첫째 둘째 막내 강아지 발 키 몸')}(?:${anyOf('들')})?[가이은는도]?(?:${anyOf('다 많이 쑥쑥 벌써 이제 훌쩍 금방')})?$`,
)
/** "지퍼만 고장인데 입을 만해요". */
const WEARABLE = new RegExp(anyOf('입을만 신을만 입을수있 신을수있 덮을만 쓸만해 쓸만하 쓸만함'))
const OUT_OF_LIGHT = new RegExp(`^(?:${anyOf('안켜 작동안 안되는데 고장 낡아 나가 나갔 나간')})`)
const RANK = situationCues.map(({ kind }) => kind)
const STAYS_ON = /^안빠/
const PART_OF_IT = new RegExp(
  `${anyOf('손잡이 뚜껑 마개 펌프 꼭지 노즐 캡 고리 링 나사 끈 심 건전지 배터리 빨대 스프링 받침 나무 유리 플라스틱 향')}[이가은는도]?$`,
)
/** 안, 하나도 안, 아직 안. */
const NEGATION = /(?:^|[도로직])안$/
const DENIAL = /지[는도]?않|지[는도]?안|지못/
const ABSENT = /^(?:[데대곳게거])?[이가은는도]?(?:하나도?|전혀|별로)?없/
/** "구멍 안 난 양말". */
const HOLE = new RegExp(`^${anyOf('구멍 빵꾸 빵구 금이 금')}`)
const NOT_MADE = /^[이가은는도]?안[난났나간갔]/
/** 컬러 인쇄, 컬러 프린트. */
const PRINTED = new RegExp(`^${anyOf('인쇄 프린트 출력 복사')}`)
/** "리모컨 잃어버린 티비": the thing itself is whole. */
const ACCESSORY = new RegExp(
  `${anyOf('리모컨 설명서 상자 박스 충전기 케이스 영수증 케이블 리모콘')}[을를도이가은는만]?$`,
)
/** "코팅 안 된 거". */
const NOT_DONE = new RegExp(`^[이가은는도]?${anyOf('안된 안됨 안돼 안되 안했 안한 안함')}`)
/** "물이 안 빠져도 되나요". */
const MAY_STAY = new RegExp(`^${anyOf('되 돼 될 괜찮 상관')}`)
/** "늘어난 거 말고 멀쩡한 거". */
const EXCLUDED = /^[은는이가]?[거것건게데대]?(?:말[고구]|아[니닌님])/
/** 스프링 달린 공책, 스프링 빼고: whoever takes a part off has no mixed material any more. Folded: 떼 is written 때. */
const TAKEN_APART = new RegExp(
  `^(?:${anyOf('떼 빼 분리하 제거하')}(?:고|서|내|낸)|${anyOf('뗐 뗀 뗌 뺐 뺀 뺌 분리했 분리한 제거했 제거한')})`,
)
/** "냄새나는데 씻어야 돼?", "물로 닦았으면": what can be washed off is no reason to throw the thing away. */
const WASHED = new RegExp(
  `(?<![안못])(?:${anyOf('씻고 씻으 씻었 씻은 씻을 헹구 헹굴 헹군 헹궜 세척 빨았 빨면 빨고 빨아서 빨아놨 빨아놓 세탁했 세탁하')}|(?:씻어|${anyOf('헹궈 닦아')})(?!도)|닦[았으은고]|${anyOf('털었 털어냈 털어낸')})`,
)
/** "닦으니 지워짐": it did come off. */
const CAME_OFF = new RegExp(
  `(?:${anyOf('닦으니 닦았더니 헹구니 헹궜더니 씻으니 씻었더니 빠니 빨았더니 빨으니 문지르니 흔드니 흔들었더니')})까?(?:${anyOf('다 싹 잘 금방')})?(?:지워|${anyOf('빠졌 빠져 빠짐 떨어졌 떨어짐 없어 깨끗 말끔')})`,
)
/** "깨끗이 씻었으면", "기름기 닦음", "곰팡이 싹 닦았어요": dirt that is told to be off. */
const WELL_WASHED = new RegExp(
  `(?:${anyOf('깨끗이 깨끗하게 싹 말끔히 말끔하게')}|${anyOf('곰팡이 기름 기름기 먼지 흙 국물 양념 소스 핏물 모래')}[은는를을도]?(?:${anyOf('다 싹 잘')})?)${anyOf(
    '씻었 씻음 씻고 씻은 씻으면 닦았 닦음 닦고 닦은 닦아냈 닦아냄 헹궜 헹굼 헹군 헹궈냈 헹궈냄 빨았 빨아 털었 털어 턴',
  )}(?!도)`,
)
const STAYED = new RegExp(
  anyOf('안지워 안빠 안씻기 안씻겨 안지 안져 안닦 안없어 안가셔 안가시 지워지지 씻기지 빠지지 못입 못신'),
)
/** "기름 묻은 쪽만 뜯었어요 나머지는": the clean part is asked about. */
const CUT_OFF = new RegExp(
  `${anyOf('쪽만 데만 부분만 부위만 곳만 거기만')}(?:${anyOf('다 좀 싹')})?${anyOf('뜯 잘라 자르 잘랐 찢 오려 도려 떼 뗐')}`,
)
const REST = new RegExp(anyOf('나머지 남은 깨끗한 멀쩡한 안묻은'))
/** What did not come off, after all, or never does. */
const STUBBORN = new RegExp(
  `${STAYED.source}|(?:물|색|착)[든들색]|배[어었인]|배서|뱄|${anyOf(
    '찌든 쩐 쩔 범벅 떡칠 칠갑 곰팡이 얼룩 착색 빨개 빨갛 벌개 누렇 누래 떡져 떡진 떡이진 떡졌 엉겨붙 페인트 물감 락스 잉크 본드 염색 니스 락카 오줌 똥 토한 토했 토해 쉬해 쉬했 쉬야',
  )}`,
)
/** 국물 밴: off again when it is told to be washed. */
const SOAKED = /[^스]밴(?!드)/
/** What water takes off. */
const RINSED: ReadonlySet<string> = new Set([
  'clear-pet',
  'plastic',
  'glass-bottle',
  'deposit-bottle',
  'metal-can',
  'clothes',
])
const SOAKING: ReadonlySet<string> = new Set([
  'paper',
  'paper-cup',
  'vinyl',
  'styrofoam',
  'milk-carton',
  'aseptic-carton',
])
const MELTED: ReadonlySet<string> = new Set(['glass-bottle', 'deposit-bottle', 'metal-can'])
const SMELL = new RegExp(anyOf('냄새 비린내 쉰내 쩐내'))
/** What a brush takes off. */
const BRUSHED: ReadonlySet<string> = new Set(['paper', 'clothes'])
const DRY = new RegExp(`${anyOf('먼지 흙 모래 털 머리카락 톱밥')}[이가도만]?(?:조금|좀|살짝|잔뜩|많이|다)?$`)
const TRACE = new RegExp(`^${anyOf('자국 끈적 찐득')}`)
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
/** What paper is there for. */
const WRITING = new RegExp(`${anyOf('볼펜 연필 펜 샤프 형광펜 낙서 밑줄 필기 접은 접힌')}$`)
/** Recycling plants take them off. */
const LABEL = new RegExp(
  `${anyOf('라벨 스티커 송장 상표 테이프')}(?:${anyOf('자국 흔적 끈끈이')})?[이가은는도]?$`,
)
const AT = foldKey('에')
const LEFT_OVER = /^남[은음았아]/
const CONTAINER = new RegExp(`(?:${containerEndings.map(foldKey).join('|')})[은는이가을를도만]?$`)
const PASSED_OVER: ReadonlySet<Piece['role']> = new Set(['modifier', 'filler', 'particle'])
