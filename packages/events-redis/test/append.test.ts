import { once } from 'node:events'
import { setImmediate as nextTurn } from 'node:timers/promises'
import type { RunEventBody } from '@eco2/ports'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { parseLive } from '../src/log-reader.ts'
import { appendScript, runScript } from '../src/scripts.ts'
import { startLosingProxy } from './losing-proxy.ts'
import { connectRedis, createFixture, type Fixture, redisUrl } from './redis-harness.ts'
import { delta } from './viewer.ts'

let fixture: Fixture
beforeEach(async () => {
  fixture = await createFixture()
})
afterEach(() => fixture.close())

async function textsOf(runId: string, { log }: Fixture = fixture): Promise<string[]> {
  const slice = await log.read(runId, { limit: 20_000 })
  return (slice?.events ?? []).flatMap((event) => (event.type === 'text-delta' ? [event.text] : []))
}

describe('a resent script', () => {
  const append = (runId: string, epoch: string, firstSeq: number, events: string[], ends = 0) =>
    runScript(fixture.redis, appendScript, fixture.keys(runId), [
      ...[epoch, 1, firstSeq, 86_400, 900, 10_000, 1_000_000, ends],
      ...events,
    ])
  const json = (seq: number) => JSON.stringify({ seq, type: 'text-delta', text: `${seq}` })

  test('does not double the text', async () => {
    const runId = fixture.newRunId()
    const { epoch } = await fixture.log.open(runId, 1)
    expect(await append(runId, epoch, 1, [json(1), json(2)])).toBe('ACCEPTED')
    expect(await append(runId, epoch, 1, [json(1), json(2)])).toBe('ALREADY')
    expect(await append(runId, epoch, 3, [json(3)])).toBe('ACCEPTED')
    expect(await append(runId, epoch, 1, [json(1), json(2)])).toBe('ALREADY')
    expect(await textsOf(runId)).toEqual(['1', '2', '3'])
  })

  test('is known again after run-end too', async () => {
    const runId = fixture.newRunId()
    const { epoch } = await fixture.log.open(runId, 1)
    expect(await append(runId, epoch, 1, [json(1), '{"type":"run-end"}'], 1)).toBe('ACCEPTED')
    expect(await append(runId, epoch, 1, [json(1), '{"type":"run-end"}'], 1)).toBe('ALREADY')
    expect(await append(runId, epoch, 3, [json(3)])).toBe('ENDED')
  })

  test('with other events is another writer', async () => {
    const runId = fixture.newRunId()
    const { epoch } = await fixture.log.open(runId, 1)
    await append(runId, epoch, 1, [json(1), json(2)])
    expect(await append(runId, epoch, 1, [json(1), json(7)])).toBe('FENCED')
    expect(await append(runId, epoch, 2, [json(2), json(3)])).toBe('FENCED')
  })

  test('that skips a seq is lost', async () => {
    const runId = fixture.newRunId()
    const { epoch } = await fixture.log.open(runId, 1)
    expect(await append(runId, epoch, 2, [json(2)])).toBe('LOST')
    expect(await append(runId, 'zzzzzzzz', 1, [json(1)])).toBe('LOST')
    expect(await fixture.redis.exists(fixture.keys(runId).stream)).toBe(0)
  })
})

