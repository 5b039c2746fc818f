import { once } from 'node:events'
import type http from 'node:http'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHttpClient, HTTP_LIMITS, type HttpLimits, httpFailureCode } from '../src/clients/http.ts'
import { CERTIFICATE, type LocalServer, serveH2, serveHttp, serveTcp } from './local-servers.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
})

function client(limits: Partial<HttpLimits>) {
  const made = createHttpClient({ limits, ca: CERTIFICATE.cert })
  closers.push(() => made.close())
  return made
}

async function serve<Server extends LocalServer>(starting: Promise<Server>): Promise<Server> {
  const server = await starting
  closers.push(() => server.close())
  return server
}

const codeOf = async (work: Promise<unknown>): Promise<string | undefined> =>
  work.then(
    () => 'no failure',
    (error) => httpFailureCode(error),
  )

describe('the limits of the shared HTTP client', () => {
  it('are the promised ones', () => {
    expect(HTTP_LIMITS).toEqual({
      connectMs: 5_000,
      headersMs: 180_000,
      readIdleMs: 60_000,
      writeIdleMs: 10_000,
      acquireMs: 5_000,
      connectionsPerOrigin: 100,
      keepAliveMs: 30_000,
      streamsPerSession: 50,
    })
  })

  it('connect: a peer that never finishes the handshake', async () => {
    const server = await serve(serveTcp(() => {}))
    const { fetch } = client({ connectMs: 100 })
    expect(await codeOf(fetch(`https://127.0.0.1:${server.port}/`))).toBe('UND_ERR_CONNECT_TIMEOUT')
  })

  it('headers: a peer that takes the request and says nothing', async () => {
    const server = await serve(serveHttp(() => {}))
    const { fetch } = client({ headersMs: 100 })
    expect(await codeOf(fetch(`http://127.0.0.1:${server.port}/`))).toBe('UND_ERR_HEADERS_TIMEOUT')
  })

  it('read idle: a body that stops, HTTP/1.1', async () => {
    const server = await serve(serveHttp((_, response) => void response.write('a')))
    const response = await client({ readIdleMs: 100 }).fetch(`http://127.0.0.1:${server.port}/`)
    expect(await codeOf(response.text())).toBe('UND_ERR_BODY_TIMEOUT')
  })

  it('read idle: a body that stops, HTTP/2', async () => {
    const server = await serve(
      serveH2((stream) => {
        stream.respond({ ':status': 200 })
        stream.write('a')
      }),
    )
    const response = await client({ readIdleMs: 100 }).fetch(`https://127.0.0.1:${server.port}/`)
    expect(await codeOf(response.text())).toBe('UND_ERR_BODY_TIMEOUT')
  })

  it('write: a peer that stops reading, HTTP/1.1', async () => {
    const server = await serve(serveTcp((socket) => void socket.pause()))
    const { fetch } = client({ writeIdleMs: 100 })
    const body = new Uint8Array(32 * 1024 * 1024)
    expect(await codeOf(fetch(`http://127.0.0.1:${server.port}/`, { method: 'POST', body }))).toBe(
      'ECO2_WRITE_TIMEOUT',
    )
  })

  it('write: a peer that opens no window, HTTP/2', async () => {
    const server = await serve(serveH2((stream) => void stream.pause()))
    const { fetch } = client({ writeIdleMs: 100 })
    const body = new Uint8Array(32 * 1024 * 1024)
    expect(await codeOf(fetch(`https://127.0.0.1:${server.port}/`, { method: 'POST', body }))).toBe(
      'ECO2_WRITE_TIMEOUT',
    )
  })

  it('write: a large body that is read arrives whole', async () => {
    const server = await serve(
      serveHttp(async (request, response) => {
        let bytes = 0
        for await (const chunk of request) bytes += chunk.length
        response.end(String(bytes))
      }),
    )
    const body = new Uint8Array(8 * 1024 * 1024)
    const response = await client({}).fetch(`http://127.0.0.1:${server.port}/`, { method: 'POST', body })
    expect(await response.text()).toBe(String(body.length))
  })

  it('acquire: all connections busy; a place that becomes free is taken', async () => {
    const held: http.ServerResponse[] = []
    const server = await serve(serveHttp((_, response) => void held.push(response)))
    const { fetch } = client({ connectionsPerOrigin: 2, acquireMs: 100 })
    const url = `http://127.0.0.1:${server.port}/`
    const busy = [fetch(url), fetch(url)]
    expect(await codeOf(fetch(url))).toBe('ECO2_ACQUIRE_TIMEOUT')

    await vi.waitFor(() => expect(held).toHaveLength(2), { timeout: 10_000 })
    const next = fetch(url)
    held[0]?.end('one')
    await vi.waitFor(() => expect(held).toHaveLength(3), { timeout: 10_000 })
    held[2]?.end('three')
    expect(await (await next).text()).toBe('three')
    held[1]?.end('two')
    expect((await Promise.all(busy)).map(({ status }) => status)).toEqual([200, 200])
    expect(server.sockets).toHaveLength(2)
  })

  it('connections per origin: never more sockets, and everyone is served', async () => {
    const server = await serve(serveHttp((_, response) => void response.end('ok')))
    const { fetch } = client({ connectionsPerOrigin: 4 })
    const all = Array.from({ length: 60 }, async () =>
      (await fetch(`http://127.0.0.1:${server.port}/`)).text(),
    )
    expect(new Set(await Promise.all(all))).toEqual(new Set(['ok']))
    expect(server.sockets.length).toBeLessThanOrEqual(4)
  })

  it('keep-alive: connections serve one after the other, and go when they idle', async () => {
    const server = await serve(serveHttp((_, response) => void response.end('ok')))
    const { fetch } = client({ keepAliveMs: 1_000 })
    for (let index = 0; index < 10; index += 1) await (await fetch(`http://127.0.0.1:${server.port}/`)).text()
    // Two, not one: a body is read a moment before undici counts its connection as free.
    expect(server.sockets.length).toBeLessThanOrEqual(2)
    await Promise.all(server.sockets.map((socket) => (socket.closed ? null : once(socket, 'close'))))
    expect(server.sockets.every(({ closed }) => closed)).toBe(true)
  })

  it('retries nothing', async () => {
    let requests = 0
    const server = await serve(
      serveHttp((request) => {
        requests += 1
        request.socket.destroy()
      }),
    )
    expect(await codeOf(client({}).fetch(`http://127.0.0.1:${server.port}/`))).toBe('UND_ERR_SOCKET')
    expect(requests).toBe(1)
  })

  it('close ends what is in flight', async () => {
    const server = await serve(serveHttp((_, response) => void response.write('a')))
    const made = client({})
    const response = await made.fetch(`http://127.0.0.1:${server.port}/`)
    const reading = codeOf(response.text())
    await made.close()
    expect(await reading).toBe('UND_ERR_DESTROYED')
  })
})
