/**
 * Text as it sounds: what is pronounced alike is written alike, because most misspellings are (되/돼/대, 재/제, 패/페, 없/업).
 * Patterns go through it as well as what they are tried on. For comparing only.
 */
export function soundOf(text: string): string {
  return text.replace(/[가-힣]/gu, (syllable) => {
    const place = (syllable.codePointAt(0) ?? FIRST) - FIRST
    const vowel = Math.floor((place % PER_CONSONANT) / FINALS)
    const final = place % FINALS
    const rest = place - vowel * FINALS - final
    return String.fromCodePoint(
      FIRST + rest + (VOWELS.get(vowel) ?? vowel) * FINALS + (LAST.get(final) ?? final),
    )
  })
}

/** "건 전 지 어 디": every syllable on its own is one run of syllables. */
export function closeUp(text: string): string {
  const words = text.split(' ')
  const single = words.filter((word) => [...word].length <= 1).length
  return words.length >= SPELT_OUT && single >= words.length * MOST ? words.join('') : text
}

/** https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G24646 */
const FIRST = 0xac00
const FINALS = 28
const PER_CONSONANT = 21 * FINALS
/** ㅒ ㅔ ㅖ ㅙ ㅚ ㅞ sound like ㅐ, or nearly. 왜 keeps its own, because 애 is another word. */
const VOWELS = new Map([
  [3, 1],
  [5, 1],
  [7, 1],
  [11, 10],
  [15, 10],
])
/** ㄶ ㅀ ㅄ ㅆ ㅈ ㅊ ㅌ ㅍ at the end of a syllable sound like ㄴ ㄹ ㅂ ㅅ ㅅ ㅅ ㅅ ㅂ. */
const LAST = new Map([
  [6, 4],
  [15, 8],
  [18, 17],
  [20, 19],
  [22, 19],
  [23, 19],
  [25, 19],
  [26, 17],
])
const SPELT_OUT = 5
const MOST = 0.7
