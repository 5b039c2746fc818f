export { type ChatGraph, createChatGraph } from './chat-graph.ts'
export { type ChatGraphDeps, type ChatGraphFlags, DEFAULT_FLAGS } from './chat-graph-deps.ts'
export { type CreateChatOptions, createChat } from './create-chat.ts'
export type { ChatInput, ChatState } from './state.ts'
