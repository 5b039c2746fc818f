import { isPortError, type LLMUsage } from '@eco2/ports'
import { createScriptedWire, type ScriptedWire } from '@eco2/ports/testing'
import { GoogleGenAI, type HttpOptions } from '@google/genai'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { GeminiLLMClient } from '../src/index.ts'
import { geminiSpeech } from './gemini-speech.ts'

let wire: ScriptedWire
beforeEach(async () => {
  wire = await createScriptedWire(geminiSpeech)
})
afterEach(() => wire.close())

function clientOf(httpOptions: HttpOptions = {}): GoogleGenAI {
  return new GoogleGenAI({
    apiKey: 'key-of-a-test',
    apiVersion: 'v1beta',
    httpOptions: { baseUrl: wire.origin, ...httpOptions },
  })
}

function llmOf(model = 'gemini-3-flash-preview', httpOptions: HttpOptions = {}): GeminiLLMClient {
  return new GeminiLLMClient({ client: clientOf(httpOptions), model })
}

/** A 200 reply with exactly this text as its body. */
function replyRaw(body: string): void {
  wire.replyBytes([Buffer.from(body)])
}

function replyChunk(chunk: object): void {
  replyRaw(JSON.stringify(chunk))
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

const answer = (text: string, finishReason = 'STOP') => ({
  candidates: [{ content: { parts: [{ text }] }, finishReason }],
})

describe('constructor', () => {
  it('says what is missing', () => {
    const withoutClient = () => new GeminiLLMClient(JSON.parse('{"model":"gemini-3-flash-preview"}'))
    expect(withoutClient).toThrow('needs a client')
    expect(() => new GeminiLLMClient({ client: clientOf(), model: '' })).toThrow('name of a model')
  })
})

describe('thinking', () => {
  it('leaves room for thoughts beside the answer, and says how much a model may think', async () => {
    wire.replyText(['응'])
    await llmOf('gemini-3-flash-preview').generate('왜?', { maxTokens: 100 })
    wire.replyText(['응'])
    await llmOf('gemini-2.5-flash').generate('왜?', { maxTokens: 100 })
    wire.replyText(['응'])
    await llmOf('gemini-2.0-flash').generate('왜?', { maxTokens: 100 })
    expect(wire.rawRequests.map(({ body }) => body)).toMatchObject([
      { generationConfig: { maxOutputTokens: 4196, thinkingConfig: { thinkingLevel: 'LOW' } } },
      { generationConfig: { maxOutputTokens: 1124, thinkingConfig: { thinkingBudget: 1024 } } },
      { generationConfig: { maxOutputTokens: 100 } },
    ])
    expect(wire.rawRequests[2]?.body).not.toHaveProperty('generationConfig.thinkingConfig')
  })

  it('leaves thoughts out of the answer and counts them as output', async () => {
    const usages: LLMUsage[] = []
    replyChunk({
      candidates: [
        { content: { parts: [{ text: '생각…', thought: true }, { text: '답' }] }, finishReason: 'STOP' },
      ],
      usageMetadata: {
        promptTokenCount: 5,
        toolUsePromptTokenCount: 2,
        candidatesTokenCount: 1,
        thoughtsTokenCount: 40,
      },
    })
    expect(await llmOf().generate('왜?', { onUsage: (usage) => usages.push(usage) })).toBe('답')
    expect(usages).toEqual([
      { model: 'gemini-3-flash-preview', inputTokens: 7, outputTokens: 41, cachedTokens: 0 },
    ])
  })

  it('tells an answer that thinking used up from other empty answers', async () => {
    replyChunk({ candidates: [{ content: {}, finishReason: 'MAX_TOKENS' }] })
    await expect(llmOf().generate('왜?')).rejects.toThrow('limit of output tokens')
  })
})

describe('ends', () => {
  it.each([
    ['SAFETY', 'CONTENT_FILTERED'],
    ['RECITATION', 'CONTENT_FILTERED'],
    ['PROHIBITED_CONTENT', 'CONTENT_FILTERED'],
    ['BLOCKLIST', 'CONTENT_FILTERED'],
    ['SPII', 'CONTENT_FILTERED'],
    ['LANGUAGE', 'UNSUPPORTED'],
    ['MALFORMED_FUNCTION_CALL', 'BAD_RESPONSE'],
    ['MALFORMED_RESPONSE', 'BAD_RESPONSE'],
    ['OTHER', 'BAD_RESPONSE'],
    ['FINISH_REASON_UNSPECIFIED', 'BAD_RESPONSE'],
    ['SOMETHING_NEW', 'BAD_RESPONSE'],
  ])('%s is %s', async (finishReason, code) => {
    replyChunk(answer('글', finishReason))
    expect(await codeOf(llmOf().generate('?'))).toBe(code)
  })

  it('a blocked prompt is CONTENT_FILTERED, streaming or not, and its usage is reported', async () => {
    const usages: LLMUsage[] = []
    const blocked = { promptFeedback: { blockReason: 'SAFETY' }, usageMetadata: { promptTokenCount: 9 } }
    replyChunk(blocked)
    expect(await codeOf(llmOf().generate('?', { onUsage: (usage) => usages.push(usage) }))).toBe(
      'CONTENT_FILTERED',
    )
    replyRaw(`data: ${JSON.stringify(blocked)}\n\n`)
    expect(await codeOf(collect(llmOf().generateStream('?')))).toBe('CONTENT_FILTERED')
    expect(usages).toMatchObject([{ inputTokens: 9, outputTokens: 0 }])
  })

  it('older models say STOP in every chunk: the stream is still read to its end', async () => {
    replyRaw(['하나', '둘'].map((text) => `data: ${JSON.stringify(answer(text))}\n\n`).join(''))
    expect(await collect(llmOf().generateStream('?'))).toEqual(['하나', '둘'])
  })

  it('a stream that is left or cut reports what was counted so far', async () => {
    const usages: LLMUsage[] = []
    const onUsage = (usage: LLMUsage): void => void usages.push(usage)
    wire.stall('mid-body', ['하나', '둘'])
    for await (const delta of llmOf().generateStream('?', { onUsage })) if (delta === '둘') break
    wire.cutAfter(['셋'])
    await codeOf(collect(llmOf().generateStream('?', { onUsage })))
    expect(usages.map(({ inputTokens }) => inputTokens)).toEqual([11, 11])
  })
})

describe('reading the stream', () => {
  const first = JSON.stringify({ candidates: [{ content: { parts: [{ text: '가😀' }] } }] })
  const last = JSON.stringify(answer('나'))

  it('bytes that are not UTF-8 are BAD_RESPONSE, not question marks', async () => {
    const body = Buffer.from(`data: ${last}\n\n`)
    body[body.indexOf('나')] = 0xff
    wire.replyBytes([body])
    expect(await codeOf(collect(llmOf().generateStream('?')))).toBe('BAD_RESPONSE')
  })

  it('an error as bare JSON in the middle of a stream is that error', async () => {
    const error = { error: { code: 429, status: 'RESOURCE_EXHAUSTED', message: 'no' } }
    replyRaw(`data: ${first}\n\n${JSON.stringify(error, null, 2)}`)
    const deltas: string[] = []
    const read = async () => {
      for await (const delta of llmOf().generateStream('?')) deltas.push(delta)
    }
    expect(await codeOf(read())).toBe('RATE_LIMITED')
    expect(deltas).toEqual(['가😀'])
  })
})

describe('what Google says no to', () => {
  const refuse = async (error: object): Promise<unknown> => {
    replyChunk({ error })
    return await llmOf()
      .generate('?')
      .catch((thrown: unknown) => thrown)
  }

  it('a wrong key is a 400 with a reason', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.ErrorInfo', reason: 'API_KEY_INVALID' }]
    expect(await refuse({ code: 400, status: 'INVALID_ARGUMENT', message: 'no', details })).toMatchObject({
      code: 'UNAUTHORIZED',
      message: 'Gemini answered 400 (INVALID_ARGUMENT).',
    })
  })

  it('RetryInfo says how long to wait', async () => {
    const details = [{ '@type': 'type.googleapis.com/google.rpc.RetryInfo', retryDelay: '37.5s' }]
    const error = await refuse({ code: 429, status: 'RESOURCE_EXHAUSTED', message: 'no', details })
    expect(error).toMatchObject({ code: 'RATE_LIMITED', retryable: true, retryAfterMs: 37_500 })
  })

  it.each([
    [400, 'FAILED_PRECONDITION', 'UNAUTHORIZED'],
    [413, 'INVALID_ARGUMENT', 'CONTEXT_TOO_LONG'],
    [504, 'DEADLINE_EXCEEDED', 'TIMEOUT'],
    [499, 'CANCELLED', 'UNAVAILABLE'],
  ])('%i %s is %s', async (code, status, expected) => {
    expect(await refuse({ code, status, message: 'no' })).toMatchObject({ code: expected })
  })
})

