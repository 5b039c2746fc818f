import { describe, expect, it } from 'vitest'
import { toWebQuery } from './web-query.ts'

describe('toWebQuery', () => {
  it.each([
    ['종이팩 재활용률 인터넷에서 검색해줘', [], '종이팩 재활용률'],
    ['올해 바뀐 분리배출 기준 알려줘', [], '올해 바뀐 분리배출 기준'],
    ['쓰레기 발생량 통계 검색해서 알려줘', [], '쓰레기 발생량 통계'],
    ['봉투 값 오른다는 뉴스 있던데 인터넷에서 확인해줄래', [], '봉투 값 오른다는 뉴스'],
    ['검색해줘', ['종이팩 재활용률'], '종이팩 재활용률'],
    ['\u202e', [], '분리배출'],
  ])('of %j is the question alone', (text, queries, query) => {
    expect(toWebQuery({ text, queries })).toBe(query)
  })

  it('holds at most 400 code points, none cut', () => {
    const query = toWebQuery({ text: '🗑️'.repeat(900), queries: [] })
    expect([...query].length).toBeLessThanOrEqual(400)
    expect(query.isWellFormed()).toBe(true)
  })
})
