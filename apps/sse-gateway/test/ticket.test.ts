import { silentLogger } from '@eco2/ports'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createApp } from '../src/app.ts'
import { issueTicket } from '../src/identity/stream-ticket.ts'
import { answer, ask, type Person, person, startGateway, type TestGateway } from './gateway.ts'
import { NOW_SECONDS } from './tokens.ts'

interface Ticket {
  readonly ticket: string
  readonly expiresAt: number
  readonly eventsUrl: string
}

const HOUR_MS = 60 * 60_000
let now = NOW_SECONDS * 1000
const clock = { now: () => now }

let gateway: TestGateway
beforeAll(async () => {
  gateway = await startGateway({ clock, heartbeatMs: 50 })
})
afterAll(() => gateway.close())

const ticketFor = async (who: Person, runId: string): Promise<Ticket> => {
  const response = await who.send('POST', `/v1/runs/${runId}/ticket`)
  expect(response.status).toBe(200)
  expect(response.headers.get('cache-control')).toBe('no-store')
  return (await response.json()) as Ticket
}
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { code: string }).code,
]
const REFUSED = [401, 'TICKET_INVALID']

describe('a ticket', () => {
  test('opens the stream of its run to whoever has it, again and again, without a cookie', async () => {
    const me = person(gateway)
    const { runId } = await ask(me)
    const { ticket, expiresAt, eventsUrl } = await ticketFor(me, runId)
    expect(expiresAt).toBe(now + HOUR_MS)
    expect(eventsUrl).toBe(`/v1/runs/${runId}/events?ticket=${ticket}`)
    await answer(gateway, runId)
    // On a busy machine a heartbeat may stand between two frames.
    const framesOf = async (response: Response) => (await response.text()).replaceAll(': hb\n', '')
    const whole = await framesOf(await me.get(`/v1/runs/${runId}/events`))
    const first = await fetch(gateway.url + eventsUrl)
    expect(first.headers.get('set-cookie')).toBeNull()
    expect(await framesOf(first)).toBe(whole)
    const id = [...whole.matchAll(/^id: (.+)$/gm)][1]?.[1] ?? ''
    const again = await fetch(gateway.url + eventsUrl, { headers: { 'last-event-id': id } })
    expect(whole.endsWith(await framesOf(again))).toBe(true)
    expect((await fetch(`${gateway.url}${eventsUrl}&after=${id}`)).status).toBe(200)
  })

  test('says neither run nor owner', async () => {
    const me = person(gateway)
    const { runId } = await ask(me)
    const { ticket } = await ticketFor(me, runId)
    expect(ticket).toMatch(/^[0-9a-z]{8}\.[\w-]{43}$/)
  })

  test('opens nothing else', async () => {
    const me = person(gateway)
    const { runId, threadId } = await ask(me)
    const { ticket } = await ticketFor(me, runId)
    for (const [method, path] of [
      ['GET', `/v1/runs/${runId}`],
      ['POST', `/v1/runs/${runId}/cancel`],
      ['POST', `/v1/runs/${runId}/ticket`],
      ['GET', `/v1/threads/${threadId}`],
      ['HEAD', `/v1/runs/${runId}/events`],
    ] as const) {
      const response = await fetch(`${gateway.url}${path}?ticket=${ticket}`, { method })
      expect(response.status, `${method} ${path}`).toBe(404)
    }
    const head = await fetch(`${gateway.url}/v1/runs/${runId}/events`, {
      method: 'HEAD',
      headers: me.headers,
    })
    expect(head.status).toBe(404)
  })

  test('is for one’s own runs only', async () => {
    const { runId } = await ask(person(gateway))
    const stranger = person(gateway)
    expect((await stranger.send('POST', `/v1/runs/${runId}/ticket`)).status).toBe(404)
    const nowhere = `${'a'.repeat(22)}.${'b'.repeat(22)}`
    expect((await stranger.send('POST', `/v1/runs/${nowhere}/ticket`)).status).toBe(404)
  })

  test('is gone with its run', async () => {
    const me = person(gateway)
    const { runId, threadId } = await ask(me)
    const { eventsUrl } = await ticketFor(me, runId)
    expect((await me.send('DELETE', `/v1/threads/${threadId}`)).status).toBe(204)
    expect(await codeOf(await fetch(gateway.url + eventsUrl))).toEqual(REFUSED)
  })

  test('is over after an hour, and so is the stream that it opened', async () => {
    const me = person(gateway)
    const { runId } = await ask(me)
    const { eventsUrl } = await ticketFor(me, runId)
    const stream = await fetch(gateway.url + eventsUrl)
    now += HOUR_MS - 1
    await expect(stream.text()).rejects.toThrow()
    expect((await fetch(gateway.url + eventsUrl, { method: 'HEAD' })).status).toBe(404)
    now += 1
    expect(await codeOf(await fetch(gateway.url + eventsUrl))).toEqual(REFUSED)
    await vi.waitFor(() => expect(gateway.viewers.count).toBe(0), { timeout: 10_000 })
    now = NOW_SECONDS * 1000
  })
})

