import type { Intent } from '@eco2/ports'
import { namesBulky } from './bulky.ts'
import { ANY_PLACE, HAND_IN_SPOT, SERVICE_PLACE } from './places.ts'
import { soundOf } from './sounds.ts'
import {
  COLLECTION_BOX,
  DISPOSAL_DETAIL,
  DISPOSE,
  EMIT,
  HOW,
  IS_THERE,
  NEAR,
  PLACE,
  RECYCLABLE,
  SPENT,
  START_OF_WORD,
  THROW_AWAY,
  WEATHER_CIRCUMSTANCE,
  WEATHER_DAMAGE,
  WHERE,
} from './words.ts'

/** Holds when every sign of `all` and none of `none` is in the text as it sounds (`soundOf`). */
export interface IntentRule {
  readonly intent: Intent
  readonly confidence: number
  readonly all: readonly Sign[]
  readonly none?: readonly Sign[]
  readonly reasoning: string
}

/** A pattern, or a question put to the whole text. */
type Sign = Pick<RegExp, 'test'>

const any = (...fragments: readonly string[]): RegExp => new RegExp(soundOf(fragments.join('|')), 'u')

const disposes = any(DISPOSE)
/** Asks for leave to throw or put something somewhere: that is waste, whatever place is named. */
const mayI = any(
  '버려도',
  '버리면',
  '넣어도',
  '넣으면(?!\\s?(?:돈|포인트|현금))',
  '내도\\s?(?:돼|되)',
  '넣나',
  '넣는\\s?거',
  '어디(?:에|에다|다)\\s?넣',
)
const bulky: Sign = { test: namesBulky }
const canvas =
  '그림|이미지|일러스트|포스터|삽화|만화|로고|배경\\s?화면|카드\\s?뉴스|아이콘|짤|현수막|배너|엽서|썸네일|표지판'
const picture =
  '그림|이미지|일러스트|포스터|삽화|만화|로고|배경\\s?화면|스티커\\s?도안|캐릭터|사진|카드\\s?뉴스|짤'

