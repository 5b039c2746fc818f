import { type FoldedText, foldKey } from '../korean/fold.ts'
import { splitSyllable } from '../korean/jamo.ts'
import type { Piece } from './segment.ts'
import { backgroundVerbs, boxNames, placingStems, removalStems, substanceVerbs } from './vocabulary.ts'

/** How far the name at `index` is what the question is about, beside the other names in it. 0 to 1. */
export function topicWeight(index: number, pieces: readonly Piece[], text: FoldedText): number {
  const piece = pieces[index]
  if (piece === undefined) return 1
  const { letters } = text
  const others = pieces.filter((other) => other.entry !== undefined && other !== piece)
  const isOtherThing = (other: Piece): boolean => {
    const at = pieces.indexOf(other)
    return !isBox(other, letters) && !isSubstance(at, pieces, letters) && !isAside(at, pieces, letters)
  }
  if (others.length === 0) return 1
  if (isMeasure(index, pieces, letters) && others.some((other) => other.end <= piece.start))
    return BESIDE_THE_POINT
  const hasOtherThing = others.some(isOtherThing)
  const isElsewhere = (other: Piece): boolean => isDestination(pieces.indexOf(other), pieces, letters)
  if (isSubstance(index, pieces, letters) && !others.every(isElsewhere)) return BESIDE_THE_POINT
  if (isTakenOff(index, pieces, letters) || isObject(index, pieces, letters)) return BESIDE_THE_POINT
  if (hasOtherThing && isAside(index, pieces, letters)) return BESIDE_THE_POINT
  if (isBackground(index, pieces, letters, isOtherThing)) return BESIDE_THE_POINT
  if (isInClause(index, pieces, letters) || isNamedMoreExactly(index, pieces, letters))
    return BESIDE_THE_POINT
  const isGlued = ({ start }: Piece): boolean => !text.wordStarts.includes(start)
  const isHead = pieces[index - 1]?.entry !== undefined && isGlued(piece)
  const isOnlyBox =
    isBox(piece, letters) &&
    !isHead &&
    !isListed(index, pieces, letters) &&
    clauseBefore(index, pieces, letters) < 0
  if (isOnlyBox && hasOtherThing) return BESIDE_THE_POINT
  const next = pieces[index + 1]
  if (next?.entry === undefined || isSubstance(index + 1, pieces, letters)) return 1
  if (isAside(index + 1, pieces, letters)) return 1
  if (isGlued(next)) return BESIDE_THE_POINT
  return isBox(next, letters) ? 1 : 0.6
}

/** 기름 in "피자박스 기름": named right after the thing it is on. */
export function isStain(index: number, pieces: readonly Piece[], letters: string): boolean {
  const piece = pieces[index]
  const isAfterThing = pieces[index - 1]?.entry !== undefined
  return piece?.entry !== undefined && isAfterThing && STAINS.has(letters.slice(piece.start, piece.end))
}

function isBox({ start, end, isJoined }: Piece, letters: string): boolean {
  return isJoined === undefined && BOX_NAMES.has(letters.slice(start, end))
}

/** 통 in "김치 한 통": how much, not what. */
export function isMeasure(index: number, pieces: readonly Piece[], letters: string): boolean {
  const before = pieces[index - 1]
  const piece = pieces[index]
  if (before === undefined || piece === undefined || !MEASURES.has(letters.slice(piece.start, piece.end)))
    return false
  return NUMERAL.test(letters.slice(before.start, before.end))
}

/** Where something goes, what goes along with it, or a part that is to be taken off: none is asked about itself. */
function isAside(index: number, pieces: readonly Piece[], letters: string): boolean {
  return (
    isDestination(index, pieces, letters) ||
    isCompanion(index, pieces, letters) ||
    isTakenOff(index, pieces, letters)
  )
}

