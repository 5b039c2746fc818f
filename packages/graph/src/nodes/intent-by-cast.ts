import type { CharacterClientPort } from '@eco2/ports'
import { CERTAIN } from '../intent/classify.ts'
import type { Question } from '../state.ts'
import { attempt } from './stage.ts'

/** "말그미는 누구야?": a name that only the cast knows. Asked of questions that nothing else made certain. */
export async function recognizeCast(
  questions: readonly Question[],
  cast: CharacterClientPort,
  signal: AbortSignal,
): Promise<readonly Question[]> {
  return Promise.all(
    questions.map(async (question) => {
      if (question.confidence >= CERTAIN) return question
      const found = await attempt(signal, () => cast.findCharacters(question.text, { signal }))
      const isNamed = 'value' in found && found.value.some(({ name }) => question.text.includes(name))
      return isNamed
        ? { ...question, intent: 'character', confidence: 0.85, reasoning: 'names one of the cast' }
        : question
    }),
  )
}
