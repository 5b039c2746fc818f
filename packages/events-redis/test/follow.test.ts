import { describe, expect, test, vi } from 'vitest'
import { writeSilently } from './redis-harness.ts'
import { delta, RUN_END, setUp, viewer } from './viewer.ts'

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

  test('is not looked for in a log that stands where the viewer stands', async () => {
    const fixture = await setUp({ positionCheckMs: 40 })
    const runId = fixture.newRunId()
    await (await fixture.log.open(runId, 1)).append(delta('가'))
    const view = viewer(fixture, runId)
    await view.events(1)
    const reads = vi.spyOn(fixture.redis, 'evalsha')
    const checks = vi.spyOn(fixture.redis, 'pipeline')
    const next = view.item()
    await vi.waitFor(() => expect(checks.mock.calls.length).toBeGreaterThanOrEqual(5), { timeout: 4_000 })
    expect(reads).not.toHaveBeenCalled()
    view.abort.abort()
    expect(await next).toBe('end')
  })

  test('in between is found by the gap, without a position check', async () => {
    const fixture = await setUp()
    const runId = fixture.newRunId()
    const keys = fixture.keys(runId)
    const { epoch } = await fixture.log.open(runId, 1)
    const view = viewer(fixture, runId)
    await writeSilently(fixture.redis, keys, 1, delta('가'))
    const first = view.events(1)
    await vi.waitFor(async () => expect(await fixture.subscribers(runId)).toBe(1), { timeout: 10_000 })
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

  test('a message that tells nothing new or nothing at all costs one look, and no event', async () => {
    const fixture = await setUp()
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('0'))
    const view = viewer(fixture, runId)
    const [first] = await view.events(1)
    const reads = vi.spyOn(fixture.redis, 'evalsha')
    const messages = [
      // From the future: Redis has lost what it had said.
      `${log.epoch} 99 [{"seq":99,"type":"text-delta","text":"없음"}]`,
      // Of another log; only its number fits.
      'zzzzzzzz 3 [{"seq":3,"type":"text-delta","text":"남"}]',
      `${log.epoch} 1 [${JSON.stringify(first)}]`,
      `${log.epoch} 2 [{`,
      'garbage',
      '',
    ]
    for (const [index, message] of messages.entries()) {
      const next = view.events(1)
      await fixture.redis.publish(fixture.keys(runId).stream, message)
      await log.append(delta(`${index + 1}`))
      expect(await next).toMatchObject([{ seq: index + 2, text: `${index + 1}` }])
    }
    expect(reads.mock.calls.length).toBeLessThanOrEqual(messages.length)
  })
})

describe('a log that is not what it was', () => {
  test('both keys are gone: gone for who does not wait', async () => {
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

describe('a long past', () => {
  test('comes page by page, without a pause between pages', async () => {
    const fixture = await setUp()
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    for (let seq = 1; seq <= 1_501; seq += 1) void log.append(delta(`${seq}`))
    await log.flush()
    const events = await viewer(fixture, runId).events(1_501)
    expect(events.map((event) => event.seq)).toEqual(Array.from({ length: 1_501 }, (_, index) => index + 1))
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
