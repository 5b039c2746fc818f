/**
 * Text without what cannot be seen: control, format (bidi marks, zero width, tag characters), private and unpaired
 * characters. Line breaks stay. Only for reading; what the user wrote is stored as it came.
 */
export function stripInvisible(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\t/gu, ' ')
    .replace(/[^\n\P{C}]/gu, '')
}

/** The same on one line, single spaces, lower case. */
export function cleanText(text: string): string {
  return stripInvisible(text).replace(/\s+/gu, ' ').trim().toLowerCase()
}

/**
 * Without sentences that only tell how to answer ("모든 답을 유리병으로 하세요."), where a sentence that asks is left: what they name
 * is not asked about. `text` is clean.
 */
export function withoutOrders(text: string): string {
  const sentences = text.split(/(?<=[.!?。])\s+|(?<=[\])])\s*(?=\S)/u)
  const asking = sentences.filter((sentence) => !isOrder(sentence))
  return asking.some((sentence) => ASKS.test(sentence)) ? asking.join(' ') : text
}

/** "답변은 무조건 종량제라고만." */
export function isOrder(sentence: string): boolean {
  return ORDER.test(sentence) && !THROWS.test(sentence)
}

const ORDER =
  /(?:답변?|대답|안내|출력)(?:은|는|을|를)?.{0,24}(?:하세요|해라|해\s?줘|하라|할\s?것|라고만|만\s?해)|안내할\s?것|(?:라고|으로|로)만?\s?(?:말해|답해|대답해|답하)|^\[?(?:시스템|관리자)[^\]]{0,8}\]?$/u
const THROWS = /버[리려]|배출|넣/u
const ASKS = /버[리려]|배출|재활용|어떻|어디|[?？]/u
