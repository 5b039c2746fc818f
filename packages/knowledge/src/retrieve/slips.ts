import { foldKey } from '../korean/fold.ts'
import { toJamo } from '../korean/jamo.ts'
import { slipCost } from '../korean/slip-cost.ts'
import { type Lexicon, type LexiconEntry, ruleIdOf } from './lexicon.ts'

/** A name that somebody may have meant who wrote something else. */
export interface NearName {
  readonly entry: LexiconEntry
  /** `slipCost`, and a little more for a name that is hardly ever said. */
  readonly cost: number
}

/** A word, or two, that may be misspelt. Folded. */
export interface WrittenName {
  readonly letters: string
  /** What of it nobody knows: all the proof there is that it is misspelt. */
  readonly strange: string
  /** What of it is spelt right. */
  readonly known: readonly string[]
}

/** What speaks for a thing being named at all: it is asked where to put it, nothing else is named, or something is. */
export type Expectation = 'asked' | 'open' | 'beside'

/**
 * The name that `written` is most likely a slip for, or none: within what a word of this length may cost, and with no name of
 * another way as near.
 */
export function nameMeant(
  { letters, strange, known }: WrittenName,
  lexicon: Lexicon,
  expectation: Expectation,
): NearName | undefined {
  // With a word that is spelt right before or behind it, more than the slip speaks for the name: 라면 국뭉.
  const budget = budgetOf(strange, known.length > 0 ? 'asked' : expectation)
  // A verb before a name is none: 묶은 비닐 is no 묶음 비닐.
  if (budget === 0 || (known.length > 0 && VERB.test(strange)) || letters.length > LONGEST) return undefined
  const near = candidatesFor(letters, lexicon)
    // 전화번호 is no short 전화번호부.
    .filter(({ key }) => !key.startsWith(letters) && known.every((word) => key.includes(word)))
    .map(({ entry, key, cost = slipCost(letters, key) }) => ({
      entry,
      cost: cost + rarityOf(key, lexicon) + endingCost(key, letters),
    }))
    .filter(({ cost }) => cost <= budget)
    .sort((left, right) => left.cost - right.cost)
  const [best] = near
  if (best === undefined) return undefined
  const isTold = near.every(
    ({ entry, cost }) => cost > best.cost + CLEARLY || ruleIdOf(entry) === ruleIdOf(best.entry),
  )
  return isTold || letters.length > LONGEST_UNCLEAR ? best : undefined
}

interface Candidate {
  readonly key: string
  readonly entry: LexiconEntry
  /** Where syllables are wrong and not letters. */
  readonly cost?: number
}

function candidatesFor(written: string, lexicon: Lexicon): readonly Candidate[] {
  const jamo = toJamo(written)
  const most = jamo.length >= LONG ? 2 : 1
  const near = [...lexicon.byJamo.fuzzyGet(jamo, most)].map(([, [entry]]) => ({
    key: foldKey(entry.name),
    entry,
  }))
  return [...near, ...swapped(written, lexicon), ...shortened(written, lexicon)]
}

/** 냉고장 is 냉장고: two syllables that changed places. */
function swapped(written: string, { byKey }: Lexicon): readonly Candidate[] {
  if (written.length < SHORTEST_SWAPPED) return []
  const found: Candidate[] = []
  for (let at = 0; at + 1 < written.length; at += 1) {
    const key = written.slice(0, at) + written.charAt(at + 1) + written.charAt(at) + written.slice(at + 2)
    const entry = key === written ? undefined : byKey.get(key)
    if (entry !== undefined) found.push({ key, entry, cost: SWAPPED })
  }
  return found
}

/** 부가스 is 부탄가스: names without one of their syllables. */
function shortened(written: string, lexicon: Lexicon): readonly Candidate[] {
  if (written.length < SHORTEST_NAME - 1 || written.length >= LONGEST_NAME) return []
  const table = SHORTENED.get(lexicon) ?? shortenAll(lexicon)
  SHORTENED.set(lexicon, table)
  return table.get(written) ?? []
}

