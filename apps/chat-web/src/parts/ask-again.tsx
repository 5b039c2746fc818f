import type { VNode } from 'preact'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Asked } from '../conversation/turn.ts'

export interface AskAgainProps {
  readonly asked: Asked
  /** A part of an answer is not one: then there is `다시 묻기` beside the note on how it ended. */
  readonly hasAnswer: boolean
  readonly onEdit: () => void
  /** Resolves when it is clear whether it worked. */
  readonly onAskAgain: (asked: Asked) => Promise<unknown>
}

/** Below the newest answer. Either way leads into a copy of the conversation; this one stays in the list. */
export function AskAgain({ asked, hasAnswer, onEdit, onAskAgain }: AskAgainProps): VNode {
  const [isBusy, setIsBusy] = useState(false)
  return (
    <div class="ask-again">
      {hasAnswer && (
        <button
          type="button"
          class="text-button"
          disabled={isBusy}
          onClick={async () => {
            setIsBusy(true)
            await onAskAgain(asked)
            setIsBusy(false)
          }}
        >
          다시 답하기
        </button>
      )}
      <button type="button" class="text-button" disabled={isBusy} onClick={onEdit}>
        고쳐서 다시 묻기
      </button>
    </div>
  )
}

export interface EditQuestionProps {
  readonly asked: Asked
  readonly onBack: () => void
  /** Resolves to false when it did not work: the text is still here. */
  readonly onAskAgain: (asked: Asked) => Promise<boolean>
}

/** In the place of the question; its photo stays with it. */
export function EditQuestion({ asked, onBack, onAskAgain }: EditQuestionProps): VNode {
  const [text, setText] = useState(asked.text)
  const [isBusy, setIsBusy] = useState(false)
  const textarea = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = textarea.current
    element?.focus()
    element?.setSelectionRange(element.value.length, element.value.length)
  }, [])
  const length = [...text.trim()].length
  const canSend = length > 0 && length <= MAX_CHARACTERS && !isBusy
  const send = async (): Promise<void> => {
    if (!canSend) return
    setIsBusy(true)
    if (!(await onAskAgain({ ...asked, text: text.trim() }))) setIsBusy(false)
  }
  return (
    <form
      class="edit-question"
      aria-label="고쳐서 다시 묻기"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        event.preventDefault()
        onBack()
      }}
    >
      <textarea
        ref={textarea}
        class="edit-text"
        aria-label="고친 질문"
        rows={Math.min(MAX_ROWS, text.split('\n').length + 1)}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      <p class="question-note">지금 대화는 목록에 그대로 남아요.</p>
      <div class="choices">
        <button type="submit" class="choice-button" disabled={!canSend}>
          {isBusy ? '보내는 중' : '고쳐서 묻기'}
        </button>
        <button type="button" class="text-button" disabled={isBusy} onClick={onBack}>
          취소
        </button>
      </div>
    </form>
  )
}

/** Code points, as the gateway counts. */
const MAX_CHARACTERS = 8_000
const MAX_ROWS = 8
