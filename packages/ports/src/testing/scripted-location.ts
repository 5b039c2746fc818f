import type { Location } from '../location.ts'
import type {
  AdministrativeArea,
  GeocodedPlace,
  LocationClientPort,
  Place,
  PlaceQuery,
} from '../location-client-port.ts'
import type { LookupOptions } from '../lookup.ts'
import { PortError } from '../port-error.ts'
import { answerScripted } from './scripted-lookup.ts'

export type ScriptedLocationCall =
  | { readonly operation: 'searchPlaces'; readonly query: PlaceQuery }
  | { readonly operation: 'geocode'; readonly name: string }
  | { readonly operation: 'areaOf'; readonly location: Location }

export interface LocationScript {
  /** What every search finds, or what it finds for a query. Default: nothing. */
  readonly places?: readonly Place[] | ((query: PlaceQuery) => readonly Place[])
  /** By the name that is asked for, whole. */
  readonly geocoded?: { readonly [name: string]: GeocodedPlace }
  readonly area?: AdministrativeArea
  /** Every call fails with it. */
  readonly failure?: PortError
  /** Every call waits for it; an abort ends the wait. */
  readonly hold?: Promise<unknown>
}

export interface ScriptedLocation extends LocationClientPort {
  /** Every call, in order, also those that failed. */
  readonly calls: readonly ScriptedLocationCall[]
}

/** A map that says what a test wrote down, within the bounds of the port. No timers. */
export function createScriptedLocation(script: LocationScript = {}): ScriptedLocation {
  const calls: ScriptedLocationCall[] = []
  const answer = <T>(call: ScriptedLocationCall, value: () => T, options?: LookupOptions): Promise<T> => {
    calls.push(call)
    return answerScripted(value, { ...script, ...options, labels: LABELS })
  }
  const { places = [], geocoded = {}, area = null } = script

  return {
    calls,
    attribution: { name: '시험용 지도', url: 'https://map.example' },
    searchPlaces: (query, options) => {
      const find = (): readonly Place[] => {
        checkQuery(query)
        const found = typeof places === 'function' ? places(query) : places
        return found.slice(0, query.limit ?? 5)
      }
      return answer({ operation: 'searchPlaces', query }, find, options)
    },
    geocode: (name, options) => {
      const find = (): GeocodedPlace | null => {
        if (name.trim() === '') throw outOfBounds()
        return Object.hasOwn(geocoded, name) ? (geocoded[name] ?? null) : null
      }
      return answer({ operation: 'geocode', name }, find, options)
    },
    areaOf: (location, options) => {
      const find = (): AdministrativeArea | null => {
        if (!isPosition(location)) throw outOfBounds()
        return area
      }
      return answer({ operation: 'areaOf', location }, find, options)
    },
  }
}

function checkQuery({ query, near, radiusMeters = 3_000, limit = 5 }: PlaceQuery): void {
  const isFine =
    query.trim() !== '' &&
    (near === undefined || isPosition(near)) &&
    radiusMeters >= 1 &&
    radiusMeters <= 20_000 &&
    Number.isInteger(limit) &&
    limit >= 1 &&
    limit <= 15
  if (!isFine) throw outOfBounds()
}

function isPosition({ latitude, longitude }: Location): boolean {
  return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180
}

function outOfBounds(): PortError {
  return new PortError('INVALID_REQUEST', 'The query is out of bounds.', LABELS)
}

const LABELS = { port: 'LocationClientPort', adapter: 'scripted-location' }
