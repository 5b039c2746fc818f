import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'

export interface MockOpenAI {
  /** What `OPENAI_BASE_URL` wants. */
  readonly url: string
  /** The bodies that came, in order. */
  readonly requests: readonly ResponsesRequest[]
  close(): void
}

export interface ResponsesRequest {
  readonly model?: unknown
  readonly stream?: unknown
}

export interface MockOpenAIOptions {
  /** What a streamed answer consists of; each piece is one delta. */
  readonly pieces: readonly string[]
  /** What an answer in one piece says. */
  readonly reply: string
  /** Resolves when the reader has shown all of `text`. The next delta is sent no earlier. */
  readonly shown: (text: string) => Promise<void>
}

/**
 * `POST /v1/responses` on loopback, streaming or not, in the order of events that OpenAI documents
 * (https://platform.openai.com/docs/api-reference/responses-streaming, read 2026-11).
 */
export async function startMockOpenAI(options: MockOpenAIOptions): Promise<MockOpenAI> {
  const requests: ResponsesRequest[] = []
  const server = createServer(async (request, response) => {
    if (request.method !== 'POST' || request.url !== '/v1/responses') return notFound(response)
    const body = await readRequest(request)
    requests.push(body)
    if (body.stream === true) await streamAnswer(response, options)
    else sendAnswer(response, options.reply)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    close: () => {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function readRequest(request: IncomingMessage): Promise<ResponsesRequest> {
  return (await json(request)) as ResponsesRequest
}

async function streamAnswer(response: ServerResponse, { pieces, shown }: MockOpenAIOptions): Promise<void> {
  const text = pieces.join('')
  const at = { item_id: MESSAGE_ID, output_index: 0, content_index: 0 }
  let number = 0
  const send = (type: string, fields: object) =>
    response.write(
      `event: ${type}\ndata: ${JSON.stringify({ type, sequence_number: number++, ...fields })}\n\n`,
    )

  response.writeHead(200, { 'content-type': 'text/event-stream' })
  send('response.created', { response: answer('in_progress') })
  send('response.output_item.added', { output_index: 0, item: message('', 'in_progress') })
  send('response.content_part.added', { ...at, part: outputText('') })
  let sent = ''
  for (const delta of pieces) {
    send('response.output_text.delta', { ...at, delta, logprobs: [] })
    sent += delta
    await shown(sent)
  }
  send('response.output_text.done', { ...at, text, logprobs: [] })
  send('response.output_item.done', { output_index: 0, item: message(text, 'completed') })
  send('response.completed', { response: answer('completed', text) })
  response.end()
}

function sendAnswer(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'application/json' })
  response.end(JSON.stringify(answer('completed', text)))
}

function notFound(response: ServerResponse): void {
  response.writeHead(404, { 'content-type': 'application/json' })
  response.end(JSON.stringify({ error: { message: 'This mock has POST /v1/responses only.' } }))
}

function answer(status: string, text?: string): object {
  return {
    id: 'resp_example',
    object: 'response',
    created_at: 1_761_000_000,
    status,
    error: null,
    incomplete_details: null,
    model: 'gpt-5.2',
    output: text === undefined ? [] : [message(text, status)],
    usage: text === undefined ? null : USAGE,
  }
}

function message(text: string, status: string): object {
  return { id: MESSAGE_ID, type: 'message', role: 'assistant', status, content: [outputText(text)] }
}

function outputText(text: string): object {
  return { type: 'output_text', text, annotations: [], logprobs: [] }
}

const MESSAGE_ID = 'msg_example'
const USAGE = {
  input_tokens: 12,
  input_tokens_details: { cached_tokens: 0 },
  output_tokens: 9,
  output_tokens_details: { reasoning_tokens: 0 },
  total_tokens: 21,
}
