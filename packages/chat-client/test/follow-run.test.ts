import { once } from 'node:events'
import { expect, test } from 'vitest'
import { ChatClientError, createChatClient, type ResetEvent, type RunEvent } from '../src/index.ts'
import { createManualSleep } from './manual-sleep.ts'
import {
  delta,
  end,
  frame,
  hangUp,
  problem,
  RESET,
  type Reply,
  startScriptedServer,
  stream,
} from './scripted-server.ts'

/** `1가 2나 reset 1다 2run-end`: seq and text of what a follower got. */
function brief(events: readonly (RunEvent | ResetEvent)[]): string {
  return events
    .map((event) =>
      event.type === 'reset'
        ? 'reset'
        : `${event.seq}${event.type === 'text-delta' ? event.text : event.type}`,
    )
    .join(' ')
}

async function follow(replies: Reply[], options: { after?: string; random?: () => number } = {}) {
  await using server = await startScriptedServer(...replies)
  const time = createManualSleep()
  const client = createChatClient({
    baseUrl: server.baseUrl,
    sleep: time.sleep,
    random: options.random ?? (() => 1),
  })
  const states: string[] = []
  const events: (RunEvent | ResetEvent)[] = []
  for await (const event of client.followRun('t.r', {
    onConnection: (state) => states.push(state),
    ...(options.after === undefined ? {} : { after: options.after }),
  })) {
    events.push(event)
  }
  return {
    events: brief(events),
    states,
    waits: time.waits,
    cursors: server.requests.map((request) => request.headers['last-event-id'] ?? '-'),
    paths: server.requests.map((request) => request.path),
  }
}

test('a whole stream is followed over one connection', async () => {
  const seen = await follow([stream([delta('e', 1, '가'), delta('e', 2, '나'), end('e', 3)], 'open')])
  expect(seen).toEqual({
    events: '1가 2나 3run-end',
    states: ['connecting', 'open'],
    waits: [],
    cursors: ['-'],
    paths: ['/v1/runs/t.r/events'],
  })
})

test.each(['cut', 'fin'] as const)(
  'after a %s it goes on from its cursor and skips what it has',
  async (how) => {
    const seen = await follow([
      stream([delta('e', 1, '가'), delta('e', 2, '나'), 'id: e-3\nevent: eve'], how),
      stream([delta('e', 2, '나'), delta('e', 3, '다'), end('e', 4)], 'open'),
    ])
    expect(seen.events).toBe('1가 2나 3다 4run-end')
    expect(seen.cursors).toEqual(['-', 'e-2'])
    expect(seen.states).toEqual(['connecting', 'open', 'reconnecting', 'open'])
  },
)

test('a gap is never shown: it connects again from the last good event', async () => {
  const seen = await follow([
    stream([delta('e', 1, '가'), delta('e', 3, '다')], 'open'),
    stream([delta('e', 2, '나'), delta('e', 3, '다'), end('e', 4)], 'open'),
  ])
  expect(seen.events).toBe('1가 2나 3다 4run-end')
  expect(seen.cursors).toEqual(['-', 'e-1'])
})

test('a reset is passed on and the count restarts', async () => {
  const seen = await follow([
    stream([delta('e', 1, '가'), delta('e', 2, '나')], 'cut'),
    stream([RESET, delta('f', 1, '다')], 'cut'),
    stream([end('f', 2)], 'open'),
  ])
  expect(seen.events).toBe('1가 2나 reset 1다 2run-end')
  expect(seen.cursors).toEqual(['-', 'e-2', 'f-1'])
})

test('another epoch without a reset is not trusted', async () => {
  const seen = await follow([
    stream([delta('e', 1, '가'), delta('f', 2, '?')], 'open'),
    stream([RESET, delta('f', 1, '나'), end('f', 2)], 'open'),
  ])
  expect(seen.events).toBe('1가 reset 1나 2run-end')
  expect(seen.cursors).toEqual(['-', 'e-1'])
})

test('garbage is a broken connection, and frames without a seq are skipped', async () => {
  const seen = await follow([
    stream([delta('e', 1, '가'), 'id: e-2\nevent: event\ndata: {"seq":2,\n\n'], 'open'),
    stream([': hb\n', 'event: news\ndata: {}\n\n', end('e', 2)], 'open'),
  ])
  expect(seen.events).toBe('1가 2run-end')
})

test('bytes may be cut anywhere and lines may end in CRLF', async () => {
  const text = `${delta('e', 1, '플라스틱 🧴')}: hb\n${end('e', 2)}`
  const bytes = new TextEncoder().encode(text.replaceAll('\n', '\r\n'))
  const seen = await follow([
    stream(
      Array.from(bytes, (byte) => Uint8Array.of(byte)),
      'open',
    ),
  ])
  expect(seen.events).toBe('1플라스틱 🧴 2run-end')
})

