import { getEventListeners, once } from 'node:events'
import type { FollowItem, RunEvent, RunEventBody } from '@eco2/ports'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createFixture, type Fixture, LONG_AGO_MS, type Overrides, writeSilently } from './redis-harness.ts'

const RUN_END: RunEventBody = { type: 'run-end', status: 'completed', answer: '끝' }
const delta = (text: string): RunEventBody => ({ type: 'text-delta', text })

async function setUp(overrides?: Overrides): Promise<Fixture> {
  const fixture = await createFixture(overrides)
  onTestFinished(() => fixture.close())
  return fixture
}

function viewer({ log }: Fixture, runId: string, waitForLog = false) {
  const abort = new AbortController()
  const iterator = log.follow(runId, undefined, { signal: abort.signal, waitForLog })[Symbol.asyncIterator]()
  return {
    abort,
    iterator,
    async item(): Promise<FollowItem | 'end'> {
      const result = await iterator.next()
      return result.done ? 'end' : result.value
    },
    async events(count: number): Promise<RunEvent[]> {
      const events: RunEvent[] = []
      while (events.length < count) {
        const item = await this.item()
        if (item === 'end' || item.kind !== 'events') throw new Error(`not events: ${JSON.stringify(item)}`)
        events.push(...item.events)
      }
      return events
    },
  }
}

describe('a lost message', () => {
  test('that was the last is found by the position check', async () => {
    const fixture = await setUp({ positionCheckMs: 40 })
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    const view = viewer(fixture, runId)
    await view.events(1)
    await writeSilently(fixture.redis, fixture.keys(runId), 2, delta('나'))
    expect(await view.events(1)).toMatchObject([{ seq: 2, text: '나' }])
    await writeSilently(fixture.redis, fixture.keys(runId), 3, delta('다'))
    expect(await view.events(1)).toMatchObject([{ seq: 3, text: '다' }])
  })

  test('in between is found by the gap, without a position check', async () => {
    const fixture = await setUp()
    const runId = fixture.newRunId()
    const keys = fixture.keys(runId)
    const { epoch } = await fixture.log.open(runId, 1)
    const view = viewer(fixture, runId)
    await writeSilently(fixture.redis, keys, 1, delta('가'))
    const first = view.events(1)
    await vi.waitFor(async () => expect(await fixture.subscribers(runId)).toBe(1))
    await first
    await writeSilently(fixture.redis, keys, 2, delta('나'))
    const third = await writeSilently(fixture.redis, keys, 3, delta('다'))
    await fixture.redis.publish(keys.stream, `${epoch} 3 [${third}]`)
    expect(await view.events(2)).toMatchObject([{ text: '나' }, { text: '다' }])
  })

  test('while the subscriber was away is found when it is back, without a position check', async () => {
    const fixture = await setUp()
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    const view = viewer(fixture, runId)
    await view.events(1)
    const next = view.events(2)
    expect(await fixture.cut('follow')).toBe(1)
    await writeSilently(fixture.redis, fixture.keys(runId), 2, delta('나'))
    await writeSilently(fixture.redis, fixture.keys(runId), 3, delta('다'))
    expect(await next).toMatchObject([{ text: '나' }, { text: '다' }])
  })

  test('a message that tells nothing new or nothing at all does no harm', async () => {
    const fixture = await setUp()
    const runId = fixture.newRunId()
    const keys = fixture.keys(runId)
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    const view = viewer(fixture, runId)
    const [first] = await view.events(1)
    const all = view.events(2)
    for (const message of [
      `${log.epoch} 1 [${JSON.stringify(first)}]`,
      'garbage',
      '',
      `${log.epoch} 2 [{`,
      // From the future: Redis has lost what it had said.
      `${log.epoch} 9 [{"seq":9,"type":"text-delta","text":"없음"}]`,
      `zzzzzzzz 1 [{"seq":1,"type":"text-delta","text":"남"}]`,
    ]) {
      await fixture.redis.publish(keys.stream, message)
    }
    await log.append(delta('나'))
    await log.append(delta('다'))
    expect(await all).toMatchObject([
      { seq: 2, text: '나' },
      { seq: 3, text: '다' },
    ])
  })
})

