import type { VNode } from 'preact'
import { useRef, useState } from 'preact/hooks'

export interface EraseMeProps {
  /** Resolves to why it did not work, or to nothing. */
  readonly onErase: () => Promise<string | undefined>
  readonly onErased: () => void
}

/** Everything that the server keeps of this person goes, after one more question. */
export function EraseMe({ onErase, onErased }: EraseMeProps): VNode {
  const dialog = useRef<HTMLDialogElement>(null)
  const [isBusy, setIsBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const erase = async (): Promise<void> => {
    setIsBusy(true)
    setProblem(undefined)
    const why = await onErase()
    setIsBusy(false)
    setProblem(why)
    if (why !== undefined) return
    dialog.current?.close()
    onErased()
  }
  return (
    <>
      <button type="button" class="text-button erase-me" onClick={() => dialog.current?.showModal()}>
        내 기록 모두 지우기
      </button>
      <dialog
        ref={dialog}
        class="erase-dialog"
        aria-labelledby="erase-title"
        aria-describedby="erase-about"
        onClose={() => setProblem(undefined)}
      >
        <h2 id="erase-title">내 기록을 모두 지울까요?</h2>
        <p id="erase-about">나눈 대화와 보낸 사진, 만든 그림을 서버에서 모두 지워요. 되돌릴 수 없어요.</p>
        {problem !== undefined && (
          <p class="erase-problem" role="alert">
            {problem}
          </p>
        )}
        <div class="erase-buttons">
          {/* The first one has the focus when it opens. */}
          <button type="button" class="choice-button" onClick={() => dialog.current?.close()}>
            취소
          </button>
          <button
            type="button"
            class="choice-button erase-confirm"
            disabled={isBusy}
            onClick={() => void erase()}
          >
            {isBusy ? '지우는 중' : '모두 지우기'}
          </button>
        </div>
      </dialog>
    </>
  )
}
