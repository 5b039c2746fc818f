import { namesBulky } from './bulky.ts'
import { any, type IntentRule, type Sign } from './intent-rule.ts'
import { DISPOSAL_DETAIL, DISPOSE, EMIT, HOW, SPENT, START_OF_WORD, THROW_AWAY } from './words.ts'

const disposes = any(DISPOSE)
const bulky: Sign = { test: namesBulky }
const detailed = any(DISPOSAL_DETAIL)

export const BULKY_RULES: readonly IntentRule[] = [
  {
    intent: 'bulk_waste',
    confidence: 0.92,
    all: [
      any(
        '대형\\s?(?:생활\\s?)?(?:폐기물|쓰레기|스티커)',
        '폐기물\\s?(?:스티커|신고|수수료|배출\\s?신고)',
        '(?:배출|신고|수거)\\s?(?:스티커|수수료)',
        '(?<![가-힣])딱지.{0,6}(?:어디|얼마|사|붙|몇)',
        '(?:큰|대형)\\s?(?:쓰레기|가구|가전\\s?말고|짐|물건).{0,16}(?:버|신고|처리|스티커|수거|어떡|어떻|치우)',
        '(?:봉투|봉지)에(?:는|도)?\\s?안\\s?들어가면(?:은|요)*[?!.~]*$',
        '(?:봉투|봉지)에(?:는|도)?\\s?안\\s?들어가는\\s?(?:큰\\s?)?(?:쓰레기|물건|거|것|건|게)',
        '폐\\s?가구',
        `대형\\s?(?!마트|가전|냉장|티비|tv|에어컨|세탁)[가-힣]+.{0,12}(?:${DISPOSE})`,
      ),
    ],
    reasoning: 'wants to get rid of something too big for a bag',
  },
  {
    intent: 'bulk_waste',
    confidence: 0.92,
    all: [
      bulky,
      any(
        DISPOSE,
        '신고|신청|수거|스티[커카]|딱지|수수료|폐기|치[우워울운]|가져가|가지러|실어\\s?가|두면|놔두|놔둬|둬도|없애|처치\\s?곤란|정리하',
        '비용|얼마|버리는\\s?(?:값|돈)',
      ),
    ],
    reasoning: 'wants to get rid of something too big for a bag',
  },
  {
    intent: 'bulk_waste',
    confidence: 0.9,
    // A misspelt or unknown piece of furniture: nothing else is reported, or needs a sticker, to be thrown away.
    all: [
      any(
        '신고\\s?(?:해야|하고|해|하|를|부터|어디|필요|[?]|$)|(?<![가-힣])스티[커카](?:를|는|은)?\\s?(?:사|붙여|붙이|붙일|하나|몇|얼마|값|발|필요|편의점|어디)|수수료\\s?(?:얼마|내|가|는|도|있)',
      ),
      any(DISPOSE),
    ],
    none: [
      any(
        '불법|무단|투기|경찰|과태료|벌금|종량제|음식물|음쓰|보증금|라벨|송장',
        '냉장고|세탁기|에어컨|티비|텔레비전|(?<![a-z])tv|가전|정수기|건조기|식기\\s?세척기|컴퓨터(?!\\s?책상)|노트북|전자레인지|모니터|프린터|청소기',
      ),
    ],
    reasoning: 'asks whether something must be reported to be fetched',
  },
]

