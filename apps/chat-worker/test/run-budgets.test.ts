import { randomUUID } from 'node:crypto'
import { createChat } from '@eco2/graph'
import { createKnowledgeRetriever } from '@eco2/knowledge'
import {
  BUDGET_WINDOW_MS,
  type ImageGeneratorPort,
  isPortError,
  MILLIONTHS_PER_USD,
  PortError,
  type RunEventBody,
  silentLogger,
  userBudgetKeys,
} from '@eco2/ports'
import { createScriptedLLM } from '@eco2/ports/testing'
import { createRedisCounter } from '@eco2/store-redis'
import { Redis } from 'ioredis'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createRunBudgets } from '../src/run-budgets.ts'

let redis: Redis
beforeAll(() => {
  redis = new Redis(process.env.REDIS_URL ?? '')
})
afterAll(() => redis.quit())

const LIMITS = { runTokens: 1_000, userTokensPerDay: 1_500, userUsdPerDay: 5, userPicturesPerDay: 2 }
const setUp = (limits = LIMITS) => {
  const counter = createRedisCounter({ redis, keyPrefix: `test-${randomUUID()}:` })
  return { counter, budgets: createRunBudgets(counter, limits, silentLogger) }
}
const reply = (tokens: number) => ({
  operation: 'generate' as const,
  text: 'ok',
  usage: { inputTokens: tokens - 10, outputTokens: 10 },
})
const codeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'no error',
    (error: unknown) => (isPortError(error) ? error.code : 'other'),
  )

describe('budgets', () => {
  test('stop a run before its tokens are spent, and no other run', async () => {
    const { budgets } = setUp()
    const llm = createScriptedLLM({ replies: [reply(900), reply(100), reply(100)] })
    const client = budgets.guard(llm)
    const one = { runId: 'thread.1', userId: 'a' }
    const call = () => client.generate('생수병?', { maxTokens: 50 })
    expect(await budgets.spend(one, () => codeOf(call()))).toBe('no error')
    expect(await budgets.spend(one, () => codeOf(client.generate('?', { maxTokens: 200 })))).toBe(
      'BUDGET_EXCEEDED',
    )
    expect(llm.calls).toHaveLength(1)
    expect(await budgets.spend({ runId: 'thread.2', userId: 'a' }, () => codeOf(call()))).toBe('no error')
  })

  test('stop a person over all runs and workers, and nobody else', async () => {
    const { counter, budgets } = setUp()
    const elsewhere = createRunBudgets(counter, LIMITS, silentLogger)
    const llm = createScriptedLLM({ replies: [reply(900), reply(500), reply(900)] })
    const ask = (where: typeof budgets, userId: string, runId: string) =>
      where.spend({ runId, userId }, () => codeOf(where.guard(llm).generate('?', { maxTokens: 200 })))
    expect(await ask(budgets, 'a', 'thread.1')).toBe('no error')
    expect(await ask(elsewhere, 'a', 'thread.2')).toBe('no error')
    expect(await ask(budgets, 'a', 'thread.3')).toBe('BUDGET_EXCEEDED')
    expect(await ask(budgets, 'b', 'thread.4')).toBe('no error')
  })

  test('of pictures: n-1, n, n+1 of one person over all workers; one that fails costs nothing, nobody else notices', async () => {
    const { counter, budgets } = setUp()
    const elsewhere = createRunBudgets(counter, LIMITS, silentLogger)
    const usage = { inputTokens: 10, outputTokens: 10, cachedTokens: 0, costUsd: 0.04, model: 'm' }
    const picture = { bytes: new Uint8Array(1), mediaType: 'image/png' }
    let fails = true
    const generator: ImageGeneratorPort = {
      model: 'openai/gpt-image-1',
      generateImage: async (_request, options) => {
        if (fails) throw new PortError('UNAVAILABLE', 'down')
        options?.onUsage?.(usage)
        return picture
      },
    }
    const draw = (where: typeof budgets, userId: string) =>
      where.spend({ runId: 'thread.1', userId }, () =>
        codeOf(where.guardPictures(generator).generateImage({ prompt: '그림' })),
      )
    expect(await draw(budgets, 'p')).toBe('UNAVAILABLE')
    fails = false
    expect(await draw(budgets, 'p')).toBe('no error')
    expect(await draw(elsewhere, 'p')).toBe('no error')
    expect(await draw(budgets, 'p')).toBe('BUDGET_EXCEEDED')
    expect(await draw(budgets, 'q')).toBe('no error')
    const { pictures, usd } = userBudgetKeys('p')
    expect([await counter.read(pictures), await counter.read(usd)]).toEqual([2, 80_000])
    // Outside of a run nobody pays.
    expect(await codeOf(budgets.guardPictures(generator).generateImage({ prompt: '그림' }))).toBe('no error')
  })

  test('of money: who has spent it gets no picture', async () => {
    const { counter, budgets } = setUp()
    const { usd } = userBudgetKeys('r')
    const limit = 5 * MILLIONTHS_PER_USD
    await counter.reserve([{ key: usd, amount: limit, limit, windowMs: BUDGET_WINDOW_MS }])
    const generateImage = vi.fn()
    const guarded = budgets.guardPictures({ model: 'openai/gpt-image-1', generateImage })
    const run = { runId: 'thread.1', userId: 'r' }
    expect(await budgets.spend(run, () => codeOf(guarded.generateImage({ prompt: '그림' })))).toBe(
      'BUDGET_EXCEEDED',
    )
    expect(generateImage).not.toHaveBeenCalled()
  })

  test('belong to the run whose graph makes the call, also with many at once; who is over them hears the rules', async () => {
    const { counter, budgets } = setUp({ ...LIMITS, runTokens: 20_000, userTokensPerDay: 20_000 })
    const stream = (index: number) => ({
      operation: 'generateStream' as const,
      usage: { inputTokens: 90, outputTokens: 10 + index },
      deltas: ['전용 수거함에 버려요.'],
    })
    const llm = createScriptedLLM({ replies: [0, 1, 2, 3].map(stream) })
    const chat = createChat({ models: () => budgets.guard(llm), retriever: createKnowledgeRetriever() })
    const run = async (userId: string, runId: string): Promise<readonly RunEventBody[]> =>
      budgets.spend({ runId, userId }, async () => {
        const { signal } = new AbortController()
        const request = { runId, threadId: 'thread', userId, attempt: 1, history: [], inputs: [] }
        return Array.fromAsync(chat.run({ ...request, message: '생수병은 어떻게 버려?' }, { signal }))
      })
    const users = ['a', 'b', 'c', 'd']
    await counter.reserve([{ key: '{budget:d}:tokens', amount: 20_000, limit: 20_000, windowMs: 60_000 }])
    const all = await Promise.all(users.map((userId) => run(userId, `thread.${userId}`)))
    const spent = await Promise.all(users.map((userId) => counter.read(`{budget:${userId}}:tokens`)))
    expect(spent.slice(0, 3).toSorted()).toEqual([100, 101, 102])
    expect(spent[3]).toBe(20_000)
    const last = all[3]?.flatMap((event) => (event.type === 'text-delta' ? [event.text] : [])).join('') ?? ''
    expect(last).toContain('투명 페트병')
    expect(all[3]).toContainEqual(
      expect.objectContaining({
        type: 'stage-end',
        stage: 'answer',
        status: 'degraded',
        reason: 'BUDGET_EXCEEDED',
      }),
    )
  })
})
