import { applyEvent, type ChatClient, createAnswer } from '@eco2/chat-client'
import type { Store } from '../store.ts'
import type { LiveRun } from './turn.ts'

export interface RunLineOptions {
  readonly client: ChatClient
  readonly store: Store<{
    readonly live: ReadonlyMap<string, LiveRun>
    readonly notice?: string | undefined
  }>
  /** A run ended. */
  readonly onChange: () => void
  readonly toNotice: (error: unknown) => string
}

/**
 * A thread's unanswered runs. The first is followed, the others when their turn comes: one stream at a time, because
 * browsers have six connections for all tabs. `signal` is of the thread that is open.
 */
export function createRunLine({ client, store, onChange, toNotice }: RunLineOptions) {
  let line: readonly string[] = []

  function setLive(runId: string, change: Partial<LiveRun>): void {
    const live = store.get().live.get(runId)
    if (live !== undefined) store.set({ live: new Map(store.get().live).set(runId, { ...live, ...change }) })
  }

  function isFollowing(): boolean {
    return [...store.get().live.values()].some(({ following, leftLine }) => following && leftLine !== true)
  }

  function followNext(signal: AbortSignal): void {
    if (isFollowing()) return
    const [runId, ...rest] = line
    line = rest
    if (runId !== undefined) void follow(runId, signal)
  }

  async function follow(runId: string, signal: AbortSignal, how: Partial<LiveRun> = {}): Promise<void> {
    const begun: LiveRun = {
      answer: createAnswer(),
      connection: 'connecting',
      following: true,
      stopping: false,
      ...how,
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
    followNext(signal)
    onChange()
  }

  return {
    setLive,

    isBusy: (): boolean => line.length > 0 || isFollowing(),

    /** In the order in which they were asked. */
    set(runIds: readonly string[], signal: AbortSignal): void {
      line = runIds.filter((runId) => store.get().live.get(runId)?.following !== true)
      followNext(signal)
    },

    add(runId: string, signal: AbortSignal): void {
      line = [...line, runId]
      followNext(signal)
    },

    /** Its end is heard at once instead of when its turn comes. */
    async leave(runId: string, signal: AbortSignal): Promise<void> {
      try {
        await client.cancel(runId)
        if (signal.aborted || !line.includes(runId)) return
        line = line.filter((other) => other !== runId)
        void follow(runId, signal, { leftLine: true })
      } catch (error) {
        if (!signal.aborted) store.set({ notice: toNotice(error) })
      }
    },
  }
}
