/**
 * What every call rejects with, except for the caller's own abort (then it is the signal's reason).
 *
 * `status` is the HTTP status, or 0 when no answer came. `code` is the stable code of the problem+json; without an answer
 * it is `UNAVAILABLE` or `TIMEOUT`. `message` is the Korean `detail`, safe to show.
 */
export class ChatClientError extends Error {
  readonly status: number
  readonly code: string
  readonly retryAfterMs: number | undefined
  /** The other members of the problem+json: `activeRunId` of a 409, the models of a 400, ... */
  readonly details: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    code: string,
    message: string,
    retryAfterMs?: number,
    details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message)
    this.name = 'ChatClientError'
    this.status = status
    this.code = code
    this.retryAfterMs = retryAfterMs
    this.details = details
  }
}

export function noAnswer(code: 'UNAVAILABLE' | 'TIMEOUT'): ChatClientError {
  return new ChatClientError(0, code, '서버에 연결할 수 없어요. 잠시 뒤에 다시 시도해 주세요.')
}

/** Reads a response that is not ok: problem+json when it is one, else the status alone. */
export async function fromProblem(response: Response, now: number): Promise<ChatClientError> {
  const body: unknown = await response.json().catch(() => undefined)
  const problem = (typeof body === 'object' && body !== null ? body : {}) as Record<string, unknown>
  const text = (name: string): string | undefined => {
    const value = problem[name]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  return new ChatClientError(
    response.status,
    text('code') ??
      CODE_OF_STATUS[response.status] ??
      (response.status < 500 ? 'INVALID_REQUEST' : 'UNAVAILABLE'),
    text('detail') ?? text('title') ?? `요청을 처리하지 못했어요. (${response.status})`,
    retryAfterMs(response.headers.get('retry-after'), now),
    problem,
  )
}

/** Retry-After: seconds, or an HTTP date. */
export function retryAfterMs(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  const seconds = Number(header)
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000
  return Number.isNaN(ms) ? undefined : Math.max(0, ms)
}

const CODE_OF_STATUS: Readonly<Record<number, string>> = {
  401: 'UNAUTHORIZED',
  403: 'UNAUTHORIZED',
  404: 'NOT_FOUND',
  409: 'CONFLICT',
  429: 'RATE_LIMITED',
}
