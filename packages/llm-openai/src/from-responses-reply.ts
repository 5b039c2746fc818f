import type { LLMUsage } from '@eco2/ports'
import { z } from 'zod'
import { badResponse, mapVendorError, vendorErrorSchema } from './map-openai-error.ts'
import type { ModelReply } from './model-call.ts'

/** A whole body of `POST /responses`, also the one inside `response.completed`. */
export function fromResponsesReply(body: unknown): ModelReply {
  const { error } = errorSchema.safeParse(body).data ?? {}
  if (error) throw mapVendorError(error)
  const response = responseSchema.safeParse(body).data
  if (response === undefined) throw badResponse('OpenAI answered something that is no response.')
  if (response.status === 'failed') throw mapVendorError({ code: 'server_error' })
  if (response.status !== undefined && !FINISHED.has(response.status)) {
    throw badResponse('OpenAI answered with a response that is not finished.')
  }
  const contents = response.output.flatMap((item) => (item.type === 'message' ? (item.content ?? []) : []))
  const usage = fromResponsesUsage(body)
  return {
    text: contents.map(({ type, text }) => (type === 'output_text' ? text : '')).join(''),
    refused: contents.some(({ type }) => type === 'refusal'),
    functionCalls: response.output.flatMap(({ type, name, arguments: argumentsText }) =>
      type === 'function_call' && name !== undefined ? [{ name, argumentsText: argumentsText ?? '' }] : [],
    ),
    citations: contents
      .flatMap(({ annotations }) => annotations ?? [])
      .flatMap(({ type, url, title }) =>
        type === 'url_citation' && url !== undefined ? [{ title: title || url, url }] : [],
      ),
    finish: finishOf(response),
    ...(usage === undefined ? {} : { usage }),
  }
}

/** Also of a response that failed or was cut: those tokens are billed. */
export function fromResponsesUsage(body: unknown): LLMUsage | undefined {
  const { model, usage } = usageSchema.safeParse(body).data ?? {}
  if (!usage) return undefined
  return {
    model: model ?? 'unknown',
    inputTokens: usage.input_tokens,
    outputTokens: usage.output_tokens,
    cachedTokens: usage.input_tokens_details?.cached_tokens ?? 0,
  }
}

function finishOf({
  status,
  incomplete_details: details,
}: z.infer<typeof responseSchema>): ModelReply['finish'] {
  if (details?.reason === 'content_filter') return 'filter'
  return status === 'incomplete' ? 'length' : 'stop'
}

const FINISHED: ReadonlySet<string> = new Set(['completed', 'incomplete'])

const errorSchema = z.object({
  error: vendorErrorSchema.nullish(),
})

/** Only what is read; unknown kinds of output pass by. */
const responseSchema = z.object({
  status: z.string().optional(),
  incomplete_details: z.object({ reason: z.string().optional() }).nullish(),
  output: z.array(
    z.object({
      type: z.string(),
      name: z.string().optional(),
      arguments: z.string().optional(),
      content: z
        .array(
          z.object({
            type: z.string(),
            text: z.string().default(''),
            annotations: z
              .array(z.object({ type: z.string(), url: z.string().optional(), title: z.string().nullish() }))
              .nullish(),
          }),
        )
        .nullish(),
    }),
  ),
})

const usageSchema = z.object({
  model: z.string().optional(),
  usage: z
    .object({
      input_tokens: z.int().min(0),
      output_tokens: z.int().min(0),
      input_tokens_details: z.object({ cached_tokens: z.int().min(0).nullish() }).nullish(),
    })
    .nullish(),
})
