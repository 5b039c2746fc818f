import type { FoldedText } from './fold.ts'
import { fitsAfter } from './particles.ts'

/** A name in a text, and where: positions in `letters`. */
export interface FoundWord<Value> {
  readonly value: Value
  readonly start: number
  readonly end: number
}

/**
 * The names of a text in its order, the longest at each place, none within another. A name begins where a word begins, may
 * run over spaces (알루미늄 캔), and is followed by nothing but `endings` up to the end of its word: 캔 is in "캔은" and
 * never in "스캔" or "캔디". Names and endings must be spelt like the letters.
 */
export function findWords<Value>(
  { letters, wordStarts }: FoldedText,
  names: ReadonlyMap<string, Value>,
  endings: ReadonlySet<string>,
): readonly FoundWord<Value>[] {
  const longest = lengthOfLongest(names.keys())
  const found: FoundWord<Value>[] = []
  let taken = 0
  for (const start of wordStarts) {
    if (start < taken) continue
    for (let end = Math.min(start + longest, letters.length); end > start; end -= 1) {
      const value = names.get(letters.slice(start, end))
      const wordEnd = wordStarts.find((wordStart) => wordStart >= end)
      if (value === undefined || wordEnd === undefined) continue
      if (!isOnlyEndings(letters.slice(0, wordEnd), end, endings)) continue
      found.push({ value, start, end })
      taken = wordEnd
      break
    }
  }
  return found
}

/** Whether a chain of endings (에서+는), each fitting the sound before it, leads from `from` to the end of the text. */
export function isOnlyEndings(text: string, from: number, endings: ReadonlySet<string>): boolean {
  const longest = lengthOfLongest(endings)
  const reached = new Set([from])
  for (let start = from; start < text.length; start += 1) {
    if (!reached.has(start)) continue
    for (let end = start + 1; end <= Math.min(start + longest, text.length); end += 1) {
      const ending = text.slice(start, end)
      if (endings.has(ending) && fitsAfter(text.charAt(start - 1), ending)) reached.add(end)
    }
  }
  return reached.has(text.length)
}

function lengthOfLongest(texts: Iterable<string>): number {
  let longest = 0
  for (const { length } of texts) longest = Math.max(longest, length)
  return longest
}
