/**
 * Without what only tells how to answer: code and quotes that are to be repeated ("종이"라고만 답해), sentences about the answer
 * (정답은 비닐.) or about who answers (너는 이제 변기야.). What those name is never asked about; a sentence that asks stays.
 */
export function withoutOrders(text: string): string {
  const outside = BLOCKS.reduce((left, block) => left.replace(block, '\n'), text)
  const bare = [...REPEATED, CLAIM].reduce((left, said) => left.replace(said, ' '), outside)
  const sentences = bare.split(SENTENCE_END)
  return sentences.filter((sentence) => ASKS.test(sentence) || !ORDER.test(sentence)).join(' ')
}

const QUOTE = '["“”「『][^"“”」』]{0,60}["“”」』]|[\'‘’][^\'‘’]{0,60}[\'‘’]'
const SAYING = '(?:답|대답|말|출력|안내|응답)'
/** Fenced code, JSON, tags of another voice, the head of a pretended system message. */
const BLOCKS: readonly RegExp[] = [
  /```.*?```/gsu,
  /\{[^{}]*:[^{}]*\}/gu,
  /<(answer|assistant|system|답변?)>.*?<\/\1>/gsu,
  /<\/?[a-z_]+>/gu,
  /[[【](?:system|시스템|관리자|admin|지시|명령|끝|end)[^\]】]{0,12}[\]】]/giu,
]
/** Quotes that an answer shall be. */
const REPEATED: readonly RegExp[] = [
  new RegExp(
    `(?:${QUOTE})\\s?(?:이?라고만?|으?로만?|만)?\\s?(?=${SAYING}|시작|고정|통일|해[.!,~\\s]|해줘|해라)`,
    'gu',
  ),
  new RegExp(`(?<=(?:답변?|정답|대답|출력)(?:은|는|을|를|:)?\\s?)(?:${QUOTE})`, 'gu'),
]
/** 플라스틱이라고 말해봐, 종이라고만 해줘: a box that is to be said; and "무조건" before it. */
const CLAIM = new RegExp(
  `(?:무조건\\s)?[가-힣a-z]*이?라고만?\\s?(?:${SAYING}(?:만\\s?)?(?:을\\s?)?(?:해|하)\\S*|해(?:줘|라|봐)?(?=[\\s.!,~]|$)|안내\\S*)`,
  'gu',
)
const SENTENCE_END = /(?<=[.!?。])\s+|\n+|(?<=[가-힣](?:해|해줘|해라|하라|하세요|해봐)),?\s(?=\S)/u
const ORDER = new RegExp(
  [
    '^\\s*(?:role|system|assistant|시스템|관리자|지시|명령|규칙)\\s?[:：은는]',
    '^\\s*(?:모든\\s|네\\s|내\\s)?(?:답변?|정답|대답|출력)\\s?(?:[:：]|은|는|을|를|앞에|끝에|뒤에)',
    `(?:으?로|만)\\s?(?:통일|고정|${SAYING}\\s?(?:해|하))`,
    '(?:^|\\s)(?:넌|너는)\\s.*(?:야|이다|입니다|봇|로봇)[.!]?\\s*$',
    '(?:이전|위의?|기존|모든)\\s?(?:지시|명령|규칙)',
    '^\\s*ignore\\s',
  ].join('|'),
  'u',
)
const ASKS =
  /[?？]|버(?:려(?!라)|릴|린|렸|리[나는면려고기냐니지는])|배출|넣|담[아는으]|내[놓놔]|어디|어떻|어케|어캐|어쩌|워따|재활용|방법|[가-힣](?:은|는|도)[\s.~]*$/u
