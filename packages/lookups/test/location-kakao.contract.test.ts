import { describeLocationClientPort } from '@eco2/ports/testing'
import { createKakaoLocation } from '../src/index.ts'
import { openKakaoWire } from './kakao-wire.ts'

describeLocationClientPort('Kakao', async ({ apiKey, timeoutMs }) => {
  const { wire, serve } = await openKakaoWire(apiKey)
  return { client: createKakaoLocation({ fetch, apiKey, timeoutMs, origin: wire.origin }), wire, serve }
})
