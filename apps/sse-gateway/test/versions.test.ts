import { readFileSync } from 'node:fs'
import { type Answer, applyEvent, createAnswer, createChatClient } from '@eco2/chat-client'
import { EVENT_SCHEMA_VERSION, type RunEvent, type RunEventBody, runEventSchema } from '@eco2/ports'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { messagePageSchema, runSchema, threadPageSchema } from '../src/openapi/schemas.ts'
import { nativeFrame } from '../src/protocols/native.ts'
import { userIdOf } from './example-states.ts'
import { answer, ask, type Person, person, startGateway, type TestGateway } from './gateway.ts'
import { RECORDED, RECORDED_EVENTS, restore } from './recorded-redis.ts'

let gateway: TestGateway
let me: Person
beforeEach(async () => {
  gateway = await startGateway()
  me = person(gateway)
  await restore(gateway, await userIdOf(gateway, me))
})
afterEach(() => gateway.close())

const TYPES = runEventSchema.options.map(({ shape }) => shape.type.value)
/** What a worker may say that is a version ahead of this gateway: fields and types that nobody here has heard of. */
const OF_TOMORROW: RunEventBody[] = readFileSync(
  new URL('./fixtures/events-of-tomorrow.ndjson', import.meta.url),
  'utf8',
)
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const { runs } = RECORDED

async function follow(runId: string): Promise<{ events: RunEvent[]; seen: Answer }> {
  const client = createChatClient({ baseUrl: gateway.url, headers: me.headers })
  const events: RunEvent[] = []
  let seen = createAnswer()
  for await (const event of client.followRun(runId)) {
    seen = applyEvent(seen, event)
    if (event.type !== 'reset') events.push(event)
  }
  return { events, seen }
}

describe('events', () => {
  test('of every type were recorded, and one that does not exist yet was made up', () => {
    const typesOf = (events: readonly { type: string }[]) => new Set(events.map(({ type }) => type))
    expect(typesOf(RECORDED_EVENTS.map((line) => JSON.parse(line)))).toEqual(new Set(TYPES))
    expect(typesOf(OF_TOMORROW)).toEqual(new Set([...TYPES, 'mood', 'reaction']))
  })

  test('that were recorded are what version 1 still describes', () => {
    expect(EVENT_SCHEMA_VERSION).toBe(1)
    for (const line of RECORDED_EVENTS) {
      const event: unknown = JSON.parse(line)
      expect(runEventSchema.parse(event)).toEqual(event)
    }
  })

  test('pass through the native encoder as they are, byte for byte, whatever they are', () => {
    const ahead = OF_TOMORROW.map((body, at) =>
      JSON.stringify({ seq: at + 1, runId: runs.running, attempt: 1, at: 0, region: 'kr', ...body }),
    )
    for (const line of [...RECORDED_EVENTS, ...ahead]) {
      const event: RunEvent = JSON.parse(line)
      const frame = `id: abcdefgh-${event.seq}\nevent: ${event.type}\ndata: ${line}\n\n`
      expect(nativeFrame('abcdefgh', event).toString()).toBe(frame)
    }
  })

  test('of the worker before, by this gateway, to this client', async () => {
    const { events, seen } = await follow(runs.completed)
    expect(events.map((event) => JSON.stringify(event))).toEqual(RECORDED_EVENTS)
    expect(seen).toMatchObject({
      status: 'completed',
      text: '폐건전지 수거함에 넣어 주세요.',
      progress: 100,
      sources: [{ title: '건전지', ruleId: 'battery-1', date: '2026-01' }],
      images: [{ url: '/v1/images/AAAAAAAAAAAAAAAAAAAAAA', alt: '수거함' }],
      degraded: true,
    })
  })

  test('of the worker after this, by this gateway, to this client: all arrive, and what it does not know changes nothing', async () => {
    const { runId } = await ask(me)
    const end = OF_TOMORROW.at(-1)
    const following = follow(runId)
    const claim = await gateway.store.claimRun(runId)
    if (claim.outcome !== 'claimed') throw new Error(claim.outcome)
    const log = await gateway.events.open(runId, claim.record.attempt)
    for (const body of OF_TOMORROW) await log.append(body)
    const { events, seen } = await following
    expect(events.map(({ seq, runId: _, attempt: __, at: ___, ...body }) => body)).toEqual(OF_TOMORROW)
    expect(end).toMatchObject({ type: 'run-end', answer: seen.text })
    const known = OF_TOMORROW.flatMap((body) => {
      const envelope = { seq: 1, runId, attempt: 1, at: 0 }
      const parsed = runEventSchema.safeParse({ ...envelope, ...body })
      return parsed.success ? [parsed.data] : []
    })
    expect(known).toHaveLength(OF_TOMORROW.length - 2)
    expect(seen).toEqual(known.reduce<Answer>(applyEvent, createAnswer()))
  })
})