/** 페트병 in "페트병 모으는 데 넣나요", 종이 in "종이에 버려도 돼". */
export function isDestination(index: number, pieces: readonly Piece[], letters: string): boolean {
  const written = (piece: Piece | undefined): string =>
    piece === undefined ? '' : letters.slice(piece.start, piece.end)
  const next = pieces[index + 1]
  if (COLLECTING.test(written(next))) return true
  if (next?.role !== 'particle' || !TOWARDS.has(written(next))) return false
  const verb = pieces.slice(index + 2).find(({ role, start, end }) => {
    return role !== 'particle' && !PASSED_OVER.has(letters.slice(start, end))
  })
  return PLACING.test(written(verb))
}

/** Whether what is named here is taken off something, or goes along with it. */
export function isTakenOrAlong(index: number, pieces: readonly Piece[], letters: string): boolean {
  const written = (at: number): string => letters.slice(pieces[at]?.start, pieces[at]?.end)
  const verb = verbAfter(index, pieces, letters)
  if (verb !== undefined && PEELING.test(letters.slice(verb.start, verb.end))) return true
  return COMPANY.has(written(index + 1)) && TOGETHER.has(written(index + 2))
}

/** What follows the name, but for particles and little words. */
function verbAfter(index: number, pieces: readonly Piece[], letters: string): Piece | undefined {
  return pieces.slice(index + 1).find(({ role, start, end }) => {
    return role !== 'particle' && !PASSED_OVER.has(letters.slice(start, end))
  })
}

/** 유리병 in "손거울은 유리병이랑 같이 버려도 되나". */
function isCompanion(index: number, pieces: readonly Piece[], letters: string): boolean {
  const written = (at: number): string => letters.slice(pieces[at]?.start, pieces[at]?.end)
  const isNamedBefore = pieces.slice(0, index).some(({ entry }) => entry !== undefined)
  if (!isNamedBefore) return false
  return (
    ALONG.test(written(index + 1)) || (COMPANY.has(written(index + 1)) && TOGETHER.has(written(index + 2)))
  )
}

/** 비닐 in "페트병에 붙은 비닐 꼭 떼야 돼?", 스프링 in "공책은 스프링 빼고 버려?". */
function isTakenOff(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (PEELED.test(letters.slice(pieces[index]?.start, pieces[index]?.end))) return false
  const isNamedBefore = pieces.slice(0, index).some(({ entry }) => entry !== undefined)
  const verb = verbAfter(index, pieces, letters)
  return isNamedBefore && verb !== undefined && REMOVAL.test(letters.slice(verb.start, verb.end))
}

/** 짜장면 in "짜장면 먹고 나무젓가락은": what was done before, and then a thing. */
function isBackground(
  index: number,
  pieces: readonly Piece[],
  letters: string,
  isThing: (piece: Piece) => boolean,
): boolean {
  const after = pieces.slice(index + 1)
  const at = after.findIndex(({ role, start, end }) => {
    return role !== 'particle' && !PASSED_OVER.has(letters.slice(start, end))
  })
  const verb = after[at]
  if (verb === undefined || verb.entry !== undefined) return false
  const written = letters.slice(verb.start, verb.end)
  if (!isVerbBefore(verb, written)) return false
  const following = after[at + 1]
  if (following !== undefined && BOUND_NOUN.test(letters.slice(following.start, following.end))) return false
  return after
    .slice(at + 1)
    .some(
      (piece) =>
        piece.entry !== undefined && isThing(piece) && !isAside(pieces.indexOf(piece), pieces, letters),
    )
}

/** 티비 in "티비 사니까 딸려온 스티로폼", 오븐 in "오븐에 쓰는 그릇": named in a clause that tells which thing is meant. */
function isInClause(index: number, pieces: readonly Piece[], letters: string): boolean {
  return pieces.some((later, at) => {
    if (at <= index || later.entry === undefined) return false
    if (isSubstance(at, pieces, letters) || isAside(at, pieces, letters)) return false
    if (isNamedMoreExactly(at, pieces, letters)) return false
    const verbAt = clauseBefore(at, pieces, letters)
    const verb = verbAt > index ? pieces[verbAt] : undefined
    if (verb === undefined) return false
    // 치킨은 … : a topic is of the whole sentence, not of the clause.
    return !(pieces[index + 1]?.role === 'particle' && TOPIC_ONLY.has(writtenAt(index + 1, pieces, letters)))
  })
}

