import { createAnswerWriter } from '../answer/answer-writer.ts'
import { citedSources, renderSources } from '../answer/cited-sources.ts'
import { collectSections } from '../answer/collect-sections.ts'
import type { ChatGraphDeps, ChatGraphFlags } from '../chat-graph-deps.ts'
import type { AnswerResult } from '../state.ts'
import { answerByModel } from './answer-by-model.ts'
import { answerByRules, WITHOUT_MODEL } from './answer-by-rules.ts'
import { attempt, createStage, type StageOutcome } from './stage.ts'

/**
 * Says the answer: sources first, then text-deltas. A model that fails, also in the middle, gives way to the rules' answer:
 * what it had said is taken back by a text-reset.
 */
export function createAnswerNode({ llm, eventPublisher }: ChatGraphDeps, _flags: ChatGraphFlags) {
  return createStage<'answer', AnswerResult>('answer', { eventPublisher }, async (state, context) => {
    const sections = state.aggregator_result?.sections ?? collectSections(state)
    const sources = citedSources(sections)
    for (const source of sources) context.emit({ type: 'source', ...source })

    const writer = createAnswerWriter(context.emit)
    const end = (writtenBy: 'rules' | 'model'): StageOutcome<AnswerResult> => ({
      result: { text: writer.text, writtenBy, sources },
    })
    const footer = renderSources(sources)

    if (sections.every(({ fixed }) => fixed)) {
      await answerByRules(writer, sections, [footer], context)
      return end('rules')
    }
    const written = await attempt(context.signal, () =>
      answerByModel(llm, writer, { state, sections, footer }, context),
    )
    if ('value' in written) return end('model')

    writer.reset('provider-change')
    await answerByRules(writer, sections, [footer, WITHOUT_MODEL], context)
    return { ...end('rules'), status: 'degraded', reason: written.failure }
  })
}
