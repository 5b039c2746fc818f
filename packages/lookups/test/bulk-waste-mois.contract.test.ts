import { describeBulkWasteClientPort } from '@eco2/ports/testing'
import { createMoisBulkWaste } from '../src/index.ts'
import { openMoisWire } from './mois-wire.ts'

describeBulkWasteClientPort('MOIS', async ({ apiKey: serviceKey, timeoutMs }) => {
  const { wire, serve } = await openMoisWire(serviceKey)
  return { client: createMoisBulkWaste({ fetch, serviceKey, timeoutMs, origin: wire.origin }), wire, serve }
})
