import { randomUUID } from 'node:crypto'
import { type LocalPostgres, startLocalPostgres } from '@eco2/local-postgres'
import { type LocalRedis, startLocalRedis } from '@eco2/local-redis'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dumpEverything } from '../postgres/psql.ts'
import { type Canary, findCanaries, listenToRedis, type Places, readRedis } from './canary-places.ts'
import { plantSecrets, signToken } from './canary-secrets.ts'
import { startTelltaleVendors } from './canary-vendors.ts'
import { type System, startSystem, type TestProcess } from './system.ts'
import { shownText, watch } from './viewer.ts'

/** A question for each intent. */
const QUESTIONS = [
  '다 마신 생수병은 어떻게 버려?',
  '강남구에서 장롱 버리려면 어떻게 신고해?',
  '알루미늄캔 1kg 시세 얼마야?',
  '강남구 소형가전 수거함 어디 있어?',
  '강남역 근처 제로웨이스트샵 찾아줘',
  '지금 날씨 어때?',
  '말그미는 누구야?',
  '분리배출 최신 뉴스 검색해줘',
  '페트병 캐릭터 그림 그려줘',
  '안녕?',
]

const secrets = plantSecrets()
let vendors: Awaited<ReturnType<typeof startTelltaleVendors>>
let postgres: LocalPostgres | undefined
let server: LocalRedis
let redis: Redis
let commands: Awaited<ReturnType<typeof listenToRedis>>
let system: System
let env: ReturnType<typeof secrets.env>
let gateway: TestProcess
let worker: TestProcess
/** All that was said on any output of any process. */
const lines: string[] = []
const frames: string[] = []
/** Status, headers and body of every other answer. */
const answers: string[] = []
/** Who they are inside; nobody outside is told. */
const people: Canary[] = []

beforeAll(async () => {
  vendors = await startTelltaleVendors()
  postgres = await startLocalPostgres()
  if (postgres === undefined) {
    if (process.env.CI) throw new Error('CI must have a Postgres.')
    console.warn('No Postgres on this machine: its tables were not searched for secrets.')
  }
  server = await startLocalRedis()
  const redisPassword = secrets.plant('the password in REDIS_URL')
  const open = new Redis(server.url)
  commands = await listenToRedis(open)
  await open.config('SET', 'requirepass', redisPassword)
  await open.quit()
  const redisUrl = `redis://:${redisPassword}@127.0.0.1:${server.port}`
  redis = new Redis(redisUrl)
  // It is locked out at the end, as everybody is.
  redis.on('error', () => {})
  env = secrets.env(vendors)
  system = await startSystem({
    ...env,
    NO_PROXY: '127.0.0.1',
    LOG_LEVEL: 'debug',
    REDIS_URL: redisUrl,
    ...(postgres && {
      POSTGRES_URL: postgres.url.replace('eco2@', `eco2:${secrets.plant('the password in POSTGRES_URL')}@`),
    }),
    ECO2_ANONYMOUS: 'allow',
    ...Object.fromEntries(UNLIMITED.map((name) => [name, '0'])),
    OPENAI_BASE_URL: `${vendors.url}/openai/v1`,
    GOOGLE_BASE_URL: `${vendors.url}/google`,
    // Read by its SDK.
    ANTHROPIC_BASE_URL: `${vendors.url}/anthropic`,
    IMAGE_MODEL: 'gpt-image-1',
    LOOKUP_BASE_URL: `${vendors.url}/lookups`,
    OTEL_EXPORTER_OTLP_ENDPOINT: `${vendors.url}/otlp`,
    LANGCHAIN_TRACING_V2: 'true',
    LANGCHAIN_ENDPOINT: `${vendors.url}/langsmith`,
  })
  const onLine = (line: string): void => void lines.push(line)
  ;[gateway, worker] = await Promise.all([
    system.startGateway({}, { onLine }),
    system.startWorker({}, { onLine }),
  ])
})
afterAll(async () => {
  commands?.stop()
  redis?.disconnect()
  await system?.stop()
  await server?.stop()
  await postgres?.remove()
  await vendors?.close()
})

async function request(path: string, init: RequestInit = {}): Promise<{ status: number; text: string }> {
  const response = await fetch(gateway.url + path, { ...init, signal: AbortSignal.timeout(20_000) })
  const text = await response.text()
  answers.push(`${response.status} ${JSON.stringify([...response.headers])} ${text}`)
  return { status: response.status, text }
}

const post = (path: string, headers: Record<string, string>, body: unknown) =>
  request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

async function ask(headers: Record<string, string>, message: string, more: object = {}): Promise<string> {
  const { status, text } = await post('/v1/chat', headers, { message, ...more })
  expect(status, text).toBe(202)
  return JSON.parse(text).runId
}

