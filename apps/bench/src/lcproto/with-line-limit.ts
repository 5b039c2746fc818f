import { badResponse } from './map-langchain-error.ts'

export interface LineLimits {
  /** Of one line of an event stream. Default 1 MiB. */
  readonly maxLineBytes?: number
  /** Of any other reply. Default 8 MiB. */
  readonly maxBodyBytes?: number
}

/**
 * A fetch whose replies hold no endless line and are no web page. The vendors' SDKs collect a line of an event stream in
 * memory, however long, and Anthropic's takes quadratic time for it (10 MB: seconds in which nothing else runs). Give it to
 * them: `clientOptions: { fetch: withLineLimit() }` (ChatAnthropic), `configuration: { fetch: withLineLimit() }`
 * (ChatOpenAI). A reply that is too long fails with BAD_RESPONSE and its socket closes.
 */
export function withLineLimit(
  send: typeof fetch = fetch,
  { maxLineBytes = MAX_LINE_BYTES, maxBodyBytes = MAX_BODY_BYTES }: LineLimits = {},
): typeof fetch {
  return async (...request) => {
    const response = await send(...request)
    const mediaType = response.headers.get('content-type') ?? ''
    if (response.ok && mediaType.includes('html')) {
      await response.body?.cancel()
      throw badResponse('The vendor sent a web page.')
    }
    if (response.body === null) return response
    const limit = mediaType.includes('event-stream')
      ? createLineLimit(maxLineBytes)
      : createBodyLimit(maxBodyBytes)
    const { status, statusText, headers } = response
    return new Response(response.body.pipeThrough(limit), { status, statusText, headers })
  }
}

function createLineLimit(maxLineBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let lineBytes = 0
  return new TransformStream({
    transform(bytes, controller) {
      const firstBreak = bytes.indexOf(LINE_FEED)
      const continued = lineBytes + (firstBreak === -1 ? bytes.length : firstBreak)
      lineBytes = firstBreak === -1 ? continued : bytes.length - bytes.lastIndexOf(LINE_FEED) - 1
      if (continued > maxLineBytes) controller.error(badResponse('The vendor sent an endless line.'))
      else controller.enqueue(bytes)
    },
  })
}

function createBodyLimit(maxBodyBytes: number): TransformStream<Uint8Array, Uint8Array> {
  let bodyBytes = 0
  return new TransformStream({
    transform(bytes, controller) {
      bodyBytes += bytes.length
      if (bodyBytes > maxBodyBytes) controller.error(badResponse('The vendor sent an endless body.'))
      else controller.enqueue(bytes)
    },
  })
}

const LINE_FEED = 0x0a
const MAX_LINE_BYTES = 1024 * 1024
const MAX_BODY_BYTES = 8 * 1024 * 1024
