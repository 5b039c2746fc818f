import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import type { SummarizeResult } from '../state.ts'
import { createStage } from './stage.ts'

// SKELETON by the lead, so that the graph compiles: to be written.
export function createSummarizeNode({ eventPublisher, breakers }: ChatGraphDeps) {
  return createStage<'summarize', SummarizeResult>(
    'summarize',
    { eventPublisher, breakers, onFailure: (_code, { history }) => ({ kept: history }) },
    ({ history }) => ({ result: { kept: history } }),
  )
}
