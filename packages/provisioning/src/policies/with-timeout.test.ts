import type { LLMClientPort } from '@eco2/ports'
import { createScriptedLLM } from '@eco2/ports/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { codeOf, read } from '../../test/policy-tools.ts'
import { withTimeout } from './with-timeout.ts'

const never = new Promise(() => {})
const LIMITS = { firstTokenMs: 300, idleMs: 100, totalMs: 1_000 }

describe('withTimeout', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it('lets a call in time pass, and leaves no timer', async () => {
    const llm = createScriptedLLM({
      replies: [
        { operation: 'generate', text: '네' },
        { operation: 'generateStream', deltas: ['a', 'b'] },
      ],
    })
    expect(await withTimeout(llm, LIMITS).generate('?')).toBe('네')
    expect(await read(withTimeout(llm, LIMITS).generateStream('?'))).toEqual({ text: ['a', 'b'] })
  })

  it('total: an answer that does not come is aborted', async () => {
    const llm = createScriptedLLM({ replies: [{ operation: 'generate', hold: never, text: 'late' }] })
    const code = codeOf(withTimeout(llm, LIMITS).generate('?'))
    await vi.advanceTimersByTimeAsync(999)
    expect(llm.calls[0]?.options.signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    expect(await code).toBe('TIMEOUT')
    expect(llm.calls[0]?.options.signal?.aborted).toBe(true)
  })

  it('first token: a stream that does not begin', async () => {
    const llm = createScriptedLLM({ replies: [{ operation: 'generateStream', deltas: [never, 'late'] }] })
    const result = read(withTimeout(llm, LIMITS).generateStream('?'))
    await vi.advanceTimersByTimeAsync(300)
    expect(await result).toMatchObject({ text: [], error: { code: 'TIMEOUT', retryable: true } })
    expect(llm.calls[0]?.options.signal?.aborted).toBe(true)
  })

  it('idle: a stream that stops between two deltas; what was said stays said', async () => {
    const llm = createScriptedLLM({
      replies: [{ operation: 'generateStream', deltas: ['a', 'b', never, 'late'] }],
    })
    const result = read(withTimeout(llm, LIMITS).generateStream('?'))
    await vi.advanceTimersByTimeAsync(100)
    expect(await result).toMatchObject({ text: ['a', 'b'], error: { code: 'TIMEOUT' } })
    expect(llm.calls[0]?.options.signal?.aborted).toBe(true)
  })

  it('idle: the time its reader takes does not count', async () => {
    const llm = createScriptedLLM({ replies: [{ operation: 'generateStream', deltas: ['a', 'b'] }] })
    const text: string[] = []
    for await (const delta of withTimeout(llm, LIMITS).generateStream('?')) {
      text.push(delta)
      await vi.advanceTimersByTimeAsync(400)
    }
    expect(text).toEqual(['a', 'b'])
  })

  it('total: a stream that never ends, however lively', async () => {
    const endless: LLMClientPort = {
      ...createScriptedLLM(),
      generateStream: async function* () {
        for (;;) {
          await new Promise((resolve) => setTimeout(resolve, 50))
          yield 'x'
        }
      },
    }
    const result = read(withTimeout(endless, LIMITS).generateStream('?'))
    await vi.advanceTimersByTimeAsync(1_050)
    const { text, error } = await result
    expect(error).toMatchObject({ code: 'TIMEOUT' })
    expect(text.length).toBeGreaterThan(15)
    await vi.advanceTimersByTimeAsync(50)
  })

  it('does not wait for an adapter that ignores the abort', async () => {
    const deaf: LLMClientPort = {
      ...createScriptedLLM(),
      generate: () => new Promise(() => {}),
      generateStream: async function* () {
        yield 'a'
        await never
      },
    }
    const code = codeOf(withTimeout(deaf, LIMITS).generate('?'))
    const stream = read(withTimeout(deaf, LIMITS).generateStream('?'))
    await vi.advanceTimersByTimeAsync(1_000)
    expect(await code).toBe('TIMEOUT')
    expect(await stream).toMatchObject({ text: ['a'], error: { code: 'TIMEOUT' } })
  })

  it("the caller's abort stays a cancellation, and leaving the loop aborts the call", async () => {
    const llm = createScriptedLLM({
      replies: [
        { operation: 'generate', hold: never },
        { operation: 'generateStream', deltas: ['a', 'b'] },
      ],
    })
    const controller = new AbortController()
    const code = codeOf(withTimeout(llm, LIMITS).generate('?', { signal: controller.signal }))
    controller.abort()
    expect(await code).toBe('CANCELLED')
    for await (const _ of withTimeout(llm, LIMITS).generateStream('?')) break
    expect(llm.calls[1]?.options.signal?.aborted).toBe(true)
  })
})
