import { createChat, createChatGraph, retrieveRules } from '@eco2/graph'
import {
  INTENTS,
  type Intent,
  type LLMClientPort,
  type Message,
  type Run,
  type RunEventBody,
} from '@eco2/ports'
import type { EvalQuestion } from '../questions/index.ts'
import type { createInventedWorld } from './invented-world.ts'

export interface Observation {
  /** As the intent node found them, one per question in the message. */
  readonly intents: readonly Intent[]
  /** The first rule that the answer would tell, over its questions about waste; undefined: nothing found. */
  readonly ruleId: string | undefined
  /** The joined text-deltas since the last text-reset. */
  readonly answer: string
}

export type SubjectDeps = ReturnType<typeof createInventedWorld> & { readonly llm: LLMClientPort }

export interface Subject {
  /** Intents whose node is not in the graph: they are answered by "not available", or by a stand-in. */
  readonly absentIntents: ReadonlySet<Intent>
  /** @throws {PortError} when the run fails. */
  ask(question: EvalQuestion): Promise<Observation>
}

/**
 * The graph under evaluation. The answer is what `createChat` streams; intents and queries are read from the state of the
 * same graph, invoked once more, because no event carries them (without a model both runs are the same).
 */
export function createSubject({ llm, ...world }: SubjectDeps): Subject {
  const chat = createChat({ models: () => llm, ...world })
  const graph = createChatGraph({ llm, ...world })
  const present = new Set(Object.keys(graph.nodes))

  return {
    absentIntents: new Set(
      INTENTS.filter((intent) => !present.has(intent === 'waste' ? 'waste_rag' : intent)),
    ),
    ask: async (question) => {
      const run = toRun(question)
      const { runId, message, history } = run
      const { intent_result } = await graph.invoke({ runId, message, history })
      const found = intent_result?.questions ?? []
      const aboutWaste = found.filter(({ intent }) => intent === 'waste' || intent === 'bulk_waste')
      const asked = aboutWaste.length > 0 ? aboutWaste : found.slice(0, 1)
      const hits = await Promise.all(
        asked.map(({ queries }) => retrieveRules(world.retriever, queries, NEVER_ABORTED)),
      )
      const events = await Array.fromAsync(chat.run(run, { signal: NEVER_ABORTED }))
      return {
        intents: found.map(({ intent }) => intent),
        ruleId: hits.flat()[0]?.ruleId,
        answer: answerOf(events),
      }
    },
  }
}

function toRun({ id, question, history = [] }: EvalQuestion): Run {
  const threadId = `eval-${id}`.padEnd(16, '-')
  const runId = `${threadId}.0123456789abcdef`
  const messages = history.map(({ role, text }, index): Message => {
    return { messageId: `m${index}`, runId, role, text, createdAt: index }
  })
  return { runId, threadId, userId: 'eval', attempt: 1, message: question, history: messages, inputs: [] }
}

function answerOf(events: readonly RunEventBody[]): string {
  const from = events.findLastIndex(({ type }) => type === 'text-reset') + 1
  return events
    .slice(from)
    .map((event) => (event.type === 'text-delta' ? event.text : ''))
    .join('')
}

const NEVER_ABORTED = new AbortController().signal
