/** Of the examples. The tests make what has these ids; a picture's id is minted by its store and put in its place. */
export const THREAD_ID = 'h3Qx0vC1d9Yk2mPbWnZfLA'
export const RUN_ID = `${THREAD_ID}.Tq7sJ2xUo4GkNwE8yRbV5g`
export const IMAGE_ID = 'Vb2nX8cQzL5tR0wKpJ7yMd'
/** 2026-11-22, 14:00 in Seoul. */
export const AT = 1_795_323_600_000
export const UNTIL = 1_795_327_200_000
export const REQUEST_ID = '6f1e2c1a-9a53-4c2b-8b0e-2f2d6f0f7c11'
export const QUESTION = {
  requestId: 'location',
  kind: 'location',
  message: '어디 날씨를 알려 드릴까요?',
} as const
export const QUESTION_TEXT = '다 마신 생수병은 어떻게 버려?'
export const ANSWER_TEXT = '비우고 헹군 뒤, 라벨을 떼고 찌그러뜨려 뚜껑을 닫아 투명 페트병으로 내놓아요.'
/** 1 × 1. */
export const PICTURE =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

export const THREAD = { threadId: THREAD_ID, title: QUESTION_TEXT, createdAt: AT, updatedAt: AT }
export const ACCEPTED = {
  runId: RUN_ID,
  threadId: THREAD_ID,
  status: 'queued',
  eventsUrl: `/v1/runs/${RUN_ID}/events`,
}
export const RUN = {
  runId: RUN_ID,
  threadId: THREAD_ID,
  status: 'queued',
  attempt: 0,
  cancelRequested: false,
}

export function problem(
  status: number,
  title: string,
  code: string,
  detail: string,
  more: object = {},
): object {
  return { type: 'about:blank', title, status, code, detail, requestId: REQUEST_ID, ...more }
}
export const NOT_FOUND: object = problem(404, 'Not Found', 'NOT_FOUND', '찾을 수 없어요.')
