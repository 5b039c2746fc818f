import { PortError } from '@eco2/ports'
import { describe, expect, it } from 'vitest'
import { mapLangChainError } from './map-langchain-error.ts'

function errorWith(fields: object, message = 'sk-secret at 10.1.2.3'): Error {
  return Object.assign(new Error(message), fields)
}

describe('mapLangChainError', () => {
  it.each([
    ['a cut body', new TypeError('terminated'), 'UNAVAILABLE'],
    [
      'a failed connection',
      new TypeError('fetch failed', { cause: errorWith({ code: 'ECONNREFUSED' }) }),
      'UNAVAILABLE',
    ],
    ['a DNS failure', errorWith({ code: 'ENOTFOUND' }), 'UNAVAILABLE'],
    [
      'a connect timeout',
      new TypeError('fetch failed', { cause: errorWith({ code: 'UND_ERR_CONNECT_TIMEOUT' }) }),
      'TIMEOUT',
    ],
    ["the SDK's timeout", errorWith({ name: 'TimeoutError' }), 'TIMEOUT'],
    [
      'a reply of another shape',
      new TypeError("Cannot read properties of undefined (reading 'message')"),
      'BAD_RESPONSE',
    ],
    ['broken JSON', new SyntaxError('Unexpected token < in JSON'), 'BAD_RESPONSE'],
    ['a refusal that LangChain wraps', errorWith({ name: 'ContextOverflowError' }), 'CONTEXT_TOO_LONG'],
    [
      "Anthropic's overload in a stream",
      errorWith({ error: { type: 'error', error: { type: 'overloaded_error' } } }),
      'UNAVAILABLE',
    ],
    ['a limit in a stream', errorWith({ error: { error: { type: 'rate_limit_error' } } }), 'RATE_LIMITED'],
    ['axios', errorWith({ response: { status: 503, headers: {} } }), 'UNAVAILABLE'],
    ['no payment', errorWith({ status: 402 }), 'RATE_LIMITED'],
    ['a body too large', errorWith({ status: 413 }), 'CONTEXT_TOO_LONG'],
    ['a gateway timeout', errorWith({ statusCode: 504 }), 'TIMEOUT'],
    ['a wrong argument', errorWith({}), 'INTERNAL'],
    ['no error at all', 'sk-secret', 'INTERNAL'],
  ])('%s', (_name, thrown, code) => {
    const error = mapLangChainError(thrown)
    expect(error.code).toBe(code)
    expect(error.message).not.toMatch(/sk-secret|10\.1\.2\.3/)
    expect(error).not.toHaveProperty('cause')
  })

  it('reads Retry-After from plain header objects as well', () => {
    const headers = { 'retry-after': '2' }
    expect(mapLangChainError(errorWith({ response: { status: 429, headers } }))).toMatchObject({
      code: 'RATE_LIMITED',
      retryAfterMs: 2000,
    })
  })

  it('keeps a PortError that a package has wrapped', () => {
    const inner = new PortError('BUDGET_EXCEEDED', 'No more.')
    expect(mapLangChainError(new Error('wrapped', { cause: inner }))).toBe(inner)
  })

  it('an aborted call is CANCELLED whatever was thrown', () => {
    expect(mapLangChainError(errorWith({ status: 500 }), AbortSignal.abort()).code).toBe('CANCELLED')
  })

  it('does not repeat a name that someone filled with text', () => {
    expect(mapLangChainError(errorWith({ name: 'Error: the key sk-secret' })).message).not.toContain(
      'sk-secret',
    )
  })
})
