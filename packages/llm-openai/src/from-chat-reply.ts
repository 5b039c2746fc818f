import type { LLMUsage } from '@eco2/ports'
import { z } from 'zod'
import { badResponse, mapVendorError, vendorErrorSchema } from './map-openai-error.ts'
import type { ModelReply } from './model-call.ts'

/** A whole body of `POST /chat/completions`. */
export function fromChatReply(body: unknown): ModelReply {
  const { error } = chatErrorSchema.safeParse(body).data ?? {}
  if (error) throw mapVendorError(typeof error === 'string' ? { message: error } : error)
  const choice = chatSchema.safeParse(body).data?.choices[0]
  if (choice === undefined) throw badResponse('OpenAI answered something that is no chat completion.')
  const { message, finish_reason: reason } = choice
  const usage = fromChatUsage(body)
  return {
    text: message.content ?? '',
    refused: typeof message.refusal === 'string' && message.refusal !== '',
    functionCalls: (message.tool_calls ?? []).flatMap((call) =>
      call.function ? [{ name: call.function.name, argumentsText: call.function.arguments }] : [],
    ),
    citations: [],
    finish: fromFinishReason(reason),
    ...(usage === undefined ? {} : { usage }),
  }
}

/** @throws {PortError} UNAVAILABLE for `error`, which OpenRouter sends when its own provider broke off. */
export function fromFinishReason(reason: string | null | undefined): ModelReply['finish'] {
  if (reason === 'content_filter') return 'filter'
  if (reason === 'error') throw mapVendorError({ code: 'server_error' })
  return reason === 'length' ? 'length' : 'stop'
}

export function fromChatUsage(body: unknown): LLMUsage | undefined {
  const { model, usage } = chatUsageSchema.safeParse(body).data ?? {}
  if (!usage) return undefined
  return {
    model: model ?? 'unknown',
    inputTokens: usage.prompt_tokens,
    outputTokens: usage.completion_tokens ?? 0,
    cachedTokens: usage.prompt_tokens_details?.cached_tokens ?? 0,
  }
}

/** Some servers send `error: "a sentence"` (Ollama). */
const chatErrorSchema = z.object({
  error: z.union([z.string(), vendorErrorSchema]).nullish(),
})

const chatSchema = z.object({
  choices: z.array(
    z.object({
      finish_reason: z.string().nullish(),
      message: z.object({
        content: z.string().nullish(),
        refusal: z.string().nullish(),
        tool_calls: z
          .array(z.object({ function: z.object({ name: z.string(), arguments: z.string() }).optional() }))
          .nullish(),
      }),
    }),
  ),
})

const chatUsageSchema = z.object({
  model: z.string().optional(),
  usage: z
    .object({
      prompt_tokens: z.int().min(0),
      completion_tokens: z.int().min(0).nullish(),
      prompt_tokens_details: z.object({ cached_tokens: z.int().min(0).nullish() }).nullish(),
    })
    .nullish(),
})
