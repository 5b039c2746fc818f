import { type FoldedText, foldKey } from '../korean/fold.ts'
import { isAside, isAskedWhenOff, isExcluded, isMeasure, isSubstance, isTakenOff } from './beside.ts'
import { isCause, isData, isFilled, isKept, isMade, isMissing, isTool, isWornPart } from './bystanders.ts'
import { BOUND_NOUN, clauseBefore, isVerbBefore, keys, verbAfter, writtenAt } from './clauses.ts'
import { isDestination, isInsideOf } from './places.ts'
import type { Piece } from './segment.ts'
import { amounts, boxNames, ownStates, wrappingBoxes } from './vocabulary.ts'

/** How far the name at `index` is what the question is about, beside the other names in it. 0 to 1. */
export function topicWeight(index: number, pieces: readonly Piece[], text: FoldedText): number {
  const piece = pieces[index]
  if (piece === undefined) return 1
  const { letters } = text
  if (isExcluded(index, pieces, letters)) return SURELY_BESIDE
  const others = pieces.filter(
    (other, at) => other.entry !== undefined && other !== piece && !isExcluded(at, pieces, letters),
  )
  const isOtherThing = (other: Piece): boolean => {
    const at = pieces.indexOf(other)
    if (isUsedOrGone(at, pieces, letters)) return false
    return !isBox(other, letters) && !isSubstance(at, pieces, letters) && !isAside(at, pieces, letters)
  }
  if (others.length === 0) return 1
  const isBought = isVerbBefore(verbAfter(index, pieces, letters), pieces, letters)
  if (isMeasure(index, pieces, letters) && (isBought || others.some((other) => other.end <= piece.start)))
    return BESIDE_THE_POINT
  if (isFilled(index, pieces, letters) || isKept(index, pieces, letters)) return SURELY_BESIDE
  if (isMade(index, pieces, letters) || isCause(index, pieces, letters)) return SURELY_BESIDE
  if (isData(index, pieces, letters) || isUsedOrGone(index, pieces, letters)) return SURELY_BESIDE
  if (isWornPart(index, pieces, letters) || isDescribed(index, pieces, letters)) return BESIDE_THE_POINT
  const hasOtherThing = others.some(isOtherThing)
  const isElsewhere = (other: Piece): boolean => isDestination(pieces.indexOf(other), pieces, letters)
  if (isSubstance(index, pieces, letters) && !others.every(isElsewhere)) return BESIDE_THE_POINT
  if (isTakenOff(index, pieces, letters) || isObject(index, pieces, letters)) return BESIDE_THE_POINT
  if (hasOtherThing && isAside(index, pieces, letters)) return BESIDE_THE_POINT
  const isThing = (other: Piece): boolean => {
    const at = pieces.indexOf(other)
    return (
      isOtherThing(other) ||
      isWrapping(at, pieces, letters) ||
      SUBJECT.has(writtenAt(at + 1, pieces, letters))
    )
  }
  if (isBackground(index, pieces, letters, isThing)) return BESIDE_THE_POINT
  if (isInClause(index, pieces, letters) || isNamedMoreExactly(index, pieces, letters))
    return BESIDE_THE_POINT
  const isGlued = ({ start }: Piece): boolean => !text.wordStarts.includes(start)
  const isHead = pieces[index - 1]?.entry !== undefined && isGlued(piece)
  const isOnlyBox =
    isBox(piece, letters) &&
    !isHead &&
    !isListed(index, pieces, letters) &&
    !isWrapping(index, pieces, letters) &&
    clauseBefore(index, pieces, letters) < 0
  if (isOnlyBox && hasOtherThing) return BESIDE_THE_POINT
  const nextAt = headAfter(index, pieces, letters)
  const next = pieces[nextAt]
  if (next?.entry === undefined || isSubstance(nextAt, pieces, letters)) return 1
  if (isAside(nextAt, pieces, letters) || isWornPart(nextAt, pieces, letters)) return 1
  if (isGlued(next) && nextAt === index + 1) return BESIDE_THE_POINT
  return isBox(next, letters) && !isWrapping(nextAt, pieces, letters) ? 1 : 0.6
}

/** Not there, used on the thing, or where it was. */
function isUsedOrGone(index: number, pieces: readonly Piece[], letters: string): boolean {
  return (
    isMissing(pieces[index]?.end ?? letters.length, letters) ||
    isTool(index, pieces, letters) ||
    isInsideOf(index, pieces, letters)
  )
}