/** Of waste, and no question of where a thing goes. */
export const TALK_RULES: readonly IntentRule[] = [
  {
    intent: 'general',
    confidence: 0.6,
    all: [any('왜|중요|의미|역사|장점|이유|이란|뭐야|뭔가요|무엇인가')],
    none: [
      any(THROW_AWAY, EMIT, '넣', '내놓', '류(?:야|인가)', '따로', '쓰레기야', '재활용\\s?(?:이|은)?\\s?안'),
      detailed,
    ],
    reasoning: 'asks for an explanation',
  },
  {
    intent: 'general',
    confidence: 0.8,
    all: [
      any(
        `(?:미련|습관|버릇|욕심|편견|고집|생각|마음|희망|기억|꿈|의지|사랑|자존심|감정|양심|체면|집착|기대|애인|친구|가족|주인|${START_OF_WORD}(?:날|나|나를|너를|우리를))(?:을|를|은|는|이|가|도|에게|한테)?\\s?(?:다\\s?|그만\\s?|못\\s?)?버(?:리|려|릴|림|렸)`,
      ),
    ],
    reasoning: 'gives up what is no thing',
  },
  {
    intent: 'general',
    confidence: 0.8,
    all: [
      any(
        '왜\\s?(?:우리(?:는|가)?\\s?)?(?:분리\\s?(?:배출|수거)|재활용)(?:을|를|은|는)?\\s?(?:꼭\\s?)?(?:해|하)',
        '^(?:분리\\s?(?:배출|수거)|재활용)(?:을|를|은|는)?\\s?(?:왜|하면|을\\s?하면)',
        '(?:수거|재활용|배출)(?:된|되면|되고|한|해\\s?간)\\s?(?:다음|후|뒤|이후)?.{0,6}(?:어디로|어떻게\\s?(?:되|돼|처리되)|뭐가|무엇이)',
        '인생(?!\\s?네)|마음속',
        '(?:분리\\s?(?:수거|배출)|재활용)(?:이|은|는|을|\\s?하기|\\s?하는\\s?거|\\s?하느라|\\s?하다가?)?\\s?(?:너무|진짜|왜\\s?이렇게|참|정말)?\\s?(?:귀찮|싫|힘들|짜증|재밌|재미)',
        '(?:리사이클|재활용|업사이클|분리\\s?(?:수거|배출))(?:링)?(?:이란|이|은)?\\s?(?:무슨\\s?뜻|뜻이|뭐야|뭔가요|뭔지|뭐예요|무엇)',
        '쓰레기(?:를|양을?)?\\s?(?:좀\\s?)?(?:안\\s?만들|줄[이일여])',
        '몇\\s?번(?:까지|이나)?\\s?재활용|(?:분리\\s?(?:수거|배출)|재활용)(?:을|를)?\\s?(?:제일\\s?|가장\\s?)?(?:잘|많이|열심히)\\s?하는\\s?(?:나라|도시|동네|사람)',
      ),
    ],
    none: [any(THROW_AWAY)],
    reasoning: 'asks about disposal at large',
  },
]

export const WASTE_RULES: readonly IntentRule[] = [
  {
    intent: 'waste',
    confidence: 0.9,
    all: [disposes],
    reasoning: 'asks how to dispose of something',
  },
  {
    intent: 'waste',
    confidence: 0.85,
    all: [
      any(
        DISPOSAL_DETAIL,
        '보증금',
        '분리해야',
        '[가-힣](?:은|는|도)\\s.{0,12}(?:종이|플라스틱|비닐|유리|유리병|캔|고철|일반|음식물)(?:류|쓰레기)?(?:이?라고|이?래(?=[\\s?!.]|$)|이?랬)',
        '\\d+\\s?(?:미리|ml|엠엘|리터|l)(?:짜리)?\\s?(?:를|을)?\\s?다\\s?(?:마심|마셨|먹음|먹었|비움|비웠)[가-힣]{0,3}[\\s?!.~]*$',
        '병.{0,20}(?:슈퍼|마트|편의점).{0,20}(?:얼마|돈)|(?:슈퍼|마트|편의점).{0,12}병.{0,16}(?:얼마|돈|돌려)',
        '(?:냉장고|세탁기|에어컨|티비|텔레비전|tv|가전|전자레인지|컴퓨터|정수기|건조기|식기세척기).{0,16}(?:무료|무상|공짜|수거|가져가)',
      ),
    ],
    reasoning: 'asks for a detail of disposal',
  },
  {
    intent: 'waste',
    confidence: 0.85,
    all: [any(SPENT), any(`(?:${HOW}).{0,8}$`)],
    none: [
      any('(?:어떻게|어케)\\s?(?:빼|지워|지우|없애)|잃어|잊어|지갑|마음|인생|사이|관계|배탈|수리|고치|고쳐'),
    ],
    reasoning: 'asks what to do with something spent',
  },
  {
    intent: 'waste',
    confidence: 0.7,
    all: [any(`(?:${SPENT}).{0,4}(?:때(?:는|엔)?|으?면(?:은|요)?)[\\s?!.~]*$`)],
    none: [any('수리|고치|고쳐')],
    reasoning: 'names a thing and its state',
  },
  {
    intent: 'waste',
    confidence: 0.7,
    all: [
      any(
        '리사이클|recycle|dispose|throw\\s?(?:it\\s)?(?:away|out)|trash',
        `[가-힣](?:은|는|건)\\s?(?:${HOW}).{0,3}(?:하|해|할|한|함)`,
      ),
    ],
    reasoning: 'asks what to do with something',
  },
]
