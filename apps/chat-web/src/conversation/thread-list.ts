import type { ChatClient, Thread } from '@eco2/chat-client'
import type { Store } from '../store.ts'
import { toNotice } from './conversation.ts'

export interface ThreadListState {
  readonly phase: 'loading' | 'ready' | 'unreachable'
  /** Newest first. */
  readonly threads: readonly Thread[]
  readonly nextCursor?: string | undefined
  readonly notice?: string | undefined
}

export type ThreadList = ReturnType<typeof createThreadList>

export function createThreadList(client: ChatClient, store: Store<ThreadListState>) {
  let refreshing: Promise<void> | undefined

  async function refresh(): Promise<void> {
    try {
      const { items, nextCursor } = await client.listThreads()
      // What was loaded of older pages stays; what is on the first page is replaced by it.
      const fresh = new Set(items.map(({ threadId }) => threadId))
      const oldest = items.at(-1)?.updatedAt ?? 0
      const older =
        nextCursor === undefined
          ? []
          : store
              .get()
              .threads.filter(({ threadId, updatedAt }) => !fresh.has(threadId) && updatedAt <= oldest)
      store.set({
        phase: 'ready',
        threads: [...items, ...older],
        nextCursor: older.length > 0 ? store.get().nextCursor : nextCursor,
        notice: undefined,
      })
    } catch (error) {
      store.set(
        store.get().phase === 'ready'
          ? { notice: toNotice(error) }
          : { phase: 'unreachable', notice: toNotice(error) },
      )
    }
  }

  return {
    /** One at a time: runs that begin and end all ask for it. */
    refresh(): Promise<void> {
      refreshing ??= refresh().finally(() => {
        refreshing = undefined
      })
      return refreshing
    },

    async loadMore(): Promise<void> {
      const { nextCursor } = store.get()
      if (nextCursor === undefined) return
      try {
        const page = await client.listThreads({ cursor: nextCursor })
        const known = new Set(store.get().threads.map(({ threadId }) => threadId))
        const more = page.items.filter(({ threadId }) => !known.has(threadId))
        store.set({ threads: [...store.get().threads, ...more], nextCursor: page.nextCursor })
      } catch (error) {
        store.set({ notice: toNotice(error) })
      }
    },

    async rename(threadId: string, title: string): Promise<void> {
      try {
        const renamed = await client.renameThread(threadId, title)
        const threads = store.get().threads.map((thread) => (thread.threadId === threadId ? renamed : thread))
        store.set({ threads, notice: undefined })
      } catch (error) {
        store.set({ notice: toNotice(error) })
      }
    },

    /** Everything of this person. Resolves to why it did not work, or to nothing. */
    async eraseMe(): Promise<string | undefined> {
      try {
        await client.deleteMe()
        // A list that was asked for before would bring it all back.
        await refreshing
        store.set({ phase: 'ready', threads: [], nextCursor: undefined, notice: undefined })
        return undefined
      } catch (error) {
        return toNotice(error)
      }
    },

    /** Resolves to whether it is gone. */
    async remove(threadId: string): Promise<boolean> {
      try {
        await client.deleteThread(threadId)
        store.set({
          threads: store.get().threads.filter((thread) => thread.threadId !== threadId),
          notice: undefined,
        })
        return true
      } catch (error) {
        store.set({ notice: toNotice(error) })
        return false
      }
    },
  }
}
