import type {
  RawWireRequest,
  VendorReply,
  VendorSpeech,
  WireErrorKind,
  WireRequest,
  WireUsage,
} from '@eco2/ports/testing'

/** The Gemini API, v1beta: `:generateContent` and `:streamGenerateContent?alt=sse`, as its recordings look. */
export const geminiSpeech: VendorSpeech = {
  parseRequest,
  text(chunks, usage, finish) {
    const finishReason = { stop: 'STOP', length: 'MAX_TOKENS', filter: 'SAFETY' }[finish]
    return {
      json: response([{ text: chunks.join('') }], usage, { finishReason }),
      frames: {
        opening: [],
        deltas: chunks.map((text) => frame(response([{ text }], { ...usage, outputTokens: 1 }))),
        closing: [frame(response([{ text: '' }], usage, { finishReason }))],
      },
    }
  },
  functionCall(name, argumentsText, usage) {
    const parts = [
      { text: '무엇을 부를지 생각한다.', thought: true },
      { functionCall: { name, args: parsedOrRaw(argumentsText) }, thoughtSignature: 'CpQBAVSoXO4' },
    ]
    return plain(response(parts, usage, { finishReason: 'STOP' }))
  },
  citations(text, citations, usage) {
    const groundingMetadata = {
      webSearchQueries: ['분리배출 규정'],
      searchEntryPoint: { renderedContent: '<div>…</div>' },
      groundingChunks: citations.map(({ title, url }) => ({ web: { uri: url, title } })),
      groundingSupports: citations.map(({ title }, index) => ({
        segment: { startIndex: 0, endIndex: text.indexOf(title) + title.length, text: title },
        groundingChunkIndices: [index],
      })),
    }
    return plain(response([{ text }], usage, { finishReason: 'STOP', groundingMetadata }))
  },
  errorBody: (status, kind, message) => ({ error: errorOf(status, kind, message) }),
  errorFrame: (message) => frame({ error: errorOf(503, 'overloaded', message) }),
}

function plain(json: unknown): VendorReply {
  return { json, frames: { opening: [], deltas: [], closing: [] } }
}

function frame(json: unknown): string {
  return `data: ${JSON.stringify(json)}\r\n\r\n`
}

function response(parts: readonly unknown[], usage: WireUsage, candidate: object = {}): unknown {
  return {
    candidates: [{ content: { parts, role: 'model' }, index: 0, ...candidate }],
    usageMetadata: {
      promptTokenCount: usage.inputTokens,
      candidatesTokenCount: usage.outputTokens,
      cachedContentTokenCount: usage.cachedTokens,
      totalTokenCount: usage.inputTokens + usage.outputTokens,
    },
    modelVersion: 'gemini-2.0-flash-001',
    responseId: 'oKxJaZqPOPCP1e8P',
  }
}

function errorOf(status: number, kind: WireErrorKind, message: string): unknown {
  const { name, says = '', details = [] } = SAID[kind]
  return { code: status, message: `${message} ${says}`, status: name, details }
}

const SAID: Readonly<Record<WireErrorKind, { name: string; says?: string; details?: readonly unknown[] }>> = {
  auth: { name: 'PERMISSION_DENIED' },
  rate: {
    name: 'RESOURCE_EXHAUSTED',
    details: [quotaFailure('GenerateRequestsPerMinutePerProjectPerModel')],
  },
  quota: {
    name: 'RESOURCE_EXHAUSTED',
    details: [quotaFailure('GenerateRequestsPerDayPerProjectPerModel-FreeTier')],
  },
  context: {
    name: 'INVALID_ARGUMENT',
    says: 'The input token count (1200001) exceeds the maximum number of tokens allowed (1048576).',
  },
  filter: { name: 'INVALID_ARGUMENT', says: "The prompt violates Google's Responsible AI practices." },
  model: { name: 'NOT_FOUND', says: 'models/x is not found for API version v1beta.' },
  overloaded: { name: 'UNAVAILABLE', says: 'The model is overloaded.' },
  invalid: { name: 'INVALID_ARGUMENT' },
}

function quotaFailure(quotaId: string): unknown {
  return { '@type': 'type.googleapis.com/google.rpc.QuotaFailure', violations: [{ quotaId }] }
}

/** What the server reads of a request body. */
interface Body {
  readonly contents: readonly { readonly role: string; readonly parts: readonly BodyPart[] }[]
  readonly systemInstruction?: { readonly parts: readonly BodyPart[] }
  readonly generationConfig?: {
    readonly temperature?: number
    readonly maxOutputTokens?: number
    readonly responseSchema?: unknown
    readonly responseJsonSchema?: unknown
  }
  readonly tools?: readonly {
    readonly functionDeclarations?: readonly { name: string }[]
    readonly googleSearch?: object
  }[]
  readonly toolConfig?: {
    readonly functionCallingConfig?: { mode?: string; allowedFunctionNames?: readonly string[] }
  }
}

interface BodyPart {
  readonly text?: string
  readonly inlineData?: { readonly data: string; readonly mimeType: string }
  readonly fileData?: { readonly fileUri: string; readonly mimeType: string }
}

function parseRequest({ url, body }: RawWireRequest): WireRequest {
  const { contents, systemInstruction, generationConfig: config, tools = [], toolConfig } = body as Body
  const parts = contents.filter(({ role }) => role === 'user').flatMap((content) => content.parts)
  const calling = toolConfig?.functionCallingConfig
  const mode = ({ AUTO: 'auto', NONE: 'none', ANY: 'forced' } as const)[calling?.mode ?? '']
  const forced = mode === 'forced' ? calling?.allowedFunctionNames?.[0] : undefined
  const model = /^\/v1beta\/models\/([^/:]+):(generateContent|streamGenerateContent\?alt=sse)$/.exec(url)
  return {
    ...(model?.[1] === undefined ? {} : { model: model[1] }),
    ...(systemInstruction === undefined ? {} : { systemPrompt: textOf(systemInstruction.parts) }),
    prompt: textOf(parts),
    images: parts.flatMap(toImage),
    ...(config?.temperature === undefined ? {} : { temperature: config.temperature }),
    ...(config?.maxOutputTokens === undefined ? {} : { maxTokens: config.maxOutputTokens }),
    streaming: url.includes(':streamGenerateContent'),
    schema:
      config?.responseJsonSchema !== undefined ||
      config?.responseSchema !== undefined ||
      forced === 'give_answer',
    functions: tools.flatMap((tool) => tool.functionDeclarations ?? []).map(({ name }) => name),
    ...(mode === undefined ? {} : { functionMode: mode }),
    ...(forced === undefined ? {} : { forcedFunction: forced }),
    webSearch: tools.some((tool) => tool.googleSearch !== undefined),
  }
}

function textOf(parts: readonly BodyPart[]): string {
  return parts.flatMap(({ text }) => text ?? []).join('\n')
}

function toImage({ inlineData, fileData }: BodyPart): WireRequest['images'] {
  if (fileData !== undefined) return [{ url: fileData.fileUri, mediaType: fileData.mimeType }]
  if (inlineData === undefined) return []
  return [{ bytes: Buffer.from(inlineData.data, 'base64'), mediaType: inlineData.mimeType }]
}

function parsedOrRaw(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
