import { createScriptedLLM } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { createMetrics, withMetrics } from '../src/metrics/index.ts'
import { withRetry, withUsage } from '../src/policies/index.ts'
import { countedOf } from './metrics-text.ts'
import { codeOf, failure, read } from './policy-tools.ts'

const worker = () => createMetrics({ service: 'chat-worker', processMetrics: false })
const calls = (outcome: string, task = 'write-answer') =>
  `eco2_model_calls_total{model="openai/a",task="${task}",outcome="${outcome}"}`
const tokens = (kind: string) => `eco2_model_tokens_total{model="openai/a",kind="${kind}"}`
const COST = 'eco2_model_cost_usd_total{model="openai/a"}'

describe('withMetrics', () => {
  it('counts the call, its tokens in kinds that do not overlap, and its cost, and passes usage on', async () => {
    const metrics = worker()
    const usage = { inputTokens: 1_000, cachedTokens: 200, outputTokens: 50, costUsd: 0.25 }
    const llm = createScriptedLLM({
      model: 'openai/a',
      replies: [
        { operation: 'generate', text: 'ok', usage },
        { operation: 'generate', text: 'ok', usage },
      ],
    })
    const seen: unknown[] = []
    const client = withMetrics(llm, metrics)
    await client.generate('?', { task: 'write-answer', onUsage: (one) => seen.push(one) })
    await client.generate('?')
    expect(seen).toMatchObject([usage])
    expect(await countedOf(metrics)).toEqual({
      [calls('ok')]: 1,
      [calls('ok', 'unnamed')]: 1,
      [tokens('input')]: 1_600,
      [tokens('cached-input')]: 400,
      [tokens('output')]: 100,
      [COST]: 0.5,
    })
  })

  it('a failure counts by its code, also what is no PortError, and comes through as it was', async () => {
    const metrics = worker()
    const error = failure('CONTENT_FILTERED')
    const llm = createScriptedLLM({ model: 'openai/a', replies: [{ operation: 'generate', error }] })
    const odd = { ...llm, model: 'openai/a', generate: () => Promise.reject(new Error('a bug')) }
    await expect(withMetrics(llm, metrics).generate('?', { task: 'write-answer' })).rejects.toBe(error)
    await expect(withMetrics(odd, metrics).generate('?', { task: 'write-answer' })).rejects.toThrow('a bug')
    expect(await countedOf(metrics)).toEqual({ [calls('CONTENT_FILTERED')]: 1, [calls('INTERNAL')]: 1 })
  })

  it('a stream counts once, when it ends: read to its end, broken, or left', async () => {
    const metrics = worker()
    const llm = createScriptedLLM({
      model: 'openai/a',
      replies: [
        { operation: 'generateStream', deltas: ['a', 'b', 'c'] },
        { operation: 'generateStream', deltas: ['a', failure('TIMEOUT')] },
        { operation: 'generateStream', deltas: ['a', 'b'] },
      ],
    })
    const client = withMetrics(llm, metrics)
    const task = 'write-answer'
    const whole = client.generateStream('?', { task })[Symbol.asyncIterator]()
    await whole.next()
    expect(await countedOf(metrics)).toEqual({})
    while (!(await whole.next()).done);
    expect((await read(client.generateStream('?', { task }))).text).toEqual(['a'])
    for await (const _ of client.generateStream('?', { task })) break
    expect(await countedOf(metrics)).toEqual({
      [calls('ok')]: 1,
      [calls('TIMEOUT')]: 1,
      [calls('abandoned')]: 1,
    })
  })

  it('between with-usage and with-retry: every attempt counts, with the price of the table', async () => {
    const metrics = worker()
    const llm = createScriptedLLM({
      model: 'openai/a',
      replies: [
        { operation: 'generate', error: failure('UNAVAILABLE') },
        {
          operation: 'generate',
          text: 'ok',
          usage: { inputTokens: 1_000_000, outputTokens: 0, cachedTokens: 0 },
        },
        { operation: 'generate', error: failure('UNAUTHORIZED') },
      ],
    })
    const info = { price: { input: 2, cachedInput: 1, output: 10 } }
    const client = withRetry(withMetrics(withUsage(llm, { info }), metrics), {
      random: () => 0,
      sleep: async () => {},
    })
    await client.generate('?', { task: 'write-answer' })
    expect(await codeOf(client.generate('?', { task: 'write-answer' }))).toBe('UNAUTHORIZED')
    expect(await countedOf(metrics)).toEqual({
      [calls('UNAVAILABLE')]: 1,
      [calls('ok')]: 1,
      [calls('UNAUTHORIZED')]: 1,
      [tokens('input')]: 1_000_000,
      [COST]: 2,
    })
  })
})
