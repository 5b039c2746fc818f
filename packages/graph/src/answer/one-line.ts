import { stripInvisible } from '../intent/clean-text.ts'

/** Somebody else's words on one line of ours: nothing that cannot be seen, no line breaks, cut at `maxCharacters` code points. */
export function oneLine(text: string, maxCharacters: number): string {
  const line = stripInvisible(text).replace(/\s+/gu, ' ').trim()
  const characters = [...line]
  return characters.length <= maxCharacters ? line : `${characters.slice(0, maxCharacters - 1).join('')}…`
}
