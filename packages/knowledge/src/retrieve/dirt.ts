import { writtenAt } from './clauses.ts'
import { ruleIdOf } from './lexicon.ts'
import type { Piece } from './segment.ts'
import { anyOf, type StatePhrase } from './state-phrases.ts'

/** What the query says of dirt. */
export interface Dirt {
  /** It did not come off, or never does. */
  readonly isStubborn: boolean
  /** Somebody washed it off, brushed it off, or cut it away. */
  readonly isWashed: boolean
  /** No reason to throw the thing away as dirty. */
  readonly comesOff: boolean
}

export function dirtOf(pieces: readonly Piece[], letters: string, phrases: readonly StatePhrase[]): Dirt {
  const isToldStubborn = phrases.some((phrase) => phrase.isStubborn)
  const isStubborn = STUBBORN.test(letters) || isToldStubborn
  const isWashed =
    (CUT_OFF.test(letters) && REST.test(letters)) ||
    CAME_OFF.test(letters) ||
    (WASHED.test(letters) && !isStubborn) ||
    (WELL_WASHED.test(letters) && !STAYED.test(letters) && !isToldStubborn)
  const comesOff =
    isWashed || isSmellOfGlass(pieces, letters) || (!isStubborn && !SOAKED.test(letters) && isRinsed(pieces))
  return { isStubborn, isWashed, comesOff }
}

/** "고추장 묻은 유리병", "흙 묻은 운동화": what does not soak dirt up is washed, as a rule; only what stays on it counts. */
function isRinsed(pieces: readonly Piece[]): boolean {
  const rules = pieces.flatMap(({ entry }) => (entry === undefined ? [] : [ruleIdOf(entry)]))
  return rules.some((rule) => RINSED.has(rule)) && !rules.some((rule) => SOAKING.has(rule))
}

/** "고추장아찌 병 냄새 배었음": glass and tin are melted down. */
function isSmellOfGlass(pieces: readonly Piece[], letters: string): boolean {
  return SMELL.test(letters) && pieces.some(({ entry }) => entry && MELTED.has(ruleIdOf(entry)))
}

/** "먼지 묻은 책", "스티커 자국만 남았어요", "비린내 나는 봉지": brushed off, taken off where paper is made, or nothing but a smell. */
export function isNoDirt(
  index: number,
  pieces: readonly Piece[],
  letters: string,
  isStubborn: boolean,
): boolean {
  const before = letters.slice(0, pieces[index]?.start)
  const written = writtenAt(index, pieces, letters)
  if (!isStubborn && MERE_SMELL.test(written)) return true
  // "우유는 쏟았고 팩은": poured out.
  if (SPILT.test(written) && /[은는]다?$/.test(before)) return true
  if (isYellowedPaper(pieces, written)) return true
  if (TRACE.test(written) && LABEL.test(before)) return true
  if (WRITING.test(before) && pieces.some(({ entry }) => entry && ruleIdOf(entry) === 'paper')) return true
  return !isStubborn && DRY.test(before) && pieces.some(({ entry }) => entry && BRUSHED.has(ruleIdOf(entry)))
}

/** "씻어도 기름이 남아요": a stain is left, and nothing to be poured out. */
export function isStainLeft(index: number, pieces: readonly Piece[], letters: string): boolean {
  return STAIN.test(letters.slice(0, pieces[index]?.start))
}

/** "기름 안 묻은 쪽": the stain, named up to `end`, is elsewhere. */
export function isNotOnIt(end: number, letters: string): boolean {
  return NOT_ON_IT.test(letters.slice(end))
}

/** Whether `letters` end in a label or its traces, which recycling plants take off. */
export function endsInLabel(letters: string): boolean {
  return LABEL.test(letters)
}

/** "누렇게 바랜 책": old paper is no dirty paper. */
export function isYellowedPaper(pieces: readonly Piece[], written: string): boolean {
  return YELLOWED.test(written) && pieces.some(({ entry }) => entry && ruleIdOf(entry) === 'paper')
}

/** What holds something and is rinsed: plastic, glass, tin; and clothes, which are washed. */
export function isWashable({ entry }: Piece): boolean {
  return entry !== undefined && RINSED.has(ruleIdOf(entry))
}

const STAIN = new RegExp(
  `${anyOf('기름 기름기 양념 얼룩 자국 냄새 색 색깔 때 물때 기름때 빨간물')}[이가은는도]?(?:조금|좀|살짝|계속|그대로)?$`,
)
const MERE_SMELL = new RegExp(`^${anyOf('냄새나 냄새남 쉰내남 냄새가 비린내 쉰내 쩐내')}`)
const SPILT = /^쏟/
/** 누렇게 바랜 책: old paper. */
const YELLOWED = new RegExp(`^${anyOf('누렇 누래 누리끼리')}`)
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
/** What paper is there for. */
const WRITING = new RegExp(
  `${anyOf('볼펜 연필 색연필 크레파스 사인펜 펜 샤프 형광펜 낙서 밑줄 필기 접은 접힌')}(?:${anyOf('칠 줄 낙서 글씨')})?[이가은는도]?$`,
)
/** Recycling plants take them off. */
const LABEL = new RegExp(
  `${anyOf('라벨 스티커 송장 상표 테이프')}(?:${anyOf('자국 흔적 끈끈이')})?[이가은는도]?$`,
)
/** 기름 안 묻은 쪽. */
const NOT_ON_IT = new RegExp(
  `^[이가은는도]?(?:${anyOf('하나도 조금도 전혀 별로 거의')})?(?:안[묻뭍배밴뱀뱄튀튄스]|없)`,
)
