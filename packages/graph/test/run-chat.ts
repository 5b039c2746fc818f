import type { LLMClientPort, Message, RetrieverPort, Run, RunEventBody } from '@eco2/ports'
import { createScriptedRetriever, scriptedHit } from '@eco2/ports/testing'
import type { ChatGraphFlags } from '../src/index.ts'
import { createChat } from '../src/index.ts'

export const clearPet = scriptedHit({
  ruleId: 'clear-pet',
  itemId: 'water-bottle',
  title: '투명 페트병',
  content:
    '투명 페트병 전용 수거함에 버려요.\n1. 내용물을 비우고 헹궈요.\n2. 라벨을 떼요.\n3. 찌그러뜨리고 뚜껑을 닫아요.',
  url: 'https://example.org/pet',
  date: '2024-03',
  matched: ['생수병'],
})
export const carton = scriptedHit({
  ruleId: 'milk-carton',
  title: '우유팩',
  content:
    '종이팩 전용 수거함에 버려요.\n방법: 1) 씻어요. 2) 말려요.\n지자체마다 다름: 수거함이 없는 곳도 있어요.\n출처: 지침 (2024)',
  score: 0.8,
  matched: ['우유팩'],
})

export function testRetriever(): ReturnType<typeof createScriptedRetriever> {
  return createScriptedRetriever([
    { words: ['생수병이랑 우유팩'], hits: [clearPet, carton] },
    { words: ['생수병', '페트병'], hits: [clearPet] },
    { words: ['우유팩'], hits: [carton] },
  ])
}

export interface RunChatOptions {
  readonly llm: LLMClientPort
  readonly retriever?: RetrieverPort
  readonly flags?: Partial<ChatGraphFlags>
  readonly history?: readonly Message[]
  readonly imageUrl?: string
  readonly signal?: AbortSignal
  /** Sees every event as it is yielded. */
  readonly onEvent?: (event: RunEventBody) => void
}

export interface Chatted {
  readonly events: readonly RunEventBody[]
  /** Joined deltas since the last text-reset. */
  readonly answer: string
  readonly error: unknown
}

/** One run, to its end: what was yielded, and how the iteration ended. */
export async function runChat(message: string, options: RunChatOptions): Promise<Chatted> {
  const { llm, retriever = testRetriever(), flags = {}, onEvent } = options
  const events: RunEventBody[] = []
  let error: unknown
  try {
    const chat = createChat({ models: () => llm, retriever, flags })
    for await (const event of chat.run(toRun(message, options), { signal: options.signal ?? NEVER })) {
      events.push(event)
      onEvent?.(event)
    }
  } catch (caught) {
    error = caught
  }
  return { events, answer: answerOf(events), error }
}

export function toRun(message: string, { history = [], imageUrl }: Partial<RunChatOptions> = {}): Run {
  return {
    runId: 'thread-0123456789.run-0123456789ab',
    threadId: 'thread-0123456789',
    userId: 'user',
    attempt: 1,
    message,
    history,
    inputs: [],
    ...(imageUrl !== undefined && { imageUrl }),
  }
}

export function answerOf(events: readonly RunEventBody[]): string {
  const from = events.findLastIndex(({ type }) => type === 'text-reset') + 1
  return events
    .slice(from)
    .reduce((text, event) => text + (event.type === 'text-delta' ? event.text : ''), '')
}

export function stageEnd(events: readonly RunEventBody[], stage: string) {
  return events.find((event) => event.type === 'stage-end' && event.stage === stage)
}

export function typesOf(events: readonly RunEventBody[]): readonly string[] {
  return events.map((event) => ('stage' in event ? `${event.type} ${event.stage}` : event.type))
}

/** `[['생수병은?', '...답...']]` as stored messages. */
export function conversation(...turns: readonly (readonly [string, string])[]): readonly Message[] {
  return turns.flatMap(([question, answer], index) => [
    { messageId: `u${index}`, runId: 'thread.run', role: 'user' as const, text: question, createdAt: index },
    {
      messageId: `a${index}`,
      runId: 'thread.run',
      role: 'assistant' as const,
      text: answer,
      createdAt: index,
    },
  ])
}

const NEVER = new AbortController().signal
