import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { MAX_HEADER_BYTES, MAX_URL_CHARACTERS } from '../src/plugins/transport-limits.ts'
import { ask, person } from './gateway.ts'
import { addressOf, inPath, OPERATIONS, type Operation } from './operations.ts'
import { sendRaw } from './raw-http.ts'
import { expectRefused, JSON_TYPE, startUnharmed, type UnharmedGateway } from './unharmed-gateway.ts'

let unharmed: UnharmedGateway
beforeAll(async () => {
  unharmed = await startUnharmed()
})
afterAll(() => unharmed.gateway.close())
afterEach(() => unharmed.expectUnharmed())

/** In the place of every id. */
const NO_IDS: readonly string[] = [
  ...[
    '%2F',
    '..%2F..%2F',
    '%2e%2e',
    '..%5c..',
    '%00',
    'a%00b',
    '%0d%0aset-cookie:%20x=y',
    '%20',
    '%25',
    '%2525',
  ],
  ...['%', '%z', '%zz', '%FF', '%C0%AF', '%ED%A0%80', '%EC%83', '%uD800'],
  ...['%ED%95%9C%EA%B5%AD', '%F0%9F%98%80', '%E2%80%AE', '%EF%BB%BF'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'null',
    'undefined',
    'NaN',
    '-1',
    '0',
    '9007199254740993',
    '1e999',
  ],
  ...["'%20OR%201=1--", '%7B%7D', '*', '~', ';x=y', '.', 'a.', '.a', 'a.b.c', ':runId', `${'a'.repeat(22)}.`],
  ...['a'.repeat(201), 'a'.repeat(10_000), '%41'.repeat(400), `${'a'.repeat(65)}.${'a'.repeat(65)}`],
]
const WITH_IDS = OPERATIONS.filter((operation) => inPath(operation).length > 0)

describe.each(WITH_IDS)('$name refuses', (operation) => {
  test('an id of any odd kind', async () => {
    const [name = ''] = inPath(operation)
    const [type, example] = [operation.body?.type ?? '', operation.body?.example]
    const body = type === 'application/json' && { headers: [JSON_TYPE], body: JSON.stringify(example) }
    for (const id of NO_IDS) {
      const path = addressOf(operation, { [name]: id })
      const received = await unharmed.send({ method: operation.method, path, ...body })
      const code = expectRefused(operation, received, path.slice(0, 80))
      expect(['NOT_FOUND', 'INVALID_REQUEST', 'URL_TOO_LONG'], path.slice(0, 80)).toContain(code)
      expect(received.headers['set-cookie']).toBeUndefined()
    }
  })

  test('an address whose bytes are no ASCII', async () => {
    const [name = ''] = inPath(operation)
    for (const id of [Buffer.from('한국'), Buffer.from([0xff]), Buffer.from('\0'), Buffer.from('\t')]) {
      const [head, tail] = addressOf(operation, { [name]: '<>' }).split('<>')
      const received = await sendRaw(
        unharmed.gateway.url,
        Buffer.concat([
          Buffer.from(`${operation.method} ${head}`),
          id,
          Buffer.from(`${tail} HTTP/1.1\r\nhost: x\r\n\r\n`),
        ]),
      )
      expectRefused(operation, received, id.toString())
    }
  })
})

describe('a query', () => {
  const PAGES = OPERATIONS.filter(({ parameters }) => parameters.some(({ name }) => name === 'cursor'))
  test.each(PAGES)('of $name', async (operation) => {
    expect(PAGES).toHaveLength(2)
    for (const query of [
      ...[
        'limit=',
        'limit=0',
        'limit=-1',
        'limit=101',
        'limit=1.5',
        'limit=1e400',
        'limit=NaN',
        'limit=x',
        'limit=%00',
      ],
      ...['limit=1&limit=2', 'limit=9007199254740993', `limit=${'9'.repeat(400)}`, 'limit=%ED%A0%80'],
      ...[
        'cursor=',
        'cursor=x',
        'cursor=%00',
        'cursor=-1',
        'cursor=1e9',
        'cursor=1&cursor=2',
        'cursor=__proto__',
      ],
      ...[
        `cursor=${'1'.repeat(129)}`,
        `cursor=${'1'.repeat(3_000)}`,
        'cursor=9007199254740993000',
        'cursor=%ED%95%9C',
      ],
      `cursor=${'a'.repeat(MAX_URL_CHARACTERS)}`,
    ]) {
      const path = `${addressOf(operation, unharmed.ids)}?${query}`
      expectRefused(operation, await unharmed.send({ method: 'GET', path }), query.slice(0, 80))
    }
  })

  test('that nobody asked for changes nothing', async () => {
    const plain = await unharmed.send({ method: 'GET', path: '/v1/threads' })
    for (const query of [
      'x=1',
      '__proto__[limit]=1',
      'constructor=1',
      'limit[]=1',
      'LIMIT=0',
      '%',
      '&&&',
      '?',
      'userId=x',
    ]) {
      const received = await unharmed.send({ method: 'GET', path: `/v1/threads?${query}` })
      expect(received.body, query).toBe(plain.body)
    }
  })
})

