import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { gunzipSync, zstdDecompressSync } from 'node:zlib'

/** What a model does when it is asked to stream; everything else it refuses. */
export type ModelMode = 'refuse' | 'break' | 'answer' | 'hang'

/**
 * Every vendor behind the system on one port, each of them a telltale: whoever asks is refused, with every credential that
 * came along repeated in the refusal. Collectors of traces are among them; they refuse every second post.
 */
export async function startTelltaleVendors() {
  /** Headers and address of every request, as text. */
  const credentials: string[] = []
  /** What models were sent. */
  const prompts: string[] = []
  /** What collectors of traces were sent. */
  const traces: string[] = []
  let mode: ModelMode = 'refuse'
  const server = createServer(async (request, response) => {
    const body = await readBody(request)
    const told = `${request.url} ${JSON.stringify(request.headers)}`
    credentials.push(told)
    const vendor = (request.url ?? '').split('/')[1]
    if (vendor === 'otlp' || vendor === 'langsmith') {
      traces.push(body)
      const refuses = traces.length % 2 === 0 && body !== ''
      if (refuses) return refuse(response, 403, { error: `no access with ${told}` })
      return void response.writeHead(200, JSON_TYPE).end('{}')
    }
    if (vendor === 'lookups') return refuseLookup(request.url ?? '', told, response)
    prompts.push(body)
    if (vendor === 'openai' && mode !== 'refuse') {
      if (/"stream":\s*true/.test(body)) speak(response, mode, told)
      else response.writeHead(200, JSON_TYPE).end(EMPTY_COMPLETION)
      return
    }
    refuseModel(vendor, told, response)
  })
  // A proxy that nobody gets through, and that says why.
  server.on('connect', (request, socket) => {
    const told = JSON.stringify(request.headers)
    credentials.push(told)
    socket.end(`HTTP/1.1 407 Not with ${told}\r\ncontent-length: ${told.length}\r\n\r\n${told}`)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return {
    port,
    url: `http://127.0.0.1:${port}`,
    credentials,
    prompts,
    traces,
    setMode(next: ModelMode): void {
      mode = next
    },
    close(): Promise<void> {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}

function refuse(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, JSON_TYPE).end(JSON.stringify(body))
}

/** In the shape of each vendor's own refusal of a key. */
function refuseModel(vendor: string | undefined, told: string, response: ServerResponse): void {
  const message = `Incorrect API key provided: ${told}`
  if (vendor === 'google') {
    refuse(response, 400, { error: { code: 400, message, status: 'INVALID_ARGUMENT', details: [told] } })
  } else if (vendor === 'anthropic') {
    refuse(response, 401, { type: 'error', error: { type: 'authentication_error', message } })
  } else {
    refuse(response, 401, { error: { message, type: told, param: told, code: 'invalid_api_key' } })
  }
}

/** data.go.kr refuses keys in XML, others in JSON, some with 200. */
function refuseLookup(url: string, told: string, response: ServerResponse): void {
  if (/kma|mois/.test(url)) {
    response
      .writeHead(200, { 'content-type': 'application/xml' })
      .end(
        `<OpenAPI_ServiceResponse><returnAuthMsg>NOT_REGISTERED ${told}</returnAuthMsg></OpenAPI_ServiceResponse>`,
      )
    return
  }
  refuse(response, 401, { code: -401, msg: `wrong appKey(${told})`, detail: { error: told } })
}

function speak(response: ServerResponse, mode: ModelMode, told: string): void {
  response.on('error', () => {})
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const say = (content: string, reason: string | null = null): void => {
    const choices = [{ index: 0, delta: { content }, finish_reason: reason }]
    const body = { id: 'chatcmpl-1', object: 'chat.completion.chunk', created: 0, model: 'scripted', choices }
    response.write(`data: ${JSON.stringify(body)}\n\n`)
  }
  say('비우고 헹궈서 ')
  say('분리해요. 끝')
  if (mode === 'hang') return
  if (mode === 'answer') {
    say('', 'stop')
    response.end('data: [DONE]\n\n')
    return
  }
  response.write(`data: ${JSON.stringify({ error: { message: `key ${told}`, type: told, code: told } })}\n\n`)
  response.end(`data: {"broken": ${told}\n\n`)
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const bytes = Buffer.concat(chunks)
  const encoding = request.headers['content-encoding']
  if (encoding === 'gzip') return gunzipSync(bytes).toString()
  return encoding === 'zstd' ? zstdDecompressSync(bytes).toString() : bytes.toString()
}

/** Of a question with a schema: nothing that fits one. The rules decide then. */
const EMPTY_COMPLETION = JSON.stringify({
  id: 'chatcmpl-1',
  object: 'chat.completion',
  created: 0,
  model: 'scripted',
  choices: [{ index: 0, message: { role: 'assistant', content: '{}' }, finish_reason: 'stop' }],
})
const JSON_TYPE = { 'content-type': 'application/json' }
