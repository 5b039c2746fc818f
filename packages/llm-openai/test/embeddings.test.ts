import {
  createLookupWire,
  describeEmbeddingPort,
  QUOTA_RETRY_AFTER_MS,
  VENDOR_WORDS,
} from '@eco2/ports/testing'
import { OpenAI } from 'openai'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createOpenAIEmbeddings, type OpenAIEmbeddingsOptions } from '../src/index.ts'

describeEmbeddingPort('OpenAI embeddings', async ({ apiKey }) => {
  const { wire, client } = await openWire(apiKey)
  return {
    wire,
    client: createOpenAIEmbeddings({ client }),
    textsOf,
    reply: (vectors) => ({ body: toReply(vectors.map(base64)) }),
  }
})

describe('createOpenAIEmbeddings', () => {
  test('asks for base64 and for nothing that was not said', async () => {
    const { wire, embeddings } = await open()
    wire.serve(() => ({ body: toReply([base64([1, 2])]) }))
    await embeddings.embed(['캔'], { purpose: 'query' })
    const { method, url, headers, body } = wire.requests[0] ?? {}
    expect([method, url?.pathname, headers?.authorization]).toEqual([
      'POST',
      '/v1/embeddings',
      'Bearer sk-test',
    ])
    expect(JSON.parse(body ?? '')).toEqual({
      model: 'text-embedding-3-small',
      input: ['캔'],
      encoding_format: 'base64',
    })
    expect(embeddings.model).toBe('openai/text-embedding-3-small')
  })

  test('shorter vectors are asked for, and are another model for whoever keeps them', async () => {
    const { wire, embeddings } = await open({
      model: 'text-embedding-3-large',
      dimensions: 256,
      provider: 'azure',
    })
    wire.serve(() => ({ body: toReply([base64([1, 2])]) }))
    await embeddings.embed(['캔'], { purpose: 'document' })
    expect(JSON.parse(wire.requests[0]?.body ?? '')).toMatchObject({ dimensions: 256 })
    expect(embeddings.model).toBe('azure/text-embedding-3-large@256')
  })

  test('a server that sends decimals, and in another order, is understood', async () => {
    const { wire, embeddings } = await open()
    const [first, second] = [
      [1, 0],
      [0, 2],
    ]
    wire.serve(() => ({
      body: {
        data: [
          { index: 1, embedding: second },
          { index: 0, embedding: first },
        ],
      },
    }))
    const vectors = await embeddings.embed(['캔', '병'], { purpose: 'document' })
    expect(vectors.map((vector) => [...vector])).toEqual([
      [1, 0],
      [0, 1],
    ])
  })

  test.each([
    ['half a number', { body: toReply(['AACAPwAA']) }, 'BAD_RESPONSE'],
    ['words for numbers', { body: toReply([['a']]) }, 'BAD_RESPONSE'],
    [
      'an error with status 200',
      { body: { error: { code: 'server_error', message: VENDOR_WORDS } } },
      'UNAVAILABLE',
    ],
    [
      'a model that does not exist',
      { status: 404, body: { error: { code: 'model_not_found' } } },
      'NOT_FOUND',
    ],
    ['no money', { status: 429, body: { error: { code: 'insufficient_quota' } } }, 'RATE_LIMITED'],
    [
      'a text of too many tokens',
      { status: 400, body: { error: { message: 'maximum context length' } } },
      'CONTEXT_TOO_LONG',
    ],
  ])('%s', async (_name, reply, code) => {
    const { wire, embeddings } = await open()
    wire.serve(() => reply)
    const error = await embeddings.embed(['캔'], { purpose: 'query' }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code, port: 'EmbeddingPort', retryable: code === 'UNAVAILABLE' })
    expect(String(error)).not.toContain(VENDOR_WORDS)
  })

  test('the time of the SDK is TIMEOUT, that of its connections UNAVAILABLE', async () => {
    const { wire } = await openWire('sk-test')
    wire.fail('stall')
    const impatient = new OpenAI({ apiKey: 'k', baseURL: `${wire.origin}/v1`, maxRetries: 0, timeout: 50 })
    const silent = new OpenAI({
      apiKey: 'k',
      maxRetries: 0,
      fetch: async () => {
        throw new TypeError('fetch failed', {
          cause: Object.assign(new Error('x'), { code: 'UND_ERR_HEADERS_TIMEOUT' }),
        })
      },
    })
    const ask = (client: OpenAI) => createOpenAIEmbeddings({ client }).embed(['캔'], { purpose: 'query' })
    await expect(ask(impatient)).rejects.toMatchObject({
      code: 'TIMEOUT',
      retryable: true,
      port: 'EmbeddingPort',
    })
    await expect(ask(silent)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      retryable: true,
      port: 'EmbeddingPort',
    })
  })

  test('no client is a clear error', () => {
    const without = {} as OpenAIEmbeddingsOptions
    expect(() => createOpenAIEmbeddings(without)).toThrow('needs a client')
  })
})

async function openWire(apiKey: string) {
  const wire = await createLookupWire({
    'bad-key': {
      status: 401,
      body: { error: { code: 'invalid_api_key', message: `Incorrect API key: ${apiKey}. ${VENDOR_WORDS}` } },
    },
    quota: {
      status: 429,
      headers: { 'retry-after': String(QUOTA_RETRY_AFTER_MS / 1_000) },
      body: { error: { code: 'rate_limit_exceeded', message: VENDOR_WORDS } },
    },
  })
  return { wire, client: new OpenAI({ apiKey, baseURL: `${wire.origin}/v1`, maxRetries: 0 }) }
}

async function open(options: Omit<OpenAIEmbeddingsOptions, 'client'> = {}) {
  const { wire, client } = await openWire('sk-test')
  onTestFinished(() => wire.close())
  return { wire, embeddings: createOpenAIEmbeddings({ client, ...options }) }
}

function textsOf(body: string): readonly string[] {
  return JSON.parse(body).input
}

/** As documented: https://platform.openai.com/docs/api-reference/embeddings (openai 7.57, embeddings.d.ts, read 2026-11-22). */
function toReply(embeddings: readonly unknown[]) {
  return {
    object: 'list',
    data: embeddings.map((embedding, index) => ({ object: 'embedding', index, embedding })),
    model: 'text-embedding-3-small',
    usage: { prompt_tokens: 8, total_tokens: 8 },
  }
}

function base64(vector: readonly number[]): string {
  return Buffer.from(Float32Array.from(vector).buffer).toString('base64')
}
