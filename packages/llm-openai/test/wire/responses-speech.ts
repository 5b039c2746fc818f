import type { VendorReply, VendorSpeech, WireCitation, WireRequest, WireUsage } from '@eco2/ports/testing'
import { z } from 'zod'
import { errorBodyOf, imageOf } from './openai-speech.ts'

/** The Responses API as documented (https://platform.openai.com/docs/api-reference/responses-streaming) and typed by openai 7.57. */
export const responsesSpeech: VendorSpeech = {
  parseRequest: ({ url, body }) => parse(url, body),
  text: (chunks, usage, finish) => textReply(chunks, usage, finish),
  functionCall: (name, argumentsText, usage) => ({
    json: response('completed', [{ ...FUNCTION_CALL, name, arguments: argumentsText }], usage),
    frames: NO_FRAMES,
  }),
  citations: (text, citations, usage) => ({
    json: response('completed', [SEARCH_CALL, message(text, citations)], usage),
    frames: NO_FRAMES,
  }),
  errorBody: errorBodyOf,
  errorFrame: (text) =>
    frame({ type: 'error', code: 'server_error', message: text, param: null, sequence_number: 99 }),
}

export function frame(event: { readonly type: string; readonly [field: string]: unknown }): string {
  return `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`
}

function textReply(
  chunks: readonly string[],
  usage: WireUsage,
  finish: 'stop' | 'length' | 'filter',
): VendorReply {
  const text = chunks.join('')
  const status = finish === 'stop' ? 'completed' : 'incomplete'
  const whole = {
    ...response(status, [message(text)], usage),
    incomplete_details:
      finish === 'stop' ? null : { reason: finish === 'filter' ? 'content_filter' : 'max_output_tokens' },
  }
  const started = { ...response('in_progress', []), usage: null }
  const at = { item_id: MESSAGE_ID, output_index: 0, content_index: 0 }
  const part = { type: 'output_text', annotations: [], logprobs: [], text: '' }
  return {
    json: whole,
    frames: {
      opening: [
        frame({ type: 'response.created', sequence_number: 0, response: started }),
        frame({ type: 'response.in_progress', sequence_number: 1, response: started }),
        frame({
          type: 'response.output_item.added',
          sequence_number: 2,
          output_index: 0,
          item: { id: MESSAGE_ID, type: 'message', status: 'in_progress', content: [], role: 'assistant' },
        }),
        frame({ type: 'response.content_part.added', sequence_number: 3, ...at, part }),
      ],
      deltas: chunks.map((delta, index) =>
        frame({
          type: 'response.output_text.delta',
          sequence_number: 4 + index,
          ...at,
          delta,
          logprobs: [],
          obfuscation: 'x8Jq2mZr'.slice(0, 3 + (index % 5)),
        }),
      ),
      closing: [
        frame({ type: 'response.output_text.done', sequence_number: 90, ...at, text, logprobs: [] }),
        frame({ type: 'response.content_part.done', sequence_number: 91, ...at, part: { ...part, text } }),
        frame({
          type: 'response.output_item.done',
          sequence_number: 92,
          output_index: 0,
          item: message(text),
        }),
        frame({ type: `response.${status}`, sequence_number: 93, response: whole }),
      ],
    },
  }
}

function response(status: string, output: readonly unknown[], usage?: WireUsage): Record<string, unknown> {
  return {
    id: 'resp_68f2a1b3c4d5e6f708192a3b4c5d6e7f',
    object: 'response',
    created_at: 1_761_000_000,
    status,
    background: false,
    error: null,
    incomplete_details: null,
    instructions: null,
    max_output_tokens: 2048,
    model: 'gpt-test-2026-09-01',
    output,
    parallel_tool_calls: true,
    previous_response_id: null,
    reasoning: { effort: null, summary: null },
    store: false,
    temperature: 0.7,
    text: { format: { type: 'text' }, verbosity: 'medium' },
    tool_choice: 'auto',
    tools: [],
    top_p: 1,
    truncation: 'disabled',
    usage:
      usage === undefined
        ? null
        : {
            input_tokens: usage.inputTokens,
            input_tokens_details: { cached_tokens: usage.cachedTokens },
            output_tokens: usage.outputTokens,
            output_tokens_details: { reasoning_tokens: 0 },
            total_tokens: usage.inputTokens + usage.outputTokens,
          },
    user: null,
    metadata: {},
  }
}

