import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import http from 'node:http'
import http2 from 'node:http2'
import https from 'node:https'
import net, { type AddressInfo, type Socket } from 'node:net'

/** A server on a port that the OS chose, with every connection it was given. */
export interface LocalServer {
  readonly port: number
  readonly sockets: readonly Socket[]
  close(): Promise<void>
}

const fixture = (name: string): string => readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8')
/** Self-signed for localhost and 127.0.0.1; worth nothing outside these tests. */
export const CERTIFICATE = { key: fixture('localhost.key.pem'), cert: fixture('localhost.cert.pem') }

export const serveTcp = (onSocket: (socket: Socket) => void): Promise<LocalServer> =>
  listen(net.createServer(onSocket))

export const serveHttp = (handle: http.RequestListener, port = 0): Promise<LocalServer> =>
  listen(http.createServer({ keepAliveTimeout: 0 }, handle), port)

/** TLS with HTTP/1.1 alone. */
export const serveHttps = (handle: http.RequestListener, port = 0): Promise<LocalServer> =>
  listen(https.createServer({ ...CERTIFICATE, keepAliveTimeout: 0 }, handle), port)

export interface LocalH2Server extends LocalServer {
  readonly sessions: readonly http2.ServerHttp2Session[]
}

export async function serveH2(
  handle: (stream: http2.ServerHttp2Stream, path: string) => void,
): Promise<LocalH2Server> {
  const sessions: http2.ServerHttp2Session[] = []
  const server = http2.createSecureServer({ ...CERTIFICATE, allowHTTP1: false })
  server.on('session', (session) => {
    sessions.push(session)
    session.on('error', () => {})
  })
  server.on('stream', (stream, headers) => {
    stream.on('error', () => {})
    handle(stream as http2.ServerHttp2Stream, String(headers[':path']))
  })
  return { ...(await listen(server)), sessions }
}

async function listen(server: net.Server, askedPort = 0): Promise<LocalServer> {
  const sockets: Socket[] = []
  server.on('connection', (socket: Socket) => {
    sockets.push(socket)
    socket.on('error', () => {})
  })
  server.listen(askedPort, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy()
    server.close()
    await once(server, 'close')
  }
  return { port, sockets, close }
}
