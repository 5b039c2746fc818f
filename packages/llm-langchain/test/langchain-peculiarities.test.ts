import { isPortError, type LLMUsage } from '@eco2/ports'
import { createScriptedWire, type ScriptedWire } from '@eco2/ports/testing'
import { ChatAnthropic } from '@langchain/anthropic'
import { SimpleChatModel } from '@langchain/core/language_models/chat_models'
import { AIMessage, AIMessageChunk } from '@langchain/core/messages'
import { ChatGenerationChunk, type ChatResult } from '@langchain/core/outputs'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { LangChainAdapter, type LangChainCapabilities, type LangChainSettings } from '../src/index.ts'
import { anthropicSpeech } from './anthropic-speech.ts'

let wire: ScriptedWire
beforeEach(async () => {
  wire = await createScriptedWire(anthropicSpeech)
})
afterEach(() => wire.close())

function claude(settings: Partial<LangChainSettings> = {}): ChatAnthropic {
  return new ChatAnthropic({
    model: 'claude-haiku-4-5',
    apiKey: 'sk-secret',
    clientOptions: { baseURL: wire.origin, logLevel: 'off' },
    ...settings,
  })
}

function adapterOf(capabilities: LangChainCapabilities = {}): LangChainAdapter {
  return new LangChainAdapter({ model: claude, name: 'anthropic/claude-haiku-4-5', capabilities })
}

async function collect(stream: AsyncIterable<string>): Promise<string[]> {
  const deltas: string[] = []
  for await (const delta of stream) deltas.push(delta)
  return deltas
}

async function codeOf(call: Promise<unknown>): Promise<string> {
  const outcome = await call.catch((error: unknown) => error)
  return isPortError(outcome) ? outcome.code : `no PortError: ${String(outcome)}`
}

function replyMessage(message: object): void {
  const whole = { id: 'msg_1', type: 'message', role: 'assistant', model: 'claude-haiku-4-5', ...message }
  wire.replyBytes([Buffer.from(JSON.stringify(whole))])
}

/** A model that plays chunks and looks at no signal; without chunks it is silent for ever. */
class DeafModel extends SimpleChatModel {
  readonly #chunks: readonly AIMessageChunk[] | undefined

  constructor(chunks?: readonly AIMessageChunk[]) {
    super({})
    this.#chunks = chunks
  }

  override _llmType(): string {
    return 'deaf'
  }

  override _call(): Promise<string> {
    return new Promise(() => {})
  }

