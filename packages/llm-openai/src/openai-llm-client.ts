import {
  askForStructured,
  type FunctionCall,
  type FunctionDefinition,
  GENERATE_DEFAULTS,
  type GenerateOptions,
  type GenerateWithToolsResult,
  type LLMClientPort,
  type LLMTool,
  type LLMUsage,
  PortError,
  type StructuredReply,
  withoutHalves,
} from '@eco2/ports'
import type { OpenAI } from 'openai'
import type { z } from 'zod'
import { createChatApi } from './chat-api.ts'
import { streamDeltas } from './delta-stream.ts'
import { badResponse, ERROR_LABELS } from './map-openai-error.ts'
import type { ModelCall, ModelReply, OpenAIApi, OpenAICapabilities } from './model-call.ts'
import { requestJson } from './request-json.ts'
import { createResponsesApi } from './responses-api.ts'
import { toFunctionCall, toFunctionTools } from './to-function-tools.ts'
import { toStrictSchema } from './to-strict-schema.ts'

export interface OpenAILLMClientOptions {
  /** The official SDK's client; this adapter adds no retries and no timeouts to it. */
  readonly client: OpenAI
  readonly model: string
  /** Default `responses`; `chat` for compatible servers (Ollama, vLLM, gateways). */
  readonly api?: 'responses' | 'chat'
  readonly capabilities?: OpenAICapabilities
  /** The first half of `model` in logs and usage, default `openai`. */
  readonly provider?: string
}

/** OpenAI, and whoever speaks its wire, as a language model. */
export class OpenAILLMClient implements LLMClientPort {
  readonly model: string
  readonly #model: string
  readonly #api: OpenAIApi
  readonly #capabilities: OpenAICapabilities

  /** @throws {PortError} INVALID_REQUEST without a client. */
  constructor({
    client,
    model,
    api = 'responses',
    capabilities = {},
    provider = 'openai',
  }: OpenAILLMClientOptions) {
    if (!client)
      throw invalid('OpenAILLMClient needs a client: new OpenAILLMClient({ client: new OpenAI(), model }).')
    if (!model) throw invalid('OpenAILLMClient needs a model, e.g. gpt-5.2.')
    this.model = `${provider}/${model}`
    this.#model = model
    this.#capabilities = api === 'chat' ? { ...capabilities, webSearch: false } : capabilities
    this.#api = api === 'chat' ? createChatApi(client, capabilities) : createResponsesApi(client)
  }

  async generate(prompt: string, options: GenerateOptions = {}): Promise<string> {
    return textOf(await this.#ask(this.#toCall(prompt, options), options))
  }

  async generateStructured<T>(
    prompt: string,
    schema: z.ZodType<T>,
    options: GenerateOptions = {},
  ): Promise<T> {
    const strict = toStrictSchema(schema)
    const ask = async (question: string): Promise<StructuredReply> => {
      const call = this.#toStructuredCall(
        this.#toCall(question, options, GENERATE_DEFAULTS.structuredTemperature),
        strict,
      )
      const reply = await this.#ask(call, options)
      const text = reply.functionCalls[0]?.argumentsText ?? withoutHalves(reply.text)
      return toStructuredReply(text, strict.restore)
    }
    return askForStructured({ schema, prompt, ask, error: ERROR_LABELS })
  }

  generateStream(prompt: string, options: GenerateOptions = {}): AsyncIterable<string> {
    return streamDeltas({
      open: async (signal) => this.#api.send(this.#toCall(prompt, options), { stream: true, signal }),
      createEventReader: () => this.#api.createEventReader(),
      readReply: (body) => this.#api.readReply(body),
      signal: options.signal,
      onUsage: (usage) => this.#report(usage, options),
    })
  }

