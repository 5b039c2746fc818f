import { composeLooseJamo } from './jamo.ts'

/**
 * vpxmqud → 페트병: Hangul typed with the keyboard set to English (KS X 5002, two-set). Only when every word of the text turns
 * into whole syllables, which English sentences do not: "how" would be ㅗㅐㅈ.
 */
export function fromEnglishKeyboard(text: string): string {
  const words = text.trim().split(/\s+/)
  if (!words.every((word) => LATIN.test(word))) return text
  const typed = words.map((word) => composeLooseJamo(toLetters(word)))
  // One syllable may be chance: EPS would be 덴.
  return typed.every((word) => SYLLABLES.test(word)) && typed.join('').length >= 2 ? typed.join(' ') : text
}

function toLetters(word: string): string {
  const letters = [...word].map((key) => KEYS.get(key) ?? KEYS.get(key.toLowerCase()) ?? key).join('')
  return VOWEL_PAIRS.reduce((joined, [pair, vowel]) => joined.replaceAll(pair, vowel), letters)
}

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