describe('a log that is not what it was', () => {
  test('a wiped database: gone for who does not wait', async () => {
    const fixture = await setUp({ positionCheckMs: 40 })
    const runId = fixture.newRunId()
    await (await fixture.log.open(runId, 1)).append(delta('가'))
    const view = viewer(fixture, runId)
    await view.events(1)
    const { stream, meta } = fixture.keys(runId)
    await fixture.redis.del(stream, meta)
    expect(await view.item()).toEqual({ kind: 'gone' })
    expect(await view.item()).toBe('end')
  })

  test('another server: a reset, then everything in the new epoch', async () => {
    const fixture = await setUp({ positionCheckMs: 40 })
    const runId = fixture.newRunId()
    const first = await fixture.log.open(runId, 1)
    await first.append(delta('가'))
    const view = viewer(fixture, runId)
    await view.events(1)
    await fixture.redis.hset(fixture.keys(runId).meta, 'redisRunId', 'another')
    const second = await fixture.log.open(runId, 2)
    expect(await view.item()).toEqual({ kind: 'reset' })
    expect(await view.item()).toMatchObject({
      kind: 'events',
      epoch: second.epoch,
      events: [{ seq: 1, text: '가' }],
    })
    await expect(first.append(delta('나'))).rejects.toMatchObject({ code: 'CONFLICT' })
  })

  test('a tail that a crash took: a reset, then what is left', async () => {
    const fixture = await setUp({ positionCheckMs: 40 })
    const runId = fixture.newRunId()
    const { stream, meta } = fixture.keys(runId)
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    await log.append(delta('나'))
    const view = viewer(fixture, runId)
    await view.events(2)
    await fixture.redis.multi().xdel(stream, '2-0').hset(meta, 'lastSeq', 1).exec()
    expect(await view.item()).toEqual({ kind: 'reset' })
    expect(await view.events(1)).toMatchObject([{ seq: 1, text: '가' }])
  })
})

describe('a slow viewer', () => {
  test('holds no more than its buffer and still gets everything', async () => {
    const fixture = await setUp({ followBufferBytes: 4_096 })
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('시작'))
    const slow = viewer(fixture, runId)
    const fast = viewer(fixture, runId)
    await slow.events(1)
    await fast.events(1)
    const text = 'x'.repeat(1_000)
    for (let index = 0; index < 200; index += 1) {
      await log.append(delta(`${index}${text}`))
      await fast.events(1)
    }
    await log.append(RUN_END)
    const reads = vi.spyOn(fixture.redis, 'evalsha')
    const events = await slow.events(201)
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 201 }, (_, index) => index + 2))
    // What it could not hold came from the log: it was dropped from memory before.
    expect(reads.mock.calls.length).toBeGreaterThan(0)
    expect(await slow.item()).toBe('end')
  })

  test('that fits its buffer asks Redis for nothing more', async () => {
    const fixture = await setUp()
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('시작'))
    const [slow, fast] = [viewer(fixture, runId), viewer(fixture, runId)]
    await slow.events(1)
    await fast.events(1)
    for (let index = 0; index < 20; index += 1) await log.append(delta(`${index}`))
    await fast.events(20)
    const reads = vi.spyOn(fixture.redis, 'evalsha')
    expect(await slow.events(20)).toHaveLength(20)
    expect(reads).not.toHaveBeenCalled()
  })
})

