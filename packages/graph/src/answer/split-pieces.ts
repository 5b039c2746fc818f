/** A text in pieces of about a word, as a model would stream it; none splits a grapheme, joined they are the text. */
export function splitPieces(text: string): readonly string[] {
  const pieces: string[] = []
  let piece = ''
  let graphemes = 0
  for (const { segment } of segmenter.segment(text)) {
    piece += segment
    graphemes += 1
    if (/^\s/u.test(segment) || graphemes >= MAX_GRAPHEMES) {
      pieces.push(piece)
      piece = ''
      graphemes = 0
    }
  }
  return piece === '' ? pieces : [...pieces, piece]
}

const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' })
const MAX_GRAPHEMES = 12
