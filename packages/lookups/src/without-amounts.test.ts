import { expect, it } from 'vitest'
import { withoutAmounts } from './without-amounts.ts'

it.each([
  '소파는 5,000원',
  '스티커 3천 원을 붙인다',
  '수수료 3천원',
  '1만5천원부터',
  '가격은 만원',
  '천 원짜리 스티커',
  '₩5000',
  '5,000won',
  '5000 KRW',
])('leaves nothing of "%s"', (text) => {
  expect(withoutAmounts(text)).toBeUndefined()
})

it('drops the sentence with the amount and keeps the others', () => {
  const text = '인터넷으로 신고합니다. 소파는 8,000원입니다. 번호를 적어 집 앞에 내놓습니다.'
  expect(withoutAmounts(text)).toBe('인터넷으로 신고합니다. 번호를 적어 집 앞에 내놓습니다.')
  expect(withoutAmounts('신고 후 배출\n수수료 2,000원')).toBe('신고 후 배출')
})

it.each(['구청 민원실에 신고', '공원 앞에 배출', '주민 지원 센터', '2층 원룸 앞', '1원룸 앞'])(
  'keeps "%s"',
  (text) => {
    expect(withoutAmounts(text)).toBe(text)
  },
)
