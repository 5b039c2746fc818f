import { writtenAt } from './clauses.ts'
import type { Piece } from './segment.ts'
import { anyOf } from './state-phrases.ts'

/** "기름 안 묻은", "더럽지 않은", "얼룩 하나 없이"; and "손잡이가 안 빠지는데" is no dirt. */
export function isDenied(index: number, pieces: readonly Piece[], letters: string): boolean {
  const { situation, start = 0, end = letters.length } = pieces[index] ?? {}
  const written = writtenAt(index, pieces, letters)
  const before = letters.slice(0, start)
  if (STAYS_ON.test(written) && PART_OF_IT.test(before)) return true
  const rest = letters.slice(end)
  const next = rest.charAt(0)
  return (
    (situation !== 'part-missing' && ABSENT.test(rest)) ||
    (situation === 'part-missing' && ACCESSORY.test(before)) ||
    (situation === 'coated' && (NOT_DONE.test(rest) || PRINTED.test(rest))) ||
    (HOLE.test(written) && NOT_MADE.test(rest)) ||
    EXCLUDED.test(rest) ||
    (STAYS_ON.test(written) && MAY_STAY.test(rest)) ||
    NEGATION.test(writtenAt(index - 1, pieces, letters)) ||
    DENIAL.test(written) ||
    (DENIAL.test(`지${next}`) && written.endsWith('지'))
  )
}

const STAYS_ON = /^안빠/
const PART_OF_IT = new RegExp(
  `${anyOf('손잡이 뚜껑 마개 펌프 꼭지 노즐 캡 고리 링 나사 끈 심 건전지 배터리 빨대 스프링 받침 나무 유리 플라스틱 향')}[이가은는도]?$`,
)
/** 안, 하나도 안, 아직 안. */
const NEGATION = /(?:^|[도로직])안$/
const DENIAL = /지[는도]?않|지[는도]?안|지못/
const ABSENT = /^(?:[데대곳게거])?[이가은는도]?(?:하나도?|전혀|별로)?없/
/** "구멍 안 난 양말". */
const HOLE = new RegExp(`^${anyOf('구멍 빵꾸 빵구 금이 금')}`)
const NOT_MADE = /^[이가은는도]?안[난났나간갔]/
/** 컬러 인쇄, 컬러 프린트. */
const PRINTED = new RegExp(`^${anyOf('인쇄 프린트 출력 복사')}`)
/** "리모컨 잃어버린 티비": the thing itself is whole. */
const ACCESSORY = new RegExp(
  `${anyOf('리모컨 설명서 상자 박스 충전기 케이스 영수증 케이블 리모콘')}[을를도이가은는만]?$`,
)
/** "코팅 안 된 거". */
const NOT_DONE = new RegExp(`^[이가은는도]?${anyOf('안된 안됨 안돼 안되 안했 안한 안함')}`)
/** "물이 안 빠져도 되나요". */
const MAY_STAY = new RegExp(`^${anyOf('되 돼 될 괜찮 상관')}`)
/** "늘어난 거 말고 멀쩡한 거". */
const EXCLUDED = /^[은는이가]?[거것건게데대]?(?:말[고구]|아[니닌님])/
