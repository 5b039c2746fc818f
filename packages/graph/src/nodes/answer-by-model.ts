import { type LLMClientPort, PortError } from '@eco2/ports'
import type { AnswerWriter } from '../answer/answer-writer.ts'
import { fence } from '../prompts/fence.ts'
import { renderHistory, renderWholeHistory } from '../prompts/history.ts'
import { loadPrompt } from '../prompts/load-prompt.ts'
import type { ChatState, Section } from '../state.ts'
import { describeItem } from './questions-of.ts'
import { reportUsage } from './report-usage.ts'
import type { StageContext } from './stage.ts'

export interface AnswerMaterial {
  readonly state: Pick<ChatState, 'message' | 'history' | 'summarize_result' | 'vision_result'>
  readonly sections: readonly Section[]
  /** The sources as they will stand below the text; `''` when there is none. */
  readonly footer: string
}

/** Streams the model's text. @throws {PortError} also after a part was said; the caller takes it back. */
export async function answerByModel(
  llm: LLMClientPort,
  writer: AnswerWriter,
  material: AnswerMaterial,
  context: StageContext,
): Promise<void> {
  const { signal } = context
  const deltas = llm.generateStream(renderPrompt(material), {
    systemPrompt: SYSTEM_PROMPT,
    temperature: 0.3,
    maxTokens: 1_024,
    task: 'write-answer',
    signal,
    onUsage: reportUsage(context),
    onRestart: () => writer.reset('provider-change'),
  })
  for await (const delta of deltas) {
    signal.throwIfAborted()
    writer.write(delta)
    if (writer.text.length > MAX_CHARACTERS) throw badResponse('The model does not come to an end.')
  }
  signal.throwIfAborted()
  writer.flush()
  if (writer.text.trim() === '') throw badResponse('The model said nothing.')
}

function renderPrompt({ state, sections, footer }: AnswerMaterial): string {
  const guidance = [...new Set(sections.flatMap((section) => section.guidance))]
  if (footer === '') guidance.push('확인된 사실이 없음: 배출 규정, 가격, 전화번호, 날짜를 지어내지 말 것')
  const facts = sections.flatMap((section) => section.facts.map(({ text }) => text))
  const questions = sections.map(({ question }) => question).filter((question) => question !== '')
  return [
    ...renderEarlier(state),
    renderPicture(state),
    facts.length === 0 ? '' : `사실:\n${facts.map((text) => fence('fact', text)).join('\n')}`,
    guidance.length === 0 ? '' : `지킬 것:\n${guidance.map((line) => `- ${line}`).join('\n')}`,
    questions.length < 2
      ? ''
      : fence('questions', questions.map((text, index) => `${index + 1}. ${text}`).join('\n')),
    fence('message', state.message),
    '위 message에 답하세요.',
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** What came before: what was summarised and what was kept, or as much of the history as fits. */
function renderEarlier({ history, summarize_result }: AnswerMaterial['state']): readonly string[] {
  if (summarize_result === undefined) return [renderHistory(history)]
  const { summary, kept } = summarize_result
  return [summary === undefined ? '' : fence('summary', summary), renderWholeHistory(kept)]
}

function renderPicture({ vision_result }: AnswerMaterial['state']): string {
  const items = vision_result?.items ?? []
  if (items.length === 0) return ''
  const lines = items.map((item) =>
    item.material === '' ? describeItem(item) : `${describeItem(item)} (${item.material})`,
  )
  return `사진에서 알아본 것:\n${fence('picture', lines.join('\n'))}`
}

function badResponse(message: string): PortError {
  return new PortError('BAD_RESPONSE', message, { port: 'LLMClientPort', adapter: 'graph' })
}

const SYSTEM_PROMPT = loadPrompt('write-answer')
/** Far above 1,024 tokens: only a server that ignores `maxTokens` gets here, and a run's log holds 10,000 events. */
const MAX_CHARACTERS = 12_000
