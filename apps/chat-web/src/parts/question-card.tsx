import type { AnswerQuestion, InputValue } from '@eco2/chat-client'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'

export interface QuestionCardProps {
  readonly question: AnswerQuestion
  /** Resolves to false when the answer did not arrive. */
  readonly onAnswer: (requestId: string, value: InputValue) => Promise<boolean>
}

/** What the run waits for: a place, a yes or no, one of several. */
export function QuestionCard({ question, onAnswer }: QuestionCardProps): VNode {
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState('')
  const answer = async (value: InputValue): Promise<void> => {
    setIsBusy(true)
    if (!(await onAnswer(question.requestId, value))) setIsBusy(false)
  }
  const choice = (label: string, value: InputValue): VNode => (
    <button
      key={label}
      type="button"
      class="choice-button"
      disabled={isBusy}
      onClick={() => void answer(value)}
    >
      {label}
    </button>
  )
  const sendPosition = (): void => {
    setIsBusy(true)
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => void answer({ latitude: coords.latitude, longitude: coords.longitude }),
      () => {
        setIsBusy(false)
        setProblem('위치를 알 수 없었어요. 지역 이름을 적어 주세요.')
      },
      { timeout: 10_000, maximumAge: 60_000 },
    )
  }
  return (
    <section class="question-card" aria-label="확인이 필요해요">
      <p>{question.message}</p>
      {problem !== '' && <p role="alert">{problem}</p>}
      {question.kind === 'location' && (
        <form
          class="place-form"
          onSubmit={(event) => {
            event.preventDefault()
            const place = String(new FormData(event.currentTarget).get('place') ?? '').trim()
            if (place !== '') void answer(place)
          }}
        >
          <input
            class="place-input"
            name="place"
            aria-label="지역 이름"
            placeholder="예: 서울 마포구 합정동"
            maxLength={100}
          />
          <button type="submit" class="choice-button" disabled={isBusy}>
            이 지역으로
          </button>
        </form>
      )}
      <div class="choices">
        {question.kind === 'location' && (
          <button type="button" class="choice-button" disabled={isBusy} onClick={sendPosition}>
            현재 위치 보내기
          </button>
        )}
        {question.kind === 'confirmation' && [choice('네', true), choice('아니요', false)]}
        {question.kind === 'choice' && question.choices?.map((label) => choice(label, label))}
        {question.kind !== 'confirmation' && choice('건너뛰기', null)}
      </div>
    </section>
  )
}
