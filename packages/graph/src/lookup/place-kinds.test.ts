import { describe, expect, it } from 'vitest'
import { kindOfPlace, properPlaceName, restOfQuestion } from './place-kinds.ts'

describe('kindOfPlace', () => {
  it.each([
    ['근처 제로 웨이스트 가게', '제로웨이스트샵'],
    ['동사무소 어디야', '주민센터'],
    ['헌 옷 수거함 있어?', '의류수거함'],
    ['중고 가구 파는 재활용센터', '재활용센터'],
    ['헌책방 보여줘', '중고서점'],
    ['칼갈이 집', undefined],
  ])('of "%s" is %s', (text, keyword) => {
    expect(kindOfPlace(text)).toBe(keyword)
  })
})

describe('properPlaceName', () => {
  it.each([
    ['서초구청 전화번호', '서초구청'],
    ['역삼1동주민센터 몇 시까지 해?', '역삼1동주민센터'],
    ['아름다운가게 홍대점 주소', '아름다운가게 홍대점'],
    ['가까운 구청 어디야', undefined],
    ['우리구청 어디야', undefined],
    ['중고재활용센터 있어?', undefined],
    ['서초구 재활용센터', undefined],
    ['수리점 있어?', undefined],
  ])('in "%s" is %s', (text, name) => {
    expect(properPlaceName(text)).toBe(name)
  })
})

describe('restOfQuestion', () => {
  it('leaves what may be a name, without place, particles and verbs', () => {
    expect(restOfQuestion('강남역 근처 칼갈이 집 어디 있어?', '강남역')).toBe('칼갈이')
    expect(restOfQuestion('합정역 쪽에는 없어?', '합정역')).toBe('')
  })
})