  async generateFunctionCall(
    prompt: string,
    functions: readonly FunctionDefinition[],
    options: GenerateOptions & { readonly functionCall?: 'auto' | 'none' | { readonly name: string } } = {},
  ): Promise<FunctionCall | null> {
    if (this.#capabilities.functions === false) throw unsupported('functions')
    const { functionCall = 'auto' } = options
    const forced = typeof functionCall === 'object' ? functionCall.name : undefined
    if (forced !== undefined && !functions.some(({ name }) => name === forced)) {
      throw invalid('The forced function is not among those that were offered.')
    }
    const tools = toFunctionTools(functions)
    const reply = await this.#ask(
      { ...this.#toCall(prompt, options), functions: tools, functionCall },
      options,
    )
    if (functionCall === 'none') return null
    const called = reply.functionCalls[0]
    if (called === undefined) {
      if (forced !== undefined) throw badResponse('The model did not call the function that it had to call.')
      return null
    }
    return toFunctionCall(called, functions)
  }

  async generateWithTools(
    prompt: string,
    tools: readonly LLMTool[],
    options: GenerateOptions = {},
  ): Promise<GenerateWithToolsResult> {
    const webSearch = tools.includes('web_search')
    if (webSearch && this.#capabilities.webSearch === false) throw unsupported('web search')
    const reply = await this.#ask({ ...this.#toCall(prompt, options), webSearch }, options)
    const seen = new Set<string>()
    const citations = reply.citations.filter(({ url }) => !seen.has(url) && seen.add(url))
    return { text: textOf(reply), citations }
  }

  #toCall(
    prompt: string,
    options: GenerateOptions,
    temperature: number = GENERATE_DEFAULTS.temperature,
  ): ModelCall {
    const { images = [], systemPrompt, maxTokens = GENERATE_DEFAULTS.maxTokens } = options
    const { reasoningEffort } = this.#capabilities
    if (images.length > 0 && this.#capabilities.images === false) throw unsupported('images')
    return {
      model: this.#model,
      prompt,
      images,
      maxTokens,
      ...(systemPrompt === undefined ? {} : { systemPrompt }),
      ...(this.#capabilities.temperature === false
        ? {}
        : { temperature: options.temperature ?? temperature }),
      ...(reasoningEffort === undefined ? {} : { reasoningEffort }),
    }
  }

  #toStructuredCall(call: ModelCall, { schema, strict }: ReturnType<typeof toStrictSchema>): ModelCall {
    const { structuredOutput = 'json_schema', functions } = this.#capabilities
    if (structuredOutput === 'json_schema') return { ...call, schema: { schema, strict } }
    if (structuredOutput === 'tool' && functions !== false) {
      const tool = { name: 'reply', description: 'Gives the answer.', parameters: schema, strict }
      return { ...call, functions: [tool], functionCall: { name: tool.name } }
    }
    const instruction = `JSON 객체 하나로만 답하세요. 설명이나 코드 블록 없이, 다음 JSON Schema를 지키세요.\n${JSON.stringify(schema)}`
    return { ...call, systemPrompt: [call.systemPrompt, instruction].filter(Boolean).join('\n\n') }
  }

  async #ask(call: ModelCall, options: GenerateOptions): Promise<ModelReply> {
    const body = await requestJson((signal) => this.#api.send(call, { stream: false, signal }), {
      maxBytes: MAX_REPLY_BYTES,
      signal: options.signal,
    })
    const reply = this.#api.readReply(body)
    if (reply.usage !== undefined) this.#report(reply.usage, options)
    if (reply.finish === 'filter' || (reply.refused && reply.text === '')) {
      throw new PortError(
        'CONTENT_FILTERED',
        'OpenAI filtered the answer, or the model refused.',
        ERROR_LABELS,
      )
    }
    return reply
  }

  #report(usage: LLMUsage, { task, onUsage }: GenerateOptions): void {
    onUsage?.({ ...usage, ...(task === undefined ? {} : { task }) })
  }
}

function textOf({ text, finish }: ModelReply): string {
  const whole = withoutHalves(text)
  if (whole.trim() !== '') return whole
  throw badResponse(
    finish === 'length'
      ? "OpenAI's answer is empty: the token limit was used up, by reasoning."
      : "OpenAI's answer is empty.",
  )
}

function toStructuredReply(text: string, restore: (value: unknown) => unknown): StructuredReply {
  try {
    return { value: restore(JSON.parse(text)) }
  } catch {
    return { text }
  }
}

function invalid(message: string): PortError {
  return new PortError('INVALID_REQUEST', message, ERROR_LABELS)
}

function unsupported(what: string): PortError {
  return new PortError('UNSUPPORTED', `This model or server has no ${what}.`, ERROR_LABELS)
}

/** Far above what any output limit allows; a picture's bytes take another way. */
const MAX_REPLY_BYTES = 8 * 1024 * 1024
