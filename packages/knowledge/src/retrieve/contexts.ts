import { type FoldedText, foldKey } from '../korean/fold.ts'
import type { Mention } from './find-mentions.ts'
import { ruleIdOf } from './lexicon.ts'
import { ownStates } from './vocabulary.ts'

/** What speaks for a name in this surrounding (above 0) or against it; by the words of `contextsOf`. */
export type ContextWeights = ReadonlyMap<string, number>

/** One of the things a query could mean. */
export interface ContextCandidate {
  /** What the rules of reading alone say for it; a logarithm, comparable within one query. */
  readonly prior: number
  readonly contexts: readonly string[]
}

/**
 * The mentions, surest first, the one that stands where the thing meant stands before all. The rules of `topic` say what is surely
 * beside the point; between the others the surroundings decide, as some thousand questions taught (`pnpm learn`). No certainty is
 * made up: the mention meant and the first by the rules of reading change theirs.
 */
export function meantFirst(
  mentions: readonly Mention[],
  text: FoldedText,
  weights: ContextWeights,
): readonly Mention[] {
  const candidates = mentions.map((mention, index) => ({
    prior: priorOf(mention),
    contexts: contextsOf(index, mentions, text),
  }))
  const first = mentions[likeliest(candidates, NOTHING_LEARNED)]
  const meant = mentions[firstOfList(likeliest(candidates, weights), mentions, text)]
  if (first === undefined || meant === undefined) return mentions
  const chosen = { ...meant, certainty: first.certainty }
  const others = mentions
    .filter((mention) => mention !== meant)
    .map((mention) => (mention === first ? { ...first, certainty: meant.certainty } : mention))
  return [chosen, ...others.sort((left, right) => right.certainty - left.certainty)]
}

/** "깨진 거울이랑 다 쓴 건전지": two things are asked about, and told in their order. */
function firstOfList(index: number, mentions: readonly Mention[], text: FoldedText): number {
  const mention = mentions[index]
  const before = mentions[index - 1]
  if (mention === undefined || before === undefined || before.certainty < mention.certainty) return index
  return LISTING.test(text.letters.slice(before.end, mention.start))
    ? firstOfList(index - 1, mentions, text)
    : index
}

/** Where the candidate stands that is most likely meant: the first by the rules of reading, unless another one is clearly ahead. */
export function likeliest(candidates: readonly ContextCandidate[], weights: ContextWeights): number {
  const priors = candidates.map(({ prior }) => prior)
  const scores = candidates.map(({ prior, contexts }) =>
    contexts.reduce((sum, context) => sum + (weights.get(context) ?? 0), prior),
  )
  const first = priors.indexOf(Math.max(...priors))
  const ahead = scores.indexOf(Math.max(...scores))
  const isDoubted = (priors[ahead] ?? 0) < DOUBTED_PRIOR
  const lead = (scores[ahead] ?? 0) - (scores[first] ?? 0)
  return lead > (isDoubted ? CLEARLY_IN_DOUBT : CLEARLY) ? ahead : first
}

/** What the rules of reading alone say for a mention. */
export function priorOf({ certainty }: Mention): number {
  return CERTAINTY_WEIGHT * Math.log(certainty + LEAST_CERTAINTY)
}

