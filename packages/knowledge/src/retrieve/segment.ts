import { isOnlyEndings } from '../korean/find-words.ts'
import { type FoldedText, foldKey, foldText } from '../korean/fold.ts'
import { fitsAfter, INNER_PARTICLES, particles } from '../korean/particles.ts'
import type { SituationKind } from '../schema.ts'
import { readCounts } from './counts.ts'
import type { KinHead } from './kin.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'
import { withoutLikenesses } from './likenesses.ts'
import type { WordEntry } from './pieces.ts'

/** A stretch of the query and what it does there. `unknown` is a whole word, but in a sentence without spaces. */
export interface Piece {
  readonly role: WordEntry['role'] | 'name' | 'compound' | 'unknown'
  readonly start: number
  readonly end: number
  readonly entry?: LexiconEntry
  readonly situation?: SituationKind
  /** Of a `compound`: how far its ending tells what it is. */
  readonly certainty?: number
  /** A part whose thing was named some words before (`joinParts`). */
  readonly isJoined?: true
}

export interface SegmentTables {
  readonly lexicon: Lexicon
  readonly wordTable: ReadonlyMap<string, readonly WordEntry[]>
  readonly heads: ReadonlyMap<string, KinHead>
  /** End like a head and are none (스타일 is no 타일). */
  readonly noHeads: readonly string[]
}

/** A query as it is read: with what these tables know to be words. */
export function readText(query: string, { lexicon, wordTable }: SegmentTables): FoldedText {
  return foldText(query, (key) => lexicon.byKey.has(key) || wordTable.has(key))
}

/**
 * The query as pieces that cover it without a gap: the cover with the most and longest known pieces. A word must be
 * covered whole or stays `unknown`, so a name inside another word (캔 in 스캔, in 캔디) is never found.
 */
export function segment(text: FoldedText, tables: SegmentTables): readonly Piece[] {
  const { letters, wordStarts } = text
  const starts = new Set(wordStarts)
  // paths[position][0]: the best way to get there; [1]: the best that ends in a noun, after which a particle may come.
  const paths: Path[][] = Array.from({ length: letters.length + 1 }, () => [])
  paths[0] = [{ score: 0, afterNoun: false }]
  for (let position = 0; position < letters.length; position += 1) {
    const here = paths[position] ?? []
    if (here.length === 0) continue
    const wordEnd = wordStarts.find((start) => start > position) ?? letters.length
    for (const step of stepsFrom(position, wordEnd, text, starts, tables)) {
      for (const path of here) {
        if (step.piece.role === 'particle' && !path.afterNoun) continue
        keepBetter(paths[step.piece.end] ?? [], {
          score: path.score + step.score,
          afterNoun: NOUNS.has(step.piece.role),
          piece: step.piece,
          before: path,
        })
      }
    }
  }
  const pieces = withoutLikenesses(piecesOf(paths[letters.length] ?? []), letters)
  return readCounts(pieces, letters, tables.lexicon)
}

/** The same text with spaces where a sentence without any has its nouns and verbs. */
export function spaceOut(text: FoldedText, pieces: readonly Piece[]): FoldedText {
  const starts = new Set(text.wordStarts)
  const seams = pieces.filter(({ role, start }) => {
    const wordStart = wordStartBefore(start, starts)
    const wordEnd = text.wordStarts.find((next) => next > wordStart) ?? text.letters.length
    return role !== 'particle' && wordEnd - wordStart >= UNSPACED
  })
  if (seams.length === 0) return text
  const wordStarts = [...new Set([...text.wordStarts, ...seams.map(({ start }) => start)])]
  return { ...text, wordStarts: wordStarts.sort((left, right) => left - right) }
}

interface Path {
  readonly score: number
  readonly afterNoun: boolean
  readonly piece?: Piece
  readonly before?: Path
}

interface Step {
  readonly piece: Piece
  readonly score: number
}

