import { foldKey } from '../korean/fold.ts'
import { writtenAt } from './clauses.ts'
import type { Piece } from './segment.ts'
import { containerEndings, wornParts, wornStems } from './vocabulary.ts'

// Names that are there to tell of the thing that goes: what it was made with, what it is in, the part of it that broke.

/** 튀김 in "튀김하고 남은 식용유": what was made; no list. */
export function isMade(index: number, pieces: readonly Piece[], letters: string): boolean {
  const end = pieces[index]?.end ?? letters.length
  return (
    MADE.test(letters.slice(end)) && pieces.some(({ entry, start }) => entry !== undefined && start > end)
  )
}

/** 뚜껑 in "꿀병 뚜껑 열다가 깨졌네", "본드 뚜껑이 굳어서 안 열려요": only opened or shut. */
export function isOpened(index: number, pieces: readonly Piece[], letters: string): boolean {
  const { start = 0, end = 0 } = pieces[index] ?? {}
  return LID.test(letters.slice(start, end)) && OPENING.test(letters.slice(end))
}

/** 그릇 in "그릇에 국물이 가득 남았어요", 병 in "병에 농약을 옮겨 담았는데", 박스 in "박스에 아이스팩 들어 있어요": what is in it is meant. */
export function isFilled(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (writtenAt(index + 1, pieces, letters) !== AT || !CONTAINER.test(writtenAt(index, pieces, letters)))
    return false
  const contentAt = pieces.findIndex(({ entry }, at) => at > index && entry !== undefined)
  const rule = pieces[contentAt]?.entry?.item.ruleId
  if (rule === undefined) return false
  const behind = letters.slice(pieces[contentAt]?.end)
  if (HAZARDS.has(rule) && POURED_IN.test(behind)) return true
  if (rule === 'food-waste') return SPOILT.test(letters.slice(pieces[index]?.end)) && !SPILT.test(behind)
  return HELD.test(behind)
}

/** 청소기 in "청소기는 멀쩡하고 배터리팩만", 냄비 in "냄비는 쓰고 뚜껑만": stays. */
export function isKept(
  index: number,
  pieces: readonly Piece[],
  letters: string,
  end = pieces[index]?.end ?? letters.length,
): boolean {
  const behind = letters.slice(end)
  if (KEPT_LAST.test(behind)) return pieces.some(({ entry }, at) => at < index && entry !== undefined)
  return KEPT.test(behind) && pieces.some(({ entry }, at) => at > index && entry !== undefined)
}

/** 장난감 in "장난감 던져서 티비 화면이 깨졌어요": what did the harm. */
export function isCause(index: number, pieces: readonly Piece[], letters: string): boolean {
  const end = pieces[index]?.end ?? letters.length
  return HARMING.test(letters.slice(end)) && pieces.some(({ entry }, at) => at > index && entry !== undefined)
}

/** 리모컨 in "리모컨 잃어버린 티비", 라벨 in "콜라 페트인데 라벨이 없어요", which ends at `end`: it is not there. */
export function isMissing(end: number, letters: string): boolean {
  return MISSING.test(letters.slice(end))
}

/** 접착제 in "접착제로 붙인 컵", which ends at `end`. */
export function isFastener(end: number, letters: string): boolean {
  return FASTENED.test(letters.slice(end))
}

/** 청소기 in "청소기로 빨아들이고 남은 조각", 접착제 in "접착제로 붙인 컵": what was used on the thing. */
export function isTool(index: number, pieces: readonly Piece[], letters: string): boolean {
  const { entry, end = letters.length } = pieces[index] ?? {}
  const behind = letters.slice(end)
  return isFastener(end, letters) || (TOOL_RULES.has(entry?.item.ruleId ?? '') && WORKED.test(behind))
}

/** 사진 in "폰 사진은 다 지웠는데": what is on a phone. */
export function isData(index: number, pieces: readonly Piece[], letters: string): boolean {
  const { start = 0, end = 0 } = pieces[index] ?? {}
  if (!letters.slice(start, end).endsWith(PHOTO) || !ERASED.test(letters.slice(end))) return false
  return pieces.some(({ entry }, at) => at < index && entry !== undefined)
}

/** 건전지 in "손전등이 안 켜져요 건전지가 안에서 터진 듯", which ends at `end`. */
export function isInIt(end: number, letters: string): boolean {
  return IN_IT.test(letters.slice(end))
}

/** 바퀴 in "의자 바퀴가 하나 빠졌어요": why the thing goes, and not what goes. "바퀴만" goes by itself. */
export function isWornPart(index: number, pieces: readonly Piece[], letters: string): boolean {
  const { start = 0, end = 0 } = pieces[index] ?? {}
  if (isInIt(end, letters)) return pieces.some(({ entry }, at) => at < index && entry !== undefined)
  if (!WORN_PART.test(letters.slice(start, end)) || !WORN_OUT.test(letters.slice(end))) return false
  const before = pieces[index - 1]?.role === 'particle' ? index - 2 : index - 1
  return pieces[before]?.entry !== undefined
}

