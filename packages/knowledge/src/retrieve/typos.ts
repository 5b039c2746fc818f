import { type FoldedText, foldKey } from '../korean/fold.ts'
import { joinSyllable, splitSyllable, toJamo } from '../korean/jamo.ts'
import { isOrdinary } from '../korean/ordinary-words.ts'
import { particles } from '../korean/particles.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'
import type { Piece } from './segment.ts'
import { type Expectation, nameMeant } from './slips.ts'
import { boxNames, ownStates, partWords } from './vocabulary.ts'

export interface TypoMatch {
  readonly entry: LexiconEntry
  readonly start: number
  readonly end: number
  /** What the slips cost (`slipCost`): 0 for a word that is only spaced oddly. */
  readonly cost: number
  /** Jamo of what was written; the fewer, the less a slip proves. */
  readonly jamoCount: number
}

/**
 * Names near the words nobody knows. A misspelt word is also tried together with its neighbours (보조 베타리), with and without
 * its particle, and with all that is written in one with it (`spaces`: where the writer began words); words that are spelt right and
 * name nothing of ours (`isOrdinary`) are left alone.
 */
export function findTypos(
  text: FoldedText,
  pieces: readonly Piece[],
  lexicon: Lexicon,
  spaces: readonly number[] = text.wordStarts,
): TypoMatch[] {
  const matches: TypoMatch[] = []
  const unknowns = pieces.filter(
    (piece, index) => isStrange(piece, text.letters) && !isVerbOf(pieces[index + 1], piece, text.letters),
  )
  for (const unknown of unknowns.slice(0, MAX_UNKNOWN_WORDS)) {
    if (matches.some(({ start, end }) => start <= unknown.start && unknown.end <= end)) continue
    const expectation = expectationOf(unknown, pieces, text.letters)
    const best = [...windowsAround(text, unknown, pieces), ...wordAround(spaces, unknown)]
      .flatMap((window) => matchesIn(window, unknown, pieces, text.letters, lexicon, expectation))
      // A compound is but a guess: 고뮤장갑 is nearer to 고무장갑 than to any 장갑.
      .filter(({ end, cost }) => unknown.role !== 'compound' || (cost <= ONE_SLIP && end >= unknown.end))
      .sort(
        (left, right) =>
          left.cost - right.cost ||
          namesIn(left, pieces) - namesIn(right, pieces) ||
          right.jamoCount - left.jamoCount,
      )[0]
    if (best !== undefined) matches.push(best)
  }
  return matches
}

/** "칫속 버릴 때 플라스틱?": a box is nothing that is thrown away; but right before its name a word tells what kind of it. */
function expectationOf(unknown: Piece, pieces: readonly Piece[], letters: string): Expectation {
  if (pieces[pieces.indexOf(unknown) + 1]?.role === 'name') return 'beside'
  const isNamed = pieces.some(
    ({ role, start, end }) => role === 'name' && !BOXES.has(letters.slice(start, end)),
  )
  if (isNamed) return 'beside'
  const isAsked = pieces.some(
    ({ role, start, end }) => ASKING.has(role) || ASKING_WORD.test(letters.slice(start, end)),
  )
  return isAsked ? 'asked' : 'open'
}

/** Known to nobody, and no word that is simply none of ours. */
function isStrange({ role, start, end }: Piece, letters: string): boolean {
  const word = letters.slice(start, end)
  return STRANGE.has(role) && !isOrdinary(word) && !isPart(word)
}

/** "모서리에 대주는 스티로폼": what is said of the name behind it; "의쟈는 플라스틱?" asks for a box. */
function isVerbOf(next: Piece | undefined, { role, start, end }: Piece, letters: string): boolean {
  if (role !== 'unknown' || next?.role !== 'name' || end - start > LONGEST_VERB) return false
  return /[는던]/.test(letters.charAt(end - 1)) && !BOXES.has(letters.slice(next.start, next.end))
}

/** Spelt right: what is meant has it too. */
function isKept({ role, start, end }: Piece, letters: string): boolean {
  if (role !== 'unknown') return role === 'name' || role === 'modifier'
  const word = letters.slice(start, end)
  return isOrdinary(word) || isPart(word)
}

/** "빈 껍데기", "갈색 껍질은": spelt right, and of something that is named before. */
function isPart(word: string): boolean {
  if (PART_KEYS.has(word)) return true
  return PARTICLE_KEYS.some(
    (particle) => word.endsWith(particle) && PART_KEYS.has(word.slice(0, -particle.length)),
  )
}

interface Stretch {
  readonly start: number
  readonly end: number
  /** Written as one word: one slip makes all of it strange (강아지사료농). */
  readonly isWord?: true
}

function overlaps(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end
}

function namesIn(match: Stretch, pieces: readonly Piece[]): number {
  return pieces.filter((piece) => piece.role === 'name' && overlaps(piece, match)).length
}