const detailed = any(DISPOSAL_DETAIL)
/** Rain as the subject; with no space after a word of time. */
const RAIN = `(?:${START_OF_WORD}|(?<=오늘|내일|지금|모레|주말|아침|저녁|오후|오전|밤))(?:비|눈|소나기)(?:가|는|도)?\\s?(?:많이\\s?|또\\s?|안\\s?|언제\\s?|계속\\s?|혹시\\s?|진짜\\s?|좀\\s?)*`
/** What states and ministries decide. */
const POLICY =
  '(?:정책|규제|법(?=[이은을\\s]|안)|법률|관리법|법안|제도|기준|규정|과태료|벌금|협약|조약|금지|보증금제|의무화|조례|개정|금지|의무)'

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
        `(?:${canvas}).{0,24}(?:만들어|그려|생성|제작|뽑아|디자인|부탁|필요해)\\s?(?:해|합|줘|주|줄|달|봐|드|요|부탁|[?!.~]|$)`,
        '(?:그림|이미지|일러스트|만화)으?로\\s?(?:보여|만들|그려|표현|뽑)',
        `${START_OF_WORD}그려(?:라|요|줭|주라)?[\\s?!.~]*$`,
      ),
    ],
    reasoning: 'asks for a picture to be made',
  },
  {
    intent: 'web_search',
    confidence: 0.92,
    all: [any('뉴스|기사(?:를|가|도|좀|는|들|\\s)|인터넷에?서?\\s?(?:검색|확인|찾아)|웹\\s?검색|구글')],
    none: [
      any('신문', THROW_AWAY, '운전\\s?기사', '택배\\s?기사'),
      any(
        '(?:뉴스|기사|인터넷|구글)(?:에서|에|로|를|보고)?\\s?(?:봤|보니|보면|본|읽|들었|들은|나왔|나온|그러|그랬|보다가|보다)',
      ),
    ],
    reasoning: 'asks for news or the web by name',
  },
  {
    intent: 'weather',
    confidence: 0.92,
    all: [
      any(
        '바람.{0,8}(?:심|불|부는|부나|세|쎄|강해|많이)|태풍|황사|자외선|폭염|한파|장마|일교차|풍속|첫눈|기상청|비\\s?예보|예보\\s?(?:알려|어때|좀|$)',
        '날[씨시]|웨더|(?<!")weather(?!")|공기\\s?질|공기\\s?(?:어때|좋|나쁘|안\\s?좋)|기온|(?:밖|바깥|실외|야외).{0,4}온도|강수|일기\\s?예보|미세\\s?먼지|습도|체감|몇\\s?도(?:야|예요|인가|까지|\\?|$)|(?:비|눈|소나기)\\s?소식',
        `${RAIN}\\s?(?:와|오나|오냐|오니|오노|오겠|오려|오고\\s?있|오는\\s?(?:지|가|겨|교)|올[까지라]|온[대다댔단]|온다[카니]|옵|내리(?:나|냐|니|려|고\\s?있|는지)|내릴[까지]|내려\\?|그[치칠쳐친]|올\\s?(?:확률|것\\s?같|거\\s?같|듯)|(?:언제|몇\\s?시)(?:까지|부터|쯤)?\\s?(?:와|오|올|온|내리))`,
        `${START_OF_WORD}우산(?:을|은|이)?\\s?(?:챙|필요|가져|가지|들고|쓰고\\s?(?:나|가|다[녀니])|있어야|없이\\s?나)`,
        '(?:오늘|내일|낼|모레|글피|주말|지금|요즘|밖|아침|저녁|밤|새벽|낮|이번\\s?주|다음\\s?주).{0,10}(?:더워|더울|더운가|더우|추워|추울|추운가|추우|춥|덥|쌀쌀|선선|맑|흐려|흐릴|흐린|화창|따뜻|따듯|영하|영상)',
        '(?:오늘|내일|낼|모레|주말).{0,8}(?:세차|빨래|산책|나들이|소풍|캠핑|등산|운동).{0,8}(?:돼|되|될|괜찮|좋|어때)',
        '(?:부츠|장화|목도리|내복|패딩|외투|겉옷|반팔|코트|장갑|마스크).{0,6}(?:입어야|신어야|신고\\s?나가|입고\\s?나가|챙겨야|써야\\s?(?:되|하|할)|(?:두껍|얇|따뜻하)게\\s?입어|(?:입|신)어도\\s?(?:돼|되|될|괜찮))',
      ),
    ],
    none: [
      any(WEATHER_CIRCUMSTANCE, WEATHER_DAMAGE, THROW_AWAY, '재활용', EMIT, '분리\\s?수거', '내놓', '내놔'),
    ],
    reasoning: 'asks about the weather',
  },
  {
    intent: 'weather',
    confidence: 0.9,
    all: [any(`${RAIN}\\s?(?:와|오나|오니|올까|온대|오려나|오냐|오노)(?:요|여)?[\\s?!~.]*$`)],
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
        `(?:${THROW_AWAY}|가져가|갖다).{0,16}가까운\\s?(?:데|곳)`,
        `(?:${HAND_IN_SPOT}).{0,16}(?:${NEAR}|${WHERE}|${IS_THERE}|알려|추천)`,
        `(?:${NEAR}).{0,24}(?:${HAND_IN_SPOT})`,
        `[가-힣](?:구|동|시|역|군)(?:에서|에|의)\\s.{0,24}(?:${HAND_IN_SPOT})[\\s?!.~]*$`,
        '(?:어디서|어디에서|어데서)\\s?(?:수거|회수|받아)',
      ),
    ],
    none: [
      mayI,
      any(
        '보증금(?:은|을|이)?\\s?어디(?:서|에서)\\s?받',
        '(?:고장|깨[졌진]|망가|부러|움직이지|안\\s?(?:켜|돼|되|움직)).{0,16}버리는\\s?(?:곳|데|장소)',
      ),
      any(
        '(?:수거함|통)이?\\s?(?:안\\s?보|못\\s?찾).*버[려리]',
        '버리는데\\s?(?:아시는|아는)\\s?(?:분|사람)',
        '(?:엔|에는|에|인데|이라|라서)\\s.{0,12}(?:수거함|함|통)이?\\s?없(?:어|대|다)[가-힣]*(?![가-힣]*\\?)',
      ),
      any('없(?:으면|을\\s?때|는데|다면)', '따로\\s?(?:있|없)'),
    ],
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
  {
    intent: 'recyclable_price',
    confidence: 0.9,
    all: [
      any(
        '시세|매입\\s?(?:가|단가|가격)|재활용\\s?단가|고물\\s?(?:값|가격)|(?:파지|폐지|고철|공병|구리|헌\\s?옷)\\s?값',
        '고물상.{0,20}(?:얼마|가격|값|단가|팔면|팔\\s?수|비싸)|(?:얼마|가격).{0,12}고물상',
        `(?:${RECYCLABLE}|${START_OF_WORD}(?:고)?철).{0,8}얼마에?\\s?(?:팔|사)`,
        `(?:${RECYCLABLE}).{0,8}돈(?:이|은)?\\s?(?:좀\\s?)?(?:되|돼|될|좀|얼마)`,
        '(?:팔면|팔아서|팔\\s?때).{0,8}(?:얼마|몇\\s?원|돈)',
        '(?:kg|킬로(?:그램)?|키로|톤).{0,10}(?:얼마|몇\\s?원)',
        `(?:${RECYCLABLE}).{0,12}(?:값|가격|단가|시가|프라이스|무게로|무게당)`,
        `(?:${RECYCLABLE}).{0,16}얼마(?!나\\s?(?!받|줘|주|쳐|쳤|벌|되|될|돼|됩|나와|나옵|하|합|할|에))`,
        `(?:${RECYCLABLE}).{0,12}(?:팔면|팔\\s?때|팔아서|팔고|팔\\s?수|(?<!르)쳐\\s?(?:줘|주)|매입)`,
        '(?:kg|킬로(?:그램)?|키로)\\s?(?:당|에)?\\s?(?:얼마|몇\\s?원|가격)',
      ),
    ],
    none: [
      any(
        '보증금',
        '종량제',
        '봉투',
        THROW_AWAY,
        '수수료',
        '스티커',
        '내놓',
        '내놔',
        '돌려',
        '접기',
        '코인|주식|주가|환율|부동산|달러|금값',
      ),
      any('(?:병|캔|페트).{0,12}(?:슈퍼|마트|편의점)|(?:슈퍼|마트|편의점).{0,12}(?:병|캔|페트)'),
    ],
    reasoning: 'asks what a recyclable sells for',
  },
  {
    intent: 'web_search',
    confidence: 0.9,
    all: [
      any(
        '검색|서치|(?:인터넷|구글|네이버|웹)(?:에서|으로|에)?.{0,24}(?:찾|확인|알아봐|뒤져)|웹(?:에서|으로)\\s?찾|구글링|뉴스|기사\\s?(?:찾|알려|보여|있)|보도\\s?자료',
        `${POLICY}.{0,16}(?:언제|소식|나왔|나온|바뀌|바뀐|달라[진졌지]|시행|개정|도입|추진|개편|강화|완화|새로|다시|올랐|오른|생[긴겼기]|확정|통과|폐지(?!를)|결과|어떻게\\s?(?:됐|되고|되어|돼\\s?가)|진짜|사실이)`,
        `(?:최신|최근|요즘|새로|새로운|올해|내년|내달|\\d{4}년|이번에|앞으로).{0,16}${POLICY}`,
        '\\d{4}년.{0,8}(?:바뀌|달라|시행)',
        '(?:업계|시장|산업|환경부|정부).{0,12}(?:이슈|동향|규모|전망|발표|추진|계획)',
        '(?:봉투|종량제|수거료|처리비|요금).{0,6}(?:인상|올랐|올린|오른|오른다)',
        '(?:네이버|구글|인터넷|유튜브|웹)(?:에|에다|에서)?\\s?(?:쳐|검색|물어|뒤져)',
        '(?:내년|올해|내달|다음\\s?달|이제|앞으로)(?:부터|에|는)?.{0,24}(?:다며|라며|다던데|라던데|다는데|라는데|바뀐대|금지래)',
        '(?:최신|최근|요즘|새로운).{0,10}소식|발표(?:한|된|했|났)|대란.{0,8}(?:상황|어때|어떻)',
        '최신\\s?(?:정보|소식|정책|규정|법|동향|제도|트렌드|자료|통계|기준)',
        '(?:최근|최신|요즘|올해|작년|지난해|이번|어제|오늘).{0,20}(?:결과|통계|현황|상황|동향|이슈|논란|발생량|재활용률|협상|회의|사건|화재|추세|기술|시행됐|통과)',
        '(?:올해|최근|요즘|이번\\s?달|내년|작년|\\d{4}년)(?:에|부터|에는)?.{0,16}(?:바뀐|바뀌|변경|개정|시행|달라진|달라지|정책|규제|소식|발표|제도|법안)',
      ),
    ],
    none: [any('검색대', '봤는데', '봤더니', '보다가', '(?:직원|담당자?|공무원)인데')],
    reasoning: 'asks for something recent or on the web',
  },
  {
    intent: 'character',
    confidence: 0.9,
    all: [
      any(
        '캐릭터|마스코트|수호신|요정',
        `(?:${RECYCLABLE}|유리|병|비닐|음식물|건전지|배터리|옷|가구|재활용|분리배출)\\s?(?:담당(?:하는|인)?\\s?)?(?:친구|히어로|대장|주인공).{0,6}(?:이름|누구|누군|소개|성격|알려)`,
      ),
    ],
    none: [
      any(
        THROW_AWAY,
        '캐릭터.{0,16}(?:배출|재활용|수거|내놓|넣)',
        '(?:캐릭터|요정)\\s?(?:가\\s?)?(?:그려진\\s?|모양\\s?|붙은\\s?|있는\\s?)?(?:인형|스티커|컵|용기|필통|포장|봉제|양말|문구|케이스|카드)',
      ),
    ],
    reasoning: 'asks about a character',
  },
  {
    intent: 'character',
    // Only the cast can tell whether it is one of them.
    confidence: 0.7,
    all: [
      any(
        '[가-힣]{2}(?:이|가|은|는)?\\s?누구(?:야|예요|에요|지|니|임|인지|고)|[가-힣]{2}(?:이|가|은|는)?\\s?누군(?:지|가|데)',
      ),
    ],
    none: [any('(?:너|넌|니|당신|대통령|장관|시장|가수|배우|선수|사장|만든)(?:는|은|가|이)?\\s?누구')],
    reasoning: 'asks who somebody is',
  },
  {
    intent: 'location',
    confidence: 0.9,
    all: [
      any(
        `(?:${NEAR}).{0,20}(?:${PLACE})`,
        `(?:${PLACE}).{0,14}(?:${NEAR}|${WHERE}|전화번호|영업)`,
        `(?:${SERVICE_PLACE}).{0,14}(?:${NEAR}|${WHERE}|${IS_THERE}|알려|보여|전화|번호|몇\\s?시)`,
        `(?:${NEAR}).{0,20}(?:${SERVICE_PLACE})`,
        `(?:${WHERE}).{0,10}(?:${PLACE})`,
        `(?:${NEAR}).{0,20}(?:${ANY_PLACE})`,
        '어디(?:서|에서)\\s?(?:사[요나지면]?(?![가-힣])|살\\s?수|팔[아지]|파[나는]|구[할해]|구매|구입|고[치쳐]|수리|빌[리려])',
        `(?:${ANY_PLACE})(?:은|는|이|가|를)?\\s?(?:${WHERE}|전화|번호(?!표)|영업)`,
        `[가-힣](?:역|동|구|시|군|읍)(?:에|에서)?\\s.{0,14}(?:${PLACE}).{0,10}(?:${IS_THERE}|알려|보여|추천)`,
        `(?:${PLACE})(?!에).{0,14}(?:${IS_THERE}|보여|전화|번호|몇\\s?시|열어|여나|문\\s?닫)`,
      ),
    ],
    none: [
      mayI,
      any('어디(?:에|다|에다|로)?\\s?버려', '받아\\s?(?:주|줘)?나', '갖다\\s?(?:주|줘)', '가져가(?:도|면)'),
    ],
    reasoning: 'asks for a place',
  },
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
        '(?:분리\\s?(?:수거|배출)|재활용)(?:이|은|는|을|하기|하는\\s?거)?\\s?(?:너무|진짜|왜\\s?이렇게|참|정말)?\\s?(?:귀찮|싫|힘들|짜증|재밌|재미)',
        '(?:리사이클|재활용|업사이클|분리\\s?(?:수거|배출))(?:링)?(?:이란|이|은)?\\s?(?:무슨\\s?뜻|뜻이|뭐야|뭔가요|뭔지|뭐예요|무엇)',
        '쓰레기(?:를|양을?)?\\s?(?:좀\\s?)?(?:안\\s?만들|줄[이일여])',
      ),
    ],
    none: [any(THROW_AWAY)],
    reasoning: 'asks about disposal at large',
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