/** Where the verb stands that ends a clause right before the name at `index` ("딸려온 스티로폼"); -1 when none does. */
function clauseBefore(index: number, pieces: readonly Piece[], letters: string): number {
  let at = index - 1
  while (at >= 0 && pieces[at]?.role === 'modifier' && !BACKGROUND_VERBS.has(writtenAt(at, pieces, letters)))
    at -= 1
  const verb = pieces[at]
  if (verb === undefined) return -1
  const written = writtenAt(at, pieces, letters)
  if (BACKGROUND_VERBS.has(written) || PLACE_VERBS.has(written))
    return splitSyllable(written.slice(-1))?.final === 'ㄴ' ? at : -1
  if (verb.role !== 'unknown' || written.length < 2) return -1
  return splitSyllable(written.slice(-1))?.final === 'ㄴ' && !/[^는]은$/.test(written) ? at : -1
}

/** 폐배터리 in "자동차 배터리 갈고 남은 폐배터리": the same thing again, in fewer words. */
function isNamedMoreExactly(index: number, pieces: readonly Piece[], letters: string): boolean {
  const bare = writtenAt(index, pieces, letters).replace(/^(?:폐|헌|빈)(?=..)/, '')
  return pieces.slice(0, index).some((before, at) => {
    if (before.entry === undefined || before.entry === pieces[index]?.entry) return false
    const written = writtenAt(at, pieces, letters)
    return (
      written.length > bare.length &&
      written.endsWith(bare) &&
      !LISTING.has(writtenAt(at + 1, pieces, letters))
    )
  })
}

function writtenAt(index: number, pieces: readonly Piece[], letters: string): string {
  const piece = pieces[index]
  return piece === undefined ? '' : letters.slice(piece.start, piece.end)
}

/** 고기 in "은박지 고기 구운 거": what was done with the thing named before it. */
function isObject(index: number, pieces: readonly Piece[], letters: string): boolean {
  const written = (at: number): string => letters.slice(pieces[at]?.start, pieces[at]?.end)
  const isNamedBefore = pieces.slice(0, index).some(({ entry }) => entry !== undefined)
  const verb = OBJECT.has(written(index + 1)) ? pieces[index + 2] : verbAfter(index, pieces, letters)
  const verbAt = verb === undefined ? index : pieces.indexOf(verb)
  if (!isNamedBefore || verb === undefined || pieces[index - 1]?.role === 'particle') return false
  if (verb.role === 'unknown' && /[은운은던한간긴깐진온](?:거|건|것|걸)$/.test(written(verbAt))) return true
  if (!isVerbBefore(verb, written(verbAt))) return false
  return BOUND_NOUN.test(written(verbAt + 1)) || BOUND_NOUN.test(written(verbAt + 2))
}

function isVerbBefore({ role }: Piece, written: string): boolean {
  const verb = written.replace(/^다(?=.)/, '')
  return BACKGROUND_VERBS.has(verb) || (role === 'unknown' && DONE_BEFORE.test(written))
}

/** 비닐 in "비닐이랑 캔은 어떻게 버려?": a thing of its own, not the box that another thing may go into. */
function isListed(index: number, pieces: readonly Piece[], letters: string): boolean {
  const particleAt = (piece: Piece | undefined): string =>
    piece?.role === 'particle' ? letters.slice(piece.start, piece.end) : ''
  const after = particleAt(pieces[index + 1])
  return LISTING.has(particleAt(pieces[index - 1])) || LISTING.has(after) || TOPICS.has(after)
}

