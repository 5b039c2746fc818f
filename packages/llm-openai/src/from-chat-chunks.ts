import { type LLMUsage, PortError, WholeCodePoints } from '@eco2/ports'
import { fromChatUsage, fromFinishReason } from './from-chat-reply.ts'
import { badResponse, ERROR_LABELS, mapVendorError } from './map-openai-error.ts'
import type { StreamEvent, StreamEventReader } from './model-call.ts'

/**
 * The chunks of a streamed chat completion. The terminal marker is a `finish_reason`: OpenAI, Azure, Ollama, vLLM,
 * llama.cpp and LM Studio all send one, while `[DONE]` is also sent by gateways whose upstream broke, so it alone proves
 * nothing, and its absence behind a `finish_reason` is forgiven.
 */
export class ChatChunkReader implements StreamEventReader {
  finished = false
  complete = false
  usage: LLMUsage | undefined
  readonly #codePoints = new WholeCodePoints()
  #refused = false
  #spoke = false

  read({ data }: StreamEvent, deltas: string[]): void {
    if (this.complete) return
    if (data === '[DONE]') {
      if (!this.finished) throw badResponse('OpenAI closed the stream without a finish reason.')
      this.complete = true
      return
    }
    const chunk = parseChunk(data)
    if (chunk.error)
      throw mapVendorError(typeof chunk.error === 'object' ? chunk.error : { message: chunk.error })
    if (chunk.usage) this.usage = fromChatUsage(chunk) ?? this.usage
    // The first chunk of Azure and the last one (usage) have no choice.
    const choice = Array.isArray(chunk.choices) ? chunk.choices[0] : undefined
    if (choice) this.#readChoice(choice, deltas)
  }

  #readChoice({ delta, finish_reason: reason }: ChatChoice, deltas: string[]): void {
    if (typeof delta?.content === 'string' && delta.content !== '') {
      const text = this.#codePoints.feed(delta.content)
      if (text !== '') {
        this.#spoke = true
        deltas.push(text)
      }
    }
    if (typeof delta?.refusal === 'string' && delta.refusal !== '') this.#refused = true
    if (typeof reason === 'string') this.#readFinish(reason)
  }

  #readFinish(reason: string): void {
    const finish = fromFinishReason(reason)
    if (finish === 'filter' || this.#refused) {
      throw new PortError(
        'CONTENT_FILTERED',
        'OpenAI filtered the answer, or the model refused.',
        ERROR_LABELS,
      )
    }
    if (!this.#spoke) throw badResponse(`OpenAI's answer is empty (${finish}).`)
    this.finished = true
  }
}

interface ChatChoice {
  readonly delta?: { readonly content?: unknown; readonly refusal?: unknown } | null
  readonly finish_reason?: unknown
}

interface ChatChunk {
  readonly error?: unknown
  readonly usage?: unknown
  readonly choices?: readonly (ChatChoice | null)[]
}

function parseChunk(data: string): ChatChunk {
  let chunk: unknown
  try {
    chunk = JSON.parse(data)
  } catch {
    throw badResponse('OpenAI sent a chunk that is not JSON.')
  }
  if (typeof chunk !== 'object' || chunk === null) throw badResponse('OpenAI sent a chunk that is no object.')
  return chunk
}