/** Reads to the end, declines what is asked, and does `onShown` at the first words. */
async function follow(
  url: string,
  headers: Record<string, string>,
  onShown: () => Promise<unknown> = async () => {},
): Promise<string> {
  let shown = ''
  for await (const frame of watch(url, headers)) {
    frames.push(frame.raw)
    const { data } = frame
    if (data.type === 'input-request') {
      await post(`/v1/runs/${data.runId}/input`, headers, { requestId: data.requestId, value: null })
    }
    const before = shown
    shown += shownText([frame])
    if (before === '' && shown !== '') await onShown()
    if (data.type === 'run-end') return data.status
  }
  throw new Error('the stream ended without run-end')
}

const streamOf = (runId: string): string => `${gateway.url}/v1/runs/${runId}/events`

/** Somebody with a key of their own, which is as secret as ours. */
const keyHolder = (name: string) => ({ 'x-api-key': secrets.plant(name) })

describe('secrets planted everywhere', () => {
  test('a run that is cancelled, one that is answered, and one whose model breaks off with the key', async () => {
    const headers = keyHolder('x-api-key of the models')
    vendors.setMode('hang')
    const runId = await ask(headers, '우유팩은 어떻게 버려?')
    const cancel = () => post(`/v1/runs/${runId}/cancel`, headers, {})
    expect(await follow(streamOf(runId), headers, cancel)).toBe('cancelled')
    for (const mode of ['answer', 'break'] as const) {
      vendors.setMode(mode)
      const end = await follow(streamOf(await ask(headers, `다 마신 생수병은 어떻게 버려? ${mode}`)), headers)
      expect(end).toMatch(/completed|failed/)
    }
    expect(frames.some((frame) => frame.includes('비우고 헹궈서'))).toBe(true)
    vendors.setMode('refuse')
  })

  test('each vendor of models asked by name, and a question back that is declined', async () => {
    const headers = keyHolder('x-api-key of a chooser')
    for (const model of ['google/gemini-3-flash-preview', 'anthropic/claude-sonnet-5']) {
      const runId = await ask(headers, '안녕? 반가워', { model })
      expect(await follow(streamOf(runId), headers)).toMatch(/completed|failed/)
    }
    expect(await follow(streamOf(await ask(headers, '지금 날씨 어때?')), headers)).toMatch(/completed|failed/)
    expect(frames.some((frame) => frame.includes('event: input-request'))).toBe(true)
  })

  test('each intent, while every vendor refuses and repeats the key', async () => {
    for (const [index, question] of QUESTIONS.entries()) {
      const headers = keyHolder(`x-api-key ${index}`)
      // Told where somebody is, the weather needs no other service first.
      const runId = await ask(headers, question, /날씨/.test(question) ? { location: SEOUL } : {})
      expect(await follow(streamOf(runId), headers)).toMatch(/completed|failed/)
    }
  })

  test('a visitor with a cookie: it is told to them and to nobody else', async () => {
    const response = await fetch(`${gateway.url}/v1/chat`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ message: '안녕?' }),
    })
    const cookie = decodeURIComponent(response.headers.getSetCookie()[0]?.split(';')[0] ?? '')
    const [, id = '', signature = ''] = /^eco2_visitor=(.+)\.(.+)$/.exec(cookie) ?? []
    expect(signature).not.toBe('')
    // The exception: the response that set it, which is not among the answers.
    secrets.planted.push({ name: 'the signature of a visitor cookie', text: signature })
    people.push({ name: 'the id of a visitor', text: id })
    const { runId } = (await response.json()) as { runId: string }
    const headers = { cookie: response.headers.getSetCookie()[0]?.split(';')[0] ?? '' }
    expect(await follow(streamOf(runId), headers)).toMatch(/completed|failed/)
  })

  test('somebody with a token, and a stream by ticket', async () => {
    const subject = secrets.plant('the subject of a token')
    const { token, signature } = signToken(env.JWT_SECRET, subject)
    secrets.planted.push({ name: 'the signature of a token', text: signature })
    const headers = { authorization: `Bearer ${token}` }
    const runId = await ask(headers, '종이컵은 어떻게 버려?')
    const issued = await fetch(`${gateway.url}/v1/runs/${runId}/ticket`, { method: 'POST', headers })
    // The exception: the answer to whoever asked for it.
    const { ticket } = (await issued.json()) as { ticket: string }
    secrets.planted.push({ name: 'a ticket', text: ticket })
    expect(await follow(`${streamOf(runId)}?ticket=${ticket}`, {})).toMatch(/completed|failed/)
  })

  test('requests that are refused, with credentials wherever there is room for one', async () => {
    const word = (name: string): string => secrets.plant(`${name} of a refused request`)
    const headers = { 'x-api-key': word('x-api-key') }
    const refused = [
      await post('/v1/chat', headers, '{"message": '),
      await post('/v1/chat', headers, { message: '' }),
      await post('/v1/chat', { ...headers, 'content-type': 'text/plain' }, 'x'),
      await post('/v1/chat', { authorization: `Bearer ${word('authorization')}` }, { message: '' }),
      await post('/v1/chat', { authorization: `Basic ${word('basic')}` }, { message: 1 }),
      await post('/v1/chat', { cookie: `eco2_token=${word('eco2_token')}; other=${word('cookie')}` }, {}),
      await post('/v1/chat', { cookie: `eco2_visitor=${word('eco2_visitor')}.x` }, {}),
      await request(`/v1/threads?api_key=${word('query')}`, { headers: { ...headers, cookie: 'a=b' } }),
      await request(`/v1/runs/${randomUUID()}.x/events?ticket=${word('ticket')}`),
      await request(`/v1/${word('path')}`, { headers }),
      await request('/metrics', { headers: { authorization: `Bearer ${word('metrics')}` } }),
    ]
    expect(refused.filter(({ status }) => status >= 500)).toEqual([])
    expect(refused.filter(({ status }) => status >= 400).length).toBeGreaterThan(7)
    for (const path of ['/healthz', '/readyz', '/openapi.json', '/docs', '/v1/models', '/'])
      await request(path)
    const metrics = await request('/metrics', {
      headers: { authorization: `Bearer ${env.ECO2_METRICS_TOKEN}` },
    })
    expect(metrics.status).toBe(200)
  })

  test('what is kept holds none of them', async () => {
    const places: Places = {
      Redis: await readRedis(redis),
      ...(postgres && { Postgres: [dumpEverything(postgres.url)] }),
    }
    expectInEach(places, '생수병')
    // Here they have to be; what the last search looks for is what they look like.
    expect(Object.values(places).flat().join('\n')).toMatch(USER_ID)
    // Whatever is not ASCII is written in hexadecimal there.
    const passing = { 'commands to Redis': commands.said }
    expectInEach(passing, 'text-delta')
    expect(findCanaries(secrets.planted, { ...places, ...passing })).toEqual([])
  })

  test('stores that go away and refuse the password are told of without it', async () => {
    const headers = keyHolder('x-api-key in an outage')
    if (postgres) {
      await postgres.stop()
      expect((await post('/v1/chat', headers, { message: '안녕?' })).status).toBe(503)
      await request('/readyz')
      await postgres.start()
    }
    await redis.config('SET', 'requirepass', secrets.plant('the new password of Redis'))
    await redis.call('CLIENT', 'KILL', 'TYPE', 'normal', 'SKIPME', 'yes')
    await redis.call('CLIENT', 'KILL', 'TYPE', 'pubsub')
    await vi.waitFor(async () => expect((await request('/readyz')).status).toBe(503), { timeout: 20_000 })
    expect((await post('/v1/chat', headers, { message: '안녕?' })).status).toBe(503)
  })

  test('what is said to people, to the log, to models and to traces holds none of them, and names nobody', async () => {
    // What is still in memory is sent when a process stops.
    for (const each of [worker, gateway]) each.signal('SIGTERM')
    await Promise.all([worker.exited, gateway.exited])
    const places: Places = {
      frames,
      answers,
      prompts: vendors.prompts,
      traces: vendors.traces,
      'the log': lines,
    }
    const { 'the log': _, answers: __, ...speaking } = places
    expectInEach(speaking, '생수병')
    expectInEach({ traces: vendors.traces }, '"accept run"')
    expect(lines.some((line) => line.includes('Another model takes over.'))).toBe(true)
    expect(findCanaries([...secrets.planted, ...people], places)).toEqual([])
    const outside = { frames, prompts: vendors.prompts, traces: vendors.traces }
    for (const [place, texts] of Object.entries(outside)) {
      expect(
        texts.filter((text) => USER_ID.test(text)),
        place,
      ).toEqual([])
    }
  })

  test('they were where they belong: every vendor was shown its own', () => {
    const shown = vendors.credentials.join('\n')
    const missing = VENDORS.filter((name) => {
      const own = secrets.planted.filter((canary) => canary.name.startsWith(name))
      return !own.some(({ text }) => shown.includes(text))
    })
    expect(missing).toEqual([])
  })
})

/** A search that finds nothing proves nothing, unless it would have found something. */
function expectInEach(places: Places, text: string): void {
  const without = Object.keys(places).filter((place) => !places[place]?.some((each) => each.includes(text)))
  expect(without).toEqual([])
}

const USER_ID = /\b(?:visitor|user|key)_[\w-]{22,}/
const SEOUL = { latitude: 37.4979, longitude: 127.0276 }
const UNLIMITED = [
  'ECO2_LIMIT_USER_REQUESTS',
  'ECO2_LIMIT_ADDRESS_REQUESTS',
  'ECO2_LIMIT_USER_RUNS',
  'ECO2_LIMIT_ADDRESS_RUNS',
  'ECO2_LIMIT_USER_ACTIVE_RUNS',
]
const VENDORS = [
  'OPENAI_API_KEY',
  'GOOGLE_API_KEY',
  'ANTHROPIC_API_KEY',
  'KAKAO_API_KEY',
  'KMA_API_KEY',
  'KECO_API_KEY',
  'MOIS_API_KEY',
  'TAVILY_API_KEY',
  'LANGCHAIN_API_KEY',
  'OTEL_EXPORTER_OTLP_HEADERS',
]
