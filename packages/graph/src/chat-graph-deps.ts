import type { LLMClientPort, ProgressNotifierPort, RetrieverPort } from '@eco2/ports'

/** What the graph works with. Every optional port adds its node; without it the node is not in the graph. */
export interface ChatGraphDeps {
  readonly llm: LLMClientPort
  readonly retriever: RetrieverPort
  /** Hears the stages of a run that brought no `configurable.emit` of its own. */
  readonly eventPublisher?: ProgressNotifierPort
}

export interface ChatGraphFlags {
  /** Shorten a history that is too long by a model call. No effect yet: the history is cut. */
  readonly enableSummarization: boolean
  /** Several nodes at once, joined by the aggregator; off: intent → router → the one node → answer. */
  readonly enableDynamicRouting: boolean
  /** A message may hold several questions; off: it is one question with the strongest intent. */
  readonly enableMultiIntent: boolean
  /** Weather and web beside an answer that profits from it. No effect yet. */
  readonly enableEnrichment: boolean
}

export const DEFAULT_FLAGS: ChatGraphFlags = {
  enableSummarization: false,
  enableDynamicRouting: true,
  enableMultiIntent: true,
  enableEnrichment: true,
}
