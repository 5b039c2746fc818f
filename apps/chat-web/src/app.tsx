import { type ChatClient, createAnswer } from '@eco2/chat-client'
import type { VNode } from 'preact'
import { useState } from 'preact/hooks'
import type { Conversation, ConversationState } from './conversation/conversation.ts'
import { toRunStatus } from './conversation/run-status.ts'
import type { ThreadList, ThreadListState } from './conversation/thread-list.ts'
import { type Asked, type Turn, toTurns } from './conversation/turn.ts'
import { useWaitingSentence } from './conversation/use-waiting-sentence.ts'
import { Composer } from './parts/composer.tsx'
import { ConversationView } from './parts/conversation-view.tsx'
import { Drawer } from './parts/drawer.tsx'
import { LiveRegion } from './parts/live-region.tsx'
import { Notice } from './parts/notice.tsx'
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

  const turns = withSending(toTurns(state.messages, state.live), state.sending)
  const newest = turns.at(-1)
  const running = turns.findLast(({ live }) => live?.following === true)
  const waitingBecause = useWaitingSentence(client, running)
  const title = threads.threads.find(({ threadId }) => threadId === state.threadId)?.title
  const nav = (
    <ThreadNav
      list={threadList}
      state={threads}
      openThreadId={state.threadId}
      onChoose={() => setDrawerOpen(false)}
      onRemoved={(threadId) => {
        if (threadId === state.threadId) location.hash = toRoute(undefined)
      }}
    />
  )

  return (
    <div class="shell">
      <LiveRegion turn={newest} />
      <TopBar title={title} onMenu={isWide ? undefined : () => setDrawerOpen(true)} menuOpen={drawerOpen} />
      {isWide ? (
        <aside class="sidebar">{nav}</aside>
      ) : (
        <Drawer open={drawerOpen} onClose={() => setDrawerOpen(false)}>
          {nav}
        </Drawer>
      )}
      <main class="conversation">
        <ConversationView conversation={conversation} state={state} turns={turns} />
        <div class="dock">
          <StatusLine status={toRunStatus(running ?? newest, waitingBecause)} />
          <div class="column">
            <Notice text={state.notice} onClose={() => conversation.say(undefined)} />
            <Composer
              busy={running !== undefined || state.sending !== undefined}
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
