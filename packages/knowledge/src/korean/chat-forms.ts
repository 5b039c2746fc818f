/**
 * How people chat, as they would say it: "변기 ㄱㄱ?" is 변기에 버려, and a run of single syllables ("이 쑤 시 개 어 디 버 려 요") is
 * written without spaces.
 */
export function spellOutChat(text: string): string {
  return closeUp(text.replace(INTO_PLACE, '$1에 버려').replace(GO, ' 버려'))
}

/** Not "캔 안 딴 거 열 개": half of that are words. */
function closeUp(text: string): string {
  return text.replace(SPELT_OUT, (run) => {
    const syllables = run.split(' ')
    const words = syllables.filter((syllable) => WORDS.has(syllable))
    return words.length * 2 >= syllables.length ? run : syllables.join('')
  })
}

/** 변기 ㄱ?, 음쓰 ㄱㄴ? */
const INTO_PLACE =
  /(변기|싱크대|세면대|하수구|배수구|종이류?|플라스틱류?|비닐류?|캔류?|유리|고철|음쓰|일쓰|음식물|종량제|수거함|휴지통)\s?ㄱ[ㄱㄴㅊ]?(?=[\s?!.~]|$)/gu
const GO = /\s?(?<![ㄱ-ㅎ])ㄱ[ㄱㄴㅊ]?(?=[\s?!.~]|$)/gu
/** Five or more. */
const SPELT_OUT = /(?<![가-힣])[가-힣](?: [가-힣]){4,}(?![가-힣])/gu
const WORDS = new Set(
  '안못다한두세네열몇개장병권벌짝대줄거것건게걸이그저좀더또꼭잘왜새헌빈쓴딴산깬뗀된캔컵병책옷펜뼈씨',
)
