import { foldKey } from '../korean/fold.ts'
import { fitsAfter, particles } from '../korean/particles.ts'
import { writtenAt } from './clauses.ts'
import type { Piece, SegmentTables } from './segment.ts'
import { machineEndings, shortHeads } from './vocabulary.ts'

/**
 * 보습제통, "퐁퐁 통", 콜드브루병은: a word nobody knows that ends in what the thing is. Only beside a word of disposal or as
 * the last word behind others or a long one (깔라만시원액병), because so short an ending alone proves little.
 */
export function nameShortHeads(
  pieces: readonly Piece[],
  letters: string,
  tables: SegmentTables,
): readonly Piece[] {
  const isDisposal = pieces.some(({ role }) => role === 'disposal')
  const lastAt = pieces.findLastIndex(({ role }) => role !== 'filler' && role !== 'situation')
  return pieces.flatMap((piece, index) => {
    if (piece.role === 'unknown' && isMachine(piece, letters)) {
      const entry = tables.lexicon.byKey.get(MACHINE)
      if (entry !== undefined)
        return [{ ...piece, role: 'compound' as const, entry, certainty: MACHINE_CERTAINTY }]
    }
    const { role, start, end } = piece
    const isLast = index === lastAt && (index > 0 || end - start >= LONG_WORD)
    if (role !== 'unknown' || !(isDisposal || isLast)) return [piece]
    if (GATHERING.test(writtenAt(index - 1, pieces, letters))) return [piece]
    // 에프킬라 통: what is dangerous says more than what it is in.
    if (pieces.slice(0, index).some(isDangerous)) return [piece]
    for (const length of stemEnds(letters.slice(start, end))) {
      const entry = entryOf(letters.slice(start, start + length), tables)
      if (entry === undefined) continue
      const named: Piece = { role: 'compound', start, end: start + length, entry, certainty: CERTAINTY }
      return start + length === end ? [named] : [named, { role: 'particle', start: start + length, end }]
    }
    return [piece]
  })
}

/** "육수 추출기 고장": only with a word of what machines alone do, or do no more; 쓰기, 고기 are none. */
function isMachine({ start, end }: Piece, letters: string): boolean {
  const word = letters.slice(start, end)
  return MACHINES.test(word) && !NO_MACHINE.test(word) && RUNS.test(letters)
}

function isDangerous({ entry }: Piece): boolean {
  return entry !== undefined && DANGEROUS.has(entry.item.ruleId)
}

function entryOf(stem: string, { lexicon, noHeads }: SegmentTables): Piece['entry'] {
  const head = HEADS.find(([key]) => stem === key || (stem.length >= key.length + 2 && stem.endsWith(key)))
  if (head === undefined || noHeads.some((word) => stem.endsWith(word))) return undefined
  return lexicon.byKey.get(head[1])
}

/** Lengths of the word without a particle: as it is first. */
function stemEnds(word: string): readonly number[] {
  const bare = PARTICLE_KEYS.filter((particle) => {
    const length = word.length - particle.length
    return length > 0 && word.endsWith(particle) && fitsAfter(word.charAt(length - 1), particle)
  })
  return [word.length, ...bare.map(({ length }) => word.length - length)]
}

/** "우유팩 모으는 통", "바늘 모아둔 통": what is gathered is asked about. */
const GATHERING = /^(?:모으는|모아둔|모아놓은|버리는|수거)/
const HEADS = [...shortHeads].map(([head, name]) => [foldKey(head), foldKey(name)] as const)
const PARTICLE_KEYS = particles.map(foldKey)
const MACHINE = foldKey('소형가전')
const MACHINES = new RegExp(`(?:..기|${machineEndings.map(foldKey).join('|')})[은는이가을를도]?$`)
const NO_MACHINE = /(?:이야|버리|[하되쓰먹보넣씻닦때빼고모용연공아감일크])기[은는이가을를도]?$/
const RUNS = new RegExp(
  ['고장', '전원', '안켜', '충전', '코드', '모터', '작동', '전기', '먹통'].map(foldKey).join('|'),
)
const DANGEROUS = new Set(['gas-can', 'pesticide', 'paint', 'medicine', 'mercury'])
/** Syllables. */
const LONG_WORD = 5
/** Below what `learnHeads` is surest of. */
const CERTAINTY = 0.55
/** Above what the food before it keeps: 샌드위치 프레스. */
const MACHINE_CERTAINTY = 0.6
