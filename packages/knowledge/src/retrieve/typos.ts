import { type FoldedText, foldKey } from '../korean/fold.ts'
import { splitSyllable, toJamo } from '../korean/jamo.ts'
import { particles } from '../korean/particles.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'
import type { Piece } from './segment.ts'

export interface TypoMatch {
  readonly entry: LexiconEntry
  readonly start: number
  readonly end: number
  /** Jamo inserted, left out or replaced. */
  readonly edits: number
  /** Jamo of what was written; the fewer, the less an edit proves. */
  readonly jamoCount: number
}

/**
 * Names near the words nobody knows: one wrong jamo from six on, two from ten on. A misspelt word is also tried
 * together with its neighbours (보조 베타리), with and without its particle.
 */
export function findTypos(text: FoldedText, pieces: readonly Piece[], lexicon: Lexicon): TypoMatch[] {
  const matches: TypoMatch[] = []
  // A compound is but a guess: 고뮤장갑 is nearer to 고무장갑 than to any 장갑.
  const unknowns = pieces
    .filter(({ role }) => role === 'unknown' || role === 'compound')
    .slice(0, MAX_UNKNOWN_WORDS)
  for (const unknown of unknowns) {
    if (matches.some(({ start, end }) => start <= unknown.start && unknown.end <= end)) continue
    const isCompound = unknown.role === 'compound'
    const best = windowsAround(text, unknown, pieces)
      .flatMap(({ start, end }) => matchesIn(text.letters, start, end, unknown.start, lexicon))
      .filter(({ end, edits }) => !isCompound || (edits === 1 && end >= unknown.end))
      .filter((match) => keepsNames(match, pieces, text.letters))
      .sort(
        (left, right) =>
          left.edits - right.edits ||
          namesIn(left, pieces) - namesIn(right, pieces) ||
          right.jamoCount - left.jamoCount,
      )[0]
    if (best !== undefined) matches.push(best)
  }
  return matches
}

/** A name that is spelt right stays what it is: "하이볼 캔" is no 하이볼잔. */
function keepsNames({ entry, start, end }: TypoMatch, pieces: readonly Piece[], letters: string): boolean {
  const key = foldKey(entry.name)
  const unknown = pieces
    .filter((piece) => piece.role !== 'name' && start < piece.end && piece.start < end)
    .map((piece) => letters.slice(Math.max(start, piece.start), Math.min(end, piece.end)))
    .join('')
  if (pieces.some((piece) => piece.role === 'name' && start < piece.end && piece.start < end)) {
    // What is left beside the name must be long enough to be misspelt, and no verb: 묶은 비닐 is no 묶음 비닐.
    if (toJamo(unknown).length < SHORTEST_SLIP || /[은는던]$/.test(unknown)) return false
  }
  return pieces.every((piece) => {
    if (piece.role !== 'name' || piece.end <= start || end <= piece.start) return true
    return key.includes(letters.slice(piece.start, piece.end))
  })
}

function namesIn({ start, end }: TypoMatch, pieces: readonly Piece[]): number {
  return pieces.filter((piece) => piece.role === 'name' && start < piece.end && piece.start < end).length
}

/** The word itself, and with the word after or before it, where that may be part of a name too. */
function windowsAround(
  { wordStarts }: FoldedText,
  unknown: Piece,
  pieces: readonly Piece[],
): { start: number; end: number }[] {
  const index = wordStarts.indexOf(unknown.start)
  const before = wordStarts[index - 1]
  const after = wordStarts[index + 2]
  const mayBelong = (start: number, end: number): boolean =>
    pieces.some((piece) => piece.start < end && start < piece.end && NAME_PARTS.has(piece.role))
  const { start, end } = unknown
  return [
    { start, end },
    ...(after !== undefined && mayBelong(end, after) ? [{ start, end: after }] : []),
    ...(before !== undefined && mayBelong(before, start) ? [{ start: before, end }] : []),
  ]
}

function matchesIn(
  letters: string,
  start: number,
  end: number,
  unknownStart: number,
  lexicon: Lexicon,
): TypoMatch[] {
  const written = letters.slice(start, end)
  const stems = PARTICLE_KEYS.filter((particle) => written.endsWith(particle)).map(
    ({ length }) => written.length - length,
  )
  const lengths = [...new Set([written.length, ...stems])].filter(
    (length) => start + length > unknownStart + 1,
  )
  return lengths.slice(0, MAX_STEMS).flatMap((length) => {
    const jamo = toJamo(written.slice(0, length))
    const maxEdits = jamo.length >= 10 ? 2 : jamo.length >= 6 ? 1 : 0
    if (maxEdits === 0 || jamo.length > MAX_JAMO) return []
    return [...lexicon.byJamo.fuzzyGet(jamo, maxEdits)].flatMap(([key, [entry, edits]]) =>
      isChance(key, jamo, edits) || isOtherWord(entry, written.slice(0, length), edits)
        ? []
        : [{ entry, start, end: start + length, edits, jamoCount: jamo.length }],
    )
  })
}

/** 전화번호 is no short 전화번호부; "안쪽이 은색인데" ends like no name. */
function isOtherWord({ name }: LexiconEntry, written: string, edits: number): boolean {
  if (edits === 0) return false
  const key = foldKey(name)
  if (key.startsWith(written)) return true
  const [last, lastWritten] = [splitSyllable(key.slice(-1)), splitSyllable(written.slice(-1))]
  if (edits < 2 || last === null || lastWritten === null) return false
  return (
    ALIKE.every((letters) => !(letters.includes(last.initial) && letters.includes(lastWritten.initial))) &&
    last.initial !== lastWritten.initial
  )
}

/** A short name reached by two edits or by a letter that sounds different (통장 → 송장, 책방 → 책상) is chance. */
function isChance(key: string, written: string, edits: number): boolean {
  if (edits === 0) return false
  if (key.length < 6) return true
  if (edits === 2) return key.length < 10
  return key.length < 8 && key.length === written.length && !isSlip(key, written)
}

/** Same length, one letter apart: whether both letters are of one kind. */
function isSlip(key: string, written: string): boolean {
  const index = [...key].findIndex((letter, position) => letter !== written[position])
  return ALIKE.some(
    (letters) => letters.includes(key.charAt(index)) && letters.includes(written.charAt(index)),
  )
}

const NAME_PARTS: ReadonlySet<Piece['role']> = new Set(['name', 'compound', 'modifier', 'unknown'])
/** Longest first: 에서 before 서. */
const PARTICLE_KEYS = particles.map(foldKey).sort((left, right) => right.length - left.length)
/** Letters that are taken for each other: by sound, or a slip of the finger. */
const ALIKE = ['ㄱㄲㅋ', 'ㄷㄸㅌ', 'ㅂㅃㅍ', 'ㅅㅆㅈㅉㅊ', 'ㄴㅁㅇ', 'ㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣㅐㅔㅢㅘㅝㅙㅚㅞㅟ']
/** Jamo. */
const SHORTEST_SLIP = 6
const MAX_UNKNOWN_WORDS = 4
/** Readings of one window: with its particle and without. */
const MAX_STEMS = 3
/** Longer than any name: not worth the walk. */
const MAX_JAMO = 40
