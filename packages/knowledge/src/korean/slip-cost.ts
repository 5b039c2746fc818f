import { keysOfFinal, splitSyllable } from './jamo.ts'

/**
 * How unlikely somebody who means `meant` writes `written`, as the cost of the cheapest way from one to the other: 0 for the same,
 * about 1 for a slip people make often (a key beside the right one, a sound-alike, a last consonant left out), 2 for a letter
 * nobody takes for the other. Both folded, without spaces.
 */
export function slipCost(written: string, meant: string): number {
  const [from, to] = [lettersOf(written), lettersOf(meant)]
  let before: number[] = []
  let row = [0]
  for (const letter of to) row.push((row.at(-1) ?? 0) + missing(letter))
  for (let at = 1; at <= from.length; at += 1) {
    const letter = from[at - 1] ?? NONE
    const next = [(row[0] ?? 0) + missing(letter)]
    for (let column = 1; column <= to.length; column += 1) {
      const wanted = to[column - 1] ?? NONE
      const steps = [
        (row[column - 1] ?? 0) + taken(letter, wanted),
        (row[column] ?? 0) + missing(letter),
        (next[column - 1] ?? 0) + missing(wanted),
      ]
      const isCrossed = letter.sound === to[column - 2]?.sound && from[at - 2]?.sound === wanted.sound
      if (isCrossed && letter.sound !== wanted.sound) steps.push((before[column - 2] ?? 0) + CROSSED)
      next.push(Math.min(...steps))
    }
    before = row
    row = next
  }
  return row[to.length] ?? 0
}

interface Letter {
  readonly sound: string
  readonly isFinal: boolean
}

function lettersOf(text: string): readonly Letter[] {
  return Array.from(text).flatMap((character): Letter[] => {
    const syllable = splitSyllable(character)
    if (syllable === null) return [{ sound: character, isFinal: false }]
    const { initial, vowel, final } = syllable
    const open = [initial, vowel].map((sound) => ({ sound, isFinal: false }))
    return [...open, ...Array.from(keysOfFinal(final), (sound) => ({ sound, isFinal: true }))]
  })
}

/** ㅇ before a vowel is silent: 뾱뾰기 is 뾱뾱이. */
function missing({ sound, isFinal }: Letter): number {
  if (isFinal) return FINAL_MISSING
  return sound === 'ㅇ' ? SILENT_MISSING : LETTER_MISSING
}

function taken(written: Letter, meant: Letter): number {
  // 생우 is no 새우: the ㅇ below a vowel is heard, the one before it is not.
  if (written.sound === meant.sound)
    return written.sound === 'ㅇ' && written.isFinal !== meant.isFinal ? FINAL_MISSING : 0
  if (written.isFinal && meant.isFinal && [written, meant].every(({ sound }) => STOPS.test(sound)))
    return SOUNDS_ALIKE
  const known = COSTS.get(written.sound + meant.sound)
  if (known !== undefined) return known
  const [isVowel, isVowelMeant] = [VOWELS.test(written.sound), VOWELS.test(meant.sound)]
  if (isVowel !== isVowelMeant) return OTHER_KIND
  return isVowel ? OTHER_VOWEL : OTHER_CONSONANT
}

function costs(): ReadonlyMap<string, number> {
  const table = new Map<string, number>()
  const add = (one: string, other: string, cost: number): void => {
    for (const pair of [one + other, other + one]) table.set(pair, Math.min(cost, table.get(pair) ?? cost))
  }
  for (const group of ALIKE) for (const one of group) for (const other of group) add(one, other, SOUNDS_ALIKE)
  add('ㄴ', 'ㄹ', KEY_BESIDE)
  KEYBOARD.forEach((keys, row) => {
    Array.from(keys).forEach((key, column) => {
      for (const near of [keys[column + 1], KEYBOARD[row + 1]?.[column], KEYBOARD[row + 1]?.[column - 1]]) {
        if (near !== undefined) add(key, near, KEY_BESIDE)
      }
    })
  })
  return table
}

/** Taken for each other by ear. Vowels that sound the same today are folded before. */
const ALIKE = [
  'ㄱㄲㅋ',
  'ㄷㄸㅌ',
  'ㅂㅃㅍ',
  'ㅅㅆ',
  'ㅈㅉㅊ',
  'ㄴㅁㅇ',
  'ㅇㅎ',
  'ㅓㅗ',
  'ㅡㅜ',
  'ㅢㅣ',
  'ㅟㅣ',
  'ㅛㅗ',
  'ㅠㅜ',
  'ㅑㅏ',
  'ㅕㅓ',
  'ㅘㅏ',
  'ㅝㅓ',
  'ㅡㅓ',
]
/** Two-set, as on phones (KS X 5002); folded vowels on their own keys. */
const KEYBOARD = ['ㅂㅈㄷㄱㅅㅛㅕㅑㅐㅔ', 'ㅁㄴㅇㄹㅎㅗㅓㅏㅣ', 'ㅋㅌㅊㅍㅠㅜㅡ']
/** At the end of a syllable they all sound like ㄷ. */
const STOPS = /[ㄷㅅㅆㅈㅊㅌㅎ]/
const SOUNDS_ALIKE = 0.7
const KEY_BESIDE = 1
const OTHER_VOWEL = 1.5
const OTHER_CONSONANT = 2
const OTHER_KIND = 3
const FINAL_MISSING = 1
const SILENT_MISSING = 0.6
const LETTER_MISSING = 1.6
const CROSSED = 1
const VOWELS = /[ㅏ-ㅣ]/
const NONE: Letter = { sound: '', isFinal: false }
const COSTS = costs()
