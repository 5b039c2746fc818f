import { afterEach } from 'vitest'
import type { LookupHarness, LookupHarnessSettings } from './lookup-faults.ts'
import type { LookupWire } from './lookup-wire.ts'

/** A client over a source that knows a world which the scenario writes down in the words of the port. */
export interface ServedLookup<Client, World> {
  readonly client: Client
  /** Absent where there is no wire that could fail. */
  readonly wire?: LookupWire
  serve(world: World): void
}

export type MakeServedLookup<Client, World> = (
  settings: LookupHarnessSettings,
) => Promise<ServedLookup<Client, World>>

/** Opens a harness per scenario and closes its wire afterwards. Call it within a `describe`. */
export function openServedLookups<Client, World>(
  makeHarness: MakeServedLookup<Client, World>,
): (world: World) => Promise<ServedLookup<Client, World>> {
  const opened: ServedLookup<Client, World>[] = []
  afterEach(async () => {
    await Promise.all(opened.splice(0).map(({ wire }) => wire?.close()))
  })
  return async (world) => {
    const harness = await makeHarness({ apiKey: 'test-key', timeoutMs: 20_000 })
    harness.serve(world)
    opened.push(harness)
    return harness
  }
}

/** The same harness for `describeLookupFaults`. */
export function servedOverWire<Client, World>(
  makeHarness: MakeServedLookup<Client, World>,
  something: World,
): (settings: LookupHarnessSettings) => Promise<LookupHarness<Client>> {
  return async (settings) => {
    const { client, wire, serve } = await makeHarness(settings)
    if (wire === undefined) throw new Error('A harness without a wire is judged with `overWire: false`.')
    return { client, wire, serveSomething: () => serve(something) }
  }
}
