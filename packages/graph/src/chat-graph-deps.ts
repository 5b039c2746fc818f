import type {
  BulkWasteClientPort,
  CharacterClientPort,
  Clock,
  CollectionPointClientPort,
  FindAreas,
  ImageGeneratorPort,
  LLMClientPort,
  LLMImage,
  LocationClientPort,
  ProgressNotifierPort,
  RecyclablePricePort,
  RetrieverPort,
  VisionModelPort,
  WeatherClientPort,
  WebSearchPort,
} from '@eco2/ports'
import type { BaseCheckpointSaver } from '@langchain/langgraph'
import type { NodeBreakers } from './nodes/node-breakers.ts'

/** What the graph works with. Every optional port adds its node; without it the node is not in the graph. */
export interface ChatGraphDeps {
  readonly llm: LLMClientPort
  readonly retriever: RetrieverPort
  readonly visionModel?: VisionModelPort
  readonly characterClient?: CharacterClientPort
  readonly locationClient?: LocationClientPort
  readonly webSearchClient?: WebSearchPort
  readonly bulkWasteClient?: BulkWasteClientPort
  readonly weatherClient?: WeatherClientPort
  readonly collectionPointClient?: CollectionPointClientPort
  readonly recyclablePrice?: RecyclablePricePort
  readonly imageGenerator?: ImageGeneratorPort
  /** Carries a question to the user over to whoever resumes the run. Without one nothing is asked. */
  readonly checkpointer?: BaseCheckpointSaver
  /** Hears the stages of a run that brought no `configurable.emit` of its own. */
  readonly eventPublisher?: ProgressNotifierPort
  /** The picture that a message came with, fit for a model; without it the model is given the URL. */
  readonly loadImage?: LoadImage
  /** Provinces and districts that a text names; without it only a map can tell places. */
  readonly findAreas?: FindAreas
  /** What a model takes, for summarization; without it the conservative default. */
  readonly limitsOf?: (model: string) => ModelLimits
  /** Default: the system's. What it says is read as KST wherever a day or an hour is meant. */
  readonly clock?: Clock
  /** How long a question to the user stands. Default 10 minutes. */
  readonly inputTimeoutMs?: number
  /** Which nodes rest after failures; given by whoever compiles several graphs over the same ports. */
  readonly breakers?: NodeBreakers
}

/** @throws {PortError} NOT_FOUND, INVALID_REQUEST, UNAVAILABLE, CANCELLED */
export type LoadImage = (imageUrl: string, options: { readonly signal: AbortSignal }) => Promise<LLMImage>

/** In tokens. */
export interface ModelLimits {
  readonly contextTokens: number
  readonly outputTokens: number
}

export interface ChatGraphFlags {
  /** Shorten a history that does not fit the model by a model call; off: it is cut. */
  readonly enableSummarization: boolean
  /** Several nodes at once, joined by the aggregator; off: intent → router → the one node → answer. */
  readonly enableDynamicRouting: boolean
  /** A message may hold several questions; off: it is one question with the strongest intent. */
  readonly enableMultiIntent: boolean
  /** Weather and web beside an answer that profits from it. */
  readonly enableEnrichment: boolean
}

export const DEFAULT_FLAGS: ChatGraphFlags = {
  enableSummarization: false,
  enableDynamicRouting: true,
  enableMultiIntent: true,
  enableEnrichment: true,
}
