import { createChatClient } from '@eco2/chat-client'
import { render } from 'preact'
import { App } from './app.tsx'
import { createConversation, EMPTY_CONVERSATION } from './conversation/conversation.ts'
import { createThreadList } from './conversation/thread-list.ts'
import { readRoute, toRoute } from './route.ts'
import { createStore } from './store.ts'
import './styles/tokens.css'
import './styles/page.css'
import './styles/threads.css'
import './styles/turn.css'
import './styles/question.css'
import './styles/composer.css'

const client = createChatClient()
const threadStore = createStore({ phase: 'loading' as const, threads: [] })
const threadList = createThreadList(client, threadStore)
const conversationStore = createStore(EMPTY_CONVERSATION)
const conversation = createConversation({
  client,
  store: conversationStore,
  // The address that a reload needs. It replaces `#/`: going back from a first question leads out, not to an empty page.
  onThread: (threadId) => history.replaceState(null, '', toRoute(threadId)),
  // Going back leads to the original.
  onCopy: (threadId) => history.pushState(null, '', toRoute(threadId)),
  onChange: () => void threadList.refresh(),
})

window.addEventListener('hashchange', () => void conversation.open(readRoute(location.hash)))
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') return
  void threadList.refresh()
  void conversation.refresh()
})
void threadList.refresh()
void conversation.open(readRoute(location.hash))

const root = document.getElementById('app')
if (root !== null) {
  render(<App {...{ client, conversation, conversationStore, threadList, threadStore }} />, root)
}
