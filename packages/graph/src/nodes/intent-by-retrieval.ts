import type { RetrieverPort } from '@eco2/ports'
import { CERTAIN } from '../intent/classify.ts'
import { subjectOf } from '../intent/subject.ts'
import type { Question } from '../state.ts'
import { attempt } from './stage.ts'

/**
 * "생수병은?" names a thing and no verb: when the rules of disposal know the thing, it is waste. In a longer sentence the
 * thing may be there by chance ("커피 마시며 쉬는 중"), so that is only a better guess.
 */
export async function recognizeKnownItems(
  questions: readonly Question[],
  retriever: RetrieverPort,
  signal: AbortSignal,
): Promise<readonly Question[]> {
  return Promise.all(
    questions.map(async (question) => {
      const query = question.queries[0] ?? ''
      if (question.confidence >= CERTAIN || query === '') return question
      const found = await attempt(signal, () => retriever.retrieve(query, { limit: 1, signal }))
      const [hit] = 'value' in found ? found.value : []
      if (hit === undefined || hit.score < KNOWN_SCORE) return question
      const short =
        subjectOf(query).split(' ').length <= SHORT_WORDS && query.split(' ').length <= SHORT_WORDS
      return {
        ...question,
        intent: hit.ruleId === BULKY_RULE ? 'bulk_waste' : 'waste',
        confidence: short ? 0.85 : 0.6,
        reasoning: 'names a thing that a rule of disposal knows',
      }
    }),
  )
}

/** The rule of what is too big for a bag. */
const BULKY_RULE = 'bulky'
const KNOWN_SCORE = 0.6
const SHORT_WORDS = 3
