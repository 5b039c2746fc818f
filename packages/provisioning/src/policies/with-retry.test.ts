import type { ScriptedReply } from '@eco2/ports/testing'
import { createScriptedLLM } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { codeOf, failure, read, settableClock } from '../../test/policy-tools.ts'
import { createRetryBudget, type RetryOptions, withRetry } from './with-retry.ts'

function setup(replies: ScriptedReply[], options: RetryOptions = {}) {
  const llm = createScriptedLLM({ replies })
  const waits: number[] = []
  const sleep = async (delayMs: number): Promise<void> => void waits.push(delayMs)
  return { llm, waits, client: withRetry(llm, { sleep, random: () => 0.5, ...options }) }
}
const answer: ScriptedReply = { operation: 'generate', text: 'ok' }
const failing = (...args: Parameters<typeof failure>): ScriptedReply => ({
  operation: 'generate',
  error: failure(...args),
})

describe('withRetry', () => {
  it('tries twice more, with a wait that doubles and has jitter', async () => {
    const { client, llm, waits } = setup([failing('UNAVAILABLE'), failing('TIMEOUT'), answer])
    expect(await client.generate('?')).toBe('ok')
    expect(llm.calls).toHaveLength(3)
    expect(waits).toEqual([250, 500])
  })

  it('gives up after the third try, with its error', async () => {
    const { client, llm } = setup([
      failing('UNAVAILABLE'),
      failing('UNAVAILABLE'),
      failing('RATE_LIMITED'),
      answer,
    ])
    expect(await codeOf(client.generate('?'))).toBe('RATE_LIMITED')
    expect(llm.calls).toHaveLength(3)
  })

  it.each(['UNAUTHORIZED', 'INVALID_REQUEST', 'CONTENT_FILTERED', 'CANCELLED', 'BAD_RESPONSE'] as const)(
    '%s is final',
    async (code) => {
      const { client, llm } = setup([failing(code), answer])
      expect(await codeOf(client.generate('?'))).toBe(code)
      expect(llm.calls).toHaveLength(1)
    },
  )

  it('an error that says it is not retryable is final whatever its code', async () => {
    const { client, llm } = setup([failing('RATE_LIMITED', { retryable: false }), answer])
    expect(await codeOf(client.generate('?'))).toBe('RATE_LIMITED')
    expect(llm.calls).toHaveLength(1)
  })

  it('waits at least as long as the vendor asks for, up to a minute', async () => {
    const { client, waits } = setup([failing('RATE_LIMITED', { retryAfterMs: 60_000 }), answer])
    expect(await client.generate('?')).toBe('ok')
    expect(waits).toEqual([60_250])
  })

  it('a vendor that asks for more than a minute is not waited for', async () => {
    const { client, llm, waits } = setup([failing('RATE_LIMITED', { retryAfterMs: 60_001 }), answer])
    expect(await codeOf(client.generate('?'))).toBe('RATE_LIMITED')
    expect([llm.calls.length, waits.length]).toEqual([1, 0])
  })

  it('a stream is tried again only before its first delta', async () => {
    const early = setup([
      { operation: 'generateStream', deltas: [failure('UNAVAILABLE')] },
      { operation: 'generateStream', deltas: ['a', 'b'] },
    ])
    expect(await read(early.client.generateStream('?'))).toEqual({ text: ['a', 'b'] })
    const late = setup([
      { operation: 'generateStream', deltas: ['a', failure('UNAVAILABLE')] },
      { operation: 'generateStream', deltas: ['b'] },
    ])
    expect(await read(late.client.generateStream('?'))).toMatchObject({
      text: ['a'],
      error: { code: 'UNAVAILABLE' },
    })
    expect(late.llm.calls).toHaveLength(1)
  })

  it('all operations are retried', async () => {
    const { client, llm } = setup([
      { operation: 'generateFunctionCall', error: failure('UNAVAILABLE') },
      { operation: 'generateFunctionCall', call: null },
      { operation: 'generateWithTools', error: failure('UNAVAILABLE') },
      { operation: 'generateWithTools', text: 'found' },
    ])
    expect(await client.generateFunctionCall('?', [])).toBeNull()
    expect((await client.generateWithTools('?', ['web_search'])).text).toBe('found')
    expect(llm.calls).toHaveLength(4)
  })

  it('a cancellation ends the wait', async () => {
    const llm = createScriptedLLM({ replies: [failing('RATE_LIMITED', { retryAfterMs: 50_000 }), answer] })
    const controller = new AbortController()
    const code = codeOf(withRetry(llm).generate('?', { signal: controller.signal }))
    await llm.called()
    controller.abort()
    expect(await code).toMatch(/CANCELLED|RATE_LIMITED/)
    expect(llm.calls).toHaveLength(1)
  })
})

describe('the retry budget', () => {
  it('allows a fifth of the calls of a window, and at least its floor', () => {
    const clock = settableClock()
    const budget = createRetryBudget({ floor: 2, windowMs: 60_000, clock })
    const takeAll = (): number => {
      let taken = 0
      while (budget.take()) taken += 1
      return taken
    }
    budget.count()
    expect(takeAll()).toBe(2)
    for (let index = 0; index < 49; index += 1) budget.count()
    expect(takeAll()).toBe(8)
    clock.advance(66_000)
    expect(takeAll()).toBe(2)
  })

  it('used up, a retryable error is final', async () => {
    const budget = createRetryBudget({ floor: 1 })
    const { client, llm } = setup([failing('UNAVAILABLE'), failing('TIMEOUT'), answer], { budget })
    expect(await codeOf(client.generate('?'))).toBe('TIMEOUT')
    expect(llm.calls).toHaveLength(2)
  })
})
