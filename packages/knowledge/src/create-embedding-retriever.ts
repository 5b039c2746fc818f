import {
  type Clock,
  type EmbeddingPort,
  type Logger,
  nearestVector,
  PortError,
  type PortErrorCode,
  type RetrievalHit,
  type RetrieverPort,
  silentLogger,
  systemClock,
  toPortError,
  withoutHalves,
} from '@eco2/ports'
import { createEntryVectors, type Entry, type VectorCache } from './entry-vectors.ts'
import { ruleOf } from './find-entry.ts'
import { type ChosenBranch, labelOf, sourceOf, writeContent } from './retrieve/write-content.ts'

export interface EmbeddingRetrieverOptions {
  /** A cosine below it is no likeness; where that is depends on the model. Default 0.5. */
  readonly minimumSimilarity?: number
  /** How long one `retrieve` may wait for its second look. Default `SECOND_LOOK_MS`. */
  readonly waitMs?: number
  /** Default none: every process makes the vectors for itself. */
  readonly cache?: VectorCache
  readonly logger?: Logger
  readonly clock?: Clock
}

export interface EmbeddingRetriever extends RetrieverPort {
  /** Makes the vectors now; whoever asks meanwhile shares the flight. Never rejects: true when they are there. */
  warmUp(): Promise<boolean>
  /** How many entries can be found by meaning: 0 as long as their vectors are not there. */
  size(): number
  /** Ends what is under way. */
  close(): void
}

/**
 * A second look for queries that `deterministic` does not find by name, or not surely: the entry whose meaning is nearest,
 * as one hit between 0.35 and `CERTAIN_SCORE` that says so. Whatever fails, takes longer than `waitMs` or is not ready yet leaves
 * the deterministic hits as they are; an outage is logged once. The query then goes to the vendor of `embeddings`.
 *
 * @throws {PortError} CANCELLED under an aborted signal; nothing else that `deterministic` does not throw.
 */
export function createEmbeddingRetriever(
  deterministic: RetrieverPort,
  embeddings: EmbeddingPort,
  options: EmbeddingRetrieverOptions = {},
): EmbeddingRetriever {
  const {
    minimumSimilarity = MINIMUM_SIMILARITY,
    waitMs = SECOND_LOOK_MS,
    logger = silentLogger,
    clock = systemClock,
    cache,
  } = options
  const health = createHealth(embeddings.model, logger)
  const index = createEntryVectors(embeddings, { cache, clock, onFailure: health.down })
  const askedBefore = new Map<string, Float32Array>()

  const embedQuery = async (text: string, signal: AbortSignal): Promise<Float32Array> => {
    const known = askedBefore.get(text)
    if (known !== undefined) return known
    const [vector = new Float32Array()] = await embeddings.embed([text], { purpose: 'query', signal })
    if (askedBefore.size >= QUERIES_KEPT) askedBefore.clear()
    askedBefore.set(text, vector)
    return vector
  }
  const lookAgain = async (query: string, signal?: AbortSignal): Promise<RetrievalHit | undefined> => {
    const vectors = index.vectors()
    const text = withoutHalves(query.trim().slice(0, QUERY_CHARACTERS))
    if (vectors === undefined || !LETTER.test(text)) return undefined
    try {
      const vector = await within(waitMs, signal, (inner) => embedQuery(text, inner))
      health.up()
      const { index: place, cosine } = nearestVector(vector, vectors) ?? NOTHING_NEAR
      const entry = index.entries[place]
      if (entry === undefined || cosine < minimumSimilarity) return undefined
      const state = await stateOf(entry, text, deterministic, signal)
      const certainty = Math.min(1, (cosine - minimumSimilarity) / (1 - minimumSimilarity))
      return toHit(entry, text, state, { cosine, certainty })
    } catch (error) {
      if (signal?.aborted === true) throw failed('CANCELLED', 'The retrieval was cancelled.')
      health.down(error)
      return undefined
    }
  }

  return {
    retrieve: async (query, asked = {}) => {
      const named = await deterministic.retrieve(query, asked)
      const best = named[0]?.score ?? 0
      if (best >= CERTAIN_SCORE || (asked.limit ?? 1) < 1) return named
      const alike = await lookAgain(query, asked.signal)
      // One or the other: side by side they would be taken for two things that were asked about.
      return alike !== undefined && alike.score > best ? [alike] : named
    },
    warmUp: index.build,
    size: index.size,
    close: index.close,
  }
}

