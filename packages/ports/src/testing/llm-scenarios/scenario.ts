import { inspect } from 'node:util'
import { expect } from 'vitest'
import { z } from 'zod'
import type { GenerateOptions, LLMClientPort } from '../../llm-client-port.ts'
import { PortError, type PortErrorCode } from '../../port-error.ts'
import type { LLMHarness, WireErrorKind } from '../llm-wire.ts'
import { API_KEY, VENDOR_WORDS } from './texts.ts'

export type OpenHarness = () => Promise<LLMHarness>

/** What a vendor's wire cannot do. Everything is expected unless said here. */
export interface LLMClientTraits {
  /** false: `generateWithTools` must throw UNSUPPORTED without a request. */
  readonly webSearch?: boolean
  /** false: an image URL is not sent as it is (fetched, or refused with UNSUPPORTED); bytes always arrive. */
  readonly imageUrls?: boolean
  /** false: the wire has no strict schema (the model is asked in words), so no `schema` is seen on it. */
  readonly schemaOnWire?: boolean
  /** false: the memory of a line without an end is not bounded by this adapter (its SDK reads it). */
  readonly boundedLines?: boolean
  /** Error kinds this vendor has no way to say. */
  readonly missingErrorKinds?: readonly WireErrorKind[]
  /** Other timings for slow SDKs; milliseconds per scenario, default 20,000. */
  readonly scenarioTimeoutMs?: number
}

export const answerSchema: z.ZodType<{ item: string; confidence: number; steps: string[] }> = z.object({
  item: z.string().min(1),
  confidence: z.number().min(0).max(1),
  steps: z.array(z.string()),
})
export const ANSWER = { item: '생수병', confidence: 0.9, steps: ['비운다', '헹군다'] }

export const placeFunction = {
  name: 'find_place',
  description: 'Finds a place near the user.',
  parameters: z.object({ query: z.string().min(1), radiusMeters: z.int().min(1).max(20_000) }),
}
export const weatherFunction = {
  name: 'read_weather',
  description: 'Reads the weather.',
  parameters: z.object({ city: z.string() }),
}

/** The five operations as one call each, for faults that all of them share. */
export interface Operation {
  readonly name: keyof Omit<LLMClientPort, 'model'>
  call(client: LLMClientPort, options?: GenerateOptions): Promise<unknown>
}

export function operations(traits: LLMClientTraits): readonly Operation[] {
  const all: readonly Operation[] = [
    { name: 'generate', call: (client, options) => client.generate('어떻게 버려?', options) },
    {
      name: 'generateStructured',
      call: (client, options) => client.generateStructured('어떻게 버려?', answerSchema, options),
    },
    {
      name: 'generateStream',
      call: (client, options) => collect(client.generateStream('어떻게 버려?', options)),
    },
    {
      name: 'generateFunctionCall',
      call: (client, options) => client.generateFunctionCall('어떻게 버려?', [placeFunction], options),
    },
    {
      name: 'generateWithTools',
      call: (client, options) => client.generateWithTools('어떻게 버려?', ['web_search'], options),
    },
  ]
  return traits.webSearch === false ? all.filter(({ name }) => name !== 'generateWithTools') : all
}

export async function collect(stream: AsyncIterable<string>): Promise<string[]> {
  const deltas: string[] = []
  for await (const delta of stream) deltas.push(delta)
  return deltas
}

/** The rejection of a call, which must be a PortError with one of these codes that gives nothing away. */
export async function failure(
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
  expectNothingGivenAway(error)
  return error
}

/** Vendor words may live in `cause` (a debugger's), the key nowhere: loggers such as pino print causes. */
function expectNothingGivenAway(error: PortError): void {
  const shown = [error.message, JSON.stringify(error), error.stack ?? ''].join('\n')
  for (const secret of [API_KEY, VENDOR_WORDS, 'org-4711', '10.1.2.3']) expect(shown).not.toContain(secret)
  expect(inspect(error, { depth: 8, showHidden: true })).not.toContain(API_KEY)
}

/** No delta is empty or holds half a code point. */
export function expectWholeCodePoints(deltas: readonly string[]): void {
  for (const delta of deltas) {
    expect(delta).not.toBe('')
    expect(delta.isWellFormed(), JSON.stringify(delta)).toBe(true)
    expect(delta).not.toContain('\uFFFD')
  }
}
