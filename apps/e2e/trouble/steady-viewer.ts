import { setTimeout as pause } from 'node:timers/promises'
import { type Frame, StreamRefused, shownText, watch } from '../test/viewer.ts'

export interface SteadyViewer {
  /** What it has seen since the last `reset`. */
  readonly frames: readonly Frame[]
  /** What happened to it, in order: `cut`, `reset`, `unreachable`, or the status of a refusal. Repetitions count once. */
  readonly happenings: readonly string[]
  /** Resolves when the text on its screen contains `text`. @throws when the run is over without. */
  untilShown(text: string): Promise<void>
  /** Resolves when something of this name happens to it, or has happened. */
  untilHappened(what: string): Promise<void>
  /** `run-end`, or `gone` when it was told that there is no such run. @throws when a promise to viewers was broken. */
  readonly ended: Promise<'run-end' | 'gone'>
}

/**
 * A client as WIRE wants one: it comes back with its cursor whenever its stream breaks, to whatever `whereIs` names then,
 * forgets everything at a `reset`, and stops at `run-end` or at 404. It holds the system to I2, I3 and SSE rule 5.
 */
export function watchSteadily(
  whereIs: () => string,
  runId: string,
  headers: Record<string, string>,
): SteadyViewer {
  let frames: Frame[] = []
  const happenings: string[] = []
  const looks: (() => void)[] = []
  const happened = (what: string): void => {
    if (happenings.at(-1) !== what) happenings.push(what)
    changed()
  }
  const changed = (): void => {
    for (const look of looks.splice(0)) look()
  }
  const take = (frame: Frame): void => {
    if (frame.event === 'reset') {
      frames = []
      happened('reset')
      return
    }
    check(frames, frame)
    frames.push(frame)
    changed()
  }
  const ended = follow()
  // Whoever awaits nothing but `untilShown` hears of it there.
  ended.then(changed, changed)

  async function follow(): Promise<'run-end' | 'gone'> {
    for (;;) {
      const lastEventId = frames.at(-1)?.id
      try {
        const url = `${whereIs()}/v1/runs/${runId}/events`
        const cursor = lastEventId === undefined ? {} : { 'last-event-id': lastEventId }
        for await (const frame of watch(url, { ...headers, ...cursor })) take(frame)
        if (frames.at(-1)?.event !== 'run-end')
          throw new BrokenPromise('a stream ended cleanly before run-end')
        return 'run-end'
      } catch (error) {
        if (error instanceof BrokenPromise) throw error
        if (error instanceof StreamRefused && error.status === 404) return 'gone'
        if (error instanceof StreamRefused) happened(String(error.status))
        else happened(isRefused(error) ? 'unreachable' : 'cut')
        await pause(RECONNECT_MS)
      }
    }
  }

  async function until(isSo: () => boolean, what: string): Promise<void> {
    let isOver = false
    ended
      .finally(() => {
        isOver = true
      })
      .catch(() => {})
    while (!isSo()) {
      if (isOver) throw new Error(`it ended without "${what}"; it saw "${shownText(frames)}"; ${happenings}`)
      await new Promise<void>((resolve) => {
        looks.push(resolve)
      })
    }
  }

  return {
    get frames() {
      return frames
    },
    happenings,
    untilShown: (text) => until(() => shownText(frames).includes(text), text),
    untilHappened: (what) => until(() => happenings.includes(what), what),
    ended,
  }
}

class BrokenPromise extends Error {}

/** I2: no gap, nothing doubled, also across reconnects. I3: nothing of an attempt after a later one. */
function check(before: readonly Frame[], { event, data: { seq, attempt } }: Frame): void {
  const last = before.at(-1)
  if (last?.event === 'run-end') throw new BrokenPromise(`${event} after run-end`)
  if (seq !== (last?.data.seq ?? 0) + 1) throw new BrokenPromise(`seq ${seq} after ${last?.data.seq ?? 0}`)
  if (attempt < (last?.data.attempt ?? 0)) throw new BrokenPromise(`attempt ${attempt} after a later one`)
}

function isRefused(error: unknown): boolean {
  return error instanceof Error && error.cause instanceof Error && 'code' in error.cause
    ? error.cause.code === 'ECONNREFUSED'
    : false
}

/** As an EventSource does between two connections, only shorter. */
const RECONNECT_MS = 200
