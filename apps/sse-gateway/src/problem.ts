import { isPortError, type PortErrorCode } from '@eco2/ports'

/** An answer that is not the one asked for: RFC 9457 problem+json with a stable `code`. `detail` is Korean, for people. */
export class Problem extends Error {
  readonly status: number
  readonly code: string
  readonly detail: string
  readonly headers: Readonly<Record<string, string>>
  readonly extra: Readonly<Record<string, unknown>>

  constructor(
    status: number,
    code: string,
    detail: string,
    { headers = {}, extra = {} }: { headers?: Record<string, string>; extra?: Record<string, unknown> } = {},
  ) {
    super(`${status} ${code}`)
    this.name = 'Problem'
    this.status = status
    this.code = code
    this.detail = detail
    this.headers = headers
    this.extra = extra
  }
}

/** Not found and not yours look the same. */
export function notFound(): Problem {
  return new Problem(404, 'NOT_FOUND', '찾을 수 없어요.')
}

export function invalid(detail: string, extra: Record<string, unknown> = {}): Problem {
  return new Problem(400, 'INVALID_REQUEST', detail, { extra })
}

/** What a caller may know of an error: our own words, whatever happened. */
export function toProblem(error: unknown): Problem {
  if (error instanceof Problem) return error
  if (isPortError(error)) return fromPortError(error.code, error.retryAfterMs)
  return fromFastify(error)
}

function fromPortError(code: PortErrorCode, retryAfterMs = DEFAULT_RETRY_AFTER_MS): Problem {
  const headers = { 'retry-after': String(Math.ceil(retryAfterMs / 1000)) }
  switch (code) {
    case 'INVALID_REQUEST':
      return invalid('요청의 형식이 맞지 않아요.')
    case 'UNAUTHORIZED':
      return new Problem(401, code, '누구인지 확인할 수 없어요.')
    case 'NOT_FOUND':
      return notFound()
    case 'CONFLICT':
      return new Problem(409, code, '지금 상태에서는 할 수 없는 요청이에요.')
    case 'RATE_LIMITED':
    case 'BUDGET_EXCEEDED':
      return new Problem(429, code, '요청이 너무 많아요. 잠시 뒤에 다시 해 주세요.', { headers })
    case 'TIMEOUT':
    case 'UNAVAILABLE':
      return new Problem(503, 'UNAVAILABLE', '지금은 받을 수 없어요. 잠시 뒤에 다시 해 주세요.', { headers })
    default:
      return internal()
  }
}

function fromFastify(error: unknown): Problem {
  const { code, statusCode } =
    typeof error === 'object' && error !== null ? { ...FASTIFY, ...pick(error) } : FASTIFY
  const known = FASTIFY_PROBLEMS[code]
  if (known !== undefined) return new Problem(known.status, known.code, known.detail)
  return statusCode >= 400 && statusCode < 500
    ? new Problem(statusCode, 'INVALID_REQUEST', '요청의 형식이 맞지 않아요.')
    : internal()
}

function internal(): Problem {
  return new Problem(500, 'INTERNAL', '문제가 생겼어요. 잠시 뒤에 다시 해 주세요.')
}

function pick(error: object): { code?: string; statusCode?: number } {
  return {
    ...('code' in error && typeof error.code === 'string' && { code: error.code }),
    ...('statusCode' in error && typeof error.statusCode === 'number' && { statusCode: error.statusCode }),
  }
}

const FASTIFY = { code: '', statusCode: 500 }

/** Fastify's own errors (https://fastify.dev/docs/latest/Reference/Errors/, read 2026-11). */
const FASTIFY_PROBLEMS: Readonly<Record<string, { status: number; code: string; detail: string }>> = {
  FST_ERR_CTP_INVALID_MEDIA_TYPE: {
    status: 415,
    code: 'UNSUPPORTED_MEDIA_TYPE',
    detail: '이 주소가 받는 content-type으로 보내 주세요 (대화는 application/json).',
  },
  FST_ERR_CTP_BODY_TOO_LARGE: { status: 413, code: 'BODY_TOO_LARGE', detail: '보낸 내용이 너무 커요.' },
  FST_ERR_CTP_EMPTY_JSON_BODY: {
    status: 400,
    code: 'INVALID_JSON',
    detail: '내용이 비어 있어요. JSON을 보내 주세요.',
  },
  FST_ERR_CTP_INVALID_JSON_BODY: { status: 400, code: 'INVALID_JSON', detail: 'JSON으로 읽을 수 없어요.' },
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: {
    status: 400,
    code: 'INVALID_REQUEST',
    detail: '내용의 길이가 맞지 않아요.',
  },
  FST_ERR_BAD_URL: { status: 400, code: 'INVALID_REQUEST', detail: '주소를 읽을 수 없어요.' },
  // Such an id names nothing: 404 like every other unknown id.
  FST_ERR_MAX_PARAM_LENGTH: { status: 404, code: 'NOT_FOUND', detail: notFound().detail },
}

const DEFAULT_RETRY_AFTER_MS = 2_000
