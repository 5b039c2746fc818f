import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { drained } from './wire-server.ts'

/** Path, query and headers of a request as they came. */
export interface LookupRequest {
  readonly method: string
  readonly url: URL
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export interface LookupReply {
  /** Default 200. */
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  /** A string as it is, anything else as JSON. */
  readonly body: unknown
}

/** What can go wrong on every wire, in words; a vendor says `bad-key` and `quota` in its own way. */
export type LookupFault =
  | 'bad-key'
  | 'quota'
  | 'server-error'
  | 'garbage'
  | 'other-shape'
  /** A body without an end, written only as fast as the client reads. */
  | 'huge'
  /** No headers. */
  | 'stall'
  /** Headers and half a body. */
  | 'stall-body'
  /** Half a body, then the socket is destroyed. */
  | 'cut'

/** How a vendor refuses. Put `vendorWords` and `apiKey` into the bodies where the vendor writes text of its own. */
export type LookupRefusals = Readonly<Record<'bad-key' | 'quota', LookupReply>>

/** A vendor's server on a free loopback port. What it was told last holds for every request until it is told something else. */
export interface LookupWire {
  readonly origin: string
  readonly requests: readonly LookupRequest[]
  serve(answer: (request: LookupRequest) => LookupReply): void
  fail(fault: LookupFault): void
  /** From now on requests wait; the returned function lets them, and all later ones, have their answers. */
  hold(): () => void
  /** The count of requests has reached `count` (default 1). */
  requestArrived(count?: number): Promise<void>
  /** The socket of the latest request is closed, or was when asked. */
  socketClosed(): Promise<void>
  /** Body bytes handed to the kernel by the latest `huge`. */
  bytesSent(): number
  close(): Promise<void>
}

export async function createLookupWire(refusals: LookupRefusals): Promise<LookupWire> {
  const requests: LookupRequest[] = []
  const waiting = new Set<() => void>()
  let play: Play = reply({ status: 500, body: 'Nothing is scripted.' })
  let held: Promise<void> = Promise.resolve()
  let latestSocket: Socket | undefined
  const sent = { bytes: 0 }

  const server = createServer((incoming, response) => {
    latestSocket = incoming.socket
    response.on('error', () => {})
    readRequest(incoming)
      .then(async (request) => {
        requests.push(request)
        for (const check of waiting) check()
        await held
        await play(request, response)
      })
      .catch(() => response.destroy())
  })
  const origin = await listen(server)

  return {
    origin,
    requests,
    serve: (answer) => {
      play = (request, response) => reply(answer(request))(request, response)
    },
    fail: (fault) => {
      play = fault === 'bad-key' || fault === 'quota' ? reply(refusals[fault]) : playFault(fault, sent)
    },
    hold: () => {
      const { promise, resolve } = Promise.withResolvers<void>()
      held = promise
      return resolve
    },
    requestArrived: (count = 1) =>
      new Promise((resolve) => {
        const check = (): void => {
          if (requests.length < count) return
          waiting.delete(check)
          resolve()
        }
        waiting.add(check)
        check()
      }),
    socketClosed: () => {
      const socket = latestSocket
      if (socket === undefined || socket.destroyed) return Promise.resolve()
      return new Promise((resolve) => socket.once('close', () => resolve()))
    },
    bytesSent: () => sent.bytes,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

type Play = (request: LookupRequest, response: ServerResponse) => void | Promise<void>

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

async function readRequest(incoming: IncomingMessage): Promise<LookupRequest> {
  const parts: Buffer[] = []
  for await (const part of incoming) parts.push(part as Buffer)
  return {
    method: incoming.method ?? '',
    url: new URL(incoming.url ?? '/', 'http://vendor.invalid'),
    headers: incoming.headers,
    body: Buffer.concat(parts).toString('utf8'),
  }
}

function reply({ status = 200, headers = {}, body }: LookupReply): Play {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = typeof body === 'string' ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8'
  return (_request, response) => {
    response.writeHead(status, { 'content-type': type, ...headers }).end(text)
  }
}

function playFault(fault: Exclude<LookupFault, 'bad-key' | 'quota'>, sent: { bytes: number }): Play {
  if (fault === 'server-error') return reply({ status: 503, body: VENDOR_WORDS })
  if (fault === 'garbage') return reply({ body: `<!doctype html><title>${VENDOR_WORDS}</title>` })
  if (fault === 'other-shape') return reply({ body: { message: VENDOR_WORDS, list: [1, 2] } })
  if (fault === 'stall') return () => {}
  if (fault === 'huge') return (_request, response) => sendWithoutEnd(response, sent)
  return (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
    response.write('{"half":', () => {
      if (fault === 'cut') response.destroy()
    })
  }
}

async function sendWithoutEnd(response: ServerResponse, sent: { bytes: number }): Promise<void> {
  sent.bytes = 0
  response.writeHead(200, { 'content-type': 'application/json' })
  response.write('{"endless":"')
  const block = Buffer.alloc(64 * 1024, 'a')
  while (sent.bytes < HUGE_BYTES && !response.destroyed) {
    sent.bytes += block.length
    if (!response.write(block)) await drained(response)
  }
  response.end('"}')
}

/** A canary: what a vendor writes must never be seen in an error. */
export const VENDOR_WORDS = 'vendor-words-4711 at 10.1.2.3'
export const HUGE_BYTES: number = 64 * 1024 * 1024
