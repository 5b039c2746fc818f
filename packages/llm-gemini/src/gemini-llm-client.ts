import {
  askForStructured,
  type FunctionCall,
  type FunctionDefinition,
  GENERATE_DEFAULTS,
  type GenerateOptions,
  type GenerateWithToolsResult,
  type LLMClientPort,
  type LLMTool,
  PortError,
  type StructuredReply,
  WholeCodePoints,
  withoutHalves,
} from '@eco2/ports'
import type { GenerateContentConfig, GoogleGenAI } from '@google/genai'
import type { z } from 'zod'
import { callGemini, type GeminiCall } from './call-gemini.ts'
import { checkFunctionCall } from './check-function-call.ts'
import { type GeminiChunk, type GeminiUsage, requireFinished } from './from-gemini-chunks.ts'
import { type GeminiCapabilities, geminiCapabilities } from './gemini-capabilities.ts'
import { badResponse, ERROR_LABELS } from './map-gemini-error.ts'
import { requireClient } from './require-client.ts'
import { toGeminiConfig } from './to-gemini-config.ts'
import { toGeminiContents } from './to-gemini-contents.ts'
import { type FunctionCallMode, toGeminiFunctions } from './to-gemini-functions.ts'
import { toLLMUsage } from './to-llm-usage.ts'
import { toStructuredRequest } from './to-structured-request.ts'

export interface GeminiLLMClientOptions {
  /** Made with `apiVersion: 'v1beta'`, without retries and without `timeout` (it is total; see with-timeout). */
  readonly client: GoogleGenAI
  /** As Google names it: `gemini-3-flash-preview`. */
  readonly model: string
  /** Default: by the model's family. */
  readonly capabilities?: Partial<GeminiCapabilities>
}

/** `LLMClientPort` over the Gemini API. Retries nothing, and no time is measured in here. */
export class GeminiLLMClient implements LLMClientPort {
  readonly model: string
  readonly #client: GoogleGenAI
  readonly #id: string
  readonly #capabilities: GeminiCapabilities

  /** @throws {PortError} INVALID_REQUEST without a client or a model */
  constructor({ client, model, capabilities }: GeminiLLMClientOptions) {
    requireClient('GeminiLLMClient', client, model)
    this.#client = client
    this.#id = model
    this.#capabilities = { ...geminiCapabilities(model), ...capabilities }
    this.model = `google/${model}`
  }

  async generate(prompt: string, options: GenerateOptions = {}): Promise<string> {
    const { text } = requireText(await this.#ask(prompt, options))
    return text
  }

  async generateStructured<T>(
    prompt: string,
    schema: z.ZodType<T>,
    options: GenerateOptions = {},
  ): Promise<T> {
    const request = toStructuredRequest(schema, options, this.#capabilities)
    const ask = async (nextPrompt: string): Promise<StructuredReply> => {
      const reply = await this.#ask(
        nextPrompt,
        request.options,
        request.config,
        GENERATE_DEFAULTS.structuredTemperature,
      )
      const call = reply.functionCalls[0]
      return call === undefined ? { text: reply.text } : { value: call.arguments }
    }
    return await askForStructured({ schema, prompt, ask, error: ERROR_LABELS })
  }

  async *generateStream(
    prompt: string,
    options: GenerateOptions = {},
  ): AsyncGenerator<string, void, undefined> {
    const wholeCodePoints = new WholeCodePoints()
    let last: Pick<GeminiChunk, 'finishReason' | 'blockReason'> = {}
    let usage: GeminiUsage | undefined
    let silent = true
    try {
      for await (const chunk of callGemini(this.#call(prompt, options, {}, true))) {
        if (chunk.finishReason !== undefined || chunk.blockReason !== undefined) last = chunk
        usage = chunk.usage ?? usage
        const delta = wholeCodePoints.feed(chunk.text)
        if (delta === '') continue
        silent = false
        yield delta
      }
    } finally {
      this.#report(usage, options)
    }
    requireFinished(last)
    if (silent) throw badResponse('Gemini gave an empty answer.')
  }

  async generateFunctionCall(
    prompt: string,
    functions: readonly FunctionDefinition[],
    options: GenerateOptions & { readonly functionCall?: FunctionCallMode | 'none' } = {},
  ): Promise<FunctionCall | null> {
    const mode = options.functionCall ?? 'auto'
    this.#requires('functions', 'call functions')
    // The answer is known, and would only cost money.
    if (mode === 'none') return null
    const reply = await this.#ask(prompt, options, toGeminiFunctions(functions, mode, this.#capabilities))
    return await checkFunctionCall(reply.functionCalls[0], functions, mode)
  }

  async generateWithTools(
    prompt: string,
    tools: readonly LLMTool[],
    options: GenerateOptions = {},
  ): Promise<GenerateWithToolsResult> {
    if (tools.length > 0) this.#requires('webSearch', 'search the web')
    const config = tools.includes('web_search') ? { tools: [{ googleSearch: {} }] } : {}
    const { text, citations } = requireText(await this.#ask(prompt, options, config))
    return { text, citations: [...new Map(citations.map((citation) => [citation.url, citation])).values()] }
  }

  /** One plain call, whole and finished. */
  async #ask(
    prompt: string,
    options: GenerateOptions,
    config: GenerateContentConfig = {},
    defaultTemperature?: number,
  ): Promise<GeminiChunk> {
    let reply: GeminiChunk | undefined
    for await (const chunk of callGemini(this.#call(prompt, options, config, false, defaultTemperature)))
      reply = chunk
    if (reply === undefined) throw badResponse('Gemini sent nothing.')
    this.#report(reply.usage, options)
    requireFinished(reply)
    return reply
  }

  #call(
    prompt: string,
    options: GenerateOptions,
    config: GenerateContentConfig,
    streaming: boolean,
    defaultTemperature?: number,
  ): GeminiCall {
    if (options.images !== undefined && options.images.length > 0) this.#requires('images', 'look at images')
    const parameters = {
      model: this.#id,
      contents: toGeminiContents(prompt, options.images),
      config: { ...toGeminiConfig(options, this.#capabilities, defaultTemperature), ...config },
    }
    return { client: this.#client, parameters, streaming, signal: options.signal }
  }

  #report(usage: GeminiUsage | undefined, { onUsage, task }: GenerateOptions): void {
    if (usage !== undefined) onUsage?.(toLLMUsage(usage, this.#id, task))
  }

  #requires(capability: keyof GeminiCapabilities, what: string): void {
    if (this.#capabilities[capability] !== false) return
    throw new PortError('UNSUPPORTED', `The model ${this.model} cannot ${what}.`, ERROR_LABELS)
  }
}

function requireText(reply: GeminiChunk): GeminiChunk {
  const text = withoutHalves(reply.text)
  if (text !== '') return { ...reply, text }
  const why = reply.finishReason === 'MAX_TOKENS' ? ' (its limit of output tokens was used up before)' : ''
  throw badResponse(`Gemini gave an empty answer${why}.`)
}
