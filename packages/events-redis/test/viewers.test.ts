import { getEventListeners, once } from 'node:events'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { createFixture, LONG_AGO_MS } from './redis-harness.ts'
import { delta, RUN_END, setUp, viewer } from './viewer.ts'

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

  test('share no read that began before the last message', async () => {
    const fixture = await setUp()
    const runId = fixture.newRunId()
    const log = await fixture.log.open(runId, 1)
    await log.append(delta('가'))
    const witness = viewer(fixture, runId)
    await witness.events(1)

    const release = Promise.withResolvers<void>()
    const answered = Promise.withResolvers<void>()
    const evalsha = fixture.redis.evalsha.bind(fixture.redis) as (...args: unknown[]) => Promise<unknown>
    vi.spyOn(fixture.redis, 'evalsha').mockImplementationOnce(async (...args: unknown[]) => {
      const reply = await evalsha(...args)
      answered.resolve()
      await release.promise
      return reply
    })
    const early = viewer(fixture, runId).events(2)
    await answered.promise
    await log.append(delta('나'))
    await witness.events(1)
    const late = viewer(fixture, runId).events(2)
    release.resolve()
    expect(await early).toMatchObject([{ text: '가' }, { text: '나' }])
    expect(await late).toMatchObject([{ text: '가' }, { text: '나' }])
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
    const reads = vi.spyOn(fixture.redis, 'evalsha')
    await vi.waitFor(() => expect(reads).toHaveBeenCalled(), { timeout: 4_000 })
    await log.append(delta('나'))
    await fixture.redis.connect()
    expect(await first).toMatchObject([{ text: '가' }, { text: '나' }])
  })
})
