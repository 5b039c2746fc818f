import type { LLMUsage } from '@eco2/ports'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { bytes, collect, openClient } from './open-client.ts'
import { frame } from './wire/responses-speech.ts'

const delta = (text: string) => frame({ type: 'response.output_text.delta', delta: text })
const end = (fields: object = {}) =>
  frame({
    type: 'response.completed',
    response: {
      status: 'completed',
      model: 'gpt-test-2026-09-01',
      output: [],
      usage: { input_tokens: 3, output_tokens: 2, input_tokens_details: { cached_tokens: 1 } },
      ...fields,
    },
  })

describe('the request', () => {
  test('OpenAI keeps nothing, and nothing is sent that was not asked for', async () => {
    const { wire, llm } = await openClient()
    wire.replyText(['네'])
    await llm.generate('생수병?')
    expect(wire.rawRequests[0]?.body).toEqual({
      model: 'gpt-test',
      input: '생수병?',
      max_output_tokens: 2048,
      store: false,
      temperature: 0.7,
    })
    expect(wire.rawRequests[0]?.headers.authorization).toBe('Bearer sk-test')
    expect(wire.rawRequests[0]?.headers['x-stainless-retry-count']).toBe('0')
  })

  test('a model that refuses temperature gets none; reasoning effort is passed on', async () => {
    const { wire, llm } = await openClient({ capabilities: { temperature: false, reasoningEffort: 'low' } })
    wire.replyText(['네'])
    await llm.generate('생수병?', { temperature: 0.1 })
    expect(wire.requests[0]).not.toHaveProperty('temperature')
    expect(wire.rawRequests[0]?.body).toMatchObject({ reasoning: { effort: 'low' } })
  })

  test('a schema goes strict, with a name, closed and complete', async () => {
    const { wire, llm } = await openClient()
    wire.replyJson({ item: '캔', note: null })
    const schema = z.object({ item: z.string().min(1), note: z.string().optional() })
    expect(await llm.generateStructured('?', schema)).toEqual({ item: '캔' })
    expect(wire.rawRequests[0]?.body).toMatchObject({
      text: {
        format: {
          type: 'json_schema',
          name: 'reply',
          strict: true,
          schema: { required: ['item', 'note'], additionalProperties: false },
        },
      },
    })
  })

  test('a schema without a strict form goes unstrict and is still judged', async () => {
    const { wire, llm } = await openClient()
    wire.replyJson({ fees: { 소파: 'viel' } })
    wire.replyJson({ fees: { 소파: 5000 } })
    const schema = z.object({ fees: z.record(z.string(), z.number()) })
    expect(await llm.generateStructured('?', schema)).toEqual({ fees: { 소파: 5000 } })
    expect(wire.rawRequests[0]?.body).toMatchObject({ text: { format: { strict: false } } })
  })

  test('capabilities that are missing are UNSUPPORTED, and nobody is asked', async () => {
    const { wire, llm } = await openClient({
      capabilities: { images: false, functions: false, webSearch: false },
    })
    const images = [{ url: 'https://example.org/a.png' }]
    const unsupported = { code: 'UNSUPPORTED', retryable: false }
    await expect(llm.generate('?', { images })).rejects.toMatchObject(unsupported)
    await expect(collect(llm.generateStream('?', { images }))).rejects.toMatchObject(unsupported)
    await expect(llm.generateFunctionCall('?', [])).rejects.toMatchObject(unsupported)
    await expect(llm.generateWithTools('?', ['web_search'])).rejects.toMatchObject(unsupported)
    expect(wire.requests).toHaveLength(0)
  })

  test('a search is not made as if from the United States', async () => {
    const { wire, llm } = await openClient()
    wire.replyCitations('환경부 자료', [
      { title: '환경부', url: 'https://me.go.kr/' },
      { title: '환경부', url: 'https://me.go.kr/' },
    ])
    const { citations } = await llm.generateWithTools('?', ['web_search'])
    expect(citations).toEqual([{ title: '환경부', url: 'https://me.go.kr/' }])
    expect(wire.rawRequests[0]?.body).toMatchObject({
      tools: [{ type: 'web_search', user_location: { type: 'approximate' } }],
    })
  })
})

