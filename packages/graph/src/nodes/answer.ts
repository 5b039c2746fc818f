import type { MessageSource } from '@eco2/ports'
import { createAnswerWriter } from '../answer/answer-writer.ts'
import { citedSources, renderSources } from '../answer/cited-sources.ts'
import { collectSections } from '../answer/collect-sections.ts'
import { type PendingEnrichment, startEnrichment } from '../answer/enrichment.ts'
import type { ChatGraphDeps, ChatGraphFlags } from '../chat-graph-deps.ts'
import type { AnswerResult, ChatState, Section } from '../state.ts'
import { answerByModel } from './answer-by-model.ts'
import { answerByRules, WITHOUT_MODEL } from './answer-by-rules.ts'
import { attempt, createStage, type StageContext, type StageOutcome } from './stage.ts'

/**
 * Says the answer: sources first, then text-deltas. A model that fails, also in the middle, gives way to the rules' answer:
 * what it had said is taken back by a text-reset. What enriches the answer is looked up meanwhile and closes it.
 */
export function createAnswerNode(deps: ChatGraphDeps, { enableEnrichment }: ChatGraphFlags) {
  const { eventPublisher } = deps
  return createStage<'answer', AnswerResult>('answer', { eventPublisher }, async (state, context) => {
    const sections = state.aggregator_result?.sections ?? collectSections(state)
    const enrichment = enableEnrichment ? startEnrichment(state, sections, deps, context) : NO_ENRICHMENT
    try {
      return await say(state, sections, deps, enrichment, context)
    } finally {
      enrichment.stop()
    }
  })
}

async function say(
  state: ChatState,
  sections: readonly Section[],
  { llm }: ChatGraphDeps,
  enrichment: PendingEnrichment,
  context: StageContext,
): Promise<StageOutcome<AnswerResult>> {
  const cited = citedSources(sections)
  for (const source of cited) context.emit({ type: 'source', ...source })
  const writer = createAnswerWriter(context.emit)

  /** What stands below the main text: enrichments, sources, a last word. */
  const close = async (writtenBy: 'rules' | 'model', lastWord = ''): Promise<StageOutcome<AnswerResult>> => {
    const found = await enrichment.take()
    const added = newSources(
      cited,
      found.flatMap(({ sources }) => sources),
    )
    for (const source of added) context.emit({ type: 'source', ...source })
    const below = newSources(
      cited,
      found.flatMap(({ sources, isCited }) => (isCited ? [] : sources)),
    )
    const paragraphs = found.map(({ paragraph }) => paragraph)
    for (const part of [...paragraphs, renderSources([...cited, ...below]), lastWord]) {
      if (part !== '') writer.write(`\n\n${part}`)
    }
    writer.flush()
    return { result: { text: writer.text, writtenBy, sources: [...cited, ...added] } }
  }

  if (sections.every(({ fixed }) => fixed)) {
    await answerByRules(writer, sections, context)
    return close('rules')
  }
  const footer = renderSources(cited)
  const written = await attempt(context.signal, () =>
    answerByModel(llm, writer, { state, sections, footer }, context),
  )
  if ('value' in written) return close('model')

  writer.reset('provider-change')
  await answerByRules(writer, sections, context)
  return { ...(await close('rules', WITHOUT_MODEL)), status: 'degraded', reason: written.failure }
}

function newSources(
  known: readonly MessageSource[],
  sources: readonly MessageSource[],
): readonly MessageSource[] {
  return sources.filter(({ title, url }) => !known.some((one) => one.title === title && one.url === url))
}

const NO_ENRICHMENT: PendingEnrichment = { take: async () => [], stop: () => {} }
