import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { PICTURE } from '../src/openapi/example-data.ts'
import { MAX_JSON_DEPTH } from '../src/plugins/json-body.ts'
import { bytesOf } from './example-states.ts'
import { person } from './gateway.ts'
import { addressOf, OPERATIONS, type Operation } from './operations.ts'
import {
  expectRefused,
  JSON_TYPE,
  KOREAN,
  PNG,
  startUnharmed,
  type UnharmedGateway,
} from './unharmed-gateway.ts'

let unharmed: UnharmedGateway
beforeAll(async () => {
  unharmed = await startUnharmed()
})
afterAll(() => unharmed.gateway.close())
afterEach(() => unharmed.expectUnharmed())

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

/** No JSON that we take, whatever the route wants to read in it. */
const UNREADABLE: readonly [string, string, string | Buffer, (readonly [string, string])[]?][] = [
  ['nothing', '400 INVALID_JSON', ''],
  ['broken', '400 INVALID_JSON', '{"message":'],
  ['two values', '400 INVALID_JSON', '{} {}'],
  ['single quotes', '400 INVALID_JSON', "{'message':'x'}"],
  ['a comment', '400 INVALID_JSON', '{}//x'],
  ['NaN', '400 INVALID_JSON', '{"value":NaN}'],
  ['a raw NUL', '400 INVALID_JSON', '{"message":"a\0b"}'],
  ['a raw line break in a string', '400 INVALID_JSON', '{"message":"a\nb"}'],
  ['__proto__', '400 INVALID_JSON', '{"__proto__":{"isAdmin":true}}'],
  ['an escaped __proto__', '400 INVALID_JSON', '{"\\u005f_proto__":{"isAdmin":true}}'],
  ['constructor.prototype', '400 INVALID_JSON', '{"constructor":{"prototype":{"isAdmin":true}}}'],
  ['invalid UTF-8', '400 INVALID_JSON', Buffer.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d])],
  ['UTF-8 that is cut', '400 INVALID_JSON', Buffer.from(KOREAN).subarray(0, 14)],
  [
    'an overlong slash',
    '400 INVALID_JSON',
    Buffer.concat([Buffer.from('{"message":"'), Buffer.from([0xc0, 0xaf]), Buffer.from('"}')]),
  ],
  [
    'a raw lone surrogate',
    '400 INVALID_JSON',
    Buffer.concat([Buffer.from('{"message":"'), Buffer.from([0xed, 0xa0, 0x80]), Buffer.from('"}')]),
  ],
  ['UTF-16', '400 INVALID_JSON', Buffer.from(KOREAN, 'utf16le')],
  ['UTF-16 with its mark', '400 INVALID_JSON', Buffer.from(`\ufeff${KOREAN}`, 'utf16le')],
  ['latin-1', '400 INVALID_JSON', Buffer.from('{"message":"café"}', 'latin1')],
  [
    'EUC-KR',
    '400 INVALID_JSON',
    Buffer.concat([Buffer.from('{"message":"'), Buffer.from('bbfdbcf6bab4', 'hex'), Buffer.from('"}')]),
  ],
  ['gzip', '400 INVALID_JSON', Buffer.from('1f8b0800', 'hex'), [JSON_TYPE, ['content-encoding', 'gzip']]],
  ['the limit and one level', '400 JSON_TOO_DEEP', nested(MAX_JSON_DEPTH + 1)],
  ['30,000 levels', '400 JSON_TOO_DEEP', nested(30_000)],
  ['30,000 levels of objects', '400 JSON_TOO_DEEP', '{"a":'.repeat(10_000)],
  ['more than 64 KiB', '413 BODY_TOO_LARGE', `"${'x'.repeat(65_536)}"`],
  [
    'a charset that is none of ours',
    '415 UNSUPPORTED_MEDIA_TYPE',
    '{}',
    [['content-type', 'application/json; charset=latin1']],
  ],
  [
    'UTF-16 that says so',
    '415 UNSUPPORTED_MEDIA_TYPE',
    Buffer.from(KOREAN, 'utf16le'),
    [['content-type', 'application/json; charset=utf-16']],
  ],
  [
    'two charsets',
    '415 UNSUPPORTED_MEDIA_TYPE',
    '{}',
    [['content-type', 'application/json; charset=utf-8; charset=latin1']],
  ],
  ['two content types', '415 UNSUPPORTED_MEDIA_TYPE', '{}', [JSON_TYPE, ['content-type', 'text/plain']]],
  [
    'two content types in one',
    '415 UNSUPPORTED_MEDIA_TYPE',
    '{}',
    [['content-type', 'application/json, text/plain']],
  ],
  ['text/plain', '415 UNSUPPORTED_MEDIA_TYPE', '{}', [['content-type', 'text/plain']]],
  [
    'a form',
    '415 UNSUPPORTED_MEDIA_TYPE',
    'message=x',
    [['content-type', 'application/x-www-form-urlencoded']],
  ],
  [
    'a multipart form',
    '415 UNSUPPORTED_MEDIA_TYPE',
    '--x--',
    [['content-type', 'multipart/form-data; boundary=x']],
  ],
  ['no content type', '415 UNSUPPORTED_MEDIA_TYPE', '{}', []],
  ['a content type that is none', '415 UNSUPPORTED_MEDIA_TYPE', '{}', [['content-type', 'json']]],
]