/** Words for what stands around the mention at `index`: the letters behind and before, its place among the names, what it is. */
export function contextsOf(
  index: number,
  mentions: readonly Mention[],
  { letters, wordStarts }: FoldedText,
): readonly string[] {
  const mention = mentions[index]
  if (mention === undefined) return []
  const { start, end } = mention
  const rule = ruleIdOf(mention.entry)
  const before = mentions[index - 1]
  const after = mentions[index + 1]
  const contexts = [
    `name:${letters.slice(start, end)}`,
    `item:${mention.entry.item.id}`,
    `rule:${rule}`,
    `kin:${mention.isKin}`,
    `length:${Math.min(LONGEST, end - start)}`,
    `from-first:${Math.min(FARTHEST, index)}`,
    `from-last:${Math.min(FARTHEST, mentions.length - 1 - index)}`,
    `from-end:${Math.min(5, Math.floor((letters.length - end) / 4))}`,
    ...[1, 2, 3, 4].map((length) => `behind:${letters.slice(end, end + length)}`),
    ...[1, 2, 3].map((length) => `before:${letters.slice(Math.max(0, start - length), start)}`),
  ]
  const wordEnd = wordStarts.find((wordStart) => wordStart >= end) ?? letters.length
  const nextWord = letters.slice(
    wordEnd,
    wordStarts.find((wordStart) => wordStart > wordEnd),
  )
  contexts.push(`tail:${letters.slice(end, wordEnd)}`)
  contexts.push(`word-behind:${nextWord.slice(0, 2)}`, `word-behind-ends:${nextWord.slice(-2)}`)
  // "빨대는" at the end is asked about, "빨대는 버렸고" is not.
  if (letters.length - end < SHORT_END) contexts.push(`ends:${letters.slice(end)}`)
  if (mentions.slice(0, index).some(({ entry }) => entry === mention.entry)) contexts.push('named-again')
  if (after !== undefined) {
    const between = letters.slice(end, after.start)
    contexts.push(`to-next:${between.slice(0, 5)}`, `next-after:${between.slice(-2)}`)
    contexts.push(`next:${rule}>${ruleIdOf(after.entry)}`)
    if (LISTING.test(between)) contexts.push('lists-next')
  }
  if (before !== undefined) {
    const between = letters.slice(before.end, start)
    contexts.push(`from-previous:${between.slice(-4)}`, `previous-then:${between.slice(0, 3)}`)
    contexts.push(`previous:${ruleIdOf(before.entry)}>${rule}`)
    if (LISTING.test(between)) contexts.push('listed-after')
  }
  return [...new Set(contexts)]
}

/** 거기 딸린, 코팅 벗겨진: not what came or was eaten along with the first. */
const DESCRIBED = `(?!${['같이', '함께', '온', '먹', '마시', '섞', '굽', '싸', '담', '썰', '끓', '볶', '삶', '비비', '시킨'].map(foldKey).join('|')})[가-힣]{0,4}[가-힣](?:${['된', '진', '긴', '난', '린', '간', '던'].map(foldKey).join('|')})`
/** All that stands between two names of a list: "프린터 버리는 거랑 안 쓰는 A4 용지". Folded; 요리하고 남은 is no list. */
const LISTING = new RegExp(
  `^[은는](?:${['어디고', '어디로가고', '어떻게하고', '어디에그리고', '어디그리고', '어떻게그리고'].map(foldKey).join('|')})$|^(?:[가-힣]{0,3}[거것법]|${foldKey('버리는방법')})?(?:하나|둘|셋|한개|두개|몇개)?(?:이?랑|과|와|및|하고(?!${foldKey('남은')}))(?:그?${foldKey('안에있던')})?(?:[다안]?(?:${ownStates.map(foldKey).join('|')})|${DESCRIBED})?$`,
)
/** A lead that is no accident of some rare words: halves the questions that were right before and are wrong after. */
const CLEARLY = 0.5
/** Against the rules of reading, which call the name beside the point. */
const CLEARLY_IN_DOUBT = 1.5
const NOTHING_LEARNED: ContextWeights = new Map()
/** How much what the rules say counts beside what was learned. Found, like `CLEARLY`, by cross validation on fresh questions. */
const CERTAINTY_WEIGHT = 0.9
/** Keeps the logarithm of a mention of no certainty finite. */
const LEAST_CERTAINTY = 0.001
/** What `priorOf` makes of a certainty that is no hit any more. */
const DOUBTED_PRIOR = CERTAINTY_WEIGHT * Math.log(0.36)
/** Letters. */
const SHORT_END = 4
const LONGEST = 6
const FARTHEST = 3
