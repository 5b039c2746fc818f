import { type FoldedText, foldKey } from '../korean/fold.ts'
import { isMeasure, isTakenOff } from './beside.ts'
import { isFastener, isInIt, isKept, isMissing } from './bystanders.ts'
import type { Lexicon } from './lexicon.ts'
import { DEVICE_RULES, LID, nameOf, partOf, partOfKind, wholesOf } from './part-names.ts'
import { isDestination } from './places.ts'
import type { Piece } from './segment.ts'
import { boxNames } from './vocabulary.ts'
import { isWornOut } from './wholes.ts'

/**
 * "꼬막 까먹고 남은 껍데기": a thing and, some words later, its part. Where the lexicon has both as one name (꼬막 껍데기),
 * the part stands for that name and the thing is no name any more.
 */
export function joinParts(pieces: readonly Piece[], text: FoldedText, lexicon: Lexicon): readonly Piece[] {
  const joined = [...pieces]
  pieces.forEach((piece, partIndex) => {
    const part = partOf(piece, text, pieces[partIndex + 1])
    if (part === undefined || isMeasure(partIndex, pieces, text.letters)) return
    const isReason = isWornOut(partIndex, pieces, text.letters)
    const wholes = pieces.slice(0, partIndex)
    const isOfNamed = wholes.some(({ entry }) => entry !== undefined)
    const hasDied = BATTERIES.has(part.names[0] ?? '')
      ? wholes.some(isDevice)
      : SPRAYING.has(part.names[0] ?? '') && wholes.some(isSpray)
    if (
      (isReason && hasDied) ||
      isKept(partIndex, pieces, text.letters, part.end) ||
      (isOfNamed && (isMissing(part.end, text.letters) || isInIt(part.end, text.letters)))
    ) {
      joined[partIndex] = { role: 'modifier', start: piece.start, end: piece.end }
      return
    }
    const isWithContents = joined.slice(0, partIndex).some(({ entry }) => entry !== undefined)
    if (isWithContents && isAlong(part.end, text.letters)) {
      joined[partIndex] = { role: 'modifier', start: piece.start, end: piece.end }
      return
    }
    if (isTakenOff(partIndex, pieces, text.letters) || isBeside(part, text.letters)) return
    for (let index = partIndex - 1; index >= Math.max(0, partIndex - REACH); index -= 1) {
      const whole = joined[index]
      if (whole === undefined || !WHOLES.has(whole.role)) continue
      if (EXCLUDING.test(text.letters.slice(whole.end)) || isFastener(whole.end, text.letters)) continue
      // "립스틱 묻은 컵": no 립스틱 통.
      if (SOILING.test(text.letters.slice(whole.end, piece.start))) return
      // "캔이랑 병은": two things.
      if (piece.entry !== undefined && LISTING.has(text.letters.slice(whole.end, piece.start))) return
      const isApart = whole.end !== piece.start
      // "국물이 그릇에 가득": the place of what is meant.
      if (isPlaceOf(whole, part.end, text.letters)) {
        joined[partIndex] = { role: 'modifier', start: piece.start, end: piece.end }
        return
      }
      // Right behind each other they mean just what they say: 갈색 병 is no 갈색 페트병.
      const names = isApart && !part.isEnding ? part.names : part.names.slice(0, 1)
      const isElsewhere = isDestination(partIndex, pieces, text.letters)
      const isApartFrom =
        (isElsewhere && isBox(piece, text.letters)) || isSaidOf(whole, partIndex, pieces, text.letters)
      const named = isApartFrom
        ? undefined
        : nameOf(
            isNeighbour(whole, piece) && !isMisspelt(whole, text.letters)
              ? lastWordsOf(whole, text)
              : wholesOf(whole, text.letters, names[0] === LID, lexicon),
            names,
            lexicon,
          )
      const isAside = part.isEnding || isElsewhere || text.letters.slice(part.end).startsWith(AT)
      const entry = named ?? (isAside ? undefined : partOfKind(whole, names, isApart, lexicon))
      // 기름 is that of the thing right before it, or of none.
      if (entry === undefined && whole.entry !== undefined && CONTENTS.has(part.names[0] ?? '')) return
      // "칫솔, 면도기, 건전지": a list, and not the 건전지 of the first.
      if (
        entry === undefined &&
        index === partIndex - 1 &&
        whole.entry !== undefined &&
        piece.entry !== undefined
      )
        return
      if (entry === undefined) continue
      // "수박 껍질이랑 씨": both are asked about.
      const isListed = LISTING.has(text.letters.slice(whole.end, piece.start))
      if (!isListed) joined[index] = { role: 'modifier', start: whole.start, end: whole.end }
      joined[partIndex] = { role: 'name', start: piece.start, end: part.end, entry, isJoined: true }
      return
    }
  })
  return joined
}

