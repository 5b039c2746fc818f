import { describe, expect, it } from 'vitest'
import { PortError } from '../port-error.ts'
import { describeLocationClientPort, type LocationWorld } from './describe-location-client-port.ts'
import { lookupFailure } from './lookup-faults.ts'
import { createScriptedLocation, type LocationScript } from './scripted-location.ts'

describeLocationClientPort(
  'scripted',
  async () => {
    let twin = createScriptedLocation()
    return {
      client: {
        attribution: twin.attribution,
        searchPlaces: (query, options) => twin.searchPlaces(query, options),
        geocode: (name, options) => twin.geocode(name, options),
        areaOf: (location, options) => twin.areaOf(location, options),
      },
      serve: (world) => {
        twin = createScriptedLocation(toScript(world))
      },
    }
  },
  { overWire: false },
)

function toScript({ places, addresses, placeNames, area }: LocationWorld): LocationScript {
  return {
    places,
    geocoded: Object.fromEntries([...addresses, ...placeNames].map((place) => [place.name, place])),
    ...(area === null ? {} : { area }),
  }
}

describe('a scripted location', () => {
  const seoul = { latitude: 37.5, longitude: 127 }

  it('keeps the calls', async () => {
    const twin = createScriptedLocation()
    await twin.searchPlaces({ query: '가게' })
    await twin.geocode('강남역')
    await twin.areaOf(seoul)
    expect(twin.calls).toEqual([
      { operation: 'searchPlaces', query: { query: '가게' } },
      { operation: 'geocode', name: '강남역' },
      { operation: 'areaOf', location: seoul },
    ])
  })

  it('fails as it was told', async () => {
    const failure = new PortError('UNAVAILABLE', 'down', { port: 'LocationClientPort', adapter: 'test' })
    const twin = createScriptedLocation({ failure })
    for (const call of [twin.searchPlaces({ query: '가게' }), twin.geocode('강남역'), twin.areaOf(seoul)]) {
      expect(await lookupFailure(call, 'UNAVAILABLE')).toBe(failure)
    }
  })

  it('holds until it is told, or until it is cancelled', async () => {
    const { promise: hold, resolve: release } = Promise.withResolvers<void>()
    const twin = createScriptedLocation({ hold, geocoded: { 강남역: { name: '강남역', location: seoul } } })
    const controller = new AbortController()
    const cancelled = lookupFailure(twin.geocode('강남역', { signal: controller.signal }), 'CANCELLED')
    const answered = twin.geocode('강남역')
    controller.abort()
    await cancelled
    release()
    expect((await answered)?.name).toBe('강남역')
  })
})
