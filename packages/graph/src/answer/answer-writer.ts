import type { Emit } from '../nodes/stage.ts'
import { createGraphemeGate } from './grapheme-gate.ts'

/** Says the answer, delta by delta, and knows what has been said. */
export interface AnswerWriter {
  /** What a viewer has seen since the last reset. */
  readonly text: string
  write(text: string): void
  /** Says what was held back of the last grapheme. */
  flush(): void
  /** Takes back what was said; without a word said there is nothing to take back and no event. */
  reset(reason: string): void
}

export function createAnswerWriter(emit: Emit): AnswerWriter {
  const gate = createGraphemeGate()
  let said = ''

  const say = (text: string): void => {
    const fresh = said === '' ? text.trimStart() : text
    if (fresh === '') return
    said += fresh
    emit({ type: 'text-delta', text: fresh })
  }

  return {
    get text() {
      return said
    },
    write: (text) => say(gate.push(text)),
    flush: () => say(gate.flush()),
    reset: (reason) => {
      gate.clear()
      if (said === '') return
      said = ''
      emit({ type: 'text-reset', reason })
    },
  }
}