describe('records of the gateway before', () => {
  test.each(Object.entries(runs))('%s: is told like one of today', async (name, runId) => {
    const response = await me.get(`/v1/runs/${runId}`)
    expect(response.status).toBe(200)
    const run = runSchema.parse(await response.json())
    expect(run.status).toBe(STATUSES[name as keyof typeof STATUSES])
    expect(await gateway.store.readRun(runId)).toMatchObject({ inputs: [], answers: 0 })
  })

  test('threads and messages are listed', async () => {
    const { items } = threadPageSchema.parse(await (await me.get('/v1/threads')).json())
    expect(items).toHaveLength(7)
    const threadId = runs.completed.split('.')[0]
    const response = await me.get(`/v1/threads/${threadId}/messages`)
    const messages = messagePageSchema.parse(await response.json())
    expect(messages.items).toMatchObject([
      { role: 'assistant', text: '폐건전지 수거함에 넣어 주세요.', sources: [{ ruleId: 'battery-1' }] },
      { role: 'user', text: '건전지는?' },
    ])
  })

  test('a run that was accepted before is answered after', async () => {
    const claim = await gateway.store.claimRun(runs.queued)
    expect(claim).toMatchObject({
      outcome: 'claimed',
      previous: 'none',
      run: { message: '생수병은 어떻게 버려?', model: 'openai/gpt-5.2', inputs: [], history: [] },
    })
    await gateway.store.releaseRun(runs.queued, 1)
    await answer(gateway, runs.queued)
    expect(await (await me.get(`/v1/runs/${runs.queued}`)).json()).toMatchObject({ status: 'completed' })
    const [threadId] = runs.queued.split('.')
    expect((await me.send('POST', `/v1/threads/${threadId}/runs`, { message: '뚜껑은?' })).status).toBe(202)
  })

  test('a run whose holder died before is one that crashed', async () => {
    expect(await gateway.store.claimRun(runs.running)).toMatchObject({
      outcome: 'claimed',
      previous: 'crash',
    })
  })

  test('a run that was handed over by a worker that drains for this version is not one that goes on after a question', async () => {
    const claim = await gateway.store.claimRun(runs.released)
    expect(claim).toMatchObject({ outcome: 'claimed', record: { attempt: 2 } })
    // Only then the text so far would stay, and be said twice.
    expect(claim).not.toMatchObject({ previous: 'input' })
  })

  test('a cancel from before is kept', async () => {
    expect(await gateway.store.claimRun(runs.cancelled)).toMatchObject({ outcome: 'cancelled' })
  })

  test('a thread from before is copied, renamed and deleted', async () => {
    const [threadId] = runs.completed.split('.')
    const fork = await me.send('POST', `/v1/threads/${threadId}/fork`, {})
    expect(await fork.json()).toMatchObject({ forkedFrom: threadId })
    expect((await me.send('PATCH', `/v1/threads/${threadId}`, { title: '건전지' })).status).toBe(200)
    expect((await me.send('DELETE', `/v1/threads/${threadId}`)).status).toBe(204)
    expect((await me.get(`/v1/runs/${runs.completed}`)).status).toBe(404)
    expect((await me.send('DELETE', '/v1/me')).status).toBe(204)
    expect(await (await me.get('/v1/threads')).json()).toEqual({ items: [] })
  })
})

const STATUSES = {
  queued: 'queued',
  running: 'running',
  released: 'queued',
  completed: 'completed',
  failed: 'failed',
  cancelled: 'queued',
} as const
