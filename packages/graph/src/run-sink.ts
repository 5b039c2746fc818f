import { PortError, type RunEventBody } from '@eco2/ports'

/**
 * Between the nodes, which emit and never wait, and the loop that records what was emitted. `emit` after an end is dropped.
 * The iteration yields in order, ends after `end`, and rejects after `fail` without yielding what was still waiting.
 */
export interface RunSink extends AsyncIterable<RunEventBody> {
  emit(event: RunEventBody): void
  end(): void
  /** Counts until the last event was read, also after `end`; a failure is never replaced. */
  fail(error: PortError): void
  /** False after an end, whichever it was. */
  readonly isOpen: boolean
}

/**
 * A reader that falls behind gets fewer and longer deltas. Past `MAX_WAITING_CHARACTERS` the run fails by `onOverflow`:
 * a reader that far behind does not read.
 */
export function createRunSink(onOverflow: (error: PortError) => void): RunSink {
  let waiting: RunEventBody[] = []
  let waitingCharacters = 0
  let state: 'open' | 'ended' | { readonly failure: PortError } = 'open'
  let wake = (): void => {}

  const emit = (event: RunEventBody): void => {
    if (state !== 'open') return
    const last = waiting.at(-1)
    if (waiting.length >= MAX_WAITING_EVENTS && event.type === 'text-delta' && last?.type === 'text-delta') {
      waiting[waiting.length - 1] = { type: 'text-delta', text: last.text + event.text }
    } else {
      waiting.push(event)
    }
    waitingCharacters += event.type === 'text-delta' ? event.text.length : EVENT_CHARACTERS
    if (waitingCharacters > MAX_WAITING_CHARACTERS) onOverflow(tooFarBehind())
    wake()
  }

  const close = (end: 'ended' | { readonly failure: PortError }): void => {
    if (typeof state === 'object' || (state === 'ended' && end === 'ended')) return
    state = end
    wake()
  }

  async function* drain(): AsyncGenerator<RunEventBody> {
    while (true) {
      const batch = waiting
      waiting = []
      waitingCharacters = 0
      for (const event of batch) {
        throwIfFailed()
        yield event
      }
      throwIfFailed()
      if (waiting.length > 0) continue
      if (state === 'ended') return
      await new Promise<void>((resolve) => {
        wake = resolve
      })
    }
  }

  const throwIfFailed = (): void => {
    if (typeof state === 'object') throw state.failure
  }

  return {
    emit,
    end: () => close('ended'),
    fail: (failure) => close({ failure }),
    get isOpen() {
      return state === 'open'
    },
    [Symbol.asyncIterator]: drain,
  }
}

function tooFarBehind(): PortError {
  return new PortError('BUDGET_EXCEEDED', 'The reader of the run is too far behind.', { port: 'ChatPort' })
}

const MAX_WAITING_EVENTS = 1_024
const MAX_WAITING_CHARACTERS = 2 * 1_024 * 1_024
/** A flat charge for an event that is no text. */
const EVENT_CHARACTERS = 256
