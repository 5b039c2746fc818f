import type { BaseLanguageModelInput } from '@langchain/core/language_models/base'
import type { BaseChatModelCallOptions } from '@langchain/core/language_models/chat_models'
import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages'
import type { Runnable } from '@langchain/core/runnables'
import { badResponse, mapLangChainError } from './map-langchain-error.ts'

/** A chat model, with or without tools bound to it. */
export type CallableModel = Runnable<BaseLanguageModelInput, AIMessageChunk, BaseChatModelCallOptions>

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
  read: (chunk: AIMessageChunk) => string,
): AsyncGenerator<string> {
  const call = openCall(signal)
  try {
    signal?.throwIfAborted()
    const stream = await call.race(model.stream(messages, call.options))
    const reader = stream[Symbol.asyncIterator]()
    for (;;) {
      const step = await call.race(reader.next())
      signal?.throwIfAborted()
      if (step.done) return
      if (!isMessage(step.value)) throw badResponse('The model streamed something that is no message.')
      const delta = read(step.value)
      if (delta !== '') yield delta
    }
  } catch (error) {
    throw mapLangChainError(error, signal)
  } finally {
    call.close()
  }
}

/**
 * A signal of our own for each call, aborted by the caller's signal and at the end. LangChain reads one chunk ahead, so its
 * stream's `return()` waits for a chunk that a silent server never sends; only an abort reaches the socket. And because
 * packages lose or forget signals in places, each wait is raced with the abort as well.
 */
function openCall(signal: AbortSignal | undefined): {
  readonly options: { readonly signal: AbortSignal; readonly maxRetries: 0 }
  race<T>(work: Promise<T>): Promise<T>
  close(): void
} {
  const closing = new AbortController()
  let rejectWait: (reason: unknown) => void = ignore
  const close = (): void => closing.abort()
  closing.signal.addEventListener('abort', () => rejectWait(closing.signal.reason), { once: true })
  signal?.addEventListener('abort', close, { once: true })
  return {
    options: { signal: closing.signal, maxRetries: 0 },
    race: (work) =>
      new Promise((resolve, reject) => {
        rejectWait = reject
        if (closing.signal.aborted) reject(closing.signal.reason)
        work.then(resolve, reject)
      }),
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
