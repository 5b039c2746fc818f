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
import type { BaseChatModel, BindToolsInput } from '@langchain/core/language_models/chat_models'
import type { AIMessageChunk } from '@langchain/core/messages'
import type { z } from 'zod'
import { invokeModel, streamModel } from './call-langchain.ts'
import { checkFunctionCall } from './check-function-call.ts'
import { citationsOf, finishReasonOf, requireFinished, textOf, UsageCount } from './from-langchain-message.ts'
import type { LangChainCapabilities } from './langchain-capabilities.ts'
import { badResponse, ERROR_LABELS, mapLangChainError } from './map-langchain-error.ts'
import {
  createModelForSettings,
  type LangChainModelSource,
  type LangChainSettings,
} from './model-settings.ts'
import type { CallableModel } from './open-stream.ts'
import { toLangChainMessages } from './to-langchain-messages.ts'
import { ANSWER_FUNCTION, toAnswerTool, toJsonSchema, toLangChainTools } from './to-langchain-tools.ts'

export interface LangChainAdapterOptions {
  /**
   * A ready model (copied for other settings of temperature and limit), or a function that makes one for given settings:
   * `(settings) => new ChatAnthropic({ model: 'claude-…', maxRetries: 0, ...settings })`.
   */
  readonly model: LangChainModelSource
  /** `provider/model`, for logs and usage: `anthropic/claude-sonnet-4-5`. */
  readonly name: string
  readonly capabilities?: LangChainCapabilities
}

/** Any LangChain chat model as an `LLMClientPort`. Retries nothing: every call says `maxRetries: 0`. */
export class LangChainAdapter implements LLMClientPort {
  readonly model: string
  readonly #modelFor: (settings: LangChainSettings) => BaseChatModel
  readonly #capabilities: LangChainCapabilities

  /** @throws {PortError} INVALID_REQUEST without a model or a name */
  constructor({ model, name, capabilities = {} }: LangChainAdapterOptions) {
    if (!model) throw invalid('LangChainAdapter needs a model: new LangChainAdapter({ model, name }).')
    if (!name) throw invalid('LangChainAdapter needs a name: provider/model.')
    this.model = name
    this.#modelFor = createModelForSettings(model)
    this.#capabilities = capabilities
  }

