import type { ChatGraphDeps, ChatGraphFlags } from '../chat-graph-deps.ts'
import { CERTAIN, classifyByRules } from '../intent/classify.ts'
import type { IntentResult, Question } from '../state.ts'
import { classifyByModel } from './intent-by-model.ts'
import { recognizeKnownItems } from './intent-by-retrieval.ts'
import { attempt, createStage } from './stage.ts'

/**
 * What the message asks for. Rules decide when they are certain; else one model call does, for all questions at once; when
 * it fails, the rules' guess stands.
 */
export function createIntentNode({ llm, retriever, eventPublisher }: ChatGraphDeps, flags: ChatGraphFlags) {
  return createStage<'intent', IntentResult>('intent', { eventPublisher }, async (state, context) => {
    const { message, history } = state
    const guess = classifyByRules(message, { history, multiIntent: flags.enableMultiIntent })
    if (guess.every(isCertain)) return { result: { questions: guess, decidedBy: 'rules' } }

    const questions = await recognizeKnownItems(guess, retriever, context.signal)
    if (questions.every(isCertain)) return { result: { questions, decidedBy: 'rules' } }

    const asked = await attempt(context.signal, () => classifyByModel(llm, state, flags, context))
    if ('value' in asked) return { result: { questions: asked.value, decidedBy: 'model' } }
    return { result: { questions, decidedBy: 'rules' }, status: 'degraded', reason: asked.failure }
  })
}

function isCertain({ confidence }: Question): boolean {
  return confidence >= CERTAIN
}
