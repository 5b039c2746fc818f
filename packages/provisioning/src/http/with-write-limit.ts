import type { Dispatcher } from 'undici'
import { HttpLimitError } from './limits.ts'

/**
 * An interceptor that gives up on a request body of which the peer takes nothing for `limitMs`. undici has no such
 * limit. The body is handed over in small slices; the writer asks for the next one only after the socket (or the
 * HTTP/2 stream's window) took the last, so time between two askings is time without progress. The last slices rest in
 * the kernel's buffer unseen; from there on `headersMs` watches.
 */
export function withWriteLimit(limitMs: number): Dispatcher.DispatcherComposeInterceptor {
  return (dispatch) => (options, handler) => {
    const body: unknown = options.body
    if (!isGenerator(body)) return dispatch(options, handler)
    const watch = createWatch(limitMs)
    // undici takes any async iterable (fetch hands one over), its types do not say so.
    const watched = sliced(body, watch) as AsyncIterable<Uint8Array> & null
    return dispatch({ ...options, body: watched }, watching(handler, watch))
  }
}

interface Watch {
  arm(): void
  disarm(): void
  controller: Dispatcher.DispatchController | undefined
}

function createWatch(limitMs: number): Watch {
  let timer: NodeJS.Timeout | undefined
  const watch: Watch = {
    controller: undefined,
    arm: () => {
      timer = setTimeout(() => {
        watch.controller?.abort(
          new HttpLimitError('ECO2_WRITE_TIMEOUT', `The peer took nothing of the request for ${limitMs} ms.`),
        )
      }, limitMs)
    },
    disarm: () => clearTimeout(timer),
  }
  return watch
}

async function* sliced(body: AsyncIterable<Uint8Array>, watch: Watch): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of body) {
      for (let start = 0; start < chunk.byteLength; start += SLICE_BYTES) {
        watch.arm()
        yield chunk.subarray(start, start + SLICE_BYTES)
        watch.disarm()
      }
    }
  } finally {
    watch.disarm()
  }
}

/** Passes everything on; keeps the controller, and lets go of the timer however the request ends. */
function watching(handler: Dispatcher.DispatchHandler, watch: Watch): Dispatcher.DispatchHandler {
  return {
    onRequestStart: (controller, context) => {
      watch.controller = controller
      handler.onRequestStart?.(controller, context)
    },
    onRequestUpgrade: (...values) => handler.onRequestUpgrade?.(...values),
    onResponseStarted: () => handler.onResponseStarted?.(),
    onResponseStart: (...values) => handler.onResponseStart?.(...values),
    onResponseData: (...values) => handler.onResponseData?.(...values),
    onBodySent: (chunk) => handler.onBodySent?.(chunk),
    onRequestSent: () => handler.onRequestSent?.(),
    onResponseEnd: (...values) => {
      watch.disarm()
      handler.onResponseEnd?.(...values)
    },
    onResponseError: (...values) => {
      watch.disarm()
      handler.onResponseError?.(...values)
    },
  }
}

/** What fetch hands over. Node streams are async iterable too, but undici pipes those itself. */
function isGenerator(body: unknown): body is AsyncIterable<Uint8Array> {
  return typeof body === 'object' && body !== null && Symbol.asyncIterator in body && !('pipe' in body)
}

const SLICE_BYTES = 16_384
