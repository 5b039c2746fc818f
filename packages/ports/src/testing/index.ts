export { createScriptedWire } from './create-scripted-wire.ts'
export {
  type BulkWasteHarness,
  type BulkWasteWorld,
  describeBulkWasteClientPort,
} from './describe-bulk-waste-client-port.ts'
export {
  type CharacterExpectations,
  type CharacterHarness,
  describeCharacterClientPort,
} from './describe-character-client-port.ts'
export { describeChatPort } from './describe-chat-port.ts'
export {
  type CollectionPointHarness,
  type CollectionPointWorld,
  describeCollectionPointClientPort,
} from './describe-collection-point-client-port.ts'
export { type CounterHarness, describeCounterPort } from './describe-counter-port.ts'
export {
  describeEmbeddingPort,
  type EmbeddingHarness,
  type EmbeddingHarnessSettings,
  QUOTA_RETRY_AFTER_MS,
} from './describe-embedding-port.ts'
export { describeEventLogPort } from './describe-event-log-port.ts'
export { describeFleetPort, type FleetHarness } from './describe-fleet-port.ts'
export {
  describeImageStorePort,
  type ImageStoreUnderTest,
  SAMPLE_IMAGES,
} from './describe-image-store-port.ts'
export { describeLLMClientPort } from './describe-llm-client-port.ts'
export {
  describeLocationClientPort,
  type LocationHarness,
  type LocationWorld,
} from './describe-location-client-port.ts'
export {
  describeProgressNotifierPort,
  type ProgressNotifierUnderTest,
} from './describe-progress-notifier-port.ts'
export {
  describeRecyclablePricePort,
  type RecyclablePriceExpectations,
} from './describe-recyclable-price-port.ts'
export { describeRetrieverPort, type RetrieverExpectations } from './describe-retriever-port.ts'
export { describeRunQueuePort, type RunQueueHarness } from './describe-run-queue-port.ts'
export { describeThreadStorePort, type ThreadStoreHarness } from './describe-thread-store-port.ts'
export {
  describeWeatherClientPort,
  type HourOfWeather,
  type WeatherHarness,
  type WeatherHarnessSettings,
  type WeatherWorld,
} from './describe-weather-client-port.ts'
export {
  describeWebSearchPort,
  type WebSearchHarness,
  type WebSearchWorld,
} from './describe-web-search-port.ts'
export type { EventLogHarness } from './event-log-scenarios/harness.ts'
export type { LLMClientTraits } from './llm-scenarios/scenario.ts'
export type {
  LLMHarness,
  LLMHarnessSettings,
  RawWireRequest,
  ScriptedWire,
  VendorReply,
  VendorSpeech,
  WireCitation,
  WireErrorKind,
  WireRequest,
  WireUsage,
} from './llm-wire.ts'
export {
  describeLookupFaults,
  type LookupHarness,
  type LookupHarnessSettings,
  type LookupOperation,
  lookupFailure,
} from './lookup-faults.ts'
export {
  createLookupWire,
  type LookupFault,
  type LookupRefusals,
  type LookupReply,
  type LookupRequest,
  type LookupWire,
  VENDOR_WORDS,
} from './lookup-wire.ts'
export type { MakeServedLookup, ServedLookup } from './open-served-lookups.ts'
export {
  type BulkWasteScript,
  createScriptedBulkWaste,
  type ScriptedBulkWaste,
} from './scripted-bulk-waste.ts'
export {
  type CharacterScript,
  createScriptedCharacters,
  type ScriptedCharacters,
  scriptedCharacter,
} from './scripted-characters.ts'
export {
  type CollectionPointScript,
  createScriptedCollectionPoints,
  type ScriptedCollectionPoints,
} from './scripted-collection-points.ts'
export {
  createScriptedEmbeddings,
  type EmbeddingScript,
  type ScriptedEmbeddings,
} from './scripted-embeddings.ts'
export {
  createScriptedLLM,
  type LLMOperation,
  type ScriptedCall,
  type ScriptedDelta,
  type ScriptedLLM,
  type ScriptedReply,
} from './scripted-llm.ts'
export {
  createScriptedLocation,
  type LocationScript,
  type ScriptedLocation,
  type ScriptedLocationCall,
} from './scripted-location.ts'
export { answerScripted, type ScriptedAnswer } from './scripted-lookup.ts'
export { createScriptedPrices, type PriceScript, type ScriptedPrices } from './scripted-prices.ts'
export {
  createScriptedRetriever,
  type ScriptedRetrieval,
  type ScriptedRetriever,
  scriptedHit,
} from './scripted-retriever.ts'
export {
  createScriptedWeather,
  type ScriptedWeather,
  type ScriptedWeatherCall,
  type WeatherScript,
} from './scripted-weather.ts'
export {
  createScriptedWebSearch,
  type ScriptedWebSearch,
  type WebSearchScript,
} from './scripted-web-search.ts'