describe('viewers of one process', () => {
  test('share one subscription and the very same live events', async () => {
    const fixture = await setUp()
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    const views = Array.from({ length: 10 }, () => viewer(fixture, runId))
    const past = await Promise.all(views.map((view) => view.events(1)))
    for (const [event] of past) expect(event).toBe(past[0]?.[0])
    await log.append(delta('나'))
    const live = await Promise.all(views.map((view) => view.events(1)))
    for (const [event] of live) expect(event).toBe(live[0]?.[0])
    expect(await fixture.subscribers(runId)).toBe(1)
    expect(await fixture.connections('follow')).toBe(1)
  })

  test('leave nothing behind: no subscription, no timer, no listener', async () => {
    const fixture = await setUp({ positionCheckMs: LONG_AGO_MS })
    const set = vi.spyOn(globalThis, 'setInterval')
    const cleared = vi.spyOn(globalThis, 'clearInterval')
    onTestFinished(() => void vi.restoreAllMocks())
    const runIds = [fixture.newRunId(), fixture.newRunId(), fixture.newRunId()]
    const logs = await Promise.all(runIds.map((runId) => fixture.log.open(runId, 1)))
    for (const log of logs) await log.append(delta('가'))
    const views = runIds.flatMap((runId) => [1, 2, 3, 4].map(() => viewer(fixture, runId)))
    for (const view of views) await view.events(1)
    expect(set).toHaveBeenCalledTimes(1)
    for (const runId of runIds) expect(await fixture.subscribers(runId)).toBe(1)

    // Four ways to leave: abort while waiting, abort while not looking, return, and the run's end.
    const waiting = views.filter((_, index) => index % 4 === 0).map((view) => view.item())
    for (const [index, view] of views.entries()) {
      if (index % 4 <= 1) view.abort.abort()
      if (index % 4 === 2) await view.iterator.return?.()
    }
    expect(await Promise.all(waiting)).toEqual(['end', 'end', 'end'])
    expect(cleared).not.toHaveBeenCalled()
    for (const log of logs) await log.append(RUN_END)
    for (const [index, view] of views.entries()) {
      if (index % 4 !== 3) continue
      await view.events(1)
      expect(await view.item()).toBe('end')
    }
    for (const view of views) expect(getEventListeners(view.abort.signal, 'abort')).toEqual([])
    expect(cleared).toHaveBeenCalledExactlyOnceWith(set.mock.results[0]?.value)
    await vi.waitFor(async () => {
      for (const runId of runIds) expect(await fixture.subscribers(runId)).toBe(0)
    })
  })

  test('may leave and come at once: who comes is subscribed', async () => {
    const fixture = await setUp()
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('0'))
    for (let round = 1; round <= 50; round += 1) {
      const view = viewer(fixture, runId)
      await view.events(round)
      const next = view.events(1)
      await log.append(delta(`${round}`))
      expect(await next).toMatchObject([{ seq: round + 1 }])
      await view.iterator.return?.()
    }
  })
})

describe('the connections', () => {
  test('are made when needed and closed by close', async () => {
    const fixture = await createFixture()
    const runId = fixture.newRunId()
    expect([await fixture.connections('append'), await fixture.connections('follow')]).toEqual([0, 0])
    await (await fixture.log.open(runId, 1)).append(delta('가'))
    expect([await fixture.connections('append'), await fixture.connections('follow')]).toEqual([1, 0])
    const view = viewer(fixture, runId)
    await view.events(1)
    expect([await fixture.connections('append'), await fixture.connections('follow')]).toEqual([1, 1])
    await fixture.log.close()
    await vi.waitFor(async () => {
      expect([await fixture.connections('append'), await fixture.connections('follow')]).toEqual([0, 0])
    })
    expect(fixture.redis.status).toBe('ready')
    await fixture.close()
  })

  test('a client that cannot answer for a while ends no viewer', async () => {
    const fixture = await setUp({ positionCheckMs: 40 })
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    const ended = once(fixture.redis, 'end')
    fixture.redis.disconnect()
    await ended
    const view = viewer(fixture, runId)
    const first = view.events(2)
    await log.append(delta('나'))
    await fixture.redis.connect()
    expect(await first).toMatchObject([{ text: '가' }, { text: '나' }])
  })
})