  async generate(prompt: string, options: GenerateOptions = {}): Promise<string> {
    return requireText(await this.#ask(this.#plainModel(options), prompt, options))
  }

  async generateStructured<T>(
    prompt: string,
    schema: z.ZodType<T>,
    options: GenerateOptions = {},
  ): Promise<T> {
    const cold = { ...options, temperature: options.temperature ?? GENERATE_DEFAULTS.structuredTemperature }
    const { structuredOutput, functions } = this.#capabilities
    const ask =
      structuredOutput === 'prompt' || functions === false
        ? this.#askInWords(schema, cold)
        : this.#askByFunction(schema, cold)
    return await askForStructured({ schema, prompt, ask, error: ERROR_LABELS })
  }

  async *generateStream(
    prompt: string,
    options: GenerateOptions = {},
  ): AsyncGenerator<string, void, undefined> {
    this.#requireImages(options)
    const wholeCodePoints = new WholeCodePoints()
    const usage = new UsageCount()
    let finishReason: string | undefined
    let silent = true
    try {
      const messages = toLangChainMessages(prompt, options)
      for await (const chunk of streamModel(this.#plainModel(options), messages, options.signal)) {
        usage.add(chunk)
        finishReason = finishReasonOf(chunk) ?? finishReason
        const delta = wholeCodePoints.feed(textOf(chunk))
        if (delta === '') continue
        silent = false
        yield delta
      }
    } finally {
      this.#report(usage, options)
    }
    requireFinished(finishReason, this.#capabilities.finishReason !== false)
    if (silent) throw badResponse('The model gave an empty answer.')
  }

  async generateFunctionCall(
    prompt: string,
    functions: readonly FunctionDefinition[],
    options: GenerateOptions & { readonly functionCall?: 'auto' | 'none' | { readonly name: string } } = {},
  ): Promise<FunctionCall | null> {
    const { functionCall = 'auto' } = options
    if (this.#capabilities.functions === false) throw this.#unsupported('call functions')
    const forcedName = typeof functionCall === 'object' ? functionCall.name : undefined
    if (forcedName !== undefined && !functions.some(({ name }) => name === forcedName)) {
      throw invalid('The forced function is not among the functions given.')
    }
    // The answer is known, and would only cost money.
    if (functionCall === 'none') return null
    const model = this.#modelWithTools(options, toLangChainTools(functions), forcedName ?? 'auto')
    return await checkFunctionCall(await this.#ask(model, prompt, options), functions, forcedName)
  }

  async generateWithTools(
    prompt: string,
    tools: readonly LLMTool[],
    options: GenerateOptions = {},
  ): Promise<GenerateWithToolsResult> {
    const { webSearch } = this.#capabilities
    if (tools.length === 0) return { text: await this.generate(prompt, options), citations: [] }
    if (webSearch === undefined) throw this.#unsupported('search the web')
    const reply = await this.#ask(this.#modelWithTools(options, [{ ...webSearch }]), prompt, options)
    return { text: requireText(reply), citations: citationsOf(reply) }
  }

  #askByFunction(schema: z.ZodType, options: GenerateOptions): (prompt: string) => Promise<StructuredReply> {
    const { tool, unwrap } = toAnswerTool(schema)
    return async (prompt) => {
      const model = this.#modelWithTools(options, [tool], ANSWER_FUNCTION)
      const reply = await this.#ask(model, prompt, options)
      const call = reply.tool_calls?.[0]
      if (call !== undefined) return { value: unwrap(call.args) }
      return { text: reply.invalid_tool_calls?.[0]?.args ?? textOf(reply) }
    }
  }

  #askInWords(schema: z.ZodType, options: GenerateOptions): (prompt: string) => Promise<StructuredReply> {
    const asked = `다음 JSON Schema를 만족하는 JSON 하나로만 답하세요.\n${JSON.stringify(toJsonSchema(schema))}`
    const systemPrompt = [options.systemPrompt, asked].filter(Boolean).join('\n\n')
    const told = { ...options, systemPrompt }
    return async (prompt) => ({ text: textOf(await this.#ask(this.#plainModel(told), prompt, told)) })
  }

  /** One plain call, whole and finished. */
  async #ask(model: CallableModel, prompt: string, options: GenerateOptions): Promise<AIMessageChunk> {
    this.#requireImages(options)
    const reply = await invokeModel(model, toLangChainMessages(prompt, options), options.signal)
    const usage = new UsageCount()
    usage.add(reply)
    this.#report(usage, options)
    requireFinished(finishReasonOf(reply), false)
    return reply
  }

  #plainModel({ temperature, maxTokens }: GenerateOptions): BaseChatModel {
    try {
      return this.#modelFor({
        maxTokens: maxTokens ?? GENERATE_DEFAULTS.maxTokens,
        ...(this.#capabilities.temperature === false
          ? {}
          : { temperature: temperature ?? GENERATE_DEFAULTS.temperature }),
      })
    } catch (error) {
      throw mapLangChainError(error)
    }
  }

  #modelWithTools(options: GenerateOptions, tools: BindToolsInput[], toolChoice?: string): CallableModel {
    const model = this.#plainModel(options)
    if (model.bindTools === undefined) throw this.#unsupported('take tools')
    try {
      return model.bindTools(tools, toolChoice === undefined ? {} : { tool_choice: toolChoice })
    } catch (error) {
      throw mapLangChainError(error)
    }
  }

  #report(usage: UsageCount, { onUsage, task }: GenerateOptions): void {
    const total = usage.total(this.model.slice(this.model.indexOf('/') + 1), task)
    if (total !== undefined) onUsage?.(total)
  }

  #requireImages({ images = [] }: GenerateOptions): void {
    if (images.length > 0 && this.#capabilities.images === false) throw this.#unsupported('look at images')
  }

  #unsupported(what: string): PortError {
    return new PortError('UNSUPPORTED', `The model ${this.model} cannot ${what}.`, ERROR_LABELS)
  }
}

function requireText(reply: AIMessageChunk): string {
  const text = withoutHalves(textOf(reply))
  if (text === '') throw badResponse('The model gave an empty answer.')
  return text
}

function invalid(message: string): PortError {
  return new PortError('INVALID_REQUEST', message, ERROR_LABELS)
}
