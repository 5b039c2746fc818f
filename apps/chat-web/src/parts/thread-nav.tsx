import type { ComponentChildren, VNode } from 'preact'
import type { ThreadList, ThreadListState } from '../conversation/thread-list.ts'
import { toRoute } from '../route.ts'
import { Icon } from './icons.tsx'
import { ThreadRow } from './thread-row.tsx'

export interface ThreadNavProps {
  readonly list: ThreadList
  readonly state: ThreadListState
  readonly openThreadId: string | undefined
  readonly onChoose: () => void
  readonly onRemoved: (threadId: string) => void
  /** Below the list. */
  readonly children: ComponentChildren
}

export function ThreadNav(props: ThreadNavProps): VNode {
  const { list, state, openThreadId, onChoose, onRemoved, children } = props
  return (
    <nav class="threads" aria-label="대화 목록">
      <a class="new-thread" href={toRoute(undefined)} onClick={onChoose}>
        <Icon name="plus" />새 대화
      </a>
      {state.notice !== undefined && (
        <p class="threads-note" role="alert">
          {state.notice}
        </p>
      )}
      {state.phase === 'unreachable' && (
        <button type="button" class="text-button" onClick={() => void list.refresh()}>
          다시 시도
        </button>
      )}
      {state.phase === 'ready' && state.threads.length === 0 && (
        <p class="threads-note">아직 나눈 대화가 없어요.</p>
      )}
      <ul class="thread-list">
        {state.threads.map((thread) => (
          <ThreadRow
            key={thread.threadId}
            thread={thread}
            isOpen={thread.threadId === openThreadId}
            onChoose={onChoose}
            onRename={(title) => list.rename(thread.threadId, title)}
            onRemove={async () => {
              if (await list.remove(thread.threadId)) onRemoved(thread.threadId)
            }}
          />
        ))}
      </ul>
      {state.nextCursor !== undefined && (
        <button type="button" class="text-button" onClick={() => void list.loadMore()}>
          지난 대화 더 보기
        </button>
      )}
      {children}
    </nav>
  )
}
