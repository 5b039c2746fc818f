/** Lets whole grapheme clusters pass; the last one waits, because the next delta may still belong to it. */
export interface GraphemeGate {
  /** What may be said now; `''` when nothing yet. */
  push(text: string): string
  /** What was held back. */
  flush(): string
  /** Forgets what was held back. */
  clear(): void
}

export function createGraphemeGate(): GraphemeGate {
  let held = ''
  const take = (end: number): string => {
    const passed = held.slice(0, end)
    held = held.slice(end)
    return passed.toWellFormed()
  }
  return {
    push: (text) => {
      held += text
      if (held.length > MAX_HELD) return take(endOfCodePoint(held, MAX_HELD))
      return take(startOfLastGrapheme(held))
    },
    flush: () => take(held.length),
    clear: () => {
      held = ''
    },
  }
}

function startOfLastGrapheme(text: string): number {
  let start = 0
  for (const { index } of segmenter.segment(text)) start = index
  return start
}

function endOfCodePoint(text: string, end: number): number {
  return (text.codePointAt(end - 1) ?? 0) > 0xffff ? end - 1 : end
}

const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' })
/** UTF-16 units. A "grapheme" that grows for ever (a thousand accents) is cut between code points, so that the gate is bounded. */
const MAX_HELD = 4_096
