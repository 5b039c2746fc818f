import type { LLMUsage } from '@eco2/ports'
import { OpenAI } from 'openai'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { OpenAILLMClient } from '../src/index.ts'
import { bytes, collect, openClient, openWire } from './open-client.ts'
import { chatSpeech, chunk, frame } from './wire/chat-speech.ts'

const delta = (content: string, finish: string | null = null) =>
  frame(chunk([{ index: 0, delta: { content }, finish_reason: finish }]))

describe('the request', () => {
  test.each([
    ['https://api.openai.com/v1', 'max_completion_tokens'],
    ['https://my-resource.openai.azure.com/openai/v1', 'max_completion_tokens'],
    ['http://127.0.0.1:11434/v1', 'max_tokens'],
    ['https://openai.com.example.org/v1', 'max_tokens'],
  ])('%s takes %s', async (baseURL, parameter) => {
    const bodies: unknown[] = []
    const client = new OpenAI({
      apiKey: 'sk-test',
      baseURL,
      fetch: async (_url, init) => {
        bodies.push(JSON.parse(String(init?.body)))
        return Response.json({ choices: [{ message: { content: '네' }, finish_reason: 'stop' }] })
      },
    })
    await new OpenAILLMClient({ client, model: 'm', api: 'chat' }).generate('?', { maxTokens: 7 })
    expect(bodies).toMatchObject([{ [parameter]: 7 }])
    expect(Object.keys(bodies[0] ?? {}).filter((key) => key.startsWith('max_'))).toEqual([parameter])
  })

  test('the limit parameter, temperature, reasoning effort and usage of streams follow the capabilities', async () => {
    const { wire, llm } = await openClient({
      api: 'chat',
      capabilities: {
        maxTokensParameter: 'max_completion_tokens',
        temperature: false,
        streamUsage: false,
        reasoningEffort: 'minimal',
      },
    })
    wire.replyText(['네'])
    await collect(llm.generateStream('?'))
    expect(wire.rawRequests[0]?.body).toEqual({
      model: 'gpt-test',
      messages: [{ role: 'user', content: '?' }],
      max_completion_tokens: 2048,
      reasoning_effort: 'minimal',
      stream: true,
    })
  })

  test('the provider names the model', async () => {
    const { llm } = await openClient({ api: 'chat', provider: 'ollama' })
    expect(llm.model).toBe('ollama/gpt-test')
  })

  test('a schema in words: in the system prompt, read out of a code block', async () => {
    const { wire, llm } = await openClient({ api: 'chat', capabilities: { structuredOutput: 'prompt' } })
    wire.replyText(['여기 있습니다:\n```json\n{"item": "캔"}\n```'])
    const schema = z.object({ item: z.string() })
    expect(await llm.generateStructured('?', schema, { systemPrompt: '안내원' })).toEqual({ item: '캔' })
    expect(wire.requests[0]?.systemPrompt).toMatch(/^안내원\n\nJSON[\s\S]*"item"/)
    expect(wire.requests[0]).toMatchObject({ schema: false, functions: [] })
  })

  test('a schema as a tool falls back to words when the model has no functions', async () => {
    const { wire, llm } = await openClient({
      api: 'chat',
      capabilities: { structuredOutput: 'tool', functions: false },
    })
    wire.replyText(['{"item": "캔"}'])
    expect(await llm.generateStructured('?', z.object({ item: z.string() }))).toEqual({ item: '캔' })
    expect(wire.requests[0]).toMatchObject({ functions: [] })
  })
})

