import { afterEach, describe, expect, it } from 'vitest'
import { EMBEDDING_LIMITS, type EmbeddingPort, type EmbedOptions } from '../embedding-port.ts'
import type { PortErrorCode } from '../port-error.ts'
import { API_KEY, lookupFailure } from './lookup-faults.ts'
import { HUGE_BYTES, type LookupFault, type LookupReply, type LookupWire } from './lookup-wire.ts'

/** What a suite gives the maker of a harness. */
export interface EmbeddingHarnessSettings {
  /** A canary: it may never appear in an error. Send it as the vendor's key. */
  readonly apiKey: string
}

/** One client over one local server that speaks the vendor's wire. Made anew for each scenario; the suite closes the wire. */
export interface EmbeddingHarness {
  readonly client: EmbeddingPort
  readonly wire: LookupWire
  /** The texts of a request's body, in order. */
  textsOf(body: string): readonly string[]
  /** The vendor's reply with these vectors, in the order of the texts. */
  reply(vectors: readonly (readonly number[])[]): LookupReply
}

/** What every `EmbeddingPort` over a wire must do. */
export function describeEmbeddingPort(
  name: string,
  makeHarness: (settings: EmbeddingHarnessSettings) => Promise<EmbeddingHarness>,
): void {
  describe(`${name} as an EmbeddingPort`, () => {
    const wires: LookupWire[] = []
    const open = async (numbersOf: (text: string) => readonly number[] = byLength) => {
      const harness = await makeHarness({ apiKey: API_KEY })
      const { wire, textsOf, reply } = harness
      wire.serve(({ body }) => reply(textsOf(body).map(numbersOf)))
      wires.push(wire)
      return harness
    }
    afterEach(async () => {
      await Promise.all(wires.splice(0).map((wire) => wire.close()))
    })

    it('has a name with its provider', async () => {
      expect((await open()).client.model).toMatch(/^[a-z]+\/\S+$/)
    })

    it.each(['query', 'document'] as const)('gives a %s a vector of unit length', async (purpose) => {
      const { client } = await open(() => [3, 0, -4])
      const [vector = new Float32Array()] = await client.embed(['생수병'], { purpose })
      expect(vector).toBeInstanceOf(Float32Array)
      expect([...vector]).toEqual([expect.closeTo(0.6, 5), 0, expect.closeTo(-0.8, 5)])
    })

    it('sends the texts as they are, and keeps their order', async () => {
      const { client, wire, textsOf } = await open()
      const texts = ['긴 것이 먼저', '♻️ "따옴표"\n둘째 줄', '캔']
      const vectors = await client.embed(texts, { purpose: 'document' })
      expect(textsOf(wire.requests[0]?.body ?? '')).toEqual(texts)
      expect(vectors.map(lengthFrom)).toEqual(texts.map(({ length }) => length))
    })

    it('splits a longer list than a request may hold', async () => {
      const { client, wire, textsOf } = await open()
      const texts = Array.from({ length: EMBEDDING_LIMITS.textsPerRequest + 2 }, (_, at) =>
        '가'.repeat(at + 1),
      )
      const vectors = await client.embed(texts, { purpose: 'document' })
      expect(wire.requests.map(({ body }) => textsOf(body).length)).toEqual([100, 2])
      expect(vectors.map(lengthFrom)).toEqual(texts.map(({ length }) => length))
    })

    it('makes no request for nothing, nor for a text that nobody takes', async () => {
      const { client, wire } = await open()
      expect(await client.embed([], QUERY)).toEqual([])
      const long = '가'.repeat(EMBEDDING_LIMITS.charactersPerText + 1)
      for (const text of ['', ' \n ', long]) {
        await lookupFailure(client.embed(['캔', text], QUERY), 'INVALID_REQUEST')
      }
      expect(wire.requests).toHaveLength(0)
    })

    it('takes a text as long as it may be', async () => {
      const { client } = await open()
      const text = '가'.repeat(EMBEDDING_LIMITS.charactersPerText)
      expect(await client.embed([text], QUERY)).toHaveLength(1)
    })

    it.each([
      ['fewer vectors than texts', [[1, 0]]],
      ['more vectors than texts', [[1], [1], [1]]],
      ['no vector at all', []],
      ['vectors of different lengths', [[1, 0], [1]]],
      ['an empty vector', [[1], []]],
      [
        'a vector of zeros',
        [
          [1, 0],
          [0, 0],
        ],
      ],
      [
        'a number that is none',
        [
          [1, 0],
          [Number.NaN, 1],
        ],
      ],
    ])('tells %s as BAD_RESPONSE', async (_name, vectors) => {
      const { client, wire, reply } = await open()
      wire.serve(() => reply(vectors))
      await failure(client.embed(['캔', '병'], QUERY), 'BAD_RESPONSE')
    })

    it.each(TOLD)('tells $fault as $code, asked once', async ({ fault, code, retryable }) => {
      const { client, wire } = await open()
      wire.fail(fault)
      expect((await failure(client.embed(['캔'], QUERY), code)).retryable).toBe(retryable)
      expect(wire.requests).toHaveLength(1)
    })

    it('passes on how long a quota asks to wait', async () => {
      const { client, wire } = await open()
      wire.fail('quota')
      const { retryAfterMs } = await failure(client.embed(['캔'], QUERY), 'RATE_LIMITED')
      expect(retryAfterMs).toBe(QUOTA_RETRY_AFTER_MS)
    })

    it('fails as a whole when its second request does', async () => {
      const { client, wire, textsOf, reply } = await open()
      wire.serve(({ body }) =>
        wire.requests.length > 1 ? { status: 503, body: '' } : reply(textsOf(body).map(byLength)),
      )
      const texts = Array.from({ length: EMBEDDING_LIMITS.textsPerRequest + 1 }, () => '캔')
      await failure(client.embed(texts, { purpose: 'document' }), 'UNAVAILABLE')
    })

    it('stops to read a body without an end', async () => {
      const { client, wire } = await open()
      wire.fail('huge')
      await failure(client.embed(['캔'], QUERY), 'BAD_RESPONSE')
      await wire.socketClosed()
      expect(wire.bytesSent()).toBeLessThan(HUGE_BYTES)
    })

    it('tells a server that is not there as UNAVAILABLE', async () => {
      const { client, wire } = await open()
      await wire.close()
      expect((await failure(client.embed(['캔'], QUERY), 'UNAVAILABLE')).retryable).toBe(true)
    })

    it('makes no request under an aborted signal', async () => {
      const { client, wire } = await open()
      await failure(client.embed(['캔'], { ...QUERY, signal: AbortSignal.abort() }), 'CANCELLED')
      expect(wire.requests).toHaveLength(0)
    })

    it.each(['stall', 'stall-body'] as const)(
      'closes the socket of a %s when it is cancelled, and is well again afterwards',
      async (fault) => {
        const { client, wire, textsOf, reply } = await open()
        wire.fail(fault)
        const controller = new AbortController()
        const call = failure(client.embed(['캔'], { ...QUERY, signal: controller.signal }), 'CANCELLED')
        await wire.requestArrived()
        controller.abort()
        await call
        await wire.socketClosed()
        wire.serve(({ body }) => reply(textsOf(body).map(byLength)))
        expect(await client.embed(['캔'], QUERY)).toHaveLength(1)
      },
    )
  })
}

async function failure(call: Promise<unknown>, ...codes: readonly PortErrorCode[]) {
  const error = await lookupFailure(call, ...codes)
  expect(error.port).toBe('EmbeddingPort')
  return error
}

/** A vector that tells how long its text was. */
function byLength(text: string): readonly number[] {
  return [text.length, 1]
}

function lengthFrom(vector: Float32Array): number {
  const [length = 0, one = 1] = vector
  return Math.round(length / one)
}

/** What a harness's `quota` has to ask for. */
export const QUOTA_RETRY_AFTER_MS = 7_000

const QUERY: EmbedOptions = { purpose: 'query' }
const TOLD: readonly {
  readonly fault: LookupFault
  readonly code: PortErrorCode
  readonly retryable: boolean
}[] = [
  { fault: 'bad-key', code: 'UNAUTHORIZED', retryable: false },
  { fault: 'quota', code: 'RATE_LIMITED', retryable: true },
  { fault: 'server-error', code: 'UNAVAILABLE', retryable: true },
  { fault: 'garbage', code: 'BAD_RESPONSE', retryable: false },
  { fault: 'other-shape', code: 'BAD_RESPONSE', retryable: false },
  { fault: 'cut', code: 'UNAVAILABLE', retryable: true },
]
