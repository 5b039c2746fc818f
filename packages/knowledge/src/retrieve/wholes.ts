import { type FoldedText, foldKey } from '../korean/fold.ts'
import { isBoughtBy, isTakenOrAlong } from './beside.ts'
import { isMissing, WORN_OUT } from './bystanders.ts'
import { keys, verbAfter, writtenAt } from './clauses.ts'
import type { Lexicon } from './lexicon.ts'
import { isDestination } from './places.ts'
import type { Piece } from './segment.ts'
import { boxNames, containerEndings, partWords, wornParts } from './vocabulary.ts'

/**
 * "페트병 라벨 떼야 해?", "유리병 뚜껑이랑 같이", "참치캔 기름 버리고", "책 비닐에 싸서 버려?": two words have a name of their own
 * (페트병 라벨), and yet the question is about the first: the second is taken off it, poured out of it, or where it goes.
 */
export function askAboutWholes(
  pieces: readonly Piece[],
  text: FoldedText,
  lexicon: Lexicon,
): readonly Piece[] {
  const asked: Piece[] = []
  pieces.forEach((piece, index) => {
    const whole = piece.role === 'name' && !piece.isJoined ? wholeOf(index, pieces, text, lexicon) : undefined
    if (whole === undefined) {
      asked.push(piece)
      return
    }
    // 티비 in "티비 리모컨 건전지는 뺐어요" is but what the 리모컨 is of.
    if (whole.start < piece.start) asked.pop()
    asked.push(whole, { role: 'modifier', start: whole.end, end: piece.end })
  })
  return asked
}

/** The name without its last word, and with the name right before it where both are one. */
function wholeOf(
  index: number,
  pieces: readonly Piece[],
  text: FoldedText,
  lexicon: Lexicon,
): Piece | undefined {
  const piece = pieces[index]
  const rest =
    withoutContents(index, pieces, text.letters) ??
    withoutPart(index, pieces, text.letters) ??
    withoutReplaced(index, pieces, text, lexicon) ??
    withoutBox(index, pieces, text, lexicon)
  if (piece === undefined || rest === undefined) return undefined
  const end = piece.start + rest.length
  const before = pieces[index - 1]
  const start = before?.end === piece.start ? before.start : piece.start
  const longer = lexicon.byKey.get(text.letters.slice(start, end))
  if (longer !== undefined) return { ...piece, start, end, entry: longer, isJoined: true }
  const entry = lexicon.byKey.get(rest)
  return entry === undefined ? undefined : { ...piece, end, entry, isJoined: true }
}

/** 참치캔 of "참치캔 기름 남아있는데", "참치캔 기름 버리고": the name without what is in it or on it. */
function withoutContents(index: number, pieces: readonly Piece[], letters: string): string | undefined {
  const name = writtenAt(index, pieces, letters)
  const contents = CONTENTS.find((word) => name.length > word.length + 1 && name.endsWith(word))
  const verb = writtenAt(verbAfter(index, pieces, letters), pieces, letters)
  return contents === undefined || !LEFT_IN.test(verb) ? undefined : name.slice(0, -contents.length)
}

/** 유리병 of "유리병 뚜껑 떼고"; 로봇청소기 of "로봇청소기 배터리 나가서". */
function withoutPart(index: number, pieces: readonly Piece[], letters: string): string | undefined {
  const name = writtenAt(index, pieces, letters)
  const worn = WEARING.find((word) => name.endsWith(word))
  if (worn !== undefined && isWornOut(index, pieces, letters)) return name.slice(0, -worn.length)
  // "상자에 붙은 창문 비닐": it is a part of what stands before.
  if (STICKING.test(writtenAt(index - 1, pieces, letters))) return undefined
  // 커버 in "이불 커버만 벗겨서" is what goes; 우유팩 in "두유팩은 우유팩이랑 같이" only goes along.
  const isOnly = writtenAt(index + 1, pieces, letters) === '만'
  const verb = writtenAt(verbAfter(index, pieces, letters), pieces, letters)
  // 송장 in "상자 송장만 떼면 되나" is the only thing to do; it does not go by itself.
  if (isOnly ? !IF_OFF.test(verb) : !isTakenOrAlong(index, pieces, letters) && !isOff(index, pieces, letters))
    return undefined
  if (COMPANY.has(writtenAt(index + 1, pieces, letters)) && pieces.slice(0, index).some(({ entry }) => entry))
    return undefined
  const part = PARTS.find((key) => {
    const rest = name.slice(0, -key.length)
    return name.endsWith(key) && rest !== '' && !MATERIALS.has(rest) && !PARTS.includes(rest)
  })
  return part === undefined ? undefined : name.slice(0, -part.length)
}

function isOff(index: number, pieces: readonly Piece[], letters: string): boolean {
  const verb = writtenAt(verbAfter(index, pieces, letters), pieces, letters)
  return OFF.test(verb) || OFF_LAST.test(letters.slice(pieces[index]?.end))
}

/** 시계 of "시계 건전지 갈아도 안 가", 밥솥 of "밥솥 내솥은 뺐는데": the second word is out, or was replaced. */
function withoutReplaced(
  index: number,
  pieces: readonly Piece[],
  text: FoldedText,
  lexicon: Lexicon,
): string | undefined {
  const { start = 0, end = 0 } = pieces[index] ?? {}
  const seam = seamOf(start, end, text)
  if (seam === undefined) return undefined
  if (!REPLACED.test(text.letters.slice(end)) && !isMissing(end, text.letters)) return undefined
  const rest = text.letters.slice(start, seam)
  return MATERIALS.has(rest) || !lexicon.byKey.has(rest) ? undefined : rest
}

/** Where the last word begins in a name of several. */
function seamOf(start: number, end: number, { wordStarts }: FoldedText): number | undefined {
  return wordStarts.findLast((wordStart) => wordStart > start && wordStart < end)
}

