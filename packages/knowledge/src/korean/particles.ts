import { splitSyllable } from './jamo.ts'

/**
 * What may follow a noun without changing it: particles (josa), plural, copula endings of questions.
 * A chain of them is allowed (생수병+들+은, 마트+에서+는).
 */
export const particles: readonly string[] = words(`
  은 는 이 가 을 를 도 만 의 에 로 으로 와 과 랑 이랑 하고 나 이나 까지 부터 마다 조차 밖에 라도 이라도
  에서 에다 에다가 에는 에도 에게 한테 보다 처럼 같은 같은거 같은건 같은것 째 들 이든 이든지 든지
  요 이요 야 이야 인데 인데요 인데도 인가 인가요 인지 인지요 이에요 예요 에요 이예요 입니다 이면 이라면
  이고 이라 이라서 이었 였어 였는데 이었는데 임 인감 인감요 인가여 인감여 임까 이냐 이냐고 냐 이여 이유 유 인겨 이겨 당가 인당가 이당가 이랑께 인교 인데여 이라던데 이라는데 이라던가 라던데 이래 래 란 이란 께 이지 지 죠 이죠 네요 이네요
  니까 이니까 라 라고 이라고 랬음 이랬음 랬어 이랬어 랬는데 이랬는데 래요 이래요 마냥 입니까 입니까요 이었어요 이었는데요
  여 욤 염 이욤 이염 인가욤 인가염 인데염 인데욤 에욤 예욤 임다 임돠 입니당 인가용 이에용 예용 에용 이얌 얌 이양 인뎅 인데용 이지욤 이죵 죵
`)

/** May stand between the words of a name: 치킨의 뼈. */
export const INNER_PARTICLES: readonly string[] = ['의']

/**
 * Whether Korean sounds allow it: 은 after a consonant, 는 after a vowel. So 병가 (sick leave) is not 병 and 가,
 * 약지 (ring finger) not 약 and 지.
 */
export function fitsAfter(before: string, particle: string): boolean {
  const syllable = splitSyllable(before)
  if (syllable === null) return true
  const isOpen = syllable.final === ''
  if (particle === '로') return isOpen || syllable.final === 'ㄹ'
  if (AFTER_CONSONANT.has(particle)) return !isOpen
  return isOpen || !AFTER_VOWEL.has(particle)
}

export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '')
}

const AFTER_CONSONANT = new Set(words('은 이 을 과 으로 이랑 이나 이야 이라도 이니까 이라고'))
const AFTER_VOWEL = new Set(
  words(
    '는 가 를 와 랑 나 야 라도 래 란 지 죠 네요 든지 였어 였는데 니까 라 라고 랬음 랬어 랬는데 래요 여 얌 죵',
  ),
)