/** The word itself, and with the word after or before it, where that may be part of a name too. */
function windowsAround({ wordStarts }: FoldedText, unknown: Piece, pieces: readonly Piece[]): Stretch[] {
  const index = wordStarts.indexOf(unknown.start)
  const before = wordStarts[index - 1]
  const after = wordStarts[index + 2]
  const mayBelong = (word: Stretch): boolean =>
    pieces.some((piece) => overlaps(piece, word) && NAME_PARTS.has(piece.role))
  const { start, end } = unknown
  return [
    { start, end },
    ...(after !== undefined && mayBelong({ start: end, end: after }) ? [{ start, end: after }] : []),
    ...(before !== undefined && mayBelong({ start: before, end: start }) ? [{ start: before, end }] : []),
  ]
}

/** All that is written in one, where that was taken apart. */
function wordAround(spaces: readonly number[], { start, end }: Piece): Stretch[] {
  const wordStart = spaces.findLast((space) => space <= start) ?? 0
  const wordEnd = spaces.find((space) => space >= end) ?? end
  return wordStart === start && wordEnd === end ? [] : [{ start: wordStart, end: wordEnd, isWord: true }]
}

function matchesIn(
  { start, end, isWord }: Stretch,
  unknown: Piece,
  pieces: readonly Piece[],
  letters: string,
  lexicon: Lexicon,
  expectation: Expectation,
): TypoMatch[] {
  const written = letters.slice(start, end)
  const heard = entryAsHeard(written, lexicon)
  if (heard !== undefined)
    return [{ entry: heard, start, end, cost: HEARD, jamoCount: toJamo(written).length }]
  const stems = PARTICLE_KEYS.filter((particle) => written.endsWith(particle)).map(
    ({ length }) => written.length - length,
  )
  const lengths = [...new Set([written.length, ...stems])].filter(
    (length) => start + length > unknown.start + 1,
  )
  return lengths.slice(0, MAX_STEMS).flatMap((length) => {
    const word = { start, end: start + length }
    const inside = pieces.filter((piece) => overlaps(piece, word))
    const written = letters.slice(word.start, word.end)
    const meant = nameMeant(
      {
        letters: written,
        strange: isWord
          ? written
          : lettersOf(
              inside.filter((piece) => isStrange(piece, letters)),
              word,
              letters,
            ),
        // "하이볼 캔" is no 하이볼잔, 갈색 껍질 no 간식 껍질: what is spelt right stays.
        known: inside
          .filter((piece) => isKept(piece, letters))
          .map((piece) => lettersOf([piece], word, letters)),
      },
      lexicon,
      expectation,
    )
    return meant === undefined ? [] : [{ ...meant, ...word, jamoCount: toJamo(written).length }]
  })
}

function lettersOf(pieces: readonly Piece[], word: Stretch, letters: string): string {
  return pieces
    .map(({ start, end }) => letters.slice(Math.max(start, word.start), Math.min(end, word.end)))
    .join('')
}

/** 거우리 is 거울이, 이부른 is 이불은: a last consonant that moved over to its particle. */
function entryAsHeard(written: string, lexicon: Lexicon): LexiconEntry | undefined {
  const [before, last] = [splitSyllable(written.slice(-2, -1)), splitSyllable(written.slice(-1))]
  if (before === null || last === null || before.final !== '' || last.initial === 'ㅇ') return undefined
  if (!HEARD_PARTICLES.has(joinSyllable({ ...last, initial: 'ㅇ' })) || written.length < SHORTEST_HEARD)
    return undefined
  return lexicon.byKey.get(written.slice(0, -2) + joinSyllable({ ...before, final: last.initial }))
}

const STRANGE: ReadonlySet<Piece['role']> = new Set(['unknown', 'compound'])
const ASKING: ReadonlySet<Piece['role']> = new Set(['disposal', 'situation'])
/** 다쓴거, 낡은: what one throws away; 어디에. */
const ASKING_WORD = new RegExp(
  `^(?:${['다쓴', '다먹은', '다마신', '어디에', '어디다', '어디로', '어따', ...ownStates].map(foldKey).join('|')})`,
)
const NAME_PARTS: ReadonlySet<Piece['role']> = new Set(['name', 'compound', 'modifier', 'unknown'])
const PART_KEYS: ReadonlySet<string> = new Set(partWords.flat().map(foldKey))
const BOXES: ReadonlySet<string> = new Set(boxNames.map(foldKey))
/** Longest first: 에서 before 서. */
const PARTICLE_KEYS = particles.map(foldKey).sort((left, right) => right.length - left.length)
/** Folded: 에 is written 애. */
const HEARD_PARTICLES = new Set(['이', '은', '을', '애'])
/** What a sound that moved over costs. */
const HEARD = 0.5
/** Syllables. */
const LONGEST_VERB = 3
/** Syllables: 채근 (책은) may be anything. */
const SHORTEST_HEARD = 3
const MAX_UNKNOWN_WORDS = 4
/** Readings of one window: with its particle and without. */
const MAX_STEMS = 3
/** Two letters wrong cost more. */
const ONE_SLIP = 2
