import {
  createLookupWire,
  describeEmbeddingPort,
  QUOTA_RETRY_AFTER_MS,
  VENDOR_WORDS,
} from '@eco2/ports/testing'
import { GoogleGenAI, type HttpOptions } from '@google/genai'
import { describe, expect, onTestFinished, test } from 'vitest'
import { createGeminiEmbeddings, type GeminiEmbeddingsOptions } from '../src/index.ts'

describeEmbeddingPort('Gemini embeddings', async ({ apiKey }) => {
  const { wire, client } = await openWire(apiKey)
  return {
    wire,
    client: createGeminiEmbeddings({ client }),
    textsOf,
    reply: (vectors) => ({ body: toReply(vectors) }),
  }
})

describe('createGeminiEmbeddings', () => {
  test.each([
    ['query', 'RETRIEVAL_QUERY'],
    ['document', 'RETRIEVAL_DOCUMENT'],
  ] as const)('a %s is a %s, one request for all texts', async (purpose, taskType) => {
    const { wire, embeddings } = await open()
    wire.serve(() => ({
      body: toReply([
        [1, 0],
        [0, 1],
      ]),
    }))
    await embeddings.embed(['캔', '병'], { purpose })
    const { method, url, headers, body } = wire.requests[0] ?? {}
    expect([method, url?.pathname, headers?.['x-goog-api-key']]).toEqual([
      'POST',
      '/v1beta/models/gemini-embedding-001:batchEmbedContents',
      'g-test',
    ])
    const requestOf = (text: string) => ({
      model: 'models/gemini-embedding-001',
      taskType,
      content: expect.objectContaining({ parts: [{ text }] }),
    })
    expect(JSON.parse(body ?? '')).toEqual({ requests: [requestOf('캔'), requestOf('병')] })
    expect(embeddings.model).toBe('google/gemini-embedding-001')
  })

  test('shortened vectors are asked for, made unit length, and are another model', async () => {
    const { wire, embeddings } = await open({ dimensions: 2 })
    wire.serve(() => ({ body: toReply([[0.3, -0.4]]) }))
    const [vector = []] = await embeddings.embed(['캔'], { purpose: 'document' })
    expect([...vector]).toEqual([expect.closeTo(0.6, 5), expect.closeTo(-0.8, 5)])
    expect(JSON.parse(wire.requests[0]?.body ?? '').requests[0]).toMatchObject({ outputDimensionality: 2 })
    expect(embeddings.model).toBe('google/gemini-embedding-001@2')
  })

  test.each([
    ['words for numbers', { body: { embeddings: [{ values: ['NaN'] }] } }, 'BAD_RESPONSE'],
    ['one vector of the other method', { body: { embedding: { values: [1] } } }, 'BAD_RESPONSE'],
    ['an error with status 200', { body: { error: { code: 503, message: VENDOR_WORDS } } }, 'UNAVAILABLE'],
    ['a model that does not exist', { status: 404, body: { error: { status: 'NOT_FOUND' } } }, 'NOT_FOUND'],
  ])('%s', async (_name, reply, code) => {
    const { wire, embeddings } = await open()
    wire.serve(() => reply)
    const error = await embeddings.embed(['캔'], { purpose: 'query' }).catch((reason: unknown) => reason)
    expect(error).toMatchObject({ code, port: 'EmbeddingPort', retryable: code === 'UNAVAILABLE' })
    expect(String(error)).not.toContain(VENDOR_WORDS)
  })

  test('the time of its connections is TIMEOUT', async () => {
    const slow = async () => {
      const cause = Object.assign(new Error('x'), { code: 'UND_ERR_HEADERS_TIMEOUT' })
      throw new TypeError('fetch failed', { cause })
    }
    const { client } = await openWire('g-test', { fetch: slow })
    const call = createGeminiEmbeddings({ client }).embed(['캔'], { purpose: 'query' })
    await expect(call).rejects.toMatchObject({ code: 'TIMEOUT', retryable: true, port: 'EmbeddingPort' })
  })

  test('says what is missing', () => {
    const without = {} as GeminiEmbeddingsOptions
    expect(() => createGeminiEmbeddings(without)).toThrow('needs a client')
  })
})

async function openWire(apiKey: string, httpOptions: HttpOptions = {}) {
  const wire = await createLookupWire({
    'bad-key': {
      status: 400,
      body: {
        error: {
          code: 400,
          status: 'INVALID_ARGUMENT',
          message: `API key not valid: ${apiKey}. ${VENDOR_WORDS}`,
          details: [{ reason: 'API_KEY_INVALID' }],
        },
      },
    },
    quota: {
      status: 429,
      body: {
        error: {
          code: 429,
          status: 'RESOURCE_EXHAUSTED',
          message: VENDOR_WORDS,
          details: [{ retryDelay: `${QUOTA_RETRY_AFTER_MS / 1_000}s` }],
        },
      },
    },
  })
  onTestFinished(() => wire.close())
  const options = { baseUrl: wire.origin, ...httpOptions }
  return { wire, client: new GoogleGenAI({ apiKey, apiVersion: 'v1beta', httpOptions: options }) }
}

async function open(options: Omit<GeminiEmbeddingsOptions, 'client'> = {}) {
  const { wire, client } = await openWire('g-test')
  return { wire, embeddings: createGeminiEmbeddings({ client, ...options }) }
}

function textsOf(body: string): readonly string[] {
  const { requests } = JSON.parse(body) as { requests: { content: { parts: { text: string }[] } }[] }
  return requests.map(({ content }) => content.parts.map(({ text }) => text).join(''))
}

/** BatchEmbedContentsResponse (@google/genai 3.1, read 2026-11-22). */
function toReply(vectors: readonly (readonly number[])[]) {
  return { embeddings: vectors.map((values) => ({ values })) }
}
