import { isPortError, PortError, type PortErrorOptions } from '@eco2/ports'
import { errors } from 'undici'
import { httpFailureCode } from '../http/failure-code.ts'

/**
 * INVALID_REQUEST. The default is one sentence for a name that does not exist, one that leads inside and an inside address:
 * who can tell them apart can map the network behind us.
 */
export function refusal(message: string = NOT_PUBLIC): PortError {
  return new PortError('INVALID_REQUEST', message, LABELS)
}

export function badResponse(message: string): PortError {
  return new PortError('BAD_RESPONSE', message, LABELS)
}

export function cancelled(): PortError {
  return new PortError('CANCELLED', 'The download was cancelled.', LABELS)
}

export function tooSlow(timeoutMs: number): PortError {
  return new PortError('TIMEOUT', `The download took longer than ${timeoutMs} ms.`, LABELS)
}

export function unavailable(message: string, options: PortErrorOptions = {}): PortError {
  return new PortError('UNAVAILABLE', message, { ...LABELS, ...options })
}

/** undici's and the socket's errors, by the table of `http/failure-code.ts`. */
export function toDownloadError(error: unknown): PortError {
  if (isPortError(error)) return error
  const code = httpFailureCode(error) ?? ''
  const options = { ...LABELS, cause: error }
  if (/^UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT$/.test(code)) {
    return new PortError('TIMEOUT', 'The server did not answer in time.', options)
  }
  // What is not HTTP at all comes without its HPE_ code (undici 8.12, tried).
  const isGarbage = error instanceof errors.HTTPParserError
  if (isGarbage || /^(HPE_|UND_ERR_RES_CONTENT_LENGTH|UND_ERR_HEADERS_OVERFLOW)/.test(code)) {
    return new PortError('BAD_RESPONSE', 'The server did not speak proper HTTP.', options)
  }
  if (/CERT|^UNABLE_TO_|^ERR_(TLS|SSL)_/.test(code)) {
    return unavailable('The server could not prove who it is.', { cause: error, retryable: false })
  }
  return unavailable('The server could not be reached, or broke off.', { cause: error })
}

const NOT_PUBLIC = 'This host cannot be fetched: name a public https address that everyone can open.'
const LABELS = { port: 'GuardedFetch', adapter: 'guarded-fetch' }
