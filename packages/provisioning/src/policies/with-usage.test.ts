import type { LLMUsage } from '@eco2/ports'
import { createScriptedLLM } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { failure, read, usage } from '../../test/policy-tools.ts'
import { createUsageLedger, withUsage } from './with-usage.ts'

const info = { price: { input: 1, cachedInput: 0.5, output: 10 } }

describe('withUsage', () => {
  it('adds the cost by the table and the task, for the caller and for the record', async () => {
    const llm = createScriptedLLM({
      model: 'openai/a',
      replies: [
        {
          operation: 'generate',
          text: 'ok',
          usage: { inputTokens: 1_000, outputTokens: 500, cachedTokens: 200 },
        },
      ],
    })
    const [seen, recorded]: [LLMUsage[], LLMUsage[]] = [[], []]
    await withUsage(llm, { info, record: (one) => recorded.push(one) }).generate('?', {
      task: 'write-answer',
      onUsage: (one) => seen.push(one),
    })
    expect(seen).toEqual(recorded)
    expect(seen).toHaveLength(1)
    expect(seen[0]).toMatchObject({ model: 'openai/a', task: 'write-answer', inputTokens: 1_000 })
    expect(seen[0]?.costUsd).toBeCloseTo((800 * 1 + 200 * 0.5 + 500 * 10) / 1_000_000)
  })

  it('keeps a cost that the vendor told, and says none when the price is unknown', async () => {
    const replies = [{ operation: 'generate', text: 'ok', usage: { inputTokens: 5, costUsd: 7 } }] as const
    const seen: LLMUsage[] = []
    const onUsage = (one: LLMUsage): void => void seen.push(one)
    await withUsage(createScriptedLLM({ replies }), { info }).generate('?', { onUsage })
    const unpriced = [{ operation: 'generate', text: 'ok', usage: { inputTokens: 5 } }] as const
    await withUsage(createScriptedLLM({ replies: unpriced }), { info: {} }).generate('?', { onUsage })
    expect(seen.map(({ costUsd }) => costUsd)).toEqual([7, undefined])
  })

  it('estimates what a stream cost that broke off, or whose reader left, without saying it', async () => {
    const llm = createScriptedLLM({
      replies: [
        { operation: 'generateStream', deltas: ['여섯 글자', '다', failure('UNAVAILABLE')] },
        { operation: 'generateStream', deltas: ['abc', 'def'] },
        { operation: 'generateStream', deltas: [failure('UNAVAILABLE')] },
        { operation: 'generateStream', usage: { outputTokens: 2 }, deltas: ['ab', failure('UNAVAILABLE')] },
      ],
    })
    const recorded: LLMUsage[] = []
    const client = withUsage(llm, { info, record: (one) => recorded.push(one) })
    await read(client.generateStream('질문'))
    for await (const _ of client.generateStream('질문')) break
    await read(client.generateStream('질문'))
    await read(client.generateStream('질문'))
    expect(recorded.map(({ outputTokens }) => outputTokens)).toEqual([6, 1, 2])
    expect(recorded[0]?.inputTokens).toBeGreaterThan(0)
    expect(recorded[0]?.costUsd).toBeGreaterThan(0)
  })
})

describe('the usage ledger', () => {
  it('sums per task', () => {
    const ledger = createUsageLedger()
    ledger.record({ ...usage('a', 10, 1), task: 'classify-intent', costUsd: 0.5 })
    ledger.record({ ...usage('b', 20, 2), task: 'classify-intent' })
    ledger.record(usage('a', 5, 5))
    expect(Object.fromEntries(ledger.totals())).toEqual({
      'classify-intent': { calls: 2, inputTokens: 30, outputTokens: 3, cachedTokens: 0, costUsd: 0.5 },
      unnamed: { calls: 1, inputTokens: 5, outputTokens: 5, cachedTokens: 0, costUsd: 0 },
    })
  })
})