test('a silent connection is given up after 15 s; a heartbeat is a sign of life', async () => {
  let heartbeat: () => void = () => {}
  await using server = await startScriptedServer(
    async (response, request) => {
      heartbeat = () => response.write(': hb\n')
      await stream([delta('e', 1, '가')], 'open')(response, request)
    },
    stream([end('e', 2)], 'open'),
  )
  const time = createManualSleep()
  const client = createChatClient({ baseUrl: server.baseUrl, sleep: time.sleep })
  const events = client.followRun('t.r')
  await events.next()

  let limit = time.nextLimit()
  const next = events.next()
  await limit
  limit = time.nextLimit()
  heartbeat()
  await limit // The limit began anew with the heartbeat.
  expect(time.running).toBe(1)
  expect(server.requests).toHaveLength(1)

  time.pass()
  expect(brief([(await next).value as RunEvent])).toBe('2run-end')
  expect(server.requests.map((request) => request.headers['last-event-id'])).toEqual([undefined, 'e-1'])
})

test('a server that accepts and never answers is given up too', async () => {
  const asked = Promise.withResolvers<void>()
  await using server = await startScriptedServer(() => asked.resolve(), stream([end('e', 1)], 'open'))
  const time = createManualSleep()
  const client = createChatClient({ baseUrl: server.baseUrl, sleep: time.sleep })
  const next = client.followRun('t.r').next()
  await asked.promise
  time.pass()
  expect(brief([(await next).value as RunEvent])).toBe('1run-end')
})

test('it waits with full jitter, 250 ms to 8 s, and begins anew after a new event', async () => {
  const seen = await follow([
    ...Array.from({ length: 8 }, () => hangUp),
    stream([delta('e', 1, '가')], 'cut'),
    hangUp,
    stream([delta('e', 1, '가')], 'cut'), // Nothing new: the wait goes on growing.
    stream([end('e', 2)], 'open'),
  ])
  expect(seen.waits).toEqual([250, 500, 1000, 2000, 4000, 8000, 8000, 8000, 250, 500, 1000])
  const half = await follow([hangUp, hangUp, stream([end('e', 1)], 'open')], { random: () => 0.5 })
  expect(half.waits).toEqual([125, 250])
})

test.each([503, 500, 429, 408])('%i is tried again, not before Retry-After', async (status) => {
  const seen = await follow([
    problem(status, {}, { 'retry-after': '3' }),
    problem(status, {}),
    stream([end('e', 1)], 'open'),
  ])
  expect(seen.events).toBe('1run-end')
  expect(seen.waits).toEqual([3250, 500])
})

test.each([
  [404, 'NOT_FOUND'],
  [401, 'UNAUTHORIZED'],
  [403, 'UNAUTHORIZED'],
])('%i is final', async (status, code) => {
  const followed = follow([problem(status, { code, detail: '찾을 수 없어요.' })])
  await expect(followed).rejects.toThrow(ChatClientError)
  await expect(followed).rejects.toMatchObject({ status, code, message: '찾을 수 없어요.' })
})

test('204 ends: nothing follows the cursor', async () => {
  const seen = await follow([(response) => response.writeHead(204).end()], { after: 'e-3' })
  expect(seen).toMatchObject({ events: '', cursors: ['e-3'] })
})

test('after a bare number the count goes on in the current epoch', async () => {
  const seen = await follow(
    [stream([delta('e', 3, '다')], 'cut'), stream([frame('e', 4, { type: 'run-end' })], 'open')],
    { after: '2' },
  )
  expect(seen.events).toBe('3다 4run-end')
  expect(seen.cursors).toEqual(['2', 'e-3'])
})

test.each(['abort', 'leave'] as const)('%s closes the socket and ends without an error', async (how) => {
  const gone = Promise.withResolvers<unknown>()
  await using server = await startScriptedServer((response, request) => {
    gone.resolve(once(response, 'close'))
    return stream([delta('e', 1, '가')], 'open')(response, request)
  })
  const abort = new AbortController()
  const client = createChatClient({ baseUrl: server.baseUrl })
  const events: (RunEvent | ResetEvent)[] = []
  for await (const event of client.followRun('t.r', { signal: abort.signal })) {
    events.push(event)
    if (how === 'leave') break
    abort.abort()
  }
  await gone.promise
  expect(brief(events)).toBe('1가')
  expect(server.requests).toHaveLength(1)
})
