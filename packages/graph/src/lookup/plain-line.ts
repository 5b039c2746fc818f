import { stripInvisible } from '../intent/clean-text.ts'

/**
 * A stranger's text as one line that only says words: no markup that a page would render, no address that leads elsewhere,
 * cut at a word near `maxCharacters` code points.
 */
export function plainLine(text: string, maxCharacters: number = MAX_CHARACTERS): string {
  const plain = stripInvisible(text)
    .replace(/<[^>]{0,200}>/gu, ' ')
    .replace(/!?\[([^\]]{0,200})\]\([^)]{0,500}\)/gu, '$1')
    .replace(/(?:[a-z][a-z0-9+.-]{1,15}:\/\/|www\.)\S*/giu, ' ')
    .replace(/\b(?:javascript|data|vbscript):\S*/giu, ' ')
    .replace(/[`*_~#<>[\]{}|\\]/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
  return cutAt(plain, maxCharacters)
}

/** The first sentence of it. */
export function firstSentence(text: string, maxCharacters: number = MAX_CHARACTERS): string {
  const line = plainLine(text, 4 * maxCharacters)
  const end = /(?<=[가-힣][.!?]|[a-z]{2}[.!?])\s/u.exec(line)?.index ?? line.length
  return cutAt(line.slice(0, end), maxCharacters)
}

function cutAt(text: string, maxCharacters: number): string {
  const characters = [...text]
  if (characters.length <= maxCharacters) return text
  const cut = characters.slice(0, maxCharacters - 1).join('')
  const space = cut.lastIndexOf(' ')
  return `${space > maxCharacters / 2 ? cut.slice(0, space) : cut}…`
}

const MAX_CHARACTERS = 200
