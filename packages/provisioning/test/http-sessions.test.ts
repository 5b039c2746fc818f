import { once } from 'node:events'
import type { ServerResponse } from 'node:http'
import type { ServerHttp2Stream } from 'node:http2'
import net from 'node:net'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createHttpClient, type HttpClientOptions, httpFailureCode } from '../src/clients/http.ts'
import { CERTIFICATE, type LocalServer, serveH2, serveHttp, serveHttps, serveTcp } from './local-servers.ts'

const closers: (() => Promise<void>)[] = []
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close()
  vi.unstubAllEnvs()
})

function client(options: HttpClientOptions = {}) {
  const made = createHttpClient({ ca: CERTIFICATE.cert, ...options })
  closers.push(() => made.close())
  return made
}

async function serve<Server extends LocalServer>(starting: Promise<Server>): Promise<Server> {
  const server = await starting
  closers.push(() => server.close())
  return server
}

/** An HTTP/2 server that begins every answer and keeps it open. */
async function serveOpenStreams() {
  const streams: ServerHttp2Stream[] = []
  const server = await serve(
    serveH2((stream) => {
      streams.push(stream)
      stream.respond({ ':status': 200 })
      stream.write('begun ')
    }),
  )
  return { server, streams, url: `https://127.0.0.1:${server.port}/` }
}

describe('HTTP/2 sessions', () => {
  it('two streams at once use two sessions', async () => {
    const { server, url } = await serveOpenStreams()
    const { fetch } = client()
    await Promise.all([fetch(url), fetch(url)])
    expect(server.sessions).toHaveLength(2)
  })

  it('many streams share the two sessions; past the cap there are more sessions, never more streams', async () => {
    const { server, streams, url } = await serveOpenStreams()
    const { fetch } = client({ limits: { streamsPerSession: 3 } })
    await Promise.all(Array.from({ length: 12 }, () => fetch(url)))
    const perSession = server.sessions.map(
      (session) => streams.filter((one) => one.session === session).length,
    )
    expect(server.sessions.length).toBeGreaterThanOrEqual(4)
    expect(Math.max(...perSession)).toBeLessThanOrEqual(3)
    expect(perSession.reduce((sum, count) => sum + count)).toBe(12)
  })

  it('a session that dies takes its own streams along and no others; the next request is served', async () => {
    const { server, streams, url } = await serveOpenStreams()
    const { fetch } = client()
    const responses = await Promise.all(Array.from({ length: 6 }, () => fetch(url)))
    const bodies = responses.map((response) =>
      response.text().catch((error) => String(httpFailureCode(error))),
    )
    const [dead] = server.sessions
    const doomed = streams.filter(({ session }) => session === dead).length
    expect(doomed).toBeGreaterThan(0)
    expect(doomed).toBeLessThan(6)
    const living = streams.filter(({ session }) => session !== dead)

    // The cable, not the protocol: no GOAWAY, no RST_STREAM.
    server.sockets.find(({ remotePort }) => remotePort === dead?.socket.remotePort)?.destroy()
    for (const stream of living) stream.end('finished')
    const ends = await Promise.all(bodies)
    expect(ends.filter((end) => end === 'begun finished')).toHaveLength(6 - doomed)
    expect(ends.filter((end) => /^(UND_ERR_SOCKET|ERR_HTTP2_|ECONNRESET)/.test(end))).toHaveLength(doomed)
    expect((await fetch(url)).status).toBe(200)
  })

  it('after GOAWAY its streams may finish, others go on, and new requests take another session', async () => {
    const { server, streams, url } = await serveOpenStreams()
    const { fetch } = client()
    const responses = await Promise.all([fetch(url), fetch(url)])
    const bodies = responses.map((response) => response.text())
    const [leaving] = server.sessions
    leaving?.goaway(0, streams.find(({ session }) => session === leaving)?.id)
    // Its answer comes after the client has read the GOAWAY.
    await new Promise<void>((resolve) => leaving?.ping(() => resolve()))
    // One for the other lane, which is then the fuller one, so that the next goes to the lane that was left.
    const others = [await fetch(url), await fetch(url)]
    expect(others.map(({ status }) => status)).toEqual([200, 200])
    expect(streams.slice(2).some(({ session }) => session === leaving)).toBe(false)
    for (const stream of streams) stream.end('finished')
    const texts = await Promise.all([...bodies, ...others.map((response) => response.text())])
    expect(texts).toEqual(Array(4).fill('begun finished'))
  })
})

describe('without HTTP/2', () => {
  it('a TLS server is served over several connections, no more than allowed', async () => {
    const server = await serve(serveHttps((_, response) => void response.end('ok')))
    const { fetch } = client({ limits: { connectionsPerOrigin: 4 } })
    const all = Array.from({ length: 30 }, async () =>
      (await fetch(`https://127.0.0.1:${server.port}/`)).text(),
    )
    expect(new Set(await Promise.all(all))).toEqual(new Set(['ok']))
    expect(server.sockets.length).toBeGreaterThan(1)
    expect(server.sockets.length).toBeLessThanOrEqual(4)
  })

  it.each([
    ['http', serveHttp],
    ['https', serveHttps],
  ] as const)('a server that was not there is found when it is: %s', async (scheme, start) => {
    const answer = (_: unknown, response: ServerResponse) => void response.end('ok')
    const { port, close } = await start(answer)
    await close()
    const { fetch } = client({ limits: { connectionsPerOrigin: 2 } })
    const url = `${scheme}://127.0.0.1:${port}/`
    const refused = await Promise.all(Array.from({ length: 5 }, () => fetch(url).catch(httpFailureCode)))
    expect(new Set(refused)).toEqual(new Set(['ECONNREFUSED']))
    await serve(start(answer, port))
    const found = await Promise.all(Array.from({ length: 5 }, async () => (await fetch(url)).text()))
    expect(found).toEqual(Array(5).fill('ok'))
  })
})

