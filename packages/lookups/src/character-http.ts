import type { CharacterClientPort, CharacterProfile, Clock } from '@eco2/ports'
import { z } from 'zod'
import { createJsonLookup } from './http/json-lookup.ts'
import { createLookupCache } from './http/lookup-cache.ts'
import { matchWholeWords, toWordKey } from './match-whole-words.ts'

export interface HttpCharactersOptions {
  /** The shared HTTP client's; it must not retry. */
  readonly fetch: typeof globalThis.fetch
  /** `https://characters.example/v1` */
  readonly baseUrl: string
  /** Of one request. Default 5 s. */
  readonly timeoutMs?: number
  readonly clock?: Clock
}

/**
 * A cast kept elsewhere: `GET <baseUrl>/characters` answers `{ "characters": CharacterProfile[] }`, at most 200 of them. The cast
 * is kept for 10 minutes, and names are looked for here, so no text of a user leaves the process.
 */
export function createHttpCharacters(options: HttpCharactersOptions): CharacterClientPort {
  const { clock } = options
  const url = `${options.baseUrl.replace(/\/+$/, '')}/characters`
  const lookup = createJsonLookup({ ...options, ...LABELS })
  const cache = createLookupCache<Cast>({
    labels: LABELS,
    ttlMs: TTL_MS,
    maxEntries: 1,
    ...(clock === undefined ? {} : { clock }),
  })

  const load = async (signal: AbortSignal): Promise<Cast> => {
    const { characters } = await lookup({ url, signal, schema: castSchema })
    return { characters, byName: byName(characters) }
  }

  return {
    findCharacters: async (text, lookupOptions) => {
      const { byName: names } = await cache.get('cast', load, lookupOptions)
      return matchWholeWords(text, names)
    },
    listCharacters: async (lookupOptions) => (await cache.get('cast', load, lookupOptions)).characters,
  }
}

interface Cast {
  readonly characters: readonly CharacterProfile[]
  readonly byName: ReadonlyMap<string, CharacterProfile>
}

/** Names before aliases before groups, whoever comes first. */
function byName(characters: readonly CharacterProfile[]): ReadonlyMap<string, CharacterProfile> {
  const names = new Map<string, CharacterProfile>()
  const add = (called: string, character: CharacterProfile): void => {
    const key = toWordKey(called)
    if (key !== '' && !names.has(key)) names.set(key, character)
  }
  for (const character of characters) add(character.name, character)
  for (const character of characters) for (const alias of character.aliases) add(alias, character)
  for (const character of characters) add(character.wasteGroup, character)
  return names
}

const textSchema = z.string().trim().min(1).max(500)
const castSchema = z.object({
  characters: z
    .array(
      z.object({
        id: textSchema,
        name: textSchema,
        wasteGroup: textSchema,
        aliases: z.array(textSchema).max(50),
        personality: textSchema,
        catchphrase: textSchema,
        imageUrl: z.url({ protocol: /^https?$/ }).exactOptional(),
      }),
    )
    .max(200),
})

const LABELS = { port: 'CharacterClientPort', adapter: 'character-http' }
const TTL_MS = 10 * 60_000
