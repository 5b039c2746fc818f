import type { AnswerQuestion, InputValue } from '@eco2/chat-client'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { formatTime } from '../format-date.ts'
import { PlaceForm } from './place-form.tsx'
import { useIsPast } from './use-is-past.ts'

export interface QuestionCardProps {
  readonly question: AnswerQuestion
  /** Resolves to false when the answer did not arrive and can be given again. */
  readonly onAnswer: (requestId: string, value: InputValue) => Promise<boolean>
}

/** What the run waits for: a place, a yes or no, one of several. */
export function QuestionCard({ question, onAnswer }: QuestionCardProps): VNode {
  const card = useFocusWhileOpen()
  const isExpired = useIsPast(question.until)
  const [isBusy, setIsBusy] = useState(false)
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
  return (
    <section ref={card} class="question-card" aria-label="확인이 필요해요" tabIndex={-1}>
      <p class="question-text">{question.message}</p>
      {isExpired ? (
        <p class="question-note" role="status">
          답할 시간이 지났어요. 답 없이 이어서 진행해요.
        </p>
      ) : (
        <>
          {question.kind === 'location' && <PlaceForm isBusy={isBusy} onAnswer={answer} />}
          {question.kind !== 'location' && (
            <div class="choices">
              {question.kind === 'confirmation' && [choice('네', true), choice('아니요', false)]}
              {question.kind === 'choice' && question.choices?.map((label) => choice(label, label))}
            </div>
          )}
          <div class="question-foot">
            <button type="button" class="text-button" disabled={isBusy} onClick={() => void answer(null)}>
              건너뛰기
            </button>
            <span class="question-note">
              {isBusy ? '답을 보내는 중이에요.' : `${formatTime(question.until)}까지 기다려요.`}
            </span>
          </div>
        </>
      )}
    </section>
  )
}

/**
 * The card takes the focus when it comes, unless somebody is writing; when it goes with the focus inside, the conversation
 * has it, so that a keyboard goes on from there.
 */
function useFocusWhileOpen() {
  const card = useRef<HTMLElement>(null)
  useEffect(() => {
    const element = card.current
    if (element === null) return
    const writing = document.activeElement
    const isWriting =
      (writing instanceof HTMLTextAreaElement || writing instanceof HTMLInputElement) && writing.value !== ''
    if (!isWriting) element.focus()
    else element.scrollIntoView({ block: 'nearest' })
    const conversation = element.closest<HTMLElement>('[tabindex="0"]')
    return () => {
      // Already taken out, a card has no focus any more: it fell back to the page.
      if (document.activeElement === document.body || element.contains(document.activeElement)) {
        conversation?.focus({ preventScroll: true })
      }
    }
  }, [])
  return card
}
