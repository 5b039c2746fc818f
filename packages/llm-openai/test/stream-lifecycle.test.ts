import { getEventListeners } from 'node:events'
import { OpenAI } from 'openai'
import { describe, expect, test } from 'vitest'
import { OpenAILLMClient } from '../src/index.ts'
import { collect, openClient } from './open-client.ts'

describe('the life of a stream', () => {
  test('nobody is asked before the first step, and each iteration asks anew', async () => {
    const { wire, llm } = await openClient()
    const stream = llm.generateStream('?')
    await new Promise((resolve) => setImmediate(resolve))
    expect(wire.requests).toHaveLength(0)
    wire.replyText(['하나'])
    wire.replyText(['둘'])
    expect(await collect(stream)).toEqual(['하나'])
    expect(await collect(stream)).toEqual(['둘'])
  })

  test('return() ends a step that waits for a silent server', async () => {
    const { wire, llm } = await openClient()
    wire.stall('before-headers')
    const iterator = llm.generateStream('?')[Symbol.asyncIterator]()
    const step = iterator.next()
    await wire.requestArrived()
    await iterator.return?.()
    expect(await step).toEqual({ done: true, value: undefined })
    await wire.socketClosed()
  })

  test('steps asked for at once are answered in order', async () => {
    const { wire, llm } = await openClient()
    wire.replyText(['하나', '둘', '셋'])
    const iterator = llm.generateStream('?')[Symbol.asyncIterator]()
    const steps = await Promise.all([1, 2, 3, 4].map(() => iterator.next()))
    expect(steps.map(({ value }) => value)).toEqual(['하나', '둘', '셋', undefined])
  })

  test('a signal that outlives many calls collects no listeners', async () => {
    const { wire, llm } = await openClient()
    const { signal } = new AbortController()
    for (let round = 0; round < 5; round += 1) {
      wire.replyText(['네'])
      wire.replyText(['네'])
      wire.replyStatus(500)
      await llm.generate('?', { signal })
      await collect(llm.generateStream('?', { signal }))
      await expect(collect(llm.generateStream('?', { signal }))).rejects.toMatchObject({
        code: 'UNAVAILABLE',
      })
    }
    expect(getEventListeners(signal, 'abort')).toHaveLength(0)
  })

  test('a finished stream hands its connection on: the end of the body is awaited, not cut', async () => {
    const read = Promise.withResolvers<void>()
    const frames = [...END]
    let cancelled = false
    // Nothing is fetched ahead (highWaterMark 0): each pull is a read of the adapter's.
    const body = new ReadableStream(
      {
        pull: (controller) => {
          const frame = frames.shift()
          if (frame !== undefined) controller.enqueue(Buffer.from(frame))
          else {
            // Asked for more behind the end: that is the wait for the end of the body.
            controller.close()
            read.resolve()
          }
        },
        cancel: () => {
          cancelled = true
          read.resolve()
        },
      },
      { highWaterMark: 0 },
    )
    expect(await collect(clientOver(body).generateStream('?'))).toEqual(['네'])
    await read.promise
    expect(cancelled).toBe(false)
  })

  test('a server that goes on behind the end is cut', async () => {
    const cut = Promise.withResolvers<void>()
    const frames = [...END]
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(Buffer.from(frames.shift() ?? ': and on\n\n')),
      cancel: () => cut.resolve(),
    })
    expect(await collect(clientOver(body).generateStream('?'))).toEqual(['네'])
    await cut.promise
  })

  test('a plain body without an end is cut', async () => {
    const cut = Promise.withResolvers<void>()
    const block = Buffer.alloc(256 * 1024, ' ')
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(block),
      cancel: () => cut.resolve(),
    })
    await expect(clientOver(body).generate('?')).rejects.toMatchObject({
      code: 'BAD_RESPONSE',
      message: expect.stringContaining('longer than'),
    })
    await cut.promise
  })
})

/** A chat client whose next reply is this body. */
function clientOver(body: ReadableStream): OpenAILLMClient {
  const headers = { 'content-type': 'text/event-stream' }
  const client = new OpenAI({ apiKey: 'k', fetch: async () => new Response(body, { headers }) })
  return new OpenAILLMClient({ client, model: 'm', api: 'chat' })
}

const END = ['data: {"choices":[{"delta":{"content":"네"},"finish_reason":"stop"}]}\n\n', 'data: [DONE]\n\n']
