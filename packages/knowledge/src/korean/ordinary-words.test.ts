import { describe, expect, it } from 'vitest'
import { foldKey } from './fold.ts'
import { isOrdinary } from './ordinary-words.ts'

describe('isOrdinary', () => {
  it.each([
    '비행기',
    '비행기는',
    '안전해',
    '안전하게',
    '오염된',
    '테스트',
    '신는데',
    '먹었어요',
    '할머니께',
    '공부하고',
  ])('knows %s', (word) => {
    expect(isOrdinary(foldKey(word))).toBe(true)
  })

  it.each(['건전디', '나무젓갈가', '아이스퍽', '운동와', '책샹', '종이캅'])('does not know %s', (word) => {
    expect(isOrdinary(foldKey(word))).toBe(false)
  })
})