function isBox({ start, end, isJoined }: Piece, letters: string): boolean {
  // "플라스틱 통 잘 씻었어요": who washes it throws it away.
  return (
    isJoined === undefined && BOX_NAMES.has(letters.slice(start, end)) && !CLEANED.test(letters.slice(end))
  )
}

/** 라벨 in "라벨만 종이인 유리병", 빨래걸이 in "빨래걸이 된 러닝머신". */
function isDescribed(index: number, pieces: readonly Piece[], letters: string): boolean {
  const after = pieces[index + 2]
  if (BECOME.test(letters.slice(pieces[index]?.end)) && headOf(index, pieces) !== undefined) return true
  const isSaid =
    writtenAt(index + 1, pieces, letters) === '만' && writtenAt(index + 2, pieces, letters).endsWith('인')
  return isSaid && after?.entry === undefined && pieces[index + 3]?.entry !== undefined
}

/** The next name behind the one at `index`. */
function headOf(index: number, pieces: readonly Piece[]): Piece | undefined {
  return pieces.find(({ entry }, at) => at > index && entry !== undefined)
}

/** 비닐 in "생리대 낱개 비닐": right behind what it is around, and not what that is asked to be ("칫솔은 비닐이야?"). */
function isWrapping(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (!WRAPPING_BOXES.has(writtenAt(index, pieces, letters))) return false
  const after = pieces[index + 1]
  const isSaidOfIt = after?.role === 'particle' && !TOPICS.has(writtenAt(index + 1, pieces, letters))
  if (isSaidOfIt || COPULA.test(writtenAt(index + 1, pieces, letters))) return false
  for (let at = index - 1; at >= 0; at -= 1) {
    const before = pieces[at]
    if (before?.entry !== undefined) return !isBox(before, letters)
    if (before?.role !== 'modifier' && before?.role !== 'unknown') return false
  }
  return false
}

/** Where the noun stands that the one at `index` describes: 박스 in "휴지 30롤 박스"; `index + 1` when there is none. */
function headAfter(index: number, pieces: readonly Piece[], letters: string): number {
  let at = index + 1
  while (pieces[at]?.role === 'modifier' || COUNT.test(writtenAt(at, pieces, letters))) at += 1
  return pieces[at]?.entry === undefined ? index + 1 : at
}

/** 짜장면 in "짜장면 먹고 나무젓가락은": what was done before, and then a thing. */
function isBackground(
  index: number,
  pieces: readonly Piece[],
  letters: string,
  isThing: (piece: Piece) => boolean,
): boolean {
  const verbAt = verbAfter(index, pieces, letters)
  const verb = pieces[verbAt]
  if (verb === undefined || isJoinedTo(verbAt, index, pieces, letters)) return false
  // 두부랑 콩나물 샀는데: what is listed shares its verb.
  if (verb.entry !== undefined)
    return (
      LISTING.has(writtenAt(index + 1, pieces, letters)) && isBackground(verbAt, pieces, letters, isThing)
    )
  if (!isVerbBefore(verbAt, pieces, letters)) return false
  if (BOUND_NOUN.test(writtenAt(verbAt + 1, pieces, letters))) return false
  return pieces.some(
    (piece, at) =>
      at > verbAt &&
      piece.entry !== undefined &&
      isThing(piece) &&
      !isUsedOrGone(at, pieces, letters) &&
      !isAside(at, pieces, letters) &&
      !isNamedMoreExactly(at, pieces, letters),
  )
}

/** 티비 in "티비 사니까 딸려온 스티로폼", 오븐 in "오븐에 쓰는 그릇": named in a clause that tells which thing is meant. */
function isInClause(index: number, pieces: readonly Piece[], letters: string): boolean {
  return pieces.some((later, at) => {
    if (at <= index || later.entry === undefined) return false
    if (isSubstance(at, pieces, letters) || isAside(at, pieces, letters)) return false
    if (isNamedMoreExactly(at, pieces, letters)) return false
    const clauseAt = clauseBefore(at, pieces, letters)
    if (clauseAt <= index || isJoinedTo(clauseAt, index, pieces, letters)) return false
    // 치킨은 … : a topic is of the whole sentence, not of the clause.
    return !(pieces[index + 1]?.role === 'particle' && TOPIC_ONLY.has(writtenAt(index + 1, pieces, letters)))
  })
}

/** 거울 in "거울이랑 다 쓴 건전지": the clause is of the second thing alone. */
function isJoinedTo(clauseAt: number, index: number, pieces: readonly Piece[], letters: string): boolean {
  if (!JOINING.has(writtenAt(index + 1, pieces, letters))) return false
  return OWN_STATE.test(writtenAt(clauseAt, pieces, letters))
}

