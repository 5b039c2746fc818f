import { once } from 'node:events'
import { createServer, type ServerResponse } from 'node:http'
import { Duplex } from 'node:stream'
import { afterEach, expect, test, vi } from 'vitest'
import { type Viewer, Viewers } from '../src/protocols/viewers.ts'

const MAX_QUEUED_BYTES = 200_000
/** What HTTP/1.1 adds to a write: the length in hex, and two line ends. */
const chunkOverhead = (bytes: number) => bytes.toString(16).length + 4

/** A response of a real server, over a connection that takes nothing until `read` is called. */
async function unreadResponse() {
  const waiting: (() => void)[] = []
  let reading = false
  const connection = new Duplex({
    read() {},
    write(_chunk, _encoding, done) {
      if (reading) done()
      else waiting.push(done)
    },
  })
  const asked = Promise.withResolvers<ServerResponse>()
  createServer((_request, response) => asked.resolve(response)).emit('connection', connection)
  connection.push('GET / HTTP/1.1\r\nhost: x\r\n\r\n')
  return {
    response: await asked.promise,
    read() {
      reading = true
      for (const done of waiting.splice(0)) done()
    },
  }
}

let viewers: Viewers
afterEach(() => viewers.destroyAll())

async function openUnread(
  options = {},
): Promise<{ viewer: Viewer; response: ServerResponse; read: () => void }> {
  viewers = new Viewers({ maxQueuedBytes: MAX_QUEUED_BYTES, drainPatienceMs: 0, ...options })
  const { response, read } = await unreadResponse()
  return { viewer: viewers.open(response, { headers: {} }), response, read }
}

test.each([
  [-1, 0],
  [0, 0],
  [1, 1],
])('with the bound %i bytes queued, %i viewers are cut', async (more, cut) => {
  const { viewer, response } = await openUnread()
  const already = response.writableLength
  const wanted = MAX_QUEUED_BYTES - already + more
  const bytes = wanted - chunkOverhead(wanted - chunkOverhead(wanted))
  await viewer.write([Buffer.alloc(bytes)])
  expect(viewers.cut).toBe(cut)
  expect(response.destroyed).toBe(cut === 1)
  if (cut === 0) expect(response.writableLength).toBe(MAX_QUEUED_BYTES + more)
})

test('a viewer that reads gets far more than the bound', async () => {
  const { viewer, response, read } = await openUnread({ drainPatienceMs: 60_000 })
  const written = viewer.write(Array.from({ length: 100 }, () => Buffer.alloc(20_000)))
  read()
  await written
  expect(viewers.cut).toBe(0)
  expect(response.destroyed).toBe(false)
})

test('a viewer that is gone keeps nobody waiting', async () => {
  const { viewer, response } = await openUnread({ drainPatienceMs: 60_000 })
  const written = viewer.write(Array.from({ length: 100 }, () => Buffer.alloc(20_000)))
  response.destroy()
  await written
  expect(viewers.count).toBe(0)
})

test('no heartbeat goes to a viewer whose socket is full', async () => {
  const { viewer, response } = await openUnread({ heartbeatMs: 0 })
  await viewer.write([Buffer.alloc(100_000)])
  const before = response.writableLength
  viewer.beat()
  expect(response.writableLength).toBe(before)
})

test('the wheel turns only while somebody watches', async () => {
  const { response } = await unreadResponse()
  vi.useFakeTimers()
  try {
    viewers = new Viewers()
    const { closed } = viewers.open(response, { headers: {} })
    expect(vi.getTimerCount()).toBe(1)
    const gone = once(closed, 'abort')
    response.destroy()
    await gone
    expect(viewers.count).toBe(0)
    expect(vi.getTimerCount()).toBe(0)
  } finally {
    vi.useRealTimers()
  }
})

test('a viewer that left before its stream was opened is closed at once and kept nowhere', async () => {
  viewers = new Viewers()
  const { response } = await unreadResponse()
  const closed = once(response, 'close')
  response.socket?.destroy()
  await closed
  const viewer = viewers.open(response, { headers: {} })
  expect(viewer.closed.aborted).toBe(true)
  expect(viewers.count).toBe(0)
})
