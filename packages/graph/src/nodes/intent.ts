import type { ChatGraphDeps, ChatGraphFlags } from '../chat-graph-deps.ts'
import { CERTAIN, classifyByRules } from '../intent/classify.ts'
import type { ChatState, IntentResult, Question } from '../state.ts'
import { recognizeCast } from './intent-by-cast.ts'
import { classifyByModel } from './intent-by-model.ts'
import { recognizeKnownItems } from './intent-by-retrieval.ts'
import { attempt, createStage } from './stage.ts'

/**
 * What the message asks for. Rules decide when they are certain; else one model call does, for all questions at once; when
 * it fails, the rules' guess stands.
 */
export function createIntentNode(deps: ChatGraphDeps, flags: ChatGraphFlags) {
  const { llm, retriever, characterClient, eventPublisher } = deps
  const guessFrom = ({ message, history }: Pick<ChatState, 'message' | 'history'>) =>
    classifyByRules(message, { history, multiIntent: flags.enableMultiIntent })

  return createStage<'intent', IntentResult>(
    'intent',
    { eventPublisher, onFailure: (_code, state) => ({ questions: guessFrom(state), decidedBy: 'rules' }) },
    async (state, context) => {
      const guess = guessFrom(state)
      if (guess.every(isCertain)) return { result: { questions: guess, decidedBy: 'rules' } }

      const named =
        characterClient === undefined ? guess : await recognizeCast(guess, characterClient, context.signal)
      const questions = await recognizeKnownItems(named, retriever, context.signal)
      if (questions.every(isCertain)) return { result: { questions, decidedBy: 'rules' } }

      const asked = await attempt(context.signal, () => classifyByModel(llm, state, flags, context))
      if ('value' in asked) return { result: { questions: asked.value, decidedBy: 'model' } }
      return { result: { questions, decidedBy: 'rules' }, status: 'degraded', reason: asked.failure }
    },
  )
}

function isCertain({ confidence }: Question): boolean {
  return confidence >= CERTAIN
}