describe('the stream', () => {
  test('reasoning, search and unknown events pass by, even when they are no JSON', async () => {
    const { wire, llm } = await openClient()
    wire.replyBytes(
      bytes(
        ': keep-alive\n\n',
        'event: response.reasoning_summary_text.delta\ndata: {not json\n\n',
        frame({ type: 'response.web_search_call.searching', item_id: 'ws_1' }),
        delta('네'),
        frame({ type: 'response.something_new', delta: 'x' }),
        end(),
      ),
    )
    expect(await collect(llm.generateStream('?'))).toEqual(['네'])
  })

  test('events without a name are told by their type', async () => {
    const { wire, llm } = await openClient()
    wire.replyBytes(bytes(...[delta('네'), end()].map((text) => text.replace(/^event: .*\n/gm, ''))))
    expect(await collect(llm.generateStream('?'))).toEqual(['네'])
  })

  test('[DONE] alone is no end', async () => {
    const { wire, llm } = await openClient()
    wire.replyBytes(bytes(delta('네'), 'data: [DONE]\n\n'))
    await expect(collect(llm.generateStream('?'))).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
  })

  test.each([
    ['rate_limit_exceeded', 'RATE_LIMITED', true],
    ['insufficient_quota', 'RATE_LIMITED', false],
    ['server_error', 'UNAVAILABLE', true],
    ['invalid_prompt', 'CONTENT_FILTERED', false],
    ['context_length_exceeded', 'CONTEXT_TOO_LONG', false],
  ])('response.failed with %s is %s, and its usage counts', async (code, expected, retryable) => {
    const { wire, llm } = await openClient()
    const response = {
      status: 'failed',
      error: { code, message: 'org-123' },
      usage: { input_tokens: 9, output_tokens: 0 },
    }
    wire.replyBytes(bytes(delta('네'), frame({ type: 'response.failed', response })))
    const usages: LLMUsage[] = []
    const call = collect(llm.generateStream('?', { onUsage: (usage) => usages.push(usage) }))
    await expect(call).rejects.toMatchObject({ code: expected, retryable })
    expect(usages).toMatchObject([{ inputTokens: 9, outputTokens: 0, cachedTokens: 0 }])
  })

  test('a refusal is CONTENT_FILTERED, streamed or not', async () => {
    const { wire, llm } = await openClient()
    const output = [{ type: 'message', content: [{ type: 'refusal', refusal: "I can't." }] }]
    wire.replyBytes(bytes(frame({ type: 'response.refusal.delta', delta: "I can't." }), end({ output })))
    await expect(collect(llm.generateStream('?'))).rejects.toMatchObject({ code: 'CONTENT_FILTERED' })
    wire.replyBytes([Buffer.from(JSON.stringify({ status: 'completed', output }))])
    await expect(llm.generate('?')).rejects.toMatchObject({ code: 'CONTENT_FILTERED' })
  })

  test('an answer that reasoning used up is BAD_RESPONSE and says so', async () => {
    const { wire, llm } = await openClient()
    const spent = {
      status: 'incomplete',
      incomplete_details: { reason: 'max_output_tokens' },
      output: [{ type: 'reasoning' }],
    }
    wire.replyBytes([Buffer.from(JSON.stringify(spent))])
    await expect(llm.generate('?')).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
      message: expect.stringContaining('token limit'),
    })
    wire.replyBytes(bytes(frame({ type: 'response.incomplete', response: spent })))
    await expect(collect(llm.generateStream('?'))).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
  })

  test.each(['failed', 'cancelled', 'in_progress', 'queued'])(
    'a plain response that is %s is no answer',
    async (status) => {
      const { wire, llm } = await openClient()
      wire.replyBytes([Buffer.from(JSON.stringify({ status, output: [] }))])
      await expect(llm.generate('?')).rejects.toMatchObject({
        code: status === 'failed' ? 'UNAVAILABLE' : 'BAD_RESPONSE',
      })
    },
  )
})
