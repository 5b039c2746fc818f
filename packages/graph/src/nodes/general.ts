import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { cleanText } from '../intent/clean-text.ts'
import { recognizeSmallTalk, type SmallTalk } from '../intent/small-talk.ts'
import type { NodeResult, Question, Section } from '../state.ts'
import { createStage } from './stage.ts'

/** Everything that is no lookup. The answer node's model writes the talk; here is what is said without one. */
export function createGeneralNode({ eventPublisher }: Pick<ChatGraphDeps, 'eventPublisher'>) {
  return createStage<'general', NodeResult>('general', { eventPublisher }, ({ questions = [] }) => ({
    result: { sections: questions.map(toSection) },
  }))
}

function toSection({ index, intent, text }: Question): Section {
  const kind = recognizeSmallTalk(cleanText(text))
  return {
    index,
    intent,
    question: text,
    status: 'ok',
    facts: [],
    reply: /[가-힣]/u.test(text) || kind !== 'chat' ? LINES[kind] : LINES.unreadable,
    guidance: kind === 'capability' || kind === 'identity' ? [`할 수 있는 일: ${WHAT_I_CAN}`] : [],
    fixed: kind === 'off-limits' || kind === 'unreadable',
  }
}

const WHAT_I_CAN =
  '물건 이름을 말하면 어디에 어떻게 버리는지, 예외는 무엇인지 규정과 출처를 찾아 알려 주는 것'
const TRY = '예를 들어 "다 마신 생수병은 어떻게 버려?"처럼 물어봐 주세요.'

const LINES: Record<SmallTalk, string> = {
  greeting: `안녕하세요! 분리배출을 알려 드리는 도우미 에코예요. ${TRY}`,
  thanks: '도움이 되었다면 다행이에요. 또 버리기 헷갈리는 물건이 있으면 물어봐 주세요.',
  goodbye: '안녕히 가세요! 버리기 헷갈리는 물건이 있으면 언제든 다시 물어봐 주세요.',
  identity: `저는 한국의 분리배출 방법을 알려 드리는 도우미 에코예요. ${TRY}`,
  capability: `물건 이름을 말해 주시면 어디에 어떻게 버리는지, 예외는 무엇인지 규정과 출처를 찾아 알려 드려요. ${TRY}`,
  'off-limits': `그 부탁은 들어드릴 수 없어요. 저는 분리배출 방법을 알려 드리는 도우미예요. ${TRY}`,
  unreadable: `무엇을 물어보시는지 알아보지 못했어요. 버릴 물건의 이름을 한국어로 적어 주세요. ${TRY}`,
  chat: `그 이야기에는 지금 제대로 답해 드릴 수 없어요. 대신 버릴 물건의 이름을 말해 주시면 방법을 찾아 드릴게요. ${TRY}`,
}
