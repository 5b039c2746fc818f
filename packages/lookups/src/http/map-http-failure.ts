import { PortError, type PortErrorCode } from '@eco2/ports'

export interface ErrorLabels {
  readonly port: string
  readonly adapter: string
}

/** What a service means by its no, in our words. */
export interface Refusal {
  readonly code: PortErrorCode
  /** A code or word from a list of our own, shown in the message: never what the service wrote. */
  readonly word?: string
  /** Default: by `code`. */
  readonly retryable?: boolean
}

/** What fetch throws is a bare `TypeError`; the truth is in the chain of causes (provisioning's `httpFailureCode`). */
export function mapNetworkError(error: unknown, labels: ErrorLabels): PortError {
  const code = networkCode(error)
  const shown = code === undefined ? '' : ` (${code})`
  if (code !== undefined && TIMEOUT_CODE.test(code)) {
    return new PortError('TIMEOUT', `The service did not answer in time${shown}.`, labels)
  }
  if (code !== undefined && PROTOCOL_CODE.test(code)) {
    return new PortError('BAD_RESPONSE', `The service does not speak HTTP${shown}.`, labels)
  }
  if (code !== undefined && TRUST_CODE.test(code)) {
    const message = `The certificate of the service is not trusted${shown}.`
    return new PortError('UNAVAILABLE', message, { ...labels, retryable: false })
  }
  return new PortError('UNAVAILABLE', `The connection to the service failed${shown}.`, labels)
}

/** What a status other than 2xx means where the body says nothing better. */
export function refusalOfStatus(status: number): Refusal {
  if (status === 401 || status === 403) return { code: 'UNAUTHORIZED' }
  if (status === 408) return { code: 'TIMEOUT' }
  if (status === 429) return { code: 'RATE_LIMITED' }
  if (status >= 500) return { code: 'UNAVAILABLE' }
  if (status >= 400) return { code: 'INVALID_REQUEST' }
  return { code: 'BAD_RESPONSE' }
}

export function mapRefusal(
  { code, word, retryable }: Refusal,
  { status, headers }: { readonly status: number; readonly headers: Headers },
  labels: ErrorLabels,
  nowMs: number,
): PortError {
  const said = [String(status), ...(word === undefined ? [] : [word])].join(', ')
  const retryAfterMs = readRetryAfterMs(headers, nowMs)
  return new PortError(code, `${SENTENCES[code] ?? 'The service failed'} (${said}).`, {
    ...labels,
    ...(retryable === undefined ? {} : { retryable }),
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
  })
}

/** `retry-after` in seconds or as an HTTP date; anything else is as if it were absent. */
function readRetryAfterMs(headers: Headers, nowMs: number): number | undefined {
  const value = headers.get('retry-after') ?? ''
  if (SECONDS.test(value)) return Math.round(Number(value) * 1_000)
  const date = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN
  return Number.isNaN(date) ? undefined : Math.max(0, date - nowMs)
}

function networkCode(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 8; at = at.cause, depth += 1) {
    const code: unknown = 'code' in at ? at.code : undefined
    if (typeof code === 'string' && SAFE_CODE.test(code)) return code
    if (at instanceof AggregateError) return networkCode(at.errors[0])
  }
  return undefined
}

const SENTENCES: { readonly [Code in PortErrorCode]?: string } = {
  UNAUTHORIZED: 'The service refused the key',
  RATE_LIMITED: 'The service limits this key',
  NOT_FOUND: 'The service knows nothing of this',
  TIMEOUT: 'The service did not answer in time',
  UNAVAILABLE: 'The service is not available',
  INVALID_REQUEST: 'The service refused the request',
  BAD_RESPONSE: 'The service answered something else',
}

const SAFE_CODE = /^[A-Z][A-Z0-9_]{2,60}$/
const TIMEOUT_CODE = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ECO2_WRITE_TIMEOUT)$/
const PROTOCOL_CODE = /^(HPE_|UND_ERR_RES_CONTENT_LENGTH_MISMATCH$|UND_ERR_HEADERS_OVERFLOW$)/
const TRUST_CODE = /^(CERT_|ERR_TLS_|DEPTH_ZERO_SELF_SIGNED_CERT$|SELF_SIGNED_CERT_IN_CHAIN$)/
const SECONDS = /^\d{1,9}(\.\d{1,3})?$/
const HTTP_DATE = /^[A-Z][a-z]{2,8},? \d/