const WRITING = OPERATIONS.filter(({ method }) => method !== 'GET')
const READING_JSON = WRITING.filter(({ body }) => body === undefined || body.type === 'application/json')

describe.each(READING_JSON)('$name refuses what it cannot read', (operation) => {
  test.each(UNREADABLE)('%s: %s', async (name, expected, body, headers = [JSON_TYPE]) => {
    const request = { method: operation.method, path: addressOf(operation, unharmed.ids), headers, body }
    const received = await unharmed.send(request)
    expectRefused(operation, received, name)
    expect(received.body, name).toContain(`"code":"${expected.slice(4)}"`)
    expect(received.status).toBe(Number(expected.slice(0, 3)))
  })
})

describe('JSON', () => {
  test.each([
    [MAX_JSON_DEPTH - 1, 'INVALID_REQUEST'],
    [MAX_JSON_DEPTH, 'INVALID_REQUEST'],
    [MAX_JSON_DEPTH + 1, 'JSON_TOO_DEEP'],
  ])('of %i levels: %s', async (levels, code) => {
    const half = levels - Math.floor(levels / 2)
    for (const body of [
      nested(levels),
      `${'{"a":'.repeat(half)}${nested(levels - half)}${'}'.repeat(half)}`,
    ]) {
      const received = await unharmed.send({ method: 'POST', path: '/v1/chat', headers: [JSON_TYPE], body })
      expect(JSON.parse(received.body), body).toMatchObject({ code })
    }
  })

  test('counts no bracket that stands in a text, and no quote that is escaped', async () => {
    const other = person(unharmed.gateway)
    const message = `\\" ${'[{'.repeat(100)} \\\\`
    for (const body of [
      `{"message":"${message}"}`,
      `{"message":"${message}","location":{"latitude":1,"longitude":1}}`,
    ]) {
      const received = await unharmed.sendAs(other, {
        method: 'POST',
        path: '/v1/chat',
        headers: [JSON_TYPE],
        body,
      })
      expect(received.status).toBe(202)
    }
  })

  test('is UTF-8, said or unsaid, with a mark or without', async () => {
    for (const type of [
      'application/json',
      'application/json; charset=utf-8',
      'Application/JSON;Charset="UTF-8"',
    ]) {
      for (const body of [KOREAN, `\ufeff${KOREAN}`]) {
        const received = await unharmed.sendAs(person(unharmed.gateway), {
          method: 'POST',
          path: '/v1/chat',
          headers: [['content-type', type]],
          body,
        })
        expect(received.status, type).toBe(202)
      }
    }
  })
})

/** In the place of every field of every body. */
const NO_VALUE_OF_OURS: readonly [string, string][] = [
  ['a number', '7'],
  ['a list', '[]'],
  ['an empty object', '{}'],
  ['an object with odd keys', '{"constructor":1,"toString":2}'],
  ['a huge number', '1e999'],
  ['an escaped NUL', '"a\\u0000b"'],
  ['an escaped lone surrogate', '"\\ud800"'],
  ['surrogates the wrong way round', '"\\udc00\\ud800"'],
  ['a text of 10,000', `"${'x'.repeat(10_000)}"`],
]
const WITH_FIELDS = READING_JSON.filter(({ body }) => (body?.fields.length ?? 0) > 0)

