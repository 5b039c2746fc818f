import { describe, expect, test } from 'vitest'
import {
  collect,
  expectWholeCodePoints,
  failure,
  type LLMClientTraits,
  type OpenHarness,
  operations,
} from './scenario.ts'
import { VENDOR_WORDS } from './texts.ts'

export function describeFaults(openHarness: OpenHarness, traits: LLMClientTraits): void {
  describe('faults', () => {
    test('a stream that ends without the terminal marker is BAD_RESPONSE, after its deltas', async () => {
      const { client, wire } = await openHarness()
      wire.endWithoutTerminal(['거의 ', '다'])
      const deltas: string[] = []
      await failure(collectInto(deltas, client.generateStream('생수병?')), 'BAD_RESPONSE')
      expect(deltas).toEqual(['거의 ', '다'])
    })

    test('a cut stream is UNAVAILABLE and retryable, after whole deltas only', async () => {
      const { client, wire } = await openHarness()
      wire.cutAfter(['거의 ', '다'])
      const deltas: string[] = []
      const error = await failure(collectInto(deltas, client.generateStream('생수병?')), 'UNAVAILABLE')
      expect(error.retryable).toBe(true)
      expect(['거의 ', '다'].slice(0, deltas.length)).toEqual(deltas)
      expectWholeCodePoints(deltas)
    })

    test('a cut inside a code point yields no half of it', async () => {
      const { client, wire } = await openHarness()
      const bytes = wire.streamBytes(['가', '나'])
      const inside = Buffer.from(bytes).indexOf('나') + 1
      wire.replyBytes([bytes.subarray(0, inside)])
      const deltas: string[] = []
      await failure(collectInto(deltas, client.generateStream('생수병?')), 'BAD_RESPONSE')
      expect(deltas).toEqual(['가'])
    })

    test.each(operations(traits).filter(({ name }) => name !== 'generateStream'))(
      '$name: a body that is cut is UNAVAILABLE',
      async (operation) => {
        const { client, wire } = await openHarness()
        wire.cutAfter(['거의 ', '다'])
        const error = await failure(operation.call(client), 'UNAVAILABLE')
        expect(error.retryable).toBe(true)
      },
    )

    test('an error inside a 200 stream is typed and gives nothing away', async () => {
      const { client, wire } = await openHarness()
      wire.errorInsideStream(['여기'], VENDOR_WORDS)
      const deltas: string[] = []
      await failure(
        collectInto(deltas, client.generateStream('생수병?')),
        'UNAVAILABLE',
        'BAD_RESPONSE',
        'RATE_LIMITED',
      )
      expect(deltas).toEqual(['여기'])
    })

    test.each(operations(traits))('$name: HTML with status 200 is BAD_RESPONSE', async (operation) => {
      const { client, wire } = await openHarness()
      wire.htmlWith200()
      await failure(operation.call(client), 'BAD_RESPONSE')
      expect(wire.requests).toHaveLength(1)
    })

    test.each(operations(traits))('$name: garbage is BAD_RESPONSE', async (operation) => {
      const { client, wire } = await openHarness()
      wire.garbage()
      await failure(operation.call(client), 'BAD_RESPONSE')
      expect(wire.requests).toHaveLength(1)
    })

    test.each(operations(traits))('$name: a line of 10 MB is BAD_RESPONSE', async (operation) => {
      const { client, wire } = await openHarness()
      wire.hugeLine(10_000_000)
      await failure(operation.call(client), 'BAD_RESPONSE')
    })

    test.runIf(traits.boundedLines !== false)('a line without an end is not read to its end', async () => {
      const { client, wire } = await openHarness()
      wire.hugeLine(256 * MEBIBYTE)
      await failure(collect(client.generateStream('생수병?')), 'BAD_RESPONSE')
      await wire.socketClosed()
      // What the client took, plus what the kernel's buffers hold on both sides.
      expect(wire.bytesSent()).toBeLessThan(32 * MEBIBYTE)
    })

    test('an empty answer is BAD_RESPONSE', async () => {
      const { client, wire } = await openHarness()
      wire.replyText([''])
      wire.replyText([])
      await failure(client.generate('생수병?'), 'BAD_RESPONSE')
      await failure(collect(client.generateStream('생수병?')), 'BAD_RESPONSE')
    })

    test('a server that is not there is UNAVAILABLE', async () => {
      const { client, wire } = await openHarness()
      await wire.close()
      const error = await failure(client.generate('생수병?'), 'UNAVAILABLE')
      expect(error.retryable).toBe(true)
      await failure(collect(client.generateStream('생수병?')), 'UNAVAILABLE')
    })

    test('after a fault the same client goes on', async () => {
      const { client, wire } = await openHarness()
      wire.cutAfter(['거의'])
      wire.replyText(['다시'])
      await failure(collect(client.generateStream('생수병?')), 'UNAVAILABLE')
      expect(await collect(client.generateStream('생수병?'))).toEqual(['다시'])
    })
  })
}

async function collectInto(deltas: string[], stream: AsyncIterable<string>): Promise<void> {
  for await (const delta of stream) deltas.push(delta)
}

const MEBIBYTE = 1024 * 1024
