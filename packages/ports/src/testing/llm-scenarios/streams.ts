import { describe, expect, test } from 'vitest'
import { collect, expectWholeCodePoints, type LLMClientTraits, type OpenHarness } from './scenario.ts'
import { KOREAN_CHUNKS } from './texts.ts'

export function describeStreams(openHarness: OpenHarness, traits: LLMClientTraits): void {
  const timeoutMs = (traits.scenarioTimeoutMs ?? 20_000) * 3

  describe('streams', () => {
    test('one byte per network chunk gives the same deltas', async () => {
      const { client, wire } = await openHarness()
      const bytes = wire.streamBytes(KOREAN_CHUNKS)
      wire.replyBytes(Array.from(bytes, (_byte, index) => bytes.subarray(index, index + 1)))
      const deltas = await collect(client.generateStream('생수병?'))
      expect(deltas).toEqual(KOREAN_CHUNKS)
      expectWholeCodePoints(deltas)
    })

    test('a cut at every single byte gives the same deltas', { timeout: timeoutMs }, async () => {
      const { client, wire } = await openHarness()
      const chunks = ['가😀', '나♻️']
      const bytes = wire.streamBytes(chunks)
      // Each request cuts at every 61st byte, the next one shifted by one: after 61 every byte was a cut, once.
      for (let shift = 1; shift <= STRIDE; shift += 1) {
        const parts = [bytes.subarray(0, shift)]
        for (let at = shift; at < bytes.length; at += STRIDE) parts.push(bytes.subarray(at, at + STRIDE))
        wire.replyBytes(parts)
        const deltas = await collect(client.generateStream('생수병?'))
        expect(deltas, `cuts at ${shift} + n * ${STRIDE}`).toEqual(chunks)
      }
    })

    test('a surrogate pair that the vendor split over two deltas is joined', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['재활용 \uD83D', '\uDE00 합니다'])
      const deltas = await collect(client.generateStream('생수병?'))
      expect(deltas.join('')).toBe('재활용 😀 합니다')
      expectWholeCodePoints(deltas)
    })

    test('leaving the loop closes the socket', async () => {
      const { client, wire } = await openHarness()
      wire.stall('mid-body', ['하나', '둘'])
      for await (const delta of client.generateStream('생수병?')) {
        expect(delta).toBe('하나')
        break
      }
      await wire.socketClosed()
      expect(wire.openSockets()).toBe(0)
    })

    test('a finished stream leaves no unanswered socket', async () => {
      const { client, wire } = await openHarness()
      wire.replyText(['끝'])
      await collect(client.generateStream('생수병?'))
      expect(wire.openSockets()).toBe(0)
    })

    test('deltas arrive before the stream has ended', async () => {
      const { client, wire } = await openHarness()
      wire.stall('mid-body', ['먼저', '나중'])
      const iterator = client.generateStream('생수병?')[Symbol.asyncIterator]()
      expect((await iterator.next()).value).toBe('먼저')
      expect((await iterator.next()).value).toBe('나중')
      expect(wire.openSockets()).toBe(1)
      await iterator.return?.()
      await wire.socketClosed()
    })
  })
}

/** Bytes between two cuts: a prime, so that cuts fall differently into frames that repeat. */
const STRIDE = 61
