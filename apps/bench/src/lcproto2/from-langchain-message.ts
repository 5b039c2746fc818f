import { type Citation, type LLMUsage, PortError } from '@eco2/ports'
import type { AIMessageChunk, UsageMetadata } from '@langchain/core/messages'
import { badResponse, ERROR_LABELS } from './map-langchain-error.ts'

/** Why an answer ended, where the vendors' packages put it: in the metadata of the reply or of one chunk. */
export function finishReasonOf(message: AIMessageChunk): string | undefined {
  for (const metadata of [message.response_metadata, message.additional_kwargs]) {
    for (const key of FINISH_KEYS) {
      const reason: unknown = metadata?.[key]
      if (typeof reason === 'string' && reason !== '') return reason
    }
  }
  return undefined
}

/** @throws {PortError} CONTENT_FILTERED, BAD_RESPONSE (no reason, although this vendor gives one, or one that is no end) */
export function requireFinished(reason: string | undefined, isExpected: boolean): void {
  if (reason === undefined) {
    if (isExpected) throw badResponse('The answer has no end.')
    return
  }
  if (FILTERED.test(reason)) {
    throw new PortError('CONTENT_FILTERED', 'The model or its vendor withheld the answer.', ERROR_LABELS)
  }
  if (BROKEN.test(reason)) throw badResponse('The model ended its answer in a wrong way.')
}

/** Text blocks only: no reasoning, no tool calls. */
export function textOf(message: AIMessageChunk): string {
  const { content } = message
  if (typeof content === 'string') return content
  return blocksOf(content)
    .map(({ type, text }) => (type === 'text' && typeof text === 'string' ? text : ''))
    .join('')
}

/** Anthropic hangs `citations` on its text blocks, OpenAI's Responses `annotations`; one entry per URL. */
export function citationsOf(message: AIMessageChunk): readonly Citation[] {
  const marks = blocksOf(message.content).flatMap(({ citations, annotations }) => [
    ...(Array.isArray(citations) ? citations : []),
    ...(Array.isArray(annotations) ? annotations : []),
  ])
  const byUrl = new Map<string, Citation>()
  for (const { url, title } of marks.filter(isRecord)) {
    if (typeof url !== 'string' || byUrl.has(url)) continue
    byUrl.set(url, { title: typeof title === 'string' && title !== '' ? title : url, url })
  }
  return [...byUrl.values()]
}

/** Counts of one call. LangChain's convention is that the counts of chunks add up. */
export class UsageCount {
  #seen = false
  #inputTokens = 0
  #outputTokens = 0
  #cachedTokens = 0
  #model: string | undefined

  add(message: AIMessageChunk): void {
    const { response_metadata: metadata, additional_kwargs: extra } = message
    const usage = usageOf(message)
    this.#model ??= [metadata?.model_name, metadata?.model, extra?.model].find(
      (name) => typeof name === 'string',
    )
    if (usage === undefined) return
    this.#seen = true
    this.#inputTokens += count(usage.input_tokens)
    this.#cachedTokens += count(usage.input_token_details?.cache_read)
    // Anthropic's start of a stream counts a first few output tokens, and its end counts all of them once more.
    const isStartOfStream = extra?.type === 'message' && finishReasonOf(message) === undefined
    if (!isStartOfStream) this.#outputTokens += count(usage.output_tokens)
  }

  /** `undefined`: the vendor reported nothing. */
  total(model: string, task: string | undefined): LLMUsage | undefined {
    if (!this.#seen) return undefined
    return {
      model: this.#model ?? model,
      inputTokens: this.#inputTokens,
      outputTokens: this.#outputTokens,
      cachedTokens: this.#cachedTokens,
      ...(task === undefined ? {} : { task }),
    }
  }
}

/** Its type in the package is lost in generics. */
function usageOf(message: AIMessageChunk): UsageMetadata | undefined {
  return message.usage_metadata
}

type Block = Readonly<Record<string, unknown>>

function blocksOf(content: unknown): readonly Block[] {
  return Array.isArray(content) ? content.filter(isRecord) : []
}

function isRecord(value: unknown): value is Block {
  return typeof value === 'object' && value !== null
}

function count(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? value : 0
}

const FINISH_KEYS = ['finish_reason', 'stop_reason', 'finishReason', 'stopReason', 'done_reason']
/** OpenAI `content_filter`, Anthropic `refusal`, Google's SAFETY and its like, Bedrock `guardrail_intervened`. */
const FILTERED = /filter|refusal|safety|recitation|prohibited|blocklist|spii|guardrail/i
/** `pause_turn`: Anthropic's server wants to be asked again in the middle of a long search. */
const BROKEN = /malformed|error|pause_turn|unspecified/i
