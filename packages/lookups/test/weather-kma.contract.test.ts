import { describeWeatherClientPort } from '@eco2/ports/testing'
import { createKmaWeather } from '../src/index.ts'
import { openKmaWire } from './kma-wire.ts'

describeWeatherClientPort('KMA', async ({ apiKey: serviceKey, timeoutMs, clock }) => {
  const { wire, serve } = await openKmaWire(serviceKey)
  return {
    client: createKmaWeather({ fetch, serviceKey, timeoutMs, clock, origin: wire.origin }),
    wire,
    serve,
  }
})
