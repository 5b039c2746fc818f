import { INTENTS, type LLMClientPort } from '@eco2/ports'
import { z } from 'zod'
import type { ChatGraphFlags } from '../chat-graph-deps.ts'
import { MAX_QUESTIONS } from '../intent/classify.ts'
import { cleanText } from '../intent/clean-text.ts'
import { fence } from '../prompts/fence.ts'
import { renderHistory } from '../prompts/history.ts'
import { loadPrompt } from '../prompts/load-prompt.ts'
import type { ChatState, Question } from '../state.ts'
import { reportUsage } from './report-usage.ts'
import type { StageContext } from './stage.ts'

/** All questions of the message, each on its own feet, by one call. @throws {PortError} */
export async function classifyByModel(
  llm: LLMClientPort,
  { message, history }: Pick<ChatState, 'message' | 'history'>,
  flags: ChatGraphFlags,
  context: StageContext,
): Promise<readonly Question[]> {
  const prompt = [renderHistory(history), fence('message', message)].filter(Boolean).join('\n\n')
  const { questions } = await llm.generateStructured(prompt, classificationSchema, {
    systemPrompt: SYSTEM_PROMPT,
    temperature: 0,
    maxTokens: 800,
    task: 'classify-intent',
    signal: context.signal,
    onUsage: reportUsage(context),
  })
  return questions
    .slice(0, flags.enableMultiIntent ? MAX_QUESTIONS : 1)
    .map(({ intent, question, confidence, reasoning }, index) => ({
      index,
      intent,
      text: question,
      queries: [cleanText(question), cleanText(message).slice(0, MAX_QUERY_CHARACTERS)],
      confidence,
      reasoning,
    }))
}

/** Strict: every field required, nothing else allowed, so that vendors' strict modes take it. */
const classificationSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        intent: z.enum(INTENTS),
        question: z.string().min(1).max(500).describe('앞 대화 없이도 뜻이 통하는 질문'),
        confidence: z.number().min(0).max(1),
        reasoning: z.string().max(300),
      }),
    )
    .min(1)
    .max(MAX_QUESTIONS),
})

const SYSTEM_PROMPT = loadPrompt('classify-intent')
const MAX_QUERY_CHARACTERS = 500
