import {
  applyEvent,
  type ChatClient,
  ChatClientError,
  createAnswer,
  type InputValue,
  type Message,
} from '@eco2/chat-client'
import type { Store } from '../store.ts'
import { type Asked, type LiveRun, unansweredRuns } from './turn.ts'

export interface ConversationState {
  /** Absent: a conversation that begins with the next question. */
  readonly threadId?: string | undefined
  readonly phase: 'ready' | 'loading' | 'missing' | 'unreachable'
  /** Oldest first. */
  readonly messages: readonly Message[]
  readonly olderCursor?: string | undefined
  readonly live: ReadonlyMap<string, LiveRun>
  /** How often a thread was opened and a question sent: what is shown next depends on which it was. */
  readonly opens: number
  readonly sends: number
  /** A question that is on its way. */
  readonly sending?: Asked | undefined
  /** One Korean sentence about the last thing that did not work. */
  readonly notice?: string | undefined
}

export const EMPTY_CONVERSATION: ConversationState = {
  phase: 'ready',
  messages: [],
  live: new Map(),
  opens: 0,
  sends: 0,
}

export interface ConversationOptions {
  readonly client: ChatClient
  readonly store: Store<ConversationState>
  /** A first question made a thread. */
  readonly onThread: (threadId: string) => void
  /** A run began or ended: lists are out of date. */
  readonly onChange: () => void
}

export type Conversation = ReturnType<typeof createConversation>

/** One thread at a time: its messages, and the run that is being answered. */
export function createConversation({ client, store, onThread, onChange }: ConversationOptions) {
  // Everything that belongs to the thread that is open; aborted when another one is opened.
  let open = new AbortController()

  function setLive(runId: string, change: Partial<LiveRun>): void {
    const live = store.get().live.get(runId)
    if (live !== undefined) store.set({ live: new Map(store.get().live).set(runId, { ...live, ...change }) })
  }

  async function follow(runId: string, { signal }: AbortController): Promise<void> {
    if (store.get().live.get(runId)?.following === true) return
    const begun: LiveRun = {
      answer: createAnswer(),
      connection: 'connecting',
      following: true,
      stopping: false,
    }
    store.set({ live: new Map(store.get().live).set(runId, begun) })
    try {
      let { answer } = begun
      const onConnection = (connection: LiveRun['connection']): void => {
        if (!signal.aborted) setLive(runId, { connection })
      }
      for await (const event of client.followRun(runId, { signal, onConnection })) {
        if (signal.aborted) return
        answer = applyEvent(answer, event)
        setLive(runId, { answer })
      }
    } catch (error) {
      if (!signal.aborted) store.set({ notice: toNotice(error) })
    }
    if (signal.aborted) return
    setLive(runId, { following: false, stopping: false })
    onChange()
  }

  /** The newest messages; the runs that they leave unanswered are followed. */
  async function load(threadId: string, controller: AbortController): Promise<void> {
    try {
      const page = await client.listMessages(threadId)
      if (controller.signal.aborted) return
      const messages = [...page.items].reverse()
      store.set({ phase: 'ready', messages, olderCursor: page.nextCursor })
      for (const runId of unansweredRuns(messages)) void follow(runId, controller)
    } catch (error) {
      if (controller.signal.aborted) return
      const missing = error instanceof ChatClientError && error.status === 404
      store.set({ phase: missing ? 'missing' : 'unreachable' })
    }
  }

  return {
    async open(threadId: string | undefined): Promise<void> {
      open.abort()
      open = new AbortController()
      const phase = threadId === undefined ? 'ready' : 'loading'
      store.set({
        threadId,
        phase,
        messages: [],
        live: new Map(),
        opens: store.get().opens + 1,
        olderCursor: undefined,
        sending: undefined,
        notice: undefined,
      })
      if (threadId !== undefined) await load(threadId, open)
    },

    /** What another tab or device did meanwhile. */
    async refresh(): Promise<void> {
      const { threadId, sending, live } = store.get()
      const busy = sending !== undefined || [...live.values()].some(({ following }) => following)
      if (threadId === undefined || busy || store.get().phase === 'loading') return
      await load(threadId, open)
    },

    async loadOlder(): Promise<void> {
      const { threadId, olderCursor } = store.get()
      if (threadId === undefined || olderCursor === undefined) return
      const { signal } = open
      try {
        const page = await client.listMessages(threadId, { cursor: olderCursor })
        if (signal.aborted || store.get().olderCursor !== olderCursor) return
        const older = [...page.items].reverse()
        store.set({ messages: [...older, ...store.get().messages], olderCursor: page.nextCursor })
      } catch (error) {
        if (!signal.aborted) store.set({ notice: toNotice(error) })
      }
    },

    /** Resolves to false when the question was not accepted: the person gets it back. */
    async send(asked: Asked): Promise<boolean> {
      const controller = open
      const { threadId } = store.get()
      store.set({ sending: asked, sends: store.get().sends + 1, notice: undefined })
      try {
        const run = await client.startRun(
          { message: asked.text, ...(asked.imageUrl === undefined ? {} : { imageUrl: asked.imageUrl }) },
          threadId === undefined ? {} : { threadId },
        )
        onChange()
        if (controller.signal.aborted) return true
        const message: Message = {
          messageId: `local-${run.runId}`,
          runId: run.runId,
          role: 'user',
          createdAt: Date.now(),
          ...asked,
        }
        store.set({
          threadId: run.threadId,
          sending: undefined,
          messages: [...store.get().messages, message],
        })
        if (threadId === undefined) onThread(run.threadId)
        void follow(run.runId, controller)
        return true
      } catch (error) {
        if (controller.signal.aborted) return true
        store.set({ sending: undefined, notice: toNotice(error) })
        // Another tab asked something meanwhile: show it.
        if (error instanceof ChatClientError && error.status === 409 && threadId !== undefined) {
          void load(threadId, controller)
        }
        return false
      }
    },

    async stop(runId: string): Promise<void> {
      setLive(runId, { stopping: true })
      try {
        await client.cancel(runId)
      } catch (error) {
        setLive(runId, { stopping: false })
        store.set({ notice: toNotice(error) })
      }
    },

    async answer(runId: string, requestId: string, value: InputValue): Promise<boolean> {
      try {
        await client.answer(runId, requestId, value)
        return true
      } catch (error) {
        store.set({ notice: toNotice(error) })
        return false
      }
    },

    say(notice: string | undefined): void {
      store.set({ notice })
    },
  }
}

export function toNotice(error: unknown): string {
  return error instanceof ChatClientError ? error.message : '문제가 생겼어요. 잠시 뒤에 다시 시도해 주세요.'
}
