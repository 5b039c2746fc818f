import { foldKey } from '../korean/fold.ts'
import type { Piece } from './segment.ts'

/**
 * "돌처럼 굳은 떡", "곰돌이 모양 젤리", "주사기같이 생긴 투약기": what a thing is like is no thing; nor is 당근 where one sells what
 * one does not need (당근에 올렸는데).
 */
export function withoutLikenesses(pieces: readonly Piece[], letters: string): readonly Piece[] {
  return pieces.map((piece) => {
    if (piece.entry === undefined) return piece
    const { start, end } = piece
    const rest = letters.slice(end)
    const isLikeness = LIKE.test(rest) || (SHAPED.test(rest) && pieces.some((later) => later.start > end))
    const isMarket = letters.slice(start, end) === MARKET && (SELLING.test(rest) || isOfDurables(pieces))
    return isLikeness || isMarket ? { role: 'modifier', start, end } : piece
  })
}

/** Nobody eats carrots beside a wardrobe. */
function isOfDurables(pieces: readonly Piece[]): boolean {
  return pieces.some(({ entry }) => entry !== undefined && DURABLE.has(entry.item.ruleId))
}

function anyOf(stems: readonly string[]): string {
  return stems.map(foldKey).join('|')
}

/** 같이 is "together" as well; before a look it is "like". */
const LIKE = new RegExp(
  `^(?:처럼|마냥|만큼(?:큰|작|두꺼|무거)|같이(?:${anyOf(['생긴', '생겨', '굳', '딱딱', '단단', '얇', '두꺼', '투명', '가벼', '무거', '말랑', '늘어'])}))`,
)
/** 김치 맛이 갔는데: not its taste, but what became of it. */
const SHAPED = new RegExp(`^(?:${anyOf(['모양', '무늬', '맛'])})(?![이은도])`)
const MARKET = foldKey('당근')
const SELLING = new RegExp(
  `^(?:${anyOf(['마켓', '에올', '에팔', '에내', '에서', '으로팔', '으로안', '거래', '나눔', '무료', '올리', '올려', '올렸', '하기', '하려', '하다', '안돼', '안되', '도귀찮', '도안'])})`,
)
const DURABLE = new Set(['clothes', 'bulky', 'electronics', 'small-electronics', 'mobile-phone'])
