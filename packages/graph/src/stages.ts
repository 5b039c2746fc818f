/**
 * What a viewer sees of each node: percent at its start and end, and a Korean line. Nodes that can be at work at the same
 * time have one number for both, so that progress never falls whatever their order.
 */
export const STAGES = {
  intent: { start: 5, end: 15, line: '질문을 이해하고 있어요' },
  router: { start: 20, end: 25, line: '어디서 찾아볼지 정하고 있어요' },
  waste_rag: { start: 40, end: 40, line: '분리배출 규정을 찾고 있어요' },
  general: { start: 40, end: 40, line: '무엇을 도와드릴지 살펴보고 있어요' },
  aggregator: { start: 60, end: 65, line: '찾은 내용을 모으고 있어요' },
  answer: { start: 70, end: 100, line: '답변을 쓰고 있어요' },
} as const

export type StageId = keyof typeof STAGES
