import type { RetrievalHit, RetrieverPort } from '@eco2/ports'
import { CERTAIN } from '../intent/classify.ts'
import { isTalk, isThingDoneWith, lastWordOf } from '../intent/done-with.ts'
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
      if (hit === undefined || !isAskedAbout(query, hit)) return question
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

/** In this chat a thing that is all a message names, or whose use is over, is to be got rid of. */
function isAskedAbout(query: string, { score, matched }: RetrievalHit): boolean {
  if (isTalk(query)) return false
  if (isThingDoneWith(query)) return score >= MENTIONED_SCORE
  if (OTHER_ASK.test(query)) return false
  const last = lastWordOf(query)
  const isHead =
    last !== '' && matched.some((words) => words.split(/ → |: /u).some((name) => name.endsWith(last)))
  return score >= (isHead ? MENTIONED_SCORE : KNOWN_SCORE)
}

/** The rule of what is too big for a bag. */
const BULKY_RULE = 'bulky'
/** Ends in a verb that has nothing to do with disposal: "오늘 점심 뭐 먹지". */
const OTHER_ASK =
  /(?:먹[을자]|(?:뭐|뭘|무엇|무슨|점심|저녁|아침|야식|안|못)[^가-힣]?.{0,6}먹지|찾[아을지]|마시|마실|마셔|놀[자까아]|살까|추천|가르쳐|만드는|요리(?:$|하|해|법|추천)|레시피|심심|피곤|힘들|우울|좋아해|싫어|왜\s).{0,6}$|(?:웃긴|재밌는|재미있는)\s/u
const KNOWN_SCORE = 0.6
/** As in packages/graph/src/nodes/retrieve-rules.ts: below it nothing is found. */
const MENTIONED_SCORE = 0.35
const SHORT_WORDS = 3
