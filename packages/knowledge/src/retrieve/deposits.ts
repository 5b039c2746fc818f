import { foldKey } from '../korean/fold.ts'
import { keys, writtenAt } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import type { Piece } from './segment.ts'

/** "빈병 어디에 팔아요", "공병 반납": a bottle without a name that one gets money for is a deposit bottle. */
export function readDeposits(pieces: readonly Piece[], letters: string, lexicon: Lexicon): readonly Piece[] {
  const entry = lexicon.byKey.get(DEPOSIT_BOTTLE)
  if (entry === undefined || !MONEY.test(letters)) return pieces
  return pieces.map((piece, index) =>
    piece.entry !== undefined && BOTTLES.has(writtenAt(index, pieces, letters))
      ? { ...piece, entry, isJoined: true as const }
      : piece,
  )
}

const DEPOSIT_BOTTLE = foldKey('보증금 병')
const BOTTLES = keys(['빈병', '공병'])
const MONEY = new RegExp(
  [
    '보증금',
    '반납',
    '환불',
    '팔아',
    '팔면',
    '팔수',
    '파는',
    '받아주',
    '받아줘',
    '받아줌',
    '안받',
    '바꿔주',
    '돈받',
    '돈으로',
    '회수기',
    '돈주',
    '돈줘',
    '돈줍',
    '돈줌',
    '얼마주',
    '얼마줘',
    '갖다주면',
    '갖다주모',
  ]
    .map(foldKey)
    .join('|'),
)
