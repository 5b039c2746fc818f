import type { CharacterClientPort } from '@eco2/ports'
import { type LookupWire, lookupFailure } from '@eco2/ports/testing'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { createHttpCharacters } from '../src/index.ts'
import { CAST, openCharacterWire } from './character-wire.ts'

const [can] = CAST
let wire: LookupWire
let serveCast: () => void
let client: CharacterClientPort
let now = 0

beforeEach(async () => {
  ;({ wire, serveCast } = await openCharacterWire())
  now = 1_750_000_000_000
  client = createHttpCharacters({ fetch, baseUrl: `${wire.origin}/v1`, clock: { now: () => now } })
})
afterEach(() => wire.close())

it('asks for the cast once in ten minutes, and never says what was asked', async () => {
  await client.findCharacters('비밀 이야기와 캔')
  await client.listCharacters()
  now += 10 * 60_000 - 1
  await client.findCharacters('유리병')
  expect(wire.requests.map(({ url }) => url.pathname + url.search)).toEqual(['/v1/characters'])
  now += 1
  await client.listCharacters()
  expect(wire.requests).toHaveLength(2)
})

it('does not mind a slash at the end of its address', async () => {
  const other = createHttpCharacters({ fetch, baseUrl: `${wire.origin}/v1/` })
  expect(await other.listCharacters()).toEqual(CAST)
})

it('does not keep a failure', async () => {
  wire.fail('server-error')
  await lookupFailure(client.listCharacters(), 'UNAVAILABLE')
  serveCast()
  expect(await client.listCharacters()).toEqual(CAST)
})

it('prefers a name to an alias, and an alias to a group', async () => {
  const named = { ...can, id: 'named', name: '캔', wasteGroup: '고철', aliases: ['납작이'] }
  wire.serve(() => ({ body: { characters: [can, named] } }))
  const idsOf = async (text: string) => (await client.findCharacters(text)).map(({ id }) => id)
  expect(await idsOf('캔')).toEqual(['named'])
  expect(await idsOf('납작이')).toEqual(['can'])
  expect(await idsOf('고철')).toEqual(['named'])
})

it.each([
  { characters: [{ ...can, name: ' ' }] },
  { characters: [{ ...can, aliases: '캔' }] },
  { characters: [{ ...can, imageUrl: 'javascript:alert(1)' }] },
  { characters: [{ ...can, personality: 'a'.repeat(501) }] },
  { characters: Array.from({ length: 201 }, () => can) },
])('refuses a cast that is not one: %#', async (body) => {
  wire.serve(() => ({ body }))
  await lookupFailure(client.listCharacters(), 'BAD_RESPONSE')
})
