import { createHash } from 'node:crypto'
import type { Intent } from '@eco2/ports'
import type { EvalQuestion } from '../questions/index.ts'
import type { Observation } from './ask.ts'

/** `fresh` is ground for tuning, never a goal; `unseen` is an eighth of its fifth round, whose failures nobody was shown. */
export type Half = 'tuning' | 'test' | 'fresh' | 'unseen'

/** Undefined: the question expects nothing of the kind. */
export interface Score {
  readonly question: EvalQuestion
  readonly observation: Observation
  readonly half: Half
  readonly intents: boolean
  readonly hit: boolean | undefined
  /** True only when every fact is in and no forbidden one is. */
  readonly facts: boolean | undefined
  /** An intent's node is not in the graph, so `facts` are counted apart. */
  readonly withoutNode: boolean
}

/** By the hash of the id: a question never changes sides, and nobody chooses where a new one goes. */
export function halfOf(id: string): Half {
  const firstByte = createHash('sha256').update(id).digest()[0] ?? 0
  if (id.startsWith('fresh-five-')) return firstByte % 8 === 0 ? 'unseen' : 'fresh'
  if (id.startsWith('fresh-')) return 'fresh'
  return firstByte % 2 === 0 ? 'tuning' : 'test'
}

export function score(
  question: EvalQuestion,
  observation: Observation,
  absentIntents: ReadonlySet<Intent>,
): Score {
  const { id, intents, ruleId, must = [], mustNot = [] } = question
  const asksForFacts = must.length > 0 || mustNot.length > 0
  return {
    question,
    observation,
    half: halfOf(id),
    intents: sameIntents(intents, observation.intents),
    hit: ruleId === undefined ? undefined : observation.ruleId === ruleId,
    facts: asksForFacts ? wrongFacts(question, observation.answer).length === 0 : undefined,
    withoutNode: intents.some((intent) => absentIntents.has(intent)),
  }
}

/** Two questions of one intent count once: the set says what is asked, not how often. */
export function sameIntents(expected: readonly Intent[], found: readonly Intent[]): boolean {
  return new Set(expected).symmetricDifference(new Set(found)).size === 0
}

/** What is missing in the answer, or must not be there. Spaces and letter case are not looked at. */
export function wrongFacts(
  { must = [], mustNot = [] }: Pick<EvalQuestion, 'must' | 'mustNot'>,
  answer: string,
): readonly string[] {
  const text = bare(answer)
  const spellings = must.map((fact) => (typeof fact === 'string' ? [fact] : fact))
  return [
    ...spellings
      .filter((spelling) => !spelling.some((fact) => text.includes(bare(fact))))
      .map((spelling) => `missing: ${spelling.join(' | ')}`),
    ...mustNot.filter((fact) => text.includes(bare(fact))).map((fact) => `forbidden: ${fact}`),
  ]
}

function bare(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, '').toLowerCase()
}
