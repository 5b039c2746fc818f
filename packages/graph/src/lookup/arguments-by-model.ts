import type { LLMClientPort } from '@eco2/ports'
import type { z } from 'zod'
import { reportUsage } from '../nodes/report-usage.ts'
import { attempt, type StageContext } from '../nodes/stage.ts'
import { fence } from '../prompts/fence.ts'
import { renderHistory } from '../prompts/history.ts'
import { loadPrompt } from '../prompts/load-prompt.ts'
import type { ChatState, Question } from '../state.ts'

export interface ArgumentsRequest<Arguments> {
  readonly name: string
  readonly description: string
  readonly parameters: z.ZodType<Arguments>
}

/**
 * What a question asks of a lookup, read by a model where the rules are not certain; `undefined` when it fails or finds
 * nothing to call, so that the rules' guess stands. The arguments are a model's words over a stranger's text: checked here by
 * the schema again, and by the caller against what it knows.
 */
export async function argumentsByModel<Arguments>(
  llm: LLMClientPort,
  question: Pick<Question, 'text'>,
  { history }: Pick<ChatState, 'history'>,
  { name, description, parameters }: ArgumentsRequest<Arguments>,
  context: StageContext,
): Promise<Arguments | undefined> {
  const prompt = [renderHistory(history, MAX_HISTORY_TOKENS), fence('question', question.text)]
    .filter(Boolean)
    .join('\n\n')
  const asked = await attempt(context.signal, () =>
    llm.generateFunctionCall(prompt, [{ name, description, parameters }], {
      systemPrompt: SYSTEM_PROMPT,
      temperature: 0,
      maxTokens: 200,
      functionCall: { name },
      task: 'lookup-arguments',
      signal: context.signal,
      onUsage: reportUsage(context),
    }),
  )
  if (!('value' in asked) || asked.value?.name !== name) return undefined
  const checked = parameters.safeParse(asked.value.arguments)
  return checked.success ? checked.data : undefined
}

const SYSTEM_PROMPT = loadPrompt('lookup-arguments')
const MAX_HISTORY_TOKENS = 600
