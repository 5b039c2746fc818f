/**
 * Cuts a text that grows into whole sentences, so that a screen reader is given something worth saying instead of tokens.
 * Marks of Markdown are left out.
 */
export function createSentenceReader() {
  let read = ''

  /** What is new in `text`; its unfinished end too if `finished`. A text that does not go on from before begins anew. */
  return (text: string, finished: boolean): string[] => {
    if (!text.startsWith(read)) read = ''
    const rest = text.slice(read.length)
    const end = finished ? rest.length : endOfLastSentence(rest)
    read = text.slice(0, read.length + end)
    return rest
      .slice(0, end)
      .split('\n')
      .flatMap((line) => toSpeech(line))
  }
}

/** One line can hold several sentences; they are said together. */
function toSpeech(line: string): string[] {
  const spoken = line
    .replace(/^\s*(?:#{1,6}\s+|[-*•]\s+|```.*)/, '')
    .replace(/\[([^\]]{1,300})\]\([^)]{1,2000}\)/g, '$1')
    .replace(/\*\*|`/g, '')
    .trim()
  return spoken === '' ? [] : [spoken]
}

/** After the last `.`, `!`, `?` or line break that ends a sentence: not the dot of a list's number, not the one in 3.5. */
function endOfLastSentence(text: string): number {
  let end = 0
  for (const match of text.matchAll(/\n|[.!?。…]+["'”’)\]*]*(?=\s)/g)) {
    const line = text.slice(text.lastIndexOf('\n', match.index - 1) + 1, match.index)
    if (match[0] === '\n' || !/^\s*\d{1,3}$/.test(line)) end = match.index + match[0].length
  }
  return end
}