describe('the client of the caller', () => {
  it('sends through its own fetch, with its headers and its key', async () => {
    wire.replyText(['응'])
    let sent = 0
    const counting: typeof fetch = (...request) => {
      sent += 1
      return fetch(...request)
    }
    await llmOf('gemini-3-flash-preview', { fetch: counting, headers: { 'x-team': 'eco2' } }).generate('?')
    expect(sent).toBe(1)
    expect(wire.rawRequests[0]?.headers).toMatchObject({
      'x-goog-api-key': 'key-of-a-test',
      'x-team': 'eco2',
    })
  })

  it('does not retry, even when it was told to', async () => {
    const llm = llmOf('gemini-3-flash-preview', { retryOptions: { attempts: 3, initialDelay: 0.001 } })
    wire.replyStatus(503)
    expect(await codeOf(llm.generate('?'))).toBe('UNAVAILABLE')
    wire.cutAfter([])
    expect(await codeOf(collect(llm.generateStream('?')))).toBe('UNAVAILABLE')
    expect(wire.requests).toHaveLength(2)
  })

  it('does not let the SDK repeat a request that found no server', async () => {
    let sent = 0
    const failing: typeof fetch = () => {
      sent += 1
      return Promise.reject(new TypeError('fetch failed'))
    }
    const retryOptions = { attempts: 3, initialDelay: 0.001 }
    const llm = llmOf('gemini-3-flash-preview', { fetch: failing, retryOptions })
    expect(await codeOf(llm.generate('?'))).toBe('UNAVAILABLE')
    expect(sent).toBe(1)
  })

  it('closes a reply that it does not read: a web page without an end', async () => {
    let signal: AbortSignal | null | undefined
    const endless: typeof fetch = (_input, init) => {
      signal = init?.signal
      return Promise.resolve(new Response(new ReadableStream(), { headers: { 'content-type': 'text/html' } }))
    }
    expect(await codeOf(llmOf('gemini-3-flash-preview', { fetch: endless }).generate('?'))).toBe(
      'BAD_RESPONSE',
    )
    expect(signal?.aborted).toBe(true)
  })

  it('a key that no header can hold is in no part of the error', async () => {
    const client = new GoogleGenAI({ apiKey: 'se\ncret', httpOptions: { baseUrl: wire.origin } })
    const error = await new GeminiLLMClient({ client, model: 'gemini-3-flash-preview' })
      .generate('?')
      .catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'INTERNAL' })
    expect(error).not.toHaveProperty('cause')
    expect(String(error)).not.toMatch(/se|cret/)
    expect(wire.requests).toHaveLength(0)
  })

  it('leaves no listener on a signal that many calls share', async () => {
    const { signal } = new AbortController()
    const listeners = new Set<unknown>()
    const add = signal.addEventListener.bind(signal)
    const remove = signal.removeEventListener.bind(signal)
    signal.addEventListener = (...given: Parameters<typeof add>) => {
      listeners.add(given[1])
      add(...given)
    }
    signal.removeEventListener = (...given: Parameters<typeof remove>) => {
      listeners.delete(given[1])
      remove(...given)
    }
    wire.replyText(['하나'])
    wire.replyText(['둘'])
    wire.replyStatus(500)
    await llmOf().generate('?', { signal })
    await collect(llmOf().generateStream('?', { signal }))
    await codeOf(llmOf().generate('?', { signal }))
    expect(listeners.size).toBe(0)
  })
})

