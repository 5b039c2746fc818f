/**
 * The first code in an error's chain of causes. What fetch rejects with is a bare `TypeError: fetch failed`, and what a
 * broken body throws a bare `TypeError: terminated`; both tell the truth in `cause.code`:
 *
 * | code | what happened | as PortError |
 * |---|---|---|
 * | UND_ERR_CONNECT_TIMEOUT, UND_ERR_HEADERS_TIMEOUT, UND_ERR_BODY_TIMEOUT, ECO2_WRITE_TIMEOUT | a limit | TIMEOUT |
 * | ECO2_ACQUIRE_TIMEOUT | every connection to that origin is busy | UNAVAILABLE |
 * | ECONNREFUSED, ECONNRESET, EPIPE, ENOTFOUND, EAI_AGAIN, ETIMEDOUT, EHOSTUNREACH, ENETUNREACH | network | UNAVAILABLE |
 * | UND_ERR_SOCKET, UND_ERR_INFO (GOAWAY), ERR_HTTP2_* | the connection died with our request on it | UNAVAILABLE |
 * | UND_ERR_DESTROYED, UND_ERR_CLOSED | our client was closed | UNAVAILABLE |
 * | UND_ERR_PRX_CONN, UND_ERR_PRX_TLS | the proxy | UNAVAILABLE |
 * | CERT_*, DEPTH_ZERO_SELF_SIGNED_CERT, SELF_SIGNED_CERT_IN_CHAIN, ERR_TLS_* | no trust | UNAVAILABLE, not retryable |
 * | HPE_*, UND_ERR_RES_CONTENT_LENGTH_MISMATCH, UND_ERR_HEADERS_OVERFLOW | not HTTP | BAD_RESPONSE |
 */
export function httpFailureCode(error: unknown): string | undefined {
  for (
    let current = error, depth = 0;
    current instanceof Error && depth < 8;
    current = current.cause, depth += 1
  ) {
    if ('code' in current && typeof current.code === 'string') return current.code
    if (current instanceof AggregateError) return httpFailureCode(current.errors[0])
  }
  return undefined
}
