import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { problemSchema } from '../src/openapi/schemas.ts'
import { MAX_HEADER_BYTES, MAX_URL_CHARACTERS } from '../src/plugins/transport-limits.ts'
import { ask, person } from './gateway.ts'
import { addressOf, OPERATIONS, type Operation } from './operations.ts'
import { END, sendRaw } from './raw-http.ts'
import { expectRefused, JSON_TYPE, KOREAN, startUnharmed, type UnharmedGateway } from './unharmed-gateway.ts'

let unharmed: UnharmedGateway
beforeAll(async () => {
  unharmed = await startUnharmed()
})
afterAll(() => unharmed.gateway.close())
afterEach(() => unharmed.expectUnharmed())

describe('headers', () => {
  const chat = OPERATIONS.find(({ name }) => name === 'POST /v1/chat') as Operation

  test('an Idempotency-Key that is none', async () => {
    for (const key of ['', 'a b', 'x'.repeat(256), '한국', '\u00ff', 'a\tb']) {
      const headers = [JSON_TYPE, ['idempotency-key', key] as const]
      const received = await unharmed.send({ method: 'POST', path: '/v1/chat', headers, body: KOREAN })
      expect(expectRefused(chat, received, key)).toBe('INVALID_REQUEST')
    }
  })

  // Node counts the address and the names and values of the headers.
  test.each([
    [-1, 200],
    [0, 431],
    [1, 431],
  ])('of the limit %i bytes together: %i', async (more, status) => {
    const path = '/healthz'
    const counted = path.length + 'hostx'.length + 'connectionclose'.length + 'x-big'.length
    const filler = 'a'.repeat(MAX_HEADER_BYTES + more - counted)
    const request = `GET ${path} HTTP/1.1\r\nhost: x\r\nconnection: close\r\nx-big: ${filler}\r\n\r\n`
    const received = await sendRaw(unharmed.gateway.url, request)
    expect(received.status).toBe(status)
    if (status === 431) expect(expectRefused(chat, received, '')).toBe('HEADERS_TOO_LARGE')
  })

  test.each([
    [-1, 200],
    [0, 200],
    [1, 414],
  ])('an address of the limit %i characters: %i', async (more, status) => {
    const path = '/v1/threads?x='
    const received = await unharmed.send({
      method: 'GET',
      path: path + 'a'.repeat(MAX_URL_CHARACTERS + more - path.length),
    })
    expect(received.status).toBe(status)
    if (status === 414) expect(expectRefused(chat, received, '')).toBe('URL_TOO_LONG')
  })

  test.each<[string, string]>([
    ['two hosts', 'GET /v1/threads HTTP/1.1\r\nhost: x\r\nhost: y\r\nconnection: close\r\n'],
    ['a name with a space', 'GET /v1/threads HTTP/1.1\r\nhost: x\r\nx-a : b\r\n'],
    ['a value with a NUL', 'GET /v1/threads HTTP/1.1\r\nhost: x\r\nx-a: b\0c\r\n'],
    ['a folded value', 'GET /v1/threads HTTP/1.1\r\nhost: x\r\nx-a: b\r\n c\r\n'],
    ['a method that is none', 'FOO /v1/threads HTTP/1.1\r\nhost: x\r\n'],
    ['a method in lower case', 'get /v1/threads HTTP/1.1\r\nhost: x\r\n'],
    ['a version that is none', 'GET /v1/threads HTTP/3.0\r\nhost: x\r\n'],
    ['no HTTP', '\x16\x03\x01\x00\xa5\x01\x00\x00\xa1'],
    ['two lengths', 'POST /v1/chat HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ncontent-length: 3\r\n\r\n{}'],
    ['a negative length', 'POST /v1/chat HTTP/1.1\r\nhost: x\r\ncontent-length: -1\r\n'],
    ['a length that is no number', 'POST /v1/chat HTTP/1.1\r\nhost: x\r\ncontent-length: two\r\n'],
    [
      'a length past all numbers',
      'POST /v1/chat HTTP/1.1\r\nhost: x\r\ncontent-length: 99999999999999999999\r\n',
    ],
    [
      'a length and chunks',
      'POST /v1/chat HTTP/1.1\r\nhost: x\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n',
    ],
    ['chunks that are not last', 'POST /v1/chat HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked, gzip\r\n'],
  ])('%s: 400', async (name, head) => {
    expect(expectRefused(chat, await sendRaw(unharmed.gateway.url, `${head}\r\n`), name)).toBe(
      'INVALID_REQUEST',
    )
  })

  test('a body that is longer than its length is not the next request', async () => {
    const head = `POST /v1/chat HTTP/1.1\r\nhost: x\r\n${JSON_TYPE.join(': ')}\r\nx-api-key: smuggler\r\n`
    const received = await sendRaw(unharmed.gateway.url, `${head}content-length: 5\r\n\r\n{"message":"x"}`)
    expectRefused(chat, received, '')
    expect((await person(unharmed.gateway, 'smuggler').get('/v1/threads')).status).toBe(200)
    expect(await (await person(unharmed.gateway, 'smuggler').get('/v1/threads')).json()).toEqual({
      items: [],
    })
  })

  test('a body that is shorter than its length, or ends in mid-chunk, is nobody’s message', async () => {
    const head = `POST /v1/chat HTTP/1.1\r\nhost: x\r\n${JSON_TYPE.join(': ')}\r\nx-api-key: cut\r\n`
    for (const rest of [
      'content-length: 500\r\n\r\n{"message":"x"}',
      'transfer-encoding: chunked\r\n\r\nf\r\n{"message":"x"}',
    ]) {
      const received = await sendRaw(unharmed.gateway.url, head + rest, END)
      expect([0, 400]).toContain(received.status)
    }
    expect(await (await person(unharmed.gateway, 'cut').get('/v1/threads')).json()).toEqual({ items: [] })
  })

  test('Node itself refuses without a word: no host, an expectation, a tunnel', async () => {
    expect(
      (await sendRaw(unharmed.gateway.url, 'GET /v1/threads HTTP/1.1\r\nconnection: close\r\n\r\n')).status,
    ).toBe(400)
    const expecting = 'POST /v1/chat HTTP/1.1\r\nhost: x\r\nconnection: close\r\nexpect: cake\r\n\r\n'
    expect((await sendRaw(unharmed.gateway.url, expecting)).status).toBe(417)
    expect((await sendRaw(unharmed.gateway.url, 'CONNECT x:443 HTTP/1.1\r\nhost: x\r\n\r\n')).status).toBe(0)
  })

  test('garbage behind a request cannot make us write into its stream', async () => {
    const other = person(unharmed.gateway)
    const { runId } = await ask(other)
    const socket = connect(Number(new URL(unharmed.gateway.url).port), '127.0.0.1')
    const closed = once(socket, 'close')
    let text = ''
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      text += chunk
      // Its headers are out: whatever came now would be a part of the stream.
      if (text.endsWith('\r\n\r\n')) socket.write('garbage\r\n\r\n')
    })
    socket.write(
      `GET /v1/runs/${runId}/events HTTP/1.1\r\nhost: x\r\nx-api-key: ${other.headers['x-api-key']}\r\n\r\n`,
    )
    await closed
    expect(text).toMatch(/^HTTP\/1\.1 200 OK\r\n/)
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1)
  })
})