describe('what is no ticket is a 401, whoever brings it', () => {
  test.each<[string, (ticket: string, other: string, runId: string) => string]>([
    ['nothing', () => ''],
    ['garbage', () => 'abc'],
    ['the ticket of another run', (_ticket, other) => other],
    ['one that lives longer than it was issued for', (ticket) => ticket.replace(/^./, 'z')],
    ['the same moment spelled otherwise', (ticket) => `0${ticket}`],
    ['capital letters', (ticket) => ticket.replace(/^\w+/, (expires) => expires.toUpperCase())],
    ['a changed signature', (ticket) => ticket.replace(/.$/, (end) => (end === 'A' ? 'Q' : 'A'))],
    ['a truncated one', (ticket) => ticket.slice(0, -1)],
    ['one with more behind it', (ticket) => `${ticket}A`],
    ['two of them', (ticket) => `${ticket}&ticket=${ticket}`],
    ['3 KB', (ticket) => ticket.repeat(60)],
    [
      'another secret’s',
      (_t, _o, runId) => issueTicket('another', { runId, userId: 'key_x' }, now + HOUR_MS),
    ],
    [
      'another owner’s',
      (_t, _o, runId) => issueTicket(gateway.secret, { runId, userId: 'key_x' }, now + HOUR_MS),
    ],
    ['one that never ends', (ticket) => ticket.replace(/^\w+/, 'zzzzzzzzzzz')],
  ])('%s', async (_name, forge) => {
    const me = person(gateway)
    const { runId } = await ask(me)
    const { ticket } = await ticketFor(me, runId)
    const { ticket: other } = await ticketFor(me, (await ask(me)).runId)
    const url = `/v1/runs/${runId}/events?ticket=${forge(ticket, other, runId)}`
    expect(await codeOf(await fetch(gateway.url + url))).toEqual(REFUSED)
    expect(await codeOf(await me.get(url))).toEqual(REFUSED)
  })

  test('for what is no run id, without asking the store', async () => {
    const readRun = () => Promise.reject(new Error('asked'))
    const app = await createApp({ ...gateway, store: { ...gateway.store, readRun } }, { clock })
    for (const runId of ['x', '%00', 'a.b', `${'a'.repeat(22)}.`]) {
      const ticket = issueTicket(gateway.secret, { runId, userId: '' }, now + HOUR_MS)
      const { statusCode } = await app.inject({ url: `/v1/runs/${runId}/events?ticket=${ticket}` })
      expect(statusCode, runId).toBe(401)
    }
    await app.close()
  })
})

test('a ticket is never logged: not when it is refused, not when the store fails, not when its stream breaks', async () => {
  const lines: unknown[] = []
  const log = (fields: object, message: string) => void lines.push(fields, message)
  const logger = { ...silentLogger, debug: log, info: log, warn: log, error: log }
  const me = person(gateway)
  const { runId } = await ask(me)
  const { ticket, eventsUrl } = await ticketFor(me, runId)
  const failing = {
    ...gateway,
    logger,
    events: {
      ...gateway.events,
      follow: () => {
        throw new Error(eventsUrl)
      },
    },
  }
  const broken = await createApp(failing, { clock })
  await broken.listen({ host: '127.0.0.1', port: 0 })
  const address = broken.server.address()
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`
  const stream = await fetch(url + eventsUrl)
  await expect(stream.text()).rejects.toThrow()
  await fetch(`${url}${eventsUrl}x`)
  const failsToRead = { ...gateway.store, readRun: () => Promise.reject(new Error(eventsUrl)) }
  const down = await createApp({ ...failing, store: failsToRead }, { clock })
  const { statusCode, body } = await down.inject({ url: eventsUrl })
  expect(statusCode).toBe(500)
  expect(body).not.toContain(ticket)
  expect(lines.length).toBeGreaterThanOrEqual(4)
  expect(JSON.stringify(lines)).not.toContain(ticket)
  await Promise.all([broken.close(), down.close()])
})
