import type { LLMClientPort } from '@eco2/ports'
import { z } from 'zod'
import { fence } from '../prompts/fence.ts'
import { loadPrompt } from '../prompts/load-prompt.ts'
import type { Question } from '../state.ts'
import { reportUsage } from './report-usage.ts'
import type { StageContext } from './stage.ts'

/** Other names under which a rule may know the thing, best first; `[]` when there is no thing. @throws {PortError} */
export async function suggestSearchTerms(
  llm: LLMClientPort,
  question: Question,
  context: StageContext,
): Promise<readonly string[]> {
  const { terms } = await llm.generateStructured(fence('question', question.text), termsSchema, {
    systemPrompt: SYSTEM_PROMPT,
    temperature: 0,
    maxTokens: 200,
    task: 'suggest-search-terms',
    signal: context.signal,
    onUsage: reportUsage(context),
  })
  return terms.map((term) => term.trim()).filter((term) => term !== '')
}

const termsSchema = z.strictObject({ terms: z.array(z.string().max(60)).max(3) })

const SYSTEM_PROMPT = loadPrompt('search-terms')
