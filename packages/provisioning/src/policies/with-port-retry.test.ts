import { PortError } from '@eco2/ports'
import { describe, expect, test } from 'vitest'
import { withPortRetry } from './with-port-retry.ts'

/** A port of one operation that fails as often as the test says. */
function failing(errors: readonly PortError[]) {
  const calls: unknown[][] = []
  return {
    calls,
    attribution: 'a map',
    async find(...args: unknown[]): Promise<string> {
      calls.push(args)
      const error = errors[calls.length - 1]
      if (error !== undefined) throw error
      return `found after ${this.calls.length}`
    },
  }
}

const waits: number[] = []
const options = { random: () => 1, sleep: async (delayMs: number) => void waits.push(delayMs) }
const down = new PortError('UNAVAILABLE', 'down')

describe('a port that tries again', () => {
  test('does so once after a retryable error, with the same arguments', async () => {
    const port = failing([down])
    expect(await withPortRetry(port, options).find('a', { limit: 1 })).toBe('found after 2')
    expect(port.calls).toEqual([
      ['a', { limit: 1 }],
      ['a', { limit: 1 }],
    ])
  })

  test('gives up after it, and never repeats what will not help', async () => {
    const twice = failing([down, down, down])
    await expect(withPortRetry(twice, options).find()).rejects.toBe(down)
    expect(twice.calls).toHaveLength(2)
    const refused = failing([new PortError('UNAUTHORIZED', 'no')])
    await expect(withPortRetry(refused, options).find()).rejects.toMatchObject({ code: 'UNAUTHORIZED' })
    expect(refused.calls).toHaveLength(1)
  })

  test('waits as long as it was asked to, and not at all for one that asks too much', async () => {
    waits.length = 0
    const soon = new PortError('RATE_LIMITED', 'later', { retryAfterMs: 1_000 })
    await withPortRetry(failing([soon]), options).find()
    expect(waits[0]).toBeGreaterThanOrEqual(1_000)
    const late = failing([new PortError('RATE_LIMITED', 'later', { retryAfterMs: 61_000 })])
    await expect(withPortRetry(late, options).find()).rejects.toMatchObject({ code: 'RATE_LIMITED' })
    expect(late.calls).toHaveLength(1)
  })

  test('does not begin again for who has left', async () => {
    const port = failing([down])
    await expect(withPortRetry(port, options).find('a', { signal: AbortSignal.abort() })).rejects.toBe(down)
    expect(port.calls).toHaveLength(1)
  })

  test('hands through what is no operation', () => {
    expect(withPortRetry(failing([])).attribution).toBe('a map')
  })
})
