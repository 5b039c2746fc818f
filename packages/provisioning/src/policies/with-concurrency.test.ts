import { createScriptedLLM } from '@eco2/ports/testing'
import { describe, expect, it } from 'vitest'
import { codeOf, failure, read } from '../../test/policy-tools.ts'
import { createLimiter, withConcurrency } from './with-concurrency.ts'

describe('withConcurrency', () => {
  it('lets as many pass as there are places, the others in order, over all models of a vendor', async () => {
    const limiter = createLimiter({ limit: 2 })
    const holds = Array.from({ length: 4 }, () => Promise.withResolvers<void>())
    const llms = holds.map(({ promise: hold }, index) =>
      createScriptedLLM({ replies: [{ operation: 'generate', hold, text: String(index) }] }),
    )
    const answers = llms.map((llm) => withConcurrency(llm, limiter).generate('?'))
    await Promise.all([llms[0]?.called(), llms[1]?.called()])
    expect([limiter.running, limiter.waiting, llms[2]?.calls.length]).toEqual([2, 2, 0])
    holds[1]?.resolve()
    await llms[2]?.called()
    expect([limiter.running, limiter.waiting, llms[3]?.calls.length]).toEqual([2, 1, 0])
    for (const { resolve } of holds) resolve()
    expect(await Promise.all(answers)).toEqual(['0', '1', '2', '3'])
    expect([limiter.running, limiter.waiting]).toEqual([0, 0])
  })

  it('a failure, a broken stream and a reader that leaves give their place back', async () => {
    const limiter = createLimiter({ limit: 1 })
    const llm = createScriptedLLM({
      replies: [
        { operation: 'generate', error: failure('UNAVAILABLE') },
        { operation: 'generateStream', deltas: ['a', failure('UNAVAILABLE')] },
        { operation: 'generateStream', deltas: ['a', 'b'] },
        { operation: 'generate', text: 'ok' },
      ],
    })
    const client = withConcurrency(llm, limiter)
    await codeOf(client.generate('?'))
    await read(client.generateStream('?'))
    for await (const _ of client.generateStream('?')) {
      expect(limiter.running).toBe(1)
      break
    }
    expect(await client.generate('?')).toBe('ok')
    expect(limiter.running).toBe(0)
  })

  it('who is cancelled while waiting leaves the line, and who comes to a full line is refused', async () => {
    const limiter = createLimiter({ limit: 1, maxWaiting: 1 })
    const leave = await limiter.enter()
    const controller = new AbortController()
    const waiting = codeOf(limiter.enter(controller.signal))
    expect(await codeOf(limiter.enter())).toBe('UNAVAILABLE')
    controller.abort()
    expect(await waiting).toBe('CANCELLED')
    expect(limiter.waiting).toBe(0)
    expect(await codeOf(limiter.enter(controller.signal))).toBe('CANCELLED')
    leave()
    leave()
    expect(limiter.running).toBe(0)
  })
})
