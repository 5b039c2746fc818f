/**
 * Cuts a message where a new question may begin. `differ` says whether two parts surely ask for different things; only
 * then a connective inside a sentence ("생수병 버리는 법이랑 오늘 날씨") is a border. It decides, and not the connective
 * itself, because 도, 랑, 고 also live inside ordinary words (버려도, 노랑, 중고).
 */
export function splitClauses(
  text: string,
  differ: (left: string, right: string) => boolean,
): readonly string[] {
  return splitSentences(text).flatMap((sentence) => splitSentence(sentence, differ))
}

function splitSentences(text: string): readonly string[] {
  return text
    .split(/(?<=[?!。？！])\s*|(?<=[가-힣]["”']?\.)\s+|\n+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '')
}

function splitSentence(
  sentence: string,
  differ: (left: string, right: string) => boolean,
): readonly string[] {
  const parts: string[] = []
  let rest = sentence
  for (let cut = firstCut(rest, differ); cut !== undefined; cut = firstCut(rest, differ)) {
    parts.push(rest.slice(0, cut.end).trim())
    rest = rest.slice(cut.next).trim()
    if (parts.length >= MAX_CLAUSES) break
  }
  return [...parts, rest]
}

function firstCut(
  text: string,
  differ: (left: string, right: string) => boolean,
): { readonly end: number; readonly next: number } | undefined {
  if (text.length > MAX_SENTENCE) return undefined
  for (const match of text.matchAll(CONNECTIVE)) {
    const end = match.index + (match.groups?.kept?.length ?? 0)
    const next = match.index + match[0].length
    if (differ(text.slice(0, end), text.slice(next))) return { end, next }
  }
  return undefined
}

/** At the end of an eojeol, never inside. What is `kept` stays with the left part. */
const CONNECTIVE =
  /(?<kept>,|;|고|며|면서|랑|하고|와|과|도|및|는데|니까|다음에|김에)\s+(?!(?:있|싶|나서|나니|보니|말고|계[시신])(?:[가-힣]|$))(?:그리고\s|또\s)?|\s(?:그리고|또는?|아니면|그담에|글고|그리구)\s/gu
const MAX_CLAUSES = 8
/** Longer sentences are no questions; every connective of one would be tried. */
const MAX_SENTENCE = 600
