import SearchableMap from 'minisearch/SearchableMap'
import { foldKey } from '../korean/fold.ts'
import { toJamo } from '../korean/jamo.ts'
import { pastOf, spellingsOf } from '../korean/spellings.ts'
import type { DisposalItem } from '../schema.ts'

/** What a name stands for. */
export interface LexiconEntry {
  readonly item: DisposalItem
  /** Of `item.exceptions`, when the name is that of an exception. */
  readonly exceptionIndex: number | null
  /** The name as the data spells it. */
  readonly name: string
}

export interface Lexicon {
  /** By folded name, without spaces. */
  readonly byKey: ReadonlyMap<string, LexiconEntry>
  /** Keys of the names as somebody wrote them, without derived spellings. */
  readonly writtenKeys: ReadonlySet<string>
  /** The same names by their jamo, for names that are misspelt. */
  readonly byJamo: SearchableMap<LexiconEntry>
  readonly longestKey: number
  /** By ending: the written names that have it and something before it. Endings are names, or the last word of one. */
  readonly byEnding: ReadonlyMap<string, readonly LexiconEntry[]>
}

/**
 * Every name and alias leads to one item. A spelling derived from a name gives way to a name somebody wrote down.
 *
 * @throws {Error} when two items claim the same name.
 */
export function createLexicon(items: Iterable<DisposalItem>): Lexicon {
  const entries = [...items].flatMap(namesOf)
  const byKey = new Map<string, LexiconEntry>()
  for (const entry of entries) {
    const key = foldKey(entry.name)
    const claimed = byKey.get(key)
    if (claimed !== undefined && !isSame(claimed, entry)) {
      throw new Error(`"${entry.name}" of ${entry.item.id} already leads to ${claimed.item.id}.`)
    }
    byKey.set(key, claimed ?? entry)
  }
  const writtenKeys = new Set(byKey.keys())
  // Written names only: a spelling derived from one is near it anyway, and a smaller tree is faster.
  const byJamo = new SearchableMap<LexiconEntry>()
  for (const [key, entry] of byKey) byJamo.set(toJamo(key), entry)
  for (const entry of entries) {
    for (const spelling of otherSpellings(entry.name)) {
      const key = foldKey(spelling)
      if (!byKey.has(key)) byKey.set(key, entry)
    }
  }
  let longestKey = 0
  for (const key of byKey.keys()) longestKey = Math.max(longestKey, key.length)
  return { byKey, writtenKeys, byJamo, longestKey, byEnding: endingsOf(writtenKeys, byKey) }
}

function otherSpellings(name: string): readonly string[] {
  const past = pastOf(name)
  // The first spelling is the name itself.
  const spellings = spellingsOf(name.replaceAll(' ', '').toLowerCase()).slice(1)
  return past === name ? spellings : [...spellings, past]
}

function endingsOf(
  writtenKeys: ReadonlySet<string>,
  byKey: ReadonlyMap<string, LexiconEntry>,
): ReadonlyMap<string, readonly LexiconEntry[]> {
  const byEnding = new Map<string, LexiconEntry[]>()
  for (const key of writtenKeys) {
    const entry = byKey.get(key)
    if (entry === undefined) continue
    const lastWordLength = entry.name.length - 1 - entry.name.lastIndexOf(' ')
    for (let length = SHORTEST_ENDING; length < key.length; length += 1) {
      const ending = key.slice(-length)
      if (length !== lastWordLength && !byKey.has(ending)) continue
      const names = byEnding.get(ending)
      if (names === undefined) byEnding.set(ending, [entry])
      else names.push(entry)
    }
  }
  return byEnding
}

function namesOf(item: DisposalItem): LexiconEntry[] {
  return [
    ...[item.name, ...item.aliases].map((name) => ({ item, exceptionIndex: null, name })),
    ...(item.exceptions ?? []).flatMap((exception, exceptionIndex) =>
      [exception.name, ...exception.aliases].map((name) => ({ item, exceptionIndex, name })),
    ),
  ]
}

/** The way a name leads to: its exception's, or its item's. */
export function ruleIdOf({ item, exceptionIndex }: LexiconEntry): string {
  const exception = exceptionIndex === null ? undefined : item.exceptions?.[exceptionIndex]
  return (exception ?? item).ruleId
}

function isSame(left: LexiconEntry, right: LexiconEntry): boolean {
  return left.item.id === right.item.id && left.exceptionIndex === right.exceptionIndex
}

/** Syllables; one alone is inside too many other words. */
const SHORTEST_ENDING = 2
