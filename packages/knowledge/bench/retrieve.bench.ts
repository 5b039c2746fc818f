// Time per query, against two full scans over the same names, measured in the same run and interleaved.
// Run: pnpm bench (prints; asserts nothing).
import { findEntry } from '../src/find-entry.ts'
import { createKnowledgeRetriever } from '../src/index.ts'
import { foldKey } from '../src/korean/fold.ts'
import { toJamo } from '../src/korean/jamo.ts'
import { loadKnowledge } from '../src/load-knowledge.ts'
import {
  plainCases,
  sentenceCases,
  situationCases,
  spellingCases,
  unknownQueries,
} from '../test/query-cases.ts'

const ROUNDS = 5
// Every fourth: a scan of all names by edit distance takes longer than all the rest.
const queries = [
  ...[...plainCases, ...sentenceCases, ...spellingCases, ...situationCases].map(([query]) => query),
  ...unknownQueries,
].filter((_, index) => index % 4 === 0)
const names = [...loadKnowledge().items.values()].flatMap((item) =>
  [
    item.name,
    ...item.aliases,
    ...(item.exceptions ?? []).flatMap(({ name, aliases }) => [name, ...aliases]),
  ].map((name) => ({ itemId: item.id, key: foldKey(name), jamo: toJamo(foldKey(name)) })),
)

const startedAt = performance.now()
const retriever = createKnowledgeRetriever()
await retriever.retrieve('휴대폰')
const firstMilliseconds = performance.now() - startedAt

const contestants = {
  retriever: (query: string) => retriever.retrieve(query),
  'scan, substring': async (query: string) => scanSubstrings(query),
  'scan, edit distance': async (query: string) => scanDistances(query),
}
const medians = new Map<string, number[]>()
for (let round = 0; round <= ROUNDS; round += 1) {
  for (const [name, run] of Object.entries(contestants)) {
    const times: number[] = []
    for (const query of queries) {
      const before = performance.now()
      await run(query)
      times.push((performance.now() - before) * 1000)
    }
    // Round 0 warms up.
    if (round > 0) medians.set(name, [...(medians.get(name) ?? []), percentile(times, 0.5)])
    if (round === ROUNDS)
      console.log(
        `${name}: p95 ${percentile(times, 0.95).toFixed(1)} µs, max ${percentile(times, 1).toFixed(1)} µs (last round)`,
      )
  }
}
const own = percentile(medians.get('retriever') ?? [], 0.5)
console.log(
  `${queries.length} queries, ${names.length} names, ${ROUNDS} rounds; build and first query ${firstMilliseconds.toFixed(0)} ms`,
)
for (const [name, values] of medians) {
  const median = percentile(values, 0.5)
  const spread = `${percentile(values, 0).toFixed(1)} to ${percentile(values, 1).toFixed(1)}`
  console.log(
    `${name}: median ${median.toFixed(1)} µs per query (rounds ${spread}), ${(median / own).toFixed(2)} x the retriever`,
  )
}

/** What the predecessor did: every name looked for anywhere in the text; longest wins. */
function scanSubstrings(query: string): string | undefined {
  const text = foldKey(query)
  let best: { itemId: string; key: string } | undefined
  for (const name of names) {
    if (text.includes(name.key) && name.key.length > (best?.key.length ?? 0)) best = name
  }
  return best && findEntry(best.itemId)?.destination
}

/** The same with typos: the query's words against every name. */
function scanDistances(query: string): string | undefined {
  let best: { itemId: string; distance: number } | undefined
  for (const word of query.split(' ').map((part) => toJamo(foldKey(part)))) {
    for (const { itemId, jamo } of names) {
      if (Math.abs(jamo.length - word.length) > 2) continue
      const distance = editDistance(word, jamo)
      if (distance <= 2 && distance < (best?.distance ?? 3)) best = { itemId, distance }
    }
  }
  return best && findEntry(best.itemId)?.destination
}

function editDistance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index)
  for (let i = 1; i <= left.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= right.length; j += 1) {
      const cost = left[i - 1] === right[j - 1] ? 0 : 1
      next.push(Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + cost))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((left, right) => left - right)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
