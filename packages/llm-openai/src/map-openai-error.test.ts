import { APIConnectionError, APIConnectionTimeoutError, APIError } from 'openai'
import { describe, expect, test } from 'vitest'
import { mapBodyError, mapOpenAIError, mapVendorError, readRetryAfterMs } from './map-openai-error.ts'

describe('mapVendorError', () => {
  test.each([
    [{ status: 429, code: 'insufficient_quota' }, 'RATE_LIMITED', false],
    [{ status: 429, type: 'insufficient_quota' }, 'RATE_LIMITED', false],
    [{ status: 402 }, 'RATE_LIMITED', false],
    [{ status: 408 }, 'TIMEOUT', true],
    [{ status: 409 }, 'UNAVAILABLE', true],
    [{ status: 413 }, 'INVALID_REQUEST', false],
    [{ status: 400, code: 'model_not_found' }, 'NOT_FOUND', false],
    // vLLM: the code is the status, the reason is a sentence.
    [
      { code: 400, message: "This model's maximum context length is 8192 tokens." },
      'CONTEXT_TOO_LONG',
      false,
    ],
    // llama.cpp
    [{ status: 400, type: 'exceed_context_size_error' }, 'CONTEXT_TOO_LONG', false],
    // Azure
    [{ status: 400, code: 'content_filter' }, 'CONTENT_FILTERED', false],
    [{ code: 'rate_limit_exceeded' }, 'RATE_LIMITED', true],
    [{ code: 'something new' }, 'UNAVAILABLE', true],
    // A word never makes a server's failure the caller's.
    [{ status: 500, code: 'unsupported_value' }, 'UNAVAILABLE', true],
    [{ status: 400, code: '__proto__' }, 'INVALID_REQUEST', false],
  ])('%j is %s', (error, code, retryable) => {
    expect(mapVendorError(error)).toMatchObject({ code, retryable })
  })

  test('shows only words of its own list', () => {
    const error = mapVendorError({
      status: 400,
      code: 'sk_secret',
      type: 'unsupported_value',
      message: 'sk_secret',
    })
    expect(error.message).toBe('OpenAI refused the request (400, unsupported_value).')
  })
})

describe('mapOpenAIError', () => {
  test('a connection error says its code and no more', () => {
    const cause = Object.assign(new Error('connect ECONNREFUSED 10.0.0.1:443'), { code: 'ECONNREFUSED' })
    const error = mapOpenAIError(
      new APIConnectionError({ message: 'x', cause: new TypeError('y', { cause }) }),
    )
    expect(error).toMatchObject({ code: 'UNAVAILABLE', retryable: true })
    expect(error.message).toBe('The connection to OpenAI failed (ECONNREFUSED).')
    expect(error.cause).toBeUndefined()
  })

  test('a timeout is TIMEOUT', () => {
    expect(mapOpenAIError(new APIConnectionTimeoutError())).toMatchObject({
      code: 'TIMEOUT',
      retryable: true,
    })
  })

  test('what follows an abort is CANCELLED, whatever it looks like', () => {
    const error = new APIError(500, { message: 'x' }, undefined, new Headers())
    expect(mapOpenAIError(error, AbortSignal.abort()).code).toBe('CANCELLED')
  })

  test('an unknown error shows its name only: a bad header says the key', () => {
    const error = mapOpenAIError(
      new TypeError('Headers.append: "Bearer sk-secret\n" is an invalid header value.'),
    )
    expect(error).toMatchObject({
      code: 'INTERNAL',
      message: 'The request to OpenAI could not be made (TypeError).',
    })
    expect(error.cause).toBeUndefined()
  })
})

test('mapBodyError: a cut is UNAVAILABLE, a silence that undici ended is TIMEOUT', () => {
  const { signal } = new AbortController()
  const silence = Object.assign(new Error('Body Timeout Error'), { code: 'UND_ERR_BODY_TIMEOUT' })
  expect(mapBodyError(new TypeError('terminated'), signal).code).toBe('UNAVAILABLE')
  expect(mapBodyError(new TypeError('terminated', { cause: silence }), signal).code).toBe('TIMEOUT')
})

test.each([
  [{ 'retry-after': '2' }, 2000],
  [{ 'retry-after': '0.5' }, 500],
  [{ 'retry-after-ms': '1500', 'retry-after': '2' }, 1500],
  [{ 'retry-after': 'Wed, 21 Oct 2026 07:28:30 GMT' }, 30_000],
  [{ 'retry-after': 'Wed, 21 Oct 2026 07:27:30 GMT' }, 0],
  [{ 'retry-after': '-1' }, undefined],
  [{ 'retry-after': 'soon' }, undefined],
  [{}, undefined],
])('readRetryAfterMs of %j is %s', (headers, expected) => {
  expect(readRetryAfterMs(new Headers(headers), Date.UTC(2026, 9, 21, 7, 28))).toBe(expected)
})
