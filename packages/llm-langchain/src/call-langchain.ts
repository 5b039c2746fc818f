import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages'
import { badResponse, mapLangChainError } from './map-langchain-error.ts'
import { type CallableModel, type CallOptions, openStream } from './open-stream.ts'

/** One plain call. @throws {PortError} any code of LLMClientPort */
export async function invokeModel(
  model: CallableModel,
  messages: BaseMessage[],
  signal: AbortSignal | undefined,
): Promise<AIMessageChunk> {
  const call = openCall(signal)
  try {
    signal?.throwIfAborted()
    const message: unknown = await call.race(model.invoke(messages, call.options))
    if (!isMessage(message)) throw badResponse('The model answered without a message.')
    return message
  } catch (error) {
    throw mapLangChainError(error, signal)
  } finally {
    call.close()
  }
}

/** The chunks of a stream as they come. Leaving the loop closes the socket. @throws {PortError} as above */
export async function* streamModel(
  model: CallableModel,
  messages: BaseMessage[],
  signal: AbortSignal | undefined,
): AsyncGenerator<AIMessageChunk> {
  const call = openCall(signal)
  let chunks: AsyncIterator<AIMessageChunk> | undefined
  try {
    signal?.throwIfAborted()
    chunks = await call.race(openStream(model, messages, call.options))
    for (;;) {
      const step = await call.race(chunks.next())
      signal?.throwIfAborted()
      if (step.done) return
      if (!isMessage(step.value)) throw badResponse('The model streamed something that is no message.')
      yield step.value
    }
  } catch (error) {
    throw mapLangChainError(error, signal)
  } finally {
    call.close()
    // A stream that is left halfway waits at its last chunk for ever, and its callbacks (a trace) for its end.
    chunks?.throw?.(call.options.signal.reason).catch(ignore)
  }
}

/**
 * A signal of our own for each call, aborted by the caller's signal and at the end. A stream's `return()` waits for the chunk
 * that is being read, which a silent server never sends; only an abort reaches the socket. And because packages lose or
 * forget signals in places, each wait is raced with the abort as well; one after the other, so that the abort has only the
 * current one to end. (`Promise.race` with a promise of the abort would hold every chunk until the stream ends.)
 */
function openCall(signal: AbortSignal | undefined): {
  readonly options: CallOptions
  race<T>(work: Promise<T>): Promise<T>
  close(): void
} {
  const closing = new AbortController()
  let endWait: ((reason: unknown) => void) | undefined
  const close = (): void => closing.abort()
  closing.signal.addEventListener('abort', () => endWait?.(closing.signal.reason), { once: true })
  signal?.addEventListener('abort', close, { once: true })
  return {
    options: { signal: closing.signal, maxRetries: 0 },
    race(work) {
      return new Promise((resolve, reject) => {
        endWait = reject
        if (closing.signal.aborted) reject(closing.signal.reason)
        work.then(resolve, reject)
      })
    },
    close() {
      signal?.removeEventListener('abort', close)
      close()
    },
  }
}

function isMessage(value: unknown): value is AIMessageChunk {
  return typeof value === 'object' && value !== null && 'content' in value
}

function ignore(): void {}