describe('methods', () => {
  test('one that says it is another is what it is', async () => {
    const path = `/v1/threads/${unharmed.ids.threadId}`
    for (const name of ['x-http-method-override', 'x-http-method', 'x-method-override']) {
      expect((await unharmed.send({ method: 'GET', path, headers: [[name, 'DELETE']] })).status).toBe(200)
      expect((await unharmed.send({ method: 'POST', path, headers: [[name, 'DELETE']] })).status).toBe(404)
    }
    expect((await unharmed.send({ method: 'GET', path: `${path}?_method=DELETE` })).status).toBe(200)
    expect((await unharmed.send({ method: 'GET', path })).status).toBe(200)
  })

  test.each(OPERATIONS.filter(({ method }) => method === 'GET'))(
    'HEAD of $name says what GET says, without a body',
    async (operation) => {
      const path = addressOf(operation, unharmed.ids)
      if (path.endsWith('/events')) {
        expect((await unharmed.send({ method: 'HEAD', path })).status).toBe(404)
        return
      }
      const [get, head] = await Promise.all(['GET', 'HEAD'].map((method) => unharmed.send({ method, path })))
      expect(head?.status).toBe(get?.status)
      expect(head?.headers['content-type']).toBe(get?.headers['content-type'])
      expect(head?.body).toBe('')
    },
  )

  test('those that no route has are 404, of every address', async () => {
    const taken = new Set(OPERATIONS.map(({ method, path }) => `${method} ${path}`))
    for (const operation of OPERATIONS) {
      for (const method of ['PUT', 'OPTIONS', 'TRACE', 'PROPFIND', 'MKCOL', 'POST', 'PATCH', 'DELETE']) {
        if (taken.has(`${method} ${operation.path}`)) continue
        const received = await unharmed.send({ method, path: addressOf(operation, unharmed.ids) })
        expect(received.status, `${method} ${operation.path}`).toBe(404)
        expect(problemSchema.parse(JSON.parse(received.body)).code).toBe('NOT_FOUND')
        // TRACE would show a script what only the browser may know.
        expect(received.body).not.toContain(unharmed.me.headers['x-api-key'])
      }
    }
  })
})

describe('the page', () => {
  test.each([
    ...[
      '/../../package.json',
      '/%2e%2e/%2e%2e/package.json',
      '/..%5c..%5cpackage.json',
      '/..%2f..%2fpackage.json',
      '/.env',
    ],
    ...[
      '/%00',
      '/index.html%00.png',
      '/a%0d%0ab',
      '//evil.test/',
      `/${'a'.repeat(1_000)}`,
      '/assets/',
      '/%ff',
      '/*',
    ],
  ])('%.40s is no file', async (path) => {
    const received = await unharmed.send({ method: 'GET', path })
    expect(received.headers['content-type']).toBe('application/problem+json; charset=utf-8')
    expect([400, 403, 404]).toContain(received.status)
    expect(received.headers.location).toBeUndefined()
  })

  test('a range or a condition that cannot be met is a 4xx', async () => {
    const path = '/'
    expect((await unharmed.send({ method: 'GET', path, headers: [['range', 'bytes=999999-']] })).status).toBe(
      416,
    )
    expect((await unharmed.send({ method: 'GET', path, headers: [['if-match', '"x"']] })).status).toBe(412)
  })
})
