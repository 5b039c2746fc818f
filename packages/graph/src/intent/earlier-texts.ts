import type { Message } from '@eco2/ports'
import { cleanText } from './clean-text.ts'

/** What the user said before, the latest first: where "걔" and "그거" come from. */
export function earlierTexts(history: readonly Message[]): readonly string[] {
  return history
    .filter(({ role }) => role === 'user')
    .slice(-EARLIER_MESSAGES)
    .reverse()
    .map(({ text }) => cleanText(text.slice(0, EARLIER_CHARACTERS)))
    .filter((text) => text !== '')
}

const EARLIER_MESSAGES = 3
const EARLIER_CHARACTERS = 400
