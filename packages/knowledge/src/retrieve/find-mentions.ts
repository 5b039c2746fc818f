import type { FoldedText } from '../korean/fold.ts'
import { readDeposits } from './deposits.ts'
import { explainedFactor } from './explained.ts'
import type { LexiconEntry } from './lexicon.ts'
import { readMaterials } from './materials.ts'
import { joinParts } from './parts.ts'
import { type Piece, type SegmentTables, segment, spaceOut } from './segment.ts'
import { nameShortHeads } from './short-heads.ts'
import { nameSpoiltFood } from './spoilt-food.ts'
import { type MentionedSituation, situationsOf } from './states.ts'
import { BESIDE_THE_POINT, SURELY_BESIDE, topicWeight } from './topic.ts'
import { findTypos, type TypoMatch } from './typos.ts'
import { askAboutWholes } from './wholes.ts'

/** A thing named in the query, and how sure that is, 0 to 1. */
export interface Mention {
  readonly entry: LexiconEntry
  readonly start: number
  readonly end: number
  readonly certainty: number
  /** Nobody knows the word, only what it ends in. */
  readonly isKin: boolean
}

export interface Reading {
  readonly mentions: readonly Mention[]
  /** Most telling first. */
  readonly situations: readonly MentionedSituation[]
}

/** What a query talks about: the things, the states they are in. */
export function readQuery(query: FoldedText, tables: SegmentTables): Reading {
  const cut = segment(query, tables)
  const text = spaceOut(query, cut)
  const written = withoutStrays(cut)
  const typos = findTypos(text, written, tables.lexicon, query.wordStarts)
  const joined = joinParts(withTypos(written, typos), text, tables.lexicon)
  const made = readMaterials(joined, text.letters, tables.lexicon)
  const headed = nameSpoiltFood(nameShortHeads(made, text.letters, tables), text, tables.lexicon)
  const named = readDeposits(headed, text.letters, tables.lexicon)
  const pieces = askAboutWholes(named, text, tables.lexicon)
  const situations = situationsOf(pieces, text.letters)
  const weights = weightsOf(pieces, text)
  const mentions = pieces.flatMap((piece, index): Mention[] => {
    const { entry, start, end } = piece
    if (entry === undefined) return []
    const certainty = certaintyOf(piece, typos) * (weights[index] ?? 1)
    return [{ entry, start, end, certainty, isKin: piece.role === 'compound' }]
  })
  const factor = explainedFactor(pieces, mentions, text.letters, situations.length > 0)
  return {
    mentions: mentions.map((mention) => ({ ...mention, certainty: mention.certainty * factor })),
    situations,
  }
}

/** How far each name is what the question is about; where all seem beside the point, it is the one that says most. */
function weightsOf(pieces: readonly Piece[], text: FoldedText): readonly number[] {
  const weights = pieces.map((_, index) => topicWeight(index, pieces, text))
  const named = pieces.flatMap((piece, index) => (piece.entry === undefined ? [] : [{ piece, index }]))
  if (named.length < 2 || named.some(({ index }) => (weights[index] ?? 1) > BESIDE_THE_POINT)) return weights
  const possible = named.filter(({ index }) => (weights[index] ?? 1) > SURELY_BESIDE)
  const [most] = (possible.length > 0 ? possible : named).toSorted(
    (left, right) => right.piece.end - right.piece.start - (left.piece.end - left.piece.start),
  )
  return weights.map((weight, index) => (index === most?.index ? LEFT_OVER : weight))
}

/** "박우산 대표님": what only ends like a name is one beside a word of disposal or a state, or with no strange word behind it. */
function withoutStrays(pieces: readonly Piece[]): readonly Piece[] {
  if (pieces.some(({ role }) => role === 'disposal' || role === 'situation')) return pieces
  const lastStrange = pieces.findLastIndex(({ role }) => role === 'unknown')
  return pieces.map((piece, index) => {
    if (piece.role !== 'compound' || index > lastStrange) return piece
    return { role: 'unknown', start: piece.start, end: piece.end }
  })
}

/** The pieces, a misspelt name in the place of what it was taken for. */
function withTypos(pieces: readonly Piece[], typos: readonly TypoMatch[]): readonly Piece[] {
  const kept = pieces.filter((piece) =>
    typos.every(({ start, end }) => piece.end <= start || end <= piece.start),
  )
  const found = typos.map(({ entry, start, end }): Piece => ({ role: 'name', start, end, entry }))
  return [...kept, ...found].sort((left, right) => left.start - right.start)
}

function certaintyOf(
  { role, start, certainty = COMPOUND_CERTAINTY }: Piece,
  typos: readonly TypoMatch[],
): number {
  const typo = typos.find((match) => match.start === start)
  if (typo === undefined) return role === 'compound' ? certainty : NAME_CERTAINTY
  if (typo.cost === 0) return 0.9
  if (typo.cost <= 2) return typo.jamoCount >= 8 ? 0.8 : 0.72
  return 0.64
}

/** The weight of a name where no name is clearly meant. */
const LEFT_OVER = 0.7
const NAME_CERTAINTY = 0.95
const COMPOUND_CERTAINTY = 0.6
