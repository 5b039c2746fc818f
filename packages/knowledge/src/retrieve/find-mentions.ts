import { type FoldedText, foldKey } from '../korean/fold.ts'
import type { SituationKind } from '../schema.ts'
import type { LexiconEntry } from './lexicon.ts'
import { type Piece, type SegmentTables, segment } from './segment.ts'
import { situationCues } from './situations.ts'
import { findTypos } from './typos.ts'
import { boxNames, substanceVerbs } from './vocabulary.ts'

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
  const pieces = segment(text, tables)
  const typos = findTypos(text, pieces, tables.lexicon)
  const outside = (piece: { start: number; end: number }): boolean =>
    typos.every(({ start, end }) => piece.end <= start || end <= piece.start)
  const named = pieces.filter((piece) => outside(piece))
  const situations = situationsOf(named, text.letters)
  const hasDisposal = pieces.some(({ role }) => role === 'disposal')
  const sure = named.flatMap((piece, index) => certaintyOf(piece, index, named, text))
  const guessed = typos.map(({ entry, start, end, edits, jamoCount }) => ({
    entry,
    start,
    end,
    certainty: edits === 0 ? 0.9 : edits === 1 ? (jamoCount >= 8 ? 0.8 : 0.72) : 0.64,
  }))
  const mentions = [...sure, ...guessed]
  const factor = contextFactor(named, mentions, hasDisposal, situations.length > 0)
  return {
    mentions: mentions.map((mention) => ({ ...mention, certainty: mention.certainty * factor })),
    situations,
  }
}

function certaintyOf(piece: Piece, index: number, pieces: readonly Piece[], text: FoldedText): Mention[] {
  const { entry, start, end } = piece
  if (entry === undefined) return []
  const certainty = piece.role === 'compound' ? COMPOUND_CERTAINTY : NAME_CERTAINTY
  return [{ entry, start, end, certainty: certainty * weightBeside(piece, index, pieces, text) }]
}

/** How far a name is what the question is about, beside the other names in it. */
function weightBeside(piece: Piece, index: number, pieces: readonly Piece[], text: FoldedText): number {
  const others = pieces.filter((other) => other.entry !== undefined && other !== piece)
  if (others.length === 0) return 1
  if (isSubstance(index, pieces, text.letters)) return BESIDE_THE_POINT
  const isBox = ({ start, end }: Piece): boolean => BOX_NAMES.has(text.letters.slice(start, end))
  const isGlued = ({ start }: Piece): boolean => !text.wordStarts.includes(start)
  const isHead = pieces[index - 1]?.entry !== undefined && isGlued(piece)
  const isOtherThing = (other: Piece): boolean =>
    !isBox(other) && !isSubstance(pieces.indexOf(other), pieces, text.letters)
  const isAskedAbout = isBox(piece) && !isHead && !isListed(index, pieces, text.letters)
  if (isAskedAbout && others.some(isOtherThing)) return BESIDE_THE_POINT
  const next = pieces[index + 1]
  if (next?.entry === undefined || isSubstance(index + 1, pieces, text.letters)) return 1
  if (isGlued(next)) return BESIDE_THE_POINT
  return isBox(next) ? 1 : 0.6
}

/** 비닐 in "비닐이랑 캔은 어떻게 버려?": a thing of its own, not the box that another thing may go into. */
function isListed(index: number, pieces: readonly Piece[], letters: string): boolean {
  const particleAt = (piece: Piece | undefined): string =>
    piece?.role === 'particle' ? letters.slice(piece.start, piece.end) : ''
  const after = particleAt(pieces[index + 1])
  return LISTING.has(particleAt(pieces[index - 1])) || LISTING.has(after) || TOPICS.has(after)
}

