import { END, START, StateGraph } from '@langchain/langgraph'
import { type ChatGraphDeps, type ChatGraphFlags, DEFAULT_FLAGS } from './chat-graph-deps.ts'
import { createAggregatorNode } from './nodes/aggregator.ts'
import { createAnswerNode } from './nodes/answer.ts'
import { createAnsweringNodes } from './nodes/answering-nodes.ts'
import { createIntentNode } from './nodes/intent.ts'
import { createRouterNode } from './nodes/router.ts'
import { fanOut } from './route.ts'
import { type AnsweringNode, ChatStateAnnotation } from './state.ts'

/**
 * The picture:
 *
 *     START → intent → router ─┬→ waste_rag ─┬→ aggregator → answer → END
 *                              └→ general  ──┘
 *
 * Without dynamic routing there is one node and no aggregator: intent → router → the node → answer.
 */
export function createChatGraph(deps: ChatGraphDeps, flags: Partial<ChatGraphFlags> = {}) {
  const settled = { ...DEFAULT_FLAGS, ...flags }
  const answering = createAnsweringNodes(deps)
  const present = Object.keys(answering) as AnsweringNode[]
  const ends = new StateGraph(ChatStateAnnotation)
    .addNode('intent', createIntentNode(deps, settled))
    .addNode('router', createRouterNode(deps, settled, present))
    .addNode(answering)
    .addNode('answer', createAnswerNode(deps))
    .addEdge(START, 'intent')
    .addEdge('intent', 'router')
    .addEdge('answer', END)

  if (!settled.enableDynamicRouting) {
    ends.addConditionalEdges('router', fanOut('answer'), [...present, 'answer'])
    for (const node of present) ends.addEdge(node, 'answer')
    return ends.compile()
  }
  const joined = ends.addNode('aggregator', createAggregatorNode(deps))
  joined.addConditionalEdges('router', fanOut('aggregator'), [...present, 'aggregator'])
  for (const node of present) joined.addEdge(node, 'aggregator')
  return joined.addEdge('aggregator', 'answer').compile()
}

export type ChatGraph = ReturnType<typeof createChatGraph>
