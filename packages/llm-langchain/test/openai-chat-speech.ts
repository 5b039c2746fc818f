import type {
  RawWireRequest,
  VendorReply,
  VendorSpeech,
  WireErrorKind,
  WireRequest,
  WireUsage,
} from '@eco2/ports/testing'

/** OpenAI's Chat Completions (`POST /v1/chat/completions`), as ChatOpenAI speaks it. */
export const openAIChatSpeech: VendorSpeech = {
  parseRequest,
  text: (chunks, usage, finish) => {
    const reason = { stop: 'stop', length: 'length', filter: 'content_filter' }[finish]
    return reply({ content: chunks.join('') }, reason, usage, {
      opening: [chunk([choice({ role: 'assistant', content: '', refusal: null })])],
      deltas: chunks.map((content) => chunk([choice({ content })])),
      closing: [chunk([choice({}, reason)]), chunk([], usage), 'data: [DONE]\n\n'],
    })
  },
  functionCall: (name, argumentsText, usage) => {
    const call = { id: 'call_Zx81kq', type: 'function', function: { name, arguments: argumentsText } }
    return reply({ content: null, tool_calls: [call] }, 'tool_calls', usage)
  },
  citations: (text, _citations, usage) => reply({ content: text }, 'stop', usage),
  errorBody: (_status, kind, message) => ({ error: errorOf(kind, message) }),
  errorFrame: (message) => `data: ${JSON.stringify({ error: errorOf('overloaded', message) })}\n\n`,
}

function reply(
  message: object,
  finishReason: string,
  usage: WireUsage,
  frames: VendorReply['frames'] = { opening: [], deltas: [], closing: [] },
): VendorReply {
  return {
    json: {
      id: 'chatcmpl-CQa1b2c3d4e5f6',
      object: 'chat.completion',
      created: 1_761_000_000,
      model: 'gpt-test-2026-09-01',
      choices: [
        { index: 0, message: { role: 'assistant', refusal: null, ...message }, finish_reason: finishReason },
      ],
      usage: toUsage(usage),
    },
    frames,
  }
}

function chunk(choices: readonly object[], usage?: WireUsage): string {
  const json = {
    id: 'chatcmpl-CQa1b2c3d4e5f6',
    object: 'chat.completion.chunk',
    created: 1_761_000_000,
    model: 'gpt-test-2026-09-01',
    choices,
    usage: usage === undefined ? null : toUsage(usage),
  }
  return `data: ${JSON.stringify(json)}\n\n`
}

function choice(delta: object, finishReason: string | null = null): object {
  return { index: 0, delta, logprobs: null, finish_reason: finishReason }
}

function toUsage({ inputTokens, outputTokens, cachedTokens }: WireUsage): object {
  return {
    prompt_tokens: inputTokens,
    completion_tokens: outputTokens,
    total_tokens: inputTokens + outputTokens,
    prompt_tokens_details: { cached_tokens: cachedTokens },
  }
}

function errorOf(kind: WireErrorKind, message: string): object {
  const codes: Readonly<Partial<Record<WireErrorKind, string>>> = {
    auth: 'invalid_api_key',
    rate: 'rate_limit_exceeded',
    quota: 'insufficient_quota',
    context: 'context_length_exceeded',
    filter: 'content_filter',
    model: 'model_not_found',
    overloaded: 'server_error',
  }
  return { message, type: 'invalid_request_error', param: null, code: codes[kind] ?? null }
}

type Part = { readonly type: string; readonly text?: string; readonly image_url?: { readonly url: string } }

interface Body {
  readonly model: string
  readonly messages: readonly { readonly role: string; readonly content: string | readonly Part[] }[]
  readonly max_tokens?: number
  readonly temperature?: number
  readonly stream?: boolean
  readonly tools?: readonly { readonly function: { readonly name: string } }[]
  readonly tool_choice?: string | { readonly function: { readonly name: string } }
}

function parseRequest({ url, body }: RawWireRequest): WireRequest {
  if (url !== '/v1/chat/completions') throw new Error(`Not OpenAI's path: ${url}`)
  const { model, messages, max_tokens, temperature, stream, tools = [], tool_choice } = body as Body
  const parts = messages.filter(({ role }) => role === 'user').flatMap(({ content }) => partsOf(content))
  const system = messages.find(({ role }) => role === 'system')
  const forced = typeof tool_choice === 'object' ? tool_choice.function.name : undefined
  return {
    model,
    ...(system === undefined ? {} : { systemPrompt: textOf(partsOf(system.content)) }),
    prompt: textOf(parts),
    images: parts.flatMap(({ image_url }) => (image_url === undefined ? [] : [toImage(image_url.url)])),
    ...(temperature === undefined ? {} : { temperature }),
    ...(max_tokens === undefined ? {} : { maxTokens: max_tokens }),
    streaming: stream === true,
    schema: forced === 'give_answer',
    functions: tools.map((tool) => tool.function.name),
    ...(forced === undefined ? {} : { functionMode: 'forced' as const, forcedFunction: forced }),
    ...(tool_choice === 'auto' ? { functionMode: 'auto' as const } : {}),
    webSearch: false,
  }
}

function partsOf(content: string | readonly Part[]): readonly Part[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content
}

function textOf(parts: readonly Part[]): string {
  return parts.flatMap(({ text }) => text ?? []).join('\n')
}

function toImage(url: string): WireRequest['images'][number] {
  const data = /^data:([^;]+);base64,(.*)$/.exec(url)
  if (data === null) return { url }
  return { mediaType: data[1] ?? '', bytes: Buffer.from(data[2] ?? '', 'base64') }
}