/** 뚜껑 in "유리병 버릴 때 뚜껑도 같이 버려도 되나"; 국물 in "컵라면 국물 배어서": goes along, or is a stain. */
function isBeside(
  { names, end }: { readonly names: readonly string[]; readonly end: number },
  letters: string,
) {
  const behind = letters.slice(end)
  return TOGETHER.test(behind) || (CONTENTS.has(names[0] ?? '') && STAINING.test(behind))
}

/** 그릇 in "국물이 그릇에 가득": the whole is what is in it. */
function isPlaceOf(whole: Piece, partEnd: number, letters: string): boolean {
  const behind = letters.slice(partEnd)
  if (TAKEN_FROM.test(behind) || STORED.test(behind)) return true
  return SUBJECT.test(letters.slice(whole.end)) && LEFT_IN.test(behind)
}

/** "봉지째", "병째": goes along with what is in it. */
function isAlong(end: number, letters: string): boolean {
  return letters.slice(end).startsWith(ALONG)
}

function isDevice({ entry }: Piece): boolean {
  return entry !== undefined && DEVICE_RULES.has(entry.item.ruleId)
}

/** "스프레이 노즐 부러졌는데": the can goes. */
function isSpray({ entry }: Piece): boolean {
  return entry?.item.ruleId === 'gas-can'
}

function isBox({ start, end }: Piece, letters: string): boolean {
  return BOXES.has(letters.slice(start, end))
}

/** 비닐 in "고무장갑은 비닐인가", "고무장갑 비닐이에요": what the thing is asked to be. */
function isSaidOf(whole: Piece, partIndex: number, pieces: readonly Piece[], letters: string): boolean {
  const piece = pieces[partIndex]
  if (piece === undefined || !isBox(piece, letters)) return false
  const afterWhole = pieces[pieces.indexOf(whole) + 1]
  const next = pieces[partIndex + 1]
  return (
    (afterWhole !== undefined && /^[은는]$/.test(letters.slice(afterWhole.start, afterWhole.end))) ||
    (next !== undefined && COPULA.test(letters.slice(next.start, next.end)))
  )
}

/** 스티로폰 박스: whoever reads by spelling alone has not seen that they are one name. */
function isMisspelt({ role, start, end, entry }: Piece, letters: string): boolean {
  return role === 'name' && entry !== undefined && foldKey(entry.name) !== letters.slice(start, end)
}

/** 우유 of "유통기한 지난 우유", right before 팩: they mean what they say. */
function lastWordsOf({ start, end }: Piece, { letters, wordStarts }: FoldedText): readonly string[] {
  return wordStarts
    .filter((wordStart) => wordStart > start && wordStart < end)
    .map((wordStart) => letters.slice(wordStart, end))
}

function isNeighbour(whole: Piece, part: Piece): boolean {
  return whole.end === part.start && whole.role === 'name'
}

const AT = foldKey('에')
const ALONG = foldKey('째')
const SUBJECT = /^[이가]/
const LEFT_IN = new RegExp(
  `^${foldKey('에')}(?:서|.{0,4}(?:${['남', '가득', '그대로', '들어있'].map(foldKey).join('|')}))`,
)
/** "방울토마토 물러서 통에서 쏟아버려야 해". */
const TAKEN_FROM = new RegExp(
  `^${foldKey('에서')}(?:${['쏟', '덜', '꺼내', '빼', '긁', '퍼'].map(foldKey).join('|')})`,
)
const STORED = new RegExp(
  `^${foldKey('에')}(?:${['담아', '모아', '넣어', '부어', '받아', '따라'].map(foldKey).join('|')})[놨놓뒀두둔]`,
)
const TOGETHER = /^[은는도]?(?:같이|함께)/
const SOILING = new RegExp(
  `^[이가을를]?[가-힣]{0,2}?(?:${['묻', '뭍', '튄', '튀', '범벅', '흘린', '쏟은', '밴'].map(foldKey).join('|')})`,
)
const STAINING = new RegExp(
  `^[이가은는을를도]?(?:${['배어', '배었', '배서', '뱄', '묻', '튀'].map(foldKey).join('|')})`,
)
const BATTERIES = new Set(['배터리', '밧데리', '건전지'].map(foldKey))
const SPRAYING = new Set(['노즐', '꼭지', '버튼'].map(foldKey))
const CONTENTS = new Set(['기름', '국물'].map(foldKey))
const BOXES: ReadonlySet<string> = new Set(boxNames.map(foldKey))
/** Folded: 에 is written 애. */
const COPULA = /^(?:인|이야|이애|애요|임|맞|아[니님])/
/** "랩 말고 비닐". */
const EXCLUDING = new RegExp(`^(?:${['말고', '아니고', '말구'].map(foldKey).join('|')})`)
const LISTING = new Set(['이랑', '랑', '하고', '과', '와'].map(foldKey))
const WHOLES: ReadonlySet<Piece['role']> = new Set(['name', 'compound', 'modifier', 'unknown', 'filler'])
/** Pieces between a thing and its part, at most. */
const REACH = 8