function* stepsFrom(
  start: number,
  wordEnd: number,
  { letters, surface, wordStarts }: FoldedText,
  starts: ReadonlySet<number>,
  tables: SegmentTables,
): Generator<Step> {
  const isWordStart = starts.has(start)
  const limit = Math.min(letters.length, start + tables.lexicon.longestKey + 1)
  for (let end = start + 1; end <= limit; end += 1) {
    const part = letters.slice(start, end)
    const words = tables.wordTable.get(part) ?? []
    const entry = nameAt(part, start, wordEnd, letters, starts, tables.lexicon)
    // 근데 is no 근대, 죠 no 조: beside a little word, only the very spelling is a name.
    const isLittle = words.some(({ role }) => role === 'filler' || role === 'particle')
    const isName = entry !== undefined && !isDoubled(start, end, letters)
    if (isName && isWritten(entry.name, surface.slice(start, end), part, isLittle)) {
      const crossing = end > wordEnd ? crossingCost(end, letters, wordStarts, tables) : 0
      yield { piece: { role: 'name', start, end, entry }, score: 3 * part.length - 1 - crossing }
    }
    for (const word of words) yield* wordSteps(word, start, end, isWordStart, starts, letters)
  }
  // Nobody writes a word this long: it is a sentence without spaces, and a noun in it may be one we do not know.
  if (wordEnd - wordStartBefore(start, starts) >= UNSPACED) {
    for (let end = start + 1; end <= Math.min(start + MAX_INNER, wordEnd); end += 1) {
      yield { piece: { role: 'unknown', start, end }, score: -1.5 - (end - start) }
    }
  }
  if (!isWordStart) return
  yield* compoundSteps(start, wordEnd, letters, tables)
  const isNumber = /^\d+[a-z가-힣]{0,3}$/.test(letters.slice(start, wordEnd))
  yield { piece: { role: isNumber ? 'filler' : 'unknown', start, end: wordEnd }, score: isNumber ? 1 : -0.1 }
}

/** 피자팬 has no 펜: one syllable, or a word that is a little word too, must be written as the name is. */
function isWritten(name: string, written: string, key: string, isLittle: boolean): boolean {
  if (name.replaceAll(' ', '').toLowerCase() === written) return true
  return !isLittle && !(key.length === 1 && foldKey(name) === key)
}

/** 돌 in 돌돌. */
function isDoubled(start: number, end: number, letters: string): boolean {
  const name = letters.slice(start, end)
  return name.length === 1 && (letters.charAt(end) === name || letters.charAt(start - 1) === name)
}

/** Over a space, and then not up to the end of a word: "투명 비닐포장지" is 비닐포장지 rather than 투명비닐. */
function crossingCost(
  end: number,
  letters: string,
  wordStarts: readonly number[],
  { lexicon }: SegmentTables,
): number {
  const nextStart = wordStarts.find((wordStart) => wordStart >= end) ?? letters.length
  if (isOnlyEndings(letters.slice(0, nextStart), end, PARTICLES)) return CROSSING_COST
  return lexicon.byKey.has(letters.slice(end, nextStart)) ? LOSING_COST : SPLITTING_COST
}

function wordStartBefore(position: number, starts: ReadonlySet<number>): number {
  let start = position
  while (start > 0 && !starts.has(start)) start -= 1
  return start
}

function nameAt(
  part: string,
  start: number,
  wordEnd: number,
  letters: string,
  starts: ReadonlySet<number>,
  lexicon: Lexicon,
): LexiconEntry | undefined {
  if (start + part.length <= wordEnd) return lexicon.byKey.get(part)
  // 씻은 그릇 is no 은그릇.
  if (!starts.has(start)) return undefined
  // Over a space: not with 이, 그, 안 ... as its first word (이 불 is no 이불), and 의 may stand at the seam.
  const firstWord = letters.slice(start, wordEnd)
  const found = lexicon.byKey.get(part)
  // "못 박는 거" is written so in the data.
  if (firstWord.length === 1 && NO_FIRST_WORD.has(firstWord))
    return found?.name.startsWith(`${firstWord} `) ? found : undefined
  if (found !== undefined) return found
  const seam = INNER_PARTICLES.some((particle) => firstWord.endsWith(particle)) && starts.has(wordEnd)
  return seam ? lexicon.byKey.get(firstWord.slice(0, -1) + part.slice(firstWord.length)) : undefined
}

