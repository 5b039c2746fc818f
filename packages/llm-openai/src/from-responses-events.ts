import { type LLMUsage, PortError, WholeCodePoints } from '@eco2/ports'
import { fromResponsesReply, fromResponsesUsage } from './from-responses-reply.ts'
import { badResponse, ERROR_LABELS, mapVendorError } from './map-openai-error.ts'
import type { StreamEvent, StreamEventReader } from './model-call.ts'

/**
 * The events of a streamed response. A stream has some dozen kinds of events; only those that carry text, a refusal, an
 * error or the end are parsed. The end is `response.completed` or `response.incomplete`.
 */
export class ResponsesEventReader implements StreamEventReader {
  finished = false
  usage: LLMUsage | undefined
  readonly #codePoints = new WholeCodePoints()
  #refused = false
  #spoke = false

  get complete(): boolean {
    return this.finished
  }

  read({ event, data }: StreamEvent, deltas: string[]): void {
    if (this.finished || (event !== '' && !RELEVANT.has(event))) return
    const body = parseEvent(data)
    // Servers that do not name their events still type them.
    switch (body.type) {
      case 'response.output_text.delta':
        this.#readDelta(body.delta, deltas)
        break
      case 'response.refusal.delta':
        this.#refused = true
        break
      case 'response.completed':
      case 'response.incomplete':
        this.#readEnd(body.response)
        break
      case 'response.failed':
        this.usage = fromResponsesUsage(body.response)
        throw failureOf(body.response)
      case 'error':
        throw failureOf(body)
    }
  }

  #readDelta(delta: unknown, deltas: string[]): void {
    if (typeof delta !== 'string') throw badResponse('OpenAI sent a text delta without text.')
    const text = this.#codePoints.feed(delta)
    if (text === '') return
    this.#spoke = true
    deltas.push(text)
  }

  #readEnd(response: unknown): void {
    this.usage = fromResponsesUsage(response)
    const { finish, refused } = fromResponsesReply(response)
    if (finish === 'filter' || refused || this.#refused) {
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

interface EventBody {
  readonly type?: unknown
  readonly delta?: unknown
  readonly response?: unknown
  readonly code?: unknown
  readonly message?: unknown
}

function parseEvent(data: string): EventBody {
  let body: unknown
  try {
    body = JSON.parse(data)
  } catch {
    // `[DONE]` belongs to Chat Completions, but gateways send it here too; the end is told by the events above.
    if (data.trim() === '[DONE]') return {}
    throw badResponse('OpenAI sent an event that is not JSON.')
  }
  if (typeof body !== 'object' || body === null) throw badResponse('OpenAI sent an event that is no object.')
  return body
}

/** `response.failed` has its error inside; `error` has it inside or, by its documentation, at the top. */
function failureOf(body: unknown): PortError {
  const holder = typeof body === 'object' && body !== null ? body : {}
  const inner = 'error' in holder && typeof holder.error === 'object' ? holder.error : holder
  return mapVendorError(inner ?? {})
}

const RELEVANT: ReadonlySet<string> = new Set([
  'response.output_text.delta',
  'response.refusal.delta',
  'response.completed',
  'response.incomplete',
  'response.failed',
  'error',
  'message',
])
