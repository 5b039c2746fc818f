import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { CounterLine, CounterPort } from '../counter-port.ts'

export interface CounterHarness {
  readonly counter: CounterPort
  /** Another process's hold of the same counters. */
  readonly other: CounterPort
  close(): Promise<void>
}

/** What every `CounterPort` promises. Each test has counters of its own. */
export function describeCounterPort(name: string, makeHarness: () => Promise<CounterHarness>): void {
  describe(`CounterPort: ${name}`, () => {
    let harness: CounterHarness
    beforeEach(async () => {
      harness = await makeHarness()
    })
    afterEach(() => harness.close())

    const reserve = async (...lines: CounterLine[]): Promise<string> => {
      const result = await harness.counter.reserve(lines)
      if (result.outcome === 'refused') throw new Error(`refused by ${result.key}`)
      return result.reservationId
    }

    test('nothing was counted: 0', async () => {
      expect(await harness.counter.read('{u}:a')).toBe(0)
    })

    test('what is reserved counts at once, for everybody', async () => {
      await reserve(line('{u}:a', 3), line('{u}:b', 4))
      await reserve(line('{u}:a', 2))
      expect(await harness.other.read('{u}:a')).toBe(5)
      expect(await harness.other.read('{u}:b')).toBe(4)
    })

    test('the limit itself may be reached, not passed; a refusal says which, how much is left, and until when', async () => {
      await reserve(line('{u}:a', 7))
      await reserve(line('{u}:a', 3))
      const result = await harness.other.reserve([line('{u}:a', 1)])
      expect(result).toMatchObject({ outcome: 'refused', key: '{u}:a', remaining: 0 })
      if (result.outcome !== 'refused') return
      expect(result.retryAfterMs).toBeGreaterThan(0)
      expect(result.retryAfterMs).toBeLessThanOrEqual(WINDOW_MS)
    })

    test('all or nothing: a line that does not fit takes nothing from the others', async () => {
      await reserve(line('{u}:b', 9))
      const result = await harness.counter.reserve([line('{u}:a', 5), line('{u}:b', 2)])
      expect(result).toMatchObject({ outcome: 'refused', key: '{u}:b', remaining: 1 })
      expect(await harness.counter.read('{u}:a')).toBe(0)
      expect(await harness.counter.read('{u}:b')).toBe(9)
    })

    test('settling replaces the reserved by the spent: less, more than the limit, or nothing', async () => {
      const less = await reserve(line('{u}:a', 6))
      await harness.other.settle(less, { '{u}:a': 1 })
      expect(await harness.counter.read('{u}:a')).toBe(1)
      const more = await reserve(line('{u}:a', 2))
      await harness.counter.settle(more, { '{u}:a': 40 })
      expect(await harness.counter.read('{u}:a')).toBe(41)
      expect(await harness.counter.reserve([line('{u}:a', 1)])).toMatchObject({
        outcome: 'refused',
        remaining: 0,
      })
      const nothing = await reserve(line('{u}:b', 5))
      await harness.counter.settle(nothing, { '{u}:b': 0 })
      expect(await harness.counter.read('{u}:b')).toBe(0)
    })

    test('a key that is not named keeps what was reserved', async () => {
      const id = await reserve(line('{u}:a', 5), line('{u}:b', 5))
      await harness.counter.settle(id, { '{u}:a': 1 })
      expect(await harness.counter.read('{u}:a')).toBe(1)
      expect(await harness.counter.read('{u}:b')).toBe(5)
    })

    test('settling counts once; an unknown reservation counts nothing', async () => {
      const id = await reserve(line('{u}:a', 5))
      await harness.counter.settle(id, { '{u}:a': 2 })
      await harness.other.settle(id, { '{u}:a': 9 })
      await harness.counter.settle('unknown', { '{u}:a': 9 })
      expect(await harness.counter.read('{u}:a')).toBe(2)
    })

    test('a counter over its limit still grants 0', async () => {
      const id = await reserve(line('{u}:a', 1))
      await harness.counter.settle(id, { '{u}:a': 50 })
      expect(await harness.counter.reserve([line('{u}:a', 0)])).toMatchObject({ outcome: 'reserved' })
    })

    test('of many at once exactly as many pass as fit', async () => {
      const asked = Array.from({ length: 25 }, (_, index) =>
        (index % 2 === 0 ? harness.counter : harness.other).reserve([line('{u}:a', 1)]),
      )
      const outcomes = (await Promise.all(asked)).map(({ outcome }) => outcome)
      expect(outcomes.filter((outcome) => outcome === 'reserved')).toHaveLength(10)
      expect(await harness.counter.read('{u}:a')).toBe(10)
    })

    test('when the window ends the counter begins again, and a late settlement does not touch the new one', async () => {
      const id = await reserve({ ...line('{u}:a', 10), windowMs: 30 })
      await vi.waitFor(async () => expect(await harness.counter.read('{u}:a')).toBe(0))
      await reserve(line('{u}:a', 4))
      await harness.counter.settle(id, { '{u}:a': 1 })
      expect(await harness.counter.read('{u}:a')).toBe(4)
    })

    test('the window is not prolonged by what comes later in it', async () => {
      const first = await harness.counter.reserve([line('{u}:a', 10)])
      expect(first.outcome).toBe('reserved')
      const early = await harness.counter.reserve([line('{u}:a', 1)])
      await vi.waitFor(async () => {
        const late = await harness.counter.reserve([line('{u}:a', 1)])
        if (early.outcome !== 'refused' || late.outcome !== 'refused') throw new Error('not refused')
        expect(late.retryAfterMs).toBeLessThan(early.retryAfterMs)
      })
    })

    test.each([-1, 0.5, Number.NaN])('an amount of %s is refused as a request', async (amount) => {
      await expect(harness.counter.reserve([line('{u}:a', amount)])).rejects.toMatchObject({
        code: 'INVALID_REQUEST',
      })
      expect(await harness.counter.read('{u}:a')).toBe(0)
    })
  })
}

function line(key: string, amount: number): CounterLine {
  return { key, amount, limit: 10, windowMs: WINDOW_MS }
}

const WINDOW_MS = 60_000
