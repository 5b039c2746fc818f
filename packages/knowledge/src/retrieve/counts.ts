import { foldKey } from '../korean/fold.ts'
import type { Lexicon } from './lexicon.ts'
import type { Piece } from './segment.ts'

/** "소주 세 병 나왔어요", "맥주 3캔": where nothing else is named, what was in them and what they are counted in is the thing. */
export function readCounts(pieces: readonly Piece[], letters: string, lexicon: Lexicon): readonly Piece[] {
  if (pieces.some(({ entry }) => entry !== undefined)) return pieces
  return pieces.map((piece, index) => {
    const before = pieces[index - 1]
    const vessel = COUNTED.exec(letters.slice(piece.start, piece.end))?.groups?.vessel
    if (vessel === undefined || before === undefined || before.role === 'disposal') return piece
    const entry = lexicon.byKey.get(letters.slice(before.start, before.end) + vessel)
    if (entry === undefined) return piece
    return { role: 'name' as const, start: piece.start, end: piece.end, entry }
  })
}

const NUMBERS = ['한', '두', '세', '네', '다섯', '여섯', '열', '스무', '몇', '여러', '반', '\\d+'].map(
  foldKey,
)
const COUNTED = new RegExp(`^(?:${NUMBERS.join('|')})(?<vessel>병|캔|팩|통|컵|판|봉지|상자)[이을은]?$`)
