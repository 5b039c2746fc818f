import { type ContextWeights, type KnowledgeCandidate, likeliest } from '@eco2/knowledge'

/** A question that names several things, and the way that is right. */
export interface Lesson {
  readonly ruleId: string
  readonly candidates: readonly KnowledgeCandidate[]
}

/** Whether the order of its names decides the question at all. */
export function isTelling({ ruleId, candidates }: Lesson): boolean {
  const right = candidates.filter((candidate) => candidate.ruleId === ruleId).length
  return right > 0 && right < candidates.length
}

/**
 * A conditional logit over the names of a question: the weights under which the right name most likely comes first. Stochastic
 * gradient steps in an order that is the same every time, so the same lessons give the same weights.
 */
export function learnContexts(lessons: readonly Lesson[]): ContextWeights {
  const weights = new Map<string, number>()
  const order = withoutRareContexts(lessons)
  const next = randomNumbers()
  for (let round = 0; round < ROUNDS; round += 1) {
    shuffle(order, next)
    for (const lesson of order) step(lesson, weights)
  }
  return weights
}

/** Whether the first name under the weights leads to the right way. */
export function isRight({ ruleId, candidates }: Lesson, weights: ContextWeights): boolean {
  return candidates[likeliest(candidates, weights)]?.ruleId === ruleId
}

/** How many of the lessons come out right that were not learned from, fold by fold. */
export function crossValidate(lessons: readonly Lesson[], folds: number): number {
  return Array.from({ length: folds }, (_, fold) => {
    const weights = learnContexts(lessons.filter((_lesson, index) => index % folds !== fold))
    return lessons.filter((lesson, index) => index % folds === fold && isRight(lesson, weights)).length
  }).reduce((sum, right) => sum + right, 0)
}

/** What a lesson or two know teaches nothing about the next one. */
function withoutRareContexts(lessons: readonly Lesson[]): Lesson[] {
  const seen = new Map<string, number>()
  for (const { candidates } of lessons) {
    const contexts = new Set(candidates.flatMap((candidate) => candidate.contexts))
    for (const context of contexts) seen.set(context, (seen.get(context) ?? 0) + 1)
  }
  return lessons.map(({ ruleId, candidates }) => ({
    ruleId,
    candidates: candidates.map(({ contexts, ...candidate }) => ({
      ...candidate,
      contexts: contexts.filter((context) => (seen.get(context) ?? 0) >= LEAST_LESSONS),
    })),
  }))
}

/** One step towards the share each name should have: all to those that are right, as they share it now. */
function step({ ruleId, candidates }: Lesson, weights: Map<string, number>): void {
  const shares = softmax(candidates.map((candidate) => scoreOf(candidate, weights)))
  const isRightAt = candidates.map((candidate) => candidate.ruleId === ruleId)
  const right = shares.reduce((sum, share, index) => sum + (isRightAt[index] ? share : 0), 0)
  candidates.forEach(({ contexts }, index) => {
    const share = shares[index] ?? 0
    const gradient = (isRightAt[index] ? share / right : 0) - share
    for (const context of contexts) {
      const weight = weights.get(context) ?? 0
      weights.set(context, weight + RATE * gradient - DECAY * weight)
    }
  })
}

function scoreOf({ prior, contexts }: KnowledgeCandidate, weights: ContextWeights): number {
  return contexts.reduce((sum, context) => sum + (weights.get(context) ?? 0), prior)
}

function softmax(values: readonly number[]): readonly number[] {
  const most = Math.max(...values)
  const powers = values.map((value) => Math.exp(value - most))
  const all = powers.reduce((sum, power) => sum + power, 0)
  return powers.map((power) => power / all)
}

function shuffle(lessons: Lesson[], next: () => number): void {
  for (let index = lessons.length - 1; index > 0; index -= 1) {
    const other = Math.floor(next() * (index + 1))
    const [here, there] = [lessons[index], lessons[other]]
    if (here === undefined || there === undefined) continue
    lessons[index] = there
    lessons[other] = here
  }
}

/** From 0 to below 1, the same row every time (mulberry32). */
function randomNumbers(): () => number {
  let state = 1
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const ROUNDS = 8
const LEAST_LESSONS = 3
const RATE = 0.1
const DECAY = 0.0005
