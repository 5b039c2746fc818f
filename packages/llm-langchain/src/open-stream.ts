import type { BaseLanguageModelInput } from '@langchain/core/language_models/base'
import type { BaseChatModelCallOptions } from '@langchain/core/language_models/chat_models'
import type { AIMessageChunk, BaseMessage } from '@langchain/core/messages'
import { Runnable } from '@langchain/core/runnables'

/** A chat model, with or without tools bound to it. */
export type CallableModel = Runnable<BaseLanguageModelInput, AIMessageChunk, BaseChatModelCallOptions>

export interface CallOptions {
  readonly signal: AbortSignal
  readonly maxRetries: 0
}

/**
 * The chunks of `model.stream`, without what it wraps them in: for each chunk it enters an async context (which reads the
 * environment), races the signal and passes a web stream, together a third of a chunk's CPU. Callbacks, tracing and the
 * settings of a surrounding runnable live below, in `_streamIterator`: public in the .d.ts of Runnable, there for subclasses
 * to override (@langchain/core 1.4.0, read 2026-11-22). `stream` remains where a class brings its own.
 */
export async function openStream(
  model: CallableModel,
  messages: BaseMessage[],
  options: CallOptions,
): Promise<AsyncIterator<AIMessageChunk>> {
  return hasPlainStream(model)
    ? model._streamIterator(messages, options)
    : await model.stream(messages, options)
}

/**
 * Whether `stream` only wraps. That of @langchain/openai 1.6.0 (BaseChatOpenAI, known by its `_combineCallOptions`) first adds
 * what `withConfig` left in `defaultOptions`: nothing, as a rule. Any other is unknown, as that of `initChatModel`, which
 * passes the call on to a model that it has yet to load.
 */
function hasPlainStream(model: CallableModel): boolean {
  const owner = ownerOf('stream', model)
  if (owner === Runnable.prototype) return true
  if (owner === null || !Object.hasOwn(owner, '_combineCallOptions')) return false
  return !('defaultOptions' in model) || Object.keys(model.defaultOptions ?? {}).length === 0
}

/** The object or prototype that brings the method. */
function ownerOf(method: string, object: object): object | null {
  let owner: object | null = object
  while (owner !== null && !Object.hasOwn(owner, method)) owner = Object.getPrototypeOf(owner)
  return owner
}
