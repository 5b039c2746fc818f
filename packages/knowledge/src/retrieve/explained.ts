import { foldKey } from '../korean/fold.ts'
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
  if (hasSituation) return 1 - 0.5 * share
  return share > MOSTLY_UNKNOWN ? 0.3 : 1 - 0.5 * share
}

/** Right before a name it is mostly a brand or what the thing is for (삼다수 페트병). */
function strangeness({ start, end }: Piece, next: Piece | undefined, letters: string): number {
  const word = letters.slice(start, end)
  if (OTHER_TOPIC.test(word)) return 3
  const ofPlace = next?.entry === undefined ? 1 : 0.4
  return Math.min(ofPlace, VERB_ENDING.test(word) ? 0.35 : 1)
}

function lengthOf({ start, end }: { readonly start: number; readonly end: number }): number {
  return end - start
}

function sumOf(parts: readonly { readonly start: number; readonly end: number }[]): number {
  return parts.reduce((total, part) => total + lengthOf(part), 0)
}

const MOSTLY_UNKNOWN = 0.7
const OTHER_TOPIC = new RegExp(`^(?:${otherTopics.map(foldKey).join('|')})`)
/** Folded: 데 is written 대. */
const VERB_ENDING =
  /(?:[거건걸것]|거요|건데|건가|건가요|고|서|면|니까|[는은인던]대|[는은인던]대요|려고|려는|라고|다고|거든|거든요|[어아해하내][요서도야]?|세요|나요|까요|가요|지요|[하가오되나주쓰먹치리]는|[던네냐음함됨짐]|습니다|ㅂ니다|군요|구나|더라|더라고요)$/