describe('a log whose tail was lost', () => {
  test('is lost to its writer, which would leave a gap', async () => {
    const runId = fixture.newRunId()
    const { stream, meta } = fixture.keys(runId)
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    await log.append(delta('나'))
    await fixture.redis.multi().xdel(stream, '2-0').hset(meta, 'lastSeq', 1).exec()
    await expect(log.append(delta('다'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    expect(await textsOf(runId)).toEqual(['가'])
  })

  test('is no log when the stream is not what its meta says', async () => {
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    await fixture.redis.del(fixture.keys(runId).stream)
    expect(await fixture.log.read(runId)).toBeNull()
    await expect(log.append(delta('나'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
    const anew = await fixture.log.open(runId, 1)
    expect(anew).toMatchObject({ lastSeq: 0, ended: false })
    expect(anew.epoch).not.toBe(log.epoch)
  })
})

describe('the epoch', () => {
  test('changes with the server, the events stay', async () => {
    const runId = fixture.newRunId()
    const { meta } = fixture.keys(runId)
    const first = await fixture.log.open(runId, 1)
    await first.append(delta('가'))
    const info = await fixture.redis.info('server')
    expect(await fixture.redis.hget(meta, 'redisRunId')).toBe(/run_id:(\w+)/.exec(info)?.[1])

    await fixture.redis.hset(meta, 'redisRunId', '0'.repeat(40))
    const second = await fixture.log.open(runId, 2)
    expect(second.epoch).not.toBe(first.epoch)
    expect(second.lastSeq).toBe(1)
    expect((await fixture.log.open(runId, 3)).epoch).toBe(second.epoch)
    expect(await textsOf(runId)).toEqual(['가'])
  })
})

describe('a writer whose connection breaks', () => {
  test('leaves the log exact', async () => {
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('0'))
    let killed = 0
    for (let turn = 1; turn <= 200; turn += 1) {
      void log.append(delta(`${turn}`))
      if (turn % 20 === 10) killed += await fixture.cut('append')
      if (turn % 20 === 19) await log.flush()
    }
    await log.flush()
    expect(killed).toBe(10)
    expect(await textsOf(runId)).toEqual(Array.from({ length: 201 }, (_, index) => `${index}`))
    expect(log.lost.aborted).toBe(false)
  })

  test('before the reply came does not double the text', async () => {
    const proxy = await startLosingProxy(redisUrl())
    const behind = await createFixture({}, proxy.url)
    const runId = behind.newRunId()
    const log = await behind.log.open(runId, 1)
    const other = await behind.log.open(behind.newRunId(), 1)
    for (let turn = 1; turn <= 20; turn += 1) {
      proxy.loseReplyTo(`<${turn}b>`)
      for (const part of ['a', 'b', 'c']) void log.append(delta(`<${turn}${part}>`))
      // Another run in the same pipeline: the one reply that did arrive must not be waited for again.
      void other.append(delta(`other ${turn}`))
      await log.flush()
      expect(proxy.lostReplies).toBe(turn)
    }
    await other.flush()
    const said = Array.from({ length: 20 }, (_, turn) =>
      ['a', 'b', 'c'].map((part) => `<${turn + 1}${part}>`),
    )
    expect(await textsOf(runId, behind)).toEqual(said.flat())
    await behind.close()
    await proxy.close()
  })

  test('gives up when Redis refuses for good', async () => {
    const runId = fixture.newRunId()
    const { stream } = fixture.keys(runId)
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    await fixture.redis.multi().del(stream).set(stream, 'not a stream').exec()
    await expect(log.append(delta('나'))).rejects.toMatchObject({ code: 'UNAVAILABLE', retryable: false })
    expect(log.lost.reason).toMatchObject({ code: 'UNAVAILABLE' })
  })
})

test('an event that is no JSON is refused and costs no seq', async () => {
  const runId = fixture.newRunId()
  const log = await fixture.log.open(runId, 1)
  const loop: Record<string, unknown> = {}
  loop.self = loop
  const event: RunEventBody = { type: 'tool-start', toolCallId: '1', name: 'x', arguments: loop }
  await expect(log.append(event)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  await log.append(delta('가'))
  expect(await fixture.log.read(runId)).toMatchObject({ lastSeq: 1 })
})

test('a run id that could leave its thread’s slot is refused', async () => {
  await expect(fixture.log.open('a}b.{c', 1)).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
  await expect(fixture.log.read('nodot')).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
})

test('an unreachable Redis is UNAVAILABLE, and the reason stays inside', async () => {
  const runId = fixture.newRunId()
  const ended = once(fixture.redis, 'end')
  fixture.redis.disconnect()
  await ended
  const error: unknown = await fixture.log.open(runId, 1).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'UNAVAILABLE', message: 'Redis cannot be reached or refuses to work.' })
  await expect(fixture.log.read(runId)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
  await fixture.redis.connect()
})

test('one script call per turn, whatever was said in it', async () => {
  const runId = fixture.newRunId()
  const listener = await connectRedis()
  const batches: number[] = []
  const everything = Promise.withResolvers<void>()
  listener.on('message', (_channel, message) => {
    batches.push(parseLive(Buffer.from(message))?.events.length ?? 0)
    if (batches.reduce((sum, size) => sum + size) === 105) everything.resolve()
  })
  await listener.subscribe(fixture.keys(runId).stream)
  const log = await fixture.log.open(runId, 1)
  for (let turn = 0; turn < 5; turn += 1) {
    // Microtasks belong to the turn: an async generator yields its deltas in them.
    for (let index = 0; index < 20; index += 1) {
      void log.append(delta('a'))
      await Promise.resolve()
    }
    await log.flush()
  }
  // Said while a call is in flight: together in the next one.
  void log.append(delta('b'))
  await nextTurn()
  for (let index = 0; index < 4; index += 1) void log.append(delta('c'))
  await everything.promise
  expect(batches).toEqual([20, 20, 20, 20, 20, 1, 4])
  listener.disconnect()
})