function message(text: string, citations: readonly WireCitation[] = []): Record<string, unknown> {
  return {
    id: MESSAGE_ID,
    type: 'message',
    status: 'completed',
    role: 'assistant',
    content: [
      {
        type: 'output_text',
        annotations: citations.map(({ title, url }) => ({
          type: 'url_citation',
          start_index: text.indexOf(title),
          end_index: text.indexOf(title) + title.length,
          title,
          url,
        })),
        logprobs: [],
        text,
      },
    ],
  }
}

function parse(url: string, body: unknown): WireRequest {
  if (url !== '/v1/responses') throw new Error(`No such route: ${url}`)
  const request = requestSchema.parse(body)
  const input =
    typeof request.input === 'string'
      ? [{ type: 'input_text' as const, text: request.input }]
      : request.input.flatMap(({ content }) => content)
  const tools = request.tools ?? []
  const choice = request.tool_choice
  const forced = typeof choice === 'object' ? choice.name : undefined
  return {
    model: request.model,
    prompt: input.flatMap((part) => (part.type === 'input_text' ? [part.text] : [])).join('\n'),
    images: input.flatMap((part) => (part.type === 'input_image' ? [imageOf(part.image_url)] : [])),
    streaming: request.stream ?? false,
    schema: request.text?.format.strict === true || forced !== undefined,
    functions: tools.flatMap((tool) => (tool.type === 'function' ? [tool.name ?? ''] : [])),
    webSearch: tools.some(({ type }) => type === 'web_search'),
    ...(request.instructions === undefined ? {} : { systemPrompt: request.instructions }),
    ...(request.temperature === undefined ? {} : { temperature: request.temperature }),
    ...(request.max_output_tokens === undefined ? {} : { maxTokens: request.max_output_tokens }),
    ...(choice === undefined ? {} : { functionMode: typeof choice === 'object' ? 'forced' : choice }),
    ...(forced === undefined ? {} : { forcedFunction: forced }),
  }
}

/** Strict: a field that the API does not have fails the request. */
const requestSchema = z.strictObject({
  model: z.string(),
  input: z.union([
    z.string(),
    z.array(
      z.strictObject({
        role: z.literal('user'),
        content: z.array(
          z.discriminatedUnion('type', [
            z.strictObject({ type: z.literal('input_text'), text: z.string() }),
            z.strictObject({
              type: z.literal('input_image'),
              image_url: z.string(),
              detail: z.literal('auto'),
            }),
          ]),
        ),
      }),
    ),
  ]),
  instructions: z.string().optional(),
  temperature: z.number().optional(),
  max_output_tokens: z.int().optional(),
  store: z.literal(false),
  stream: z.boolean().optional(),
  reasoning: z.strictObject({ effort: z.string() }).optional(),
  text: z
    .strictObject({
      format: z.strictObject({
        type: z.literal('json_schema'),
        name: z.string(),
        schema: z.record(z.string(), z.unknown()),
        strict: z.boolean(),
      }),
    })
    .optional(),
  tools: z
    .array(
      z.strictObject({
        type: z.enum(['function', 'web_search']),
        name: z.string().optional(),
        description: z.string().optional(),
        parameters: z.record(z.string(), z.unknown()).optional(),
        strict: z.boolean().optional(),
        user_location: z.strictObject({ type: z.literal('approximate') }).optional(),
      }),
    )
    .optional(),
  tool_choice: z
    .union([z.enum(['auto', 'none']), z.strictObject({ type: z.literal('function'), name: z.string() })])
    .optional(),
  parallel_tool_calls: z.literal(false).optional(),
})

const MESSAGE_ID = 'msg_68f2a1b4d5e6f708192a3b4c5d6e7f80'
const NO_FRAMES = { opening: [], deltas: [], closing: [] }
const SEARCH_CALL = {
  id: 'ws_68f2a1b4',
  type: 'web_search_call',
  status: 'completed',
  action: { type: 'search', query: '분리배출 규정' },
}
const FUNCTION_CALL = {
  id: 'fc_68f2a1b4',
  type: 'function_call',
  status: 'completed',
  call_id: 'call_Zx81kq',
}
