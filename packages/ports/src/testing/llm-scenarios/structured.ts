import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { LLMUsage } from '../../llm-client-port.ts'
import { ANSWER, answerSchema, failure, type LLMClientTraits, type OpenHarness } from './scenario.ts'

export function describeStructured(openHarness: OpenHarness, _traits: LLMClientTraits): void {
  describe('structured output', () => {
    test('asks again with the validation error, and counts both calls', async () => {
      const { client, wire } = await openHarness()
      wire.replyJson({ ...ANSWER, confidence: 7 })
      wire.replyJson(ANSWER)
      const usages: LLMUsage[] = []
      const value = await client.generateStructured('분류해.', answerSchema, {
        onUsage: (usage) => usages.push(usage),
      })
      expect(value).toEqual(ANSWER)
      expect(usages).toHaveLength(2)
      expect(wire.requests).toHaveLength(2)
      expect(wire.requests[0]?.prompt).not.toContain('confidence')
      expect(wire.requests[1]?.prompt).toContain('분류해.')
      expect(wire.requests[1]?.prompt).toContain('confidence')
    })

    test('asks again when the reply is no JSON', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['물론입니다! 여기 있습니다:'])
      wire.replyJson(ANSWER)
      expect(await client.generateStructured('분류해.', answerSchema)).toEqual(ANSWER)
      expect(wire.requests).toHaveLength(2)
    })

    test('gives up with BAD_RESPONSE after two re-asks, all counted', async () => {
      const { client, wire } = await openHarness()
      for (let ask = 0; ask < 4; ask += 1) wire.replyJson({ item: '', confidence: 'high' })
      const usages: LLMUsage[] = []
      const call = client.generateStructured('분류해.', answerSchema, {
        onUsage: (usage) => usages.push(usage),
      })
      const error = await failure(call, 'BAD_RESPONSE')
      expect(error.retryable).toBe(false)
      expect(wire.requests).toHaveLength(3)
      expect(usages).toHaveLength(3)
    })

    test('a failure during a re-ask is that failure, not a fourth try', async () => {
      const { client, wire } = await openHarness()
      wire.replyJson({})
      wire.replyStatus(500)
      await failure(client.generateStructured('분류해.', answerSchema), 'UNAVAILABLE')
      expect(wire.requests).toHaveLength(2)
    })

    test('optional, nullable, nested, enum and union fields survive the way to the vendor and back', async () => {
      const { client, wire } = await openHarness()
      const schema = z.object({
        kind: z.enum(['pet', 'can']),
        note: z.string().optional(),
        fee: z.number().nullable(),
        parts: z.array(z.object({ name: z.string().max(20), wash: z.boolean() })).max(5),
        place: z.union([z.object({ city: z.string() }), z.object({ zip: z.string() })]),
      })
      const value = {
        kind: 'pet' as const,
        fee: null,
        parts: [{ name: '뚜껑', wash: true }],
        place: { zip: '04524' },
      }
      wire.replyJson(value)
      expect(await client.generateStructured('분류해.', schema)).toEqual(value)
    })
  })
}
