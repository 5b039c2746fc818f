/**
 * The values whose name is in the text, in its order: whole words only, the longest at each place, spaces in names or not ("캔
 * 친구", "캔친구"), a particle or two behind. 캔 is in "캔은", never in "스캔" or "캔디". (`knowledge` has its own, larger one: adapters
 * import no sibling.)
 */
export function matchWholeWords<Value>(text: string, names: ReadonlyMap<string, Value>): readonly Value[] {
  const words = text.slice(0, MAX_TEXT_LENGTH).normalize('NFKC').toLowerCase().match(WORD) ?? []
  const found = new Set<Value>()
  for (let first = 0; first < words.length; ) {
    const hit = longestAt(words.slice(first, first + MAX_NAME_WORDS), names)
    if (hit !== undefined) found.add(hit.value)
    first += hit?.wordCount ?? 1
  }
  return [...found]
}

/** As the keys of `names` must be. */
export function toWordKey(name: string): string {
  return (name.normalize('NFKC').toLowerCase().match(WORD) ?? []).join('')
}

function longestAt<Value>(
  words: readonly string[],
  names: ReadonlyMap<string, Value>,
): { readonly value: Value; readonly wordCount: number } | undefined {
  for (let wordCount = words.length; wordCount > 0; wordCount -= 1) {
    const joined = words.slice(0, wordCount).join('')
    const lastWordStart = joined.length - (words[wordCount - 1] ?? '').length
    for (let end = joined.length; end > lastWordStart; end -= 1) {
      const value = PARTICLES.test(joined.slice(end)) ? names.get(joined.slice(0, end)) : undefined
      if (value !== undefined) return { value, wordCount }
    }
  }
  return undefined
}

const WORD = /[가-힣a-z0-9]+/g
const PARTICLES =
  /^(?:들)?(?:은|는|이|가|을|를|의|도|만|와|과|랑|이랑|하고|에게|한테|야|아|이야|님|씨)?(?:은|는|도|요|이요|이에요|예요)?$/
const MAX_TEXT_LENGTH = 2_000
const MAX_NAME_WORDS = 4
