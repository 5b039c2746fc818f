/** Messages that name no thing of their own, and would be looked up in vain without the thing before. `text` is clean. */

/** "왜 종이가 아니야?", "종이로 버리면 안 되나?": what is named is where the thing does not go. */
export function asksReason(text: string): boolean {
  return WHY_OR_THERE.test(text) && wordsOf(text).every((word) => REASON_WORD.test(word))
}

/** "씻어야 된대유?", "꼭 말려야 되나?", "구멍 뚫어?": what is to be done with the thing. */
export function asksHandling(text: string): boolean {
  const words = wordsOf(text)
  return words.some((word) => HANDLED.test(word)) && words.every((word) => HANDLING_WORD.test(word))
}

/** "거울 달려있으면?", "고추장이 남았으면?", "비에 젖었으면?": what is on the thing, in it or happened to it. */
export function saysWhatClings(text: string): boolean {
  return text.length <= MAX_CHARACTERS && CLINGING.test(text)
}

/** "씻은 건?", "한쪽만 남은 건?", "뜯지도 않은 거는요?": one of them that is so. */
export function asksForSuch(text: string): boolean {
  const such = SUCH.exec(text)?.groups?.such ?? ''
  return such.split(' ').every((word) => SUCH_WORD.test(word))
}

/** "씻은 건?", "깨끗한 거는?": whatever was said of its state before holds no more. */
export function asksForClean(text: string): boolean {
  return asksForSuch(text) && /씻은|깨끗|닦은|헹군|안\s?(?:묻은|젖은|깨진|더러운)/u.test(text)
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,.?!~…]+/u).filter(Boolean)
}

const LINK = '그럼|그러면|그런데|근데|그건|그거|이건|만약|만일|혹시|아니|어|아|음'
const PLACE_OF_WASTE =
  '종이|플라스틱|비닐|유리|캔|고철|재활용|일반|음식물|음쓰|일쓰|종량제|의류수거함|헌옷|페트|스티로폼'
const END = '[가-힣]{0,3}'

const WHY_OR_THERE = new RegExp(`왜|이유|(?:${PLACE_OF_WASTE})(?:류|쓰레기|봉투)?(?:으?로|에|에다)\\s`, 'u')
const REASON_WORD = new RegExp(
  `^(?:${LINK}|왜${END}|이유${END}|안[돼되]?${END}|못|그래${END}|그런${END}|아니${END}|아닌${END}|[돼되된됨]${END}|하${END}|해${END}|버[리려]${END}|넣${END}|내[도면야]${END}|거${END}|건${END}|(?:${PLACE_OF_WASTE})(?:류|쓰레기|봉투)?(?:가|이|로|으로|에|은|는|이랑|랑|도)?)$`,
  'u',
)
const HANDLED =
  /^(?:씻(?![기겨])|헹[구궈굴]|닦|말[려릴]|말리|비[우워울](?!누)|접[어으을]|펴[서야]|펼|밟|찌그|눌러|누르|묶|뚫|우[그구]|뜯|잘라|자르|분해|세척|설거지)/u
const HANDLING_WORD = new RegExp(
  `^(?:${LINK}|꼭|다|안|못|깨끗[이하]${END}|물로|물에|물기${END}|미리|먼저|일일이|굳이|반드시|그대로|그냥|통째로|좀|꼼꼼${END}|바짝|대충|구멍${END}|안쪽${END}|속${END}|(?:${HANDLED.source.slice(1)})[가-힣]{0,5}|[되돼될됩된대해하할함]${END}|(?:이것|그것|이거|그거|얘|걔|둘|모두|전부|각각)[도은는다]?|버[리려릴]${END}|내[도야나]?${END}|놓${END}|한${END})$`,
  'u',
)
const CLINGING =
  /^(?:[가-힣a-z]+\s){0,2}[가-힣a-z]+\s?(?:달[려린렸]|붙[어은었]|들[었]|들어\s?있|섞[이여였인]|끼[어워]|남[아은았]|묻[은었어]|젖[어은었]|배[었어]|물들|안\s?지워|안\s?씻|안\s?닦|안\s?빠)[가-힣]{0,3}(?:면|믄|는데|은데|인데|을\s?때)(?:은|는)?(?:요|여)?(?:\s(?:어떡|어떻|어째|어쩌|우째|우짜|뭐|어디)[가-힣]{0,4}(?:\s[가-힣]{1,4})?)?[?~.!]*$/u
const SUCH = new RegExp(
  `^(?:(?:${LINK})\\s)?(?<such>(?:[가-힣]+\\s){0,3}[가-힣]+[은는던진된한린긴난운쓴뗀뺀])\\s?(?:건|거|것|게|거는|것은|거도|것도)(?:요|여|은요)?[?~.!]*$`,
  'u',
)
const SUCH_WORD =
  /^(?:깨끗[이하].*|더러.*|한쪽.*|한짝.*|짝.*|안|못|다|꼭|아직|조금|좀|많이|거의|살짝|물[로에]|안에|속에|완전히?|하나도|이미|새|쓰지도|뜯지도?|열지도?|먹지도?|않[은는]|(?:씻|헹|닦|말|비|접|남|깨|찢|젖|묻|더|터|부서|부러|망가|고장|녹|얼|굳|상|썩|뜯|마[르른]|오염|오래|떨어|빠|벗|뗀|뺀|쓴|쓰|사용|코팅|구멍|색|무늬|글씨|인쇄|새).*)$/u
const MAX_CHARACTERS = 30
