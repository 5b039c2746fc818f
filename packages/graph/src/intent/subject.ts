import { asksCircumstance } from './circumstances.ts'
import {
  asksAnotherWay,
  asksForHuge,
  asksForSide,
  asksForSuch,
  asksHandling,
  asksReason,
  emptiedOf,
  heldBefore,
  saysWhatClings,
  tellsState,
} from './ellipsis.ts'
import { PLACE } from './words.ts'

/** What a question is about, without its verbs and particles. `text` is clean. */
export function subjectOf(text: string): string {
  return text
    .split(/[\s,.?!~…·'"()]+/u)
    .filter((word) => word !== '' && !FILLER.test(word))
    .map(withoutParticle)
    .filter((word) => word !== '' && !FILLER.test(word))
    .join(' ')
}

/** Says nothing on its own: "그럼 뚜껑은?", "그건 왜?", "깨졌으면?". */
export function isDependent(text: string): boolean {
  if (ELLIPSES.some((says) => says(text))) return true
  const words = withoutGuess(subjectOf(text)).split(' ').filter(Boolean)
  if (words.some((word, index) => HOLDER.test(word) && SUBSTANCE.test(words[index - 1] ?? ''))) return false
  // 음식물은 is a thing; "음식물 묻었으면" is a state of another.
  return (
    words.every((word) => isPartOrState(word) || SUBSTANCE.test(word)) &&
    (words.length === 0 || words.some(isPartOrState))
  )
}

/** "지퍼랑 단추는 떼야 돼?", "테이프 꼭 떼야 돼?": names a part by a name of its own, and asks what to do with the thing before. */
export function asksToTakeOff(text: string): boolean {
  return text.length <= MAX_CHARACTERS && TAKE_OFF.test(text)
}

/** "선도 같이 버려?", "배터리만 빠지는데": what is a thing as well, and after another thing its own part. */
export function namesFitting(text: string): boolean {
  const words = subjectOf(text).split(' ')
  return (
    text.length <= MAX_CHARACTERS &&
    words.some((word) => FITTING.test(word)) &&
    words.every((word) => FITTING.test(word) || isPartOrState(word) || SUBSTANCE.test(word))
  )
}

/** "물로 된 건?", "초록색이면?": what the thing before is made of or looks like, as it stands before its name; '' for anything else. */
export function lookOf(text: string): string {
  const { noun, adjective } = COLOUR.exec(text)?.groups ?? {}
  return LOOK.exec(text)?.groups?.look ?? noun ?? adjective ?? ''
}

/** "표지는 뜯어야 해?", "나무 손잡이는 떼야 해요?": only a part of the thing before, which goes its own way with it or without. */
export function namesOnlyParts(text: string): boolean {
  const words = subjectOf(text)
    .split(' ')
    .filter((word) => !TAKE_OFF.test(word) && !MATERIAL.test(word))
  return words.length > 0 && words.every((word) => PART.test(word) || FITTING.test(word)) && !goesAlone(text)
}

/** "건전지는 빼야 돼?": a thing with a way of its own, wherever it was. */
export function goesAlone(text: string): boolean {
  return GOES_ALONE.test(subjectOf(text))
}

/** "컵라면 용기 빨갛게 물든" → "컵라면 용기". */
export function withoutStates(subject: string): string {
  const told = subject.split(' ').filter((word) => PART.test(word) || !isPartOrState(word))
  const things = told.filter((word) => PART.test(word) || !SUBSTANCE.test(word))
  // 페인트 sticks to things, and is one.
  return [things, told].find((words) => words.length > 0)?.join(' ') ?? subject
}

/** "한 짝밖에 없으면", "젖어 있는데": every word of it may tell the state. */
export function saysState(text: string): boolean {
  return subjectOf(text)
    .split(' ')
    .some((word) => STATE.test(word))
}

const ELLIPSES: readonly ((text: string) => boolean)[] = [
  asksReason,
  asksHandling,
  asksAnotherWay,
  asksCircumstance,
  asksForSuch,
  asksForHuge,
  asksForSide,
  saysWhatClings,
  tellsState,
  (text) => emptiedOf(text) !== '' || heldBefore(text) !== '',
]

function isPartOrState(word: string): boolean {
  return PART.test(word) || ((CONDITION.test(word) || STATE.test(word)) && !NOODLES.test(word))
}

/**
 * The same without parts (뚜껑, 라벨) where a thing is named beside them, and without the box it was thought to go into ("…은
 * 비닐이지?"): what a later question may depend on.
 */
export function themeOf(text: string): string {
  const words = subjectOf(text).split(' ')
  const things = words.filter(
    (word, index) =>
      !PART.test(word) ||
      CONTAINER.test(word) ||
      OF_FOOD.test(word) ||
      // "안 쓰는" is not inside anything.
      (word === '안' && index < words.length - 1),
  )
  const theme = things.some((word) => !CONTAINER.test(word)) ? things : words
  const lastThing = theme.findLastIndex((word, index) => index === 0 || !CATEGORY.test(word))
  return theme.slice(0, lastThing + 1).join(' ')
}

/** "씨" of "씨 음식물이야": without the box it is thought to go into. */
export function withoutGuess(subject: string): string {
  return subject.replace(GUESS, '')
}

/** Begins with a state: "깨진 건?", "색깔 있는 건?". It stands before the thing it is about. */
export function isCondition(text: string): boolean {
  const [first = ''] = subjectOf(text).split(' ')
  return CONDITION.test(first) && /(?:[은는진운된한린]|색깔?)$/u.test(first)
}

/** Begins like a sequel: "그럼 ...", "그러면 ...". */
export function isSequel(text: string): boolean {
  return SEQUEL.test(text)
}

/** "우유팩은?", "우유팩도요": a noun that stands for a whole question. */
export function isBareTopic(text: string): boolean {
  return isTopicWithin(text, 20, 4)
}

/** The same, longer: after a question of disposal "그 안에 있는 종이 홀더는?" can hardly be anything else. */
export function isLongTopic(text: string): boolean {
  return isTopicWithin(text, 36, 8)
}

function isTopicWithin(text: string, maxCharacters: number, maxWords: number): boolean {
  return text.length <= maxCharacters && text.split(' ').length <= maxWords && BARE_TOPIC.test(text)
}

function withoutParticle(word: string): string {
  const found = PARTICLE.exec(word)?.[0] ?? ''
  const bare = word.slice(0, word.length - found.length)
  // 스프레이 is not 스프레 and 이, 사과 not 사 and 과: Korean sounds do not allow it.
  if (AFTER_CONSONANT.has(found) && !endsInConsonant(bare)) return word
  if (MADE_OF_VERBS.test(word)) return word
  return [...bare].length >= 2 || PART.test(bare) || FITTING.test(bare) ? bare : word
}

function endsInConsonant(word: string): boolean {
  const last = word.codePointAt(word.length - 1) ?? 0
  return last < FIRST_SYLLABLE || (last - FIRST_SYLLABLE) % FINALS !== 0
}

/** 떡볶이, 옷걸이, 턱받이. */
const MADE_OF_VERBS = /(?:볶|걸|깎|놀|받|꽂)이$/u
const AFTER_CONSONANT = new Set(['은', '이', '을', '과', '으로', '이랑'])
/** https://www.unicode.org/versions/Unicode16.0.0/core-spec/chapter-3/#G24646 */
const FIRST_SYLLABLE = 0xac00
const FINALS = 28

/** What may follow the noun says nothing by itself: 똑같아요, 어때, 얼마야, 안 돼, 없어. */
const BARE_TOPIC =
  /(?:은|는|도|에는|엔|(?<=\S\s)건)(?:요|여|용)?(?:\s(?:다\s?)?(?:똑같|마찬가지|같은가|같은|같아|그래|어떻게(?=[?~.!]*$)|어떡|어째|어쩌|그건|어때|어떤가|어떨까|얼마|몇|안\s?(?:돼|되)|돼|되나|되지|괜찮|없|있|가능|그래|왜|따로|재활용).*)?\s?[?~.!]*$/u
const PARTICLE =
  /(?:이에요|예요|만은|만도|이랑|하고|에서|으로|까지|부터|한테|에게|은요|는요|도요|은|는|이|가|을|를|도|랑|와|과|에|로|의|만|요)$/u

const SEQUEL =
  /^(?:그럼|그러면|그렇다면|그런데|근데|그리고|그\s?다음|그거|그건|그것|이건|이거|또|아니면|아\s|참\s)/u

/** Parts that belong to something named before. */
const PART =
  /^(?:뚜껑|마개|라벨|상표|겉면|고리|링|펌프|노즐|손잡이|내용물|안쪽|속|바닥|꼭지|씨|씨앗|껍질|뼈|부속|부품|나머지|안|겉|심|국물|건더기|통|팩|튜브|봉지|봉투|포장|상자|박스|테이프|스티커|빨대|전화번호|번호|비용|가격|수수료)$/u

/** Parts that are things as well: after another thing they are its own, and alone they are what is asked about. */
const FITTING =
  /^(?:선|줄|끈|천|살|솜|날|심지|코드|전선|배터리|커버|겉감|홀더|슬리브|스프링|철심|패킹|필터|받침|바퀴|다리|트레이|완충재|송장|지퍼|단추|버튼|코르크|포장지|껍데기|속지|표지|프레임|틀|헤드|상판|등받이)$/u

/** The container of what is named before it: a part in "봉지는?", the thing itself in "카레 봉지". */
const CONTAINER = /^(?:통|팩|튜브|봉지|봉투|포장|상자|박스)$/u
/** What is left of food goes another way than food: 계란 껍질, 치킨 뼈. */
const OF_FOOD = /^(?:껍질|뼈|씨|씨앗|꼭지|국물|건더기)$/u
/** What a thing is asked or said to be. */
const CATEGORY =
  /^(?:(?:일반|음식물|재활용)?쓰레기|음식물|음쓰|일쓰|일반|재활용|의류수거함|헌옷수거함|유리병|유리|플라스틱|비닐|종이|고철)(?:류)?(?:이?지요?|이?죠|이?야|이?냐|인가요?|예요|이에요|맞.*)?$|^맞(?:지|죠|나|아|는).*$/u
/** 통 of "소스 통", "김치 통": a thing of its own. */
const HOLDER = /^(?:통|병|봉지|캔|팩|컵|그릇|박스)$/u
const GUESS =
  /(?<=\S)\s(?:(?:일반|음식물|재활용)?쓰레기|음식물|음쓰|일쓰|일반|재활용|플라스틱|비닐|종이|고철)(?:류)?(?:이?지요?|이?죠|이?야|이?냐|인가요?|예요|이에요|맞.*)$/u
/** What sticks to a thing, or where: only beside a state. */
const SUBSTANCE =
  /^(?:너무|비에|물에|커피|치즈|초콜릿|크림|김치|케첩|물기|음식물|음식|국물|양념|소스|고추장|기름때|흙|페인트|얼룩|자국|냄새|액정|화면|내용물|한|반|반쯤|반이나|거의|많이|살짝|좀|아직|조금|빨간|까만|노란|만약|만일)$/u
/** Stems of states, whatever their ending. */
const STATE =
  /^(?:깨[져지졌진어묵먹]|부서[져지졌진]|찢[어긴겨겼]|젖[어은었]|묻[어은었]|물[들든]|벗[긴겨겼]|싸고|빨간|지워[져지졌]|씻[기겨]|빠[져지졌진]|떨어[져지졌진뜨트]|남[아았]|터[져지졌진]|부풀|부[었은]|녹슬|곰팡이|더러|구멍|망가|고장|조각|빨갛|빨개|누렇|까맣|냄새나|말라|굳[어었]|얼[어었]|커서|큰데|무거|들어가|코팅|깨끗|멀쩡|유통기한|지난$|상[한했]|썩|짝(?:밖에|이|만)?|한짝)/u
/** 떼야 돼, 벗겨야 하나, 제거해야. */
const TAKE_OFF =
  /(?:떼|벗[기겨]|제거|분리|빼|뜯)(?:야|어야|내야|해야|어|고|나|도|면)?\s?(?:돼|되|하|해|할|합|버|내|나|[유요까]|[?!.~]*$)/u
const MATERIAL = /^(?:나무|쇠|철|플라스틱|고무|실리콘|천|가죽|종이|비닐)$/u
const LOOK =
  /^(?:(?:그럼|그러면|근데|만약|아|그게|이게|(?:그거|이거|그런\s?거)\s?말고|안쪽?[에이은]?)\s)*(?<look>(?:[가-힣]{1,5}색|검정|노랑|빨강|파랑|투명|플라스틱|종이|유리|스텐|쇠|철|나무|고무|물|젤|천|비닐|도자기|사기|알루미늄|스티로폼|페트|[가-힣]{1,5}(?=으?로\s?(?:된|만든)\s)))(?:으?로\s?(?:된|만든)\s?(?:건|거|것|게)|이?면|인\s?(?:건|거|것)|(?:이|만)?\s?(?:든|들은|들어간|들어\s?있는)\s?(?:건|거|것|게)|\s?(?:거|것))(?:은|는|도|면|라면)?(?:요|여)?(?:\s(?:괜찮|어때|어떻|되|돼|어디)[가-힣]{0,4})?[?~.!]*$/u
/** "초록색은?", "파란 거는요?": in this colour. */
const COLOUR =
  /^(?:(?:그럼|그러면|근데|만약)\s)?(?:(?<noun>[가-힣]{1,2}색|검정|노랑|빨강|파랑|초록|하양)|(?<adjective>파란|빨간|노란|까만|검은|하얀|투명한|불투명한)\s?(?:거|건|것|게))(?:은|는|도)?(?:요|여)?[?~.!]*$/u
/** Thrown away by themselves, whatever they were in. */
const GOES_ALONE = /^(?:건전지|배터리|밧데리|전지|형광등|전구|잉크|토너|카트리지|아이스팩)/u
const MAX_CHARACTERS = 40

/** States and circumstances: what is left of "깨진 건?", "더러우면?", "색깔 있는 건?". */
const CONDITION =
  /(?:으?면|[을를]\s?때|[아어]도|[았었]으면|[았었했렀겼났됐졌랐풀]?[았었했겼났됐졌]는데|[았었했겼났됐졌]어요?|[한된진은운른린] ?건)$|^(?:부풀.*|터졌.*|터진|깨졌.*|깨지.*|묻었.*|젖었.*|더러워.*|망가.*|찢어.*|안쪽|바깥쪽|하얀|검은|투명|유색|플라스틱인|종이인|유리인|깨진|부서진|더러운|오염된|젖은|찢어진|큰|작은|색깔|색|있는|없는|남은|묻은|새|오래된|녹슨|고장|고장난|다른|투명한|유색|무색|경우|상태|기름|왜|꼭|다|안|못|이유|씻|떼|닫|열)$/u
const NOODLES = /(?:라면|냉면|당면|쫄면|짜장면|짬뽕면|화면|벽면|가면)$/u

/** Verbs, question words and fillers that name nothing. */
const FILLER = new RegExp(
  `^(?:${[
    '버(?:[리려릴림린렸립].*|려)',
    '(?:분리|배출|재활용|처리|수거|처분)(?:$|수거.*|배출.*|하.*|해.*|할.*|되.*|돼.*|을|를|은|는|이|가|도)',
    '넣.*',
    '내(?:놓.*|놔.*|도|면|야|요)',
    '어(?:떻게|떡.*|째.*|케.*|디.*|느)',
    '(?:우[째짜찌야]|어쩌|어쩔|어쩐|어떵|어따|어데|어떠|워[따디쩌째]|으디|오디).*',
    '뭐.*',
    '뭘',
    '뭔.*',
    '무[엇슨].*',
    '(?:만약|만일|혹시라도|몇|장|개|모아.*|의류수거함.*|헌옷수거함.*)',
    '(?:사|받)(?:요|야.*|나.*|지.*|는데|아.*|을까.*)',
    '(?:방법|법|데|곳)(?:$|은|이|을|도|좀)',
    '알려.*',
    '가르쳐.*',
    '말해.*',
    '궁금.*',
    '된(?:대|당|다)[가-힣]{0,3}',
    '(?:되|돼|될|됩|된)(?:$|나.*|는.*|지.*|요.*|면.*|니.*|까.*|어.*|다.*)',
    '(?:해|하|할|한|함)(?:$|야.*|요.*|나.*|면.*|는.*|지.*|니.*|까.*|다.*|줘.*|주.*)',
    '싶.*',
    '(?:떼|씻어|닫아|열어|벗겨|닦아|헹궈|빼|묶어|말려|비워|접어)(?:야.*|서.*|도.*|내.*|고.*|나.*|$)',
    '(?:좀|그냥|혹시|그럼|그러면|그렇다면|그런데|근데|그리고|저기|아니|아니면|또|참|지금|이제|제발|요|네|응|아|음|어|저|나|제가|내가|에이|엥|헐|아까|진짜|정말|그래도|수|때|게|다시|같이|함께|따로|여기|거기)',
    '(?:[그이저]|그런|이런)?(?:거|것|건|걸)(?:$|은|는|도|야|를|요|예요|이에요|인데|이야)',
    '(?:가져|갖다|들고)\\s?가.*',
    `(?:${PLACE}|수거함|슈퍼)(?:에|에다|에다가|에서|으?로)`,
    '카는.*',
    '[그이저]',
    '(?:있|없)(?:어.*|나.*|을까.*|습.*|니.*|는지.*|는데|음)',
    '(?:괜찮|상관|똑같|마찬가지|비슷|어때|어떤|얼마|위험|안전|가능).*',
    '(?:나요|인가요|인가|이야|맞아|맞나.*|좋아.*|좋을까.*)',
  ].join('|')})$`,
  'u',
)
