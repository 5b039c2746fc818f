import { type FoldedText, foldKey } from '../korean/fold.ts'
import type { Lexicon } from './lexicon.ts'
import type { Piece } from './segment.ts'

/**
 * "국이 쉬었어요", "먹다 남은 똠얌꿍": food that is too short to be a name elsewhere, or that nobody wrote down, where it is said
 * what only food can be.
 */
export function nameSpoiltFood(
  pieces: readonly Piece[],
  text: FoldedText,
  lexicon: Lexicon,
): readonly Piece[] {
  const entry = lexicon.byKey.get(SPOILT_FOOD)
  if (entry === undefined) return pieces
  return pieces.flatMap((piece) => {
    const { start, end } = piece
    const length = isShortFood(piece, text) ? 1 : isLeftover(piece, text) ? end - start : 0
    if (length === 0) return [piece]
    const named: Piece = { role: 'compound', start, end: start + length, entry, certainty: CERTAINTY }
    return named.end === end ? [named] : [named, { role: 'particle', start: named.end, end }]
  })
}

/** 배 in "배가 썩었는데", as it is written: 베 is none. */
function isShortFood({ role, start, end }: Piece, { letters, surface }: FoldedText): boolean {
  if (!(role === 'unknown' || role === 'modifier') || !SHORT_FOODS.has(surface.charAt(start))) return false
  return PARTICLE.test(letters.slice(start + 1, end)) && SPOILT.test(letters.slice(end))
}

/** 고르곤졸라 in "상한 고르곤졸라". */
function isLeftover({ role, start, end }: Piece, { letters }: FoldedText): boolean {
  return role === 'unknown' && end - start >= SHORTEST && EATEN_OF.test(letters.slice(0, start))
}

const SPOILT_FOOD = foldKey('상한 음식')
const SHORT_FOODS = new Set('국회배감죽김전밤잼게굴꿀묵탕찜')
const PARTICLE = /^[이가은는도만]?$/
const SPOILT = new RegExp(
  `^.{0,4}?(?:${['쉬었', '쉰', '쉬어', '썩', '상했', '상한', '상해', '물렀', '물러', '곰팡', '벌레', '굳었', '시었', '짓무', '맛이갔', '맛이가'].map(foldKey).join('|')})`,
)
const EATEN_OF = new RegExp(
  `(?:${['상한', '쉬어버린', '썩은', '짓무른', '먹다남은', '먹다남긴', '먹다만'].map(foldKey).join('|')})$`,
)
/** Syllables. */
const SHORTEST = 2
/** As a word known by its ending alone. */
const CERTAINTY = 0.55
