/**
 * How people chat, as they would say it: "변기 ㄱㄱ?" is 변기에 버려, 우유팩용ㅋㅋ is 우유팩요, ㅆㄹㄱ is 쓰레기, and a run of single
 * syllables ("이 쑤 시 개 어 디 버 려 요") is written without spaces; 깨젓어요 is 깨졌어요.
 */
export function spellOutChat(text: string): string {
  const said = SHORTENINGS.reduce((left, [short, long]) => left.replace(short, long), text)
  const past = said.replace(PAST, (syllable) => PAST_SYLLABLES.get(syllable) ?? syllable)
  return closeUp(past.replace(INTO_PLACE, '$1에 버려').replace(GO, ' 버려').replace(COY, '요'))
}

/** Not "캔 안 딴 거 열 개": half of that are words. Who writes one word so writes the next so too (어디에 버 려). */
function closeUp(text: string): string {
  const closed = text.replace(SPELT_OUT, closeRun)
  return closed === text ? text : closed.replace(SPELT_ON, closeRun)
}

function closeRun(run: string): string {
  const syllables = run.split(' ')
  const words = syllables.filter((syllable) => WORDS.has(syllable))
  return words.length * 2 >= syllables.length ? run : syllables.join('')
}

/** As many type it, and how it is spelt. Not 섯 and 것, in which nouns end (버섯). */
const PAST_SYLLABLES: ReadonlyMap<string, string> = new Map(
  '앗았 엇었 엿였 햇했 낫났 왓왔 갓갔 삿샀 썻썼 렷렸 젓졌 졋졌 켯켰 겻겼 쳣쳤 꿧꿨 됏됐 혓혔 놧놨'
    .split(' ')
    .map(([typed = '', spelt = '']) => [typed, spelt] as const),
)
const PAST = new RegExp(
  `(?<=[가-힣])[${[...PAST_SYLLABLES.keys()].join('')}](?=[어는고음다네습지더던])|(?<![가-힣])[햇됏](?=[어는고음다네습지더던])`,
  'gu',
)
/** 변기 ㄱ?, 음쓰 ㄱㄴ? */
const INTO_PLACE =
  /(변기|싱크대|세면대|하수구|배수구|종이류?|플라스틱류?|비닐류?|캔류?|유리|고철|음쓰|일쓰|음식물|종량제|수거함|휴지통)\s?ㄱ[ㄱㄴㅊ]?(?=[\s?!.~]|$)/gu
const GO = /\s?(?<![ㄱ-ㅎ])ㄱ[ㄱㄴㅊ]?(?=[\s?!.~]|$)/gu
/** 우유팩용~; 여행용 by itself is what a thing is for. */
const COY = /(?<=[가-힣])용(?=[ㅋㅎㅠㅜ~^])/gu
/** Consonants only, where everybody knows them. */
const SHORTENINGS: readonly (readonly [RegExp, string])[] = (
  [
    ['ㅆㄹㄱ|ㅆㄺ', '쓰레기'],
    ['ㅂㄹㅅㄱ', '분리수거'],
    ['ㅈㅎㅇ', '재활용'],
    ['ㅇㅅㅁ', '음식물'],
    ['ㅇㅆ', '음쓰'],
    ['ㅇㄸㅋ', '어떻게'],
    ['ㅇㄷ', '어디'],
  ] as const
).map(([short, long]) => [new RegExp(`(?<![ㄱ-ㅎ])(?:${short})(?![ㄱ-ㅎ])`, 'gu'), long] as const)
/** Five or more. */
const SPELT_OUT = /(?<![가-힣])[가-힣](?: [가-힣]){4,}(?![가-힣])/gu
const SPELT_ON = /(?<![가-힣])[가-힣](?: [가-힣])+(?![가-힣])/gu
const WORDS = new Set(
  '안못다한두세네열몇개장병권벌짝대줄거것건게걸이그저좀더또꼭잘왜새헌빈쓴딴산깬뗀된캔컵병책옷펜뼈씨',
)
