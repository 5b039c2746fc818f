import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EVENT_LOG_DEFAULTS } from '../src/index.ts'
import { createFixture, type Fixture } from './redis-harness.ts'
import { delta, RUN_END } from './viewer.ts'

let fixture: Fixture
beforeEach(async () => {
  fixture = await createFixture({ maxEvents: 3, maxBytes: 1_000 })
})
afterEach(() => fixture.close())

describe('the limits', () => {
  test('events: n-1 and n fit, n+1 does not, a run-end still does', async () => {
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('1'))
    await log.append(delta('2'))
    await log.append(delta('3'))
    await expect(log.append(delta('4'))).rejects.toMatchObject({ code: 'BUDGET_EXCEEDED' })
    expect(log.lost.reason).toMatchObject({ code: 'BUDGET_EXCEEDED' })
    await expect(log.append(delta('5'))).rejects.toMatchObject({ code: 'BUDGET_EXCEEDED' })
    await expect(log.flush()).rejects.toMatchObject({ code: 'BUDGET_EXCEEDED' })
    await log.append(RUN_END)
    await log.flush()
    const slice = await fixture.log.read(runId)
    expect(slice).toMatchObject({ lastSeq: 4, ended: true })
    expect(slice?.events.at(-1)).toMatchObject({ seq: 4, type: 'run-end' })
  })

  test('a batch that would pass the limit is refused whole, with what waits behind it', async () => {
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('1'))
    const refused = [delta('2'), delta('3'), delta('4'), RUN_END].map((event) => log.append(event))
    for (const promise of refused) await expect(promise).rejects.toMatchObject({ code: 'BUDGET_EXCEEDED' })
    expect(log.pending).toBe(0)
    void log.append(RUN_END)
    await log.flush()
    expect((await fixture.log.read(runId))?.events.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'text-delta'],
      [2, 'run-end'],
    ])
  })

  test('a run-end in the last batch that fits is not counted', async () => {
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    for (const event of [delta('1'), delta('2'), delta('3'), RUN_END]) void log.append(event)
    await log.flush()
    expect(await fixture.log.read(runId)).toMatchObject({ lastSeq: 4, ended: true })
  })

  test.each([
    [-1, undefined],
    [0, undefined],
    [1, 'BUDGET_EXCEEDED'],
  ])('bytes: limit %i', async (over, code) => {
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    const [stored] = await fixture.redis.xrange(fixture.keys(runId).stream, '-', '+')
    const bytesOfOne = Buffer.byteLength(stored?.[1][1] ?? '')
    expect(await fixture.redis.hget(fixture.keys(runId).meta, 'bytes')).toBe(`${bytesOfOne}`)
    // '가' takes 3 bytes and each of these one; seq has one digit in both, `at` the same length.
    const rest = 1_000 - bytesOfOne - (bytesOfOne - 3)
    const error = await log.append(delta('a'.repeat(rest + over))).catch((reason: unknown) => reason)
    if (code === undefined) expect(error).toBeUndefined()
    else expect(error).toMatchObject({ code })
    await log.append({ type: 'run-end', status: 'failed', answer: '나'.repeat(2_000) })
    expect(await fixture.log.read(runId)).toMatchObject({ ended: true, lastSeq: code === undefined ? 3 : 2 })
  })

  test('as they are without options: 10,000 events, 2 MiB, 24 h, 15 min', async () => {
    expect(EVENT_LOG_DEFAULTS).toMatchObject({
      maxEvents: 10_000,
      maxBytes: 2_097_152,
      liveTtlSeconds: 86_400,
      endedTtlSeconds: 900,
    })
    const real = await createFixture()
    try {
      const log = await real.log.open(fixture.newRunId(), 1)
      for (let seq = 1; seq <= 10_000; seq += 1) void log.append(delta('a'))
      await log.flush()
      await expect(log.append(delta('a'))).rejects.toMatchObject({ code: 'BUDGET_EXCEEDED' })
      await log.append(RUN_END)
      const heavy = await real.log.open(real.newRunId(), 1)
      await heavy.append(delta('a'.repeat(2_000_000)))
      await heavy.append(delta('a'.repeat(96_000)))
      await expect(heavy.append(delta('a'.repeat(1_152)))).rejects.toMatchObject({ code: 'BUDGET_EXCEEDED' })
    } finally {
      await real.close()
    }
  })
})

describe('the time to live', () => {
  test('is set on both keys by open, by each append and by run-end', async () => {
    const runId = fixture.newRunId()
    const { stream, meta } = fixture.keys(runId)
    const ttls = async () => [await fixture.redis.ttl(stream), await fixture.redis.ttl(meta)]
    const log = await fixture.log.open(runId, 1)
    expect(await ttls()).toEqual([-2, 86_400])
    for (const text of ['가', '나']) {
      await log.append(delta(text))
      expect(await ttls()).toEqual([86_400, 86_400])
      await fixture.redis.multi().expire(stream, 50).expire(meta, 50).exec()
      expect(await ttls()).toEqual([50, 50])
    }
    await fixture.log.open(runId, 2)
    expect(await ttls()).toEqual([86_400, 86_400])
    const second = await fixture.log.open(runId, 2)
    await second.append(RUN_END)
    expect(await ttls()).toEqual([900, 900])
    await fixture.log.open(runId, 3)
    expect(await ttls()).toEqual([900, 900])
  })

  test('after run-end is never below ten minutes', async () => {
    await expect(createFixture({ endedTtlSeconds: 599 })).rejects.toMatchObject({ code: 'INVALID_REQUEST' })
    await (await createFixture({ endedTtlSeconds: 600 })).close()
  })
})
