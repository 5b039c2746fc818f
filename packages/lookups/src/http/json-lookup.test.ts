import { createLookupWire, type LookupReply, type LookupWire, lookupFailure } from '@eco2/ports/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createJsonLookup, type JsonLookup, type JsonLookupOptions } from './json-lookup.ts'

const LABELS = { port: 'LocationClientPort', adapter: 'test' }
const schema = z.object({ name: z.string() })
const NOTHING_SAID: LookupReply = { status: 500, body: '' }

let wire: LookupWire
async function open(reply: LookupReply, options: Partial<JsonLookupOptions> = {}): Promise<JsonLookup> {
  wire = await createLookupWire({ 'bad-key': NOTHING_SAID, quota: NOTHING_SAID })
  wire.serve(() => reply)
  return createJsonLookup({ fetch, ...LABELS, ...options })
}
afterEach(async () => await wire?.close())

describe('a request', () => {
  it('carries query, headers and method, and leaves out what is undefined', async () => {
    const lookup = await open({ body: { name: '강남역' } })
    const query = { q: '강남역 & 근처', page: 1, none: undefined, 'cond[상호명::LIKE]': '100%' }
    const headers = { authorization: 'KakaoAK k' }
    expect(await lookup({ url: `${wire.origin}/v2/a.json`, query, headers, schema })).toEqual({
      name: '강남역',
    })
    const [request] = wire.requests
    expect(request).toMatchObject({ method: 'GET', body: '' })
    expect(request?.headers).toMatchObject({ authorization: 'KakaoAK k', accept: 'application/json' })
    expect([...(request?.url.searchParams ?? [])]).toEqual([
      ['q', '강남역 & 근처'],
      ['page', '1'],
      ['cond[상호명::LIKE]', '100%'],
    ])
  })

  it('posts JSON', async () => {
    const lookup = await open({ body: { name: 'x' } })
    await lookup({ method: 'POST', url: wire.origin, body: { query: '폐지 값' }, schema })
    expect(wire.requests[0]).toMatchObject({ method: 'POST', body: '{"query":"폐지 값"}' })
    expect(wire.requests[0]?.headers['content-type']).toBe('application/json')
  })

  it('is not made with a key that no header takes, and does not show it', async () => {
    const lookup = await open({ body: { name: 'x' } })
    const headers = { authorization: 'Bearer canary+key/4711==\nx' }
    const error = await lookupFailure(lookup({ url: wire.origin, headers, schema }), 'INVALID_REQUEST')
    expect(error.cause).toBeUndefined()
    expect(wire.requests).toHaveLength(0)
  })

  it('is not made under an aborted signal', async () => {
    const lookup = await open({ body: { name: 'x' } })
    const signal = AbortSignal.abort()
    await lookupFailure(lookup({ url: wire.origin, schema, signal }), 'CANCELLED')
    expect(wire.requests).toHaveLength(0)
  })

  it('does not follow a redirect', async () => {
    const lookup = await open({ status: 302, headers: { location: '/elsewhere' }, body: '' })
    await lookupFailure(lookup({ url: wire.origin, schema }), 'BAD_RESPONSE')
    expect(wire.requests).toHaveLength(1)
  })
})

