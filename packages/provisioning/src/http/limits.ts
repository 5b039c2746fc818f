/** The limits of the shared HTTP client. Each has a test that provokes exactly it (test/http-limits.test.ts). */
export interface HttpLimits {
  /** DNS, TCP and TLS together. Fails with UND_ERR_CONNECT_TIMEOUT. */
  readonly connectMs: number
  /** From the request to the response's headers. Fails with UND_ERR_HEADERS_TIMEOUT. */
  readonly headersMs: number
  /** Silence while the response's body is read. Fails with UND_ERR_BODY_TIMEOUT. */
  readonly readIdleMs: number
  /** A request body of which the peer takes nothing. Fails with ECO2_WRITE_TIMEOUT. */
  readonly writeIdleMs: number
  /** Waiting for a free connection. Fails with ECO2_ACQUIRE_TIMEOUT. */
  readonly acquireMs: number
  /** Sockets per origin, HTTP/1.1 and HTTP/2 alike. */
  readonly connectionsPerOrigin: number
  /** How long an idle connection is kept, unless its server wants it shorter. */
  readonly keepAliveMs: number
  /** HTTP/2 streams at once on one connection; the server may want fewer. */
  readonly streamsPerSession: number
}

/**
 * undici has no cap on the number of idle connections (the Python predecessor's 20), so there is none: they go after
 * `keepAliveMs`. Its timers above 1 s have a resolution of about half a second. `headersMs` is as long as a run may be,
 * because image and reasoning calls send their headers when they are done; first-token limits are `with-timeout`'s.
 */
export const HTTP_LIMITS: HttpLimits = {
  connectMs: 5_000,
  headersMs: 180_000,
  readIdleMs: 60_000,
  writeIdleMs: 10_000,
  acquireMs: 5_000,
  connectionsPerOrigin: 100,
  keepAliveMs: 30_000,
  streamsPerSession: 50,
}

/** A limit that undici does not know. It arrives as the `cause` of fetch's TypeError. */
export class HttpLimitError extends Error {
  readonly code: 'ECO2_WRITE_TIMEOUT' | 'ECO2_ACQUIRE_TIMEOUT'

  constructor(code: HttpLimitError['code'], message: string) {
    super(message)
    this.name = 'HttpLimitError'
    this.code = code
  }
}
