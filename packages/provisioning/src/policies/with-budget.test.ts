import { type CounterPort, PortError } from '@eco2/ports'
import { createScriptedLLM, type ScriptedReply } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { createMemoryCounter } from '../../test/memory-counter.ts'
import { codeOf, failure, read } from '../../test/policy-tools.ts'
import { type Budget, withBudget } from './with-budget.ts'

const info = { price: { input: 1, cachedInput: 0.5, output: 10 } }
const DAY_MS = 86_400_000
const TOKENS: Budget = { key: '{u}:run:r1:tokens', unit: 'tokens', limit: 3_000, windowMs: DAY_MS }
const USD: Budget = { key: '{u}:usd', unit: 'usd', limit: 0.05, windowMs: DAY_MS }

function setup(
  replies: ScriptedReply[],
  budgets: Budget[] = [TOKENS, USD],
  counter: CounterPort = createMemoryCounter(),
) {
  const llm = createScriptedLLM({ replies })
  return { llm, counter, client: withBudget(llm, { counter, budgets, info }) }
}

describe('withBudget', () => {
  it('reserves before the call what it can cost at most, and settles to what it did', async () => {
    const { promise: hold, resolve } = Promise.withResolvers<void>()
    const { llm, counter, client } = setup([
      { operation: 'generate', hold, text: 'ok', usage: { inputTokens: 100, outputTokens: 20 } },
    ])
    const answer = client.generate('질문', { maxTokens: 1_000 })
    await llm.called()
    expect(await counter.read(TOKENS.key)).toBe(1_000 + 52)
    expect(await counter.read(USD.key)).toBe(52 + 1_000 * 10)
    resolve()
    await answer
    expect(await counter.read(TOKENS.key)).toBe(120)
    expect(await counter.read(USD.key)).toBe(100 + 20 * 10)
  })

  it('stops a call before the money is spent', async () => {
    const { llm, counter, client } = setup([
      { operation: 'generate', text: 'ok', usage: { inputTokens: 2_000, outputTokens: 500 } },
    ])
    await client.generate('?', { maxTokens: 1_000 })
    const error = await client.generate('?', { maxTokens: 1_000 }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'BUDGET_EXCEEDED', retryable: false })
    expect(error instanceof PortError && error.retryAfterMs).toBeGreaterThan(0)
    expect(llm.calls).toHaveLength(1)
    expect(await counter.read(TOKENS.key)).toBe(2_500)
  })

  it('a call that is larger than the budget itself is not told to wait', async () => {
    const { client } = setup([])
    const error = await client.generate('?', { maxTokens: 9_000 }).catch((thrown: unknown) => thrown)
    expect(error).toMatchObject({ code: 'BUDGET_EXCEEDED', retryAfterMs: undefined })
  })

  it('many calls at once cannot overspend', async () => {
    const replies = Array.from(
      { length: 10 },
      (): ScriptedReply => ({
        operation: 'generate',
        text: 'ok',
        usage: { inputTokens: 50, outputTokens: 900 },
      }),
    )
    const { llm, client } = setup(replies, [TOKENS])
    const codes = await Promise.all(replies.map(() => codeOf(client.generate('?', { maxTokens: 900 }))))
    expect(codes.filter((code) => code === 'no error')).toHaveLength(3)
    expect(llm.calls).toHaveLength(3)
  })

  it('counts every attempt that reported usage, in a stream too', async () => {
    const { counter, client } = setup([
      {
        operation: 'generateStream',
        usage: { inputTokens: 300, outputTokens: 30 },
        deltas: ['a', failure('UNAVAILABLE')],
      },
    ])
    await read(client.generateStream('?', { maxTokens: 100 }))
    expect(await counter.read(TOKENS.key)).toBe(330)
  })

  it('a failed call that reported nothing has spent nothing; a good one what was reserved', async () => {
    const { counter, client } = setup([
      { operation: 'generate', error: failure('UNAVAILABLE') },
      { operation: 'generate', text: 'ok' },
    ])
    await codeOf(client.generate('?', { maxTokens: 100 }))
    expect(await counter.read(TOKENS.key)).toBe(0)
    await client.generate('?', { maxTokens: 100 })
    expect(await counter.read(TOKENS.key)).toBe(151)
  })

  it('a reader that leaves settles too', async () => {
    const { counter, client } = setup([
      { operation: 'generateStream', usage: { inputTokens: 7, outputTokens: 1 }, deltas: ['a', 'b'] },
    ])
    for await (const _ of client.generateStream('?')) break
    expect(await counter.read(TOKENS.key)).toBe(8)
  })

  it('a counter that fails while settling does not spoil the answer; while reserving it stops the call', async () => {
    const down = (): Promise<never> => Promise.reject(new PortError('UNAVAILABLE', 'counter is down'))
    const reply: ScriptedReply = { operation: 'generate', text: 'ok', usage: { inputTokens: 1 } }
    expect(
      await setup([reply], [TOKENS], { ...createMemoryCounter(), settle: down }).client.generate('?'),
    ).toBe('ok')
    const { llm, client } = setup([reply], [TOKENS], { ...createMemoryCounter(), reserve: down })
    expect(await codeOf(client.generate('?'))).toBe('UNAVAILABLE')
    expect(llm.calls).toHaveLength(0)
  })
})
