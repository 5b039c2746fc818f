import { describe, expect, test } from 'vitest'
import { failure, type LLMClientTraits, type OpenHarness, operations } from './scenario.ts'

export function describeCancellation(openHarness: OpenHarness, traits: LLMClientTraits): void {
  describe.each(operations(traits))('cancelling $name', (operation) => {
    test('before the call: CANCELLED, and nobody is asked', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['너무 늦다'])
      const signal = AbortSignal.abort()
      const error = await failure(operation.call(client, { signal }), 'CANCELLED')
      expect(error.retryable).toBe(false)
      expect(wire.requests).toHaveLength(0)
    })

    test('before the headers: CANCELLED, and the socket closes', async () => {
      const { client, wire } = await openHarness()
      wire.stall('before-headers')
      const controller = new AbortController()
      const call = failure(operation.call(client, { signal: controller.signal }), 'CANCELLED')
      await wire.requestArrived()
      controller.abort()
      await call
      await wire.socketClosed()
      expect(wire.openSockets()).toBe(0)
      expect(wire.requests).toHaveLength(1)
    })

    test('in the middle of the body: CANCELLED, and the socket closes', async () => {
      const { client, wire } = await openHarness()
      wire.stall('mid-body')
      const controller = new AbortController()
      const call = failure(operation.call(client, { signal: controller.signal }), 'CANCELLED')
      await wire.requestArrived()
      await settledTurns()
      controller.abort(new Error('the user pressed stop'))
      await call
      await wire.socketClosed()
      expect(wire.openSockets()).toBe(0)
      expect(wire.requests).toHaveLength(1)
    })
  })

  describe('cancelling a stream', () => {
    test('between two deltas: the next step rejects with CANCELLED and nothing more comes', async () => {
      const { client, wire } = await openHarness()
      wire.stall('mid-body', ['하나'])
      const controller = new AbortController()
      const iterator = client.generateStream('생수병?', { signal: controller.signal })[Symbol.asyncIterator]()
      expect((await iterator.next()).value).toBe('하나')
      const next = failure(iterator.next(), 'CANCELLED')
      controller.abort()
      await next
      await wire.socketClosed()
      expect(await iterator.next()).toEqual({ value: undefined, done: true })
    })

    test('while the reader holds deltas it has not asked for yet', async () => {
      const { client, wire } = await openHarness()
      wire.stall('mid-body', ['하나', '둘', '셋'])
      const controller = new AbortController()
      const iterator = client.generateStream('생수병?', { signal: controller.signal })[Symbol.asyncIterator]()
      await iterator.next()
      controller.abort()
      await failure(iterator.next(), 'CANCELLED')
      await wire.socketClosed()
    })

    test('after the end: nothing happens', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['끝'])
      const controller = new AbortController()
      expect(await client.generate('생수병?', { signal: controller.signal })).toBe('끝')
      controller.abort()
      wire.replyText(['또'])
      expect(await client.generate('생수병?')).toBe('또')
    })
  })
}

/** Some turns of the event loop, so that a part of the body has most likely been read; the outcome must not depend on it. */
async function settledTurns(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}