describe('capabilities', () => {
  const without = (capabilities: object) =>
    new GeminiLLMClient({ client: clientOf(), model: 'gemini-3-flash-preview', capabilities })

  it('what a model cannot do is UNSUPPORTED without a call', async () => {
    const image = { bytes: new Uint8Array([1]), mediaType: 'image/png' }
    expect(await codeOf(without({ webSearch: false }).generateWithTools('?', ['web_search']))).toBe(
      'UNSUPPORTED',
    )
    expect(await codeOf(without({ functions: false }).generateFunctionCall('?', []))).toBe('UNSUPPORTED')
    expect(await codeOf(without({ images: false }).generate('?', { images: [image] }))).toBe('UNSUPPORTED')
    expect(await codeOf(llmOf('gemini-1.5-pro').generateWithTools('?', ['web_search']))).toBe('UNSUPPORTED')
    expect(wire.requests).toHaveLength(0)
  })

  it('a temperature that the model refuses is not sent', async () => {
    wire.replyText(['응'])
    await without({ temperature: false }).generate('?', { temperature: 0.2 })
    expect(wire.requests[0]).not.toHaveProperty('temperature')
  })

  it('an image must be bytes or an https URL', async () => {
    for (const url of [
      'http://example.org/a.png',
      'data:image/png;base64,AA==',
      'file:///etc/passwd',
      'a.png',
    ]) {
      expect(await codeOf(llmOf().generate('?', { images: [{ url }] })), url).toBe('INVALID_REQUEST')
    }
  })
})