  override async _generate(): Promise<ChatResult> {
    if (this.#chunks === undefined) return await new Promise(() => {})
    return { generations: [{ text: '', message: new AIMessage(String(this.#chunks[0]?.content)) }] }
  }

  override async *_streamResponseChunks(): AsyncGenerator<ChatGenerationChunk> {
    if (this.#chunks === undefined) await new Promise(() => {})
    for (const message of this.#chunks ?? []) yield new ChatGenerationChunk({ text: '', message })
  }
}

const deaf = (chunks?: readonly AIMessageChunk[], capabilities: LangChainCapabilities = {}) =>
  new LangChainAdapter({ model: () => new DeafModel(chunks), name: 'test/deaf', capabilities })

describe('constructor', () => {
  it('says what is missing', () => {
    expect(() => new LangChainAdapter(JSON.parse('{"name":"a/b"}'))).toThrow('needs a model')
    expect(() => new LangChainAdapter({ model: claude, name: '' })).toThrow('needs a name')
  })
})

describe('settings', () => {
  it('makes one model for each pair of settings, and keeps the sixteen most recent', async () => {
    const made: LangChainSettings[] = []
    const model = (settings: LangChainSettings) => {
      made.push(settings)
      return new DeafModel([new AIMessageChunk('응')])
    }
    const adapter = new LangChainAdapter({ model, name: 'test/deaf' })
    for (const temperature of [0.1, 0.1, 0.2, 0.1]) await adapter.generate('?', { temperature })
    expect(made).toEqual([
      { temperature: 0.1, maxTokens: 2048 },
      { temperature: 0.2, maxTokens: 2048 },
    ])
    for (let maxTokens = 1; maxTokens <= 15; maxTokens += 1) await adapter.generate('?', { maxTokens })
    await adapter.generate('?', { temperature: 0.1 })
    expect(made).toHaveLength(17)
    await adapter.generate('?', { temperature: 0.2 })
    expect(made).toHaveLength(18)
  })

  it('a temperature that the model refuses is not set', async () => {
    wire.replyText(['응'])
    await adapterOf({ temperature: false }).generate('?', { temperature: 0.2 })
    expect(wire.requests[0]).not.toHaveProperty('temperature')
  })

  it('a ready model that cannot be copied is INVALID_REQUEST, and its arguments stay secret', async () => {
    class Stubborn extends ChatAnthropic {
      constructor(fields: { apiKey: string; maxRetries?: number }) {
        if (fields.maxRetries === 0) throw new Error(`No copies of ${fields.apiKey}`)
        super(fields)
      }
    }
    const adapter = new LangChainAdapter({
      model: new Stubborn({ apiKey: 'sk-secret' }),
      name: 'test/stubborn',
    })
    const error = await adapter.generate('?').catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({
      code: 'INVALID_REQUEST',
      message: expect.stringContaining('Give the adapter a function'),
    })
    expect(String(error)).not.toContain('sk-secret')
  })

  it('a function that fails is a PortError without its text', async () => {
    const model = () => {
      throw new Error('no key like sk-secret')
    }
    const adapter = new LangChainAdapter({ model, name: 'test/none' })
    for (const call of [adapter.generate('?'), collect(adapter.generateStream('?'))]) {
      const error = await call.catch((thrown: unknown) => thrown)
      expect(error).toMatchObject({ code: 'INTERNAL' })
      expect(String(error)).not.toContain('sk-secret')
    }
  })
})

it('a model that retries by itself is told not to', async () => {
  let asked = 0
  const counting: typeof fetch = () => {
    asked += 1
    return Promise.reject(new TypeError('fetch failed'))
  }
  const model = () =>
    new ChatAnthropic({
      model: 'claude-haiku-4-5',
      apiKey: 'sk-secret',
      maxRetries: 2,
      clientOptions: { fetch: counting, logLevel: 'off' },
    })
  const adapter = new LangChainAdapter({ model, name: 'anthropic/claude-haiku-4-5' })
  expect(await codeOf(adapter.generate('?'))).toBe('UNAVAILABLE')
  expect(await codeOf(collect(adapter.generateStream('?')))).toBe('UNAVAILABLE')
  expect(asked).toBe(2)
})

describe('a model that looks at no signal', () => {
  it.each(['generate', 'generateStream', 'generateStructured'] as const)(
    '%s is CANCELLED all the same',
    async (name) => {
      const controller = new AbortController()
      const options = { signal: controller.signal }
      const adapter = deaf(undefined, { structuredOutput: 'prompt' })
      const call = {
        generate: () => adapter.generate('?', options),
        generateStream: () => collect(adapter.generateStream('?', options)),
        generateStructured: () => adapter.generateStructured('?', z.object({}), options),
      }[name]()
      controller.abort()
      expect(await codeOf(call)).toBe('CANCELLED')
    },
  )
})

describe('ends', () => {
  it('a stream without a reason is BAD_RESPONSE, unless the package is known to give none', async () => {
    const chunks = [new AIMessageChunk('하나'), new AIMessageChunk('둘')]
    expect(await codeOf(collect(deaf(chunks).generateStream('?')))).toBe('BAD_RESPONSE')
    expect(await collect(deaf(chunks, { finishReason: false }).generateStream('?'))).toEqual(['하나', '둘'])
  })

  it.each([
    ['refusal', 'CONTENT_FILTERED'],
    ['pause_turn', 'BAD_RESPONSE'],
  ])('%s is %s', async (stopReason, code) => {
    replyMessage({ content: [{ type: 'text', text: '음' }], stop_reason: stopReason, usage: usage(1, 1) })
    expect(await codeOf(adapterOf().generate('?'))).toBe(code)
  })
})

describe('content', () => {
  it('leaves reasoning out, in one piece or streamed', async () => {
    const thought = { type: 'thinking', thinking: '음…', signature: 'x' }
    replyMessage({
      content: [thought, { type: 'text', text: '답' }],
      stop_reason: 'end_turn',
      usage: usage(1, 1),
    })
    expect(await adapterOf().generate('?')).toBe('답')
    const chunks = [
      new AIMessageChunk({ content: [{ ...thought, index: 0 }] }),
      new AIMessageChunk({
        content: [{ type: 'text', text: '답', index: 1 }],
        response_metadata: { stop_reason: 'end_turn' },
      }),
    ]
    expect(await collect(deaf(chunks).generateStream('?'))).toEqual(['답'])
  })

  it('one citation per URL, from either way of marking', async () => {
    const mark = { url: 'https://me.go.kr/', title: '환경부' }
    replyMessage({
      content: [
        { type: 'text', text: '하나', citations: [{ type: 'web_search_result_location', ...mark }] },
        {
          type: 'text',
          text: '둘',
          citations: [
            { ...mark, title: '같은 곳' },
            { url: 'https://b.kr/', title: '' },
          ],
        },
        {
          type: 'text',
          text: '셋',
          annotations: [{ type: 'url_citation', url: 'https://c.kr/', title: 'C' }, { type: 'file' }],
        },
      ],
      stop_reason: 'end_turn',
      usage: usage(1, 1),
    })
    const result = await adapterOf({
      webSearch: { type: 'web_search_20250305', name: 'web_search' },
    }).generateWithTools('?', ['web_search'])
    expect(result).toEqual({
      text: '하나둘셋',
      citations: [
        mark,
        { title: 'https://b.kr/', url: 'https://b.kr/' },
        { title: 'C', url: 'https://c.kr/' },
      ],
    })
  })
})

describe('structured output', () => {
  it('a union at the top travels as a field and comes back as itself', async () => {
    const schema = z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('can'), crushed: z.boolean() }),
      z.object({ kind: z.literal('pet') }),
    ])
    wire.replyJson({ answer: { kind: 'can', crushed: true } })
    expect(await adapterOf().generateStructured('?', schema)).toEqual({ kind: 'can', crushed: true })
    expect(wire.rawRequests[0]?.body).toMatchObject({ tools: [{ input_schema: { type: 'object' } }] })
  })

  it('goes by words for a model without functions', async () => {
    wire.replyText(['```json\n{"item":"캔"}\n```'])
    const schema = z.object({ item: z.string() })
    expect(await adapterOf({ functions: false }).generateStructured('?', schema)).toEqual({ item: '캔' })
    expect(wire.requests[0]).toMatchObject({ functions: [], systemPrompt: expect.stringContaining('"item"') })
  })
})

describe('usage', () => {
  it('a stream that is left reports what was counted so far', async () => {
    const usages: LLMUsage[] = []
    wire.stall('mid-body', ['하나', '둘'])
    for await (const delta of adapterOf().generateStream('?', { onUsage: (one) => usages.push(one) })) {
      if (delta === '둘') break
    }
    await wire.socketClosed()
    expect(usages).toEqual([{ model: 'claude-haiku-4-5', inputTokens: 11, outputTokens: 0, cachedTokens: 3 }])
  })
})

describe('capabilities', () => {
  it('what a model cannot do is UNSUPPORTED without a call', async () => {
    const image = { bytes: new Uint8Array([1]), mediaType: 'image/png' }
    expect(await codeOf(adapterOf().generateWithTools('?', ['web_search']))).toBe('UNSUPPORTED')
    expect(await codeOf(adapterOf({ functions: false }).generateFunctionCall('?', []))).toBe('UNSUPPORTED')
    expect(await codeOf(adapterOf({ images: false }).generate('?', { images: [image] }))).toBe('UNSUPPORTED')
    expect(await codeOf(collect(adapterOf({ images: false }).generateStream('?', { images: [image] })))).toBe(
      'UNSUPPORTED',
    )
    const tool = { name: 'a', description: '', parameters: z.object({}) }
    expect(await codeOf(deaf([]).generateFunctionCall('?', [tool]))).toBe('UNSUPPORTED')
    expect(wire.requests).toHaveLength(0)
  })

  it('an image must be bytes or an https URL', async () => {
    for (const url of ['http://example.org/a.png', 'data:image/png;base64,AA==', 'a.png']) {
      expect(await codeOf(adapterOf().generate('?', { images: [{ url }] })), url).toBe('INVALID_REQUEST')
    }
  })
})

function usage(inputTokens: number, outputTokens: number): object {
  return { input_tokens: inputTokens, output_tokens: outputTokens }
}
