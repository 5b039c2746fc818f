import type { LLMUsage, PortErrorCode } from '@eco2/ports'
import { createScriptedLLM, type ScriptedReply } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { codeOf, failure, read } from '../../test/policy-tools.ts'
import type { ModelCapabilities } from '../models/index.ts'
import { withFallback } from './with-fallback.ts'

const ALL: ModelCapabilities = {
  jsonSchema: true,
  functions: true,
  images: true,
  temperature: true,
  webSearch: true,
  reasoningEfforts: [],
}

function candidate(
  name: string,
  replies: ScriptedReply[],
  info: Partial<ModelCapabilities> = {},
  contextTokens = 1_000,
) {
  const llm = createScriptedLLM({ model: name, replies })
  return { llm, client: llm, info: { capabilities: { ...ALL, ...info }, contextTokens } }
}
const answer: ScriptedReply = { operation: 'generate', text: 'ok' }
const failing = (code: PortErrorCode): ScriptedReply => ({ operation: 'generate', error: failure(code) })

describe('withFallback', () => {
  it('asks the next after a failure, silently, and carries the name of the first', async () => {
    const first = candidate('openai/a', [failing('UNAVAILABLE')])
    const second = candidate('google/b', [answer])
    const client = withFallback([first, second])
    expect(client.model).toBe('openai/a')
    expect(await client.generate('?', { onRestart: () => expect.unreachable() })).toBe('ok')
  })

  it.each([
    'UNAUTHORIZED',
    'RATE_LIMITED',
    'TIMEOUT',
    'BAD_RESPONSE',
    'UNSUPPORTED',
    'INTERNAL',
    'NOT_FOUND',
  ] as const)("%s is another model's chance", async (code) => {
    expect(
      await withFallback([candidate('a', [failing(code)]), candidate('b', [answer])]).generate('?'),
    ).toBe('ok')
  })

  it.each(['CANCELLED', 'CONTENT_FILTERED', 'INVALID_REQUEST', 'BUDGET_EXCEEDED'] as const)(
    '%s is not',
    async (code) => {
      const second = candidate('b', [answer])
      expect(await codeOf(withFallback([candidate('a', [failing(code)]), second]).generate('?'))).toBe(code)
      expect(second.llm.calls).toHaveLength(0)
    },
  )

  it('the error is that of the last one tried', async () => {
    const client = withFallback([
      candidate('a', [failing('UNAVAILABLE')]),
      candidate('b', [failing('UNAUTHORIZED')]),
    ])
    expect(await codeOf(client.generate('?'))).toBe('UNAUTHORIZED')
  })

  it('too long for one is asked only of those that hold more', async () => {
    const small = candidate('small', [answer], {}, 500)
    const large = candidate('large', [answer], {}, 9_000)
    const client = withFallback([candidate('a', [failing('CONTEXT_TOO_LONG')]), small, large])
    expect(await client.generate('?')).toBe('ok')
    expect([small.llm.calls.length, large.llm.calls.length]).toEqual([0, 1])
  })

  it('before the first delta the change is silent', async () => {
    const first = candidate('a', [{ operation: 'generateStream', deltas: [failure('UNAVAILABLE')] }])
    const second = candidate('b', [{ operation: 'generateStream', deltas: ['x', 'y'] }])
    const restarts: string[] = []
    const stream = withFallback([first, second]).generateStream('?', {
      onRestart: (reason) => restarts.push(reason),
    })
    expect(await read(stream)).toEqual({ text: ['x', 'y'] })
    expect(restarts).toEqual([])
  })

  it('in mid-stream it says so and starts over; the usage of both is counted', async () => {
    const first = candidate('openai/a', [
      { operation: 'generateStream', usage: { inputTokens: 10 }, deltas: ['half', failure('UNAVAILABLE')] },
    ])
    const second = candidate('google/b', [
      { operation: 'generateStream', usage: { inputTokens: 20 }, deltas: ['whole'] },
    ])
    const seen: string[] = []
    const usages: LLMUsage[] = []
    const stream = withFallback([first, second]).generateStream('?', {
      onRestart: (reason) => seen.push(`restart:${reason}`),
      onUsage: (one) => usages.push(one),
    })
    for await (const delta of stream) seen.push(delta)
    expect(seen).toEqual(['half', 'restart:provider-change', 'whole'])
    expect(usages.map(({ model, inputTokens }) => [model, inputTokens])).toEqual([
      ['openai/a', 10],
      ['google/b', 20],
    ])
  })

  it('in mid-stream, for a reader that cannot start over, it fails', async () => {
    const second = candidate('b', [{ operation: 'generateStream', deltas: ['whole'] }])
    const first = candidate('a', [{ operation: 'generateStream', deltas: ['half', failure('UNAVAILABLE')] }])
    expect(await read(withFallback([first, second]).generateStream('?'))).toMatchObject({
      text: ['half'],
      error: { code: 'UNAVAILABLE' },
    })
    expect(second.llm.calls).toHaveLength(0)
  })

  it('a candidate that cannot is passed over; when none can, UNSUPPORTED without a call', async () => {
    const plain = { functions: false, images: false, webSearch: false }
    const first = candidate('a', [], plain)
    const second = candidate('b', [
      { operation: 'generateFunctionCall', call: null },
      { operation: 'generateWithTools', text: 'found' },
      { operation: 'generate', text: 'seen' },
    ])
    const client = withFallback([first, second])
    expect(await client.generateFunctionCall('?', [])).toBeNull()
    expect((await client.generateWithTools('?', ['web_search'])).text).toBe('found')
    expect(await client.generate('?', { images: [{ url: 'https://example.com/a.png' }] })).toBe('seen')
    expect(first.llm.calls).toHaveLength(0)
    expect(
      await codeOf(withFallback([candidate('a', [], plain)]).generateWithTools('?', ['web_search'])),
    ).toBe('UNSUPPORTED')
  })

  it('after an abort nobody else is asked', async () => {
    const controller = new AbortController()
    const { promise: hold, resolve } = Promise.withResolvers<void>()
    const first = candidate('a', [{ ...failing('UNAVAILABLE'), hold } as ScriptedReply])
    const second = candidate('b', [answer])
    const code = codeOf(withFallback([first, second]).generate('?', { signal: controller.signal }))
    await first.llm.called()
    controller.abort()
    resolve()
    expect(await code).toBe('CANCELLED')
    expect(second.llm.calls).toHaveLength(0)
  })
})
