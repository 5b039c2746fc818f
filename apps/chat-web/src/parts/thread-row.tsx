import type { Thread } from '@eco2/chat-client'
import type { VNode } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { formatThreadDate } from '../format-date.ts'
import { toRoute } from '../route.ts'
import { Icon } from './icons.tsx'

export interface ThreadRowProps {
  readonly thread: Thread
  readonly isOpen: boolean
  readonly onChoose: () => void
  readonly onRename: (title: string) => Promise<void>
  readonly onRemove: () => Promise<void>
}

export function ThreadRow(props: ThreadRowProps): VNode {
  const [mode, setMode] = useState<'show' | 'rename' | 'remove'>('show')
  const link = useRef<HTMLAnchorElement>(null)
  const wasShown = useRef(true)
  // Who leaves the form by keyboard stands where they came from.
  useEffect(() => {
    if (mode === 'show' && !wasShown.current) link.current?.focus()
    wasShown.current = mode === 'show'
  }, [mode])
  const { thread, isOpen } = props
  const back = (): void => setMode('show')

  if (mode === 'rename') {
    return (
      <li class="thread-row">
        <RenameForm title={thread.title} onRename={props.onRename} onBack={back} />
      </li>
    )
  }
  if (mode === 'remove') {
    return (
      <li class="thread-row">
        <RemoveForm onRemove={props.onRemove} onBack={back} />
      </li>
    )
  }
  return (
    <li class={isOpen ? 'thread-row thread-row-open' : 'thread-row'}>
      <a
        ref={link}
        class="thread-link"
        href={toRoute(thread.threadId)}
        aria-current={isOpen ? 'page' : undefined}
        onClick={props.onChoose}
      >
        <span class="thread-title">{thread.title}</span>
        <span class="thread-date">
          {thread.forkedFrom !== undefined && '다시 물음 · '}
          {thread.activeRunId === undefined ? formatThreadDate(thread.updatedAt, Date.now()) : '답하는 중'}
        </span>
      </a>
      <span class="thread-actions">
        <button
          type="button"
          class="icon-button icon-button-small"
          aria-label={`이름 바꾸기: ${thread.title}`}
          onClick={() => setMode('rename')}
        >
          <Icon name="pencil" />
        </button>
        <button
          type="button"
          class="icon-button icon-button-small"
          aria-label={`지우기: ${thread.title}`}
          onClick={() => setMode('remove')}
        >
          <Icon name="trash" />
        </button>
      </span>
    </li>
  )
}

interface RenameFormProps {
  readonly title: string
  readonly onRename: (title: string) => Promise<void>
  readonly onBack: () => void
}

function RenameForm({ title, onRename, onBack }: RenameFormProps): VNode {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.select(), [])
  return (
    <form
      class="thread-form"
      onSubmit={async (event) => {
        event.preventDefault()
        const name = input.current?.value.trim() ?? ''
        if (name !== '' && name !== title) await onRename(name)
        onBack()
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return
        event.stopPropagation()
        event.preventDefault()
        onBack()
      }}
    >
      <input ref={input} class="thread-input" aria-label="대화 이름" defaultValue={title} maxLength={100} />
      <button type="submit" class="icon-button icon-button-small" aria-label="이름 저장">
        <Icon name="check" />
      </button>
      <button type="button" class="icon-button icon-button-small" aria-label="그만두기" onClick={onBack}>
        <Icon name="close" />
      </button>
    </form>
  )
}

function RemoveForm({ onRemove, onBack }: { onRemove: () => Promise<void>; onBack: () => void }): VNode {
  const keep = useRef<HTMLButtonElement>(null)
  useEffect(() => keep.current?.focus(), [])
  return (
    <fieldset class="thread-form" aria-label="이 대화를 지울까요?">
      <span class="thread-question">지울까요?</span>
      <button
        type="button"
        class="text-button text-button-danger"
        onClick={async () => {
          await onRemove()
          onBack()
        }}
      >
        지우기
      </button>
      <button ref={keep} type="button" class="text-button" onClick={onBack}>
        취소
      </button>
    </fieldset>
  )
}