/** "배터리가 안 빠져요", "배터리 나가서": why the thing goes, which is thrown away whole. */
export function isWornOut(index: number, pieces: readonly Piece[], letters: string): boolean {
  return WORN_OUT.test(letters.slice(pieces[index]?.end))
}

/** 책 of "책 비닐에 싸서 버려?", 물티슈 of "물티슈 비닐이야?", 두부 of "두부 봉지째": the second word is a box, and not what it is. */
function withoutBox(
  index: number,
  pieces: readonly Piece[],
  text: FoldedText,
  lexicon: Lexicon,
): string | undefined {
  const { letters } = text
  const { start = 0, end = 0 } = pieces[index] ?? {}
  const seam = seamOf(start, end, text)
  if (seam === undefined) return undefined
  const rest = letters.slice(start, seam)
  if (MATERIALS.has(rest) || !lexicon.byKey.has(rest)) return undefined
  if (KEEPERS.has(letters.slice(seam, end)) && STORE.test(letters.slice(end))) return rest
  const next = writtenAt(index + 1, pieces, letters)
  if (KEEPERS.has(letters.slice(seam, end)) && (next === ALONG || isBoughtBy(end, letters))) return rest
  if (!BOXES.has(letters.slice(seam, end))) return undefined
  const isInto = isDestination(index, pieces, letters)
  const isAsked = COPULA.test(next) && !WHERE.test(letters.slice(end))
  return isInto || (isAsked && !BAGS.has(letters.slice(seam, end))) ? rest : undefined
}

/** Taken off like a part, though things come in them. */
const WRAPPINGS = ['껍데기', '포장', '포장지', '비닐']
const CONTAINER = new RegExp(`(?:${containerEndings.join('|')})$`)
const PARTS = [
  ...partWords.flat().filter((word) => !CONTAINER.test(word) || WRAPPINGS.includes(word)),
  ...['끈', '손잡이', '송장', '빨대', '스프링', '노즐', '리본', '스티커', '고리'],
].map(foldKey)
const CONTENTS = ['기름', '국물', '내용물'].map(foldKey)
/** Left in it, stuck on it, or poured out of it. */
const LEFT_IN = new RegExp(
  `^(?:${['묻', '뭍', '남', '있', '범벅', '튀', '따라', '버리고', '비우고', '비웠', '비움', '싹씻', '씻', '빼고', '먹었', '먹음', '먹고', '덜어', '꺼냈', '꺼냄', '상했', '상한', '썩'].map(foldKey).join('|')})`,
)
const STICKING = new RegExp(`^(?:${['붙은', '붙어있'].map(foldKey).join('|')})`)
const COMPANY = keys(['랑', '이랑', '하고', '과', '와'])
/** 떼면, 벗기면. */
const IF_OFF = new RegExp(`^(?:${['떼', '벗기', '뜯으', '제거하'].map(foldKey).join('|')})면`)
const OFF = new RegExp(`^다?(?:${['뗐', '떼냈', '떼어냈', '제거했', '벗겼', '뜯었'].map(foldKey).join('|')})`)
/** "탁상달력 스프링 뺌": the last word. */
const OFF_LAST = /^다?(?:뺌|뺐음|뗌|뗐음)$/
const REPLACED = new RegExp(
  `^(?:[가-힣]{0,4}(?:${['빼고', '뺀', '빼면', '빼서', '분리하고', '떼고'].map(foldKey).join('|')})(?:남은|나머지)?(?:${['본체', '몸통', '몸체', '기계'].map(foldKey).join('|')})|[은는](?:.{0,8}?)(?:${['뺐', '뺌', '빼뒀', '빼둠', '빼놨', '빼놓', '뗐', '뗌', '뽑았', '분리했', '다썼', '다닳'].map(foldKey).join('|')})|${foldKey('까지')}(?:${['같이', '다', '전부', '통째'].map(foldKey).join('|')})|(?:${['값이', '값도', '가격이', '교체비'].map(foldKey).join('|')})|[이가]?(?:${['안빠', '분리가안', '분리안'].map(foldKey).join('|')})|[을를]?(?:${['갈아도', '갈았는데', '갈아봐도', '갈아봄', '갈아봤', '갈아끼워도', '갈아끼웠', '교체해도', '교체했는데', '바꿔도', '새거', '빼뒀', '빼둠', '빼놨', '못빼', '못뺐'].map(foldKey).join('|')}))`,
)
const WEARING = wornParts.map(foldKey)
const BAGS = keys(['봉지', '봉투', '비닐봉지', '비닐봉투'])
const BOXES: ReadonlySet<string> = new Set([...BAGS, ...keys(['비닐', '스티로폼'])])
/** 구두 of "구두 상자에 헌 구두 넣어둠", 슬라임 of "슬라임 통에서 꺼냄": only kept in it. */
const KEEPERS = keys([...BOXES, '상자', '박스', '통', '케이스', '서랍', '병', '캔', '팩', '곽'])
const STORE = new RegExp(
  `^(?:${foldKey('에')}다?(?:[가-힣]{0,6}?)(?:${['넣어', '넣었', '담아', '담았', '보관', '뒀', '놔둔', '놔뒀'].map(foldKey).join('|')})|${foldKey('에서')}(?:${['꺼', '덜어', '쏟', '뺐', '뺀'].map(foldKey).join('|')}))`,
)
const MATERIALS: ReadonlySet<string> = keys([...boxNames, '나무', '쇠', '철'])
const ALONG = foldKey('째')
/** Folded. */
const COPULA = /^(?:인가|인지|이야|임|맞|아[니님])/
const WHERE = new RegExp(`${foldKey('어디')}|${foldKey('어떻게')}`)
