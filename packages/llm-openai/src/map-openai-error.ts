import { PortError, type PortErrorCode, type PortErrorOptions } from '@eco2/ports'
import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'openai'
import { z } from 'zod'

/** What OpenAI and compatible servers put into `error`; every field is only ever compared, never shown. */
export const vendorErrorSchema = z.object({
  code: z.unknown().optional(),
  type: z.unknown().optional(),
  message: z.unknown().optional(),
})

export interface VendorError extends z.infer<typeof vendorErrorSchema> {
  readonly status?: number | undefined
}

export const ERROR_LABELS: { readonly port: string; readonly adapter: string } = {
  port: 'LLMClientPort',
  adapter: '@eco2/llm-openai',
}

export function cancelled(): PortError {
  return new PortError('CANCELLED', 'The model call was cancelled.', ERROR_LABELS)
}

export function badResponse(message: string, options: PortErrorOptions = {}): PortError {
  return new PortError('BAD_RESPONSE', message, { ...ERROR_LABELS, ...options })
}

/**
 * An error of the SDK before or with the response's headers. No cause is kept: the SDK's errors hold the vendor's body,
 * and an invalid header's error holds the key.
 */
export function mapOpenAIError(error: unknown, signal?: AbortSignal): PortError {
  if (error instanceof PortError) return error
  if (signal?.aborted === true || error instanceof APIUserAbortError) return cancelled()
  if (error instanceof APIConnectionTimeoutError) {
    return new PortError('TIMEOUT', `OpenAI did not answer in time${networkCode(error)}.`, ERROR_LABELS)
  }
  if (error instanceof APIConnectionError) {
    return new PortError('UNAVAILABLE', `The connection to OpenAI failed${networkCode(error)}.`, ERROR_LABELS)
  }
  if (error instanceof APIError) {
    return mapVendorError(
      { status: error.status, code: error.code, type: error.type, message: error.message },
      error.headers,
    )
  }
  const name = error instanceof Error ? error.name : typeof error
  return new PortError('INTERNAL', `The request to OpenAI could not be made (${name}).`, ERROR_LABELS)
}

/** An error while the body was read. A cut connection is a bare `TypeError: terminated` in fetch (undici 8). */
export function mapBodyError(error: unknown, signal: AbortSignal): PortError {
  if (error instanceof PortError) return error
  if (signal.aborted) return cancelled()
  const code = networkCode(error)
  return code.includes('TIMEOUT')
    ? new PortError('TIMEOUT', `OpenAI stopped in the middle of its answer${code}.`, ERROR_LABELS)
    : new PortError(
        'UNAVAILABLE',
        `The connection to OpenAI broke in the middle of an answer${code}.`,
        ERROR_LABELS,
      )
}

/** An error that the vendor tells of: by a status, or inside a stream or a body with status 200. */
export function mapVendorError(error: VendorError, headers?: Headers): PortError {
  const status = error.status ?? (typeof error.code === 'number' ? error.code : undefined)
  const words = [error.code, error.type].filter((word) => typeof word === 'string')
  const known = words.find((word) => Object.hasOwn(MEANINGS, word))
  const text = typeof error.message === 'string' ? error.message : ''
  const byWord = known === undefined || (status ?? 0) >= 500 ? undefined : MEANINGS[known]
  const meaning = byWord ?? meaningOfText(status, text) ?? meaningOfStatus(status)
  const said = [status, known].filter((part) => part !== undefined).join(', ')
  const retryAfterMs = headers === undefined ? undefined : readRetryAfterMs(headers)
  return new PortError(
    meaning.code,
    `${SENTENCES[meaning.code] ?? 'OpenAI failed'}${said === '' ? '' : ` (${said})`}.`,
    {
      ...ERROR_LABELS,
      ...(meaning.retryable === undefined ? {} : { retryable: meaning.retryable }),
      ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    },
  )
}

/** `retry-after-ms`, or `retry-after` in seconds or as an HTTP date; anything else is as if it were absent. */
export function readRetryAfterMs(headers: Headers, now: number = Date.now()): number | undefined {
  const milliseconds = headers.get('retry-after-ms') ?? ''
  if (DECIMAL.test(milliseconds)) return Math.round(Number(milliseconds))
  const value = headers.get('retry-after') ?? ''
  if (DECIMAL.test(value)) return Math.round(Number(value) * 1000)
  const date = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - now)
}

interface Meaning {
  readonly code: PortErrorCode
  readonly retryable?: boolean
}

