import { describe, expect, it } from 'vitest'
import { fromEnglishKeyboard } from './keyboard.ts'

describe('fromEnglishKeyboard', () => {
  it.each([
    ['vpxmqud', '페트병'],
    ['zos djelek qjfu?', '캔 어디다 버려?'],
    ['Tmfprl Qkfrks', '쓰레기 빨간'],
  ])('reads %s as %s', (typed, meant) => {
    expect(fromEnglishKeyboard(typed)).toBe(meant)
  })

  it.each(['how do i recycle a can', 'EPS', 'pet', 'plastic bag', 'PET병 버려', 'lg tv', ''])(
    'leaves "%s" as it is',
    (text) => {
      expect(fromEnglishKeyboard(text)).toBe(text)
    },
  )

  const known = new Set(['건전지', '유리병', '어디', '닭뼈', 'pet', '재깅'])
  it.each([
    ['rjswjswl 버리는 곳', '건전지 버리는 곳'],
    ['dbfl병 버리기', '유리병 버리기'],
    ['ekfrQu 음식물?', '닭뼈 음식물?'],
    ['유리qud 버리기', '유리병 버리기'],
  ])('reads %s amid Hangul as %s', (typed, meant) => {
    expect(fromEnglishKeyboard(typed, (word) => known.has(word))).toBe(meant)
  })

  it.each(['chlzhfflt 버리기', 'shampoo 통', 'pet병 버려', '새eps 버려'])(
    'leaves "%s", which is no known word',
    (text) => {
      expect(fromEnglishKeyboard(text, (word) => known.has(word))).toBe(text)
    },
  )
})
