import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import https from 'node:https'
import net, { type AddressInfo, type Socket } from 'node:net'
import { TLSSocket } from 'node:tls'
import { afterEach } from 'vitest'
import {
  createGuardedFetch,
  type DialTarget,
  type GuardedFetch,
  type GuardedFetchOptions,
} from '../src/guarded-fetch/index.ts'

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
/** Self-signed for photos.example, names below it, 사진.example and the public addresses below; worth nothing elsewhere. */
const CERTIFICATE = { key: fixture('photos.key.pem'), cert: fixture('photos.cert.pem') }

/** Public addresses that nobody connects to here: the dial leads to the local server. */
export const PUBLIC_ADDRESS = '93.184.216.34'
export const PUBLIC_ADDRESS_V6 = '2606:2800:220:1::1'
export const PNG = Buffer.from('89504e470d0a1a0a', 'hex')

/** A TLS server on loopback that stands for the internet, and what was asked of DNS, of TCP and of it. */
export interface PhotoServer {
  /** Where it really listens, on 127.0.0.1. */
  readonly port: number
  readonly sockets: readonly Socket[]
  /** `<SNI> <Host> <path>` of each request. */
  readonly requests: string[]
  readonly headers: IncomingMessage['headers'][]
  readonly dialled: Pick<DialTarget, 'host' | 'addresses' | 'port'>[]
  /** Names that were looked up, in order. */
  readonly asked: string[]
  guarded(options?: GuardedFetchOptions): GuardedFetch
}

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

export async function servePhotos(
  handle: RequestListener = sendPng,
  names: Readonly<Record<string, readonly string[]>> = {},
): Promise<PhotoServer> {
  const sockets: Socket[] = []
  const server = https.createServer(CERTIFICATE)
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port: ownPort } = server.address() as AddressInfo
  const photos: PhotoServer = {
    port: ownPort,
    sockets,
    requests: [],
    headers: [],
    dialled: [],
    asked: [],
    guarded: (options) =>
      createGuardedFetch({
        ca: CERTIFICATE.cert,
        lookup: async (host) => {
          photos.asked.push(host)
          return names[host] ?? (host.endsWith('.example') ? [PUBLIC_ADDRESS] : [])
        },
        dial: ({ host, addresses, port, signal }) => {
          photos.dialled.push({ host, addresses, port })
          return net.connect({ host: '127.0.0.1', port: ownPort, signal })
        },
        ...options,
      }),
  }
  server.on('connection', (socket: Socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
  })
  server.on('request', (request, response) => {
    const name = request.socket instanceof TLSSocket ? request.socket.servername : undefined
    photos.requests.push(`${name || '-'} ${request.headers.host} ${request.url}`)
    photos.headers.push(request.headers)
    response.on('error', () => {})
    handle(request, response)
  })
  closers.push(async () => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  })
  return photos
}

export function sendPng(_request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('content-type', 'image/png')
  response.end(PNG)
}

/** Every connection that the server was given is closed, or the test hangs. */
export async function untilClosed({ sockets }: Pick<PhotoServer, 'sockets'>): Promise<void> {
  await Promise.all(sockets.map((socket) => (socket.closed ? null : once(socket, 'close'))))
}