/** 김치 in "비닐에 김치 묻었어", 테이프's 상자 in "상자에 붙은 테이프": not the thing that is thrown away. */
function isSubstance(index: number, pieces: readonly Piece[], letters: string): boolean {
  if (isStain(index, pieces, letters)) return true
  const next = pieces.slice(index + 1).find(({ role, start, end }) => {
    return role !== 'particle' && !(role === 'filler' && PASSED_OVER.has(letters.slice(start, end)))
  })
  if (next === undefined || next.entry !== undefined) return false
  const written = letters.slice(next.start, next.end)
  if (next.role === 'situation') return substanceVerbs.some((stem) => written.startsWith(stem))
  if (EXCLUSIONS.has(written)) return true
  const isSource = PLACE_VERBS.has(written)
  return isSource && pieces.slice(index + 1).some(({ entry }) => entry !== undefined)
}

/** 기름 in "피자박스 기름": named right after the thing it is on. */
function isStain(index: number, pieces: readonly Piece[], letters: string): boolean {
  const piece = pieces[index]
  const isAfterThing = pieces[index - 1]?.entry !== undefined
  return piece?.entry !== undefined && isAfterThing && STAINS.has(letters.slice(piece.start, piece.end))
}

function situationsOf(pieces: readonly Piece[], letters: string): MentionedSituation[] {
  const found = pieces.flatMap(({ situation, start, end }, index) => {
    if (situation === undefined) {
      return isStain(index, pieces, letters) ? [{ kind: 'soiled' as const, start, end }] : []
    }
    const before = pieces[index - 1]
    const isDenied =
      (before !== undefined && NEGATIONS.has(letters.slice(before.start, before.end))) ||
      DENIAL.test(letters.slice(start, end)) ||
      (DENIAL.test(`지${letters.slice(end, end + 1)}`) && letters.slice(start, end).endsWith('지'))
    return isDenied ? [] : [{ kind: situation, start, end }]
  })
  return found.sort(
    (left, right) => RANK.indexOf(left.kind) - RANK.indexOf(right.kind) || left.start - right.start,
  )
}

/** How much of the query the mentions explain. A word about disposal makes up for words we do not know. */
function contextFactor(
  pieces: readonly Piece[],
  mentions: readonly Mention[],
  hasDisposal: boolean,
  hasSituation: boolean,
): number {
  const length = ({ start, end }: { start: number; end: number }): number => end - start
  const sum = (parts: readonly { start: number; end: number }[]): number =>
    parts.reduce((total, part) => total + length(part), 0)
  // An unknown word right before a name is mostly a brand or what the thing is for (삼다수 페트병).
  const unknown = pieces.reduce((total, piece, index) => {
    if (piece.role !== 'unknown') return total
    return total + length(piece) * (pieces[index + 1]?.entry === undefined ? 1 : 0.4)
  }, 0)
  const known = sum(mentions) + sum(pieces.filter(({ role }) => role === 'modifier' || role === 'situation'))
  const share = unknown === 0 ? 0 : unknown / (unknown + known)
  if (hasDisposal) return 1 - 0.25 * share
  if (hasSituation) return 1 - 0.5 * share
  return share > 0.45 ? 0.3 : 1 - 0.6 * share
}

const RANK = situationCues.map(({ kind }) => kind)
const BOX_NAMES = new Set(boxNames.map(foldKey))
const NEGATIONS = new Set(['안', '하나도안', '별로안'])
/** Between a noun and its verb: 기름 안 묻은, 냉장고 안에 있던. */
const PASSED_OVER = new Set(['안', '안에', '속에', '위에', '겉에', '다', '좀', '아직'].map(foldKey))
const DENIAL = /지[는도]?않|지[는도]?안|지못/
/** Low enough that it is no hit of its own. */
const BESIDE_THE_POINT = 0.35
const LISTING = new Set(['랑', '이랑', '하고', '과', '와', '도'].map(foldKey))
const TOPICS = new Set(['은', '는', '을', '를', '이', '가'].map(foldKey))
const STAINS = new Set(['기름', '양념', '소스'].map(foldKey))
const EXCLUSIONS = new Set(['말고', '빼고', '대신', '아니고', '말구'].map(foldKey))
const PLACE_VERBS = new Set(['붙은', '나온', '있는', '있던', '담긴', '붙어있던', '들었던'])
const NAME_CERTAINTY = 0.95
const COMPOUND_CERTAINTY = 0.6
