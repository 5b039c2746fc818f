import { describe, expect, test } from 'vitest'
import type { PortErrorCode } from '../../port-error.ts'
import type { WireErrorKind } from '../llm-wire.ts'
import { collect, failure, type LLMClientTraits, type OpenHarness, operations } from './scenario.ts'
import { VENDOR_WORDS } from './texts.ts'

interface StatusCase {
  readonly status: number
  readonly kind: WireErrorKind
  readonly code: PortErrorCode
  readonly retryable: boolean
}

export function describeStatuses(openHarness: OpenHarness, traits: LLMClientTraits): void {
  const cases = STATUS_CASES.filter(({ kind }) => !traits.missingErrorKinds?.includes(kind))

  describe('statuses', () => {
    describe.each(cases)('$status ($kind) is $code', ({ status, kind, code, retryable }) => {
      test.each(operations(traits))('in $name, asked once, giving nothing away', async (operation) => {
        const { client, wire } = await openHarness()
        wire.replyStatus(status, { kind, message: VENDOR_WORDS })
        const error = await failure(operation.call(client), code)
        expect(error.retryable).toBe(retryable)
        expect(error.port).toBe('LLMClientPort')
        expect(error.adapter).toMatch(/./)
        expect(wire.requests).toHaveLength(1)
      })
    })

    test('Retry-After in seconds becomes retryAfterMs', async () => {
      const { client, wire } = await openHarness()
      wire.replyStatus(429, { kind: 'rate', retryAfter: '7' })
      wire.replyStatus(503, { kind: 'overloaded', retryAfter: '3' })
      expect((await failure(client.generate('?'), 'RATE_LIMITED')).retryAfterMs).toBe(7000)
      expect((await failure(collect(client.generateStream('?')), 'UNAVAILABLE')).retryAfterMs).toBe(3000)
    })

    test('Retry-After as an HTTP date becomes retryAfterMs', async () => {
      const { client, wire } = await openHarness()
      const before = Date.now()
      const date = Math.ceil((before + 90_000) / 1000) * 1000
      wire.replyStatus(429, { kind: 'rate', retryAfter: new Date(date).toUTCString() })
      const { retryAfterMs } = await failure(client.generate('?'), 'RATE_LIMITED')
      // The wait is counted from when the reply was read: between the two clock readings around the call.
      expect(retryAfterMs).toBeLessThanOrEqual(date - before)
      expect(retryAfterMs).toBeGreaterThanOrEqual(date - Date.now())
    })

    test.each(['soon', '-5', ''])('Retry-After %j is as if it were not there', async (retryAfter) => {
      const { client, wire } = await openHarness()
      wire.replyStatus(429, { kind: 'rate', retryAfter })
      expect((await failure(client.generate('?'), 'RATE_LIMITED')).retryAfterMs).toBeUndefined()
    })

    test.skipIf(traits.missingErrorKinds?.includes('filter'))(
      'an answer that the filter cut is CONTENT_FILTERED',
      async () => {
        const { client, wire } = await openHarness()
        wire.replyText(['음'], { finish: 'filter' })
        wire.replyText(['음'], { finish: 'filter' })
        await failure(client.generate('?'), 'CONTENT_FILTERED')
        await failure(collect(client.generateStream('?')), 'CONTENT_FILTERED')
      },
    )
  })
}

const STATUS_CASES: readonly StatusCase[] = [
  { status: 401, kind: 'auth', code: 'UNAUTHORIZED', retryable: false },
  { status: 403, kind: 'auth', code: 'UNAUTHORIZED', retryable: false },
  { status: 429, kind: 'rate', code: 'RATE_LIMITED', retryable: true },
  { status: 429, kind: 'quota', code: 'RATE_LIMITED', retryable: false },
  { status: 400, kind: 'context', code: 'CONTEXT_TOO_LONG', retryable: false },
  { status: 400, kind: 'filter', code: 'CONTENT_FILTERED', retryable: false },
  { status: 400, kind: 'invalid', code: 'INVALID_REQUEST', retryable: false },
  { status: 422, kind: 'invalid', code: 'INVALID_REQUEST', retryable: false },
  { status: 404, kind: 'model', code: 'NOT_FOUND', retryable: false },
  { status: 500, kind: 'overloaded', code: 'UNAVAILABLE', retryable: true },
  { status: 503, kind: 'overloaded', code: 'UNAVAILABLE', retryable: true },
  { status: 529, kind: 'overloaded', code: 'UNAVAILABLE', retryable: true },
]
