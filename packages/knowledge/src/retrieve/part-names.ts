import { type FoldedText, foldKey } from '../korean/fold.ts'
import { particles } from '../korean/particles.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'
import type { Piece } from './segment.ts'
import { containerEndings, deviceParts, dishEndings, foodParts, modifiers, partWords } from './vocabulary.ts'

// How a part is called, how its whole may be, and which name of the data that makes.

/** What the part may be called in a name, and where its word ends. */
export function partOf(
  { role, start, end }: Piece,
  { letters, surface, wordStarts }: FoldedText,
  next: Piece | undefined,
): { readonly names: readonly string[]; readonly end: number; readonly isEnding: boolean } | undefined {
  // 뿌리는 모기약 is sprayed; "파 뿌리는?" is about a root.
  const isRoot = letters.slice(start, end) === ROOT && next?.entry === undefined && next?.role !== 'unknown'
  if (!wordStarts.includes(start) || !(isRoot || PART_ROLES.has(role))) return undefined
  for (const word of withoutParticle(letters.slice(start, end))) {
    // 데 is no 대.
    if (word.length === 1 && surface.charAt(start) === '데') continue
    const own = PARTS.get(word)
    const names = own ?? (role === 'name' ? endingPart(word) : undefined)
    if (names !== undefined) return { names, end: start + word.length, isEnding: own === undefined }
  }
  return undefined
}

/** 투명한 페트병 → 페트병. */
function endingPart(name: string): readonly string[] | undefined {
  const ending = [...PARTS.keys()].find(
    (part) => part.length >= 3 && name.endsWith(part) && MODIFIERS.has(name.slice(0, -part.length)),
  )
  return ending === undefined ? undefined : PARTS.get(ending)
}

/** What the thing may be called in the name of its part: as written, by its other names, without what was cooked of it. */
export function wholesOf(
  { role, start, end, entry }: Piece,
  letters: string,
  hasLid: boolean,
  lexicon: Lexicon,
): readonly string[] {
  const written = letters.slice(start, end)
  if (role === 'unknown') return withoutParticle(written).flatMap((word) => [word, ...withoutDish(word)])
  if (entry === undefined || role !== 'name') return [written]
  const endings = Array.from(written, (_, index) => written.slice(index))
  return [
    written,
    foldKey(entry.name),
    ...withoutDish(written),
    ...(hasLid ? withoutContainer(written) : []),
    // Looked up, not compared: an item has up to thousands of names.
    ...endings.filter((ending) => isNameOf(entry.item, lexicon.byKey.get(ending))),
  ]
}

function isNameOf(item: LexiconEntry['item'], entry: LexiconEntry | undefined): boolean {
  return entry?.item.id === item.id && entry.exceptionIndex === null
}

/** 홍합탕 → 홍합. */
function withoutDish(word: string): readonly string[] {
  return DISHES.filter((dish) => word.length >= dish.length + 2 && word.endsWith(dish)).map(({ length }) =>
    word.slice(0, word.length - length),
  )
}

/** 컵라면 용기 → 컵라면, whose 뚜껑 has a name. */
function withoutContainer(word: string): readonly string[] {
  return CONTAINER_KEYS.filter(
    (container) => word.length >= container.length + 2 && word.endsWith(container),
  ).map(({ length }) => word.slice(0, word.length - length))
}

/**
 * Where no name says more: the wrapping or the hard part of food, what an appliance has in it, and a spray can itself, which is
 * its own container ("에프킬라 다 쓴 통").
 */
export function partOfKind(
  { entry }: Piece,
  [part]: readonly string[],
  isApart: boolean,
  lexicon: Lexicon,
): LexiconEntry | undefined {
  if (entry === undefined || part === undefined) return undefined
  const { ruleId, exceptionTo } = entry.item
  if (ruleId === 'gas-can') return CONTAINERS.has(part) ? entry : undefined
  if (BOX_RULES.has(ruleId)) return part === LID ? entry : undefined
  const isFood = ruleId === 'food-waste' || exceptionTo?.ruleId === 'food-waste'
  const known = isFood ? FOOD_PARTS : DEVICE_RULES.has(ruleId) ? DEVICE_PARTS : []
  const found = known.find((kind) => kind.part === part && (isApart || !kind.apart))
  return found === undefined ? undefined : lexicon.byKey.get(found.name)
}

export function nameOf(
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
const PARTS: ReadonlyMap<string, readonly string[]> = new Map<string, readonly string[]>([
  ...partWords.flatMap((group) => {
    const names = group.map(foldKey)
    return names.map((name) => [name, [name, ...names.filter((other) => other !== name)]] as const)
  }),
  // Many a 병 is called 통, and none 곽 or 그릇.
  [foldKey('병'), ['병', '빈병', '공병', '통', '용기', '페트병'].map(foldKey)],
])
const PARTICLE_KEYS = particles.map(foldKey)
const CONTAINER_KEYS = containerEndings.map(foldKey)
const MODIFIERS: ReadonlySet<string> = new Set([...modifiers, '투명한'].map(foldKey))
const DISHES = dishEndings.map(foldKey)
const FOOD_PARTS = foodParts.map(({ part, name, apart = false }) => ({
  part: foldKey(part),
  name: foldKey(name),
  apart,
}))
const DEVICE_PARTS = deviceParts.map(({ part, name }) => ({
  part: foldKey(part),
  name: foldKey(name),
  apart: false,
}))
export const DEVICE_RULES = new Set(['electronics', 'small-electronics', 'mobile-phone'])
/** Boxes with lids of their own kind. */
const BOX_RULES = new Set(['paper', 'styrofoam'])
const ROOT = foldKey('뿌리는')
export const LID = foldKey('뚜껑')
const CONTAINERS = new Set(['통', '빈통', '용기', '병', '캔', '빈캔', '깡통'].map(foldKey))
const PART_ROLES: ReadonlySet<Piece['role']> = new Set(['name', 'unknown', 'filler'])
