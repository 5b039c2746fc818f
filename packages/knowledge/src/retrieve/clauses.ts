import { foldKey } from '../korean/fold.ts'
import { splitSyllable } from '../korean/jamo.ts'
import type { Piece } from './segment.ts'
import { backgroundVerbs } from './vocabulary.ts'

// Verbs among the pieces. Few verbs are known by name; the others give themselves away by their endings.

/** The letters of the piece at `index`; '' where there is none. */
export function writtenAt(index: number, pieces: readonly Piece[], letters: string): string {
  const piece = pieces[index]
  return piece === undefined ? '' : letters.slice(piece.start, piece.end)
}

/** What follows the name, but for particles and little words; -1 when nothing does. */
export function verbAfter(index: number, pieces: readonly Piece[], letters: string): number {
  return pieces.findIndex(
    ({ role }, at) =>
      at > index &&
      role !== 'particle' &&
      !PASSED_OVER.has(writtenAt(at, pieces, letters)) &&
      !(role === 'unknown' && ADVERB.test(writtenAt(at, pieces, letters))),
  )
}

/** Whether the piece is a verb that leads to something later: 먹고, 시켰는데, 달이던. */
export function isVerbBefore(index: number, pieces: readonly Piece[], letters: string): boolean {
  const written = writtenAt(index, pieces, letters)
  if (BACKGROUND_VERBS.has(written.replace(/^다(?=.)/, ''))) return true
  if (isOccasion(index, pieces, letters)) return true
  const role = pieces[index]?.role
  if (role === 'filler') return written.endsWith('니까') || TIDYING.test(written)
  if (role === 'situation') return written.endsWith('서')
  return (role === 'unknown' && DONE_BEFORE.test(written)) || (role === 'disposal' && DONE_WITH.test(written))
}

/** "시켰을 때", "키울때". */
function isOccasion(index: number, pieces: readonly Piece[], letters: string): boolean {
  const written = writtenAt(index, pieces, letters)
  const stem = written.endsWith('때') ? written.slice(0, -1) : written
  const isBeforeWhen = stem !== written || writtenAt(index + 1, pieces, letters) === '때'
  return isBeforeWhen && splitSyllable(stem.slice(-1))?.final === 'ㄹ'
}

/**
 * Where the verb stands that ends a clause before the name at `index` ("딸려온 스티로폼", "붙였던 두꺼운 테이프"), with nothing
 * but what describes the name between; -1 when none does.
 */
export function clauseBefore(index: number, pieces: readonly Piece[], letters: string): number {
  for (let at = index - 1; at >= Math.max(0, index - DESCRIBED); at -= 1) {
    if (isAdnominal(at, pieces, letters)) return at
    if (!DESCRIBING.has(pieces[at]?.role ?? 'name') || ENDS_CLAUSE.test(writtenAt(at, pieces, letters)))
      return -1
  }
  return -1
}

/** Ends in -ㄴ, -는 or -던, as a verb before a noun does. */
function isAdnominal(index: number, pieces: readonly Piece[], letters: string): boolean {
  const written = writtenAt(index, pieces, letters)
  // 씻으면: a condition.
  if (splitSyllable(written.slice(-1))?.final !== 'ㄴ' || written.endsWith('면')) return false
  if (BACKGROUND_VERBS.has(written.replace(/^다(?=.)/, '')) || PLACE_VERBS.has(written)) return true
  const role = pieces[index]?.role
  if (role === 'situation') return true
  // 이름은, 플라스틱인: a topic or a copula.
  return (
    (role === 'unknown' || role === 'disposal') &&
    written.length >= 2 &&
    (DONE.test(written) || !/(?:[^는]은|인)$/.test(written))
  )
}

export function keys(spellings: readonly string[]): ReadonlySet<string> {
  return new Set(spellings.map(foldKey))
}

export function startsWithAny(stems: readonly string[]): RegExp {
  return new RegExp(`^안?(?:${stems.map(foldKey).join('|')})`)
}

/** "냉장고 정리하다 나온 병". */
const TIDYING = /^(?:대?청소|정리|이사)/
/** Before a thing or a place that is named next: 나온, 딸려온. */
export const PLACE_VERBS = keys([
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
  '든',
  '넣어둔',
  '넣어두던',
  '꽂혀있던',
])
/** 거, 것: "먹고 난 거". */
export const BOUND_NOUN = /^(?:거|건|것|걸|게|데)/
const BACKGROUND_VERBS = keys(backgroundVerbs)
/** Verbs whose -은 is no topic. */
const DONE =
  /(?:뜯|찢|볶|씻|닦|담|찍|넣|꽂|감|묶|받|얻|뽑|깎|쌓|신|입|먹|접|굳|젖|붙|묻|씌|놓)은$|^(?:붙|쓰|싸|쌓|덮|끼|묶|놓)인$/
/** A verb nobody knows, in a form that leads to what follows: 달이고, 시켜먹은, 뽑던, 시켰는데, 샀더니. */
const DONE_BEFORE =
  /(?:고|고나니|은|던|다가|면서|[았었였했났왔갔샀썼렸졌켰겼쳤꿨됐혔웠췄뒀섰놨났]는대|더니|니까|중인대|려고|느라|[겨여져려해와어아]서|[간난단란산잔찬판한긴깐뗀낸])$/
/** "페인트가 묻어서 안 지워지는 작업복", "캔은 버렸고 박스는". */
const DONE_WITH = /^묻어서$|[렸냈놨났했]고$|[렸냈놨났했]는대$/
/** Folded: 심하게, 빨갛게. */
const ADVERB = /[하갛맣렇랗얗]개$/
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
  '잔뜩',
  '살짝',
  '조금',
  '많이',
  '새로',
  '반',
  '반쯤',
  '약간',
  '가득',
  '그대로',
  '줄줄',
  '하나',
  '일일이',
  '나눠',
  '나누어',
  '몰래',
  '전부',
])
/** "안 쓴 것도 많은데 이건 종이인가요": what comes before does not describe what comes behind. Folded: 데 is written 대. */
const ENDS_CLAUSE = /^[이그저]?(?:거|건|것|걸|게)|.(?:대|고|서|면|요|다|까)$/
const DESCRIBING: ReadonlySet<Piece['role']> = new Set(['modifier', 'unknown', 'filler', 'name', 'compound'])
/** Pieces between a verb and the noun it tells of, at most. */
const DESCRIBED = 4