/** 김치 in "비닐에 김치 묻었어", 테이프's 상자 in "상자에 붙은 테이프": not the thing that is thrown away. */
function isSubstance(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (isStain(index, pieces, letters)) return true
  const rest = pieces.slice(index + 1)
  const next = rest.find(({ role, start, end }) => {
    return role !== 'particle' && !(role === 'filler' && PASSED_OVER.has(letters.slice(start, end)))
  })
  if (next === undefined || next.entry !== undefined) return false
  const written = letters.slice(next.start, next.end)
  if (next.role === 'situation') return substanceVerbs.some((stem) => written.startsWith(foldKey(stem)))
  if (EXCLUSIONS.has(written)) return true
  if (!PLACE_VERBS.has(written)) return false
  return rest.some(
    (piece) => piece.entry !== undefined && !isTakenOff(pieces.indexOf(piece), pieces, letters),
  )
}

function keys(spellings: readonly string[]): ReadonlySet<string> {
  return new Set(spellings.map(foldKey))
}

function startsWithAny(stems: readonly string[]): RegExp {
  return new RegExp(`^안?(?:${stems.map(foldKey).join('|')})`)
}

const BOX_NAMES = keys(boxNames)
const BACKGROUND_VERBS = keys(backgroundVerbs)
const PLACING = startsWithAny(placingStems)
const REMOVAL = startsWithAny(removalStems)
const PEELING = startsWithAny(['떼', '벗기', '벗겨', '제거', '뜯'])
const COLLECTING = startsWithAny([
  '모으는',
  '모아두는',
  '수거함',
  '버리는데',
  '버리는곳',
  '넣는데',
  '넣는곳',
  '담는',
])
/** A verb nobody knows, in a form that leads to what follows: 달이고, 시켜먹은, 뽑던. */
const DONE_BEFORE = /(?:고|은|던|다가|면서|[간난단란만산잔찬판한긴깐뗀낸])$/
const BOUND_NOUN = /^(?:거|건|것|걸|게|데)/
/** Between a noun and its verb: 기름 안 묻은, 냉장고 안에 있던. */
const PASSED_OVER = keys([
  '안',
  '안에',
  '속에',
  '위에',
  '겉에',
  '다',
  '좀',
  '아직',
  '꼭',
  '그냥',
  '바로',
  '먼저',
  '따로',
  '잘',
])
const MEASURES = keys([
  '통',
  '솥',
  '병',
  '캔',
  '팩',
  '봉지',
  '봉',
  '포대',
  '박스',
  '상자',
  '판',
  '그릇',
  '접시',
  '컵',
  '잔',
  '냄비',
  '모',
  '쟁반',
  '바구니',
  '가마니',
])
const NUMERAL = new RegExp(
  `(?:^|[^가-힣])(?:${['한', '두', '세', '네', '몇', '반', '다섯', '여섯', '열', '여러', '한두', '두어'].map(foldKey).join('|')}|\\d+)$`,
)
const OBJECT = keys(['을', '를'])
/** Taken off and then thrown away by themselves, so one asks about them. */
const PEELED = new RegExp(`(?:${['송장', '운송장', '스티커'].map(foldKey).join('|')})$`)
const TOWARDS = keys(['에', '에다', '에다가', '로', '으로'])
const COMPANY = keys(['랑', '이랑', '하고', '과', '와'])
const TOGETHER = keys(['같이', '함께', '따로', '구분'])
/** 흙째로. */
const ALONG = /^(?:째|채로)/
const LISTING = keys(['랑', '이랑', '하고', '과', '와', '도'])
const TOPIC_ONLY = keys(['은', '는'])
const TOPICS = keys(['은', '는', '을', '를', '이', '가'])
const STAINS = keys(['기름', '양념', '소스'])
const EXCLUSIONS = keys(['말고', '빼고', '대신', '아니고', '말구'])
const PLACE_VERBS = keys([
  '붙은',
  '나온',
  '있는',
  '있던',
  '담긴',
  '붙어있던',
  '들었던',
  '들어있던',
  '쌓인',
  '딸려온',
  '깔린',
  '싸인',
  '싸는',
  '싸여있던',
])
/** Low enough that it is no hit of its own. */
const BESIDE_THE_POINT = 0.35
