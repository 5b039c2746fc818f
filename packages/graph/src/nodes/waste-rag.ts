import type { LLMClientPort, PortErrorCode, RetrieverPort } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import type { NodeResult, Question, Section } from '../state.ts'
import { retrieveRules } from './retrieve-rules.ts'
import { attempt, createStage, type StageContext } from './stage.ts'
import { suggestSearchTerms } from './waste-rag-by-model.ts'
import { failedSection, foundSection, notFoundSection } from './waste-rag-sections.ts'

interface Answered {
  readonly section: Section
  readonly failure?: PortErrorCode
}

/** Looks up the rules of disposal. Only what the rules do not find is given to a model, for other names of the thing. */
export function createWasteRagNode(deps: Pick<ChatGraphDeps, 'llm' | 'retriever' | 'eventPublisher'>) {
  const { eventPublisher } = deps
  return createStage<'waste_rag', NodeResult>(
    'waste_rag',
    {
      eventPublisher,
      onFailure: (_code, { questions = [] }) => ({ sections: questions.map(failedSection) }),
    },
    async ({ questions = [] }, context) => {
      const answered = await Promise.all(questions.map((question) => answer(question, deps, context)))
      const sections = withoutRepetition(answered.map(({ section }) => section))
      const reason = answered.find(({ failure }) => failure !== undefined)?.failure
      if (reason === undefined) return { result: { sections } }
      const status = sections.every((section) => section.status === 'failed') ? 'failed' : 'degraded'
      return { result: { sections }, status, reason }
    },
  )
}

async function answer(
  question: Question,
  { llm, retriever }: { readonly llm: LLMClientPort; readonly retriever: RetrieverPort },
  context: StageContext,
): Promise<Answered> {
  const { signal } = context
  const looked = await attempt(signal, () => retrieveRules(retriever, question.queries, signal))
  if ('failure' in looked) return { section: failedSection(question), failure: looked.failure }
  if (looked.value.length > 0) return { section: foundSection(question, looked.value) }

  const suggested = await attempt(signal, async () =>
    retrieveRules(retriever, await suggestSearchTerms(llm, question, context), signal),
  )
  if ('failure' in suggested) return { section: notFoundSection(question), failure: suggested.failure }
  if (suggested.value.length === 0) return { section: notFoundSection(question) }
  return { section: foundSection(question, suggested.value) }
}

/** "생수병은? 라벨은?": both lead to one rule, which is told once. */
function withoutRepetition(sections: readonly Section[]): readonly Section[] {
  const told = new Set<string>()
  return sections.filter(({ facts }) => {
    const fresh = facts.filter(({ text }) => !told.has(text))
    for (const { text } of facts) told.add(text)
    return facts.length === 0 || fresh.length > 0
  })
}
