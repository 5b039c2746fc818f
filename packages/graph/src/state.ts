import type {
  AnsweredInput,
  InputKind,
  InputValue,
  Intent,
  Location,
  Message,
  MessageSource,
} from '@eco2/ports'
import { Annotation } from '@langchain/langgraph'

/** One thing that the message asks for, on its own feet: `queries` carry what earlier messages were about. */
export interface Question {
  readonly index: number
  readonly intent: Intent
  readonly text: string
  /** What to look for, best guess first; never empty. */
  readonly queries: readonly string[]
  readonly confidence: number
  readonly reasoning: string
}

/** Something true that may be said, and where it comes from. */
export interface Fact {
  readonly text: string
  readonly source?: MessageSource
}

export type SectionStatus = 'ok' | 'degraded' | 'needs-input' | 'failed' | 'missing'

/** What a node found for one question. */
export interface Section {
  readonly index: number
  readonly intent: Intent
  readonly question: string
  readonly status: SectionStatus
  readonly facts: readonly Fact[]
  /** The answer when no model writes it: Korean, complete, never empty. */
  readonly reply: string
  /** What the answer must or must not say, in our own words; told to the model as an instruction. */
  readonly guidance: readonly string[]
  /** `reply` is all there is to say: a model could only add inventions. */
  readonly fixed: boolean
}

export interface IntentResult {
  readonly questions: readonly Question[]
  readonly decidedBy: 'rules' | 'model'
}

/** What a picture shows. Text of a stranger's picture: data, never instruction. */
export interface VisionResult {
  readonly status: 'ok' | 'nothing' | 'failed'
  /** Things to be thrown away, the clearest first; names as the rules know them ("투명 페트병", "우유팩"). */
  readonly items: readonly {
    readonly name: string
    readonly material: string
    readonly condition: string
  }[]
}

/** Nodes that answer questions; each writes `<node>_result` and nothing else. */
export const ANSWERING_NODES = [
  'waste_rag',
  'bulk_waste',
  'recyclable_price',
  'collection_point',
  'location',
  'weather',
  'character',
  'image_generation',
  'web_search',
  'general',
] as const
export type AnsweringNode = (typeof ANSWERING_NODES)[number]

/** Something that only the user can say. */
export interface InputNeed {
  /** `location`, `province`: the same again whenever the run starts over. */
  readonly requestId: string
  readonly kind: InputKind
  readonly message: string
  readonly choices?: readonly string[]
}

export interface RouterResult {
  readonly targets: readonly { readonly node: AnsweringNode; readonly questions: readonly Question[] }[]
  /** For questions that nobody can answer, or not in full. */
  readonly missing: readonly Section[]
  readonly needs: readonly InputNeed[]
}

/** What the user said, by `requestId`; `null`: declined or not answered in time. */
export type AskResult = Readonly<Record<string, InputValue>>

export interface NodeResult {
  readonly sections: readonly Section[]
}

export interface SummarizeResult {
  /** Of the messages before `kept`; absent when there was no need or no way. */
  readonly summary?: string
  /** The latest messages, whole. */
  readonly kept: readonly Message[]
}

export interface AnswerResult {
  /** Equal to the joined text-deltas since the last text-reset. */
  readonly text: string
  readonly writtenBy: 'rules' | 'model'
  readonly sources: readonly MessageSource[]
}

/**
 * Every field has one writer, so that nodes at work at the same time never meet on a key.
 *
 * | field | written by | read by |
 * |---|---|---|
 * | runId, message, imageUrl, position, history, inputs | the run, as input | every node |
 * | questions | the router, in the `Send` to a node | that node |
 * | intent_result | intent | vision, router |
 * | vision_result | vision | router |
 * | router_result | router | ask, the edges after it, aggregator, answer |
 * | ask_result | ask | the answering nodes |
 * | <answering node>_result | the node of that name | aggregator (answer, with dynamic routing off) |
 * | aggregator_result | aggregator | summarize, answer |
 * | summarize_result | summarize | answer |
 * | answer_result | answer | whoever called the graph |
 */
export const ChatStateAnnotation = Annotation.Root({
  runId: Annotation<string>(),
  message: Annotation<string>(),
  imageUrl: Annotation<string | undefined>(),
  /** Where the user is, when they told it with their message. (Not `location`: that is a node.) */
  position: Annotation<Location | undefined>(),
  history: Annotation<readonly Message[]>(),
  inputs: Annotation<readonly AnsweredInput[] | undefined>(),
  questions: Annotation<readonly Question[] | undefined>(),
  intent_result: Annotation<IntentResult | undefined>(),
  vision_result: Annotation<VisionResult | undefined>(),
  router_result: Annotation<RouterResult | undefined>(),
  ask_result: Annotation<AskResult | undefined>(),
  waste_rag_result: Annotation<NodeResult | undefined>(),
  bulk_waste_result: Annotation<NodeResult | undefined>(),
  recyclable_price_result: Annotation<NodeResult | undefined>(),
  collection_point_result: Annotation<NodeResult | undefined>(),
  location_result: Annotation<NodeResult | undefined>(),
  weather_result: Annotation<NodeResult | undefined>(),
  character_result: Annotation<NodeResult | undefined>(),
  image_generation_result: Annotation<NodeResult | undefined>(),
  web_search_result: Annotation<NodeResult | undefined>(),
  general_result: Annotation<NodeResult | undefined>(),
  aggregator_result: Annotation<NodeResult | undefined>(),
  summarize_result: Annotation<SummarizeResult | undefined>(),
  answer_result: Annotation<AnswerResult | undefined>(),
})

export type ChatState = typeof ChatStateAnnotation.State

/** What a run brings along. */
export type ChatInput = Pick<ChatState, 'runId' | 'message' | 'history'> &
  Partial<Pick<ChatState, 'imageUrl' | 'position' | 'inputs'>>
