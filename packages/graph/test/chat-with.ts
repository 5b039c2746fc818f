import { noModel, type Run, type RunEventBody } from '@eco2/ports'
import { type CreateChatOptions, createChat } from '../src/index.ts'
import { answerOf, type Chatted, testRetriever, toRun } from './run-chat.ts'

export interface ChatWithOptions extends Partial<CreateChatOptions> {
  readonly run?: Partial<Run>
  readonly signal?: AbortSignal
}

/** One run with whatever ports a test brings; without a model unless it brings one. */
export async function chatWith(message: string, options: ChatWithOptions = {}): Promise<Chatted> {
  const { run = {}, signal = new AbortController().signal, ...given } = options
  const chat = createChat({ models: () => noModel('test'), retriever: testRetriever(), ...given })
  const events: RunEventBody[] = []
  let error: unknown
  try {
    for await (const event of chat.run({ ...toRun(message), ...run }, { signal })) events.push(event)
  } catch (caught) {
    error = caught
  }
  return { events, answer: answerOf(events), error }
}