describe.each(WITH_FIELDS)('$name refuses what it can read', (operation) => {
  const send = (body: string) =>
    unharmed.send({
      method: operation.method,
      path: addressOf(operation, unharmed.ids),
      headers: [JSON_TYPE],
      body,
    })
  const example = operation.body?.example as Record<string, unknown>
  const fields = (operation.body?.fields ?? []).filter(
    (field) => field !== 'latitude' && field !== 'longitude',
  )

  test.each(['null', 'true', '7', '"text"', '[]', `[${JSON.stringify(example)}]`])(
    '%s for a body',
    async (body) => {
      expect(expectRefused(operation, await send(body), body)).toBe('INVALID_REQUEST')
    },
  )

  test('a field that there is not, also by a name that every object has', async () => {
    for (const name of [
      'x',
      'userId',
      'runId',
      'constructor',
      'toString',
      'hasOwnProperty',
      '',
      '\\u0000',
      'x'.repeat(1_000),
    ]) {
      const body = `${JSON.stringify(example).slice(0, -1)},"${name}":1}`
      expect(expectRefused(operation, await send(body), name)).toBe('INVALID_REQUEST')
    }
  })

  test.each(fields)('%s of another kind', async (field) => {
    for (const [name, value] of NO_VALUE_OF_OURS) {
      const { [field]: _, ...rest } = example
      const body = JSON.stringify({ ...rest, [field]: '<>' }).replace('"<>"', () => value)
      expect(expectRefused(operation, await send(body), `${field}: ${name}`)).toBe('INVALID_REQUEST')
    }
  })
})

test.each(WITH_FIELDS.filter(({ body }) => body?.isOptional === false))(
  '$name refuses a body without what it needs',
  async (operation) => {
    const request = { method: operation.method, path: addressOf(operation, unharmed.ids) }
    const received = await unharmed.send({ ...request, headers: [JSON_TYPE], body: '{}' })
    expect(expectRefused(operation, received)).toBe('INVALID_REQUEST')
  },
)

test.each(WITH_FIELDS.filter(({ body }) => body?.fields.includes('latitude')))(
  '$name refuses a place that is none',
  async (operation) => {
    const example = operation.body?.example as Record<string, unknown>
    const field = 'message' in example ? 'location' : 'value'
    for (const place of NO_PLACES) {
      const body = JSON.stringify({ ...example, [field]: '<>' }).replace('"<>"', place)
      const request = { method: operation.method, path: addressOf(operation, unharmed.ids) }
      const received = await unharmed.send({ ...request, headers: [JSON_TYPE], body })
      expect(expectRefused(operation, received, place)).toBe('INVALID_REQUEST')
    }
  },
)

const NO_PLACES = [
  '{"latitude":91,"longitude":0}',
  '{"latitude":0,"longitude":-181}',
  '{"latitude":"37","longitude":"127"}',
  '{"latitude":null,"longitude":0}',
  '{"latitude":1e999,"longitude":0}',
  '{"latitude":37}',
  '{"latitude":37,"longitude":127,"altitude":1}',
  '[37,127]',
]

describe('POST /v1/images refuses', () => {
  const operation = OPERATIONS.find(({ name }) => name === 'POST /v1/images') as Operation
  test.each<[string, string, (readonly [string, string])[], string | Buffer]>([
    ['nothing', '400 INVALID_IMAGE', [PNG], ''],
    ['a text', '400 INVALID_IMAGE', [PNG], 'GIF89'],
    ['half a picture', '400 INVALID_IMAGE', [PNG], bytesOf(PICTURE).subarray(0, 7)],
    ['JSON', '415 UNSUPPORTED_MEDIA_TYPE', [JSON_TYPE], '{}'],
    ['svg', '415 UNSUPPORTED_MEDIA_TYPE', [['content-type', 'image/svg+xml']], '<svg/>'],
    ['no content type', '415 UNSUPPORTED_MEDIA_TYPE', [], bytesOf(PICTURE)],
    ['a data URL', '400 INVALID_IMAGE', [PNG], PICTURE],
  ])('%s: %s', async (name, expected, headers, body) => {
    const received = await unharmed.send({ method: 'POST', path: '/v1/images', headers, body })
    expect(`${received.status} ${expectRefused(operation, received, name)}`).toBe(expected)
  })
})
