import type { RawWireRequest, VendorSpeech, WireErrorKind, WireRequest, WireUsage } from '@eco2/ports/testing'

/** Anthropic's Messages API (`POST /v1/messages`, plain and as server-sent events), as its recordings look. */
export const anthropicSpeech: VendorSpeech = {
  parseRequest,
  text(chunks, usage, finish) {
    const stop = { stop: 'end_turn', length: 'max_tokens', filter: 'refusal' }[finish]
    return {
      json: message([{ type: 'text', text: chunks.join('') }], usage, stop),
      frames: {
        opening: [
          event('message_start', { message: message([], { ...usage, outputTokens: 2 }, null) }),
          event('content_block_start', { index: 0, content_block: { type: 'text', text: '' } }),
          event('ping', {}),
        ],
        deltas: chunks.map((text) =>
          event('content_block_delta', { index: 0, delta: { type: 'text_delta', text } }),
        ),
        closing: [
          event('content_block_stop', { index: 0 }),
          event('message_delta', {
            delta: { stop_reason: stop, stop_sequence: null },
            usage: { output_tokens: usage.outputTokens },
          }),
          event('message_stop', {}),
        ],
      },
    }
  },
  functionCall(name, argumentsText, usage) {
    const parts = [
      { type: 'text', text: '찾아보겠습니다.' },
      { type: 'tool_use', id: 'toolu_01T1x1fJ34qAmk2tNTrN7Up6', name, input: parsedOrRaw(argumentsText) },
    ]
    return { json: message(parts, usage, 'tool_use'), frames: NO_FRAMES }
  },
  citations(text, citations, usage) {
    const search = [
      { type: 'server_tool_use', id: 'srvtoolu_1', name: 'web_search', input: { query: '분리배출' } },
      {
        type: 'web_search_tool_result',
        tool_use_id: 'srvtoolu_1',
        content: citations.map(({ title, url }) => ({
          type: 'web_search_result',
          title,
          url,
          encrypted_content: 'EqgfCioIARgB',
          page_age: null,
        })),
      },
    ]
    const said = {
      type: 'text',
      text,
      citations: citations.map(({ title, url }) => ({
        type: 'web_search_result_location',
        title,
        url,
        cited_text: '…',
        encrypted_index: 'Eo8BCioIAhgB',
      })),
    }
    return { json: message([...search, said], usage, 'end_turn'), frames: NO_FRAMES }
  },
  errorBody: (status, kind, text) => ({
    type: 'error',
    error: errorOf(status, kind, text),
    request_id: 'req_1',
  }),
  errorFrame: (text) => event('error', { error: { type: 'overloaded_error', message: text } }),
}

const NO_FRAMES = { opening: [], deltas: [], closing: [] }

function event(type: string, data: object): string {
  return `event: ${type}\ndata: ${JSON.stringify({ type, ...data })}\n\n`
}

/** Anthropic counts what it read from the cache beside `input_tokens`, not in it. */
function message(content: readonly unknown[], usage: WireUsage, stopReason: string | null): object {
  return {
    id: 'msg_01XFDUDYJgAACzvnptvVoYEL',
    type: 'message',
    role: 'assistant',
    model: 'claude-haiku-4-5',
    content,
    stop_reason: stopReason,
    stop_sequence: null,
    usage: {
      input_tokens: usage.inputTokens - usage.cachedTokens,
      cache_read_input_tokens: usage.cachedTokens,
      cache_creation_input_tokens: 0,
      output_tokens: usage.outputTokens,
    },
  }
}

function errorOf(status: number, kind: WireErrorKind, text: string): object {
  const types: Readonly<Record<number, string>> = {
    401: 'authentication_error',
    403: 'permission_error',
    404: 'not_found_error',
    429: 'rate_limit_error',
    500: 'api_error',
    503: 'api_error',
    529: 'overloaded_error',
  }
  const says: Readonly<Partial<Record<WireErrorKind, string>>> = {
    context: 'prompt is too long: 213462 tokens > 200000 maximum',
    filter: 'Output blocked by content filtering policy',
    quota: 'Your credit balance is too low to access the Anthropic API.',
  }
  return { type: types[status] ?? 'invalid_request_error', message: `${text} ${says[kind] ?? ''}` }
}

interface Block {
  readonly type: string
  readonly text?: string
  readonly source?: {
    readonly type: string
    readonly media_type?: string
    readonly data?: string
    readonly url?: string
  }
}

interface Body {
  readonly model: string
  readonly system?: string | readonly Block[]
  readonly messages: readonly { readonly role: string; readonly content: string | readonly Block[] }[]
  readonly max_tokens: number
  readonly temperature?: number
  readonly stream?: boolean
  readonly tools?: readonly {
    readonly name: string
    readonly type?: string
    readonly input_schema?: unknown
  }[]
  readonly tool_choice?: { readonly type: string; readonly name?: string }
}

function parseRequest({ url, body }: RawWireRequest): WireRequest {
  const { model, system, messages, max_tokens, temperature, stream, tools = [], tool_choice } = body as Body
  if (url !== '/v1/messages') throw new Error(`Not Anthropic's path: ${url}`)
  const blocks = messages.filter(({ role }) => role === 'user').flatMap(({ content }) => blocksOf(content))
  const forced = tool_choice?.type === 'tool' ? tool_choice.name : undefined
  const mode =
    forced === undefined ? ({ auto: 'auto', none: 'none' } as const)[tool_choice?.type ?? ''] : 'forced'
  return {
    model,
    ...(system === undefined ? {} : { systemPrompt: textOf(blocksOf(system)) }),
    prompt: textOf(blocks),
    images: blocks.flatMap(({ source }) => (source === undefined ? [] : [toImage(source)])),
    ...(temperature === undefined ? {} : { temperature }),
    maxTokens: max_tokens,
    streaming: stream === true,
    schema: forced === 'give_answer',
    functions: tools.filter((tool) => tool.input_schema !== undefined).map(({ name }) => name),
    ...(mode === undefined ? {} : { functionMode: mode }),
    ...(forced === undefined ? {} : { forcedFunction: forced }),
    webSearch: tools.some(({ type }) => type === 'web_search_20250305'),
  }
}

function blocksOf(content: string | readonly Block[]): readonly Block[] {
  return typeof content === 'string' ? [{ type: 'text', text: content }] : content
}

function textOf(blocks: readonly Block[]): string {
  return blocks.flatMap(({ text }) => text ?? []).join('\n')
}

function toImage({ media_type, data, url }: NonNullable<Block['source']>): WireRequest['images'][number] {
  if (url !== undefined) return { url }
  return {
    ...(media_type === undefined ? {} : { mediaType: media_type }),
    bytes: Buffer.from(data ?? '', 'base64'),
  }
}

function parsedOrRaw(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
