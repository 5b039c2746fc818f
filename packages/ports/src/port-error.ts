/** Closed set: a caller may switch over it. HTTP statuses are the gateway's business. */
export const PORT_ERROR_CODES = [
  'INVALID_REQUEST',
  'UNAUTHORIZED',
  'NOT_FOUND',
  'CONFLICT',
  'RATE_LIMITED',
  'TIMEOUT',
  'UNAVAILABLE',
  'BAD_RESPONSE',
  'CONTENT_FILTERED',
  'CONTEXT_TOO_LONG',
  'UNSUPPORTED',
  'CANCELLED',
  'BUDGET_EXCEEDED',
  'INTERNAL',
] as const

export type PortErrorCode = (typeof PORT_ERROR_CODES)[number]

export interface PortErrorOptions {
  /** Whether the same call may succeed later. Default: true for RATE_LIMITED, TIMEOUT and UNAVAILABLE. */
  readonly retryable?: boolean
  /** What the other side asked for (Retry-After). */
  readonly retryAfterMs?: number
  readonly port?: string
  readonly adapter?: string
  /** For debuggers only: never logged or sent, because it may hold vendor text. */
  readonly cause?: unknown
}

/** The only error that crosses a port. `message` is safe to log: no secret and no raw vendor text. */
export class PortError extends Error {
  readonly code: PortErrorCode
  readonly retryable: boolean
  readonly retryAfterMs?: number
  readonly port?: string
  readonly adapter?: string

  constructor(code: PortErrorCode, message: string, options: PortErrorOptions = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined)
    this.name = 'PortError'
    this.code = code
    this.retryable = options.retryable ?? RETRYABLE.has(code)
    if (options.retryAfterMs !== undefined) this.retryAfterMs = options.retryAfterMs
    if (options.port !== undefined) this.port = options.port
    if (options.adapter !== undefined) this.adapter = options.adapter
  }
}

export function isPortError(error: unknown, ...codes: readonly PortErrorCode[]): error is PortError {
  return error instanceof PortError && (codes.length === 0 || codes.includes(error.code))
}

/** A PortError as it is; an abort as CANCELLED; anything else as INTERNAL with `message`, its own text kept as cause. */
export function toPortError(error: unknown, message: string, options: PortErrorOptions = {}): PortError {
  if (isPortError(error)) return error
  if (error instanceof Error && error.name === 'AbortError') {
    return new PortError('CANCELLED', 'The call was cancelled.', { ...options, cause: error })
  }
  return new PortError('INTERNAL', message, { ...options, cause: error })
}

/** The same error in the name of another port: an adapter's parts share what they map vendor errors with. */
export function relabelPortError(error: PortError, port: string): PortError {
  const { code, message, retryable, retryAfterMs, adapter } = error
  return new PortError(code, message, {
    port,
    retryable,
    ...(retryAfterMs === undefined ? {} : { retryAfterMs }),
    ...(adapter === undefined ? {} : { adapter }),
  })
}

const RETRYABLE: ReadonlySet<PortErrorCode> = new Set(['RATE_LIMITED', 'TIMEOUT', 'UNAVAILABLE'])
