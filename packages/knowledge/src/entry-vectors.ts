import { createHash } from 'node:crypto'
import {
  type Clock,
  EMBEDDING_LIMITS,
  type EmbeddingPort,
  packVectors,
  unpackVectors,
  withoutHalves,
} from '@eco2/ports'
import { type DisposalEntry, entryOf, ruleOf } from './find-entry.ts'
import { loadKnowledge } from './load-knowledge.ts'
import { type ChosenBranch, labelOf } from './retrieve/write-content.ts'
import type { DisposalItem } from './schema.ts'

/** Where processes share the vectors: one blob of some MB under a key that names the model and the texts. May fail, not hang. */
export interface VectorCache {
  get(key: string): Promise<Uint8Array | null>
  set(key: string, vectors: Uint8Array): Promise<void>
}

export interface EntryVectorOptions {
  readonly cache?: VectorCache | undefined
  readonly clock: Clock
  /** Of the vendor or of the cache; the flight starts again when somebody asks after a rest. */
  readonly onFailure: (error: unknown) => void
}

/** What a vector stands for: an item, or a variant of it that goes another way. */
export interface Entry {
  readonly item: DisposalItem
  readonly known: DisposalEntry
  /** The variant, as a branch of the item. */
  readonly variant: ChosenBranch | null
  readonly text: string
}

/** The vectors of all entries: made once, in batches; after a failure from where it stopped, but not before a rest. */
export function createEntryVectors(
  embeddings: EmbeddingPort,
  { cache, clock, onFailure }: EntryVectorOptions,
) {
  const entries = listEntries()
  const texts = entries.map(({ text }) => text)
  const closing = new AbortController()
  const made: Float32Array[] = []
  let flight: Promise<boolean> | undefined
  let restsUntil = 0

  const isWhole = (): boolean => made.length === texts.length
  const make = async (): Promise<void> => {
    const key = `${embeddings.model}:${createHash('sha256').update(texts.join('\0')).digest('hex')}`
    // Asked again after a failure: another process may have made them meanwhile.
    const kept = await cache?.get(key).catch(onFailure)
    const whole = kept ? unpackVectors(kept, texts.length) : undefined
    if (whole !== undefined) made.splice(0, made.length, ...whole)
    if (isWhole()) return
    while (!isWhole()) {
      const batch = texts.slice(made.length, made.length + EMBEDDING_LIMITS.textsPerRequest)
      made.push(...(await embeddings.embed(batch, { purpose: 'document', signal: closing.signal })))
    }
    await cache?.set(key, packVectors(made))
  }
  const build = (): Promise<boolean> => {
    if (isWhole()) return Promise.resolve(true)
    flight ??= make()
      .catch((error: unknown) => {
        restsUntil = clock.now() + REST_MS
        if (!closing.signal.aborted) onFailure(error)
      })
      .then(isWhole)
      .finally(() => {
        flight = undefined
      })
    return flight
  }
  return {
    entries,
    build,
    size: () => (isWhole() ? made.length : 0),
    /** Nobody who asks waits for a flight; the first one starts it. */
    vectors: (): readonly Float32Array[] | undefined => {
      if (isWhole()) return made
      if (!closing.signal.aborted && clock.now() >= restsUntil) void build()
      return undefined
    },
    close: () => closing.abort(),
  }
}

function listEntries(): readonly Entry[] {
  return [...loadKnowledge().items.values()].flatMap((item) => {
    const known = entryOf(item)
    const variants = (item.exceptions ?? []).map(({ name, aliases, ruleId, note }): Entry => {
      const destination = known.exceptions.find((exception) => exception.name === name)?.destination ?? ''
      const variant = { ruleId, destination, note, label: name, isVariant: true }
      return { item, known, variant, text: toText([name, ...aliases], ruleId, [note]) }
    })
    const states = (item.situations ?? []).map(({ kind, note }) => `${labelOf(kind)}: ${note}`)
    const text = toText([item.name, ...item.aliases], item.ruleId, [item.note ?? '', ...states])
    return [{ item, known, variant: null, text }, ...variants]
  })
}

/** Names from all over the list, because neighbours in it are much the same; then where it goes, and what is said of it. */
function toText(names: readonly string[], ruleId: string, sentences: readonly string[]): string {
  const step = Math.ceil(names.length / NAMES_OF_ENTRY)
  const some = names.filter((_, at) => at % step === 0).join(', ')
  const text = [`${some}. ${ruleOf(ruleId).title}.`, ...sentences].join(' ').trim()
  return withoutHalves(text.slice(0, EMBEDDING_LIMITS.charactersPerText))
}

/** After a flight that failed. */
const REST_MS = 60_000
const NAMES_OF_ENTRY = 60
