import { composeLooseJamo } from './jamo.ts'

/**
 * vpxmqud → 페트병: Hangul typed with the keyboard set to English (KS X 5002, two-set). When every word of the text turns into
 * whole syllables, which English sentences do not: "how" would be ㅗㅐㅈ. Amid Hangul (rjswjswl 버리는 곳) only what `isKnown` as
 * Hangul, and not as it stands: "world" would be 재깅.
 */
export function fromEnglishKeyboard(text: string, isKnown: (word: string) => boolean = () => false): string {
  const words = text.trim().split(/\s+/)
  if (!words.every((word) => LATIN.test(word))) {
    return text.replace(LATIN_RUN, (run, before: string, typed: string, behind: string) => {
      const meant = composeLooseJamo(toLetters(typed))
      if (!SYLLABLES.test(meant) || isKnown(run)) return run
      const isMeant = typed.length >= LONGEST_CHANCE && (isKnown(meant + behind) || isKnown(meant))
      return isMeant || (before !== '' && isKnown(before + meant)) ? before + meant + behind : run
    })
  }
  const typed = words.map((word) => composeLooseJamo(toLetters(word)))
  // One syllable may be chance: EPS would be 덴.
  return typed.every((word) => SYLLABLES.test(word)) && typed.join('').length >= 2 ? typed.join(' ') : text
}

function toLetters(word: string): string {
  const letters = [...word].map((key) => KEYS.get(key) ?? KEYS.get(key.toLowerCase()) ?? key).join('')
  return VOWEL_PAIRS.reduce((joined, [pair, vowel]) => joined.replaceAll(pair, vowel), letters)
}

/** With the Hangul that is glued to it. */
const LATIN_RUN = /([가-힣]*)([a-z]{3,})([가-힣]*)/gi
/** Letters: three and fewer are an abbreviation as well (EPS), and must end a word that begins in Hangul (유리qud). */
const LONGEST_CHANCE = 4
const LATIN = /^[a-z]{2,}[?.!~]*$/i
const SYLLABLES = /^[가-힣]+[?.!~]*$/
const KEYS: ReadonlyMap<string, string> = new Map(
  [
    ['qwertyuiop', 'ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ'],
    ['QWERTOP', 'ㅃㅉㄸㄲㅆㅒㅖ'],
    ['asdfghjkl', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ'],
    ['zxcvbnm', 'ㅋㅌㅊㅍㅠㅜㅡ'],
  ].flatMap(([keys = '', letters = '']) => [...keys].map((key, at) => [key, letters.charAt(at)] as const)),
)
const VOWEL_PAIRS = [
  ['ㅗㅏ', 'ㅘ'],
  ['ㅗㅐ', 'ㅙ'],
  ['ㅗㅣ', 'ㅚ'],
  ['ㅜㅓ', 'ㅝ'],
  ['ㅜㅔ', 'ㅞ'],
  ['ㅜㅣ', 'ㅟ'],
  ['ㅡㅣ', 'ㅢ'],
] as const
