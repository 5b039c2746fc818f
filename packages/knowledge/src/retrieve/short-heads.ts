import { foldKey } from '../korean/fold.ts'
import { fitsAfter, particles } from '../korean/particles.ts'
import type { Piece, SegmentTables } from './segment.ts'
import { shortHeads } from './vocabulary.ts'

/**
 * 보습제통, 콜드브루병은: a word nobody knows that ends in what the thing is. Only beside a word of disposal, because one
 * syllable alone proves little.
 */
export function nameShortHeads(
  pieces: readonly Piece[],
  letters: string,
  tables: SegmentTables,
): readonly Piece[] {
  if (!pieces.some(({ role }) => role === 'disposal')) return pieces
  return pieces.flatMap((piece) => {
    if (piece.role !== 'unknown') return [piece]
    const { start, end } = piece
    const stemEnd = stemEnds(letters.slice(start, end)).find((length) =>
      isHead(letters.slice(start, start + length), tables),
    )
    if (stemEnd === undefined) return [piece]
    const head = letters.charAt(start + stemEnd - 1)
    const entry = tables.lexicon.byKey.get(HEADS.get(head) ?? '')
    if (entry === undefined) return [piece]
    const named: Piece = { role: 'compound', start, end: start + stemEnd, entry }
    return start + stemEnd === end ? [named] : [named, { role: 'particle', start: start + stemEnd, end }]
  })
}

function isHead(stem: string, { noHeads }: SegmentTables): boolean {
  return stem.length >= 3 && HEADS.has(stem.slice(-1)) && !noHeads.some((word) => stem.endsWith(word))
}

/** Lengths of the word without a particle: as it is first. */
function stemEnds(word: string): readonly number[] {
  const bare = PARTICLE_KEYS.filter((particle) => {
    const length = word.length - particle.length
    return length > 0 && word.endsWith(particle) && fitsAfter(word.charAt(length - 1), particle)
  })
  return [word.length, ...bare.map(({ length }) => word.length - length)]
}

const HEADS: ReadonlyMap<string, string> = new Map(
  [...shortHeads].map(([head, name]) => [foldKey(head), foldKey(name)]),
)
const PARTICLE_KEYS = particles.map(foldKey)
