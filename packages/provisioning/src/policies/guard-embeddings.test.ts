import type { EmbedOptions } from '@eco2/ports'
import { createScriptedEmbeddings } from '@eco2/ports/testing'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { codeOf, failure, settableClock } from '../../test/policy-tools.ts'
import { guardEmbeddings } from './guard-embeddings.ts'

const never = new Promise(() => {})
const QUERY: EmbedOptions = { purpose: 'query' }

describe('guardEmbeddings', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => {
    expect(vi.getTimerCount()).toBe(0)
    vi.useRealTimers()
  })

  it('lets a call in time pass as it is, and leaves no timer', async () => {
    const bare = createScriptedEmbeddings({ model: 'openai/small' })
    const guarded = guardEmbeddings(bare)
    expect(guarded.model).toBe('openai/small')
    expect(await guarded.embed(['캔'], QUERY)).toEqual(await bare.embed(['캔'], QUERY))
    expect(bare.calls[0]).toEqual({ texts: ['캔'], purpose: 'query' })
  })

  it.each([
    ['query', 500],
    ['document', 30_000],
  ] as const)('a call for a %s has %i ms, whoever does not listen', async (purpose, limitMs) => {
    const deaf = {
      ...createScriptedEmbeddings(),
      embed: vi.fn((_texts: readonly string[], _options: EmbedOptions) => never as Promise<never>),
    }
    const call = guardEmbeddings(deaf).embed(['캔'], { purpose })
    const outcome = expect(call).rejects.toMatchObject({ code: 'TIMEOUT', port: 'EmbeddingPort' })
    await vi.advanceTimersByTimeAsync(limitMs - 1)
    const options = deaf.embed.mock.calls[0]?.[1]
    expect(options?.signal?.aborted).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await outcome
    expect(options?.signal?.aborted).toBe(true)
  })

  it('two failures open the breaker for all calls; a probe that succeeds closes it', async () => {
    const bare = createScriptedEmbeddings({ failure: failure('UNAUTHORIZED') })
    const clock = settableClock()
    const onState = vi.fn()
    const guarded = guardEmbeddings(bare, { breaker: { clock, onState } })
    await codeOf(guarded.embed(['캔'], { purpose: 'document' }))
    await codeOf(guarded.embed(['캔'], QUERY))
    await expect(guarded.embed(['캔'], QUERY)).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The breaker of scripted/embeddings is open.',
      port: 'EmbeddingPort',
    })
    expect(bare.calls).toHaveLength(2)
    bare.script({ failure: undefined })
    clock.advance(30_000)
    expect(await guarded.embed(['캔'], QUERY)).toHaveLength(1)
    expect(onState.mock.calls.map(([, state]) => state)).toEqual(['open', 'probing', 'closed'])
  })

  it('a call that its caller left says nothing about the vendor', async () => {
    const bare = createScriptedEmbeddings({ hold: never })
    const guarded = guardEmbeddings(bare)
    for (let call = 0; call < 3; call += 1) {
      const controller = new AbortController()
      const code = codeOf(guarded.embed(['캔'], { ...QUERY, signal: controller.signal }))
      controller.abort()
      expect(await code).toBe('CANCELLED')
    }
    bare.script({ hold: undefined })
    expect(await guarded.embed(['캔'], QUERY)).toHaveLength(1)
  })
})