describe('a status', () => {
  it.each([
    { status: 400, code: 'INVALID_REQUEST', retryable: false },
    { status: 401, code: 'UNAUTHORIZED', retryable: false },
    { status: 403, code: 'UNAUTHORIZED', retryable: false },
    { status: 404, code: 'INVALID_REQUEST', retryable: false },
    { status: 408, code: 'TIMEOUT', retryable: true },
    { status: 422, code: 'INVALID_REQUEST', retryable: false },
    { status: 429, code: 'RATE_LIMITED', retryable: true },
    { status: 500, code: 'UNAVAILABLE', retryable: true },
    { status: 599, code: 'UNAVAILABLE', retryable: true },
  ] as const)('$status is $code', async ({ status, code, retryable }) => {
    const lookup = await open({ status, body: { name: 'a valid body changes nothing' } })
    const error = await lookupFailure(lookup({ url: wire.origin, schema }), code)
    expect(error).toMatchObject({ retryable, ...LABELS })
    expect(error.message).toContain(String(status))
  })

  it('says more than an error page of any length and any encoding', async () => {
    const body = '점검 '.repeat(2_000)
    const lookup = await open({ status: 503, body }, { maxBytes: 1_000 })
    await lookupFailure(lookup({ url: wire.origin, schema }), 'UNAVAILABLE')
    const latin = answering(new Response(new Uint8Array([0xb0, 0xa1]), { status: 503 }))
    await lookupFailure(latin({ url: 'https://api.example', schema }), 'UNAVAILABLE')
  })

  it('is known without the rest of an error page that never ends', async () => {
    let pulled = 0
    const pull = (controller: ReadableStreamDefaultController<Uint8Array>): void => {
      pulled += 1
      if (pulled < 100) controller.enqueue(new Uint8Array(1_000))
      else controller.close()
    }
    const endless = new Response(new ReadableStream({ pull }), { status: 503 })
    const lookup = createJsonLookup({ fetch: async () => endless, ...LABELS, maxBytes: 5_000 })
    await lookupFailure(lookup({ url: 'https://api.example', schema }), 'UNAVAILABLE')
    expect(pulled).toBeLessThan(10)
  })

  it('gives way to what the body means', async () => {
    const lookup = await open(
      { body: { name: 'fine' } },
      {
        readRefusal: ({ text }) =>
          text.includes('fine') ? { code: 'RATE_LIMITED', word: 'quota' } : undefined,
      },
    )
    const error = await lookupFailure(lookup({ url: wire.origin, schema }), 'RATE_LIMITED')
    expect(error.message).toBe('The service limits this key (200, quota).')
  })

  it.each([
    { retryAfter: '3', ms: 3_000 },
    { retryAfter: '0.5', ms: 500 },
    { retryAfter: 'Wed, 15 Jul 2026 00:00:10 GMT', ms: 10_000 },
    { retryAfter: 'Tue, 14 Jul 2026 23:59:00 GMT', ms: 0 },
    { retryAfter: 'soon', ms: undefined },
    { retryAfter: '-1', ms: undefined },
  ])('brings its Retry-After: $retryAfter', async ({ retryAfter, ms }) => {
    const clock = { now: () => Date.parse('2026-07-15T00:00:00Z') }
    const lookup = await open({ status: 429, headers: { 'retry-after': retryAfter }, body: '' }, { clock })
    const error = await lookupFailure(lookup({ url: wire.origin, schema }), 'RATE_LIMITED')
    expect(error.retryAfterMs).toBe(ms)
  })
})

