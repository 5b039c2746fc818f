import { backoffMs, type Sleep, sleepByTimer } from './backoff.ts'
import { ChatClientError, fromProblem, noAnswer } from './chat-client-error.ts'

export interface TransportOptions {
  /** Default: the page's own origin. In Node it must be given. */
  readonly baseUrl?: string
  readonly fetch?: typeof fetch
  /** Sent with every request: `authorization`, ... */
  readonly headers?: Readonly<Record<string, string>>
  /** For tests: 0 to 1, and the passing of time. */
  readonly random?: () => number
  readonly sleep?: Sleep
}

export interface Call {
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array | Blob
  readonly signal?: AbortSignal | undefined
  /** How long an answer may take, the sending of the body included. Default 15 s. */
  readonly withinMs?: number
}

export interface Transport {
  readonly random: () => number
  readonly sleep: Sleep
  /** One attempt. @throws {ChatClientError} when the answer is not ok, or does not come in time. */
  send(path: string, call: Call, signal: AbortSignal): Promise<Response>
  /** JSON in the end: no answer and 502, 503, 504 are tried again, so what is called must be safe to repeat. */
  call<T>(path: string, call?: Call): Promise<T>
  /** Rejects with TIMEOUT when `work` takes longer than `ms`. */
  within<T>(ms: number, work: Promise<T>): Promise<T>
}

export function createTransport(options: TransportOptions): Transport {
  const base = (options.baseUrl ?? '').replace(/\/+$/, '')
  const request = options.fetch ?? ((input, init) => fetch(input, init))
  const random = options.random ?? Math.random
  const sleep = options.sleep ?? sleepByTimer
  // Node keeps no cookies, and the identity is one. In browsers this stays empty: they hide Set-Cookie.
  const cookies = new Map<string, string>()
  // The first request goes alone: several without a cookie would each be given another identity.
  let introduction: Promise<unknown> | undefined
  let introduced = false

  async function within<T>(ms: number, work: Promise<T>): Promise<T> {
    const settled = new AbortController()
    const late = sleep(ms, settled.signal).then(() => {
      if (!settled.signal.aborted) throw noAnswer('TIMEOUT')
    })
    late.catch(() => {})
    try {
      return (await Promise.race([work, late.then(() => work)])) as T
    } finally {
      settled.abort()
    }
  }

  async function send(path: string, call: Call, signal: AbortSignal): Promise<Response> {
    while (!introduced && introduction !== undefined) await introduction
    signal.throwIfAborted()
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const attempt = new AbortController()
    const requested = request(base + path, {
      method: call.method ?? 'GET',
      headers: { ...options.headers, ...(cookie === '' ? {} : { cookie }), ...call.headers },
      ...(call.body === undefined ? {} : { body: call.body as NonNullable<RequestInit['body']> }),
      credentials: 'same-origin',
      signal: AbortSignal.any([signal, attempt.signal]),
    })
    const work = requested.then((response) => {
      keepCookies(response)
      introduced ||= response.status < 500
      return response
    })
    if (!introduced) {
      const settle = (): void => {
        introduction = undefined
      }
      introduction = work.then(settle, settle)
    }
    try {
      const response = await within(call.withinMs ?? ANSWER_WITHIN_MS, work)
      if (response.ok) return response
      throw await within(ANSWER_WITHIN_MS, fromProblem(response, Date.now()))
    } catch (error) {
      attempt.abort()
      signal.throwIfAborted()
      throw error instanceof ChatClientError ? error : noAnswer('UNAVAILABLE')
    }
  }

  async function call<T>(path: string, request: Call = {}): Promise<T> {
    const signal = request.signal ?? NEVER
    for (let failures = 1; ; failures += 1) {
      try {
        const response = await send(path, request, signal)
        const text = await within(ANSWER_WITHIN_MS, response.text())
        return (text === '' ? undefined : JSON.parse(text)) as T
      } catch (error) {
        signal.throwIfAborted()
        const known = error instanceof ChatClientError ? error : noAnswer('UNAVAILABLE')
        const again = known.status === 0 || (known.status >= 502 && known.status <= 504)
        if (!again || failures >= MAX_ATTEMPTS || (known.retryAfterMs ?? 0) > MAX_RETRY_AFTER_MS) throw known
        await sleep(backoffMs(failures, random, known.retryAfterMs), signal)
        signal.throwIfAborted()
      }
    }
  }

  function keepCookies(response: Response): void {
    for (const line of response.headers.getSetCookie?.() ?? []) {
      const [, name, value] = /^([^=;]+)=([^;]*)/.exec(line) ?? []
      if (name !== undefined && value !== undefined) cookies.set(name.trim(), value)
    }
  }

  return { random, sleep, send, call, within }
}

const NEVER = new AbortController().signal
const ANSWER_WITHIN_MS = 15_000
/** About 12 s in all on average: a gateway that restarts is back by then. */
const MAX_ATTEMPTS = 8
const MAX_RETRY_AFTER_MS = 30_000
