import { once } from 'node:events'
import net from 'node:net'
import { isPortError } from '@eco2/ports'
import { afterEach, describe, expect, it } from 'vitest'
import {
  createMetrics,
  createMetricsServer,
  type MetricsServer,
  type Renderable,
} from '../src/metrics/index.ts'

const servers: MetricsServer[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close()
})

async function start(metrics: Renderable): Promise<MetricsServer & { readonly url: string }> {
  const server = await createMetricsServer({ metrics, port: 0 })
  servers.push(server)
  return { ...server, url: `http://127.0.0.1:${server.port}` }
}

const gateway = () => createMetrics({ service: 'sse-gateway', processMetrics: false })
const fixed = (body: string): Renderable => ({ render: async () => ({ contentType: 'text/plain', body }) })

describe('the metrics server', () => {
  it('serves what the metrics render, as the type they say, not to be kept', async () => {
    const metrics = gateway()
    const { url } = await start(metrics)
    metrics.cutViewers.add(3)
    const response = await fetch(`${url}/metrics?x=1`)
    expect(response.status).toBe(200)
    expect(response.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(await response.text()).toContain('eco2_cut_viewers_total{service="sse-gateway"} 3')
  })

  it.each([
    ['GET', '/healthz', 200, '{"status":"ok"}'],
    ['HEAD', '/metrics', 200, ''],
    ['GET', '/', 404, 'not found\n'],
    ['GET', '/metrics/', 404, 'not found\n'],
    ['GET', '//metrics', 404, 'not found\n'],
    ['POST', '/metrics', 405, 'GET only\n'],
    ['DELETE', '/healthz', 405, 'GET only\n'],
  ])('%s %s → %i', async (method, path, status, body) => {
    const { url } = await start(fixed('한 줄\n'))
    const response = await fetch(url + path, { method })
    expect([response.status, await response.text()]).toEqual([status, body])
    if (status === 405) expect(response.headers.get('allow')).toBe('GET, HEAD')
  })

  it('the length is in bytes', async () => {
    const { url } = await start(fixed('한 줄\n'))
    const response = await fetch(`${url}/metrics`)
    expect(response.headers.get('content-length')).toBe(String(Buffer.byteLength('한 줄\n')))
    expect(await response.text()).toBe('한 줄\n')
  })

  it('a rendering that fails says nothing of why, and /healthz goes on', async () => {
    const { url } = await start({ render: () => Promise.reject(new Error('redis://user:secret@host')) })
    const response = await fetch(`${url}/metrics`)
    expect([response.status, await response.text()]).toEqual([500, 'not available\n'])
    expect((await fetch(`${url}/healthz`)).status).toBe(200)
  })

  it('listens on loopback alone', async () => {
    const { host } = await start(gateway())
    expect(host).toBe('127.0.0.1')
  })

  it('a port that is taken is an error in words', async () => {
    const { port } = await start(gateway())
    const error = await createMetricsServer({ metrics: gateway(), port }).catch((thrown: unknown) => thrown)
    expect(isPortError(error, 'UNAVAILABLE')).toBe(true)
    expect(String(error)).toContain(`port ${port}: EADDRINUSE`)
  })

  it('closes: an answer on its way arrives, idle connections end, the port is free', async () => {
    const { promise: rendered, resolve } = Promise.withResolvers<void>()
    const { promise: asked, resolve: onAsked } = Promise.withResolvers<void>()
    const server = await start({
      render: async () => {
        onAsked()
        await rendered
        return { contentType: 'text/plain', body: 'late\n' }
      },
    })
    const idle = net.connect(server.port, '127.0.0.1')
    idle.write('GET /healthz HTTP/1.1\r\nhost: x\r\n\r\n')
    await once(idle, 'data')
    const response = fetch(`${server.url}/metrics`)
    await asked
    const closed = Promise.all([server.close(), server.close()])
    await once(idle.resume(), 'close')
    resolve()
    expect(await (await response).text()).toBe('late\n')
    await closed
    await server.close()
    const again = await createMetricsServer({ metrics: gateway(), port: server.port })
    servers.push(again)
    expect(again.port).toBe(server.port)
  })

  it('closes although an answer never comes', async () => {
    const { promise: asked, resolve: onAsked } = Promise.withResolvers<void>()
    const server = await start({
      render: () => {
        onAsked()
        return new Promise<never>(() => {})
      },
    })
    const response = fetch(`${server.url}/metrics`).catch((error: Error) => error.name)
    await asked
    await server.close()
    expect(await response).toBe('TypeError')
  })
})