function* wordSteps(
  word: WordEntry,
  start: number,
  end: number,
  isWordStart: boolean,
  starts: ReadonlySet<number>,
  letters: string,
): Generator<Step> {
  const length = end - start
  const { role, isStem } = word
  if (
    role === 'particle' &&
    (isWordStart || !fitsAfter(letters.charAt(start - 1), letters.slice(start, end)))
  )
    return
  // 것 may hang on the word before it (쓴것); 나, 어, 아 ... may not, or endings would fall apart.
  const isLoose = isWordStart || HANGING_FILLERS.has(letters.slice(start, end))
  if (role === 'filler' && length === 1 && !(isLoose && starts.has(end))) return
  const situation = word.situation === undefined ? {} : { situation: word.situation }
  const score = WEIGHTS[role] * length - (role === 'particle' ? 0.2 : 1)
  yield { piece: { role, start, end, ...situation }, score }
  if (!isStem || starts.has(end)) return
  let wordEnd = end
  while (wordEnd < letters.length && !starts.has(wordEnd)) wordEnd += 1
  const tail = wordEnd - end
  // An ending is short; what is longer is the rest of a sentence without spaces.
  const tailScore = 0.3 * Math.min(tail, MAX_ENDING) - Math.max(0, tail - MAX_ENDING)
  yield { piece: { role, start, end: wordEnd, ...situation }, score: score + tailScore }
}

/** An unknown first half and a known head (홍삼+봉지, 아이스크림 메이커); particles may follow. */
function* compoundSteps(
  start: number,
  wordEnd: number,
  letters: string,
  tables: SegmentTables,
): Generator<Step> {
  // The first half may be the word before.
  for (
    let headStart = start === 0 ? 1 : start;
    headStart < Math.min(wordEnd, start + MAX_FIRST_HALF + 1);
    headStart += 1
  ) {
    for (let end = headStart + 2; end <= wordEnd; end += 1) {
      const head = letters.slice(headStart, end)
      const kin = tables.heads.get(head)
      const isWord = headStart === start
      if (isWord && !isNewNoun(head, tables)) continue
      if (kin === undefined || tables.noHeads.some((word) => letters.slice(start, end).endsWith(word)))
        continue
      const certainty = isWord ? WORD_CERTAINTY : kin.certainty
      yield { piece: { role: 'compound', start, end, ...kin, certainty }, score: 2 * head.length - 2 }
    }
  }
}

/** 거치대, and not 배달, 나감 ("가방 지퍼 나감"): an ending of names that is a word, and none that is known or a verb. */
function isNewNoun(head: string, { lexicon, wordTable }: SegmentTables): boolean {
  if (head.length < SHORTEST_WORD || lexicon.byKey.has(head) || wordTable.has(head)) return false
  return !/[거것게다요음고는은]$/.test(head)
}

function keepBetter(paths: Path[], path: Path): void {
  const index = paths.findIndex(({ afterNoun }) => afterNoun === path.afterNoun)
  const known = paths[index]
  if (known === undefined) paths.push(path)
  else if (path.score > known.score) paths[index] = path
}

function piecesOf(ends: readonly Path[]): Piece[] {
  const [best] = [...ends].sort((left, right) => right.score - left.score)
  const pieces: Piece[] = []
  for (let path = best; path?.piece !== undefined; path = path.before) pieces.push(path.piece)
  return pieces.reverse()
}

const NOUNS: ReadonlySet<Piece['role']> = new Set(['name', 'compound', 'modifier', 'particle'])
const PARTICLES: ReadonlySet<string> = new Set(particles.map(foldKey))
const HANGING_FILLERS = new Set(['거', '것', '건', '걸', '게', '때'].map(foldKey))
const NO_FIRST_WORD = new Set('이그저내제한두안못다')
/** Points per syllable: longer pieces win over more pieces, names over words that add nothing. */
const WEIGHTS = { modifier: 2, disposal: 3, filler: 2.2, situation: 3, particle: 1 } as const
/** Above what the thing before it keeps (`topicWeight`): 아기띠 워머. */
const WORD_CERTAINTY = 0.6
const SHORTEST_WORD = 3
const CROSSING_COST = 0.5
const SPLITTING_COST = 2
/** "약국에서 받은 약" + 봉투: never, it cuts a word into two names. */
const LOSING_COST = Number.POSITIVE_INFINITY
/** Syllables. */
const UNSPACED = 7
const MAX_INNER = 4
/** What is longer is a sentence without spaces. */
const MAX_FIRST_HALF = 6
const MAX_ENDING = 5
