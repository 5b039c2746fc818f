import { collectSections } from '../answer/collect-sections.ts'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import type { NodeResult } from '../state.ts'
import { createStage } from './stage.ts'

/** Brings together what the nodes found, in the order of the questions. Pure rules. */
export function createAggregatorNode({ eventPublisher }: Pick<ChatGraphDeps, 'eventPublisher'>) {
  return createStage<'aggregator', NodeResult>('aggregator', { eventPublisher }, (state) => ({
    result: { sections: collectSections(state) },
  }))
}
