import type {
  AdministrativeArea,
  Clock,
  GeocodedPlace,
  Location,
  LocationClientPort,
  Place,
  PlaceQuery,
} from '@eco2/ports'
import {
  addressesSchema,
  areaSchema,
  fromKakaoAddress,
  fromKakaoArea,
  fromKakaoPlace,
  fromKakaoPlaceName,
  placesSchema,
} from './from-kakao.ts'
import { createJsonLookup } from './http/json-lookup.ts'
import { createLookupCache } from './http/lookup-cache.ts'
import { checkLocation, checkText, checkWholeNumber } from './query-bounds.ts'
import { readKakaoRefusal } from './read-kakao-refusal.ts'

export interface KakaoLocationOptions {
  /** The shared HTTP client's; it must not retry. */
  readonly fetch: typeof globalThis.fetch
  /** The REST API key of an app with the product 카카오맵 switched on. */
  readonly apiKey: string
  /** Of one request; a place name that is no address takes two. Default 5 s. */
  readonly timeoutMs?: number
  readonly clock?: Clock
  /** For tests. Default `https://dapi.kakao.com`. */
  readonly origin?: string
}

/**
 * Kakao Local (https://developers.kakao.com/docs/latest/ko/local/dev-guide). Answers are kept: places 5 minutes, names and
 * areas 24 hours.
 */
export function createKakaoLocation(options: KakaoLocationOptions): LocationClientPort {
  const { apiKey, origin = 'https://dapi.kakao.com', clock } = options
  const lookup = createJsonLookup({ ...options, ...LABELS, readRefusal: readKakaoRefusal })
  const headers = { authorization: `KakaoAK ${apiKey}` }
  const ofKind = { labels: LABELS, ...(clock === undefined ? {} : { clock }) }
  const places = createLookupCache<readonly Place[]>({
    ...ofKind,
    ttlMs: PLACES_TTL_MS,
  })
  const geocoded = createLookupCache<GeocodedPlace | null>({
    ...ofKind,
    ttlMs: NAMES_TTL_MS,
  })
  const areas = createLookupCache<AdministrativeArea | null>({
    ...ofKind,
    ttlMs: NAMES_TTL_MS,
  })

  const search = async (query: Query, signal: AbortSignal) => {
    const url = `${origin}/v2/local/search/keyword.json`
    return (await lookup({ url, query, headers, signal, schema: placesSchema })).documents
  }

  const geocode = async (name: string, signal: AbortSignal) => {
    const url = `${origin}/v2/local/search/address.json`
    // `exact`: else a building of a similar name counts as an address, and "강남역" would be some house.
    const query = { query: name, analyze_type: 'exact', size: 1 }
    const { documents } = await lookup({ url, query, headers, signal, schema: addressesSchema })
    const address = documents.flatMap(fromKakaoAddress)[0]
    if (address !== undefined) return address
    return (await search({ query: name, size: 1 }, signal)).flatMap(fromKakaoPlaceName)[0] ?? null
  }

  const areaOf = async (position: Query, signal: AbortSignal) => {
    const url = `${origin}/v2/local/geo/coord2regioncode.json`
    const { documents } = await lookup({ url, query: position, headers, signal, schema: areaSchema })
    return documents.flatMap(fromKakaoArea)[0] ?? null
  }

  return {
    attribution: { name: '카카오맵', url: 'https://map.kakao.com' },
    searchPlaces: async (asked, lookupOptions) => {
      const query = toKakaoQuery(asked)
      const load = async (signal: AbortSignal) => (await search(query, signal)).flatMap(fromKakaoPlace)
      return await places.get(JSON.stringify(query), load, lookupOptions)
    },
    geocode: async (asked, lookupOptions) => {
      const name = checkText('The name', asked, MAX_QUERY_LENGTH, LABELS)
      return await geocoded.get(name, (signal) => geocode(name, signal), lookupOptions)
    },
    areaOf: async (location, lookupOptions) => {
      const position = toKakaoPosition(location)
      const load = (signal: AbortSignal) => areaOf(position, signal)
      return await areas.get(`${position.x},${position.y}`, load, lookupOptions)
    },
  }
}

type Query = { readonly [name: string]: string | number }

function toKakaoQuery({ query, near, radiusMeters = 3_000, limit = 5 }: PlaceQuery): Query {
  const asked = {
    query: checkText('The query', query, MAX_QUERY_LENGTH, LABELS),
    size: checkWholeNumber('limit', limit, MAX_LIMIT, LABELS),
  }
  const radius = checkWholeNumber('radiusMeters', Math.round(radiusMeters), MAX_RADIUS_METERS, LABELS)
  return near === undefined ? asked : { ...asked, ...toKakaoPosition(near), radius, sort: 'distance' }
}

/** Five digits are one metre: people who stand together share an answer, and nobody's position goes out finer than needed. */
function toKakaoPosition(location: Location): { readonly x: string; readonly y: string } {
  const { latitude, longitude } = checkLocation(location, LABELS)
  return { x: longitude.toFixed(5), y: latitude.toFixed(5) }
}

const LABELS = { port: 'LocationClientPort', adapter: 'location-kakao' }
const MAX_QUERY_LENGTH = 200
const MAX_LIMIT = 15
const MAX_RADIUS_METERS = 20_000
const PLACES_TTL_MS = 5 * 60_000
const NAMES_TTL_MS = 24 * 60 * 60_000
