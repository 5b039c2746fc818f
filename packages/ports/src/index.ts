/**
 * The contracts of the system. Glossary:
 *
 * - **thread**: a conversation, owned by one user. **message**: one utterance in it.
 * - **run**: one message being answered. Its id is minted by the gateway: `<threadId>.<random or keyed hash>`.
 * - **attempt**: one hold of a run by one worker; 1, 2, 3, ... The highest attempt is the only one that may write.
 * - **event**: one entry of a run's log; `seq` counts 1, 2, 3, ... without a gap. `run-end` is the last.
 * - **epoch**: 8 random characters that name one life of a run's log; another epoch means the log began anew.
 * - **cursor**: the SSE id as received, `<epoch>-<seq>`: the last event that its holder has seen.
 * - **stage**: a graph node at work. **intent**: what a message asks for; ten of them.
 * - **port**: an interface that an app needs; **adapter**: a package that implements it with one technology.
 */
export type {
  BulkWasteClientPort,
  DistrictDisposal,
  DistrictQuery,
} from './bulk-waste-client-port.ts'
export type { CharacterClientPort, CharacterProfile } from './character-client-port.ts'
export type { ChatPort, ChatRunOptions } from './chat-port.ts'
export { type Clock, systemClock } from './clock.ts'
export type {
  CollectionPoint,
  CollectionPointClientPort,
  CollectionPointQuery,
} from './collection-point-client-port.ts'
export type { CounterLine, CounterPort, ReserveResult } from './counter-port.ts'
export { type EmbedRequests, embedInRequests } from './embed-in-requests.ts'
export { EMBEDDING_LIMITS, type EmbeddingPort, type EmbedOptions } from './embedding-port.ts'
export type {
  EventLogPort,
  FollowItem,
  FollowOptions,
  LogPosition,
  LogSlice,
  RunLog,
} from './event-log-port.ts'
export { formatCursor, type LogCursor, parseCursor } from './event-log-port.ts'
export type { FleetPort, WorkerAnnouncement } from './fleet-port.ts'
export type {
  GeneratedImage,
  ImageGeneratorPort,
  ImageOptions,
  ImageRequest,
  ImageSize,
  ReferenceImage,
} from './image-generator-port.ts'
export type { ImageMediaType, ImageStorePort, StoredImage } from './image-store-port.ts'
export { IMAGE_MEDIA_TYPES } from './image-store-port.ts'
export type { AnsweredInput, InputKind, InputRequest, InputValue } from './input-request.ts'
export { INTENTS, type Intent, type IntentClassification } from './intent.ts'
export type {
  Citation,
  FunctionCall,
  FunctionDefinition,
  GenerateOptions,
  GenerateWithToolsResult,
  LLMClientPort,
  LLMImage,
  LLMTool,
  LLMUsage,
} from './llm-client-port.ts'
export { GENERATE_DEFAULTS } from './llm-client-port.ts'
export type { Location } from './location.ts'
export type {
  AdministrativeArea,
  GeocodedPlace,
  LocationClientPort,
  Place,
  PlaceQuery,
} from './location-client-port.ts'
export { type Logger, silentLogger } from './logger.ts'
export type { Attribution, LookupOptions } from './lookup.ts'
export type { FindAreas, MentionedArea } from './mentioned-area.ts'
export { noModel } from './no-model.ts'
export {
  isPortError,
  PORT_ERROR_CODES,
  PortError,
  type PortErrorCode,
  type PortErrorOptions,
  relabelPortError,
  toPortError,
} from './port-error.ts'
export type { ProgressNotifierPort } from './progress-notifier-port.ts'
export type {
  RecyclablePrice,
  RecyclablePricePort,
  RecyclablePriceQuery,
} from './recyclable-price-port.ts'
export type { RetrievalHit, RetrieveOptions, RetrieverPort } from './retriever-port.ts'
export {
  type AcceptedBody,
  RUN_ID_PATTERN,
  type Run,
  type RunOutcome,
  type RunRecord,
  runIdOf,
  THREAD_ID_PATTERN,
  type TraceCarrier,
  threadIdOf,
} from './run.ts'
export {
  EVENT_SCHEMA_VERSION,
  type RunEvent,
  type RunEventBody,
  type RunEventType,
  runEventSchema,
} from './run-event.ts'
export type {
  RunConsumer,
  RunConsumerOptions,
  RunJob,
  RunJobEnd,
  RunQueuePort,
  RunSourcePort,
} from './run-queue-port.ts'
export {
  type FinishedStatus,
  isFinished,
  RUN_STATUSES,
  type RunFailure,
  type RunStatus,
} from './run-status.ts'
export {
  askForStructured,
  parseJsonReply,
  type StructuredAsk,
  type StructuredReply,
} from './structured-reask.ts'
export type { Message, MessageImage, MessageSource, Page, PageOptions, Thread } from './thread.ts'
export type {
  AcceptRun,
  AcceptRunResult,
  AnswerInputResult,
  ClaimRunResult,
  DueRun,
  FinishRunResult,
  ForkThread,
  HeartbeatResult,
  Multitask,
  PreviousHold,
  ThreadStorePort,
  WaitRunResult,
} from './thread-store-port.ts'
export { MAX_RUNS_IN_LINE } from './thread-store-port.ts'
export { nearestVector, packVectors, unitVector, unpackVectors } from './unit-vector.ts'
export { BUDGET_WINDOW_MS, MILLIONTHS_PER_USD, userBudgetKeys } from './user-budgets.ts'
export type { VisionModelPort, VisionOptions, VisionPrompt } from './vision-model-port.ts'
export {
  type CurrentWeather,
  type DayForecast,
  PRECIPITATION_KINDS,
  type PrecipitationKind,
  type Sky,
  type WeatherClientPort,
} from './weather-client-port.ts'
export type { WebSearchPort, WebSearchQuery, WebSearchResult } from './web-search-port.ts'
export { WholeCodePoints, withoutHalves } from './whole-code-points.ts'
