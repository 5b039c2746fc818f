import { isPortError, PortError, type PortErrorCode } from '@eco2/ports'

export const ERROR_LABELS: { readonly port: string; readonly adapter: string } = {
  port: 'LLMClientPort',
  adapter: '@eco2/llm-langchain',
}

export function badResponse(message: string): PortError {
  return new PortError('BAD_RESPONSE', message, ERROR_LABELS)
}

/**
 * What any vendor's package threw, judged by its status, by the words that vendors use as codes, and by its name. Its text
 * is compared with a few patterns and never repeated, and no cause is kept: it holds bodies, and may hold the key.
 */
export function mapLangChainError(error: unknown, signal?: AbortSignal): PortError {
  if (signal?.aborted) return new PortError('CANCELLED', 'The model call was cancelled.', ERROR_LABELS)
  const causes = causesOf(error)
  const portError = causes.find((cause) => isPortError(cause))
  if (isPortError(portError)) return portError
  const words = causes.flatMap(wordsOf)
  const text = causes.map(({ message }) => String(message ?? '')).join('\n')
  const status = causes.map(statusOf).find((found) => found !== undefined)
  const meaning = meaningOf(status, words, text)
  const retryAfterMs = causes.map(retryAfterMsOf).find((found) => found !== undefined)
  const said = status === undefined ? nameOf(error) : String(status)
  return new PortError(meaning.code, `${SENTENCES[meaning.code] ?? 'The model call failed'} (${said}).`, {
    ...ERROR_LABELS,
    ...(meaning.retryable === undefined ? {} : { retryable: meaning.retryable }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
}

interface Meaning {
  readonly code: PortErrorCode
  readonly retryable?: boolean
}

function meaningOf(status: number | undefined, words: readonly string[], text: string): Meaning {
  const isRefusal = status === undefined || (status >= 400 && status < 500)
  if (isRefusal && (words.some((word) => CONTEXT_WORDS.has(word)) || CONTEXT_TEXT.test(text))) {
    return { code: 'CONTEXT_TOO_LONG' }
  }
  if (status === 400 && QUOTA_TEXT.test(text)) return { code: 'RATE_LIMITED', retryable: false }
  if (status === 429) {
    const isQuota = words.includes('insufficient_quota') || QUOTA_TEXT.test(text)
    return isQuota ? { code: 'RATE_LIMITED', retryable: false } : { code: 'RATE_LIMITED' }
  }
  if (isRefusal && FILTER_TEXT.test([...words, text].join('\n'))) return { code: 'CONTENT_FILTERED' }
  if (status !== undefined) return { code: codeOfStatus(status) }
  const known = words.map((word) => CODES[word]).find((code) => code !== undefined)
  if (known !== undefined) return { code: known }
  if (words.some((word) => /TIMEOUT|ETIMEDOUT|^TimeoutError$|TimeoutError$/.test(word)))
    return { code: 'TIMEOUT' }
  if (words.some((word) => NETWORK_WORD.test(word)) || CUT_TEXT.test(text)) return { code: 'UNAVAILABLE' }
  // Packages meet a reply of another shape unprepared: "Cannot read properties of undefined", "Unexpected token".
  return { code: words.some((word) => MISREAD_WORD.test(word)) ? 'BAD_RESPONSE' : 'INTERNAL' }
}

function codeOfStatus(status: number): PortErrorCode {
  if (status === 401 || status === 403) return 'UNAUTHORIZED'
  if (status === 402) return 'RATE_LIMITED'
  if (status === 404) return 'NOT_FOUND'
  if (status === 408 || status === 504) return 'TIMEOUT'
  if (status === 413) return 'CONTEXT_TOO_LONG'
  if (status === 409 || status >= 500) return 'UNAVAILABLE'
  return status >= 400 ? 'INVALID_REQUEST' : 'BAD_RESPONSE'
}

type Fields = Readonly<Record<string, unknown>>

/** The error and what it was made of. */
function causesOf(error: unknown): readonly Fields[] {
  const causes: Fields[] = []
  let next: unknown = error
  while (typeof next === 'object' && next !== null && causes.length < DEEPEST_CAUSE) {
    causes.push(next as Fields)
    next = 'cause' in next ? next.cause : undefined
  }
  return causes
}

/** Names and codes, also those inside the vendor's body (`error.error.type` of Anthropic). */
function wordsOf(error: Fields): readonly string[] {
  const body = asFields(error.error)
  const inner = asFields(body.error)
  const className = asFields(error.constructor).name
  const found = [error.name, className, error.code, error.type, error.lc_error_code]
  return [...found, body.code, body.type, inner.code, inner.type].filter((word) => typeof word === 'string')
}

function statusOf(error: Fields): number | undefined {
  const candidates = [error.status, error.statusCode, asFields(error.response).status]
  return candidates.find((status): status is number => typeof status === 'number' && status >= 300)
}

/** `retry-after` in seconds or as an HTTP date; anything else is as if it were absent. */
function retryAfterMsOf(error: Fields): number | undefined {
  const headers = error.headers ?? asFields(error.response).headers
  const value: unknown =
    headers instanceof Headers ? headers.get('retry-after') : asFields(headers)['retry-after']
  if (typeof value !== 'string') return undefined
  if (/^\d{1,9}(\.\d{1,6})?$/.test(value)) return Math.ceil(Number(value) * 1000)
  const date = /^[A-Z][a-z]{2,8},? \d/.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}

function asFields(value: unknown): Fields {
  return (typeof value === 'object' && value !== null) || typeof value === 'function' ? (value as Fields) : {}
}

/** A class name is safe to repeat; a name that someone filled with text is not. */
function nameOf(error: unknown): string {
  const name = error instanceof Error ? error.name : typeof error
  return /^\w{1,40}$/.test(name) ? name : 'Error'
}

const CODES: { readonly [word: string]: PortErrorCode | undefined } = {
  authentication_error: 'UNAUTHORIZED',
  permission_error: 'UNAUTHORIZED',
  invalid_api_key: 'UNAUTHORIZED',
  MODEL_AUTHENTICATION: 'UNAUTHORIZED',
  not_found_error: 'NOT_FOUND',
  model_not_found: 'NOT_FOUND',
  MODEL_NOT_FOUND: 'NOT_FOUND',
  rate_limit_error: 'RATE_LIMITED',
  rate_limit_exceeded: 'RATE_LIMITED',
  MODEL_RATE_LIMIT: 'RATE_LIMITED',
  invalid_request_error: 'INVALID_REQUEST',
  timeout_error: 'TIMEOUT',
  overloaded_error: 'UNAVAILABLE',
  api_error: 'UNAVAILABLE',
  server_error: 'UNAVAILABLE',
  APIConnectionTimeoutError: 'TIMEOUT',
  APIConnectionError: 'UNAVAILABLE',
  // An error inside a 200 stream, without a status: the vendor broke after it had begun.
  APIError: 'UNAVAILABLE',
}

const CONTEXT_WORDS: ReadonlySet<string> = new Set([
  'context_length_exceeded',
  'ContextOverflowError',
  'CONTEXT_OVERFLOW',
  'request_too_large',
])
const CONTEXT_TEXT = /context (length|window|size)|prompt is too long|input is too long|token count.*exceeds/i
const QUOTA_TEXT = /quota|credit balance|billing|spend[ _]limit/i
const FILTER_TEXT = /content[ _]?filter|content[ _]policy|content management policy|responsible ai/i
const CUT_TEXT = /^(terminated|fetch failed|premature close|socket hang up|other side closed)/im
const NETWORK_WORD = /^(UND_ERR_|ECONN|ENOTFOUND|EAI_AGAIN|EPIPE|EHOST|ENET|ERR_HTTP2|FetchError|SocketError)/
const MISREAD_WORD = /^(TypeError|SyntaxError|RangeError|ZodError|OutputParserException)$/
const DEEPEST_CAUSE = 5

const SENTENCES: { readonly [Code in PortErrorCode]?: string } = {
  UNAUTHORIZED: 'The vendor refused the key',
  RATE_LIMITED: 'The vendor limits this key',
  CONTEXT_TOO_LONG: 'The prompt is longer than the model takes',
  CONTENT_FILTERED: 'The vendor filtered the prompt or the answer',
  NOT_FOUND: 'The vendor does not know this model',
  TIMEOUT: 'The vendor did not answer in time',
  UNAVAILABLE: 'The vendor is not available',
  INVALID_REQUEST: 'The vendor refused the request',
  BAD_RESPONSE: "The vendor's reply could not be understood",
}
