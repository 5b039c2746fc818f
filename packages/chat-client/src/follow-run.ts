import type { RunEvent } from '@eco2/ports'
import { backoffMs } from './backoff.ts'
import { ChatClientError } from './chat-client-error.ts'
import { type Frame, readEventStream } from './read-event-stream.ts'
import type { Transport } from './transport.ts'

/** The log began anew: forget everything, it follows from seq 1. */
export interface ResetEvent {
  readonly type: 'reset'
}

export type ConnectionState = 'connecting' | 'open' | 'reconnecting'

export interface FollowRunOptions {
  /** The last event that was seen: an SSE id, or a bare seq. Default: from the first one. */
  readonly after?: string
  /** Ends the iteration without an error. */
  readonly signal?: AbortSignal
  readonly onConnection?: (state: ConnectionState) => void
}

/**
 * The run's events in order, without a gap and without a repetition, over any number of connections; a `reset` in between
 * restarts the count. Ends after `run-end`, or when nothing follows `after`.
 *
 * @throws {ChatClientError} NOT_FOUND, UNAUTHORIZED and every other answer that trying again would not change.
 */
export async function* followRun(
  transport: Transport,
  runId: string,
  options: FollowRunOptions = {},
): AsyncGenerator<RunEvent | ResetEvent, void, void> {
  const signal = options.signal ?? new AbortController().signal
  const position = createPosition(options.after ?? '')
  let failures = 0
  options.onConnection?.('connecting')
  for (;;) {
    let retryAfterMs: number | undefined
    try {
      const response = await transport.send(
        `/v1/runs/${encodeURIComponent(runId)}/events`,
        {
          headers: {
            accept: 'text/event-stream',
            ...(position.cursor === '' ? {} : { 'last-event-id': position.cursor }),
          },
        },
        signal,
      )
      if (response.status === 204 || response.body === null) return
      options.onConnection?.('open')
      const within = <T>(work: Promise<T>): Promise<T> => transport.within(SILENCE_MS, work)
      for await (const frame of readEventStream(response.body, within)) {
        for (const event of position.accept(frame)) {
          // Only a new event counts: a server that repeats itself and breaks is not asked in a hot loop.
          if (event.type !== 'reset') failures = 0
          yield event
          if (event.type === 'run-end') return
        }
      }
    } catch (error) {
      if (signal.aborted) return
      if (error instanceof ChatClientError) {
        if (isFinal(error.status)) throw error
        retryAfterMs = error.retryAfterMs
      }
    }
    if (signal.aborted) return
    options.onConnection?.('reconnecting')
    failures += 1
    await transport.sleep(backoffMs(failures, transport.random, retryAfterMs), signal)
    if (signal.aborted) return
  }
}

/** Where this follower stands: which frames are new, and from where to go on. */
function createPosition(after: string) {
  let cursor = after
  let [epoch, seq] = splitCursor(after)

  return {
    get cursor(): string {
      return cursor
    },
    /** What the frame adds: nothing when it was seen before. @throws when it does not fit: connect again. */
    accept(frame: Frame): (RunEvent | ResetEvent)[] {
      if (frame.event === 'reset') {
        cursor = epoch = ''
        seq = 0
        return [{ type: 'reset' }]
      }
      const event: RunEvent = JSON.parse(frame.data)
      // Not an event: some frame that a later gateway adds.
      if (typeof event.seq !== 'number') return []
      const [frameEpoch] = splitCursor(frame.id)
      // Another epoch without a `reset` before it: the server answers the old cursor with one.
      if (epoch !== '' && frameEpoch !== epoch) throw new Error('The log changed.')
      if (event.seq <= seq) return []
      if (event.seq !== seq + 1) throw new Error('Events are missing.')
      seq = event.seq
      epoch = frameEpoch
      cursor = frame.id
      return [event]
    },
  }
}

/** `<epoch>-<seq>` or a bare seq. */
function splitCursor(cursor: string): [epoch: string, seq: number] {
  const dash = cursor.lastIndexOf('-')
  return [cursor.slice(0, Math.max(0, dash)), Number(cursor.slice(dash + 1)) || 0]
}

function isFinal(status: number): boolean {
  return status >= 400 && status < 500 && status !== 408 && status !== 429
}

/** Three heartbeats that did not come. */
const SILENCE_MS = 15_000
