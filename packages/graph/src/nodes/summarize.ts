import { type LLMClientPort, type Message, PortError } from '@eco2/ports'
import { collectSections } from '../answer/collect-sections.ts'
import type { ChatGraphDeps, ModelLimits } from '../chat-graph-deps.ts'
import { plainLine } from '../lookup/plain-line.ts'
import { estimateTokens } from '../prompts/estimate-tokens.ts'
import { estimateHistory, renderHistory } from '../prompts/history.ts'
import { keepLatest } from '../prompts/keep-latest.ts'
import { loadPrompt } from '../prompts/load-prompt.ts'
import type { ChatState, Section, SummarizeResult } from '../state.ts'
import { reportUsage } from './report-usage.ts'
import { createStage, type StageContext } from './stage.ts'

/**
 * Makes room in the prompt of the answer. A conversation that fits is kept whole; of one that does not, the older messages
 * become a summary by one model call. A summary that fails leaves no result: the history is then cut as without this node,
 * and nothing is deleted anywhere.
 */
export function createSummarizeNode({ llm, limitsOf, eventPublisher, breakers }: ChatGraphDeps) {
  const limits = limitsOf?.(llm.model) ?? CONSERVATIVE_LIMITS
  const budget = Math.max(MIN_BUDGET_TOKENS, limits.contextTokens - limits.outputTokens)
  return createStage<'summarize', SummarizeResult | undefined>(
    'summarize',
    { eventPublisher, breakers, onFailure: () => undefined },
    async (state, context) => {
      const { history } = state
      const sections = state.aggregator_result?.sections ?? collectSections(state)
      // What is said word for word needs no prompt.
      const isForModel = sections.some(({ fixed }) => !fixed)
      if (!isForModel || estimateConversation(state, sections) <= budget) {
        return { result: { kept: history }, status: 'skipped' }
      }
      const { older, kept } = keepLatest(history, Math.floor(budget / 2))
      if (older.length === 0) return { result: { kept }, status: 'skipped' }
      return { result: { summary: await summarize(llm, older, budget, context), kept } }
    },
  )
}

/** History, message and facts, in estimated tokens. */
export function estimateConversation(
  { history, message }: Pick<ChatState, 'history' | 'message'>,
  sections: readonly Section[],
): number {
  const facts = sections.flatMap((section) => section.facts.map(({ text }) => estimateTokens(text)))
  return estimateHistory(history) + estimateTokens(message) + facts.reduce((sum, tokens) => sum + tokens, 0)
}

/** @throws {PortError} BAD_RESPONSE for an empty summary, and those of the model */
async function summarize(
  llm: LLMClientPort,
  older: readonly Message[],
  budget: number,
  context: StageContext,
): Promise<string> {
  // The call itself has to fit as well: of more than that, the latest part is summarised.
  const room = Math.max(MIN_BUDGET_TOKENS / 2, budget - PROMPT_TOKENS)
  const prompt = `${renderHistory(older, room, MAX_MESSAGE_CHARACTERS)}\n\n위 대화를 간추리세요.`
  const text = await llm.generate(prompt, {
    systemPrompt: SYSTEM_PROMPT,
    temperature: 0.2,
    maxTokens: MAX_SUMMARY_TOKENS,
    task: 'summarize-history',
    signal: context.signal,
    onUsage: reportUsage(context),
  })
  const summary = plainLine(text, MAX_SUMMARY_CHARACTERS)
  if (summary !== '') return summary
  throw new PortError('BAD_RESPONSE', 'The summary is empty.', { port: 'LLMClientPort', adapter: 'graph' })
}

const SYSTEM_PROMPT = loadPrompt('summarize-history')
/** Of a model that nobody told us about. */
const CONSERVATIVE_LIMITS: ModelLimits = { contextTokens: 8_192, outputTokens: 1_024 }
const MIN_BUDGET_TOKENS = 1_024
/** The summary's own instructions and the frame around the conversation. */
const PROMPT_TOKENS = estimateTokens(SYSTEM_PROMPT) + 50
const MAX_SUMMARY_TOKENS = 512
const MAX_SUMMARY_CHARACTERS = 1_000
const MAX_MESSAGE_CHARACTERS = 2_000
