import { foldKey } from '../korean/fold.ts'
import { writtenAt } from './clauses.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'
import type { Piece } from './segment.ts'
import { materials } from './vocabulary.ts'

/**
 * "스텐 물뿌리개", "분유통 쇠로 된 거", "종이로 된 빨대": a thing that is known of another material goes where its material goes.
 * Only small things of one material (`MATERIAL_RULES`): a 나무 의자 stays bulky. The material is then no thing beside it.
 */
export function readMaterials(pieces: readonly Piece[], letters: string, lexicon: Lexicon): readonly Piece[] {
  const read = [...pieces]
  pieces.forEach(({ start, end }, index) => {
    const name = MATERIALS.get(writtenAt(index, pieces, letters).replace(COPULA, ''))
    if (name === undefined) return
    const thingAt = thingOf(index, pieces, letters)
    const thing = read[thingAt]
    const isBottle = name === GLASS && thing?.entry !== undefined && BOTTLE.test(foldKey(thing.entry.name))
    const material = lexicon.byKey.get(isBottle ? foldKey('유리병') : name)
    if (thing?.entry === undefined || material === undefined) return
    read[index] = { role: 'modifier', start, end }
    // "면도기 날 쇠인데": what is of several materials is not of the one that is said.
    const isMixed = thingAt < index && thing.entry.item.ruleId === 'general-waste'
    if (!isMixed && isOtherwise(thing.entry, material))
      read[thingAt] = { ...thing, role: 'compound', entry: material, certainty: CERTAINTY }
  })
  return read
}

/** Where the thing stands that the material at `index` is said of; -1: nowhere. */
function thingOf(index: number, pieces: readonly Piece[], letters: string): number {
  const next = writtenAt(index + 1, pieces, letters)
  const isMade = TOWARDS.has(next) && MADE.test(writtenAt(index + 2, pieces, letters))
  const isSaid = isMade || COPULA.test(next) || COPULA.test(writtenAt(index, pieces, letters))
  const after = isMade ? index + 3 : index + 1
  if (pieces[after]?.role === 'name' && (isMade || !isSaid) && !isMaterial(after, pieces, letters))
    return after
  if (!isSaid) return -1
  // 뚜껑은 플라스틱인데: said of what stands right before it.
  const before = pieces[index - 1]?.role === 'particle' ? index - 2 : index - 1
  return pieces[before]?.role === 'name' && !isMaterial(before, pieces, letters) ? before : -1
}

function isMaterial(index: number, pieces: readonly Piece[], letters: string): boolean {
  return MATERIALS.has(writtenAt(index, pieces, letters))
}

function isOtherwise({ item, exceptionIndex }: LexiconEntry, material: LexiconEntry): boolean {
  if (exceptionIndex !== null) return false
  const asked = material.item.ruleId
  return item.ruleId !== asked && (MATERIAL_RULES.get(asked)?.has(item.ruleId) ?? false)
}

/** By folded word: the name whose way the material goes. */
const MATERIALS: ReadonlyMap<string, string> = new Map(
  materials.flatMap(({ name, spellings }) =>
    spellings.map((word) => [foldKey(word), foldKey(name)] as const),
  ),
)
/** By the rule of the material: the rules of things that may be made of it just as well. */
const MATERIAL_RULES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['glass-bottle', new Set(['plastic', 'scrap-metal', 'metal-can'])],
  [
    'plastic',
    new Set(['scrap-metal', 'incombustible', 'glass-bottle', 'paper', 'styrofoam', 'metal-can', 'paper-cup']),
  ],
  [
    'scrap-metal',
    new Set(['plastic', 'incombustible', 'glass-bottle', 'paper', 'general-waste', 'styrofoam']),
  ],
  ['incombustible', new Set(['plastic', 'scrap-metal', 'paper', 'general-waste'])],
  ['paper', new Set(['plastic', 'scrap-metal', 'styrofoam', 'vinyl', 'incombustible'])],
  ['styrofoam', new Set(['plastic', 'paper', 'incombustible', 'paper-cup'])],
  ['general-waste', new Set(['plastic', 'scrap-metal', 'incombustible'])],
])
const GLASS = foldKey('유리')
const BOTTLE = /(?:병|통)$/
const TOWARDS = new Set(['로', '으로'])
const MADE = new RegExp(`^(?:${foldKey('된')}|만든|만들)`)
/** 플라스틱인데, 쇠라서: says it, and does not ask. */
const COPULA = /(?:인대|이라|이고|라서|재질|소재|이면|면)(?:요|인대|이애요)?$/
/** Like other kin: below a misspelt name. */
const CERTAINTY = 0.6
