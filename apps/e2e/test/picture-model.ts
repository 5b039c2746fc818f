import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What was sent to the model. */
export interface PictureCall {
  readonly path: string
  readonly body: string
}

/** An OpenAI-compatible server that sees one thing in every picture, draws one picture, and says one sentence. */
export async function startPictureModel({ sees, says }: { readonly sees: object; readonly says: string }) {
  const calls: PictureCall[] = []
  const server = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const path = pathOf(request)
    calls.push({ path, body })
    if (path.endsWith('/images/generations'))
      return json(response, { created: 0, data: [{ b64_json: PNG_BASE64 }] })
    if (!path.endsWith('/chat/completions')) return void response.writeHead(404).end()
    if (/"stream":\s*true/.test(body)) return stream(response, says)
    const message = { role: 'assistant', content: JSON.stringify(sees) }
    json(response, {
      ...HEAD,
      object: 'chat.completion',
      choices: [{ index: 0, message, finish_reason: 'stop' }],
      usage: USAGE,
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    calls,
    env: {
      OPENAI_BASE_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
      // A name from the table, so that the worker knows it can see.
      LLM_DEFAULT_MODEL: 'gpt-4o',
      IMAGE_MODEL: 'gpt-image-1',
    },
    close(): Promise<void> {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

/** One red pixel. */
export const PNG: Buffer = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==',
  'base64',
)
const PNG_BASE64 = PNG.toString('base64')
const HEAD = { id: 'chatcmpl-1', created: 0, model: 'gpt-4o' }
const USAGE = { prompt_tokens: 10, completion_tokens: 5, total_tokens: 15 }

function pathOf({ url = '/' }: IncomingMessage): string {
  return new URL(url, 'http://127.0.0.1').pathname
}

function json(response: ServerResponse, body: object): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body))
}

function stream(response: ServerResponse, text: string): void {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const chunk = (delta: object, finishReason: string | null): void => {
    const choices = [{ index: 0, delta, finish_reason: finishReason }]
    response.write(`data: ${JSON.stringify({ ...HEAD, object: 'chat.completion.chunk', choices })}\n\n`)
  }
  chunk({ content: text }, null)
  chunk({}, 'stop')
  response.end('data: [DONE]\n\n')
}
