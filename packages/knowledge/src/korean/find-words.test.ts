import { describe, expect, it } from 'vitest'
import { findWords, isOnlyEndings } from './find-words.ts'
import { foldKey, foldText } from './fold.ts'
import { particles } from './particles.ts'

const endings = new Set(particles.map(foldKey))
const names = new Map(['캔', '알루미늄 캔', '종이', '종이팩', '병'].map((name) => [foldKey(name), name]))
const find = (text: string): readonly string[] =>
  findWords(foldText(text), names, endings).map(({ value }) => value)

describe('findWords', () => {
  it.each([
    ['캔', ['캔']],
    ['캔에는요', ['캔']],
    ['알루미늄캔이랑 종이팩', ['알루미늄 캔', '종이팩']],
    ['알루미늄 캔은', ['알루미늄 캔']],
    ['종이, 종이팩; 캔!', ['종이', '종이팩', '캔']],
  ])('finds in "%s": %s', (text, found) => {
    expect(find(text)).toEqual(found)
  })

  it.each(['', '스캔', '캔디', '스캔 디', '종이컵', '병가', '알루미늄'])('finds nothing in "%s"', (text) => {
    expect(find(text)).toEqual([])
  })

  it('says where', () => {
    const text = foldText('새 알루미늄 캔을')
    expect(findWords(text, names, endings)).toEqual([{ value: '알루미늄 캔', start: 1, end: 6 }])
  })
})

describe('isOnlyEndings', () => {
  it('takes a chain whose links fit the sounds', () => {
    expect(isOnlyEndings('마트에서는', 2, endings)).toBe(false)
    expect(isOnlyEndings(foldKey('마트에서는'), 2, endings)).toBe(true)
    expect(isOnlyEndings('병은', 1, endings)).toBe(true)
    expect(isOnlyEndings('병는', 1, endings)).toBe(false)
    expect(isOnlyEndings('병', 1, endings)).toBe(true)
  })

  it('is done at once with a chain that could be cut in ever so many ways', () => {
    const chain = foldKey(`병${'에는'.repeat(140)}쾅`)
    expect(isOnlyEndings(chain, 1, endings)).toBe(false)
  })
})
