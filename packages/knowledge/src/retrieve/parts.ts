import { type FoldedText, foldKey } from '../korean/fold.ts'
import { particles } from '../korean/particles.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'
import type { Piece } from './segment.ts'
import { isDestination, isMeasure, isTakenOrAlong } from './topic.ts'
import { dishEndings, foodParts, partWords } from './vocabulary.ts'

/**
 * "꼬막 까먹고 남은 껍데기": a thing and, some words later, its part. Where the lexicon has both as one name (꼬막 껍데기),
 * the part stands for that name and the thing is no name any more.
 */
export function joinParts(pieces: readonly Piece[], text: FoldedText, lexicon: Lexicon): readonly Piece[] {
  const joined = [...pieces]
  pieces.forEach((piece, partIndex) => {
    const part = partOf(piece, text)
    if (part === undefined || isMeasure(partIndex, pieces, text.letters)) return
    for (let index = partIndex - 1; index >= Math.max(0, partIndex - REACH); index -= 1) {
      const whole = joined[index]
      if (whole === undefined || !WHOLES.has(whole.role) || isNeighbour(whole, piece)) continue
      const isApart = whole.end !== piece.start
      // Right behind each other they mean just what they say: 갈색 병 is no 갈색 페트병.
      const names = isApart ? part.names : part.names.slice(0, 1)
      const entry =
        nameOf(wholesOf(whole, text.letters), names, lexicon) ??
        (isDestination(partIndex, pieces, text.letters)
          ? undefined
          : foodPart(whole, names, isApart, lexicon))
      if (entry === undefined) continue
      joined[index] = { role: 'modifier', start: whole.start, end: whole.end }
      joined[partIndex] = { role: 'name', start: piece.start, end: part.end, entry, isJoined: true }
      return
    }
  })
  return joined
}

/**
 * "페트병 라벨 떼야 해?", "유리병 뚜껑이랑 같이": the part has a name of its own (페트병 라벨), and yet the question is about
 * the whole that it is taken off from or goes with.
 */
export function askAboutWholes(
  pieces: readonly Piece[],
  text: FoldedText,
  lexicon: Lexicon,
): readonly Piece[] {
  return pieces.map((piece, index) => {
    if (piece.role !== 'name' || piece.isJoined || !isTakenOrAlong(index, pieces, text.letters)) return piece
    const name = text.letters.slice(piece.start, piece.end)
    const part = [...PARTS.keys()].find(
      (key) => name.endsWith(key) && lexicon.byKey.has(name.slice(0, -key.length)),
    )
    const whole = part === undefined ? undefined : lexicon.byKey.get(name.slice(0, -part.length))
    return whole === undefined ? piece : { ...piece, entry: whole, isJoined: true as const }
  })
}

/** What the part may be called in a name, and where its word ends. */
function partOf(
  { role, start, end }: Piece,
  { letters, wordStarts }: FoldedText,
): { readonly names: readonly string[]; readonly end: number } | undefined {
  if (!wordStarts.includes(start) || !PART_ROLES.has(role)) return undefined
  for (const word of withoutParticle(letters.slice(start, end))) {
    const names = PARTS.get(word) ?? (role === 'name' ? endingPart(word) : undefined)
    if (names !== undefined) return { names, end: start + word.length }
  }
  return undefined
}

/** 투명한 페트병 → 페트병. */
function endingPart(name: string): readonly string[] | undefined {
  const ending = [...PARTS.keys()].find((part) => part.length >= 3 && name.endsWith(part))
  return ending === undefined ? undefined : PARTS.get(ending)
}

function isNeighbour(whole: Piece, part: Piece): boolean {
  return whole.end === part.start && whole.role === 'name'
}

/** What the thing may be called in the name of its part: as written, by its other names, without what was cooked of it. */
function wholesOf({ role, start, end, entry }: Piece, letters: string): readonly string[] {
  const written = letters.slice(start, end)
  if (role === 'unknown') return withoutParticle(written).flatMap((word) => [word, ...withoutDish(word)])
  if (entry === undefined || role !== 'name') return [written]
  const { name, aliases } = entry.item
  return [
    written,
    ...withoutDish(written),
    ...[name, ...aliases].map(foldKey).filter((key) => written.endsWith(key)),
  ]
}

/** 홍합탕 → 홍합. */
function withoutDish(word: string): readonly string[] {
  return DISHES.filter((dish) => word.length >= dish.length + 2 && word.endsWith(dish)).map(({ length }) =>
    word.slice(0, word.length - length),
  )
}

/** The wrapping or the hard part of food, where no name says more. */
function foodPart(
  { entry }: Piece,
  names: readonly string[],
  isApart: boolean,
  lexicon: Lexicon,
): LexiconEntry | undefined {
  const isFood = [entry?.item.ruleId, entry?.item.exceptionTo?.ruleId].includes('food-waste')
  const [written] = names
  const found = isFood
    ? FOOD_PARTS.find(({ part, apart }) => part === written && (isApart || !apart))
    : undefined
  return found === undefined ? undefined : lexicon.byKey.get(found.name)
}

function nameOf(
  wholes: readonly string[],
  parts: readonly string[],
  lexicon: Lexicon,
): LexiconEntry | undefined {
  for (const whole of wholes) {
    for (const part of parts) {
      const entry = lexicon.byKey.get(whole + part)
      if (entry !== undefined) return entry
    }
  }
  return undefined
}

function withoutParticle(word: string): readonly string[] {
  const bare = PARTICLE_KEYS.filter((particle) => word.length > particle.length && word.endsWith(particle))
  return [word, ...bare.map(({ length }) => word.slice(0, word.length - length))]
}

/** By folded spelling: what it is called in names, itself first. */
const PARTS: ReadonlyMap<string, readonly string[]> = new Map(
  partWords.flatMap((group) => {
    const names = group.map(foldKey)
    return names.map((name) => [name, [name, ...names.filter((other) => other !== name)]] as const)
  }),
)
const PARTICLE_KEYS = particles.map(foldKey)
const DISHES = dishEndings.map(foldKey)
const FOOD_PARTS = foodParts.map(({ part, name, apart = false }) => ({
  part: foldKey(part),
  name: foldKey(name),
  apart,
}))
const WHOLES: ReadonlySet<Piece['role']> = new Set(['name', 'compound', 'modifier', 'unknown', 'filler'])
const PART_ROLES: ReadonlySet<Piece['role']> = new Set(['name', 'unknown', 'filler'])
/** Pieces between a thing and its part, at most. */
const REACH = 8
