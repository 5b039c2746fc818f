import { spellOutChat } from './chat-forms.ts'
import { composeLooseJamo, joinSyllable, splitSyllable } from './jamo.ts'
import { fromEnglishKeyboard } from './keyboard.ts'
import { withoutOrders } from './orders.ts'

export interface FoldedText {
  /** Words (eojeol) without the spaces between them, folded. */
  readonly letters: string
  /** The same letters as the writer wrote them; position by position the same as `letters`. */
  readonly surface: string
  /** Positions where a word starts; the end of the text is the last one. */
  readonly wordStarts: readonly number[]
}

/**
 * One spelling for all the ways to write the same: composed Hangul, full-width letters and case made equal,
 * vowels that sound the same today (ㅐ ㅔ, ㅙ ㅚ ㅞ, 쥬 주) made one. Syllable by syllable, so positions stay. `isKnown`: whether a
 * folded word is one, so that Latin letters amid Hangul can be told from a wrong keyboard.
 */
export function foldText(text: string, isKnown: (key: string) => boolean = () => false): FoldedText {
  const start = text.slice(0, MAX_QUERY_CHARACTERS)
  const typed = fromEnglishKeyboard(start, (word) => isKnown(foldKey(word)))
  return foldWords(spellOutChat(withoutOrders(typed)))
}

function foldWords(text: string): FoldedText {
  // Loose jamo first: NFKC would make every loose consonant an initial.
  const clean = composeLooseJamo(text.slice(0, MAX_QUERY_CHARACTERS)).normalize('NFKC').toLowerCase()
  const words = clean.replace(GLUED_COUNT, ' ').match(WORD) ?? []
  const wordStarts = [0]
  let position = 0
  for (const word of words) {
    position += word.length
    wordStarts.push(position)
  }
  const surface = words.join('')
  return { letters: foldLetters(surface), surface, wordStarts }
}

/** The key of a name in the lexicon: folded, without spaces and signs; as it stands, also when it is Latin (pet). */
export function foldKey(name: string): string {
  // Most names, and there are tens of thousands at load.
  return PLAIN.test(name) ? foldLetters(name.replaceAll(' ', '')) : foldWords(name).letters
}

function foldLetters(letters: string): string {
  const codes: number[] = []
  for (let at = 0; at < letters.length; at += 1) {
    const code = letters.charCodeAt(at)
    codes.push(FOLDED[code - FIRST_SYLLABLE] ?? foldCode(code))
  }
  // One flat string: a name that was put together letter by letter is slow as a key.
  return String.fromCharCode(...codes)
}

function foldCode(code: number): number {
  const syllable = splitSyllable(String.fromCharCode(code))
  if (syllable === null) return code
  const flat = VOWEL_FOLDS.get(syllable.vowel) ?? syllable.vowel
  const vowel = 'ㅈㅉㅊ'.includes(syllable.initial) ? (PALATAL_FOLDS.get(flat) ?? flat) : flat
  const folded = joinSyllable({ ...syllable, vowel }).charCodeAt(0)
  FOLDED[code - FIRST_SYLLABLE] = folded
  return folded
}

const FIRST_SYLLABLE = '가'.charCodeAt(0)
/** By place among the Hangul syllables: half a million letters at load are looked up, not taken apart. */
const FOLDED = new Array<number | undefined>(11_172)

const VOWEL_FOLDS = new Map([
  ['ㅔ', 'ㅐ'],
  ['ㅖ', 'ㅐ'],
  ['ㅒ', 'ㅐ'],
  ['ㅚ', 'ㅙ'],
  ['ㅞ', 'ㅙ'],
])
const PALATAL_FOLDS = new Map([
  ['ㅑ', 'ㅏ'],
  ['ㅕ', 'ㅓ'],
  ['ㅛ', 'ㅗ'],
  ['ㅠ', 'ㅜ'],
])

const PLAIN = /^[가-힣 ]+$/
/** 소주병10개. */
const GLUED_COUNT = /(?<=[가-힣])(?=\d{1,3}\s?(?:개|병|장|캔|팩|통|권|봉지|박스|켤레|벌|마리))/g
const WORD = /[가-힣a-z0-9]+/g
/** A question is shorter; what comes after is not read, so that time per query is bounded. */
const MAX_QUERY_CHARACTERS = 300