function shortenAll({ byKey }: Lexicon): ReadonlyMap<string, readonly Candidate[]> {
  const table = new Map<string, Candidate[]>()
  for (const [key, entry] of byKey) {
    const isName = key.length >= SHORTEST_NAME && key.length <= LONGEST_NAME && HANGUL.test(key)
    if (!isName || !isCommon(entry) || foldKey(entry.name) !== key) continue
    for (let at = 0; at + 1 < key.length; at += 1) {
      const rest = key.slice(0, at) + key.slice(at + 1)
      if (byKey.has(rest)) continue
      const entries = table.get(rest)
      const candidate = { key, entry, cost: SHORTENED_COST }
      if (entries === undefined) table.set(rest, [candidate])
      else entries.push(candidate)
    }
  }
  return table
}

/** A slip in a long word leaves enough to know it by; two syllables may be anything. */
function budgetOf(strange: string, expectation: Expectation): number {
  const jamoCount = toJamo(strange).length
  const known = BUDGETS.find(({ syllables, jamo }) => strange.length >= syllables && jamoCount >= jamo)
  return known?.[expectation] ?? 0
}

/** 지우고 is no 지우개, 좀이 no 종이: what ends as particles and verbs do is more likely a word of its own. */
function endingCost(key: string, written: string): number {
  const isBare = key.length === written.length && key.startsWith(written.slice(0, -1))
  const isOwn = isBare || written.length <= SHORTEST
  return isOwn && LAST_PARTICLE.test(written) ? OWN_ENDING : 0
}

/** What nothing else is called after is seldom said: 종이캅 is 종이컵 rather than 종이갑. A long name speaks for itself. */
function rarityOf(key: string, { byEnding }: Lexicon): number {
  const rarity = Math.max(0, RAREST - 0.2 * Math.log2(1 + (byEnding.get(key)?.length ?? 0)))
  return key.length > LONGEST_UNCLEAR ? rarity / 2 : rarity
}

function isCommon({ item, exceptionIndex, name }: LexiconEntry): boolean {
  return exceptionIndex === null && [item.name, ...item.aliases.slice(0, COMMON_ALIASES)].includes(name)
}

const SHORTENED = new WeakMap<Lexicon, ReadonlyMap<string, readonly Candidate[]>>()
const HANGUL = /^[가-힣]+$/
/** Folded: 데 is written 대. */
const LAST_PARTICLE = /[이은을가는를도만고서면니대지요다까애]$/
/** By syllables and jamo of what is strange: what a slip may cost. */
const BUDGETS = [
  { syllables: 4, jamo: 14, asked: 3.6, open: 3.3, beside: 3.3 },
  { syllables: 3, jamo: 10, asked: 3.2, open: 2.6, beside: 2.6 },
  { syllables: 3, jamo: 8, asked: 2.4, open: 2, beside: 1.8 },
  { syllables: 3, jamo: 6, asked: 2, open: 1.6, beside: 1.5 },
  { syllables: 2, jamo: 6, asked: 1.8, open: 1.1, beside: 0.7 },
  { syllables: 2, jamo: 4, asked: 1.5, open: 0.7, beside: 0.7 },
] as const
/** Another way that is no more than this behind makes a short word unclear. */
const CLEARLY = 0.25
const SWAPPED = 1.2
const SHORTENED_COST = 1.6
const OWN_ENDING = 0.9
const RAREST = 0.6
const VERB = /[은는던서고]$/
/** Jamo: from here on two letters may be wrong. */
const LONG = 6
/** Syllables: what is longer is the nearest name. */
const LONGEST_UNCLEAR = 3
/** Syllables: longer than a name is long, not worth the walk. */
const LONGEST = 16
const SHORTEST = 2
const SHORTEST_SWAPPED = 3
const SHORTEST_NAME = 4
const LONGEST_NAME = 7
const COMMON_ALIASES = 5
