import { type Citation, type LLMUsage, PortError } from '@eco2/ports'
import { badResponse, ERROR_LABELS } from './map-gemini-error.ts'

/** What one `GenerateContentResponse` says, of its first candidate. Thoughts are left out. */
export interface GeminiChunk {
  readonly text: string
  readonly functionCalls: readonly { readonly name: string; readonly arguments: unknown }[]
  readonly images: readonly { readonly bytes: Uint8Array; readonly mediaType: string }[]
  readonly citations: readonly Citation[]
  /** Some models say it in the last chunk, older ones in every chunk. */
  readonly finishReason?: string
  readonly blockReason?: string
  /** Cumulative: the last one counts. */
  readonly usage?: GeminiUsage
}

export interface GeminiUsage extends Omit<LLMUsage, 'model'> {
  readonly model?: string
}

/** @throws {PortError} BAD_RESPONSE when it is no object */
export function toGeminiChunk(json: unknown): GeminiChunk {
  if (!isRecord(json)) throw badResponse('Gemini sent JSON of another shape.')
  const candidate = asRecord(asArray(json.candidates)[0])
  const parts = asArray(asRecord(candidate.content).parts)
    .filter(isRecord)
    .filter((part) => part.thought !== true)
  const blockReason = asRecord(json.promptFeedback).blockReason
  const usage = toUsage(json)
  return {
    text: parts.map(({ text }) => (typeof text === 'string' ? text : '')).join(''),
    functionCalls: parts.flatMap(toFunctionCall),
    images: parts.flatMap(toImage),
    citations: toCitations(asRecord(candidate.groundingMetadata)),
    ...(typeof candidate.finishReason === 'string' ? { finishReason: candidate.finishReason } : {}),
    ...(typeof blockReason === 'string' ? { blockReason } : {}),
    ...(usage === undefined ? {} : { usage }),
  }
}

/**
 * Says whether a whole answer (all chunks of it read) may be used.
 *
 * @throws {PortError} CONTENT_FILTERED, UNSUPPORTED (the language), BAD_RESPONSE (no finish reason, or none that means an end)
 */
export function requireFinished(last: Pick<GeminiChunk, 'finishReason' | 'blockReason'>): void {
  const { finishReason, blockReason } = last
  if (blockReason !== undefined || FILTERED.has(finishReason ?? '')) {
    throw new PortError('CONTENT_FILTERED', 'Gemini withheld the answer.', ERROR_LABELS)
  }
  if (finishReason === 'LANGUAGE') {
    throw new PortError('UNSUPPORTED', 'The model does not speak this language.', ERROR_LABELS)
  }
  if (finishReason === undefined) throw badResponse('The answer of Gemini has no end.')
  if (!ENDS.has(finishReason)) throw badResponse('Gemini ended its answer in a wrong way.')
}

function toFunctionCall({ functionCall }: JsonRecord): GeminiChunk['functionCalls'] {
  if (!isRecord(functionCall)) return []
  return [{ name: String(functionCall.name), arguments: functionCall.args ?? {} }]
}

function toImage({ inlineData }: JsonRecord): GeminiChunk['images'] {
  if (!isRecord(inlineData) || typeof inlineData.data !== 'string') return []
  return [{ bytes: Buffer.from(inlineData.data, 'base64'), mediaType: String(inlineData.mimeType) }]
}

function toCitations(grounding: JsonRecord): readonly Citation[] {
  return asArray(grounding.groundingChunks).flatMap((chunk) => {
    const { uri, title, domain } = asRecord(asRecord(chunk).web)
    return typeof uri === 'string' ? [{ title: String(title ?? domain ?? uri), url: uri }] : []
  })
}

/** Thoughts are billed as output, the results of a search as input. */
function toUsage(json: JsonRecord): GeminiUsage | undefined {
  if (!isRecord(json.usageMetadata)) return undefined
  const { usageMetadata: usage, modelVersion } = json
  return {
    ...(typeof modelVersion === 'string' ? { model: modelVersion } : {}),
    inputTokens: count(usage.promptTokenCount) + count(usage.toolUsePromptTokenCount),
    outputTokens: count(usage.candidatesTokenCount) + count(usage.thoughtsTokenCount),
    cachedTokens: count(usage.cachedContentTokenCount),
  }
}

type JsonRecord = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function asRecord(value: unknown): JsonRecord {
  return isRecord(value) ? value : {}
}

function asArray(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : []
}

function count(value: unknown): number {
  return typeof value === 'number' && value >= 0 ? value : 0
}

/** CONTINUATION: the limit of one request, with a token to go on by. Like MAX_TOKENS it ends what was asked for. */
const ENDS: ReadonlySet<string> = new Set(['STOP', 'MAX_TOKENS', 'CONTINUATION'])
const FILTERED: ReadonlySet<string> = new Set([
  'SAFETY',
  'RECITATION',
  'BLOCKLIST',
  'PROHIBITED_CONTENT',
  'SPII',
  'IMAGE_SAFETY',
  'IMAGE_PROHIBITED_CONTENT',
  'IMAGE_RECITATION',
])
