import type { Intent } from '@eco2/ports'
import {
  BULKY_ITEM,
  COLLECTION_BOX,
  DISPOSAL_DETAIL,
  DISPOSE,
  EMIT,
  IS_THERE,
  NEAR,
  PLACE,
  RECYCLABLE,
  START_OF_WORD,
  THROW_AWAY,
  WEATHER_CIRCUMSTANCE,
  WHERE,
} from './words.ts'

/** Holds when every pattern of `all` and none of `none` is in the clean text. */
export interface IntentRule {
  readonly intent: Intent
  readonly confidence: number
  readonly all: readonly RegExp[]
  readonly none?: readonly RegExp[]
  readonly reasoning: string
}

const any = (...fragments: readonly string[]): RegExp => new RegExp(fragments.join('|'), 'u')

const disposes = any(DISPOSE)
/** Asks for leave to throw or put something somewhere: that is waste, whatever place is named. */
const mayI = any('버려도', '버리면', '넣어도', '넣으면', '내도\\s?(?:돼|되)', '넣나', '넣는\\s?거')
const picture =
  '그림|이미지|일러스트|포스터|삽화|만화|로고|배경\\s?화면|스티커\\s?도안|캐릭터|사진|카드\\s?뉴스|짤'

/** A list of decisions: the first rule that holds decides. Narrow asks stand before broad ones. */
export const INTENT_RULES: readonly IntentRule[] = [
  {
    intent: 'image_generation',
    confidence: 0.92,
    all: [
      any(
        `${START_OF_WORD}그려\\s?(?:줘|주|봐|달|볼|줄)`,
        `(?:${picture})(?:을|를|로|도|하나|한\\s?장|좀|\\s)*(?:그려(?!진)|그리고\\s?싶|생성|만들|제작|뽑아|디자인)`,
        '이미지\\s?생성',
      ),
    ],
    reasoning: 'asks for a picture to be made',
  },
  {
    intent: 'web_search',
    confidence: 0.92,
    all: [any('뉴스|기사(?:를|가|도|좀|는|들|\\s)|인터넷에?서?\\s?(?:검색|확인|찾아)|웹\\s?검색|구글')],
    none: [any('신문', THROW_AWAY, '운전\\s?기사', '택배\\s?기사')],
    reasoning: 'asks for news or the web by name',
  },
  {
    intent: 'weather',
    confidence: 0.92,
    all: [
      any(
        '바람.{0,8}(?:불|부는|부나|세|쎄|강해|많이)|태풍|황사|자외선|폭염|한파|장마|일교차|풍속|첫눈|기상청|비\\s?예보|예보\\s?(?:알려|어때|좀|$)',
        '날씨|기온|강수|일기\\s?예보|미세\\s?먼지|습도|체감\\s?온도|몇\\s?도(?:야|예요|인가|까지|\\?|$)|비\\s?소식|눈\\s?소식',
        `${START_OF_WORD}(?:비|눈|소나기)(?:가|는|도)?\\s?(?:많이\\s?|또\\s?|안\\s?)?(?:와|오나|오냐|오니|오겠|올까|올지|온대|온다|온댔|옵|내리나|내릴까|내려\\?|그칠|그쳐)`,
        `${START_OF_WORD}우산(?:을|은|이)?\\s?(?:챙|필요|가져|들고|있어야)`,
        '(?:오늘|내일|낼|모레|글피|주말|지금|요즘|밖|아침|저녁|밤|새벽|낮|이번\\s?주|다음\\s?주).{0,10}(?:더워|더울|더운가|더우|추워|추울|추운가|추우|춥|덥|쌀쌀|선선|맑|흐려|흐릴|흐린|화창|따뜻|따듯|영하|영상)',
        '(?:패딩|외투|겉옷|반팔|코트|장갑|마스크).{0,6}(?:입어야|입고\\s?나가|챙겨야|써야\\s?(?:되|하|할))',
      ),
    ],
    none: [any(WEATHER_CIRCUMSTANCE, THROW_AWAY, '재활용', EMIT, '분리\\s?수거', '내놓', '내놔')],
    reasoning: 'asks about the weather',
  },
  {
    intent: 'weather',
    confidence: 0.9,
    all: [
      any(
        `${START_OF_WORD}(?:비|눈|소나기)(?:가|는)?\\s?(?:와|오나|오니|올까|온대|오려나|오냐)(?:요|여)?[\\s?!~.]*$`,
      ),
    ],
    reasoning: 'ends by asking whether it rains',
  },
  {
    intent: 'collection_point',
    confidence: 0.9,
    all: [
      any(
        `(?:${COLLECTION_BOX}).{0,20}(?:${WHERE}|${IS_THERE}|${NEAR}|알려)`,
        `(?:${NEAR}|${WHERE}).{0,24}(?:${COLLECTION_BOX})`,
        `(?:${NEAR}).{0,24}(?:버릴|버리는|배출할|배출하는|반납할|수거하는)\\s?(?:수\\s?있는\\s?)?(?:곳|데|장소)`,
        `(?:버릴|버리는|배출할|배출하는|반납할)\\s?(?:수\\s?있는\\s?)?(?:곳|데|장소).{0,10}(?:${NEAR}|${WHERE}|${IS_THERE})`,
        '(?:수거하는|수거해\\s?주는|받아\\s?주는|반납하는|회수하는)\\s?(?:곳|데|장소).{0,10}(?:어디|알려|있|찾)',
        '어디서\\s?(?:수거|회수)',
      ),
    ],
    none: [mayI, any('없(?:으면|을\\s?때|는데|다면)', '따로\\s?(?:있|없)')],
    reasoning: 'asks where a collection box is',
  },
  {
    intent: 'bulk_waste',
    confidence: 0.92,
    all: [
      any(
        '대형\\s?(?:생활\\s?)?(?:폐기물|쓰레기|스티커)',
        '폐기물\\s?(?:스티커|신고|수수료|배출\\s?신고)',
        '(?:배출|신고|수거)\\s?(?:스티커|수수료)',
        `(?:${BULKY_ITEM}).{0,24}(?:${DISPOSE}|신고|수거|스티커|수수료|비용|딱지)`,
        `(?:${DISPOSE}|신고|수거|스티커|수수료|딱지).{0,12}(?:${BULKY_ITEM})`,
        `(?:${BULKY_ITEM}).{0,16}(?:폐기|치우|얼마\\s?(?:내|들))`,
      ),
    ],
    reasoning: 'wants to get rid of something too big for a bag',
  },
  {
    intent: 'recyclable_price',
    confidence: 0.9,
    all: [
      any(
        '시세|매입\\s?(?:가|단가|가격)|재활용\\s?단가|고물\\s?(?:값|가격)|(?:파지|폐지|고철|공병|구리|헌\\s?옷)\\s?값',
        `(?:${RECYCLABLE}).{0,8}돈(?:이|은)?\\s?(?:되|돼|될|좀)`,
        '(?:팔면|팔아서|팔\\s?때).{0,8}(?:얼마|몇\\s?원|돈)',
        '(?:kg|킬로(?:그램)?|키로|톤).{0,10}(?:얼마|몇\\s?원)',
        `(?:${RECYCLABLE}).{0,12}(?:값|가격|단가|얼마(?!나\\s?(?:걸|오래))|시가)`,
        `(?:${RECYCLABLE}).{0,12}(?:팔면|팔\\s?때|팔아서|팔고|팔\\s?수|쳐\\s?(?:줘|주)|매입)`,
        '(?:kg|킬로(?:그램)?|키로)\\s?(?:당|에)?\\s?(?:얼마|몇\\s?원|가격)',
      ),
    ],
    none: [any('보증금', '종량제', '봉투', THROW_AWAY, '수수료', '스티커')],
    reasoning: 'asks what a recyclable sells for',
  },
  {
    intent: 'web_search',
    confidence: 0.9,
    all: [
      any(
        '검색|(?:인터넷|구글|네이버|웹)(?:에서|으로|에)?.{0,24}(?:찾|확인|알아봐|뒤져)|웹(?:에서|으로)\\s?찾|구글링|뉴스|기사\\s?(?:찾|알려|보여|있)|보도\\s?자료',
        '최신\\s?(?:정보|소식|정책|규정|법|동향|제도|트렌드|자료|통계|기준)',
        '(?:최근|최신|요즘|올해|작년|지난해|이번|어제|오늘).{0,20}(?:결과|통계|현황|상황|동향|이슈|논란|발생량|재활용률|협상|회의|사건|화재|추세|기술|시행됐|통과)',
        '(?:올해|최근|요즘|이번\\s?달|내년|작년|\\d{4}년)(?:에|부터|에는)?.{0,16}(?:바뀐|바뀌|변경|개정|시행|달라진|달라지|정책|규제|소식|발표|제도|법안)',
      ),
    ],
    none: [any('검색대')],
    reasoning: 'asks for something recent or on the web',
  },
  {
    intent: 'character',
    confidence: 0.9,
    all: [any('캐릭터|마스코트')],
    none: [
      any(THROW_AWAY, '배출', '분리\\s?수거', '인형', '스티커\\s?(?:떼|버)', '컵', '용기', '필통', '포장'),
    ],
    reasoning: 'asks about a character',
  },
  {
    intent: 'location',
    confidence: 0.9,
    all: [
      any(
        `(?:${NEAR}).{0,20}(?:${PLACE})`,
        `(?:${PLACE}).{0,14}(?:${NEAR}|${WHERE}|전화번호|영업)`,
        `(?:${WHERE}).{0,10}(?:${PLACE})`,
        `[가-힣](?:역|동|구|시|군|읍)(?:에|에서)?\\s.{0,14}(?:${PLACE}).{0,10}(?:${IS_THERE}|알려|보여|추천)`,
        `(?:${PLACE})(?!에).{0,14}(?:${IS_THERE}|보여|전화|번호|몇\\s?시|열어|여나|문\\s?닫)`,
      ),
    ],
    none: [mayI, any('받아\\s?(?:주|줘)?나', '갖다\\s?(?:주|줘)', '가져가(?:도|면)')],
    reasoning: 'asks for a place',
  },
  {
    intent: 'general',
    confidence: 0.6,
    all: [any('왜|중요|의미|역사|장점|이유|이란|뭐야|뭔가요|무엇인가')],
    none: [any(THROW_AWAY, EMIT, '넣', '내놓', '류(?:야|인가)', '따로', '쓰레기야')],
    reasoning: 'asks for an explanation',
  },
  {
    intent: 'waste',
    confidence: 0.9,
    all: [disposes],
    reasoning: 'asks how to dispose of something',
  },
  {
    intent: 'waste',
    confidence: 0.85,
    all: [any(DISPOSAL_DETAIL, '보증금', '분리해야')],
    reasoning: 'asks for a detail of disposal',
  },
]
