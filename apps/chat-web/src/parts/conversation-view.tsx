import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Conversation, ConversationState } from '../conversation/conversation.ts'
import type { Asked, Turn } from '../conversation/turn.ts'
import { toRoute } from '../route.ts'
import { EmptyPage } from './empty-page.tsx'
import { Icon } from './icons.tsx'
import { TurnView } from './turn-view.tsx'

export interface ConversationViewProps {
  readonly conversation: Conversation
  readonly state: ConversationState
  readonly turns: readonly Turn[]
  /** An answer is being written, or a question is on its way. */
  readonly isBusy: boolean
}

export function ConversationView(props: ConversationViewProps): VNode {
  const { conversation, state, turns, isBusy } = props
  const { scroller, isAtEnd, toEnd } = useScrollPlace(state, turns)
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
            onAsk={(asked) => void conversation.send(asked)}
            onAskAgain={
              isBusy || turn !== turns.at(-1) || turn.runId === undefined
                ? undefined
                : askAgainFrom(conversation, turn.runId)
            }
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

function askAgainFrom(conversation: Conversation, runId: string) {
  return (asked: Asked): Promise<boolean> => conversation.askAgain(runId, asked)
}

/**
 * Where the reader is, stays. A question that was just sent goes to the top, and its answer is read from there; who goes to
 * the end stays at the end while it grows; older messages come in above without moving the rest.
 */
function useScrollPlace(state: ConversationState, turns: readonly Turn[]) {
  const scroller = useRef<HTMLElement>(null)
  const sticks = useRef(true)
  /** Where our own last scrolling led: its event says nothing about the reader. */
  const ours = useRef(-1)
  const before = useRef({ first: '', height: 0, opens: 0, sends: 0 })
  const [isAtEnd, setIsAtEnd] = useState(true)

  const scrollTo = (element: HTMLElement, top: number): void => {
    element.scrollTop = top
    ours.current = element.scrollTop
  }
  const toEnd = (): void => {
    if (scroller.current === null) return
    sticks.current = true
    scrollTo(scroller.current, scroller.current.scrollHeight)
  }

  useLayoutEffect(() => {
    const element = scroller.current
    if (element === null) return
    const { first, height, opens, sends } = before.current
    if (state.opens !== opens) sticks.current = true
    const newFirst = turns[0]?.key ?? ''
    if (turns.length === 0) scrollTo(element, 0)
    else if (state.sends !== sends) {
      scrollTo(element, topOfNewest(element))
      sticks.current = false
    } else if (sticks.current) scrollTo(element, element.scrollHeight)
    else if (newFirst !== first && first !== 'sending') {
      scrollTo(element, element.scrollTop + element.scrollHeight - height)
    }
    before.current = {
      first: newFirst,
      height: element.scrollHeight,
      opens: state.opens,
      sends: state.sends,
    }
    setIsAtEnd(isNearEnd(element))
  })

  useEffect(() => {
    const element = scroller.current
    if (element === null) return
    const onScroll = (): void => {
      setIsAtEnd(isNearEnd(element))
      if (element.scrollTop !== ours.current) sticks.current = isNearEnd(element)
      ours.current = -1
    }
    // The composer grows, the keyboard of a phone comes up: the end stays in sight.
    const resized = new ResizeObserver(() => {
      if (sticks.current) scrollTo(element, element.scrollHeight)
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

/** The newest turn is at least as high as the page, so its question can be at the very top. */
function topOfNewest(element: HTMLElement): number {
  const newest = element.querySelector('article:last-of-type')
  if (newest === null) return element.scrollHeight
  return element.scrollTop + newest.getBoundingClientRect().top - element.getBoundingClientRect().top
}

function isNearEnd({ scrollHeight, scrollTop, clientHeight }: HTMLElement): boolean {
  return scrollHeight - scrollTop - clientHeight <= NEAR_END_PIXELS
}

const NEAR_END_PIXELS = 48
