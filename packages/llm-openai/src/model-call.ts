import type { Citation, LLMImage, LLMUsage } from '@eco2/ports'

/** What a model and its server can do. Everything that is not said is taken for granted. */
export interface OpenAICapabilities {
  /** false: the model refuses `temperature`, so it is dropped (GPT-5-class models with reasoning). */
  readonly temperature?: boolean
  /** How a schema reaches the model: natively (default), as the parameters of a forced function, or in words. */
  readonly structuredOutput?: 'json_schema' | 'tool' | 'prompt'
  /** false: a call with images is UNSUPPORTED. */
  readonly images?: boolean
  /** false: `generateFunctionCall` is UNSUPPORTED, and structured output goes by words. */
  readonly functions?: boolean
  /** false: `web_search` is UNSUPPORTED. Chat Completions never has it. */
  readonly webSearch?: boolean
  /** Chat only. Default: `max_completion_tokens` for OpenAI's own hosts, `max_tokens` for compatible servers. */
  readonly maxTokensParameter?: 'max_completion_tokens' | 'max_tokens'
  /** Chat only. false: the server refuses `stream_options`, so streams report no usage. */
  readonly streamUsage?: boolean
  /** Sent as it is for reasoning models; the reasoning counts as output tokens. */
  readonly reasoningEffort?: 'none' | 'minimal' | 'low' | 'medium' | 'high' | 'xhigh'
}

export interface FunctionTool {
  readonly name: string
  readonly description: string
  readonly parameters: JsonSchema
  readonly strict: boolean
}

export type JsonSchema = { readonly [key: string]: unknown }

/** One model call in the words of neither API. Absent = not sent. */
export interface ModelCall {
  readonly model: string
  readonly prompt: string
  readonly systemPrompt?: string
  readonly images: readonly LLMImage[]
  readonly temperature?: number
  readonly maxTokens: number
  readonly reasoningEffort?: NonNullable<OpenAICapabilities['reasoningEffort']>
  readonly schema?: { readonly schema: JsonSchema; readonly strict: boolean }
  readonly functions?: readonly FunctionTool[]
  readonly functionCall?: 'auto' | 'none' | { readonly name: string }
  readonly webSearch?: boolean
}

/** A whole reply of either API. */
export interface ModelReply {
  readonly text: string
  /** The model said in words of its own that it will not answer. */
  readonly refused: boolean
  readonly functionCalls: readonly { readonly name: string; readonly argumentsText: string }[]
  readonly citations: readonly Citation[]
  readonly usage?: LLMUsage
  /** `filter` = cut by the vendor's filter, `length` = cut by the token limit. */
  readonly finish: 'stop' | 'length' | 'filter'
}

/** One Server-Sent Event. `event` is '' when the server did not name it. */
export interface StreamEvent {
  readonly event: string
  readonly data: string
}

/** Reads the events of one stream, in order. */
export interface StreamEventReader {
  /** Appends text deltas to `deltas`. @throws {PortError} when the vendor tells of a failure, or talks garbage. */
  read(event: StreamEvent, deltas: string[]): void
  /** The vendor's terminal marker was seen. Events may follow (usage). */
  readonly finished: boolean
  /** Nothing of interest follows. */
  readonly complete: boolean
  readonly usage: LLMUsage | undefined
}

/** One of the two HTTP APIs. */
export interface OpenAIApi {
  /** Resolves with the headers; the body is not read. Rejects with the SDK's errors. */
  send(
    call: ModelCall,
    options: { readonly stream: boolean; readonly signal: AbortSignal },
  ): Promise<Response>
  /** @throws {PortError} BAD_RESPONSE when it is no reply of this API, or the failure that it tells of. */
  readReply(body: unknown): ModelReply
  createEventReader(): StreamEventReader
}
