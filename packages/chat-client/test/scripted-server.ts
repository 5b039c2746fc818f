import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'

export interface SeenRequest {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export type Reply = (response: ServerResponse, request: SeenRequest) => unknown

/** A real server that answers the n-th request with the n-th reply, and what follows with the last one. */
export async function startScriptedServer(...replies: Reply[]) {
  const requests: SeenRequest[] = []
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const seen = {
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
      body: Buffer.concat(chunks).toString(),
    }
    requests.push(seen)
    const reply = replies[Math.min(requests.length, replies.length) - 1]
    await reply?.(response, seen)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port.')
  return {
    baseUrl: `http://127.0.0.1:${address.port}`,
    requests,
    async [Symbol.asyncDispose](): Promise<void> {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}

export function json(status: number, body: unknown, headers: Record<string, string> = {}): Reply {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers })
    response.end(JSON.stringify(body))
  }
}

export function problem(status: number, body: object, headers: Record<string, string> = {}): Reply {
  return json(status, body, { 'content-type': 'application/problem+json', ...headers })
}

export const hangUp: Reply = (response) => response.destroy()

/** Writes the parts one after the other, each when the one before has left; then `end`. */
export function stream(parts: readonly (string | Uint8Array)[], end: 'cut' | 'fin' | 'open'): Reply {
  return async (response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    response.flushHeaders()
    for (const part of parts) await new Promise((written) => response.write(part, written))
    if (end === 'fin') response.end()
    // A plain destroy may throw away what is still on its way to the client.
    if (end === 'cut') response.socket?.destroySoon()
  }
}

/** A frame as the gateway writes it. */
export function frame(epoch: string, seq: number, body: object): string {
  const event = { seq, runId: 'run', attempt: 1, at: 0, ...body }
  return `id: ${epoch}-${seq}\nevent: event\ndata: ${JSON.stringify(event)}\n\n`
}

export const delta = (epoch: string, seq: number, text: string): string =>
  frame(epoch, seq, { type: 'text-delta', text })

export const end = (epoch: string, seq: number): string =>
  frame(epoch, seq, { type: 'run-end', status: 'completed', answer: '' })

export const RESET = 'event: reset\ndata: {}\n\n'
