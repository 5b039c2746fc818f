import { Problem } from '../problem.ts'

/** What a limit says when it is reached: which one (`limit`, for programs), until when, and what to do (Korean, for people). */
export interface Refusal {
  /** As in `RateLimit-Policy`, where it is in there. */
  readonly limit: string
  readonly retryAfterMs: number
  readonly headers?: Readonly<Record<string, string>>
}

export function tooManyRequests({ limit, retryAfterMs, headers }: Refusal): Problem {
  const seconds = secondsOf(retryAfterMs)
  const detail = limit.endsWith('runs')
    ? `질문을 너무 빨리 보내고 있어요. ${seconds}초 뒤에 다시 보내 주세요.`
    : `요청이 너무 많아요. ${seconds}초 뒤에 다시 해 주세요.`
  return refused(429, 'RATE_LIMITED', detail, { limit, retryAfterMs, ...(headers && { headers }) })
}

export function tooManyRuns(most: number): Problem {
  const detail = `질문은 한꺼번에 ${most}개까지 할 수 있어요. 앞 질문의 답이 끝난 뒤에 다시 보내 주세요.`
  return refused(429, 'TOO_MANY_RUNS', detail, { limit: 'user-active-runs', retryAfterMs: RUN_RETRY_MS })
}

export function tooManyStreams(limit: string, most: number): Problem {
  const detail = `답은 한꺼번에 ${most}개까지 볼 수 있어요. 열려 있는 다른 창을 닫고 다시 열어 주세요.`
  return refused(429, 'TOO_MANY_STREAMS', detail, { limit, retryAfterMs: STREAM_RETRY_MS })
}

export function budgetExceeded(limit: string, retryAfterMs: number): Problem {
  const hours = Math.ceil(retryAfterMs / 3_600_000)
  const detail = `오늘 쓸 수 있는 만큼을 다 썼어요. ${hours}시간 안에 다시 쓸 수 있게 되니 그 뒤에 물어봐 주세요.`
  return refused(429, 'BUDGET_EXCEEDED', detail, { limit, retryAfterMs })
}

export function queueFull(): Problem {
  const detail = `지금은 기다리는 질문이 너무 많아요. ${secondsOf(QUEUE_RETRY_MS)}초 뒤에 다시 보내 주세요.`
  return refused(503, 'QUEUE_FULL', detail, { limit: 'queue-depth', retryAfterMs: QUEUE_RETRY_MS })
}

function refused(
  status: number,
  code: string,
  detail: string,
  { limit, retryAfterMs, headers }: Refusal,
): Problem {
  return new Problem(status, code, detail, {
    headers: { ...headers, 'retry-after': String(secondsOf(retryAfterMs)) },
    extra: { limit },
  })
}

/** Rounded up: who comes back on the second is not refused for a part of one. */
export function secondsOf(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000))
}

/** Nobody knows when a run or a stream ends, or a queue drains: what is worth another try. */
const RUN_RETRY_MS = 2_000
const STREAM_RETRY_MS = 10_000
const QUEUE_RETRY_MS = 5_000
