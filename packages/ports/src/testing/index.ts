export { createScriptedWire } from './create-scripted-wire.ts'
export { describeChatPort } from './describe-chat-port.ts'
export { type CounterHarness, describeCounterPort } from './describe-counter-port.ts'
export { describeEventLogPort } from './describe-event-log-port.ts'
export { describeFleetPort, type FleetHarness } from './describe-fleet-port.ts'
export {
  describeImageStorePort,
  type ImageStoreUnderTest,
  SAMPLE_IMAGES,
} from './describe-image-store-port.ts'
export { describeLLMClientPort } from './describe-llm-client-port.ts'
export {
  describeProgressNotifierPort,
  type ProgressNotifierUnderTest,
} from './describe-progress-notifier-port.ts'
export { describeRetrieverPort, type RetrieverExpectations } from './describe-retriever-port.ts'
export { describeRunQueuePort, type RunQueueHarness } from './describe-run-queue-port.ts'
export { describeThreadStorePort, type ThreadStoreHarness } from './describe-thread-store-port.ts'
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
  createScriptedLLM,
  type LLMOperation,
  type ScriptedCall,
  type ScriptedDelta,
  type ScriptedLLM,
  type ScriptedReply,
} from './scripted-llm.ts'
export {
  createScriptedRetriever,
  type ScriptedRetrieval,
  type ScriptedRetriever,
  scriptedHit,
} from './scripted-retriever.ts'
