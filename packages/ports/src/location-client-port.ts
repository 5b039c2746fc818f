import type { Location } from './location.ts'
import type { Attribution, LookupOptions } from './lookup.ts'

export interface PlaceQuery {
  /** What is looked for: "제로웨이스트샵", "강남역 재활용센터". */
  readonly query: string
  /** Nearest first around here; without it by relevance. */
  readonly near?: Location
  /** 1 to 20,000, only with `near`. Default 3,000. */
  readonly radiusMeters?: number
  /** 1 to 15, default 5. */
  readonly limit?: number
}

export interface Place {
  readonly name: string
  readonly address: string
  readonly location: Location
  readonly category?: string
  readonly phone?: string
  readonly url?: string
  /** Only when asked around a position. */
  readonly distanceMeters?: number
}

/** A name on the map: what was understood, and where it is. */
export interface GeocodedPlace {
  readonly name: string
  readonly location: Location
}

/** An administrative area: "서울특별시", "강남구" (for 세종 the district is the city itself). */
export interface AdministrativeArea {
  readonly province: string
  readonly district: string
}

/**
 * A map. Nothing found is `[]` or `null`.
 *
 * @throws {PortError} INVALID_REQUEST for a query out of bounds, UNAUTHORIZED, RATE_LIMITED (quota), TIMEOUT, UNAVAILABLE,
 * BAD_RESPONSE, CANCELLED
 */
export interface LocationClientPort {
  readonly attribution: Attribution
  searchPlaces(query: PlaceQuery, options?: LookupOptions): Promise<readonly Place[]>
  /** Where "강남역" or an address is. */
  geocode(name: string, options?: LookupOptions): Promise<GeocodedPlace | null>
  /** Whose ground a position is on; `null` outside Korea. */
  areaOf(location: Location, options?: LookupOptions): Promise<AdministrativeArea | null>
}
