import { foldKey } from '../korean/fold.ts'
import { splitSyllable } from '../korean/jamo.ts'
import type { Piece } from './segment.ts'
import { otherTopics } from './vocabulary.ts'

/**
 * How much of the query the mentions explain, 0 to 1. A word about disposal makes up for words we do not know; a verb nobody
 * knows says less against a thing than a noun does.
 */
export function explainedFactor(
  pieces: readonly Piece[],
  mentions: readonly { readonly start: number; readonly end: number }[],
  letters: string,
  hasSituation: boolean,
): number {
  const unknown = pieces.reduce((total, piece, index) => {
    if (piece.role !== 'unknown') return total
    return total + lengthOf(piece) * strangeness(piece, pieces[index + 1], letters)
  }, 0)
  const known =
    sumOf(mentions) + sumOf(pieces.filter(({ role }) => role === 'modifier' || role === 'situation'))
  const share = unknown === 0 ? 0 : unknown / (unknown + known)
  if (pieces.some(({ role }) => role === 'disposal')) return 1 - 0.25 * share
  if (isNounPhrase(pieces, letters)) return 1 - 0.3 * share
  if (hasSituation) return 1 - 0.5 * share
  if (share <= MOSTLY_UNKNOWN) return 1 - 0.5 * share
  return isOfOtherTopic(pieces, letters) || !mentions.some((mention) => lengthOf(mention) >= LONG_NAME)
    ? 0.3
    : 0.4
}

function isOfOtherTopic(pieces: readonly Piece[], letters: string): boolean {
  return pieces.some(({ start, end }, index) => {
    const word = letters.slice(start, end)
    return OTHER_TOPIC.test(word) && !(pieces[index + 1]?.entry !== undefined && KIND.test(word))
  })
}

/** "아벤느 미스트 캔", "초코파이 낱개 비닐": nothing behind the name, and before it what tells which one it is. */
function isNounPhrase(pieces: readonly Piece[], letters: string): boolean {
  const nameAt = pieces.findLastIndex(({ entry }) => entry !== undefined)
  const name = pieces[nameAt]
  // "김장미 씨는": one syllable behind a strange word may be no name at all.
  if (name === undefined || lengthOf(name) < 2) return false
  if (pieces.slice(nameAt + 1).some(({ role }) => role === 'unknown')) return false
  const isDescribed = describes(pieces[nameAt - 1], letters)
  return pieces.every((piece, index) => {
    if (piece.role !== 'unknown' || index > nameAt) return true
    const word = letters.slice(piece.start, piece.end)
    const isKind = index === nameAt - 1 && KIND.test(word)
    return (isKind || !OTHER_TOPIC.test(word)) && (isDescribed || !CLAUSE_ENDING.test(word))
  })
}

/** "홈트하다 질린 아령", "귀찮은 가방": a verb of the name, with all that comes before it. */
function describes(before: Piece | undefined, letters: string): boolean {
  if (before?.role !== 'unknown' || lengthOf(before) < 2) return false
  return (
    splitSyllable(letters.charAt(before.end - 1))?.final === 'ㄴ' && letters.charAt(before.end - 1) !== '는'
  )
}

/** Right before a name it is mostly a brand or what the thing is for (삼다수 페트병). */
function strangeness({ start, end }: Piece, next: Piece | undefined, letters: string): number {
  const word = letters.slice(start, end)
  const isOfName = next?.entry !== undefined
  if (OTHER_TOPIC.test(word) && !(isOfName && KIND.test(word))) return 3
  const ofPlace = isOfName ? 0.4 : 1
  return Math.min(ofPlace, VERB_ENDING.test(word) ? 0.35 : 1)
}

function lengthOf({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start
}

function sumOf(parts: readonly { readonly start: number; readonly end: number }[]): number {
  return parts.reduce((total, part) => total + lengthOf(part), 0)
}

const MOSTLY_UNKNOWN = 0.7
/** Syllables of a name that hardly stands in a sentence by chance. */
const LONG_NAME = 2
/** A topic, an object, a verb: what stands before the name is a sentence. */
const CLAUSE_ENDING = /[은을를도고서면데대니지요다]$/
/** "숙제한다고 자른 생수병": why, and not what is asked. */
const OTHER_TOPIC = new RegExp(
  `^(?:${otherTopics.map(foldKey).join('|')})(?!.*(?:한다고|하다가|하면서|하고)$)`,
)
/** Right before a name, what kind of it: 숙제 공책, 영화 포스터; or why (숙제한다고). */
const KIND = new RegExp(
  `^(?:${['영화', '노래', '소설', '여행', '게임', '숙제', '역사', '번역', '코딩'].map(foldKey).join('|')})$`,
)
/** Folded: 데 is written 대. */
const VERB_ENDING =
  /(?:[거건걸것]|거요|건데|건가|건가요|고|서|면|니까|[는은인던]대|[는은인던]대요|려고|려는|라고|다고|거든|거든요|[어아해하내][요서도야]?|세요|나요|까요|가요|지요|[하가오되나주쓰먹치리]는|[던네냐음함됨짐]|[가-힣]니[다까]|군요|구나|더라|더라고요|는디|당가|랑깨|[하되리우]노|[하되]교|능교|는교|여유|[해돼]유|[된한둔질렸][린]?|던|리코|까잉|꽈|수과|드래요|라우|부러|뿌러)$/
