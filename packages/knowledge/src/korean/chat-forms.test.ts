import { describe, expect, it } from 'vitest'
import { spellOutChat } from './chat-forms.ts'

describe('spellOutChat', () => {
  it.each([
    ['라면 국물 변기 ㄱㄱ?', '라면 국물 변기에 버려?'],
    ['우유팩 ㄱ?', '우유팩 버려?'],
    ['이 쑤 시 개 어 디 버 려 요', '이쑤시개어디버려요'],
    ['부 탄 가 스 를 버리는 법', '부탄가스를 버리는 법'],
    ['건 전 지 수 명 다 됨 어디에 버 려', '건전지수명다됨 어디에 버려'],
    ['우유팩용ㅋㅋ', '우유팩요ㅋㅋ'],
    ['ㅆㄹㄱ 버려', '쓰레기 버려'],
    ['유리병 깨젓어요', '유리병 깨졌어요'],
    ['고장낫는데 햇음', '고장났는데 했음'],
  ])('%s → %s', (text, spelt) => {
    expect(spellOutChat(text)).toBe(spelt)
  })

  it.each([
    '안 쓴 컵 두 개',
    '캔 안 딴 거 열 개',
    '새 책 한 권 다 버려',
    'ㅋㅋ 우유팩',
    'ㄱㄴㄷ 놀이 책',
    '여행용 컵',
    '한 개 버려',
    '버섯어디 젓가락은 새우젓은 낫 어디',
  ])('leaves "%s" as it is', (text) => {
    expect(spellOutChat(text)).toBe(text)
  })
})