describe('streams of compatible servers', () => {
  test('Ollama: role in every chunk, empty content with the finish reason, no usage chunk', async () => {
    const { wire, llm } = await openClient({ api: 'chat' })
    const say = (content: string, finish: string | null = null) =>
      frame({
        id: 'chatcmpl-1',
        object: 'chat.completion.chunk',
        model: 'gemma3',
        system_fingerprint: 'fp_ollama',
        choices: [{ index: 0, delta: { role: 'assistant', content }, finish_reason: finish }],
      })
    wire.replyBytes(bytes(say('네'), say('.'), say('', 'stop'), 'data: [DONE]\n\n'))
    const usages: LLMUsage[] = []
    expect(await collect(llm.generateStream('?', { onUsage: (usage) => usages.push(usage) }))).toEqual([
      '네',
      '.',
    ])
    expect(usages).toEqual([])
  })

  test('Azure: a first chunk without a choice', async () => {
    const { wire, llm } = await openClient({ api: 'chat' })
    wire.replyBytes(
      bytes(
        frame({ ...chunk([]), prompt_filter_results: [] }),
        delta('네'),
        delta('', 'stop'),
        'data: [DONE]\n\n',
      ),
    )
    expect(await collect(llm.generateStream('?'))).toEqual(['네'])
  })

  test('vLLM: continuous usage counts once, the last one', async () => {
    const { wire, llm } = await openClient({ api: 'chat' })
    const say = (content: string, outputTokens: number, finish: string | null = null) =>
      frame(
        chunk([{ index: 0, delta: { content }, finish_reason: finish }], {
          inputTokens: 5,
          outputTokens,
          cachedTokens: 0,
        }),
      )
    wire.replyBytes(bytes(say('네', 1), say('.', 2, 'stop'), 'data: [DONE]\n\n'))
    const usages: LLMUsage[] = []
    await collect(llm.generateStream('?', { onUsage: (usage) => usages.push(usage) }))
    expect(usages).toMatchObject([{ inputTokens: 5, outputTokens: 2 }])
  })

  test('vLLM: an error in the stream whose code is a status', async () => {
    const { wire, llm } = await openClient({ api: 'chat' })
    const error = {
      object: 'error',
      message: "This model's maximum context length is 8192 tokens",
      type: 'BadRequestError',
      code: 400,
    }
    wire.replyBytes(bytes(frame({ error })))
    await expect(collect(llm.generateStream('?'))).rejects.toMatchObject({ code: 'CONTEXT_TOO_LONG' })
  })

  test('a finish reason is the end also without [DONE], and when the socket is cut behind it', async () => {
    const { wire, llm } = await openClient({ api: 'chat' })
    wire.replyBytes(bytes(delta('네'), delta('', 'stop')))
    expect(await collect(llm.generateStream('?'))).toEqual(['네'])
    wire.replyBytes(bytes(delta('네'), delta('', 'stop'), 'data: {"cut'))
    expect(await collect(llm.generateStream('?'))).toEqual(['네'])
  })

  test('[DONE] without a finish reason is no end: gateways send it also when their upstream broke', async () => {
    const { wire, llm } = await openClient({ api: 'chat' })
    wire.replyBytes(bytes(delta('네'), 'data: [DONE]\n\n'))
    await expect(collect(llm.generateStream('?'))).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
  })

  test('OpenRouter: finish reason "error" and comments that keep the line open', async () => {
    const { wire, llm } = await openClient({ api: 'chat' })
    wire.replyBytes(bytes(': OPENROUTER PROCESSING\n\n', delta('네'), delta('', 'error'), 'data: [DONE]\n\n'))
    await expect(collect(llm.generateStream('?'))).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      retryable: true,
    })
  })

  test('a refusal is CONTENT_FILTERED, streamed or not', async () => {
    const { wire, llm } = await openClient({ api: 'chat' })
    const refuse = { index: 0, delta: { refusal: "I can't." }, finish_reason: null }
    wire.replyBytes(
      bytes(frame(chunk([refuse])), frame(chunk([{ index: 0, delta: {}, finish_reason: 'stop' }]))),
    )
    await expect(collect(llm.generateStream('?'))).rejects.toMatchObject({ code: 'CONTENT_FILTERED' })
    const message = { content: null, refusal: "I can't." }
    wire.replyBytes([Buffer.from(JSON.stringify({ choices: [{ message, finish_reason: 'stop' }] }))])
    await expect(llm.generate('?')).rejects.toMatchObject({ code: 'CONTENT_FILTERED' })
  })
})

describe('a JSON body with status 200', () => {
  test.each([
    [{ error: 'model requires more system memory' }, 'UNAVAILABLE'],
    [{ error: { code: 'model_not_found', message: 'x' } }, 'NOT_FOUND'],
    [{ choices: [{ message: { content: '네' }, finish_reason: 'stop' }] }, 'BAD_RESPONSE'],
  ])('%j instead of a stream is %s', async (body, code) => {
    const client = new OpenAI({
      apiKey: 'k',
      baseURL: 'http://127.0.0.1:1/v1',
      fetch: async () => Response.json(body),
    })
    const llm = new OpenAILLMClient({ client, model: 'm', api: 'chat' })
    await expect(collect(llm.generateStream('?'))).rejects.toMatchObject({ code })
  })
})

test('no client and no model are clear errors', async () => {
  const { client } = await openWire(chatSpeech)
  const without = { model: 'm' } as ConstructorParameters<typeof OpenAILLMClient>[0]
  expect(() => new OpenAILLMClient(without)).toThrow('OpenAILLMClient needs a client: new OpenAILLMClient(')
  expect(() => new OpenAILLMClient({ client, model: '' })).toThrow('needs a model')
})
