import { describe, expect, it } from 'vitest'
import { isTalk, isThingDoneWith, lastWordOf } from './done-with.ts'

describe('isThingDoneWith', () => {
  it.each([
    '핫식스 마시고 난 거',
    '미니 가습기 쓰던거 3개',
    '유리병 열개 안 쓰게 됐어요',
    '오토바이 타이어 교체하고 헌거',
    '아이방 벽에 붙였다 뗀 거',
    '부러진 자',
    '스티로폼 박스 상자만 남았어',
    '결혼할때 받은 은수저 세트 변색',
  ])('hears it in "%s"', (text) => {
    expect(isThingDoneWith(text)).toBe(true)
  })

  it.each([
    '밥 먹고 난 뒤에 졸려',
    '커피 마시고 나니 좀 낫다',
    '고장난 컴퓨터 수리',
    '안 쓰는 노트북 추천해줘',
    '내가 물어본 거',
    '오늘 책 한 권 다 읽었어',
  ])('does not in "%s"', (text) => {
    expect(isThingDoneWith(text)).toBe(false)
  })
})

describe('isTalk', () => {
  it.each([
    '반지 예쁘지',
    '냉장고에 뭐 있지',
    '요즘 볼만한 책',
    '지갑 잃어버렸어',
    '강아지 산책',
    '핸드폰 어디야',
    '지갑을 떨어뜨렸어요',
    '김치찌개 끓이는 법',
    '옷에 묻은 김치국물 어떻게 빼',
  ])('hears it in "%s"', (text) => {
    expect(isTalk(text)).toBe(true)
  })

  it.each(['보드게임 카드 잃어버려서 통째로', '선물 포장지', '텀블러 뚜껑만 잃어버림'])(
    'does not in "%s"',
    (text) => {
      expect(isTalk(text)).toBe(false)
    },
  )
})

describe('lastWordOf', () => {
  it.each([
    ['사과 상자 두 개요?', '상자'],
    ['하이트 병 열두병', '병'],
    ['큰 식용유 통 (철로 된 것)', '것'],
    ['', ''],
  ])('is of "%s" "%s"', (text, last) => {
    expect(lastWordOf(text)).toBe(last)
  })
})
