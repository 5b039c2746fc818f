import type { VendorReply, VendorSpeech, WireRequest, WireUsage } from '@eco2/ports/testing'
import { z } from 'zod'
import { errorBodyOf, imageOf } from './openai-speech.ts'

/** Chat Completions as documented (https://platform.openai.com/docs/api-reference/chat-streaming) and typed by openai 7.57. */
export const chatSpeech: VendorSpeech = {
  parseRequest: ({ url, body }) => parse(url, body),
  text: (chunks, usage, finish) => textReply(chunks, usage, finish),
  functionCall: (name, argumentsText, usage) => ({
    json: completion(
      {
        role: 'assistant',
        content: null,
        refusal: null,
        tool_calls: [{ id: 'call_Zx81kq', type: 'function', function: { name, arguments: argumentsText } }],
      },
      'tool_calls',
      usage,
    ),
    frames: { opening: [], deltas: [], closing: [] },
  }),
  citations: (text, _citations, usage) => textReply([text], usage, 'stop'),
  errorBody: errorBodyOf,
  errorFrame: (message) => frame({ error: { message, type: 'server_error', param: null, code: null } }),
}

export function frame(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`
}

export function chunk(choices: readonly unknown[], usage: WireUsage | null = null): Record<string, unknown> {
  return {
    id: 'chatcmpl-CQa1b2c3d4e5f6',
    object: 'chat.completion.chunk',
    created: 1_761_000_000,
    model: 'gpt-test-2026-09-01',
    service_tier: 'default',
    system_fingerprint: 'fp_1a2b3c4d5e',
    choices,
    usage: usage === null ? null : toUsage(usage),
    obfuscation: 'Qw3',
  }
}

function textReply(
  chunks: readonly string[],
  usage: WireUsage,
  finish: 'stop' | 'length' | 'filter',
): VendorReply {
  const reason = finish === 'filter' ? 'content_filter' : finish
  const choice = (delta: unknown, finishReason: string | null) => ({
    index: 0,
    delta,
    logprobs: null,
    finish_reason: finishReason,
  })
  const message = { role: 'assistant', content: chunks.join(''), refusal: null, annotations: [] }
  return {
    json: completion(message, reason, usage),
    frames: {
      opening: [frame(chunk([choice({ role: 'assistant', content: '', refusal: null }, null)]))],
      deltas: chunks.map((content) => frame(chunk([choice({ content }, null)]))),
      closing: [frame(chunk([choice({}, reason)])), frame(chunk([], usage)), 'data: [DONE]\n\n'],
    },
  }
}

function completion(message: unknown, reason: string, usage: WireUsage): Record<string, unknown> {
  return {
    id: 'chatcmpl-CQa1b2c3d4e5f6',
    object: 'chat.completion',
    created: 1_761_000_000,
    model: 'gpt-test-2026-09-01',
    choices: [{ index: 0, message, logprobs: null, finish_reason: reason }],
    usage: toUsage(usage),
    service_tier: 'default',
    system_fingerprint: null,
  }
}

function toUsage(usage: WireUsage): unknown {
  return {
    prompt_tokens: usage.inputTokens,
    completion_tokens: usage.outputTokens,
    total_tokens: usage.inputTokens + usage.outputTokens,
    prompt_tokens_details: { cached_tokens: usage.cachedTokens, audio_tokens: 0 },
    completion_tokens_details: { reasoning_tokens: 0 },
  }
}

function parse(url: string, body: unknown): WireRequest {
  if (url !== '/v1/chat/completions') throw new Error(`No such route: ${url}`)
  const request = requestSchema.parse(body)
  const parts = request.messages
    .filter(({ role }) => role === 'user')
    .flatMap(({ content }) =>
      typeof content === 'string' ? [{ type: 'text' as const, text: content }] : content,
    )
  const system = request.messages.find(({ role }) => role === 'system')?.content
  const choice = request.tool_choice
  const forced = typeof choice === 'object' ? choice.function.name : undefined
  const maxTokens = request.max_completion_tokens ?? request.max_tokens
  return {
    model: request.model,
    prompt: parts.flatMap((part) => (part.type === 'text' ? [part.text] : [])).join('\n'),
    images: parts.flatMap((part) => (part.type === 'image_url' ? [imageOf(part.image_url.url)] : [])),
    streaming: request.stream ?? false,
    schema: request.response_format?.json_schema.strict === true || forced !== undefined,
    functions: (request.tools ?? []).map((tool) => tool.function.name),
    webSearch: false,
    ...(typeof system === 'string' ? { systemPrompt: system } : {}),
    ...(request.temperature === undefined ? {} : { temperature: request.temperature }),
    ...(maxTokens === undefined ? {} : { maxTokens }),
    ...(choice === undefined ? {} : { functionMode: typeof choice === 'object' ? 'forced' : choice }),
    ...(forced === undefined ? {} : { forcedFunction: forced }),
  }
}

/** Strict: a field that the API does not have fails the request. */
const requestSchema = z.strictObject({
  model: z.string(),
  messages: z.array(
    z.strictObject({
      role: z.enum(['system', 'user']),
      content: z.union([
        z.string(),
        z.array(
          z.discriminatedUnion('type', [
            z.strictObject({ type: z.literal('text'), text: z.string() }),
            z.strictObject({ type: z.literal('image_url'), image_url: z.strictObject({ url: z.string() }) }),
          ]),
        ),
      ]),
    }),
  ),
  temperature: z.number().optional(),
  max_completion_tokens: z.int().optional(),
  max_tokens: z.int().optional(),
  reasoning_effort: z.string().optional(),
  stream: z.boolean().optional(),
  stream_options: z.strictObject({ include_usage: z.literal(true) }).optional(),
  response_format: z
    .strictObject({
      type: z.literal('json_schema'),
      json_schema: z.strictObject({
        name: z.string(),
        schema: z.record(z.string(), z.unknown()),
        strict: z.boolean(),
      }),
    })
    .optional(),
  tools: z
    .array(
      z.strictObject({
        type: z.literal('function'),
        function: z.strictObject({
          name: z.string(),
          description: z.string(),
          parameters: z.record(z.string(), z.unknown()),
          strict: z.boolean(),
        }),
      }),
    )
    .optional(),
  tool_choice: z
    .union([
      z.enum(['auto', 'none']),
      z.strictObject({ type: z.literal('function'), function: z.strictObject({ name: z.string() }) }),
    ])
    .optional(),
  parallel_tool_calls: z.literal(false).optional(),
})
