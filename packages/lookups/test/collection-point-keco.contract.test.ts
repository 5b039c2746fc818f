import { describeCollectionPointClientPort } from '@eco2/ports/testing'
import { createKecoCollectionPoints } from '../src/index.ts'
import { openKecoWire } from './keco-wire.ts'

describeCollectionPointClientPort('KECO', async ({ apiKey: serviceKey, timeoutMs }) => {
  const { wire, serve } = await openKecoWire(serviceKey)
  return {
    client: createKecoCollectionPoints({ fetch, serviceKey, timeoutMs, origin: wire.origin }),
    wire,
    serve,
  }
})