/** 폐배터리 in "자동차 배터리 갈고 남은 폐배터리": the same thing again, in fewer words. */
function isNamedMoreExactly(index: number, pieces: readonly Piece[], letters: string): boolean {
  const bare = writtenAt(index, pieces, letters).replace(/^(?:폐|헌|빈)(?=..)/, '')
  return pieces.slice(0, index).some((before, at) => {
    if (before.entry === undefined || before.entry === pieces[index]?.entry) return false
    if (isExcluded(at, pieces, letters)) return false
    const written = writtenAt(at, pieces, letters)
    return (
      written.length > bare.length &&
      written.endsWith(bare) &&
      !LISTING.has(writtenAt(at + 1, pieces, letters))
    )
  })
}

/** 고기 in "은박지 고기 구운 거": what was done with the thing named before it. */
function isObject(index: number, pieces: readonly Piece[], letters: string): boolean {
  const isNamedBefore = pieces.some(({ entry }, at) => at < index && entry !== undefined)
  const verbAt = OBJECT.has(writtenAt(index + 1, pieces, letters))
    ? index + 2
    : verbAfter(index, pieces, letters)
  const verb = pieces[verbAt]
  if (!isNamedBefore || verb === undefined || pieces[index - 1]?.role === 'particle') return false
  if (isAskedWhenOff(index, pieces, letters)) return false
  const written = writtenAt(verbAt, pieces, letters)
  if (verb.role === 'unknown' && /[은운은던한간긴깐진온](?:거|건|것|걸)$/.test(written)) return true
  if (!isVerbBefore(verbAt, pieces, letters)) return false
  return (
    BOUND_NOUN.test(writtenAt(verbAt + 1, pieces, letters)) ||
    BOUND_NOUN.test(writtenAt(verbAt + 2, pieces, letters))
  )
}

/** 비닐 in "비닐이랑 캔은 어떻게 버려?": a thing of its own, not the box that another thing may go into. */
function isListed(index: number, pieces: readonly Piece[], letters: string): boolean {
  const particleAt = (at: number): string =>
    pieces[at]?.role === 'particle' ? writtenAt(at, pieces, letters) : ''
  const after = particleAt(index + 1)
  // "칫솔도 플라스틱이라던데": said of the first.
  if (particleAt(index - 1) === '도' && COPULA.test(writtenAt(index + 1, pieces, letters))) return false
  return LISTING.has(particleAt(index - 1)) || LISTING.has(after) || TOPICS.has(after)
}

/** 30롤, 열권. */
const COUNT = new RegExp(`^(?:\\d|(?:${amounts.map(foldKey).join('|')})$)`)
const BOX_NAMES = keys(boxNames)
const WRAPPING_BOXES = keys(wrappingBoxes)
/** 된, 다 된, 신세가 된, 노릇 하던. */
const BECOME = new RegExp(
  `^[이가]?다?(?:${['된', '돼버린', '되어버린', '신세', '노릇', '역할', '대용으로', '대신쓰던', '인줄알', '인줄'].map(foldKey).join('|')})`,
)
const CLEANED = new RegExp(
  `^[은는을를도]?(?:${['잘', '깨끗이', '깨끗하게', '대충', '싹', '다'].map(foldKey).join('|')})?(?:${['씻었', '씻음', '헹궜', '헹굼', '닦았', '닦음', '비웠', '말렸'].map(foldKey).join('|')})`,
)
const OBJECT = keys(['을', '를'])
const LISTING = keys(['랑', '이랑', '하고', '과', '와', '도'])
const JOINING = keys(['랑', '이랑', '하고', '과', '와'])
/** What is said of a thing that is thrown away, and not of what was done with another. */
const OWN_STATE = new RegExp(`^(?:다|안)?(?:${ownStates.map(foldKey).join('|')})$`)
const SUBJECT = keys(['이', '가'])
const TOPIC_ONLY = keys(['은', '는'])
const TOPICS = keys(['은', '는', '을', '를', '이', '가', '만'])
/** 비닐이야, 비닐 맞나: asks whether it is that. */
const COPULA = /^(?:인|이야|이애|애|임|이|맞|아[니님]|류)/
/** Low enough that it is no hit of its own. */
export const BESIDE_THE_POINT = 0.35
/** So low that what was learned does not bring it back. */
export const SURELY_BESIDE = 0.02
