import { Buffer } from 'node:buffer'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { PortError } from '../../port-error.ts'
import type { LLMClientTraits, OpenHarness } from './scenario.ts'

/** One thing that can go wrong with a recording. Positions are fractions of its length. */
type Damage =
  | { readonly kind: 'truncate'; readonly at: number }
  | { readonly kind: 'flip'; readonly at: number; readonly mask: number }
  | { readonly kind: 'insert'; readonly at: number; readonly bytes: Uint8Array }
  | { readonly kind: 'remove'; readonly at: number; readonly length: number }
  | { readonly kind: 'repeat'; readonly at: number; readonly length: number }

export function describeFuzz(openHarness: OpenHarness, traits: LLMClientTraits): void {
  const timeoutMs = (traits.scenarioTimeoutMs ?? 20_000) * 3

  test('malformed streams end: as text, or as a PortError, never in a crash', {
    timeout: timeoutMs,
  }, async () => {
    const { client, wire } = await openHarness()
    const recording = wire.streamBytes(['생수병은 ', '헹궈서 ', '😀'])
    await fc.assert(
      fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 4 }), cuts, async (damages, at) => {
        wire.replyBytes(split(damages.reduce(applyDamage, recording), at))
        try {
          for await (const delta of client.generateStream('생수병?')) {
            expect(delta).not.toBe('')
            expect(delta.isWellFormed()).toBe(true)
          }
        } catch (error) {
          if (!(error instanceof PortError)) throw error
          expect(['BAD_RESPONSE', 'UNAVAILABLE', 'RATE_LIMITED', 'CONTENT_FILTERED']).toContain(error.code)
        }
      }),
      { seed: 20_261_101, numRuns: 200 },
    )
  })

  test('arbitrary bytes end as a PortError', { timeout: timeoutMs }, async () => {
    const { client, wire } = await openHarness()
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), cuts, async (bytes, at) => {
        wire.replyBytes(split(bytes, at))
        const outcome = await drain(client.generateStream('생수병?'))
        expect(outcome).toBeInstanceOf(PortError)
      }),
      { seed: 20_261_102, numRuns: 100 },
    )
  })
}

const fraction = fc.double({ min: 0, max: 1, noNaN: true })
const cuts = fc.array(fraction, { maxLength: 6 })
const damage: fc.Arbitrary<Damage> = fc.oneof(
  fc.record({ kind: fc.constant('truncate' as const), at: fraction }),
  fc.record({ kind: fc.constant('flip' as const), at: fraction, mask: fc.integer({ min: 1, max: 255 }) }),
  fc.record({
    kind: fc.constant('insert' as const),
    at: fraction,
    bytes: fc.uint8Array({ minLength: 1, maxLength: 40 }),
  }),
  fc.record({ kind: fc.constant('remove' as const), at: fraction, length: fc.integer({ min: 1, max: 60 }) }),
  fc.record({ kind: fc.constant('repeat' as const), at: fraction, length: fc.integer({ min: 1, max: 200 }) }),
)

function applyDamage(bytes: Uint8Array, { kind, at, ...how }: Damage): Uint8Array {
  const position = Math.floor(at * bytes.length)
  const head = bytes.subarray(0, position)
  const tail = bytes.subarray(position)
  if (kind === 'truncate') return head
  if ('mask' in how)
    return Buffer.concat([head, tail.subarray(0, 1).map((byte) => byte ^ how.mask), tail.subarray(1)])
  if ('bytes' in how) return Buffer.concat([head, how.bytes, tail])
  if (!('length' in how)) return bytes
  if (kind === 'remove') return Buffer.concat([head, tail.subarray(how.length)])
  return Buffer.concat([head, tail.subarray(0, how.length), tail])
}

function split(bytes: Uint8Array, at: readonly number[]): Uint8Array[] {
  const edges = [
    0,
    ...at.map((fractionAt) => Math.floor(fractionAt * bytes.length)).sort((a, b) => a - b),
    bytes.length,
  ]
  return edges.slice(1).map((edge, index) => bytes.subarray(edges[index], edge))
}

async function drain(stream: AsyncIterable<string>): Promise<unknown> {
  try {
    const deltas: string[] = []
    for await (const delta of stream) deltas.push(delta)
    return deltas
  } catch (error) {
    return error
  }
}
