import { describe, expect, it } from 'vitest'
import { PortError } from '../port-error.ts'
import { describeWeatherClientPort } from './describe-weather-client-port.ts'
import { lookupFailure } from './lookup-faults.ts'
import { createScriptedWeather } from './scripted-weather.ts'

describeWeatherClientPort(
  'scripted',
  async ({ clock }) => {
    let twin = createScriptedWeather()
    return {
      client: {
        attribution: twin.attribution,
        observe: (location, options) => twin.observe(location, options),
        forecast: (location, date, options) => twin.forecast(location, date, options),
      },
      serve: ({ current, days }) => {
        twin = createScriptedWeather({ clock, days, ...(current === null ? {} : { current }) })
      },
    }
  },
  { overWire: false },
)

describe('a scripted weather', () => {
  const seoul = { latitude: 37.5, longitude: 127 }

  it('keeps the calls', async () => {
    const twin = createScriptedWeather()
    await twin.observe(seoul)
    await twin.forecast(seoul, '2026-07-16')
    expect(twin.calls).toEqual([
      { operation: 'observe', location: seoul },
      { operation: 'forecast', location: seoul, date: '2026-07-16' },
    ])
  })

  it('fails as it was told', async () => {
    const failure = new PortError('TIMEOUT', 'late', { port: 'WeatherClientPort', adapter: 'test' })
    const twin = createScriptedWeather({ failure })
    for (const call of [twin.observe(seoul), twin.forecast(seoul, '2026-07-16')]) {
      expect(await lookupFailure(call, 'TIMEOUT')).toBe(failure)
    }
  })

  it('holds until it is told, or until it is cancelled', async () => {
    const { promise: hold, resolve: release } = Promise.withResolvers<void>()
    const twin = createScriptedWeather({ hold, current: { precipitation: 'none' } })
    const controller = new AbortController()
    const cancelled = lookupFailure(twin.observe(seoul, { signal: controller.signal }), 'CANCELLED')
    const answered = twin.observe(seoul)
    controller.abort()
    await cancelled
    release()
    expect((await answered)?.precipitation).toBe('none')
  })
})
