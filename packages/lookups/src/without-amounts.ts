/**
 * A text without the sentences that hold an amount of money; undefined when none is left. Districts set and change their fees, and
 * the service has no field for them; what somebody once wrote into a text must not be told as what it costs.
 */
export function withoutAmounts(text: string): string | undefined {
  const kept = text.split(SENTENCE_END).filter((sentence) => !AMOUNT.test(sentence))
  const joined = kept.join(' ').trim()
  return joined === '' ? undefined : joined
}

const SENTENCE_END = /(?<=[.!?。;])\s+|\s*[\r\n]+\s*/
/** 5,000원, 3천 원, 만원, ₩5000, 5,000won. 병원, 지원, 공원 are no amounts. */
const AMOUNT =
  /\d[\d,.]*\s*[십백천만억]*\s*(?:원(?!룸)|won\b|KRW\b)|(?:^|[^가-힣])[일이삼사오육칠팔구]?[십백천만]+\s*원(?!룸)|[₩￦]\s*\d/i
