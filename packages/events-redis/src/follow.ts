import type { FollowItem, FollowOptions, LogCursor } from '@eco2/ports'
import { Follower } from './follower.ts'
import type { EventLogSettings } from './options.ts'
import type { Watch, Watches } from './watches.ts'

/** Each iteration is a follower of its own. Nothing is watched before the first `next`. */
export function follow(
  watches: Watches,
  settings: EventLogSettings,
  runId: string,
  cursor: LogCursor | undefined,
  options: FollowOptions,
): AsyncIterable<FollowItem> {
  return { [Symbol.asyncIterator]: () => iterate(watches, settings, runId, cursor, options) }
}

function iterate(
  watches: Watches,
  settings: EventLogSettings,
  runId: string,
  cursor: LogCursor | undefined,
  { signal, waitForLog = false }: FollowOptions,
): AsyncIterator<FollowItem> {
  let watch: Watch | undefined
  const follower = new Follower({
    cursor,
    waitForLog,
    bufferBytes: settings.followBufferBytes,
    read: async (epoch, afterSeq) => (watch === undefined ? null : watches.read(watch, epoch, afterSeq)),
  })

  // Called by the abort itself too: a viewer that never pulls again must not stay subscribed.
  const leave = (): void => {
    signal.removeEventListener('abort', leave)
    follower.stop()
    if (watch !== undefined) watches.leave(watch, follower)
  }

  async function* items(): AsyncGenerator<FollowItem, void, undefined> {
    if (signal.aborted || watches.isClosed) return
    try {
      watch = watches.enter(runId, follower)
      signal.addEventListener('abort', leave)
      yield* follower.items()
    } finally {
      leave()
    }
  }

  const generator = items()
  return {
    next: () => generator.next(),
    // A generator queues `return` behind a `next` that waits for the run's next event: stopping lets that one go first.
    return: () => {
      leave()
      return generator.return()
    },
  }
}
