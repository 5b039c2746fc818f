import { type FoldedText, foldKey } from '../korean/fold.ts'
import type { SituationKind } from '../schema.ts'
import { explainedFactor } from './explained.ts'
import type { LexiconEntry } from './lexicon.ts'
import { askAboutWholes, joinParts } from './parts.ts'
import { type Piece, type SegmentTables, segment } from './segment.ts'
import { nameShortHeads } from './short-heads.ts'
import { situationCues } from './situations.ts'
import { isStain, topicWeight } from './topic.ts'
import { findTypos, type TypoMatch } from './typos.ts'

/** A thing named in the query, and how sure that is, 0 to 1. */
export interface Mention {
  readonly entry: LexiconEntry
  readonly start: number
  readonly end: number
  readonly certainty: number
}

export interface MentionedSituation {
  readonly kind: SituationKind
  readonly start: number
  readonly end: number
}

export interface Reading {
  readonly mentions: readonly Mention[]
  /** Most telling first. */
  readonly situations: readonly MentionedSituation[]
}

/** What a query talks about: the things, the states they are in. */
export function readQuery(text: FoldedText, tables: SegmentTables): Reading {
  const written = segment(text, tables)
  const typos = findTypos(text, written, tables.lexicon)
  const named = nameShortHeads(withTypos(written, typos), text.letters, tables)
  const joined = joinParts(named, text, tables.lexicon)
  const pieces = askAboutWholes(joined, text, tables.lexicon)
  const situations = situationsOf(pieces, text.letters)
  const mentions = pieces.flatMap((piece, index): Mention[] => {
    const { entry, start, end } = piece
    if (entry === undefined) return []
    return [{ entry, start, end, certainty: certaintyOf(piece, typos) * topicWeight(index, pieces, text) }]
  })
  const factor = explainedFactor(pieces, mentions, text.letters, situations.length > 0)
  return {
    mentions: mentions.map((mention) => ({ ...mention, certainty: mention.certainty * factor })),
    situations,
  }
}

/** The pieces, a misspelt name in the place of what it was taken for. */
function withTypos(pieces: readonly Piece[], typos: readonly TypoMatch[]): readonly Piece[] {
  const kept = pieces.filter((piece) =>
    typos.every(({ start, end }) => piece.end <= start || end <= piece.start),
  )
  const found = typos.map(({ entry, start, end }): Piece => ({ role: 'name', start, end, entry }))
  return [...kept, ...found].sort((left, right) => left.start - right.start)
}

function certaintyOf({ role, start }: Piece, typos: readonly TypoMatch[]): number {
  const typo = typos.find((match) => match.start === start)
  if (typo === undefined) return role === 'compound' ? COMPOUND_CERTAINTY : NAME_CERTAINTY
  if (typo.edits === 0) return 0.9
  if (typo.edits === 1) return typo.jamoCount >= 8 ? 0.8 : 0.72
  return 0.64
}

function situationsOf(pieces: readonly Piece[], letters: string): MentionedSituation[] {
  const isTakenApart = pieces.some(({ start, end }) => TAKEN_APART.test(letters.slice(start, end)))
  const found = pieces.flatMap(({ situation, start, end }, index) => {
    if (situation === undefined) {
      return isStain(index, pieces, letters) ? [{ kind: 'soiled' as const, start, end }] : []
    }
    const before = pieces[index - 1]
    const isDenied =
      (before !== undefined && NEGATIONS.has(letters.slice(before.start, before.end))) ||
      DENIAL.test(letters.slice(start, end)) ||
      (DENIAL.test(`지${letters.slice(end, end + 1)}`) && letters.slice(start, end).endsWith('지')) ||
      (situation === 'mixed' && isTakenApart)
    return isDenied ? [] : [{ kind: situation, start, end }]
  })
  return found.sort(
    (left, right) => RANK.indexOf(left.kind) - RANK.indexOf(right.kind) || left.start - right.start,
  )
}

const RANK = situationCues.map(({ kind }) => kind)
const NEGATIONS = new Set(['안', '하나도안', '별로안'])
const DENIAL = /지[는도]?않|지[는도]?안|지못/
/** 스프링 달린 공책, 스프링 빼고: whoever takes a part off has no mixed material any more. Folded: 떼 is written 때. */
const TAKEN_APART = new RegExp(
  `^(?:${['떼', '빼', '분리하', '제거하'].map(foldKey).join('|')})(?:고|서|내|낸)`,
)
const NAME_CERTAINTY = 0.95
const COMPOUND_CERTAINTY = 0.6
