import type { Intent } from '@eco2/ports'
import type { Question, Section } from '../state.ts'

/** What is said of a question whose node is absent: what cannot be done, and what can. Never an invention. */
export function missingSection({
  index,
  intent,
  text,
}: Pick<Question, 'index' | 'intent' | 'text'>): Section {
  return {
    index,
    intent,
    question: text,
    status: 'missing',
    facts: [],
    reply: LINES[intent],
    guidance: [`${NAMES[intent]} 기능이 없음: 그 내용을 지어내지 말고 할 수 없다고 말할 것`],
    fixed: true,
  }
}

/** There is a picture and nobody to look at it. */
export function unseenImage(questions: readonly Question[]): Section {
  return {
    index: questions.length,
    intent: 'general',
    question: '',
    status: 'missing',
    facts: [],
    reply: '보내 주신 사진은 지금 볼 수 없어요. 사진 속 물건의 이름을 글로 알려 주세요.',
    guidance: ['사진을 볼 수 없음: 사진에 무엇이 있는지 짐작하지 말고, 물건의 이름을 글로 알려 달라고 할 것'],
    fixed: true,
  }
}

/** Somebody looked at the picture and saw nothing that is thrown away. */
export function unrecognizedImage(questions: readonly Question[]): Section {
  return {
    ...unseenImage(questions),
    reply:
      '사진에서 버릴 물건을 알아보지 못했어요. 물건의 이름을 글로 알려 주시거나, 밝은 곳에서 가까이 다시 찍어 보내 주세요.',
    guidance: ['사진에서 알아본 물건이 없음: 짐작하지 말고, 물건의 이름을 글로 알려 달라고 할 것'],
  }
}

const LINES: Record<Intent, string> = {
  waste: '지금은 분리배출 규정을 찾아볼 수 없어요. 환경부 「내 손안의 분리배출」이나 구청에 확인해 주세요.',
  bulk_waste:
    '지금은 지자체별 대형폐기물 신고처와 수수료를 조회할 수 없어요. 수수료는 구청마다 다르니 구청 누리집이나 주민센터에서 확인해 주세요.',
  recyclable_price:
    '지금은 재활용품 시세를 조회할 수 없어요. 시세는 한국환경공단의 재활용가능자원 가격조사에서 확인할 수 있고, 버리는 방법은 제가 알려 드릴 수 있어요.',
  collection_point:
    '지금은 수거함 위치를 조회할 수 없어요. 가까운 주민센터나 구청에 물어보시면 알려 주고, 무엇을 수거함에 넣는지는 제가 알려 드릴 수 있어요.',
  location:
    '지금은 장소를 검색할 수 없어요. 지도 앱에서 찾아봐 주세요. 그곳에 무엇을 어떻게 내는지는 제가 알려 드릴 수 있어요.',
  weather: '지금은 날씨를 조회할 수 없어요. 기상청 날씨누리에서 확인해 주세요.',
  character: '지금은 캐릭터를 소개할 수 없어요. 대신 물건 이름을 말해 주시면 버리는 방법을 알려 드릴게요.',
  image_generation: '지금은 그림을 만들 수 없어요. 대신 버리는 방법을 글로 알려 드릴 수 있어요.',
  web_search:
    '지금은 인터넷을 검색할 수 없어서 최신 소식은 알려 드릴 수 없어요. 저장된 분리배출 규정에서는 찾아 드릴 수 있어요.',
  general: '지금은 그 질문에 답할 수 없어요. 버릴 물건의 이름을 말해 주시면 방법을 알려 드릴게요.',
}

const NAMES: Record<Intent, string> = {
  waste: '분리배출 규정 검색',
  bulk_waste: '대형폐기물 신고처·수수료 조회',
  recyclable_price: '재활용품 시세 조회',
  collection_point: '수거함 위치 조회',
  location: '장소 검색',
  weather: '날씨 조회',
  character: '캐릭터 소개',
  image_generation: '이미지 생성',
  web_search: '인터넷 검색',
  general: '일반 대화',
}
