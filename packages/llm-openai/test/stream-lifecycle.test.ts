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

  test('a finished stream hands its connection on', async () => {
    const { wire, llm } = await openClient()
    const ports = new Set<unknown>()
    for (let round = 0; round < 5; round += 1) {
      wire.replyText(['네'])
      await collect(llm.generateStream('?'))
      // The few bytes behind the end are read in the background; the server sees the next request on some socket.
      await new Promise((resolve) => setImmediate(resolve))
      ports.add(wire.rawRequests[round]?.remotePort)
    }
    expect(ports.size).toBeLessThan(5)
  })

  test('a server that goes on behind the end is cut', async () => {
    const cut = Promise.withResolvers<void>()
    const frames = [
      'data: {"choices":[{"delta":{"content":"네"},"finish_reason":"stop"}]}\n\n',
      'data: [DONE]\n\n',
    ]
    const body = new ReadableStream({
      pull: (controller) => controller.enqueue(Buffer.from(frames.shift() ?? ': and on\n\n')),
      cancel: () => cut.resolve(),
    })
    const headers = { 'content-type': 'text/event-stream' }
    const client = new OpenAI({ apiKey: 'k', fetch: async () => new Response(body, { headers }) })
    const llm = new OpenAILLMClient({ client, model: 'm', api: 'chat' })
    expect(await collect(llm.generateStream('?'))).toEqual(['네'])
    await cut.promise
  })
})
