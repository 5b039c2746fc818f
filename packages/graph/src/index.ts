export { type ChatGraph, createChatGraph } from './chat-graph.ts'
export {
  type ChatGraphDeps,
  type ChatGraphFlags,
  DEFAULT_FLAGS,
  type LoadImage,
  type ModelLimits,
} from './chat-graph-deps.ts'
export { type CreateChatOptions, createChat, type GeneratedImages } from './create-chat.ts'
export {
  type ChatGraphDrawing,
  type DrawChatGraphOptions,
  drawChatGraph,
  OPTIONAL_PORTS,
  type OptionalPort,
} from './draw-chat-graph.ts'
export { listAnsweringNodes } from './nodes/answering-nodes.ts'
export { NODE_POLICIES, type NodePolicy } from './nodes/node-policy.ts'
export { retrieveRules } from './nodes/retrieve-rules.ts'
export { ANSWERING_NODES, type AnsweringNode, type ChatInput, type ChatState } from './state.ts'
