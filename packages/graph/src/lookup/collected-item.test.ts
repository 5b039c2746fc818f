import { describe, expect, it } from 'vitest'
import { conversation } from '../../test/run-chat.ts'
import { collectedItemIn, collectedItemOf } from './collected-item.ts'

const COLLECTS = '소형 폐가전(휴대폰, 노트북처럼 작은 전자제품)'

describe('collectedItemIn', () => {
  it.each([
    ['폐휴대폰 수거함', '소형 가전', true],
    ['강남구 헌옷 수거함', '헌옷', false],
    ['먹다 남은 약 수거함', '폐의약품', false],
    ['폐건전지 수거함', '폐건전지', false],
    ['우산 수거함 있어?', '우산', false],
  ])('reads "%s"', (text, name, isTaken) => {
    expect(collectedItemIn(text, COLLECTS)).toEqual({ name, isTaken })
  })

  it.each(['가까운 수거함 어디야', '강남구 수거함', '그 수거함 어디야', '역삼동에 수거함 있어?'])(
    'sees no thing in "%s"',
    (text) => {
      expect(collectedItemIn(text, COLLECTS)).toBeUndefined()
    },
  )

  it('believes the list about what it takes', () => {
    expect(collectedItemIn('폐건전지 수거함', '폐건전지와 소형 폐가전')?.isTaken).toBe(true)
  })

  it('knows what a pointing question is about', () => {
    const question = { text: '그 수거함은 어디 있어?', queries: ['그 수거함은 어디 있어?'] }
    const history = conversation(['다 쓴 건전지 어떻게 해?', '전용 수거함에 넣어요.'])
    expect(collectedItemOf(question, { history }, COLLECTS)?.name).toBe('폐건전지')
    expect(collectedItemOf(question, { history: [] }, COLLECTS)).toBeUndefined()
  })
})
