import { PortError } from '@eco2/ports'
import { type ErrorLabels, mapNetworkError } from './map-http-failure.ts'

export type QueryValue = string | number | undefined

export interface HttpRequest {
  readonly method?: 'GET' | 'POST'
  /** Without a query. */
  readonly url: string
  /** Undefined values are left out. */
  readonly query?: { readonly [name: string]: QueryValue }
  readonly headers?: { readonly [name: string]: string }
  /** Sent as JSON. */
  readonly body?: unknown
  readonly signal?: AbortSignal
}

export interface HttpReply {
  readonly status: number
  readonly headers: Headers
  readonly text: string
}

export interface TransportOptions {
  /** The shared HTTP client's; it must not retry. */
  readonly fetch: typeof globalThis.fetch
  readonly labels: ErrorLabels
  /** From the request to the last byte of the body. */
  readonly timeoutMs: number
  /** Of the body as it is after decompression. */
  readonly maxBytes: number
}

/**
 * One request, one whole reply, whatever its status. Redirects are not followed: a key must not go where the API did not
 * say it lives. No error has a cause, because fetch's own errors show URLs and headers, and there are keys in both.
 *
 * @throws {PortError} CANCELLED, TIMEOUT, UNAVAILABLE, BAD_RESPONSE (too big, not HTTP, not UTF-8), INVALID_REQUEST
 */
export async function sendRequest(request: HttpRequest, options: TransportOptions): Promise<HttpReply> {
  const { labels, timeoutMs } = options
  if (request.signal?.aborted === true) throw cancelled(labels)
  const { url, init } = toFetchArguments(request, labels)
  const controller = new AbortController()
  // A race, because a fetch that somebody wrapped may not listen to its signal.
  const { promise: stopped, reject } = Promise.withResolvers<never>()
  const stop = (error: PortError): void => {
    reject(error)
    controller.abort()
  }
  const cancel = (): void => stop(cancelled(labels))
  request.signal?.addEventListener('abort', cancel, { once: true })
  const timer = setTimeout(() => {
    stop(new PortError('TIMEOUT', `The service did not answer within ${timeoutMs} ms.`, labels))
  }, timeoutMs)
  try {
    return await Promise.race([stopped, exchange(url, { ...init, signal: controller.signal }, options)])
  } finally {
    clearTimeout(timer)
    request.signal?.removeEventListener('abort', cancel)
  }
}

function toFetchArguments(request: HttpRequest, labels: ErrorLabels): { url: URL; init: RequestInit } {
  try {
    const url = new URL(request.url)
    for (const [name, value] of Object.entries(request.query ?? {})) {
      if (value !== undefined) url.searchParams.set(name, String(value))
    }
    const headers = new Headers({ accept: 'application/json', ...request.headers })
    const init: RequestInit = { method: request.method ?? 'GET', headers, redirect: 'manual' }
    if (request.body !== undefined) {
      headers.set('content-type', 'application/json')
      init.body = JSON.stringify(request.body)
    }
    return { url, init }
  } catch {
    throw new PortError(
      'INVALID_REQUEST',
      'The address or a header cannot be sent: is the key whole?',
      labels,
    )
  }
}

async function exchange(url: URL, init: RequestInit, options: TransportOptions): Promise<HttpReply> {
  try {
    const response = await options.fetch(url, init)
    const { status, headers } = response
    return { status, headers, text: await readText(response, options) }
  } catch (error) {
    throw error instanceof PortError ? error : mapNetworkError(error, options.labels)
  }
}

async function readText(response: Response, { maxBytes, labels }: TransportOptions): Promise<string> {
  if (response.body === null) return ''
  // A name in another encoding must not reach the user as rubbish; an error page may be in any.
  const decoder = new TextDecoder('utf-8', { fatal: response.ok })
  const reader = response.body.getReader()
  let text = ''
  let bytes = 0
  try {
    for (;;) {
      const { done, value } = await reader.read()
      if (done) return text + decode(decoder, undefined, labels)
      bytes += value.byteLength
      if (bytes > maxBytes && response.ok) {
        throw badResponse(`The answer is longer than ${maxBytes} bytes.`, labels)
      }
      // An error page may be as long as it likes: its beginning is enough.
      if (bytes > maxBytes) return text
      text += decode(decoder, value, labels)
    }
  } finally {
    // Closes the socket of a body that was left before its end. Not awaited: of a cloned response it never settles.
    reader.cancel().catch(() => {})
  }
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, labels: ErrorLabels): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true })
  } catch {
    throw badResponse('The answer is not UTF-8.', labels)
  }
}

export function cancelled(labels: ErrorLabels): PortError {
  return new PortError('CANCELLED', 'The lookup was cancelled.', labels)
}

export function badResponse(message: string, labels: ErrorLabels): PortError {
  return new PortError('BAD_RESPONSE', message, labels)
}
