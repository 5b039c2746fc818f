import { foldKey } from '../korean/fold.ts'
import { type Lexicon, type LexiconEntry, ruleIdOf } from './lexicon.ts'
import { compoundHeads, noHeads } from './vocabulary.ts'

/** What a compound nobody knows is taken for, because it ends in this. */
export interface KinHead {
  readonly entry: LexiconEntry
  /** Below a misspelt name; the less the known names with this ending agree, the lower. */
  readonly certainty: number
}

/**
 * Korean compounds end in what they are (홍삼봉지 is a 봉지). The heads are learned from the names themselves: a name that other
 * names end in, and an ending such as 거치대 that is no name, when nearly all names with it go the same way. By folded spelling.
 */
export function learnHeads(lexicon: Lexicon): ReadonlyMap<string, KinHead> {
  const heads = new Map<string, KinHead>()
  for (const [key, entry] of lexicon.byKey) {
    const names = lexicon.byEnding.get(key) ?? []
    const isHead = KNOWN_HEADS.has(key) || key.length >= LONG_HEAD || names.length > 0
    if (key.length < SHORTEST_HEAD || !isHead || NO_HEADS.has(key)) continue
    heads.set(key, { entry, certainty: ownCertainty(entry, names) })
  }
  for (const [key, names] of lexicon.byEnding) {
    if (names.length < WITNESSES || lexicon.byKey.has(key) || NO_HEADS.has(key) || NO_NOUN.test(key)) continue
    const kin = majorityOf(names)
    if (kin !== undefined) heads.set(key, kin)
  }
  return heads
}

/** The name itself counts twice: what is listed beside it is often listed as its exception. */
function ownCertainty(entry: LexiconEntry, names: readonly LexiconEntry[]): number {
  const agreeing = names.filter((name) => ruleIdOf(name) === ruleIdOf(entry)).length
  return LEAST + (MOST - LEAST) * ((agreeing + 2) / (names.length + 2))
}

function majorityOf(names: readonly LexiconEntry[]): KinHead | undefined {
  const byRule = Map.groupBy(names, ruleIdOf)
  const [most = []] = [...byRule.values()].sort((left, right) => right.length - left.length)
  const share = most.length / names.length
  const [entry] = [...most].sort((left, right) => left.name.length - right.name.length)
  if (entry === undefined || share < CLEAR_SHARE) return undefined
  return { entry, certainty: LEAST + (MOST - LEAST) * 0.5 * share }
}

const KNOWN_HEADS: ReadonlySet<string> = new Set(compoundHeads.map(foldKey))
/** 500미리, 안나와, "음악 나오는", "지퍼 나감": counted, denied or told. */
const NO_NOUN = /^\d|^[안못].{2}|[는던요다죠네까서고면음함됨짐남림감려]$|[어러려]저$|[는은던인]대$/
const NO_HEADS: ReadonlySet<string> = new Set(noHeads.map(foldKey))
/** Syllables; one alone is inside too many other words (`shortHeads` has the few that are not). */
const SHORTEST_HEAD = 2
/** From here on a name is a head even if no other name ends in it. */
const LONG_HEAD = 3
/** Names that must share an ending which is no name, and the share of them that must go the same way. */
const WITNESSES = 3
const CLEAR_SHARE = 0.75
/** Between "not found" (0.35) and a misspelt name (0.64). */
const LEAST = 0.4
const MOST = 0.6