describe('a body', () => {
  it('may be as long as the limit, in bytes, and not one longer', async () => {
    const text = JSON.stringify({ name: '가'.repeat(100) })
    const bytes = Buffer.byteLength(text)
    for (const maxBytes of [bytes, bytes + 1]) {
      expect(
        await answering(new Response(text), { maxBytes })({ url: 'https://api.example', schema }),
      ).toEqual(JSON.parse(text))
    }
    const tooLong = answering(new Response(text), { maxBytes: bytes - 1 })
    await lookupFailure(tooLong({ url: 'https://api.example', schema }), 'BAD_RESPONSE')
  })

  it('may be cut anywhere in the middle of a character, and begin with a byte order mark', async () => {
    const bytes = new TextEncoder().encode(`\uFEFF${JSON.stringify({ name: '역삼동 🗑️' })}`)
    for (let at = 1; at < bytes.length; at += 1) {
      const body = ReadableStream.from([bytes.slice(0, at), bytes.slice(at)])
      const lookup = answering(new Response(body))
      expect(await lookup({ url: 'https://api.example', schema })).toEqual({ name: '역삼동 🗑️' })
    }
  })

  it.each([
    { what: 'empty', body: '' },
    { what: 'no JSON', body: '{"name":' },
    { what: 'not UTF-8', body: withBytes('{"name":"', [0xb0, 0xa1], '"}') },
    { what: 'ended inside a character', body: withBytes('{"name":"x"}', [0xea, 0xb0]) },
    { what: 'null', body: 'null' },
    { what: 'of another shape', body: '{"name":1}' },
  ])('is BAD_RESPONSE when it is $what', async ({ body }) => {
    const lookup = answering(new Response(body))
    await lookupFailure(lookup({ url: 'https://api.example', schema }), 'BAD_RESPONSE')
  })

  it('says where it misses the shape, in our words only', async () => {
    const deep = z.object({ documents: z.array(schema) })
    const lookup = answering(Response.json({ documents: [{ name: 'a' }, { name: 7, secret: 'b' }] }))
    const error = await lookupFailure(lookup({ url: 'https://api.example', schema: deep }), 'BAD_RESPONSE')
    expect(error.message).toBe('The answer has another shape (documents.1.name).')
  })
})

describe('a connection', () => {
  it.each([
    { code: 'ECONNREFUSED', becomes: 'UNAVAILABLE', retryable: true },
    { code: 'ENOTFOUND', becomes: 'UNAVAILABLE', retryable: true },
    { code: 'ECO2_ACQUIRE_TIMEOUT', becomes: 'UNAVAILABLE', retryable: true },
    { code: 'UND_ERR_CONNECT_TIMEOUT', becomes: 'TIMEOUT', retryable: true },
    { code: 'UND_ERR_HEADERS_TIMEOUT', becomes: 'TIMEOUT', retryable: true },
    { code: 'HPE_INVALID_CONSTANT', becomes: 'BAD_RESPONSE', retryable: false },
    { code: 'DEPTH_ZERO_SELF_SIGNED_CERT', becomes: 'UNAVAILABLE', retryable: false },
  ] as const)('that fails with $code is $becomes', async ({ code, becomes, retryable }) => {
    const cause = Object.assign(new Error('at https://api.example?serviceKey=canary'), { code })
    const lookup = failing(new TypeError('fetch failed', { cause }))
    const error = await lookupFailure(lookup({ url: 'https://api.example', schema }), becomes)
    expect(error.retryable).toBe(retryable)
    expect(error.message).toContain(code)
  })

  it('ends in time, and at once when it is cancelled, also over a fetch that does not listen', async () => {
    const deaf: typeof globalThis.fetch = () => new Promise(() => {})
    const slow = createJsonLookup({ fetch: deaf, ...LABELS, timeoutMs: 20 })
    await lookupFailure(slow({ url: 'https://api.example', schema }), 'TIMEOUT')
    const controller = new AbortController()
    const { signal } = controller
    const cancelled = createJsonLookup({ fetch: deaf, ...LABELS })({
      url: 'https://api.example',
      schema,
      signal,
    })
    controller.abort()
    await lookupFailure(cancelled, 'CANCELLED')
  })

  it('shows no code that is not one', async () => {
    const lookup = failing(Object.assign(new Error(), { code: 'serviceKey=canary' }))
    const error = await lookupFailure(lookup({ url: 'https://api.example', schema }), 'UNAVAILABLE')
    expect(error.message).toBe('The connection to the service failed.')
  })
})

function withBytes(before: string, bytes: readonly number[], after = ''): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder()
  return new Uint8Array([...encoder.encode(before), ...bytes, ...encoder.encode(after)])
}

function answering(response: Response, options: Partial<JsonLookupOptions> = {}): JsonLookup {
  return createJsonLookup({ fetch: async () => response.clone(), ...LABELS, ...options })
}

function failing(error: Error): JsonLookup {
  return createJsonLookup({ fetch: async () => Promise.reject(error), ...LABELS })
}