describe('proxies', () => {
  async function serveProxy() {
    const asked: string[] = []
    const server = await serve(
      serveTcp((socket) => {
        socket.once('data', (head) => {
          asked.push(head.toString().split('\r\n', 1)[0] ?? '')
          const port = Number(/^CONNECT [^:]+:(\d+)/.exec(head.toString())?.[1])
          if (!port) return void socket.end('HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\nby proxy!')
          const upstream = net.connect(port, '127.0.0.1', () => {
            socket.write('HTTP/1.1 200 OK\r\n\r\n')
            socket.pipe(upstream).pipe(socket)
          })
          upstream.on('error', () => socket.destroy())
          socket.on('close', () => upstream.destroy())
        })
      }),
    )
    return { url: `http://127.0.0.1:${server.port}`, asked }
  }

  it('https goes through a tunnel, still with two sessions', async () => {
    const { server, url } = await serveOpenStreams()
    const proxy = await serveProxy()
    const { fetch } = client({ httpsProxy: proxy.url })
    const responses = await Promise.all([fetch(url), fetch(url)])
    expect(responses.map(({ status }) => status)).toEqual([200, 200])
    expect(server.sessions).toHaveLength(2)
    expect(proxy.asked).toEqual(Array(2).fill(`CONNECT 127.0.0.1:${server.port} HTTP/1.1`))
  })

  it('http is forwarded by the proxy', async () => {
    const proxy = await serveProxy()
    const response = await client({ httpProxy: proxy.url }).fetch('http://nowhere.invalid/path')
    expect(await response.text()).toBe('by proxy!')
    expect(proxy.asked).toEqual(['GET http://nowhere.invalid/path HTTP/1.1'])
  })

  it('names in noProxy are reached directly, and the process environment is not read', async () => {
    vi.stubEnv('HTTP_PROXY', 'http://127.0.0.1:9')
    vi.stubEnv('http_proxy', 'http://127.0.0.1:9')
    vi.stubEnv('NO_PROXY', '*')
    const server = await serve(serveHttp((_, response) => void response.end('direct')))
    const proxy = await serveProxy()
    const url = `http://127.0.0.1:${server.port}/`
    expect(await (await client().fetch(url)).text()).toBe('direct')
    expect(await (await client({ httpProxy: proxy.url }).fetch(url)).text()).toBe('by proxy!')
    const bypassing = client({ httpProxy: proxy.url, noProxy: '127.0.0.1' })
    expect(await (await bypassing.fetch(url)).text()).toBe('direct')
  })

  it('a proxy that says nothing is a failed connection', async () => {
    const silent = await serve(serveTcp(() => {}))
    const { fetch } = client({ httpsProxy: `http://127.0.0.1:${silent.port}`, limits: { connectMs: 100 } })
    const failure = await fetch('https://nowhere.invalid/').catch((error: unknown) => error)
    expect(httpFailureCode(failure)).toBe('UND_ERR_HEADERS_TIMEOUT')
  })
})

describe('what callers hand over', () => {
  it("the platform's FormData and Request arrive as such", async () => {
    const server = await serve(
      serveHttp(async (request, response) => {
        let text = ''
        for await (const chunk of request) text += chunk
        response.end(`${request.method} ${request.headers['content-type']?.split(';')[0]} ${text}`)
      }),
    )
    const { fetch } = client()
    const url = `http://127.0.0.1:${server.port}/`
    const form = new FormData()
    form.append('prompt', '분리배출')
    form.append('image', new Blob(['bytes'], { type: 'image/png' }), 'a.png')
    const sent = await (await fetch(url, { method: 'POST', body: form })).text()
    expect(sent).toContain('POST multipart/form-data')
    expect(sent).toContain('분리배출')
    expect(sent).toContain('filename="a.png"')
    const asRequest = new Request(url, {
      method: 'PUT',
      body: 'x',
      headers: { 'content-type': 'text/plain' },
    })
    expect(await (await fetch(asRequest)).text()).toBe('PUT text/plain x')
  })

  it('an abort closes the socket', async () => {
    const server = await serve(serveHttp((_, response) => void response.write('a')))
    const { fetch } = client()
    const controller = new AbortController()
    const response = await fetch(`http://127.0.0.1:${server.port}/`, { signal: controller.signal })
    const [socket] = server.sockets
    const reading = response.text().catch((error: Error) => error.name)
    controller.abort()
    expect(await reading).toBe('AbortError')
    if (socket && !socket.closed) await once(socket, 'close')
    expect(socket?.closed).toBe(true)
  })
})
