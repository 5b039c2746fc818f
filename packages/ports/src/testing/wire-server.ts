import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import type { RawWireRequest, WireRequest } from './llm-wire.ts'

/** Answers one request. It may leave the response open (a stall). */
export type Play = (request: WireRequest, response: ServerResponse) => void | Promise<void>

/** The HTTP half of a scripted wire: one play per request, and what can be seen of requests and sockets. */
export class WireServer {
  readonly requests: WireRequest[] = []
  readonly rawRequests: RawWireRequest[] = []
  readonly plays: Play[] = []
  /** Body bytes of the latest response that a play has counted. */
  bytesSent = 0
  readonly #server: Server
  readonly #parse: (request: RawWireRequest) => WireRequest
  readonly #withoutPlay: Play
  readonly #unanswered = new Set<Socket>()
  #waiting: { readonly count: number; readonly resolve: () => void }[] = []
  #latestSocket: Socket | undefined

  constructor(parse: (request: RawWireRequest) => WireRequest, withoutPlay: Play) {
    this.#parse = parse
    this.#withoutPlay = withoutPlay
    this.#server = createServer((incoming, response) => {
      this.#answer(incoming, response).catch(() => response.writeHead(500).end('{}'))
    })
    this.#server.keepAliveTimeout = 60_000
    this.#server.on('connection', (socket) => socket.once('close', () => this.#unanswered.delete(socket)))
  }

  /** @returns the origin. */
  async listen(): Promise<string> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    const { port } = this.#server.address() as AddressInfo
    return `http://127.0.0.1:${port}`
  }

  requestArrived(count = 1): Promise<void> {
    if (this.requests.length >= count) return Promise.resolve()
    return new Promise((resolve) => this.#waiting.push({ count, resolve }))
  }

  socketClosed(): Promise<void> {
    const socket = this.#latestSocket
    if (socket === undefined || socket.destroyed) return Promise.resolve()
    return new Promise((resolve) => socket.once('close', () => resolve()))
  }

  openSockets(): number {
    return this.#unanswered.size
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.#server.close(() => resolve())
      this.#server.closeAllConnections()
    })
  }

  async #answer(incoming: IncomingMessage, response: ServerResponse): Promise<void> {
    const { socket } = incoming
    this.#latestSocket = socket
    this.bytesSent = 0
    this.#unanswered.add(socket)
    response.once('finish', () => this.#unanswered.delete(socket))
    response.on('error', () => {})
    const raw = await readRequest(incoming)
    const request = this.#parse(raw)
    this.rawRequests.push(raw)
    this.requests.push(request)
    for (const { count, resolve } of this.#waiting) if (this.requests.length >= count) resolve()
    this.#waiting = this.#waiting.filter(({ count }) => this.requests.length < count)
    await (this.plays.shift() ?? this.#withoutPlay)(request, response)
  }
}

/** Resolves when more can be written, or nothing ever again. */
export function drained(response: ServerResponse): Promise<void> {
  return new Promise((resolve) => {
    const settle = (): void => {
      response.off('drain', settle).off('close', settle)
      resolve()
    }
    response.on('drain', settle).on('close', settle)
  })
}

async function readRequest(incoming: IncomingMessage): Promise<RawWireRequest> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  const text = Buffer.concat(parts).toString('utf8')
  return {
    method: incoming.method ?? '',
    url: incoming.url ?? '',
    headers: incoming.headers,
    body: text === '' ? undefined : JSON.parse(text),
    remotePort: incoming.socket.remotePort ?? 0,
  }
}
