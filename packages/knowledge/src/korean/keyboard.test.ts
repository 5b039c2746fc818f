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
})
