import { foldKey } from '../korean/fold.ts'
import { BOUND_NOUN, writtenAt } from './clauses.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'
import type { Piece } from './segment.ts'
import { materials, partWords, wornParts } from './vocabulary.ts'

/**
 * "스텐 물뿌리개", "분유통 쇠로 된 거", "종이로 된 빨대": a thing that is known of another material goes where its material goes.
 * Only small things of one material (`MATERIAL_RULES`): a 나무 의자 stays bulky. The material is then no thing beside it.
 */
export function readMaterials(pieces: readonly Piece[], letters: string, lexicon: Lexicon): readonly Piece[] {
  const read = [...pieces]
  pieces.forEach(({ start, end }, index) => {
    const name = MATERIALS.get(bareMaterial(index, pieces, letters))
    if (name === undefined) return
    const thingAt = thingOf(index, pieces, letters)
    const thing = read[thingAt]
    const written = writtenAt(thingAt, read, letters)
    const content = written.replace(TIN, '')
    const isTin = name === METAL && isFood(content, written, lexicon)
    const isBottle =
      name === GLASS &&
      !KEEPING.test(written) &&
      BOTTLE.test(thing?.entry === undefined ? written : foldKey(thing.entry.name))
    const material = lexicon.byKey.get(isBottle ? foldKey('유리병') : isTin ? foldKey('과자 캔') : name)
    if (material === undefined) return
    if (thing?.role === 'unknown' && (isTin || isBottle)) {
      read[index] = { role: 'modifier', start, end }
      read[thingAt] = { ...thing, role: 'compound', entry: material, certainty: CERTAINTY }
    }
    if (thing?.entry === undefined) return
    read[index] = { role: 'modifier', start, end }
    // "면도기 날 쇠인데": what is of several materials is not of the one that is said.
    const isMixed =
      thingAt < index && isTold(index, pieces, letters) && thing.entry.item.ruleId === 'general-waste'
    if (!isMixed && isOtherwise(thing.entry, material))
      read[thingAt] = { ...thing, role: 'compound', entry: material, certainty: CERTAINTY }
  })
  return read
}

/** 쇠 of "쇠인데"; 플라스틱 of "통 플라스틱인 거". */
function bareMaterial(index: number, pieces: readonly Piece[], letters: string): string {
  const written = writtenAt(index, pieces, letters)
  return isBeing(index, pieces, letters) ? written.slice(0, -1) : written.replace(COPULA, '')
}

/** 쇠인데, 쇠인 거: said in a sentence; and not just 배수구 거름망 스텐. */
function isTold(index: number, pieces: readonly Piece[], letters: string): boolean {
  return (
    isBeing(index, pieces, letters) ||
    COPULA.test(writtenAt(index, pieces, letters)) ||
    COPULA.test(writtenAt(index + 1, pieces, letters))
  )
}

function isBeing(index: number, pieces: readonly Piece[], letters: string): boolean {
  return (
    writtenAt(index, pieces, letters).endsWith('인') && BOUND_NOUN.test(writtenAt(index + 1, pieces, letters))
  )
}

/** 과자통: a tin, where it is of metal. */
function isFood(content: string, written: string, lexicon: Lexicon): boolean {
  if (content === '' || content === written) return false
  return SOLD_IN_TINS.has(content) || FOOD_RULES.has(lexicon.byKey.get(content)?.item.ruleId ?? '')
}

/** Where the thing stands that the material at `index` is said of; -1: nowhere. */
function thingOf(index: number, pieces: readonly Piece[], letters: string): number {
  const next = writtenAt(index + 1, pieces, letters)
  const isMade = TOWARDS.has(next) && MADE.test(writtenAt(index + 2, pieces, letters))
  const isSaid =
    isMade ||
    isBeing(index, pieces, letters) ||
    COPULA.test(next) ||
    COPULA.test(writtenAt(index, pieces, letters))
  const after = isMade ? index + 3 : index + 1
  if (pieces[after]?.role === 'name' && (isMade || !isSaid) && !isMaterial(after, pieces, letters))
    return after
  if (isMade && pieces[after]?.role === 'unknown') return after
  const isOfPart = PART_WORDS.has(next)
  const isLast =
    !isSaid && !isOfPart && isLastNoun(index, pieces) && !GLUED.has(pieces[index + 1]?.role ?? 'filler')
  if (!isSaid && !isLast) return -1
  // 뚜껑은 플라스틱인데: said of what stands right before it.
  const before = pieces[index - 1]?.role === 'particle' ? index - 2 : index - 1
  const isJar = pieces[before]?.role === 'unknown' && BOTTLE.test(writtenAt(before, pieces, letters))
  const isThing = isJar || pieces[before]?.role === 'name'
  return isThing && !isMaterial(before, pieces, letters) ? before : -1
}

/** "파란통(쇠) 재활용인가요", "쓰레받기 플라스틱": behind the thing, and no thing behind it. */
function isLastNoun(index: number, pieces: readonly Piece[]): boolean {
  return pieces.slice(index + 1).every(({ entry }) => entry === undefined)
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
  ['glass-bottle', new Set(['plastic', 'scrap-metal', 'metal-can', 'clear-pet', 'incombustible'])],
  ['metal-can', new Set(['plastic', 'scrap-metal', 'paper', 'glass-bottle', 'general-waste'])],
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
/** "프라이팬 나무 손잡이": of the part, not of the pan. */
const PART_WORDS: ReadonlySet<string> = new Set([...partWords.flat(), ...wornParts].map(foldKey))
const METAL = foldKey('고철')
const TIN = /(?:통|캔|상자|박스|곽)$/
const FOOD_RULES = new Set(['food-waste', 'cooking-oil'])
const SOLD_IN_TINS: ReadonlySet<string> = new Set(
  ['커피', '차', '과자', '분유', '쿠키', '사탕', '녹차', '홍차'].map(foldKey),
)
const GLASS = foldKey('유리')
const BOTTLE = /(?:병|통)$/
/** Of glass that stands heat. */
const KEEPING = new RegExp(
  `(?:${['반찬', '보관', '밀폐', '김치', '도시락', '이유식'].map(foldKey).join('|')})통$`,
)
const TOWARDS = new Set(['로', '으로'])
const MADE = new RegExp(`^(?:${foldKey('된')}|만든|만들)`)
/** 플라스틱인데, 쇠라서: says it, and does not ask. */
const COPULA = /(?:인대|던대|이라|이고|라서|네|같아|같은대|같음|재질|소재|이면|면)(?:요|인대|이애요)?$/
const GLUED: ReadonlySet<Piece['role']> = new Set(['particle', 'unknown', 'situation'])
/** Like other kin: below a misspelt name. */
const CERTAINTY = 0.6
