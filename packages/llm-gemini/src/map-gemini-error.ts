import { isPortError, PortError, type PortErrorCode } from '@eco2/ports'

/** How errors of this package are labelled. */
export const ERROR_LABELS: { readonly port: string; readonly adapter: string } = {
  port: 'LLMClientPort',
  adapter: '@eco2/llm-gemini',
}

/**
 * What Google answers instead of an answer: `{ error: { code, message, status, details } }`, as the body of an error status
 * or as an event inside a 200 stream. The message is read for what the status does not tell, and never repeated.
 * Source: https://ai.google.dev/gemini-api/docs/troubleshooting and google.rpc.Status (read 2026-11-22).
 */
export function fromGeminiStatus(status: number, body: unknown, headers?: Headers): PortError {
  const error = asRecord(asRecord(Array.isArray(body) ? body[0] : body).error)
  const told = { message: String(error.message ?? ''), details: asArray(error.details).map(asRecord) }
  const code = codeOf(status, String(error.status ?? ''), told)
  const retryAfterMs = retryDelayMs(told.details) ?? retryAfterHeaderMs(headers?.get('retry-after'))
  return new PortError(code, `Gemini answered ${status}${sayStatus(error.status)}.`, {
    ...ERROR_LABELS,
    ...(code === 'RATE_LIMITED' ? { retryable: !isDailyQuota(told.details) } : {}),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
}

/**
 * What the network, the SDK or the caller's abort threw. No cause is kept: the error of an invalid header, for one, holds
 * the key.
 */
export function mapGeminiError(error: unknown, signal?: AbortSignal): PortError {
  if (signal?.aborted) return new PortError('CANCELLED', 'The model call was cancelled.', ERROR_LABELS)
  if (isPortError(error)) return error
  const words = causesOf(error).flatMap(({ name, code }) => [name, code])
  const code = words.find((word) => NETWORK_CODE.test(word))
  const said = code === undefined ? '' : ` (${code})`
  if (words.some((word) => /TIMEOUT|ETIMEDOUT|^TimeoutError$/.test(word))) {
    return new PortError('TIMEOUT', `Gemini did not answer in time${said}.`, ERROR_LABELS)
  }
  if (code !== undefined || isCutOff(error)) {
    return new PortError('UNAVAILABLE', `The connection to Gemini failed${said}.`, ERROR_LABELS)
  }
  const name = error instanceof Error ? error.name : typeof error
  return new PortError('INTERNAL', `The request to Gemini could not be made (${name}).`, ERROR_LABELS)
}

export function badResponse(message: string): PortError {
  return new PortError('BAD_RESPONSE', message, ERROR_LABELS)
}

function codeOf(
  status: number,
  name: string,
  told: { readonly message: string; readonly details: readonly JsonRecord[] },
): PortErrorCode {
  if (told.details.some(({ reason }) => reason === 'API_KEY_INVALID') || /api key/i.test(told.message)) {
    return 'UNAUTHORIZED'
  }
  if (status === 400 || status === 413) {
    if (CONTEXT_TOO_LONG.test(told.message) || status === 413) return 'CONTEXT_TOO_LONG'
    // No billing, or not offered in this country: the key may not be used for this.
    if (name === 'FAILED_PRECONDITION') return 'UNAUTHORIZED'
    return CONTENT_FILTERED.test(told.message) ? 'CONTENT_FILTERED' : 'INVALID_REQUEST'
  }
  if (status === 401 || status === 403) return 'UNAUTHORIZED'
  // A model that does not exist, or not for this method.
  if (status === 404) return 'NOT_FOUND'
  if (status === 408 || status === 504) return 'TIMEOUT'
  if (status === 429) return 'RATE_LIMITED'
  if (status === 499 || status >= 500) return 'UNAVAILABLE'
  return status >= 400 ? 'INVALID_REQUEST' : 'BAD_RESPONSE'
}

/** google.rpc.RetryInfo: `retryDelay: "37.5s"`. */
function retryDelayMs(details: readonly JsonRecord[]): number | undefined {
  for (const { retryDelay } of details) {
    const seconds = /^(\d+(?:\.\d+)?)s$/.exec(String(retryDelay))?.[1]
    if (seconds !== undefined) return Math.ceil(Number(seconds) * 1000)
  }
  return undefined
}

/** Seconds or an HTTP date. */
function retryAfterHeaderMs(value: string | null | undefined): number | undefined {
  if (value === null || value === undefined || value.trim() === '') return undefined
  if (/^\d+(\.\d+)?$/.test(value)) return Math.ceil(Number(value) * 1000)
  // A bare number that is no count of seconds ("-5") must not be read as a year.
  const date = /[a-z]/i.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - Date.now())
}

/** google.rpc.QuotaFailure: a quota of the day does not come back by waiting a little. */
function isDailyQuota(details: readonly JsonRecord[]): boolean {
  return details.some(({ violations }) =>
    asArray(violations).some((violation) => /PerDay/i.test(String(asRecord(violation).quotaId))),
  )
}

/** undici says a cut body is `TypeError: terminated` and a failed connection `TypeError: fetch failed`. */
function isCutOff(error: unknown): boolean {
  return error instanceof TypeError && /^(terminated|fetch failed)/.test(error.message)
}

/** The name of a google.rpc.Code is safe to repeat; anything else in its place is not. */
function sayStatus(status: unknown): string {
  return typeof status === 'string' && /^[A-Z_]{2,30}$/.test(status) ? ` (${status})` : ''
}

function causesOf(error: unknown): readonly { readonly name: string; readonly code: string }[] {
  const causes: { name: string; code: string }[] = []
  let next: unknown = error
  while (next instanceof Error && causes.length < DEEPEST_CAUSE) {
    causes.push({ name: next.name, code: 'code' in next ? String(next.code) : '' })
    next = next.cause
  }
  return causes
}

type JsonRecord = Readonly<Record<string, unknown>>

function asRecord(value: unknown): JsonRecord {
  return typeof value === 'object' && value !== null ? (value as JsonRecord) : {}
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

const CONTEXT_TOO_LONG = /token count|maximum number of tokens|context (length|window)/i
const CONTENT_FILTERED = /safety|prohibited|blocked|responsible ai/i
const NETWORK_CODE = /^(UND_ERR_|ECONN|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|EPIPE|EHOST|ENET|ERR_HTTP2)[A-Z0-9_]*$/
const DEEPEST_CAUSE = 5
