/** Hangul syllables as their letters (jamo) and back. Unicode 15, section 3.12: syllable = (initial * 21 + vowel) * 28 + final. */

const SYLLABLE_FIRST = 0xac00
const SYLLABLE_LAST = 0xd7a3
const INITIALS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'
const VOWELS = 'ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ'
/** By place among the syllables, as they are asked for. */
const LETTERS = new Array<string | undefined>(SYLLABLE_LAST - SYLLABLE_FIRST + 1)
const FINALS = ' ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ'

export interface Syllable {
  readonly initial: string
  readonly vowel: string
  /** Empty when the syllable is open. */
  readonly final: string
}

/** `null` for anything that is not a composed Hangul syllable. */
export function splitSyllable(character: string): Syllable | null {
  const code = character.charCodeAt(0)
  if (code < SYLLABLE_FIRST || code > SYLLABLE_LAST) return null
  const offset = code - SYLLABLE_FIRST
  return {
    initial: INITIALS.charAt(Math.floor(offset / 588)),
    vowel: VOWELS.charAt(Math.floor(offset / 28) % 21),
    final: FINALS.charAt(offset % 28).trim(),
  }
}

export function joinSyllable({ initial, vowel, final }: Syllable): string {
  const index = (INITIALS.indexOf(initial) * 21 + VOWELS.indexOf(vowel)) * 28
  return String.fromCharCode(SYLLABLE_FIRST + index + (final === '' ? 0 : FINALS.indexOf(final)))
}

/** 칫솔 → ㅊㅣㅅㅅㅗㄹ. Other characters stay as they are. */
export function toJamo(text: string): string {
  let jamo = ''
  for (let at = 0; at < text.length; at += 1) {
    const place = text.charCodeAt(at) - SYLLABLE_FIRST
    jamo += LETTERS[place] ?? lettersOf(text.charAt(at), place)
  }
  return jamo
}

function lettersOf(character: string, place: number): string {
  const syllable = splitSyllable(character)
  if (syllable === null) return character
  const letters = syllable.initial + syllable.vowel + syllable.final
  LETTERS[place] = letters
  return letters
}

/** Loose letters as a keyboard without composition leaves them: ㅍㅔㅌㅡㅂㅕㅇ → 페트병. A letter that fits nowhere stays. */
export function composeLooseJamo(text: string): string {
  if (!LOOSE_JAMO.test(text)) return text
  let composed = ''
  let index = 0
  while (index < text.length) {
    const initial = text.charAt(index)
    const vowel = text.charAt(index + 1)
    if (vowel === '' || !INITIALS.includes(initial) || !VOWELS.includes(vowel)) {
      composed += initial
      index += 1
      continue
    }
    const final = text.charAt(index + 2)
    const next = text.charAt(index + 3)
    const closes =
      final !== '' && final !== ' ' && FINALS.includes(final) && (next === '' || !VOWELS.includes(next))
    const pair = closes ? FINAL_PAIRS.get(final + next) : undefined
    const isPair = pair !== undefined && !VOWELS.includes(text.charAt(index + 4) || ' ')
    composed += joinSyllable({ initial, vowel, final: isPair ? pair : closes ? final : '' })
    index += isPair ? 4 : closes ? 3 : 2
  }
  return composed
}

/** ㄺ is typed ㄹㄱ; others as they are. */
export function keysOfFinal(final: string): string {
  return PAIR_KEYS.get(final) ?? final
}

/** Two keys, one final: ㄷㅏㄹㄱ is 닭. */
const FINAL_PAIRS: ReadonlyMap<string, string> = new Map(
  [
    'ㄱㅅㄳ',
    'ㄴㅈㄵ',
    'ㄴㅎㄶ',
    'ㄹㄱㄺ',
    'ㄹㅁㄻ',
    'ㄹㅂㄼ',
    'ㄹㅅㄽ',
    'ㄹㅌㄾ',
    'ㄹㅍㄿ',
    'ㄹㅎㅀ',
    'ㅂㅅㅄ',
  ].map((pair) => [pair.slice(0, 2), pair.slice(2)] as const),
)
const PAIR_KEYS: ReadonlyMap<string, string> = new Map(
  [...FINAL_PAIRS].map(([keys, final]) => [final, keys] as const),
)
const LOOSE_JAMO = /[\u3131-\u3163]/