/** Compatible servers say it in words only: vLLM and llama.cpp send `code: 400` and a sentence. */
function meaningOfText(status: number | undefined, text: string): Meaning | undefined {
  if (status !== undefined && status !== 400 && status !== 413 && status !== 422) return undefined
  return CONTEXT_WORDS.test(text) ? { code: 'CONTEXT_TOO_LONG' } : undefined
}

function meaningOfStatus(status: number | undefined): Meaning {
  if (status === undefined || status >= 500 || status === 409) return { code: 'UNAVAILABLE' }
  if (status === 401 || status === 403) return { code: 'UNAUTHORIZED' }
  if (status === 402) return { code: 'RATE_LIMITED', retryable: false }
  if (status === 404) return { code: 'NOT_FOUND' }
  if (status === 408) return { code: 'TIMEOUT' }
  if (status === 429) return { code: 'RATE_LIMITED' }
  return { code: 'INVALID_REQUEST' }
}

function networkCode(error: unknown): string {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth += 1) {
    const code: unknown = 'code' in at ? at.code : undefined
    if (typeof code === 'string' && /^[A-Z][A-Z0-9_]{2,40}$/.test(code)) return ` (${code})`
  }
  return ''
}

/**
 * `error.code` and `error.type` that decide more than the status does. From the error guide
 * (https://platform.openai.com/docs/guides/error-codes), `ResponseError.code` of openai 7.57 and Azure's content filter.
 */
const MEANINGS: { readonly [word: string]: Meaning } = {
  invalid_api_key: { code: 'UNAUTHORIZED' },
  insufficient_quota: { code: 'RATE_LIMITED', retryable: false },
  billing_hard_limit_reached: { code: 'RATE_LIMITED', retryable: false },
  billing_not_active: { code: 'RATE_LIMITED', retryable: false },
  rate_limit_exceeded: { code: 'RATE_LIMITED' },
  context_length_exceeded: { code: 'CONTEXT_TOO_LONG' },
  exceed_context_size_error: { code: 'CONTEXT_TOO_LONG' },
  string_above_max_length: { code: 'CONTEXT_TOO_LONG' },
  content_filter: { code: 'CONTENT_FILTERED' },
  content_policy_violation: { code: 'CONTENT_FILTERED' },
  image_content_policy_violation: { code: 'CONTENT_FILTERED' },
  misalignment_policy_violation: { code: 'CONTENT_FILTERED' },
  bio_policy: { code: 'CONTENT_FILTERED' },
  moderation_blocked: { code: 'CONTENT_FILTERED' },
  invalid_prompt: { code: 'CONTENT_FILTERED' },
  model_not_found: { code: 'NOT_FOUND' },
  server_error: { code: 'UNAVAILABLE' },
  unsupported_parameter: { code: 'INVALID_REQUEST' },
  unsupported_value: { code: 'INVALID_REQUEST' },
  invalid_json_schema: { code: 'INVALID_REQUEST' },
  invalid_function_parameters: { code: 'INVALID_REQUEST' },
  invalid_image: { code: 'INVALID_REQUEST' },
  invalid_image_format: { code: 'INVALID_REQUEST' },
  invalid_base64_image: { code: 'INVALID_REQUEST' },
  invalid_image_url: { code: 'INVALID_REQUEST' },
  image_too_large: { code: 'INVALID_REQUEST' },
  image_too_small: { code: 'INVALID_REQUEST' },
  image_parse_error: { code: 'INVALID_REQUEST' },
  invalid_image_mode: { code: 'INVALID_REQUEST' },
  image_file_too_large: { code: 'INVALID_REQUEST' },
  unsupported_image_media_type: { code: 'INVALID_REQUEST' },
  empty_image_file: { code: 'INVALID_REQUEST' },
  failed_to_download_image: { code: 'INVALID_REQUEST' },
  image_file_not_found: { code: 'INVALID_REQUEST' },
}

const SENTENCES: { readonly [Code in PortErrorCode]?: string } = {
  UNAUTHORIZED: 'OpenAI refused the key',
  RATE_LIMITED: 'OpenAI limits this key',
  CONTEXT_TOO_LONG: 'The prompt is longer than the model takes',
  CONTENT_FILTERED: 'OpenAI filtered the prompt or the answer',
  NOT_FOUND: 'OpenAI does not know this model',
  TIMEOUT: 'OpenAI did not answer in time',
  UNAVAILABLE: 'OpenAI is not available',
  INVALID_REQUEST: 'OpenAI refused the request',
}

const CONTEXT_WORDS = /context (length|window|size)|maximum context|input is too long|prompt is too long/i
const DECIMAL = /^\d{1,12}(\.\d{1,6})?$/
const HTTP_DATE = /^[A-Z][a-z]{2,8},? \d/
