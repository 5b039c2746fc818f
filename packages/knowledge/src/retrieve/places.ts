import { foldKey } from '../korean/fold.ts'
import { keys, startsWithAny, verbAfter, writtenAt } from './clauses.ts'
import type { Piece } from './segment.ts'
import { placingStems } from './vocabulary.ts'

// A name may be the place where something goes, or where it was kept.

/** 냉장고 in "떡을 냉장고에 넣어 뒀는데": where the thing was kept. */
export function isStore(index: number, pieces: readonly Piece[], letters: string): boolean {
  const rule = pieces[index]?.entry?.item.ruleId
  return rule !== undefined && STORES.has(rule) && KEPT_IN.test(letters.slice(pieces[index]?.end))
}

/** 상자 in "고구마가 상자 안에서 썩었어요": where it happened to the thing. */
export function isInsideOf(index: number, pieces: readonly Piece[], letters: string): boolean {
  return isNamedBefore(index, pieces) && WITHIN.test(letters.slice(pieces[index]?.end))
}

/** 페트병 in "페트병 모으는 데 넣나요", 종이 in "종이에 버려도 돼". */
export function isDestination(index: number, pieces: readonly Piece[], letters: string): boolean {
  const next = writtenAt(index + 1, pieces, letters)
  if (isBin(index, pieces, letters)) return true
  if (COLLECTING.test(next)) return true
  if (pieces[index + 1]?.role !== 'particle' || !TOWARDS.has(next)) return false
  const verbAt = verbAfter(index + 1, pieces, letters)
  if (DELIVERED.test(writtenAt(verbAt + 1, pieces, letters))) return false
  return PLACING.test(writtenAt(verbAt, pieces, letters))
}

/** 쓰레기통 in "건전지 그냥 쓰레기통?": the last word, behind the thing. */
function isBin(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (!isNamedBefore(index, pieces)) return false
  // "어떤 봉투에?"
  const isWhich =
    WHICH.has(writtenAt(index - 1, pieces, letters)) && BAGS.has(writtenAt(index, pieces, letters))
  if (!BINS.has(writtenAt(index, pieces, letters)) && !isWhich) return false
  return pieces.slice(index + 1).every(({ role, entry }) => entry === undefined && role !== 'situation')
}

/** Whether another thing is named before it. */
export function isNamedBefore(index: number, pieces: readonly Piece[]): boolean {
  return pieces.some(({ entry }, at) => at < index && entry !== undefined)
}

/** "비닐에 싸서 줬어요": it is here now, and to be thrown away. */
const DELIVERED = new RegExp(
  `^(?:${['줬', '준거', '줘서', '왔', '옴', '온거', '보내왔', '보내줬', '배송왔'].map(foldKey).join('|')})`,
)
const STORES = new Set(['electronics', 'small-electronics', 'bulky'])
const KEPT_IN = new RegExp(
  `^(?:${['에', '안에', '속에', '에다'].map(foldKey).join('|')}).{0,6}?(?:${['뒀', '둔', '두고', '두었', '놔뒀', '놓은', '넣어', '넣은', '보관', '얼려', '얼린', '묵혀', '묵은', '처박', '쟁여'].map(foldKey).join('|')})`,
)
const WITHIN = new RegExp(`^(?:${['안에서', '속에서', '안에서만'].map(foldKey).join('|')})`)
const WHICH = keys(['어떤', '무슨', '어느', '다른'])
const BAGS = keys(['봉투', '봉지', '봉다리', '통', '마대', '쓰레기봉투'])
const BINS = keys(['쓰레기통', '휴지통', '음식물통', '음쓰통'])
const PLACING = startsWithAny(placingStems)
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
const TOWARDS = keys(['에', '에다', '에다가', '로', '으로'])
