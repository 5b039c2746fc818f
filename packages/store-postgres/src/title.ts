import { withoutHalves } from '@eco2/ports'

/** A thread's first title: the first message on one line, cut at a grapheme. */
export function titleOf(message: string): string {
  const line = message.replace(/\s+/gu, ' ').trim()
  const graphemes = [...new Intl.Segmenter('ko', { granularity: 'grapheme' }).segment(line.slice(0, 400))]
  if (graphemes.length <= TITLE_GRAPHEMES) return graphemes.map(({ segment }) => segment).join('')
  return `${graphemes
    .slice(0, TITLE_GRAPHEMES)
    .map(({ segment }) => segment)
    .join('')}…`
}

/** Titles are `text`, which holds no NUL; halves of surrogate pairs are no text anywhere. */
export function storableTitle(title: string): string {
  return withoutHalves(title).replaceAll('\0', '')
}

const TITLE_GRAPHEMES = 40
