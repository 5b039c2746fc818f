import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { cleanText } from '../intent/clean-text.ts'
import { recognizeSmallTalk, type SmallTalk } from '../intent/small-talk.ts'
import type { NodeResult, Question, Section } from '../state.ts'
import { createStage } from './stage.ts'

/** Everything that is no lookup. The answer node's model writes the talk; here is what is said without one. */
export function createGeneralNode(deps: ChatGraphDeps) {
  const abilities = abilitiesOf(deps)
  return createStage<'general', NodeResult>(
    'general',
    { eventPublisher: deps.eventPublisher },
    ({ questions = [] }) => ({
      result: { sections: questions.map((question) => toSection(question, abilities)) },
    }),
  )
}

function toSection({ index, intent, text }: Question, abilities: readonly string[]): Section {
  const kind = recognizeSmallTalk(cleanText(text))
  const tellsAbilities = kind === 'capability' || kind === 'identity'
  return {
    index,
    intent,
    question: text,
    status: 'ok',
    facts: [],
    reply: replyOf(/[가-힣]/u.test(text) || kind !== 'chat' ? kind : 'unreadable', abilities),
    guidance: tellsAbilities
      ? [`할 수 있는 일: ${[WHAT_I_CAN, ...abilities].join(', ')}. 이 밖의 일은 할 수 있다고 말하지 말 것`]
      : [],
    fixed: kind === 'off-limits' || kind === 'unreadable',
  }
}

/** What the ports that are here open, as people call it. The rules of disposal are always here. */
function abilitiesOf(deps: ChatGraphDeps): readonly string[] {
  const named: readonly (readonly [unknown, string])[] = [
    [deps.visionModel, '사진 속 물건 알아보기'],
    [deps.bulkWasteClient, '지역별 대형폐기물 신고 방법 안내'],
    [deps.recyclablePrice, '재활용품 시세 조회'],
    [deps.collectionPointClient, '수거함 찾기'],
    [deps.locationClient, '재활용센터나 가게 같은 장소 찾기'],
    [deps.weatherClient, '날씨 조회'],
    [deps.characterClient, '분리배출 캐릭터 소개'],
    [deps.imageGenerator, '그림 만들기'],
    [deps.webSearchClient, '인터넷에서 최신 소식 찾기'],
  ]
  return named.filter(([port]) => port !== undefined).map(([, name]) => name)
}

function replyOf(kind: SmallTalk, abilities: readonly string[]): string {
  if (kind !== 'capability' || abilities.length === 0) return LINES[kind]
  return `${CAPABILITY} 그 밖에 ${abilities.join(', ')}도 도와드려요. ${TRY}`
}

const WHAT_I_CAN =
  '물건 이름을 말하면 어디에 어떻게 버리는지, 예외는 무엇인지 규정과 출처를 찾아 알려 주는 것'
const CAPABILITY =
  '물건 이름을 말해 주시면 어디에 어떻게 버리는지, 예외는 무엇인지 규정과 출처를 찾아 알려 드려요.'
const TRY = '예를 들어 "다 마신 생수병은 어떻게 버려?"처럼 물어봐 주세요.'

const LINES: Record<SmallTalk, string> = {
  greeting: `안녕하세요! 분리배출을 알려 드리는 도우미 에코예요. ${TRY}`,
  thanks: '도움이 되었다면 다행이에요. 또 버리기 헷갈리는 물건이 있으면 물어봐 주세요.',
  goodbye: '안녕히 가세요! 버리기 헷갈리는 물건이 있으면 언제든 다시 물어봐 주세요.',
  identity: `저는 한국의 분리배출 방법을 알려 드리는 도우미 에코예요. ${TRY}`,
  capability: `${CAPABILITY} ${TRY}`,
  'off-limits': `그 부탁은 들어드릴 수 없어요. 저는 분리배출 방법을 알려 드리는 도우미예요. ${TRY}`,
  unreadable: `무엇을 물어보시는지 알아보지 못했어요. 버릴 물건의 이름을 한국어로 적어 주세요. ${TRY}`,
  chat: `그 이야기에는 지금 제대로 답해 드릴 수 없어요. 대신 버릴 물건의 이름을 말해 주시면 방법을 찾아 드릴게요. ${TRY}`,
}
