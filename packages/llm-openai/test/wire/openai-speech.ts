import type { WireErrorKind, WireRequest } from '@eco2/ports/testing'

/** The error envelope of both APIs (https://platform.openai.com/docs/guides/error-codes, read 2026-11-02). */
export function errorBodyOf(_status: number, kind: WireErrorKind, message: string): unknown {
  const [type, code, param] = ERRORS[kind]
  return { error: { message, type, param, code } }
}

export function imageOf(url: string): WireRequest['images'][number] {
  const match = /^data:([^;]+);base64,(.*)$/.exec(url)
  if (match === null) return { url }
  return { mediaType: match[1] ?? '', bytes: Buffer.from(match[2] ?? '', 'base64') }
}

/** type, code, param */
const ERRORS: { readonly [Kind in WireErrorKind]: readonly [string, string | null, string | null] } = {
  auth: ['invalid_request_error', 'invalid_api_key', null],
  rate: ['tokens', 'rate_limit_exceeded', null],
  quota: ['insufficient_quota', 'insufficient_quota', null],
  context: ['invalid_request_error', 'context_length_exceeded', 'input'],
  filter: ['invalid_request_error', 'content_filter', 'prompt'],
  model: ['invalid_request_error', 'model_not_found', null],
  overloaded: ['server_error', null, null],
  invalid: ['invalid_request_error', 'unsupported_value', 'temperature'],
}
