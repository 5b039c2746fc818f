import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createGraphemeGate } from './grapheme-gate.ts'
import { splitPieces } from './split-pieces.ts'

const segmenter = new Intl.Segmenter('ko', { granularity: 'grapheme' })
const graphemes = (text: string): readonly string[] =>
  [...segmenter.segment(text)].map(({ segment }) => segment)
const text = fc
  .array(
    fc.constantFrom(
      '가',
      '각',
      '\u1100',
      '\u1161',
      '\u11a8',
      '🇰🇷',
      '🇰',
      '👩‍👩‍👧',
      '👍',
      '🏽',
      'e',
      '\u0301',
      ' ',
      '\n',
      '\r\n',
    ),
  )
  .map((parts) => parts.join(''))

describe('the grapheme gate', () => {
  it('passes every text whole, cut only between graphemes, however it comes', () => {
    fc.assert(
      fc.property(text, fc.infiniteStream(fc.integer({ min: 1, max: 5 })), (whole, sizes) => {
        const gate = createGraphemeGate()
        const said: string[] = []
        const points = [...whole]
        while (points.length > 0) said.push(gate.push(points.splice(0, sizes.next().value ?? 1).join('')))
        said.push(gate.flush())
        expect(said.join('')).toBe(whole)
        expect(said.flatMap(graphemes)).toEqual(graphemes(whole))
      }),
      { seed: 20_261_122, numRuns: 500 },
    )
  })

  it('holds one grapheme back and no more', () => {
    const gate = createGraphemeGate()
    expect(gate.push('가나')).toBe('가')
    expect(gate.push('다')).toBe('나')
    gate.clear()
    expect(gate.flush()).toBe('')
  })

  it('joins a surrogate pair that came in two deltas, and never lets half of one out', () => {
    const gate = createGraphemeGate()
    expect(gate.push('a\ud83d')).toBe('a')
    expect(gate.push('\ude42b')).toBe('🙂')
    expect(gate.push('\ud83d') + gate.flush()).toBe('b\ufffd')
  })

  it('is bounded, also by a letter with endless accents', () => {
    const gate = createGraphemeGate()
    let said = gate.push('e')
    for (let index = 0; index < 5_000; index += 1) said += gate.push('\u0301')
    expect(said.length).toBeGreaterThan(4_000)
    expect((said + gate.flush()).length).toBe(5_001)
  })
})

describe('pieces', () => {
  it('are the text, cut only between graphemes', () => {
    fc.assert(
      fc.property(text, (whole) => {
        const pieces = splitPieces(whole)
        expect(pieces.join('')).toBe(whole)
        expect(pieces.flatMap(graphemes)).toEqual(graphemes(whole))
      }),
      { seed: 20_261_122, numRuns: 500 },
    )
  })

  it('are about a word each', () => {
    expect(splitPieces('투명 페트병 전용함에 버려요.')).toEqual(['투명 ', '페트병 ', '전용함에 ', '버려요.'])
    expect(Math.max(...splitPieces('가'.repeat(100)).map(({ length }) => length))).toBe(12)
  })
})
