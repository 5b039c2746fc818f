import { inspect } from 'node:util'
import { afterEach, describe, expect, it } from 'vitest'
import type { LookupOptions } from '../lookup.ts'
import { PortError, type PortErrorCode } from '../port-error.ts'
import { HUGE_BYTES, type LookupFault, type LookupWire, VENDOR_WORDS } from './lookup-wire.ts'

/** What a suite gives the maker of a harness: the client under test must be built with exactly these. */
export interface LookupHarnessSettings {
  /** A canary: it may never appear in an error. Send it as the vendor's key. */
  readonly apiKey: string
  /** Of one call. */
  readonly timeoutMs: number
}

/** One client over one local server. Made anew for each scenario; the suite closes the wire. */
export interface LookupHarness<Client> {
  readonly client: Client
  readonly wire: LookupWire
  /** From now on the server knows enough for each operation to find something. */
  serveSomething(): void
}

/** An operation as one call that finds something, for faults that all of them share. */
export interface LookupOperation<Client> {
  readonly name: string
  call(client: Client, options?: LookupOptions): Promise<unknown>
}

/**
 * What every lookup over a wire must do when it goes wrong, for each of its operations. Part of the suites of the lookup ports.
 */
export function describeLookupFaults<Client>(
  makeHarness: (settings: LookupHarnessSettings) => Promise<LookupHarness<Client>>,
  operations: readonly LookupOperation<Client>[],
): void {
  describe.each(operations)('when the wire of $name fails', ({ call }) => {
    const wires: LookupWire[] = []
    const open = async (timeoutMs = LONG_MS): Promise<LookupHarness<Client>> => {
      const harness = await makeHarness({ apiKey: API_KEY, timeoutMs })
      harness.serveSomething()
      wires.push(harness.wire)
      return harness
    }
    afterEach(async () => {
      await Promise.all(wires.splice(0).map((wire) => wire.close()))
    })

    it.each(TOLD)('tells $fault as $code', async ({ fault, code, retryable }) => {
      const { client, wire } = await open()
      wire.fail(fault)
      const error = await lookupFailure(call(client), code)
      if (retryable !== undefined) expect(error.retryable).toBe(retryable)
    })

    it.each(['stall', 'stall-body'] as const)('gives up on a %s, and closes the socket', async (fault) => {
      const { client, wire } = await open(SHORT_MS)
      wire.fail(fault)
      const error = await lookupFailure(call(client), 'TIMEOUT')
      expect(error.retryable).toBe(true)
      await wire.socketClosed()
    })

    it('stops to read a body without an end', async () => {
      const { client, wire } = await open()
      wire.fail('huge')
      await lookupFailure(call(client), 'BAD_RESPONSE')
      await wire.socketClosed()
      expect(wire.bytesSent()).toBeLessThan(HUGE_BYTES / 2)
    })

    it('tells a server that is not there as UNAVAILABLE', async () => {
      const { client, wire } = await open()
      await wire.close()
      const error = await lookupFailure(call(client), 'UNAVAILABLE')
      expect(error.retryable).toBe(true)
    })

    it('is well again after a failure', async () => {
      const { client, wire, serveSomething } = await open()
      wire.fail('server-error')
      await lookupFailure(call(client), 'UNAVAILABLE')
      serveSomething()
      await call(client)
    })

    it('makes no request under an aborted signal', async () => {
      const { client, wire } = await open()
      await lookupFailure(call(client, { signal: AbortSignal.abort() }), 'CANCELLED')
      expect(wire.requests).toHaveLength(0)
    })

    it.each(['stall', 'stall-body'] as const)(
      'closes the socket of a %s when it is cancelled',
      async (fault) => {
        const { client, wire } = await open()
        wire.fail(fault)
        const controller = new AbortController()
        const outcome = lookupFailure(call(client, { signal: controller.signal }), 'CANCELLED')
        await wire.requestArrived()
        controller.abort()
        await outcome
        await wire.socketClosed()
      },
    )

    it('is not disturbed by another caller who asks the same and leaves', async () => {
      const { client, wire } = await open()
      const release = wire.hold()
      const controller = new AbortController()
      const leaves = lookupFailure(call(client, { signal: controller.signal }), 'CANCELLED')
      const stays = call(client)
      await wire.requestArrived()
      controller.abort()
      await leaves
      release()
      expect(await stays).toEqual(await call(client))
    })
  })
}

/** The rejection of a call, which must be a PortError with one of these codes that gives nothing away. */
export async function lookupFailure(
  call: Promise<unknown>,
  ...codes: readonly PortErrorCode[]
): Promise<PortError> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  )
  if (!('error' in outcome)) throw new Error(`A failure was expected, not ${JSON.stringify(outcome.value)}`)
  const { error } = outcome
  if (!(error instanceof PortError)) throw new Error('Not a PortError', { cause: error })
  expect(codes, `${error.code}: ${error.message}`).toContain(error.code)
  expect(error.port).toBeDefined()
  expect(error.adapter).toBeDefined()
  // The key is looked for in every spelling of it, and in causes too: loggers such as pino print them.
  const shown = [inspect(error, { depth: 8, showHidden: true }), error.stack ?? '', JSON.stringify(error)]
  for (const secret of [API_KEY, encodeURIComponent(API_KEY), VENDOR_WORDS, 'serviceKey=', '127.0.0.1']) {
    expect(shown.join('\n')).not.toContain(secret)
  }
  return error
}

const TOLD: readonly {
  readonly fault: LookupFault
  readonly code: PortErrorCode
  readonly retryable?: boolean
}[] = [
  { fault: 'bad-key', code: 'UNAUTHORIZED', retryable: false },
  { fault: 'quota', code: 'RATE_LIMITED' },
  { fault: 'server-error', code: 'UNAVAILABLE', retryable: true },
  { fault: 'garbage', code: 'BAD_RESPONSE', retryable: false },
  { fault: 'other-shape', code: 'BAD_RESPONSE', retryable: false },
  { fault: 'cut', code: 'UNAVAILABLE', retryable: true },
]

/** With the letters of base64, which a query has to encode. */
export const API_KEY = 'canary+key/4711=='
const LONG_MS = 20_000
const SHORT_MS = 100
