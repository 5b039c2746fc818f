import { findPlaceNames, type NamedPlace, type PlaceName } from './korean/find-place-names.ts'
import { foldText } from './korean/fold.ts'

/** A part of Korea that a text names. */
export interface FoundArea {
  /** Official: "서울특별시". Absent only where `ambiguous` is there. */
  readonly province?: string
  /** 시군구 that makes the rules of disposal: "강남구", "수원시" (also for 팔달구); 세종 is its own. Absent: only a province was named. */
  readonly district?: string
  /** The provinces that have such a district (중구), when nothing in the text says which. */
  readonly ambiguous?: readonly string[]
}

/**
 * The areas a Korean text names, in its order: 시도 and 시군구, by official, former and short names (서울 강남, 수원시 팔달구, 전라북도),
 * as whole words with their particles, so that 강남 is not found in 강남역 (a place for a map). A short name that is also an
 * ordinary word (구리, 양산) counts only where it cannot be one. The first 300 characters are read.
 */
export function findAreas(text: string): readonly FoundArea[] {
  const names = findPlaceNames(foldText(text))
  // Read twice: what was ambiguous may be settled by an area named later ("중구요, 서울이요").
  return read(names, read(names, []))
}

function read(names: readonly PlaceName[], hints: readonly FoundArea[]): readonly FoundArea[] {
  const areas: FoundArea[] = []
  for (const { places } of names) {
    const area = areaOf(places, areas, hints)
    const at = areas.findIndex((known) => isPartOf(known, area))
    if (at >= 0) areas[at] = area
    else if (!areas.some((known) => isPartOf(area, known))) areas.push(area)
  }
  return areas
}

/** What a name means after the areas before it: 중구 after 서울 is that of 서울. */
function areaOf(
  places: readonly NamedPlace[],
  before: readonly FoundArea[],
  hints: readonly FoundArea[],
): FoundArea {
  // 광주 and 제주 alone are the provinces, not the cities of that name.
  const provinces = places.filter(({ isShort, district }) => isShort && district === undefined)
  const one = placeIn(before, places) ?? only(provinces) ?? only(places) ?? placeIn(hints, places)
  if (one !== undefined) return toArea(one)
  const name = places.find(({ district }) => district !== undefined)?.district
  return {
    ...(name === undefined ? {} : { district: name }),
    ambiguous: places.map(({ province }) => province),
  }
}

/** The place in the province that was named last. */
function placeIn(areas: readonly FoundArea[], places: readonly NamedPlace[]): NamedPlace | undefined {
  for (const area of areas.toReversed()) {
    const place = places.find(({ province }) => province === area.province)
    if (place !== undefined) return place
  }
  return undefined
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined
}

/** Whether `area` says the same as `known`, or more. */
function isPartOf(known: FoundArea, area: FoundArea): boolean {
  if (known.ambiguous !== undefined || area.ambiguous !== undefined) {
    return known.ambiguous !== undefined && known.district === area.district && area.ambiguous !== undefined
  }
  return (
    known.province === area.province && (known.district === undefined || known.district === area.district)
  )
}

function toArea({ province, district }: NamedPlace): FoundArea {
  return { province, ...(district === undefined ? {} : { district }) }
}
