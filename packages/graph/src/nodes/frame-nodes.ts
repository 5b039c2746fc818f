import type { ChatGraphDeps, ChatGraphFlags } from '../chat-graph-deps.ts'
import type { AnsweringNode } from '../state.ts'
import { createAggregatorNode } from './aggregator.ts'
import { createAnswerNode } from './answer.ts'
import { createAskNode } from './ask.ts'
import { createIntentNode } from './intent.ts'
import { createRouterNode } from './router.ts'
import { createSummarizeNode } from './summarize.ts'
import { createVisionNode } from './vision.ts'

/** The nodes around those that answer, as far as ports and flags ask for them. */
export function createFrameNodes(
  deps: ChatGraphDeps,
  flags: ChatGraphFlags,
  present: readonly AnsweringNode[],
) {
  const { visionModel } = deps
  return {
    intent: createIntentNode(deps, flags),
    router: createRouterNode(deps, flags, present),
    answer: createAnswerNode(deps, flags),
    ...(visionModel && { vision: createVisionNode({ ...deps, visionModel }) }),
    ...(deps.checkpointer && { ask: createAskNode(deps) }),
    ...(flags.enableDynamicRouting && { aggregator: createAggregatorNode(deps) }),
    ...(flags.enableSummarization && { summarize: createSummarizeNode(deps) }),
  }
}
