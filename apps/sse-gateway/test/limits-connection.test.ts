import { once } from 'node:events'
import { createServer, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { limitConnections, MAX_HEADERS } from '../src/limits/connection-limits.ts'
import { ask, person, startGateway, type TestGateway } from './gateway.ts'

let gateway: TestGateway | undefined
afterEach(async () => {
  await gateway?.close()
  gateway = undefined
})

function dial(url: string): { socket: Socket; heard: () => string; closed: Promise<unknown> } {
  const socket = connect(Number(new URL(url).port), '127.0.0.1')
  let text = ''
  socket.on('data', (bytes) => {
    text += bytes
  })
  // A reset counts as closed, too.
  socket.on('error', () => {})
  return { socket, heard: () => text, closed: once(socket, 'close') }
}

const codeOf = (text: string) => (JSON.parse(text.slice(text.indexOf('\r\n\r\n'))) as { code: string }).code

describe('who is slow', () => {
  const LIMITS = { headersTimeoutMs: 150, requestTimeoutMs: 300, checkMs: 20 }

  test('with headers, with a body, or silent from the start is let go of, while a stream older than that lives on', async () => {
    gateway = await startGateway({ connection: LIMITS, heartbeatMs: 50 })
    const me = person(gateway)
    const { runId } = await ask(me)
    const stream = (await me.get(`/v1/runs/${runId}/events`)).body?.getReader()
    expect((await stream?.read())?.done).toBe(false)

    const headers = dial(gateway.url)
    headers.socket.write('GET /v1/threads HTTP/1.1\r\nhost: x\r\n')
    const drip = setInterval(() => headers.socket.write('x-more: y\r\n'), 20)
    const body = dial(gateway.url)
    body.socket.write(
      'POST /v1/chat HTTP/1.1\r\nhost: x\r\nx-api-key: k\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
    )
    const bodyDrip = setInterval(() => body.socket.write(' '), 20)
    const silent = dial(gateway.url)
    await Promise.all([headers.closed, body.closed, silent.closed])
    clearInterval(drip)
    clearInterval(bodyDrip)
    expect(headers.heard()).toMatch(/^HTTP\/1\.1 408 /)
    expect(codeOf(headers.heard())).toBe('REQUEST_TIMEOUT')
    expect(body.heard()).toMatch(/^HTTP\/1\.1 408 /)

    // Opened before all of them, and it goes on.
    const beats = []
    while (beats.length < 3) beats.push(new TextDecoder().decode((await stream?.read())?.value))
    expect(beats.join('')).toBe(': hb\n'.repeat(3))
    await stream?.cancel()
  })
})

test.each([
  [MAX_HEADERS - 1, 200],
  [MAX_HEADERS, 200],
  [MAX_HEADERS + 1, 431],
])('%i headers: %i', async (count, status) => {
  gateway = await startGateway()
  const asked = request(`${gateway.url}/healthz`, { headers: { connection: 'close' } })
  // `host` and `connection` go with every request.
  for (let index = 2; index < count; index++) asked.setHeader(`x-${index}`, 'y')
  asked.end()
  const [response] = (await once(asked, 'response')) as [import('node:http').IncomingMessage]
  const chunks: Buffer[] = []
  for await (const chunk of response) chunks.push(chunk)
  expect(response.statusCode).toBe(status)
  if (status === 431) {
    expect(JSON.parse(Buffer.concat(chunks).toString())).toMatchObject({ code: 'TOO_MANY_HEADERS' })
  }
})

describe('connections from one address', () => {
  test('n stay, n+1 is closed unheard, and when one goes there is room for one', async () => {
    const server = createServer((_request, response) => response.end('here'))
    limitConnections(server, { most: 2, addressOf: (ip) => ip })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const answered = async () => {
      const one = dial(url)
      one.socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
      await Promise.race([once(one.socket, 'data').catch(() => {}), one.closed])
      return { ...one, isServed: one.heard().includes('here') }
    }
    const first = await answered()
    expect(first.isServed).toBe(true)
    const second = await answered()
    expect(second.isServed).toBe(true)
    expect((await answered()).isServed).toBe(false)
    first.socket.destroy()
    const last = await vi.waitFor(async () => {
      const one = await answered()
      expect(one.isServed).toBe(true)
      return one
    })
    second.socket.destroy()
    last.socket.destroy()
    server.close()
    await once(server, 'close')
  })

  test('loopback is not counted', async () => {
    const server = createServer((_request, response) => response.end('here'))
    limitConnections(server, { most: 1 })
    server.listen(0, '127.0.0.1')
    await once(server, 'listening')
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
    const both = [dial(url), dial(url)]
    for (const { socket } of both) {
      socket.write('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
      await once(socket, 'data')
    }
    for (const { socket } of both) socket.destroy()
    server.close()
    await once(server, 'close')
  })
})
