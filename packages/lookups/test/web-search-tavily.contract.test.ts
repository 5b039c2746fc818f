import { describeWebSearchPort } from '@eco2/ports/testing'
import { createTavilyWebSearch } from '../src/index.ts'
import { openTavilyWire } from './tavily-wire.ts'

describeWebSearchPort('Tavily', async ({ apiKey, timeoutMs }) => {
  const { wire, serve } = await openTavilyWire(apiKey)
  return { client: createTavilyWebSearch({ fetch, apiKey, timeoutMs, origin: wire.origin }), wire, serve }
})
