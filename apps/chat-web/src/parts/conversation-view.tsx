import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Conversation, ConversationState } from '../conversation/conversation.ts'
import type { Turn } from '../conversation/turn.ts'
import { toRoute } from '../route.ts'
import { EmptyPage } from './empty-page.tsx'
import { Icon } from './icons.tsx'
import { TurnView } from './turn-view.tsx'

export interface ConversationViewProps {
  readonly conversation: Conversation
  readonly state: ConversationState
  readonly turns: readonly Turn[]
}

export function ConversationView({ conversation, state, turns }: ConversationViewProps): VNode {
  const { scroller, isAtEnd, toEnd } = useStickyEnd(state, turns)
  return (
    <div class="scroll-frame">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard. */}
      <section ref={scroller} class="scroller" aria-label="대화" tabIndex={0}>
        {state.phase === 'loading' && <p class="page-note column">대화를 불러오고 있어요.</p>}
        {state.phase === 'missing' && (
          <p class="page-note column" role="alert">
            찾을 수 없는 대화예요. <a href={toRoute(undefined)}>새 대화 시작하기</a>
          </p>
        )}
        {state.phase === 'unreachable' && (
          <p class="page-note column" role="alert">
            서버에 연결할 수 없어요.{' '}
            <button type="button" class="text-button" onClick={() => void conversation.open(state.threadId)}>
              다시 시도
            </button>
          </p>
        )}
        {state.phase === 'ready' && turns.length === 0 && (
          <EmptyPage onAsk={(text) => void conversation.send({ text })} />
        )}
        {state.olderCursor !== undefined && (
          <p class="column older">
            <button type="button" class="text-button" onClick={() => void conversation.loadOlder()}>
              이전 메시지 더 보기
            </button>
          </p>
        )}
        {turns.map((turn) => (
          <TurnView
            key={turn.key}
            turn={turn}
            onAnswer={(requestId, value) =>
              turn.runId === undefined
                ? Promise.resolve(false)
                : conversation.answer(turn.runId, requestId, value)
            }
            onAskAgain={(asked) => void conversation.send(asked)}
          />
        ))}
      </section>
      {!isAtEnd && turns.length > 0 && (
        <button type="button" class="to-end" aria-label="맨 아래로" onClick={toEnd}>
          <Icon name="down" />
        </button>
      )}
    </div>
  )
}

/**
 * Stays at the end while the answer grows, unless the reader went up; keeps the reader's place when older messages come in
 * above. A question that was just sent is always shown.
 */
function useStickyEnd(state: ConversationState, turns: readonly Turn[]) {
  const scroller = useRef<HTMLElement>(null)
  const sticks = useRef(true)
  const before = useRef({ first: '', height: 0, sending: false, threadId: state.threadId })
  const [isAtEnd, setIsAtEnd] = useState(true)

  const toEnd = (): void => {
    const element = scroller.current
    if (element === null) return
    sticks.current = true
    element.scrollTop = element.scrollHeight
  }

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const { first, height, sending, threadId } = before.current
    const isSending = state.sending !== undefined
    if ((isSending && !sending) || threadId !== state.threadId) sticks.current = true
    const newFirst = turns[0]?.key ?? ''
    if (turns.length === 0) element.scrollTop = 0
    else if (sticks.current) element.scrollTop = element.scrollHeight
    else if (newFirst !== first) element.scrollTop += element.scrollHeight - height
    before.current = {
      first: newFirst,
      height: element.scrollHeight,
      sending: isSending,
      threadId: state.threadId,
    }
    setIsAtEnd(isNearEnd(element))
  })

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const onScroll = (): void => {
      sticks.current = isNearEnd(element)
      setIsAtEnd(sticks.current)
    }
    // The composer grows, the keyboard of a phone comes up: the end stays in sight.
    const resized = new ResizeObserver(() => {
      if (sticks.current) element.scrollTop = element.scrollHeight
    })
    element.addEventListener('scroll', onScroll, { passive: true })
    resized.observe(element)
    return () => {
      element.removeEventListener('scroll', onScroll)
      resized.disconnect()
    }
  }, [])

  return { scroller, isAtEnd, toEnd }
}

function isNearEnd({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean {
  return scrollHeight - scrollTop - clientHeight <= NEAR_END_PIXELS
}

const NEAR_END_PIXELS = 48
