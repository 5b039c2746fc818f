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
      for (let cut = 1; cut < bytes.length; cut += 1) {
        wire.replyBytes([bytes.subarray(0, cut), bytes.subarray(cut)])
        const deltas = await collect(client.generateStream('생수병?'))
        expect(deltas, `cut at byte ${cut}`).toEqual(chunks)
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
