import { PortError } from '@eco2/ports'
import { lookupFailure } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { createLookupCache, type LookupCache, type LookupCacheOptions } from './lookup-cache.ts'

const LABELS = { port: 'LocationClientPort', adapter: 'test' }

describe('an answer', () => {
  it('is kept for its time and not a millisecond longer', async () => {
    const { cache, clock, load, loaded } = open({ ttlMs: 1_000 })
    expect(await cache.get('a', load('first'))).toBe('first')
    clock.ms = 999
    expect(await cache.get('a', load('second'))).toBe('first')
    clock.ms = 1_000
    expect(await cache.get('a', load('third'))).toBe('third')
    expect(loaded).toEqual(['first', 'third'])
  })

  it('is kept by its key', async () => {
    const { cache, load } = open()
    expect(await cache.get('a', load('of a'))).toBe('of a')
    expect(await cache.get('b', load('of b'))).toBe('of b')
    expect(await cache.get('a', load('again'))).toBe('of a')
  })

  it('goes when there are more, the least recently used first', async () => {
    const { cache, load, loaded } = open({ maxEntries: 2 })
    await cache.get('a', load('a1'))
    await cache.get('b', load('b1'))
    await cache.get('a', load('a2'))
    await cache.get('c', load('c1'))
    await cache.get('a', load('a3'))
    await cache.get('b', load('b2'))
    expect(loaded).toEqual(['a1', 'b1', 'c1', 'b2'])
  })

  it('is one of 500 unless said otherwise', async () => {
    const { cache, load, loaded } = open()
    for (let index = 0; index < 501; index += 1) await cache.get(String(index), load(`n${index}`))
    await cache.get('1', load('still there'))
    await cache.get('0', load('gone'))
    expect(loaded.slice(-2)).toEqual(['n500', 'gone'])
  })

  it('is not kept when it says "not yet"', async () => {
    const { cache, load, loaded } = open({ isKept: (value) => value !== 'not yet' })
    expect(await cache.get('a', load('not yet'))).toBe('not yet')
    expect(await cache.get('a', load('now'))).toBe('now')
    expect(await cache.get('a', load('later'))).toBe('now')
    expect(loaded).toEqual(['not yet', 'now'])
  })

  it('of a failed call is not kept', async () => {
    const { cache, load } = open()
    const down = new PortError('UNAVAILABLE', 'down', LABELS)
    await lookupFailure(
      cache.get('a', () => Promise.reject(down)),
      'UNAVAILABLE',
    )
    expect(await cache.get('a', load('up'))).toBe('up')
  })
})

describe('callers at once', () => {
  it('share one call, its answer and its error', async () => {
    const { cache, flights, fly } = open()
    const calls = [cache.get('a', fly), cache.get('a', fly), cache.get('b', fly)]
    expect(flights).toHaveLength(2)
    flights[0]?.resolve('one')
    flights[1]?.resolve('other')
    expect(await Promise.all(calls)).toEqual(['one', 'one', 'other'])

    const failing = [cache.get('c', fly), cache.get('c', fly)].map((call) => lookupFailure(call, 'TIMEOUT'))
    flights[2]?.reject(new PortError('TIMEOUT', 'late', LABELS))
    const [error, sameError] = await Promise.all(failing)
    expect(sameError).toBe(error)
  })

  it('leave one by one; the call goes on until the last has left', async () => {
    const { cache, flights, fly } = open()
    const [first, second] = [new AbortController(), new AbortController()]
    const leaving = lookupFailure(cache.get('a', fly, { signal: first.signal }), 'CANCELLED')
    const staying = lookupFailure(cache.get('a', fly, { signal: second.signal }), 'CANCELLED')
    first.abort()
    await leaving
    expect(flights[0]?.signal.aborted).toBe(false)
    second.abort()
    await staying
    expect(flights[0]?.signal.aborted).toBe(true)
  })

  it('do not join a call that everybody has left', async () => {
    const { cache, flights, fly } = open()
    const controller = new AbortController()
    const left = lookupFailure(cache.get('a', fly, { signal: controller.signal }), 'CANCELLED')
    controller.abort()
    await left
    const next = cache.get('a', fly)
    expect(flights).toHaveLength(2)
    // What the abandoned call still says counts no more, and does not part later callers from the new one.
    const abandoned = new PortError('CANCELLED', 'left', LABELS)
    flights[0]?.reject(abandoned)
    await flights[0]?.answer.catch(() => {})
    const third = cache.get('a', fly)
    expect(flights).toHaveLength(2)
    flights[1]?.resolve('fresh')
    expect(await Promise.all([next, third])).toEqual(['fresh', 'fresh'])
  })

  it('that are already gone start nothing', async () => {
    const { cache, flights, fly } = open()
    await lookupFailure(cache.get('a', fly, { signal: AbortSignal.abort() }), 'CANCELLED')
    expect(flights).toHaveLength(0)
  })

  it('leave no listener on a signal that lives on', async () => {
    const { cache, load } = open()
    const { signal } = new AbortController()
    let listeners = 0
    const [add, remove] = [signal.addEventListener, signal.removeEventListener].map((each) =>
      each.bind(signal),
    )
    Object.assign(signal, {
      addEventListener: (...args: Parameters<typeof signal.addEventListener>) => {
        listeners += 1
        add?.(...args)
      },
      removeEventListener: (...args: Parameters<typeof signal.addEventListener>) => {
        listeners -= 1
        remove?.(...args)
      },
    })
    await cache.get('a', load('x'), { signal })
    expect(listeners).toBe(0)
  })
})

interface Flight {
  readonly signal: AbortSignal
  readonly answer: Promise<string>
  resolve(value: string): void
  reject(error: PortError): void
}

function open(options: Partial<LookupCacheOptions<string>> = {}) {
  const clock = { ms: 0, now: () => clock.ms }
  const cache: LookupCache<string> = createLookupCache<string>({
    labels: LABELS,
    ttlMs: 60_000,
    clock,
    ...options,
  })
  const loaded: string[] = []
  const flights: Flight[] = []
  return {
    cache,
    clock,
    loaded,
    flights,
    load: (value: string) => async () => {
      loaded.push(value)
      return value
    },
    fly: (signal: AbortSignal) => {
      const { promise: answer, resolve, reject } = Promise.withResolvers<string>()
      flights.push({ signal, answer, resolve, reject })
      return answer
    },
  }
}