/** Folded, like all patterns here. */
const WORN_PART = new RegExp(`(?:${wornParts.map(foldKey).join('|')})$`)
export const WORN_OUT = new RegExp(
  `^[이가도은는을를]?(?:다|하나|한쪽|또|자꾸|막|반쯤|홀랑|아애)?(?:${wornStems.map(foldKey).join('|')})`,
)
const IN_IT = new RegExp(`^[이가](?:${['안에서', '속에서'].map(foldKey).join('|')})`)
const LID = new RegExp(`(?:${['뚜껑', '마개'].map(foldKey).join('|')})$`)
const OPENING = new RegExp(
  `^[이을도만]?.{0,4}(?:${['안열', '안닫', '안따', '열다', '열었다', '닫다', '따다', '열려다'].map(foldKey).join('|')})`,
)
const AT = foldKey('에')
const CONTAINER = new RegExp(
  `(?:${[...containerEndings, '솥', '냄비', '팬', '물병'].map(foldKey).join('|')})$`,
)
/** What one must not take for what it was poured into. */
const HAZARDS = new Set(['paint', 'pesticide', 'medicine', 'special-drop-off', 'cooking-oil'])
const POURED_IN = new RegExp(
  `^[이을를]?(?:${['담아', '담았', '담은', '옮겨', '덜어', '덜은', '받아', '받은', '부어', '모아', '모은', '넣어둔', '넣어뒀', '들어있', '남', '가득', '한가득'].map(foldKey).join('|')})`,
)
const SPOILT = new RegExp(
  `^애(?:${['쉰', '상한', '썩은', '곰팡이핀', '곰팡이슨', '먹다남은', '오래된', '굳은', '남은'].map(foldKey).join('|')})|${['가득', '그대로', '한가득', '통째로', '반이나', '잔뜩'].map(foldKey).join('|')}`,
)
const SPILT = new RegExp(
  `^[이가은는을를도]?(?:${['묻', '뭍', '튀', '배', '흘', '쏟', '범벅'].map(foldKey).join('|')})`,
)
const HELD = /^[이가은는도]?(?:.{0,4}?)(?:들어있|들었|담겨있|나왔|나옴)/
const KEPT = new RegExp(
  `^[은는]?(?:${['멀쩡하고', '멀쩡한대', '두고', '놔두고', '쓰고', '계속쓰고', '그대로두고'].map(foldKey).join('|')})`,
)

const HARMING = new RegExp(
  `^[을를이가]?(?:${['던져서', '던졌더니', '떨어뜨려서', '떨어뜨리면서', '떨궈서', '부딪혀서', '부딪쳐서', '치다가', '차다가', '엎어서', '갉아서', '갉아먹어서', '물어뜯어서', '쏟아서', '값이', '값도', '값만', '교체비', '교체비용'].map(foldKey).join('|')})`,
)
const MISSING = new RegExp(
  `^[은는이가을를도만]{0,2}(?:${['다', '하나', '한개', '둘다', '원래', '아예', '처음부터'].map(foldKey).join('|')})?(?:${['잃어', '분실', '없어졌', '없어져', '없는', '없어', '없고', '없음', '없이'].map(foldKey).join('|')})`,
)
const FASTENED = new RegExp(
  `^(?:으로|로)(?:${['붙였', '붙인', '붙여놓', '묶은', '묶었', '묶어놨', '고정'].map(foldKey).join('|')})`,
)
const WORKED = new RegExp(
  `^(?:으로|로)(?:${['빨아', '밀어', '닦', '쓸어', '쓸고', '자르', '잘라', '잘랐', '자른', '썰', '깎', '긁', '태워', '태우', '구워', '굽', '볶', '끓', '데우', '데워', '말려', '말린'].map(foldKey).join('|')})`,
)
const TOOL_RULES = new Set(['electronics', 'small-electronics', 'scrap-metal'])
const PHOTO = foldKey('사진')
const ERASED = new RegExp(
  `^[은는이가도을를]?[가-힣]{0,3}?(?:${['지우', '지워', '지웠', '옮기', '옮겼', '옮겨', '백업', '날아'].map(foldKey).join('|')})`,
)
/** "고장난 선풍기, 리모컨은 보관": at the end. */
const KEPT_LAST = new RegExp(
  `^[은는](?:${['아직', '계속', '따로', '이미', '잘', '다시', '더'].map(foldKey).join('|')})?(?:${['보관', '씀', '쓸거', '쓸래', '쓰려고', '써요', '무사', '팔았', '팔거', '물려', '남겨', '둘거', '멀쩡해', '멀쩡함', '멀쩡', '괜찮', '새거', '버렸음', '버렸어', '빼뒀', '빼둠', '빼놨'].map(foldKey).join('|')})[가-힣]{0,4}$`,
)
const MADE = /^[을를]?하고(?:남은|난|나온|나서|버리는)/
