import type { PortError, PortErrorCode } from '@eco2/ports'
import { createScriptedLLM, type ScriptedReply } from '@eco2/ports/testing'
import { describe, expect, it, vi } from 'vitest'
import { codeOf, failure, read, settableClock } from '../../test/policy-tools.ts'
import { withBreaker } from './with-breaker.ts'

const OPEN_MS = 30_000
const answer: ScriptedReply = { operation: 'generate', text: 'ok' }
const failing = (code: PortErrorCode = 'UNAVAILABLE'): ScriptedReply => ({
  operation: 'generate',
  error: failure(code),
})

function setup(...replies: ScriptedReply[]) {
  const llm = createScriptedLLM({ model: 'openai/gpt-5.2', replies })
  const clock = settableClock()
  const client = withBreaker(llm, { failures: 3, windowMs: 10_000, openMs: OPEN_MS, clock })
  const ask = async (times = 1): Promise<string[]> => {
    const codes: string[] = []
    while (codes.length < times) codes.push(await codeOf(client.generate('?')))
    return codes
  }
  return { llm, clock, client, ask }
}

describe('withBreaker', () => {
  it('opens after enough failures, and then fails at once without a call', async () => {
    const { llm, client, ask } = setup(failing(), failing('TIMEOUT'), failing('BAD_RESPONSE'), answer)
    await ask(3)
    await expect(client.generate('?')).rejects.toMatchObject({
      code: 'UNAVAILABLE',
      message: 'The breaker of openai/gpt-5.2 is open.',
      retryAfterMs: OPEN_MS,
    })
    expect(llm.calls).toHaveLength(3)
  })

  it('says of each call that it refuses, and of no other', async () => {
    const llm = createScriptedLLM({ model: 'openai/gpt-5.2', replies: [failing(), failing()] })
    const onRefusal = vi.fn()
    const client = withBreaker(llm, { failures: 2, onRefusal })
    for (let call = 0; call < 2; call += 1) await codeOf(client.generate('?'))
    expect(onRefusal).not.toHaveBeenCalled()
    for (let call = 0; call < 2; call += 1) await codeOf(client.generate('?'))
    expect(onRefusal).toHaveBeenCalledTimes(2)
  })

  it('does not open while most calls succeed, nor for failures of long ago', async () => {
    const { clock, ask } = setup(answer, answer, answer, answer, failing(), failing(), failing(), answer)
    expect((await ask(8)).filter((code) => code === 'no error')).toHaveLength(5)
    const slow = setup(failing(), failing(), failing(), answer)
    await slow.ask(2)
    slow.clock.advance(11_000)
    expect(await slow.ask(2)).toEqual(['UNAVAILABLE', 'no error'])
    clock.advance(0)
  })

  it.each([
    'INVALID_REQUEST',
    'CONTENT_FILTERED',
    'CONTEXT_TOO_LONG',
    'CANCELLED',
    'BUDGET_EXCEEDED',
    'UNSUPPORTED',
  ] as const)('%s says nothing bad about the vendor', async (code) => {
    const { ask } = setup(failing(code), failing(code), failing(code), failing(code), answer)
    expect((await ask(5)).at(-1)).toBe('no error')
  })

  it('half-open: a probe that succeeds closes it', async () => {
    const { clock, ask } = setup(failing(), failing(), failing(), answer, failing(), answer)
    await ask(3)
    clock.advance(OPEN_MS)
    expect(await ask(3)).toEqual(['no error', 'UNAVAILABLE', 'no error'])
  })

  it('half-open: a probe that fails opens it again, and the next probe can still close it', async () => {
    const { llm, clock, ask } = setup(failing(), failing(), failing(), failing(), answer)
    await ask(3)
    clock.advance(OPEN_MS)
    await ask(2)
    expect(llm.calls).toHaveLength(4)
    clock.advance(OPEN_MS)
    expect(await ask()).toEqual(['no error'])
  })

  it('half-open: a probe that says nothing makes room for the next', async () => {
    const { clock, ask } = setup(failing(), failing(), failing(), failing('CANCELLED'), answer)
    await ask(3)
    clock.advance(OPEN_MS)
    expect(await ask(2)).toEqual(['CANCELLED', 'no error'])
  })

  it('half-open: one probe at a time', async () => {
    const { promise: hold, resolve } = Promise.withResolvers<void>()
    const { llm, clock, client, ask } = setup(failing(), failing(), failing(), { ...answer, hold })
    await ask(3)
    clock.advance(OPEN_MS)
    const probe = client.generate('?')
    await llm.called(4)
    expect(await ask()).toEqual(['UNAVAILABLE'])
    resolve()
    expect(await probe).toBe('ok')
  })

  it('half-open: the first delta of a stream is proof enough, and a reader that leaves before it is none', async () => {
    const { promise: hold, resolve } = Promise.withResolvers<void>()
    const { llm, clock, client, ask } = setup(failing(), failing(), failing(), answer, answer)
    await ask(3)
    clock.advance(OPEN_MS)
    llm.script({ operation: 'generateStream', deltas: ['a', hold, 'b'] })
    const stream = client.generateStream('?')[Symbol.asyncIterator]()
    expect((await stream.next()).value).toBe('a')
    expect(await ask()).toEqual(['no error'])
    resolve()
    await stream.return?.()
    expect(await ask()).toEqual(['no error'])
  })

  it('a stream that breaks off is a failure', async () => {
    const broken: ScriptedReply = { operation: 'generateStream', deltas: ['a', failure('UNAVAILABLE')] }
    const { client, ask } = setup(answer)
    const { llm, client: other } = setup(broken, broken, broken)
    for (let index = 0; index < 3; index += 1) await read(other.generateStream('?'))
    expect(await codeOf(other.generate('?'))).toBe('UNAVAILABLE')
    expect(llm.calls).toHaveLength(3)
    expect([client.model, ...(await ask())]).toEqual(['openai/gpt-5.2', 'no error'])
  })

  it('a vendor that asks for more than a minute opens it at once, for that long', async () => {
    const { clock, ask, client } = setup(
      { operation: 'generate', error: failure('RATE_LIMITED', { retryAfterMs: 90_000 }) },
      answer,
    )
    await ask()
    clock.advance(89_999)
    expect(await codeOf(client.generate('?'))).toBe('UNAVAILABLE')
    clock.advance(1)
    expect(await ask()).toEqual(['no error'])
  })

  it('an error that is no PortError counts as a failure', async () => {
    const { client } = setup(
      ...Array.from(
        { length: 3 },
        (): ScriptedReply => ({ operation: 'generate', error: new TypeError('bug') as PortError }),
      ),
    )
    for (let index = 0; index < 3; index += 1) await client.generate('?').catch(() => {})
    expect(await codeOf(client.generate('?'))).toBe('UNAVAILABLE')
  })
})
