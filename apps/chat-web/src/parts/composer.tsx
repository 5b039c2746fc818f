import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Asked } from '../conversation/turn.ts'
import { useMediaQuery } from '../use-media-query.ts'
import { Icon } from './icons.tsx'
import { PhotoButtons, PhotoPreview } from './photo.tsx'
import { usePhoto } from './use-photo.ts'

export interface ComposerProps {
  /** A run is being answered, or a question is on its way. */
  readonly busy: boolean
  /** The latter. */
  readonly sending: boolean
  /** The run waits for an answer to its own question. */
  readonly isAsked: boolean
  readonly stopping: boolean
  readonly disabled: boolean
  /** Resolves to false when the question was not accepted. */
  readonly onSend: (asked: Asked) => Promise<boolean>
  readonly onStop: () => void
  readonly uploadImage: (image: Blob) => Promise<string>
  readonly onProblem: (text: string) => void
}

export function Composer(props: ComposerProps): VNode {
  const { busy, sending, stopping, disabled, onSend, onStop } = props
  const [text, setText] = useState('')
  const { photo, choose, drop } = usePhoto(props.uploadImage, props.onProblem)
  const textarea = useGrowingTextarea(text)
  const hasKeyboard = useMediaQuery('(hover: hover) and (pointer: fine)')
  useEffect(() => {
    // On a phone this would open the keyboard over the examples.
    if (hasKeyboard) textarea.current?.focus()
  }, [])
  useStopOnEscape(busy, onStop)

  const length = [...text.trim()].length
  const canSend =
    !sending &&
    !disabled &&
    photo?.phase !== 'uploading' &&
    length <= MAX_CHARACTERS &&
    (length > 0 || photo !== null)

  const send = async (): Promise<void> => {
    if (!canSend) return
    const asked: Asked = {
      text: text.trim() === '' ? ABOUT_THE_PHOTO : text.trim(),
      ...(photo?.phase === 'ready' ? { imageUrl: photo.imageUrl } : {}),
    }
    setText('')
    drop()
    if (await onSend(asked)) return
    setText((typed) => (typed === '' ? text : typed))
    if (asked.imageUrl !== undefined) drop(asked.imageUrl)
  }

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <PhotoPreview photo={photo} onDrop={() => drop()} />
      <textarea
        ref={textarea}
        class="composer-text"
        rows={1}
        aria-label="메시지"
        placeholder={toPlaceholder(props)}
        enterkeyhint="send"
        value={text}
        disabled={disabled}
        onInput={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          // While a syllable is being composed, Enter only finishes it (Safari says so by key code alone).
          if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return
          event.preventDefault()
          void send()
        }}
        onPaste={(event) => {
          const image = [...(event.clipboardData?.files ?? [])].find(({ type }) => type.startsWith('image/'))
          if (image === undefined) return
          event.preventDefault()
          void choose(image)
        }}
      />
      <div class="composer-row">
        <PhotoButtons disabled={disabled} onChoose={(image) => void choose(image)} />
        {length > MAX_CHARACTERS - COUNT_FROM_CHARACTERS && (
          <span class={length > MAX_CHARACTERS ? 'count count-over' : 'count'}>
            {length.toLocaleString('ko')} / {MAX_CHARACTERS.toLocaleString('ko')}자
          </span>
        )}
        <span class="composer-gap" />
        {busy && canSend && (
          <button type="submit" class="text-button">
            이어서 묻기
          </button>
        )}
        {busy ? (
          <button
            key="button"
            type="button"
            class="main-button"
            aria-label={stopping ? '멈추는 중' : '멈추기'}
            aria-disabled={stopping}
            onClick={stopping ? undefined : onStop}
          >
            <Icon name="stop" />
          </button>
        ) : (
          <button key="button" type="submit" class="main-button" aria-label="보내기" aria-disabled={!canSend}>
            <Icon name="send" />
          </button>
        )}
      </div>
    </form>
  )
}

function toPlaceholder({ busy, isAsked }: ComposerProps): string {
  if (isAsked) return '먼저 위의 질문에 답해 주세요'
  return busy ? '이어서 물을 것을 적어 두세요' : '무엇을 버리려고 하세요?'
}

/** Grows with its text up to the limit that the style sets. */
function useGrowingTextarea(text: string) {
  const textarea = useRef<HTMLTextAreaElement>(null)
  useLayoutEffect(() => {
    const element = textarea.current
    if (element === null) return
    element.style.height = 'auto'
    element.style.height = `${element.scrollHeight}px`
  }, [text])
  return textarea
}

/** Esc stops the answer, unless something nearer has a use for it: a dialog, a form, a syllable being composed. */
function useStopOnEscape(busy: boolean, onStop: () => void): void {
  useEffect(() => {
    if (!busy) return
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return
      if (document.querySelector('dialog[open]') === null) onStop()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [busy, onStop])
}

const ABOUT_THE_PHOTO = '사진 속 물건은 어떻게 버려요?'
/** Code points, as the gateway counts. */
const MAX_CHARACTERS = 8_000
const COUNT_FROM_CHARACTERS = 500
