import { afterEach, describe, expect, it } from 'vitest'
import type { CharacterClientPort } from '../character-client-port.ts'
import {
  describeLookupFaults,
  type LookupHarness,
  type LookupHarnessSettings,
  type LookupOperation,
  lookupFailure,
} from './lookup-faults.ts'

export interface CharacterHarness {
  readonly client: CharacterClientPort
  /** Absent where there is no wire that could fail. */
  readonly wire?: LookupHarness<CharacterClientPort>['wire']
  /** Only with a wire: from now on it gives the cast. */
  serveCast?(): void
}

export interface CharacterExpectations {
  /** Texts and the ids they lead to, in order. At least two, about different characters. */
  readonly known: readonly { readonly text: string; readonly ids: readonly string[] }[]
  /** Texts that name nobody, some with a name inside another word (스캔). */
  readonly unknown: readonly string[]
  /** Default true. */
  readonly overWire?: boolean
}

/** The contract of `CharacterClientPort`, whoever the cast. `makeHarness` gives a fresh one each time. */
export function describeCharacterClientPort(
  name: string,
  makeHarness: (settings: LookupHarnessSettings) => Promise<CharacterHarness>,
  { known, unknown, overWire = true }: CharacterExpectations,
): void {
  describe(`CharacterClientPort: ${name}`, () => {
    const opened: CharacterHarness[] = []
    const open = async (): Promise<CharacterHarness> => {
      const harness = await makeHarness({ apiKey: 'test-key', timeoutMs: 20_000 })
      harness.serveCast?.()
      opened.push(harness)
      return harness
    }
    afterEach(async () => {
      await Promise.all(opened.splice(0).map(({ wire }) => wire?.close()))
    })

    it('is judged with at least two known and one unknown text', () => {
      expect(new Set(known.flatMap(({ ids }) => ids)).size).toBeGreaterThanOrEqual(2)
      expect(unknown.length).toBeGreaterThanOrEqual(1)
    })

    it.each(known)('finds in "$text": $ids', async ({ text, ids }) => {
      const { client } = await open()
      expect((await client.findCharacters(text)).map(({ id }) => id)).toEqual(ids)
    })

    it.each(['', ' \n', ...unknown])('finds nobody in "%s"', async (text) => {
      const { client } = await open()
      expect(await client.findCharacters(text)).toEqual([])
    })

    describeCast(open)
    if (overWire) describeLookupFaults(asLookup(makeHarness), operationsOn(known[0]?.text ?? ''))
  })
}

function describeCast(open: () => Promise<CharacterHarness>): void {
  it('finds each of the cast by its name and by every alias, and that one first', async () => {
    const { client } = await open()
    const cast = await client.listCharacters()
    expect(cast.length).toBeGreaterThan(0)
    for (const character of cast) {
      for (const called of [character.name, ...character.aliases]) {
        expect((await client.findCharacters(called))[0], called).toEqual(character)
      }
    }
  })

  it('does not find a name within another word', async () => {
    const { client } = await open()
    for (const { name } of await client.listCharacters()) {
      for (const word of [`뷁${name}`, `${name}뷁`]) {
        const found = await client.findCharacters(word)
        expect(
          found.map((character) => character.name),
          word,
        ).not.toContain(name)
      }
    }
  })

  it('has one id per character, and something to say for each', async () => {
    const { client } = await open()
    const cast = await client.listCharacters()
    expect(new Set(cast.map(({ id }) => id)).size).toBe(cast.length)
    for (const { wasteGroup, personality, catchphrase } of cast) {
      expect([wasteGroup, personality, catchphrase].map((text) => text.trim())).not.toContain('')
    }
  })

  it('rejects with CANCELLED under an aborted signal', async () => {
    const { client } = await open()
    const signal = AbortSignal.abort()
    await lookupFailure(client.findCharacters('캔 친구', { signal }), 'CANCELLED')
    await lookupFailure(client.listCharacters({ signal }), 'CANCELLED')
  })
}

function asLookup(
  makeHarness: (settings: LookupHarnessSettings) => Promise<CharacterHarness>,
): (settings: LookupHarnessSettings) => Promise<LookupHarness<CharacterClientPort>> {
  return async (settings) => {
    const { client, wire, serveCast } = await makeHarness(settings)
    if (wire === undefined) throw new Error('A harness without a wire is judged with `overWire: false`.')
    return { client, wire, serveSomething: () => serveCast?.() }
  }
}

function operationsOn(text: string): readonly LookupOperation<CharacterClientPort>[] {
  return [
    { name: 'findCharacters', call: (client, options) => client.findCharacters(text, options) },
    { name: 'listCharacters', call: (client, options) => client.listCharacters(options) },
  ]
}
