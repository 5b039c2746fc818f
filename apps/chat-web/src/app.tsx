import { type ChatClient, createAnswer } from '@eco2/chat-client'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Conversation, ConversationState } from './conversation/conversation.ts'
import { toRunStatus } from './conversation/run-status.ts'
import type { ThreadList, ThreadListState } from './conversation/thread-list.ts'
import { type Asked, isInLine, openQuestion, type Turn, toTurns } from './conversation/turn.ts'
import { useWaitingSentence } from './conversation/use-waiting-sentence.ts'
import { Composer } from './parts/composer.tsx'
import { ConversationView } from './parts/conversation-view.tsx'
import { Drawer } from './parts/drawer.tsx'
import { EraseMe } from './parts/erase-me.tsx'
import { LiveRegion } from './parts/live-region.tsx'
import { Notice } from './parts/notice.tsx'
import { QuestionLine } from './parts/question-line.tsx'
import { StatusLine } from './parts/status-line.tsx'
import { ThreadNav } from './parts/thread-nav.tsx'
import { TopBar } from './parts/top-bar.tsx'
import { toRoute } from './route.ts'
import { type Store, useStore } from './store.ts'
import { useMediaQuery } from './use-media-query.ts'

export interface AppProps {
  readonly client: ChatClient
  readonly conversation: Conversation
  readonly conversationStore: Store<ConversationState>
  readonly threadList: ThreadList
  readonly threadStore: Store<ThreadListState>
}

export function App({ client, conversation, conversationStore, threadList, threadStore }: AppProps): VNode {
  const state = useStore(conversationStore)
  const threads = useStore(threadStore)
  const isWide = useMediaQuery('(min-width: 56rem)')
  const [drawerOpen, setDrawerOpen] = useState(false)
  const [erased, setErased] = useState(0)

  const all = toTurns(state.messages, state.live)
  const running = all.find(({ live }) => live?.following === true && live.leftLine !== true)
  const inLine = withSending(all.filter(isInLine), running === undefined ? undefined : state.sending)
  const turns = withSending(
    all.filter((turn) => !isInLine(turn)),
    running === undefined ? state.sending : undefined,
  )
  const newest = turns.at(-1)
  const isBusy = running !== undefined || state.sending !== undefined
  const queuedRunId = running?.answer.status === 'queued' ? running.runId : undefined
  const waitingBecause = useWaitingSentence(client, queuedRunId, 'after-a-while')
  const isAsked = running !== undefined && openQuestion(running) !== undefined
  const title = threads.threads.find(({ threadId }) => threadId === state.threadId)?.title
  const emptyPage = (): void => {
    setErased((times) => times + 1)
    setDrawerOpen(false)
    history.replaceState(null, '', toRoute(undefined))
    void conversation.open(undefined)
  }
  const nav = (
    <ThreadNav
      list={threadList}
      state={threads}
      openThreadId={state.threadId}
      onChoose={() => setDrawerOpen(false)}
      onRemoved={(threadId) => {
        if (threadId === state.threadId) location.hash = toRoute(undefined)
      }}
    >
      <EraseMe onErase={() => threadList.eraseMe()} onErased={emptyPage} />
    </ThreadNav>
  )

  return (
    <div class="shell">
      <LiveRegion turns={turns} />
      <TopBar title={title} onMenu={isWide ? undefined : () => setDrawerOpen(true)} menuOpen={drawerOpen} />
      {isWide ? (
        <aside class="sidebar">{nav}</aside>
      ) : (
        <Drawer open={drawerOpen} onClose={() => setDrawerOpen(false)}>
          {nav}
        </Drawer>
      )}
      <main class="conversation">
        <ConversationView conversation={conversation} state={state} turns={turns} isBusy={isBusy} />
        <div class="dock">
          <StatusLine status={toRunStatus(running ?? newest, waitingBecause)} />
          <div class="column">
            <Notice text={state.notice} onClose={() => conversation.say(undefined)} />
            <QuestionLine
              client={client}
              turns={inLine}
              onLeave={(runId) => void conversation.leaveLine(runId)}
            />
            <Composer
              // What was erased is not sent with the next question.
              key={erased}
              busy={isBusy}
              sending={state.sending !== undefined}
              isAsked={isAsked}
              disabled={state.phase === 'missing'}
              stopping={running?.live?.stopping === true}
              onSend={(asked) => conversation.send(asked)}
              onStop={() => {
                if (running?.runId !== undefined) void conversation.stop(running.runId)
              }}
              uploadImage={async (image) => (await client.uploadImage(image)).imageUrl}
              onProblem={(text) => conversation.say(text)}
            />
          </div>
        </div>
      </main>
    </div>
  )
}

function withSending(turns: Turn[], sending: Asked | undefined): Turn[] {
  if (sending === undefined) return turns
  return [...turns, { key: 'sending', asked: sending, askedAt: Date.now(), answer: QUEUED }]
}

const QUEUED = createAnswer()
