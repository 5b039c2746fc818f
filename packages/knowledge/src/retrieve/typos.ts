import { type FoldedText, foldKey } from '../korean/fold.ts'
import { joinSyllable, splitSyllable, toJamo } from '../korean/jamo.ts'
import { particles } from '../korean/particles.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'
import type { Piece } from './segment.ts'
import { entryOfShortened, entryOfSwapped, isCommon, ofOneRule } from './slips.ts'
import { partWords } from './vocabulary.ts'

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
  const isAsked = pieces.some(({ role }) => role === 'disposal')
  // A compound is but a guess: 고뮤장갑 is nearer to 고무장갑 than to any 장갑.
  const unknowns = pieces
    .filter(({ role, start, end }) => STRANGE.has(role) && !isPart(text.letters.slice(start, end)))
    .slice(0, MAX_UNKNOWN_WORDS)
  for (const unknown of unknowns) {
    if (matches.some(({ start, end }) => start <= unknown.start && unknown.end <= end)) continue
    const isCompound = unknown.role === 'compound'
    const best = windowsAround(text, unknown, pieces)
      .flatMap(({ start, end }) => matchesIn(text.letters, start, end, unknown.start, lexicon, isAsked))
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

/** "빈 껍데기", "갈색 껍질은": spelt right, and of something that is named before. */
function isPart(word: string): boolean {
  return PART_KEYS.has(word) || (LAST_PARTICLE.test(word) && PART_KEYS.has(word.slice(0, -1)))
}

/** A name that is spelt right stays what it is: "하이볼 캔" is no 하이볼잔. */
function keepsNames(
  { entry, start, end, edits }: TypoMatch,
  pieces: readonly Piece[],
  letters: string,
): boolean {
  const key = foldKey(entry.name)
  const strange = pieces.filter(({ role, ...at }) => STRANGE.has(role) && start < at.end && at.start < end)
  // 주방 걸이 is no 주방놀이: two slips in one short word make another.
  if (
    edits === 2 &&
    strange.every((piece) => toJamo(letters.slice(piece.start, piece.end)).length < SHORTEST_SLIP)
  )
    return false
  const unknown = pieces
    .filter((piece) => piece.role !== 'name' && start < piece.end && piece.start < end)
    .map((piece) => letters.slice(Math.max(start, piece.start), Math.min(end, piece.end)))
    .join('')
  if (pieces.some((piece) => piece.role === 'name' && start < piece.end && piece.start < end)) {
    // What is left beside the name must be long enough to be misspelt, and no verb: 묶은 비닐 is no 묶음 비닐.
    if (toJamo(unknown).length < SHORTEST_SLIP || /[은는던]$/.test(unknown)) return false
  }
  return pieces.every((piece) => {
    // 갈색 껍질 is no 간식 껍질: a known word before it stays as well.
    const isKnown = piece.role === 'name' || piece.role === 'modifier'
    if (!isKnown || piece.end <= start || end <= piece.start) return true
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
  isAsked: boolean,
): TypoMatch[] {
  const written = letters.slice(start, end)
  const stems = PARTICLE_KEYS.filter((particle) => written.endsWith(particle)).map(
    ({ length }) => written.length - length,
  )
  const lengths = [...new Set([written.length, ...stems])].filter(
    (length) => start + length > unknownStart + 1,
  )
  const heard = entryAsHeard(written, lexicon)
  if (heard !== undefined)
    return [{ entry: heard, start, end: start + written.length, edits: 1, jamoCount: written.length * 3 }]
  return lengths.slice(0, MAX_STEMS).flatMap((length) => {
    const word = written.slice(0, length)
    return readingsOf(word, lexicon, isAsked).map(({ entry, edits }) => ({
      entry,
      start,
      end: start + length,
      edits,
      jamoCount: toJamo(word).length,
    }))
  })
}

interface WordReading {
  readonly entry: LexiconEntry
  readonly edits: number
}

/** `isAsked`: beside a word of disposal, what is less alike will do, where no other way is as near. */
function readingsOf(word: string, lexicon: Lexicon, isAsked: boolean): readonly WordReading[] {
  const jamo = toJamo(word)
  const most = jamo.length >= 10 ? 2 : jamo.length >= 6 || isAsked ? 1 : 0
  if (most === 0 || word.length < 2 || jamo.length > MAX_JAMO) return []
  const near = [...lexicon.byJamo.fuzzyGet(jamo, most)].map(([key, [entry, edits]]) => ({
    key,
    entry,
    edits,
  }))
  const alike =
    jamo.length < SHORTEST_SLIP
      ? []
      : near.filter(
          ({ key, entry, edits }) =>
            !isChance(key, jamo, edits, word.length) && !isOtherWord(entry, word, edits),
        )
  if (alike.length > 0 || !isAsked) return alike
  const oneOff = near.filter(
    ({ entry, edits }) =>
      edits === 1 && foldKey(entry.name).length === word.length && !isOtherWord(entry, word, 1),
  )
  const isShort = word.length === 2
  const nearest = ofOneRule(oneOff.map(({ entry }) => entry))
  const isLikely = !isShort || oneOff.some(({ key, entry }) => isCommon(entry) && isConfused(key, jamo))
  const meant = nearest !== undefined && isLikely ? nearest : undefined
  if (meant !== undefined) return [{ entry: meant, edits: 1 }]
  const scrambled = entryOfSwapped(word, lexicon) ?? entryOfShortened(word, lexicon)
  return scrambled === undefined ? [] : [{ entry: scrambled, edits: 2 }]
}

/** 거우리 is 거울이, 이부른 is 이불은: a last consonant that moved over to its particle. */
function entryAsHeard(written: string, lexicon: Lexicon): LexiconEntry | undefined {
  const [before, last] = [splitSyllable(written.slice(-2, -1)), splitSyllable(written.slice(-1))]
  if (before === null || last === null || before.final !== '' || last.initial === 'ㅇ') return undefined
  if (!HEARD_PARTICLES.has(joinSyllable({ ...last, initial: 'ㅇ' })) || written.length < SHORTEST_HEARD)
    return undefined
  return lexicon.byKey.get(written.slice(0, -2) + joinSyllable({ ...before, final: last.initial }))
}

/** 전화번호 is no short 전화번호부, 충전이 no 충전기; "안쪽이 은색인데" ends like no name. */
function isOtherWord({ name }: LexiconEntry, written: string, edits: number): boolean {
  if (edits === 0) return false
  const key = foldKey(name)
  if (key.startsWith(written)) return true
  const isBare = key.length === written.length && key.startsWith(written.slice(0, -1))
  if (isBare && LAST_PARTICLE.test(written)) return true
  const [last, lastWritten] = [splitSyllable(key.slice(-1)), splitSyllable(written.slice(-1))]
  if (edits < 2 || last === null || lastWritten === null) return false
  return (
    ALIKE.every((letters) => !(letters.includes(last.initial) && letters.includes(lastWritten.initial))) &&
    last.initial !== lastWritten.initial
  )
}

/** A short name reached by two edits or by a letter that sounds different (통장 → 송장, 책방 → 책상) is chance. */
function isChance(key: string, written: string, edits: number, syllables: number): boolean {
  if (edits === 0) return false
  if (key.length < 6) return true
  if (edits === 2) return key.length < 10
  // 상판 is no 장판.
  if (syllables === 2) return !isConfused(key, written)
  return key.length < 8 && key.length === written.length && !isSlip(key, written)
}

/** Same length, one letter apart: whether both letters are of one kind. */
function isSlip(key: string, written: string): boolean {
  const index = [...key].findIndex((letter, position) => letter !== written[position])
  return ALIKE.some(
    (letters) => letters.includes(key.charAt(index)) && letters.includes(written.charAt(index)),
  )
}

/** Same length, one letter apart, and both often taken for each other. */
function isConfused(key: string, written: string): boolean {
  if (key.length !== written.length) return false
  const index = [...key].findIndex((letter, position) => letter !== written[position])
  const pair = key.charAt(index) + written.charAt(index)
  return CONFUSED.some((letters) => [...pair].every((letter) => letters.includes(letter)))
}

const STRANGE: ReadonlySet<Piece['role']> = new Set(['unknown', 'compound'])
const NAME_PARTS: ReadonlySet<Piece['role']> = new Set(['name', 'compound', 'modifier', 'unknown'])
const PART_KEYS: ReadonlySet<string> = new Set(partWords.flat().map(foldKey))
/** Longest first: 에서 before 서. */
const PARTICLE_KEYS = particles.map(foldKey).sort((left, right) => right.length - left.length)
/** Letters that are taken for each other: by sound, or a slip of the finger. */
const ALIKE = [
  'ㅇㅎ',
  'ㄱㄲㅋ',
  'ㄷㄸㅌ',
  'ㅂㅃㅍ',
  'ㅅㅆㅈㅉㅊ',
  'ㄴㅁㅇ',
  'ㅏㅑㅓㅕㅗㅛㅜㅠㅡㅣㅐㅔㅢㅘㅝㅙㅚㅞㅟ',
]
/** Narrower, for short words. */
const CONFUSED = [
  'ㄴㅁㅇ',
  'ㄱㄲㅋ',
  'ㄷㄸㅌ',
  'ㅂㅃㅍ',
  'ㅅㅆ',
  'ㅈㅉㅊ',
  'ㅓㅗ',
  'ㅡㅜ',
  'ㅢㅣ',
  'ㅟㅣ',
  'ㅛㅗ',
  'ㅠㅜ',
  'ㅑㅏ',
  'ㅕㅓ',
]
/** Particles and endings of verbs: 지우고 is no 지우개. Folded: 데 is written 대. */
const LAST_PARTICLE = /[이은을가는를도만고서면니대지요다까]$/
/** Folded: 에 is written 애. */
const HEARD_PARTICLES = new Set(['이', '은', '을', '애'])
/** Syllables: 채근 (책은) may be anything. */
const SHORTEST_HEARD = 3
/** Jamo. */
const SHORTEST_SLIP = 6
const MAX_UNKNOWN_WORDS = 4
/** Readings of one window: with its particle and without. */
const MAX_STEMS = 3
/** Longer than any name: not worth the walk. */
const MAX_JAMO = 40
