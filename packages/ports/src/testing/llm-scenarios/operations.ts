import { describe, expect, test } from 'vitest'
import { GENERATE_DEFAULTS, type LLMUsage } from '../../llm-client-port.ts'
import {
  ANSWER,
  answerSchema,
  collect,
  failure,
  type LLMClientTraits,
  type OpenHarness,
  operations,
  placeFunction,
} from './scenario.ts'
import { PNG } from './texts.ts'

export function describeOperations(openHarness: OpenHarness, traits: LLMClientTraits): void {
  describe('operations', () => {
    test('names its model', async () => {
      const { client } = await openHarness()
      expect(client.model).toMatch(/^[^/\s]+\/\S+$/)
    })

    test('generate: returns the whole text, with the defaults of the port', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['페트병은 ', '투명 페트로.'])
      expect(await client.generate('생수병은 어떻게 버려?')).toBe('페트병은 투명 페트로.')
      expect(wire.requests).toHaveLength(1)
      expect(wire.requests[0]).toMatchObject({
        prompt: '생수병은 어떻게 버려?',
        temperature: GENERATE_DEFAULTS.temperature,
        maxTokens: GENERATE_DEFAULTS.maxTokens,
        streaming: false,
        images: [],
      })
      expect(wire.requests[0]?.systemPrompt ?? '').toBe('')
      expect(client.model.endsWith(wire.requests[0]?.model ?? 'none')).toBe(true)
    })

    test('generateStructured: returns the validated value, at temperature 0', async () => {
      const { client, wire } = await openHarness()
      wire.replyJson(ANSWER)
      expect(await client.generateStructured('분류해.', answerSchema)).toEqual(ANSWER)
      expect(wire.requests[0]).toMatchObject({
        temperature: GENERATE_DEFAULTS.structuredTemperature,
        maxTokens: GENERATE_DEFAULTS.maxTokens,
      })
      if (traits.schemaOnWire !== false) expect(wire.requests[0]?.schema).toBe(true)
    })

    test('generateStream: yields the deltas in order and ends', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['비우고', ' 헹구고', ' 떼고'])
      expect(await collect(client.generateStream('생수병?'))).toEqual(['비우고', ' 헹구고', ' 떼고'])
      expect(wire.requests[0]).toMatchObject({ streaming: true, temperature: 0.7, maxTokens: 2048 })
    })

    test('generateFunctionCall: returns name and arguments', async () => {
      const { client, wire } = await openHarness()
      wire.replyFunctionCall('find_place', { query: '주민센터', radiusMeters: 500 })
      expect(await client.generateFunctionCall('가까운 주민센터', [placeFunction])).toEqual({
        name: 'find_place',
        arguments: { query: '주민센터', radiusMeters: 500 },
      })
      expect(wire.requests[0]).toMatchObject({ functions: ['find_place'], temperature: 0.7, maxTokens: 2048 })
    })

    test('generateWithTools: keeps text and citations, or says UNSUPPORTED without a call', async () => {
      const { client, wire } = await openHarness()
      const citations = [
        { title: '환경부', url: 'https://www.me.go.kr/rules?id=1&lang=ko' },
        { title: '서울시', url: 'https://news.seoul.go.kr/env/' },
      ]
      wire.replyCitations('환경부와 서울시에 따르면 그렇습니다.', citations)
      if (traits.webSearch === false) {
        await failure(client.generateWithTools('최근 규정?', ['web_search']), 'UNSUPPORTED')
        expect(wire.requests).toHaveLength(0)
        return
      }
      const result = await client.generateWithTools('최근 규정?', ['web_search'])
      expect(result.text).toContain('환경부와 서울시에 따르면 그렇습니다.')
      expect(result.citations.map(({ title, url }) => ({ title, url }))).toEqual(citations)
      expect(wire.requests[0]).toMatchObject({ webSearch: true, prompt: '최근 규정?' })
    })

    test.each(operations(traits))(
      '$name: system prompt, temperature, limit and image arrive',
      async (operation) => {
        const { client, wire } = await openHarness()
        scriptAnswer(operation.name, wire)
        await operation.call(client, {
          systemPrompt: '너는 분리배출 안내원이다.',
          temperature: 0.25,
          maxTokens: 321,
          images: [{ bytes: PNG, mediaType: 'image/png' }],
        })
        expect(wire.requests[0]).toMatchObject({ prompt: '어떻게 버려?', temperature: 0.25, maxTokens: 321 })
        // A prompt-only structured adapter may add its instruction behind the caller's words.
        expect(wire.requests[0]?.systemPrompt).toContain('너는 분리배출 안내원이다.')
        expect(wire.requests[0]?.images).toHaveLength(1)
        expect(wire.requests[0]?.images[0]).toMatchObject({ mediaType: 'image/png' })
        expect(Buffer.from(wire.requests[0]?.images[0]?.bytes ?? []).equals(PNG)).toBe(true)
      },
    )

    test.runIf(traits.imageUrls !== false)('an image URL arrives as a URL', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['페트병'])
      await client.generate('뭐야?', { images: [{ url: 'https://example.org/a.jpg?x=1&y=2' }] })
      expect(wire.requests[0]?.images).toMatchObject([{ url: 'https://example.org/a.jpg?x=1&y=2' }])
    })

    test.each(operations(traits))('$name: reports usage once, with the task', async (operation) => {
      const { client, wire } = await openHarness()
      scriptAnswer(operation.name, wire)
      const usages: LLMUsage[] = []
      await operation.call(client, { task: 'write-answer', onUsage: (usage) => usages.push(usage) })
      expect(usages).toEqual([
        {
          model: expect.stringMatching(/./),
          inputTokens: 11,
          outputTokens: 7,
          cachedTokens: 3,
          task: 'write-answer',
        },
      ])
    })

    test('an answer cut by the token limit is an answer', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['여기까지'], { finish: 'length' })
      wire.replyText(['여기', '까지'], { finish: 'length' })
      expect(await client.generate('길게')).toBe('여기까지')
      expect(await collect(client.generateStream('길게'))).toEqual(['여기', '까지'])
    })
  })
}

function scriptAnswer(name: string, wire: Awaited<ReturnType<OpenHarness>>['wire']): void {
  if (name === 'generateStructured') wire.replyJson(ANSWER)
  else if (name === 'generateFunctionCall')
    wire.replyFunctionCall('find_place', { query: '카페', radiusMeters: 1 })
  else if (name === 'generateWithTools')
    wire.replyCitations('환경부 자료입니다.', [{ title: '환경부', url: 'https://me.go.kr/' }])
  else wire.replyText(['네, ', '그렇게 버립니다.'])
}
