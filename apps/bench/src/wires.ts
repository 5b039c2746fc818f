/** The event stream of one answer, as each vendor's API sends it. */
export interface Recording {
  readonly opening: readonly string[]
  readonly deltas: readonly string[]
  readonly closing: readonly string[]
}

/** A recording by the end of the URL that asks for it. */
export const RECORDINGS: ReadonlyMap<string, (words: readonly string[]) => Recording> = new Map([
  ['/responses', recordResponses],
  ['/chat/completions', recordChat],
  [':streamGenerateContent', recordGemini],
])

/** https://platform.openai.com/docs/api-reference/responses-streaming, as typed by openai 7.57 */
function recordResponses(words: readonly string[]): Recording {
  const text = words.join('')
  const at = { item_id: 'msg_68f2a1b3c4d5', output_index: 0, content_index: 0 }
  const part = { type: 'output_text', annotations: [], logprobs: [], text: '' }
  const item = { id: at.item_id, type: 'message', status: 'in_progress', content: [], role: 'assistant' }
  const whole = { ...item, status: 'completed', content: [{ ...part, text }] }
  const response = {
    ...{ id: 'resp_68f2a1b3c4d5', object: 'response', created_at: 1_761_000_000, status: 'in_progress' },
    ...{ background: false, error: null, incomplete_details: null, instructions: null, output: [] },
    ...{ max_output_tokens: 2048, model: 'gpt-test', parallel_tool_calls: true, previous_response_id: null },
    ...{ reasoning: { effort: null, summary: null }, store: false, temperature: 0.7, tools: [], top_p: 1 },
    ...{ text: { format: { type: 'text' } }, tool_choice: 'auto', truncation: 'disabled', usage: null },
  }
  const usage = {
    ...{ input_tokens: 100, input_tokens_details: { cached_tokens: 0 } },
    ...{ output_tokens: words.length, output_tokens_details: { reasoning_tokens: 0 } },
    total_tokens: 100 + words.length,
  }
  let sequence = 0
  const event = (type: string, fields: object): string =>
    `event: ${type}\n${dataOf({ type, sequence_number: sequence++, ...fields })}`
  return {
    opening: [
      event('response.created', { response }),
      event('response.in_progress', { response }),
      event('response.output_item.added', { output_index: 0, item }),
      event('response.content_part.added', { ...at, part }),
    ],
    deltas: words.map((delta, index) =>
      event('response.output_text.delta', {
        ...at,
        delta,
        logprobs: [],
        obfuscation: 'x8Jq2mZr'.slice(0, 3 + (index % 5)),
      }),
    ),
    closing: [
      event('response.output_text.done', { ...at, text, logprobs: [] }),
      event('response.content_part.done', { ...at, part: { ...part, text } }),
      event('response.output_item.done', { output_index: 0, item: whole }),
      event('response.completed', { response: { ...response, status: 'completed', output: [whole], usage } }),
    ],
  }
}

/** https://platform.openai.com/docs/api-reference/chat-streaming, as typed by openai 7.57 */
function recordChat(words: readonly string[]): Recording {
  const chunk = (choices: readonly object[], usage: object | null = null): string =>
    dataOf({
      ...{ id: 'chatcmpl-CQa1b2c3d4', object: 'chat.completion.chunk', created: 1_761_000_000 },
      ...{ model: 'gpt-test', service_tier: 'default', system_fingerprint: 'fp_1a2b3c4d5e' },
      ...{ choices, usage, obfuscation: 'Qw3' },
    })
  const choice = (delta: object, reason: string | null = null): readonly object[] => [
    { index: 0, delta, logprobs: null, finish_reason: reason },
  ]
  const usage = {
    prompt_tokens: 100,
    completion_tokens: words.length,
    total_tokens: 100 + words.length,
    prompt_tokens_details: { cached_tokens: 0, audio_tokens: 0 },
  }
  return {
    opening: [chunk(choice({ role: 'assistant', content: '', refusal: null }))],
    deltas: words.map((content) => chunk(choice({ content }))),
    closing: [chunk(choice({}, 'stop')), chunk([], usage), 'data: [DONE]\n\n'],
  }
}

/** https://ai.google.dev/api/generate-content, `alt=sse`: CRLF, usage in every chunk */
function recordGemini(words: readonly string[]): Recording {
  const chunk = (text: string, candidate: object = {}): string =>
    `data: ${JSON.stringify({
      candidates: [{ content: { parts: [{ text }], role: 'model' }, index: 0, ...candidate }],
      usageMetadata: { promptTokenCount: 100, candidatesTokenCount: 1, totalTokenCount: 101 },
      modelVersion: 'gemini-test',
      responseId: 'oKxJaZqPOPCP1e8P',
    })}\r\n\r\n`
  return {
    opening: [],
    deltas: words.map((word) => chunk(word)),
    closing: [chunk('', { finishReason: 'STOP' })],
  }
}

function dataOf(value: unknown): string {
  return `data: ${JSON.stringify(value)}\n\n`
}
