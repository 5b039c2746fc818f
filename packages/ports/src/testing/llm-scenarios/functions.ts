import { describe, expect, test } from 'vitest'
import {
  failure,
  type LLMClientTraits,
  type OpenHarness,
  placeFunction,
  weatherFunction,
} from './scenario.ts'

export function describeFunctions(openHarness: OpenHarness, _traits: LLMClientTraits): void {
  const functions = [placeFunction, weatherFunction]

  describe('function calls', () => {
    test('auto: null when the model answers in words', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['부를 것이 없습니다.'])
      expect(await client.generateFunctionCall('안녕', functions)).toBeNull()
      expect(wire.requests[0]?.functions).toEqual(['find_place', 'read_weather'])
      expect(wire.requests[0]?.functionMode ?? 'auto').toBe('auto')
    })

    test('none: the model may not call, and null comes back', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['안녕하세요.'])
      expect(await client.generateFunctionCall('안녕', functions, { functionCall: 'none' })).toBeNull()
      // Either the vendor is told "none", or it is not told of any function, or nobody is asked at all.
      const request = wire.requests[0]
      expect(request === undefined || request.functionMode === 'none' || request.functions.length === 0).toBe(
        true,
      )
    })

    test('forced: that function is demanded by name', async () => {
      const { client, wire } = await openHarness()
      wire.replyFunctionCall('read_weather', { city: '서울' })
      const call = client.generateFunctionCall('날씨', functions, { functionCall: { name: 'read_weather' } })
      expect(await call).toEqual({ name: 'read_weather', arguments: { city: '서울' } })
      expect(wire.requests[0]).toMatchObject({ functionMode: 'forced', forcedFunction: 'read_weather' })
    })

    test('forced: an answer in words is BAD_RESPONSE', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['싫어요.'])
      const call = client.generateFunctionCall('날씨', functions, { functionCall: { name: 'read_weather' } })
      await failure(call, 'BAD_RESPONSE')
    })

    test('forced: an unknown name is INVALID_REQUEST without a request', async () => {
      const { client, wire } = await openHarness()
      const call = client.generateFunctionCall('날씨', functions, { functionCall: { name: 'launch' } })
      await failure(call, 'INVALID_REQUEST')
      expect(wire.requests).toHaveLength(0)
    })

    test.each([
      ['arguments that break the schema', 'find_place', { query: '', radiusMeters: 0.5 }],
      ['arguments that are no JSON', 'find_place', '{"query": "카'],
      ['arguments that are no object', 'find_place', '[1]'],
      ['a function that was not offered', 'rm_rf', { path: '/' }],
    ])('%s are BAD_RESPONSE', async (_label, name, args) => {
      const { client, wire } = await openHarness()
      wire.replyFunctionCall(name, args)
      await failure(client.generateFunctionCall('가까운 곳', functions), 'BAD_RESPONSE')
      expect(wire.requests).toHaveLength(1)
    })
  })
}
