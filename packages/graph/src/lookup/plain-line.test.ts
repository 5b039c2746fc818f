import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { firstSentence, plainLine } from './plain-line.ts'

describe('plainLine', () => {
  it.each([
    ['[여기](https://evil.example/x) 눌러', '여기 눌러'],
    ['![그림](https://evil.example/x.png)', '그림'],
    ['보기 https://evil.example/?q=1 끝', '보기 끝'],
    ['<script>alert(1)</script>안녕', 'alert(1) 안녕'],
    ['javascript:alert(1) 클릭', '클릭'],
    ['가 www.\nhttps:// 나', '가 나'],
    ['# 제목\n**굵게** `코드`', '제목 굵게 코드'],
    ['a\u202eb\u200bc', 'abc'],
  ])('makes %j say only words', (text, plain) => {
    expect(plainLine(text)).toBe(plain)
  })

  it('leaves no markup and no address, and keeps its length', () => {
    const hostile = fc
      .array(
        fc.constantFrom('[', '](', ')', 'https://', 'a.b', '<', '>', '가', '👩‍👩‍👧', ' ', '\n', '`', 'www.'),
        {
          maxLength: 60,
        },
      )
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(hostile, (text) => {
        const plain = plainLine(text, 20)
        expect(plain).not.toMatch(/[[\]<>`\n]|https?:\/\/\S|www\.\S/u)
        expect([...plain].length).toBeLessThanOrEqual(20)
      }),
      { seed: 20_261_122, numRuns: 2_000 },
    )
  })

  it('cuts at a word, or in the middle of a long one', () => {
    expect(plainLine('가나다 라마바 사아자', 9)).toBe('가나다 라마바…')
    expect(plainLine('가'.repeat(30), 10)).toBe(`${'가'.repeat(9)}…`)
  })
})

describe('firstSentence', () => {
  it('ends where the sentence ends, not at a decimal point', () => {
    expect(firstSentence('2.5% 줄었다. 다음 문장이다.')).toBe('2.5% 줄었다.')
    expect(firstSentence('끝이 없는 글')).toBe('끝이 없는 글')
  })
})
