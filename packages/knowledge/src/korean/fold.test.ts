import { describe, expect, it } from 'vitest'
import { foldKey, foldText } from './fold.ts'
import { composeLooseJamo, joinSyllable, splitSyllable, toJamo } from './jamo.ts'

describe('foldText', () => {
  it('makes one key of the ways to write one name', () => {
    const keys = ['페트 병', '패트병', ' 페트-병! ', '페트병'.normalize('NFD'), 'ㅍㅔㅌㅡㅂㅕㅇ'].map(foldKey)
    expect(new Set(keys).size).toBe(1)
    expect(foldKey('ＰＥＴ병')).toBe(foldKey('pet병'))
    expect(foldKey('쥬스')).toBe(foldKey('주스'))
  })

  it('keeps names apart that differ by more than a sound', () => {
    expect(foldKey('병')).not.toBe(foldKey('방'))
    expect(foldKey('껌')).not.toBe(foldKey('검'))
  })

  it('keeps the written letters at the same positions', () => {
    const { letters, surface, wordStarts } = foldText('베개는 어디?')
    expect(surface).toBe('베개는어디')
    expect(letters.length).toBe(surface.length)
    expect(wordStarts).toEqual([0, 3, 5])
  })

  it('reads no more than the start of a very long text', () => {
    expect(foldText('가'.repeat(200_000)).letters.length).toBe(300)
  })
})

describe('jamo', () => {
  it('splits and joins every Hangul syllable', () => {
    for (let code = 0xac00; code <= 0xd7a3; code += 1) {
      const character = String.fromCharCode(code)
      const syllable = splitSyllable(character)
      expect(syllable === null ? null : joinSyllable(syllable)).toBe(character)
    }
  })

  it('takes apart what has letters, leaves the rest', () => {
    expect(toJamo('칫솔 a1')).toBe('ㅊㅣㅅㅅㅗㄹ a1')
    expect(splitSyllable('ㅋ')).toBeNull()
  })

  it('puts loose letters together and leaves those that fit nowhere', () => {
    expect(composeLooseJamo('ㅎㅠㄷㅐㅍㅗㄴ')).toBe('휴대폰')
    expect(composeLooseJamo('ㅋㅋ 병')).toBe('ㅋㅋ 병')
  })
})
