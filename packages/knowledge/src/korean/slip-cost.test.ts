import { describe, expect, it } from 'vitest'
import { slipCost } from './slip-cost.ts'

describe('slipCost', () => {
  it('is nothing for the same, and little for what the keys or the ear mix up', () => {
    expect(slipCost('건전지', '건전지')).toBe(0)
    for (const [written, meant] of [
      ['치낀', '치킨'],
      ['책샹', '책상'],
      ['냉장거', '냉장고'],
      ['건전디', '건전지'],
      ['형관등', '형광등'],
    ] as const) {
      expect(slipCost(written, meant)).toBeLessThanOrEqual(1)
    }
  })

  it.each([
    // A key beside the right one, and one at the other end of the keyboard.
    ['건전디', '건전피', '건전지'],
    // A last consonant that was left out, and a first one.
    ['유리벼', '유리여', '유리병'],
    // At the end of a syllable ㅅ and ㅊ are one sound.
    ['꼿', '골', '꽃'],
    // Two letters in the other's place, and two others.
    ['병뚜껑', '병부컹', '병뚜껑'],
    // The ㅇ nobody hears.
    ['뾱뾰기', '뾱뾰미', '뾱뾱이'],
  ])('finds %s nearer than %s to %s', (near, far, meant) => {
    expect(slipCost(near, meant)).toBeLessThan(slipCost(far, meant))
  })

  it('hears the ㅇ below a vowel', () => {
    expect(slipCost('생우', '새우')).toBeGreaterThanOrEqual(1)
  })
})
