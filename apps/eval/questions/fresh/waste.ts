import type { EvalQuestion, Tag } from '../types.ts'

/** A question about one thing, and the rule that must be hit first. */
export function waste(
  id: string,
  question: string,
  ruleId: string,
  tags: readonly Tag[],
  more: Pick<EvalQuestion, 'history' | 'must' | 'mustNot'> = {},
): EvalQuestion {
  return { id, question, intents: ['waste'], ruleId, tags, ...more }
}
