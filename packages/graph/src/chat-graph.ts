import { systemClock } from '@eco2/ports'
import { END, START, StateGraph } from '@langchain/langgraph'
import { type ChatGraphDeps, type ChatGraphFlags, DEFAULT_FLAGS } from './chat-graph-deps.ts'
import { createAnsweringNodes } from './nodes/answering-nodes.ts'
import { createFrameNodes } from './nodes/frame-nodes.ts'
import { createNodeBreakers } from './nodes/node-breakers.ts'
import type { ChatNode } from './nodes/stage.ts'
import { askOrFanOut, fanOut, toVision } from './route.ts'
import type { StageId } from './stages.ts'
import { type AnsweringNode, ChatStateAnnotation } from './state.ts'

/**
 * The picture; what is in brackets is there when its port or flag is:
 *
 *     START → intent → [vision, for a picture →] router → [ask, for what is missing →]
 *       ┌→ waste_rag ───────────┐
 *       ├→ [bulk_waste] ────────┤
 *       ├→ [recyclable_price] ──┤
 *       ├→ [collection_point] ──┤
 *       ├→ [location] ──────────┤
 *       ├→ [weather] ───────────┼→ aggregator → [summarize →] answer → END
 *       ├→ [character] ─────────┤
 *       ├→ [image_generation] ──┤
 *       ├→ [web_search] ────────┤
 *       └→ general ─────────────┘
 *
 * Without dynamic routing there is one node and no aggregator: intent → router → the node → answer.
 */
export function createChatGraph(given: ChatGraphDeps, flags: Partial<ChatGraphFlags> = {}) {
  const settled = { ...DEFAULT_FLAGS, ...flags }
  const deps = { ...given, breakers: given.breakers ?? createNodeBreakers(given.clock ?? systemClock) }
  const answering = createAnsweringNodes(deps)
  const present = Object.keys(answering) as AnsweringNode[]
  const nodes: Partial<Record<StageId, ChatNode>> = {
    ...createFrameNodes(deps, settled, present),
    ...answering,
  }
  const lastMile = settled.enableSummarization ? 'summarize' : 'answer'
  const joint = settled.enableDynamicRouting ? 'aggregator' : lastMile

  const graph = new StateGraph(ChatStateAnnotation)
    .addNode(Object.entries(nodes) as [StageId, ChatNode][])
    .addEdge(START, 'intent')
    .addEdge('answer', END)
  if ('vision' in nodes) {
    graph.addConditionalEdges('intent', toVision, ['vision', 'router']).addEdge('vision', 'router')
  } else graph.addEdge('intent', 'router')
  if ('ask' in nodes) {
    graph
      .addConditionalEdges('router', askOrFanOut(joint), ['ask', ...present, joint])
      .addConditionalEdges('ask', fanOut(joint), [...present, joint])
  } else graph.addConditionalEdges('router', fanOut(joint), [...present, joint])
  for (const node of present) graph.addEdge(node, joint)
  if (joint === 'aggregator') graph.addEdge('aggregator', lastMile)
  if (lastMile === 'summarize') graph.addEdge('summarize', 'answer')
  return graph.compile(deps.checkpointer === undefined ? {} : { checkpointer: deps.checkpointer })
}

export type ChatGraph = ReturnType<typeof createChatGraph>
