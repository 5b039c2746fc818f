import type { Intent, Location, Message, MessageSource } from '@eco2/ports'
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

/** Nodes that answer questions; each writes `<node>_result` and nothing else. */
export const ANSWERING_NODES = ['waste_rag', 'general'] as const
export type AnsweringNode = (typeof ANSWERING_NODES)[number]

export interface RouterResult {
  readonly targets: readonly { readonly node: AnsweringNode; readonly questions: readonly Question[] }[]
  /** For questions that nobody can answer, or not in full. */
  readonly missing: readonly Section[]
}

export interface NodeResult {
  readonly sections: readonly Section[]
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
 * | runId, message, imageUrl, location, history | the run, as input | every node |
 * | questions | the router, in the `Send` to a node | that node |
 * | intent_result | intent | router |
 * | router_result | router | the edges after it, aggregator, answer |
 * | waste_rag_result, general_result | the node of that name | aggregator (answer, with dynamic routing off) |
 * | aggregator_result | aggregator | answer |
 * | answer_result | answer | whoever called the graph |
 */
export const ChatStateAnnotation = Annotation.Root({
  runId: Annotation<string>(),
  message: Annotation<string>(),
  imageUrl: Annotation<string | undefined>(),
  location: Annotation<Location | undefined>(),
  history: Annotation<readonly Message[]>(),
  questions: Annotation<readonly Question[] | undefined>(),
  intent_result: Annotation<IntentResult | undefined>(),
  router_result: Annotation<RouterResult | undefined>(),
  waste_rag_result: Annotation<NodeResult | undefined>(),
  general_result: Annotation<NodeResult | undefined>(),
  aggregator_result: Annotation<NodeResult | undefined>(),
  answer_result: Annotation<AnswerResult | undefined>(),
})

export type ChatState = typeof ChatStateAnnotation.State

/** What a run brings along. */
export type ChatInput = Pick<ChatState, 'runId' | 'message' | 'history'> &
  Partial<Pick<ChatState, 'imageUrl' | 'location'>>
