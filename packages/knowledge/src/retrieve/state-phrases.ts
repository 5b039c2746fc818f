import { foldKey } from '../korean/fold.ts'
import type { SituationKind } from '../schema.ts'

/** A state told in several words, with others between: "밑창이 반쯤 떨어졌어", "국물이 줄줄 샜어요". */
export interface StatePhrase {
  readonly kind: SituationKind
  readonly start: number
  readonly end: number
  /** Of dirt: it did not come off. */
  readonly isStubborn: boolean
}

/** The states that `letters`, folded and without spaces, tell at length. */
export function statePhrasesIn(letters: string): readonly StatePhrase[] {
  return PHRASES.flatMap(({ kind, pattern, isStubborn = false }) => {
    const found = pattern.exec(letters)
    return found === null
      ? []
      : [{ kind, start: found.index, end: found.index + found[0].length, isStubborn }]
  })
}

/** Stems of one group of a pattern. */
export function anyOf(stems: string): string {
  return `(?:${stems.split(' ').map(foldKey).join('|')})`
}

const PARTICLE = '[이가은는도만]?'
/** Adverbs: 다, 반쯤, 덜렁덜렁, 통째로. */
const HOW = '[가-힣]{0,4}?(?<!안)'
/** What came on it in spite of that: neither "씻어도 되나요" nor "물로만 헹궈도 받아 주나요", which ask whether it is enough. */
const ALLOWED = anyOf('되나 되요 되죠 되는 될까 괜찮 상관 받아 가능 넣을수 버릴수 내놓을수 재활용')
const LIQUIDS = '국물 기름 양념 소스 커피 우유 핏물 주스 음료 콜라 페인트 물감 락스'
/** 우유팩 is no milk; folded. */
const VESSEL = '[팩곽갑병통캔컵]'
const STILL_THERE = anyOf('안 못 남 그대로 계속 자꾸 여전 기름 색 물든 때 냄새 얼룩 자국 미끌 끈적')
const IN_VAIN = `도(?!${anyOf('되 된 될 됩 괜찮 상관')})(?!(?:(?!${STILL_THERE}).)*${ALLOWED})`

interface Phrase {
  readonly kind: SituationKind
  readonly pattern: RegExp
  readonly isStubborn?: true
}

const PHRASES: readonly Phrase[] = [
  {
    kind: 'broken',
    pattern: new RegExp(
      `${anyOf('밑창 깔창 앞코 뒤축 굽 가죽 어깨끈 손잡이 스트랩 끈 버클 지퍼 고무줄 소매 솔기 실밥 안감')}${PARTICLE}${HOW}${anyOf(
        '떨어 벗겨 나가 나갔 나간 나감 고장 안올라 안잠 안닫 갈라 닳 끊 벌어 삭',
      )}`,
    ),
  },
  {
    kind: 'soiled',
    isStubborn: true,
    pattern: new RegExp(
      `(?<![안못])${anyOf('씻어 빨아 닦아 헹궈 삶아 문질러 밀어 불려 수세미질해 세탁해 드라이해 설거지해')}${IN_VAIN}`,
    ),
  },
  {
    kind: 'soiled',
    pattern: new RegExp(
      // Not "우유는 쏟음", "우유 쏟고": poured out.
      `${anyOf(`${LIQUIDS} 냄새`)}(?!${VESSEL})${PARTICLE}${HOW}${anyOf(
        '샜 샌 새서 샘 흘렀 흘러 엎 뱀 뱄 배서 배었 배어 스며 번졌 번진 튀어',
      )}(?!터)|${anyOf(LIQUIDS)}[이가을를도만]?${HOW}(?<![은는])쏟(?!고|${foldKey('아버')})`,
    ),
  },
  {
    kind: 'soiled',
    isStubborn: true,
    pattern: new RegExp(
      `${anyOf('주황색 주황 노란색 갈색 빨간색 누런색')}${PARTICLE}(?:으?로)?${anyOf('되었 됐 된 변했 변한 변해 물')}|${anyOf(
        '노래요 노래졌 노래진 노랗게 누래졌 까매졌 시커매졌 벌개졌',
      )}`,
    ),
  },
  {
    kind: 'soiled',
    pattern: new RegExp(
      `${anyOf('찐득이 찐득 끈끈이 접착제 본드')}${PARTICLE}${HOW}${anyOf('안떨어 안떼 묻 먼지')}`,
    ),
  },
  {
    kind: 'soiled',
    isStubborn: true,
    pattern: new RegExp(
      `${anyOf('기름 기름기 얼룩 자국 때 색 색깔 빨간물')}${PARTICLE}${anyOf('그대로 여전')}(?!${anyOf('남 있 들 버 두')})`,
    ),
  },
  {
    kind: 'too-big',
    pattern: /(?<!\d)(?:[2-9]|\d\d)(?:미터|m)(?![리l])/,
  },
  {
    kind: 'demolished',
    pattern: new RegExp(
      `${anyOf('공사하 공사에 공사로 공사중 철거 리모델링 인테리어 보수하 고치는중 뜯어고치 수리하 수리한 뜯어냈 뜯어낸 뜯어내 뜯었 뜯은 뜯고 떼어냈 떼어낸 부쉈 부순')}|(?:${anyOf('한 두 세 네 몇 여러 다섯')}|\\d)${anyOf('포대 자루 마대')}|${anyOf('마대로 포대로')}`,
    ),
  },
]