/** The state that the query tells: the rules are asked again, with the name that they missed before it. */
async function stateOf(
  { item, known, variant }: Entry,
  query: string,
  deterministic: RetrieverPort,
  signal: AbortSignal | undefined,
): Promise<ChosenBranch | null> {
  if (variant !== null) return variant
  const hits = await deterministic.retrieve(`${item.name} ${query}`, signal === undefined ? {} : { signal })
  const told = hits.find(({ itemId }) => itemId === item.id)?.matched ?? []
  const state = known.situations.find(({ kind }) => told.some((words) => words.endsWith(labelOf(kind))))
  return state === undefined ? null : { ...state, label: labelOf(state.kind), isVariant: false }
}

/** `certainty`: 0 at the least likeness that counts, 1 for the same text. */
function toHit(
  { item, known, variant }: Entry,
  query: string,
  state: ChosenBranch | null,
  { cosine, certainty }: { readonly cosine: number; readonly certainty: number },
): RetrievalHit {
  const rule = ruleOf(state?.ruleId ?? item.ruleId)
  const source = sourceOf(known, state)
  const name = variant?.label ?? item.name
  return {
    content: writeContent(known, name, state, { written: shortened(query), alike: '뜻' }),
    score: Math.round((FOUND_SCORE + certainty * (CERTAIN_SCORE - FOUND_SCORE)) * 100) / 100,
    ruleId: rule.id,
    itemId: item.id,
    title: `${name} - ${rule.title}`,
    source: source.title,
    date: source.date,
    ...(source.url === undefined ? {} : { url: source.url }),
    matched: [
      `뜻이 비슷한 것: ${name} (${cosine.toFixed(2)})`,
      ...(state === null || state.isVariant ? [] : [state.label]),
    ],
  }
}

function shortened(query: string): string {
  const line = query.replace(/\s+/g, ' ')
  return line.length <= QUOTED_CHARACTERS ? line : `${withoutHalves(line.slice(0, QUOTED_CHARACTERS))}…`
}

/** `work`, cancelled at the end of its time or with the caller. @throws {PortError} TIMEOUT, CANCELLED */
async function within<Value>(
  limitMs: number,
  signal: AbortSignal | undefined,
  work: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> {
  const inner = new AbortController()
  const { promise: ended, reject } = Promise.withResolvers<never>()
  const end = (code: PortErrorCode): void => {
    reject(failed(code, 'The second look was ended.'))
    inner.abort()
  }
  const timer = setTimeout(end, limitMs, 'TIMEOUT')
  const cancel = (): void => end('CANCELLED')
  signal?.addEventListener('abort', cancel, { once: true })
  if (signal?.aborted === true) cancel()
  try {
    return await Promise.race([ended, work(inner.signal)])
  } finally {
    clearTimeout(timer)
    signal?.removeEventListener('abort', cancel)
  }
}

/** Says once that something is wrong, and once that it is over. */
function createHealth(model: string, logger: Logger) {
  let isDown = false
  return {
    up: (): void => {
      if (isDown) logger.info({ model }, 'Rules are found by meaning again.')
      isDown = false
    },
    down: (error: unknown): void => {
      const { code } = toPortError(error, 'The second look failed.')
      if (!isDown) logger.warn({ model, code }, 'Rules are found by name alone for now.')
      isDown = true
    },
  }
}

function failed(code: PortErrorCode, message: string): PortError {
  return new PortError(code, message, { port: 'RetrieverPort', adapter: 'knowledge' })
}

/** What one answer of the vendor may cost a person who has an answer without it. */
export const SECOND_LOOK_MS = 600
/** From here on a name is believed; what is found by meaning gets at most so far. Less than the graph calls sure. */
const CERTAIN_SCORE = 0.5
/** Below it the port calls a hit "not found". */
const FOUND_SCORE = 0.35
const MINIMUM_SIMILARITY = 0.5
/** As many as `createKnowledgeRetriever` reads. */
const QUERY_CHARACTERS = 300
const QUOTED_CHARACTERS = 40
/** The graph asks the same several times for one answer. */
const QUERIES_KEPT = 256
const NOTHING_NEAR = { index: -1, cosine: -1 }
const LETTER = /\p{L}/u
