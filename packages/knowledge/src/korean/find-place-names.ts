import { cityOfPlace, ordinaryWords } from '../data/place-names.ts'
import { regions } from '../load-knowledge.ts'
import { isOnlyEndings } from './find-words.ts'
import type { FoldedText } from './fold.ts'
import { particles, words } from './particles.ts'

/** One thing a name can stand for. */
export interface NamedPlace {
  readonly province: string
  readonly district?: string
  /** Without 시, 군, 구, 도: 강남, 경기. */
  readonly isShort: boolean
}

/** A name in a text, with all that it can stand for. */
export interface PlaceName {
  readonly name: string
  readonly places: readonly NamedPlace[]
  readonly wordStart: number
  readonly wordEnd: number
  /** What follows the name in its word: 에서, 구청, or a name within it (서울|강남). */
  readonly tail: string
}

/** Names of places in a text, in its order; those that are more likely ordinary words left out. */
export function findPlaceNames({ surface, wordStarts }: FoldedText): readonly PlaceName[] {
  const names = wordStarts.slice(0, -1).flatMap((wordStart, index) => {
    const wordEnd = wordStarts[index + 1] ?? surface.length
    return namesIn(surface.slice(wordStart, wordEnd)).map((found) => ({ ...found, wordStart, wordEnd }))
  })
  return names.filter((_, index) => isPlace(index, names, surface.length))
}

interface NameInWord {
  readonly name: string
  readonly places: readonly NamedPlace[]
  readonly tail: string
}

/** A word as one name, or as names each within the one before (서울시강남구), and endings; `[]` when it is anything else. */
function namesIn(word: string): readonly NameInWord[] {
  for (let end = Math.min(word.length, LONGEST_NAME); end >= SHORTEST_NAME; end -= 1) {
    const name = word.slice(0, end)
    const places = PLACES.get(name)
    if (places === undefined) continue
    const tail = word.slice(end)
    const found = { name, places, tail }
    if (isOnlyEndings(word, end, ENDINGS)) return [found]
    const [inner, ...rest] = namesIn(tail)
    if (inner !== undefined && sharesProvince(places, districtsOf(inner))) return [found, inner, ...rest]
  }
  return []
}

function isPlace(index: number, names: readonly PlaceName[], textLength: number): boolean {
  const name = names[index]
  if (name === undefined || !ordinaryWords.has(name.name)) return true
  if (name.tail.startsWith('에서')) return true
  const before = names[index - 1]
  if (before !== undefined && isRightAfter(before, name) && isProvinceOf(before, name)) return true
  const next = names[index + 1]
  if (next !== undefined && isRightAfter(name, next) && isProvinceOf(name, next)) return true
  return name.places.some(({ district }) => district === undefined) && name.name.length === textLength
}

function isRightAfter(before: PlaceName, after: PlaceName): boolean {
  if (before.wordStart === after.wordStart) return before.tail.startsWith(after.name)
  return before.wordEnd === after.wordStart && before.tail === ''
}

function isProvinceOf(outer: PlaceName, inner: PlaceName): boolean {
  const provinces = outer.places.filter(({ district }) => district === undefined)
  return sharesProvince(provinces, districtsOf(inner))
}

function districtsOf({ places }: Pick<PlaceName, 'places'>): readonly NamedPlace[] {
  return places.filter(({ district }) => district !== undefined)
}

function sharesProvince(left: readonly NamedPlace[], right: readonly NamedPlace[]): boolean {
  return left.some(({ province }) => right.some((place) => place.province === province))
}

function placesByName(): ReadonlyMap<string, readonly NamedPlace[]> {
  const places = new Map<string, readonly NamedPlace[]>()
  const add = (name: string, place: NamedPlace): void => {
    const known = places.get(name) ?? []
    const isKnown = known.some(
      ({ province, district }) => province === place.province && district === place.district,
    )
    if (!isKnown) places.set(name, [...known, place])
  }
  const addDistrict = (name: string, district: string, province: string): void => {
    add(name, { province, district, isShort: false })
    const short = name.slice(0, -1)
    if (name === district && short.length >= SHORTEST_NAME) add(short, { province, district, isShort: true })
  }
  for (const { name: province, shortName, aliases, districts, otherPlaces } of regions) {
    const whole = province.startsWith('세종') ? { province, district: province } : { province }
    for (const name of [province, ...aliases]) add(name, { ...whole, isShort: false })
    add(shortName, { ...whole, isShort: true })
    for (const district of districts) addDistrict(district, district, province)
    for (const place of otherPlaces) addDistrict(place, cityOfPlace[place] ?? place, province)
  }
  // Officially the city in 경기도, but people of 광주광역시 say so too.
  add('광주시', { province: '광주광역시', isShort: false })
  return places
}

const SHORTEST_NAME = 2
const PLACES = placesByName()
const LONGEST_NAME = Math.max(...[...PLACES.keys()].map(({ length }) => length))
/** Besides particles, what is said of places: 강남구청, 서울쪽, 수원시민. */
const ENDINGS: ReadonlySet<string> = new Set([...particles, ...words('청 쪽 민 시민 주민 내 권 지역 에선')])
