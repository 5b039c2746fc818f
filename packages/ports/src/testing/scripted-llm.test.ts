import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { LLMUsage } from '../llm-client-port.ts'
import { PortError } from '../port-error.ts'
import { createScriptedLLM } from './scripted-llm.ts'

const schema = z.object({ intent: z.string() })

describe('createScriptedLLM', () => {
  test('answers each operation from its own line, and each task from its own', async () => {
    const llm = createScriptedLLM({
      replies: [
        { operation: 'generate', task: 'write-answer', text: '답' },
        { operation: 'generate', text: '아무나' },
        { operation: 'generateStructured', value: { intent: 'waste' } },
        { operation: 'generateFunctionCall', call: { name: 'go', arguments: { intent: 'x' } } },
        { operation: 'generateWithTools', text: '찾음', citations: [{ title: 'a', url: 'https://a.kr/' }] },
      ],
    })
    expect(await llm.generate('1')).toBe('아무나')
    expect(await llm.generate('2', { task: 'write-answer' })).toBe('답')
    expect(await llm.generateStructured('3', schema)).toEqual({ intent: 'waste' })
    const functions = [{ name: 'go', description: '', parameters: schema }]
    expect(await llm.generateFunctionCall('4', functions)).toEqual({ name: 'go', arguments: { intent: 'x' } })
    expect((await llm.generateWithTools('5', ['web_search'])).citations).toHaveLength(1)
    expect(llm.calls.map(({ operation, prompt }) => [operation, prompt])).toEqual([
      ['generate', '1'],
      ['generate', '2'],
      ['generateStructured', '3'],
      ['generateFunctionCall', '4'],
      ['generateWithTools', '5'],
    ])
    expect(llm.unused).toEqual([])
  })

  test('says what is missing', async () => {
    const llm = createScriptedLLM()
    await expect(llm.generate('?', { task: 'classify-intent' })).rejects.toMatchObject({
      code: 'INTERNAL',
      message: 'Nothing is scripted for generate (task classify-intent).',
    })
  })

  test('waits for the test, reports usage, and then fails as scripted', async () => {
    const gate = Promise.withResolvers<void>()
    const error = new PortError('RATE_LIMITED', 'Later.')
    const llm = createScriptedLLM()
    llm.script({ operation: 'generate', hold: gate.promise, usage: { inputTokens: 5 }, error })
    const usages: LLMUsage[] = []
    const call = llm.generate('?', { task: 'write-answer', onUsage: (usage) => usages.push(usage) })
    const outcome = expect(call).rejects.toBe(error)
    await llm.called()
    expect(usages).toEqual([])
    gate.resolve()
    await outcome
    expect(usages).toEqual([
      { model: 'scripted/llm', inputTokens: 5, outputTokens: 0, cachedTokens: 0, task: 'write-answer' },
    ])
  })

  test('streams deltas, waits, restarts and errors in order', async () => {
    const gate = Promise.withResolvers<void>()
    const error = new PortError('UNAVAILABLE', 'Gone.')
    const llm = createScriptedLLM({
      replies: [
        { operation: 'generateStream', deltas: ['가', gate.promise, { restart: 'retry' }, '나', error] },
      ],
    })
    const restarts: string[] = []
    const stream = llm.generateStream('?', { onRestart: (reason) => restarts.push(reason) })
    const iterator = stream[Symbol.asyncIterator]()
    expect((await iterator.next()).value).toBe('가')
    const second = iterator.next()
    expect(restarts).toEqual([])
    gate.resolve()
    expect((await second).value).toBe('나')
    expect(restarts).toEqual(['retry'])
    await expect(iterator.next()).rejects.toBe(error)
  })

  test('an abort ends a wait', async () => {
    const never = new Promise(() => {})
    const llm = createScriptedLLM({
      replies: [
        { operation: 'generate', hold: never },
        { operation: 'generateStream', deltas: ['가', never] },
      ],
    })
    const controller = new AbortController()
    const { signal } = controller
    const iterator = llm.generateStream('?', { signal })[Symbol.asyncIterator]()
    await iterator.next()
    const calls = [llm.generate('?', { signal }), iterator.next()]
    controller.abort()
    for (const call of await Promise.allSettled(calls)) {
      expect(call).toMatchObject({ status: 'rejected', reason: { code: 'CANCELLED' } })
    }
    await expect(llm.generate('?', { signal })).rejects.toMatchObject({ code: 'CANCELLED' })
  })

  test('a value that misses the schema is BAD_RESPONSE, as of a real model', async () => {
    const llm = createScriptedLLM({
      replies: [
        { operation: 'generateStructured', value: { intent: 1 } },
        { operation: 'generateFunctionCall', call: { name: 'gone', arguments: {} } },
      ],
    })
    await expect(llm.generateStructured('?', schema)).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
    await expect(llm.generateFunctionCall('?', [])).rejects.toMatchObject({ code: 'BAD_RESPONSE' })
  })
})
