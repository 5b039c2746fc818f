/**
 * What a viewer sees of each node: percent at its start and end, and a Korean line. Nodes that can be at work at the same
 * time have one number for both, so that progress never falls whatever their order.
 */
export const STAGES = {
  intent: { start: 5, end: 10, line: '질문을 이해하고 있어요' },
  vision: { start: 12, end: 18, line: '사진을 보고 있어요' },
  router: { start: 20, end: 25, line: '어디서 찾아볼지 정하고 있어요' },
  ask: { start: 27, end: 30, line: '필요한 것을 여쭤보고 있어요' },
  waste_rag: { start: 40, end: 40, line: '분리배출 규정을 찾고 있어요' },
  bulk_waste: { start: 40, end: 40, line: '대형폐기물 내놓는 방법을 찾고 있어요' },
  recyclable_price: { start: 40, end: 40, line: '재활용품 시세를 찾고 있어요' },
  collection_point: { start: 40, end: 40, line: '수거함을 찾고 있어요' },
  location: { start: 40, end: 40, line: '장소를 찾고 있어요' },
  weather: { start: 40, end: 40, line: '날씨를 살펴보고 있어요' },
  character: { start: 40, end: 40, line: '캐릭터를 부르고 있어요' },
  image_generation: { start: 40, end: 40, line: '그림을 그리고 있어요' },
  web_search: { start: 40, end: 40, line: '웹에서 찾고 있어요' },
  general: { start: 40, end: 40, line: '무엇을 도와드릴지 살펴보고 있어요' },
  aggregator: { start: 60, end: 65, line: '찾은 내용을 모으고 있어요' },
  summarize: { start: 66, end: 69, line: '앞의 대화를 간추리고 있어요' },
  answer: { start: 70, end: 100, line: '답변을 쓰고 있어요' },
} as const

export type StageId = keyof typeof STAGES