describe('the cursor of a stream', () => {
  const operation = OPERATIONS.find(({ name }) => name === 'GET /v1/runs/{runId}/events') as Operation
  const stream = (query: string, headers: readonly (readonly [string, string])[] = []) =>
    unharmed.send({ method: 'GET', path: `/v1/runs/${unharmed.finished.runId}/events${query}`, headers })
  const whole = async () => (await stream('')).body
  const RESET = 'event: reset\ndata: {}\n\n'

  const UNKNOWN = [
    ...[
      'abcdefgh-1',
      'abcdefgh-9007199254740993',
      'stored-99',
      '6',
      '999999',
      '9007199254740993',
      '18446744073709551616',
    ],
    ...[
      '-1',
      '-0',
      '+1',
      '1.5',
      '1e3',
      '0x10',
      'NaN',
      'Infinity',
      'null',
      'x',
      'x-',
      '-',
      'a-b',
      'a-1-2',
      '１',
      '"1"',
      '1 ',
      '*',
    ],
    ...[
      '__proto__',
      'constructor-1',
      "' OR 1=1",
      '../../1',
      'event: x',
      '{}',
      '\u00ff\u00fe',
      '한국-1',
      'z'.repeat(10_000),
      '9'.repeat(10_000),
    ],
  ]

  test.each(UNKNOWN)('%s is a reset, and everything follows', async (cursor) => {
    const expected = RESET + (await whole())
    const byHeader = await stream('', [
      ['last-event-id', cursor.trimEnd() === cursor ? cursor : `"${cursor}"`],
    ])
    expect(byHeader.body).toBe(expected)
    if (cursor.length > MAX_URL_CHARACTERS) return
    const byQuery = await stream(`?after=${encodeURIComponent(cursor)}`)
    expect(byQuery.body).toBe(expected)
  })

  test('an old one gets what it has not seen; one from before the beginning gets all', async () => {
    const all = await whole()
    const [first = ''] = all.split(/(?<=\n\n)/)
    const id = /^id: (\S+)/.exec(first)?.[1] ?? ''
    expect((await stream('', [['last-event-id', id]])).body).toBe(all.slice(first.length))
    expect((await stream('', [['last-event-id', id.replace(/-1$/, '-0')]])).body).toBe(all)
    expect((await stream('?after=0')).body).toBe(all)
  })

  test('twice, or as a list, is none that the log knows', async () => {
    const expected = RESET + (await whole())
    expect((await stream('?after=1&after=2')).body).toBe(expected)
    expect(
      (
        await stream('', [
          ['last-event-id', '1'],
          ['last-event-id', '2'],
        ])
      ).body,
    ).toBe(expected)
    expect((await stream('?after[]=1&after[x]=2')).body).toBe(await whole())
  })

  test('of a run that is not over yet is a reset, too', async () => {
    const other = person(unharmed.gateway)
    const live = await ask(other, '살아 있는 질문')
    const log = await unharmed.gateway.events.open(live.runId, 1)
    await log.append({ type: 'run-start' })
    const leaving = new AbortController()
    const response = await fetch(`${unharmed.gateway.url}/v1/runs/${live.runId}/events`, {
      headers: { ...other.headers, 'last-event-id': 'abcdefgh-99' },
      signal: leaving.signal,
    })
    const reader = response.body?.getReader()
    let text = ''
    while (!text.includes('run-start')) text += new TextDecoder().decode((await reader?.read())?.value)
    leaving.abort()
    expect(text).toMatch(/^event: reset\ndata: \{\}\n\nid: \w{8}-1\nevent: run-start\n/)
  })

  test('does not fit: 431 and 414', async () => {
    expect(
      expectRefused(operation, await stream('', [['last-event-id', 'z'.repeat(MAX_HEADER_BYTES)]]), ''),
    ).toBe('HEADERS_TOO_LARGE')
    expect(expectRefused(operation, await stream(`?after=${'z'.repeat(MAX_URL_CHARACTERS)}`), '')).toBe(
      'URL_TOO_LONG',
    )
  })

  test.each(['', 'x', 'a.b', '%00', 'z'.repeat(3_000), 'a&ticket=b', '__proto__'])(
    'a ticket like %.20s is a 401',
    async (ticket) => {
      expect(expectRefused(operation, await stream(`?ticket=${ticket}`), ticket)).toBe('TICKET_INVALID')
    },
  )
})
