import { PortError, type RetrievalHit, type RetrieverPort } from '@eco2/ports'
import { contextWeights } from './data/context-weights.ts'
import { type DisposalEntry, entryOf, ruleOf } from './find-entry.ts'
import { type FoldedText, foldKey } from './korean/fold.ts'
import { loadKnowledge } from './load-knowledge.ts'
import {
  type ContextCandidate,
  type ContextWeights,
  contextsOf,
  meantFirst,
  priorOf,
} from './retrieve/contexts.ts'
import { type Mention, type Reading, readQuery } from './retrieve/find-mentions.ts'
import { learnHeads } from './retrieve/kin.ts'
import { createLexicon } from './retrieve/lexicon.ts'
import { createWordTable } from './retrieve/pieces.ts'
import { readText, type SegmentTables } from './retrieve/segment.ts'
import { noHeads } from './retrieve/vocabulary.ts'
import { type ChosenBranch, labelOf, sourceOf, writeContent } from './retrieve/write-content.ts'

/**
 * The rules of this package as a `RetrieverPort`: in memory, deterministic, no network. A hit's `ruleId` is the way
 * that applies to the state the query names (기름 묻은 피자 박스 → general-waste); `findEntry(itemId)` has the whole
 * entry. Nothing at 0.35 or above is `[]`.
 *
 * @throws {PortError} CANCELLED under an aborted signal; nothing else.
 */
export function createKnowledgeRetriever(): RetrieverPort {
  tables ??= createTables()
  const known = tables
  return {
    retrieve: async (query, { limit = DEFAULT_LIMIT, signal } = {}) => {
      if (signal?.aborted === true) {
        throw new PortError('CANCELLED', 'The retrieval was cancelled.', {
          port: 'RetrieverPort',
          adapter: 'knowledge',
        })
      }
      return retrieveFrom(readText(query, known), known).slice(0, Math.max(0, limit))
    },
  }
}

/** What the names in a query could mean, and what stands around them: the ground of `pnpm learn`. In the order of the text. */
export function listCandidates(query: string): readonly KnowledgeCandidate[] {
  tables ??= createTables()
  const text = readText(query, tables)
  const reading = readQuery(text, tables)
  return reading.mentions.map((mention, index) => ({
    ruleId: hitOf(mention, reading, text).ruleId,
    prior: priorOf(mention),
    contexts: contextsOf(index, reading.mentions, text),
  }))
}

export interface KnowledgeCandidate extends ContextCandidate {
  readonly ruleId: string
}

interface Tables extends SegmentTables {
  readonly weights: ContextWeights
}

function createTables(): Tables {
  const lexicon = createLexicon(loadKnowledge().items.values())
  return {
    lexicon,
    wordTable: createWordTable(),
    heads: learnHeads(lexicon),
    noHeads: noHeads.map(foldKey),
    weights: new Map(
      contextWeights
        .split(/\s+/)
        .map((pair) => pair.split('='))
        .map(([context = '', hundredths]) => [context, Number(hundredths) / 100]),
    ),
  }
}

function retrieveFrom(text: FoldedText, known: Tables): RetrievalHit[] {
  const reading = readQuery(text, known)
  const seen = new Set<string>()
  return meantFirst(reading.mentions, text, known.weights)
    .filter(({ certainty }) => certainty >= FOUND_SCORE)
    .filter(({ entry: { item } }) => !seen.has(item.id) && seen.add(item.id))
    .map((mention) => hitOf(mention, reading, text))
}

function hitOf(mention: Mention, reading: Reading, text: FoldedText): RetrievalHit {
  const entry = entryOf(mention.entry.item)
  const variant = variantOf(mention, entry)
  const state = stateOf(reading, entry, variant, text)
  const chosen = state?.branch ?? variant
  const rule = ruleOf(chosen?.ruleId ?? entry.ruleId)
  const source = sourceOf(entry, chosen)
  const written = text.surface.slice(mention.start, mention.end)
  const matched = explain(written, mention.entry.name)
  return {
    content: writeContent(
      entry,
      mention.entry.name,
      chosen,
      mention.isKin ? { written, alike: '이름' } : undefined,
    ),
    score: Math.round(mention.certainty * 100) / 100,
    ruleId: rule.id,
    itemId: entry.itemId,
    title: `${mention.entry.name} - ${rule.title}`,
    source: source.title,
    date: source.date,
    ...(source.url === undefined ? {} : { url: source.url }),
    matched: [
      mention.isKin ? `이름이 비슷한 것: ${matched}` : matched,
      ...(state === null ? [] : [state.matched]),
    ],
  }
}

function variantOf({ entry: { exceptionIndex } }: Mention, entry: DisposalEntry): ChosenBranch | null {
  const exception = exceptionIndex === null ? undefined : entry.exceptions[exceptionIndex]
  return exception === undefined ? null : { ...exception, label: exception.name, isVariant: true }
}

/** The first state in the query that this thing has an answer for. */
function stateOf(
  reading: Reading,
  entry: DisposalEntry,
  variant: ChosenBranch | null,
  text: FoldedText,
): { branch: ChosenBranch; matched: string } | null {
  const answers =
    variant === null
      ? entry.situations
      : ruleOf(variant.ruleId).situations.map((situation) => ({
          ...situation,
          destination: ruleOf(situation.ruleId).destination,
        }))
  for (const { kind, start, end } of reading.situations) {
    const answer = answers.find((situation) => situation.kind === kind)
    if (answer === undefined) continue
    const label = labelOf(kind)
    return {
      branch: { ...answer, label, isVariant: false },
      matched: explain(text.surface.slice(start, end), label),
    }
  }
  return null
}

/** 보조베타리 → 보조배터리; one word when both are the same. */
function explain(written: string, understood: string): string {
  return foldKey(understood) === foldKey(written) ? understood : `${written} → ${understood}`
}

let tables: Tables | undefined
const DEFAULT_LIMIT = 3
/** Below it the port calls a hit "not found". */
const FOUND_SCORE = 0.35
