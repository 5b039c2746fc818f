import { type ChatClient, ChatClientError, type InputValue, type Message } from '@eco2/chat-client'
import type { Store } from '../store.ts'
import { askInCopy } from './ask-in-copy.ts'
import { createRunLine } from './run-line.ts'
import { type Asked, type LiveRun, unansweredRuns } from './turn.ts'

export interface ConversationState {
  /** Absent: a conversation that begins with the next question. */
  readonly threadId?: string | undefined
  readonly phase: 'ready' | 'loading' | 'missing' | 'unreachable'
  /** Oldest first. */
  readonly messages: readonly Message[]
  readonly olderCursor?: string | undefined
  readonly live: ReadonlyMap<string, LiveRun>
  /** How often a thread was opened, and a question sent that is answered next: what is shown depends on which it was. */
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
  /** A question that was asked again made a copy; it is opened now. */
  readonly onCopy: (threadId: string) => void
  /** A run began or ended: lists are out of date. */
  readonly onChange: () => void
}

export type Conversation = ReturnType<typeof createConversation>

/** One thread at a time: its messages, and the run that is being answered. */
export function createConversation(options: ConversationOptions) {
  const { client, store, onThread, onCopy, onChange } = options

  // Everything that belongs to the thread that is open; aborted when another one is opened.
  let open = new AbortController()
  const line = createRunLine({ client, store, onChange, toNotice })

  /** The newest messages; the runs that they leave unanswered are followed. */
  async function load(threadId: string, controller: AbortController): Promise<void> {
    try {
      const page = await client.listMessages(threadId)
      if (controller.signal.aborted) return
      const messages = [...page.items].reverse()
      store.set({ phase: 'ready', messages, olderCursor: page.nextCursor })
      line.set(unansweredRuns(messages), controller.signal)
    } catch (error) {
      if (controller.signal.aborted) return
      const missing = error instanceof ChatClientError && error.status === 404
      store.set({ phase: missing ? 'missing' : 'unreachable' })
    }
  }

  async function openThread(threadId: string | undefined): Promise<void> {
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
    line.set([], open.signal)
    if (threadId !== undefined) await load(threadId, open)
  }

  return {
    open: openThread,

    /** What another tab or device did meanwhile. */
    async refresh(): Promise<void> {
      const { threadId, sending, phase } = store.get()
      if (threadId === undefined || sending !== undefined || line.isBusy() || phase === 'loading') return
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

    /**
     * While an answer is being written the question waits behind it. Resolves to false when it was not accepted: the person
     * gets it back.
     */
    async send(asked: Asked): Promise<boolean> {
      const controller = open
      const { threadId, sends } = store.get()
      const waits = line.isBusy()
      store.set({ sending: asked, sends: waits ? sends : sends + 1, notice: undefined })
      try {
        const run = await client.startRun(
          {
            message: asked.text,
            ...(asked.imageUrl === undefined ? {} : { imageUrl: asked.imageUrl }),
            ...(waits ? { multitask: 'enqueue' } : {}),
          },
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
        line.add(run.runId, controller.signal)
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

    /** Again, or otherwise: in a copy of the thread, which is opened. Resolves to false when it did not work. */
    async askAgain(runId: string, asked: Asked): Promise<boolean> {
      const { signal } = open
      const { threadId } = store.get()
      if (threadId === undefined) return false
      store.set({ notice: undefined })
      try {
        const run = await askInCopy(client, { threadId, runId, asked })
        onChange()
        if (signal.aborted) return true
        onCopy(run.threadId)
        await openThread(run.threadId)
        return true
      } catch (error) {
        if (!signal.aborted) store.set({ notice: toNotice(error) })
        return false
      }
    },

    leaveLine: (runId: string): Promise<void> => line.leave(runId, open.signal),

    async stop(runId: string): Promise<void> {
      line.setLive(runId, { stopping: true })
      try {
        await client.cancel(runId)
      } catch (error) {
        line.setLive(runId, { stopping: false })
        store.set({ notice: toNotice(error) })
      }
    },

    /** Resolves to whether the question is done with: answered here, or no longer to be answered. */
    async answer(runId: string, requestId: string, value: InputValue): Promise<boolean> {
      try {
        await client.answer(runId, requestId, value)
      } catch (error) {
        store.set({ notice: toNotice(error) })
        if (!(error instanceof ChatClientError && error.status === 409)) return false
      }
      line.setLive(runId, { settledRequestId: requestId })
      return true
    },

    say(notice: string | undefined): void {
      store.set({ notice })
    },
  }
}

export function toNotice(error: unknown): string {
  return error instanceof ChatClientError ? error.message : '문제가 생겼어요. 잠시 뒤에 다시 시도해 주세요.'
}
