import { foldKey } from '../korean/fold.ts'
import { ruleIdOf } from './kin.ts'
import type { Lexicon, LexiconEntry } from './lexicon.ts'

/** 냉고장 is 냉장고: two syllables that changed places. */
export function entryOfSwapped(written: string, { byKey }: Lexicon): LexiconEntry | undefined {
  if (written.length < SHORTEST_SWAPPED) return undefined
  const entries: LexiconEntry[] = []
  for (let at = 0; at + 1 < written.length; at += 1) {
    const [left, right] = [written.charAt(at), written.charAt(at + 1)]
    const entry = byKey.get(written.slice(0, at) + right + left + written.slice(at + 2))
    if (entry !== undefined && left !== right) entries.push(entry)
  }
  return ofOneRule(entries)
}

/** 부가스 is 부탄가스: a name without one of its syllables, where all names that lack it go one way. */
export function entryOfShortened(written: string, lexicon: Lexicon): LexiconEntry | undefined {
  if (written.length < SHORTEST_NAME - 1 || written.length >= LONGEST_NAME) return undefined
  const shortened = SHORTENED.get(lexicon) ?? shortenAll(lexicon)
  SHORTENED.set(lexicon, shortened)
  return ofOneRule(shortened.get(written) ?? [])
}

/** The first, when all lead to one way of disposal. */
export function ofOneRule(entries: readonly LexiconEntry[]): LexiconEntry | undefined {
  const [first] = entries
  return first !== undefined && entries.every((entry) => ruleIdOf(entry) === ruleIdOf(first))
    ? first
    : undefined
}

/** Said often: what an item is called first. */
export function isCommon({ item, exceptionIndex, name }: LexiconEntry): boolean {
  return exceptionIndex === null && [item.name, ...item.aliases.slice(0, COMMON_ALIASES)].includes(name)
}

function shortenAll({ byKey }: Lexicon): Map<string, LexiconEntry[]> {
  const shortened = new Map<string, LexiconEntry[]>()
  for (const [key, entry] of byKey) {
    const isName = key.length >= SHORTEST_NAME && key.length <= LONGEST_NAME && HANGUL.test(key)
    if (!isName || !isCommon(entry) || foldKey(entry.name) !== key) continue
    // The first and the last syllable say most, and their loss makes another word.
    for (let at = 1; at + 1 < key.length; at += 1) {
      const rest = key.slice(0, at) + key.slice(at + 1)
      const entries = shortened.get(rest)
      if (entries === undefined) shortened.set(rest, [entry])
      else entries.push(entry)
    }
  }
  return shortened
}

const SHORTENED = new WeakMap<Lexicon, Map<string, LexiconEntry[]>>()
const HANGUL = /^[가-힣]+$/
/** Syllables. */
const SHORTEST_SWAPPED = 3
const SHORTEST_NAME = 4
const LONGEST_NAME = 7
const COMMON_ALIASES = 5
