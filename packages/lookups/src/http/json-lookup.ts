import { type Clock, systemClock } from '@eco2/ports'
import type { z } from 'zod'
import { type ErrorLabels, mapRefusal, type Refusal, refusalOfStatus } from './map-http-failure.ts'
import { badResponse, type HttpReply, type HttpRequest, sendRequest } from './send-request.ts'

export interface JsonLookupOptions {
  /** The shared HTTP client's; it must not retry. */
  readonly fetch: typeof globalThis.fetch
  /** For errors: `LocationClientPort`. */
  readonly port: string
  /** For errors: `location-kakao`. */
  readonly adapter: string
  /** The whole call. Default 5 s. */
  readonly timeoutMs?: number
  /** Of the body. Default 1 MiB. */
  readonly maxBytes?: number
  /** Reads a Retry-After that is a date. */
  readonly clock?: Clock
  /** What this API's own bodies mean, also under status 200; undefined = no refusal, or the status says it. */
  readonly readRefusal?: (reply: HttpReply) => Refusal | undefined
}

export interface JsonRequest<T> extends HttpRequest {
  /** The part of the answer that is used; what it does not name may change or vanish. */
  readonly schema: z.ZodType<T>
}

export type JsonLookup = <T>(request: JsonRequest<T>) => Promise<T>

/**
 * The one way from this package to a public API: JSON over an injected fetch. It neither retries (`with-retry` around the
 * port does) nor caches (`createLookupCache`).
 *
 * @throws {PortError} UNAUTHORIZED (401, 403), RATE_LIMITED (429, with Retry-After), INVALID_REQUEST (other 4xx), UNAVAILABLE
 * (5xx, network), TIMEOUT, BAD_RESPONSE (too big, not JSON, another shape, a redirect), CANCELLED; no message and no cause
 * holds an address, a key or a word of the service
 */
export function createJsonLookup(options: JsonLookupOptions): JsonLookup {
  const { fetch, port, adapter, clock = systemClock, readRefusal } = options
  const { timeoutMs = TIMEOUT_MS, maxBytes = MAX_BYTES } = options
  const labels: ErrorLabels = { port, adapter }

  return async ({ schema, ...request }) => {
    const reply = await sendRequest(request, { fetch, labels, timeoutMs, maxBytes })
    const isOk = reply.status >= 200 && reply.status < 300
    const refusal = readRefusal?.(reply) ?? (isOk ? undefined : refusalOfStatus(reply.status))
    if (refusal !== undefined) throw mapRefusal(refusal, reply, labels, clock.now())
    const value = parseJson(reply.text)
    if (value === undefined) throw badResponse('The answer is not JSON.', labels)
    const result = await schema.safeParseAsync(value)
    if (result.success) return result.data
    throw badResponse(`The answer has another shape${placeOf(result.error)}.`, labels)
  }
}

/** Undefined for what is not JSON. */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Where the shape is missed, in names of our own schema. */
function placeOf({ issues: [issue] }: z.ZodError): string {
  const path = issue?.path.map(String).join('.') ?? ''
  return PATH.test(path) ? ` (${path})` : ''
}

const TIMEOUT_MS = 5_000
const MAX_BYTES = 1_048_576
const PATH = /^[\w가-힣().]{1,80}$/
