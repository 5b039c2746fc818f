import { soundOf } from './sounds.ts'
import { DISPOSE } from './words.ts'

/**
 * Whether something too big for a bag is what the text is about, and not where the thing lies or what it belongs to. `text` is as it sounds. The
 * head of a Korean noun phrase stands last: 의자 is the thing in "의자는", "의자 두 개 버려요", and not in "의자 다리", "침대 위".
 */
export function namesBulky(text: string): boolean {
  return [...text.matchAll(BULKY)].some((found) => {
    const after = text.slice(found.index + found[0].length)
    if (EXCLUDED.test(after) || OF_APPLIANCE.test(text.slice(0, found.index))) return false
    if (DRAIN.test(found[0] + after) || OTHER_TOPIC.test(after)) return false
    return !(BRITTLE.test(found[0]) && SHARDS.test(text)) && isHead(after)
  })
}

/** `after` is what follows the noun. */
function isHead(after: string): boolean {
  if (/^(?:애|에|의|용)/u.test(after)) return false
  if (
    /^[^가-힣\sa-z]|^$|^(?:을|를|이|가|은|는|도|만|나|랑|과|와|하고|까지|들|요|인대|인데|처럼|새트|하나|한개|두개|프래임|버|내)/u.test(
      after,
    )
  )
    return true
  const rest = after.trimStart()
  const [next = ''] = rest.split(' ')
  if (rest === after) return false
  return (
    NO_NOUN.test(rest) ||
    PART_GAVE_WAY.test(rest) ||
    VERBAL.test(next) ||
    LOCATIVE.test(next) ||
    BULKY_ALONE.test(next)
  )
}

/** Reported, paid for and fetched. Big appliances are not here: they are fetched for free. */
const BULKY_ITEM = `(?:${[
  '[소쇼쏘]\\s?[파퐈]',
  '(?<![가-힣])베드',
  '(?:릴렉스|게이밍|캠핑)\\s?체어',
  '칼락스',
  '말름',
  '(?:삼층|이층|자개)\\s?[장농]',
  '실버카',
  '스케이트\\s?보드',
  '공간\\s?박스',
  '방방(?:\\s?매트)?',
  '붕붕카',
  '개집',
  '폴더\\s?매트',
  '침대',
  '식탁',
  '테이블',
  '책상',
  '금고(?![가-힣])',
  '(?:티비|tv)\\s?(?:다이|받침)',
  '(?:옷|책|찬|이불|그릇|신발|거실|장식|진열|수납|서랍|붙박이|욕실|주방|화장|티비|tv)\\s?장',
  '돌?침대',
  '[매메]트[리래]스',
  '매트릭스',
  '장롱',
  '장농',
  '(?<![가-힣])농(?=\\s|을|이|은|짝)',
  '선반',
  '탁자',
  '밥상',
  '교자상',
  '협탁',
  '콘솔',
  '리클라이너',
  '안마\\s?의자',
  '흔들\\s?의자',
  '건조대',
  '캣\\s?타워',
  '카시트',
  '보행기',
  '미끄럼틀',
  '그네',
  '빈백(?!\\s?알)',
  '트램[펄폴]린',
  '킥보드',
  '휠체어',
  '(?<!종이\\s?)캐리어',
  '여행\\s?(?:용\\s?)?가방',
  '골프\\s?백',
  '카[펫페]트?',
  '러그',
  '병풍',
  '토퍼',
  '라텍스',
  '파티션',
  '칠판',
  '벤치',
  '서핑\\s?보드',
  '스노우?\\s?보드',
  '창[틀문](?:짝|틀)?',
  '(?:놀이|층간\\s?소음)\\s?(?:방\\s?)?매트',
  '수족관',
  '간판',
  '항아리',
  '장독',
  '파라솔',
  '블라인드',
  '방충망',
  '세면대',
  '보일러',
  '물탱크',
  '운동\\s?기구',
  '실내\\s?자전거',
  '사다리',
  '고무\\s?(?:대야|다라)',
  '오르간',
  '크리스마스\\s?트리',
  '캐비[넷닛]',
  '의자',
  '책꽂이',
  '화장대',
  '싱크대',
  '자전거',
  '피아노',
  '문짝',
  '평상',
  '유모차',
  '행거',
  '가구',
  '러닝\\s?머신',
  '런닝\\s?머신',
  '어항',
  '욕조',
  '변기',
].join('|')})`

const BULKY = new RegExp(soundOf(BULKY_ITEM), 'gu')
const BULKY_ALONE = new RegExp(soundOf(BULKY_ITEM), 'u')

/** "고무다라이 말고 고무장갑은": another thing is asked about. */
const EXCLUDED = /^[가-힣]?\s?말[고구]\s\S/u
/** "변기 안 되지": where another thing may not be poured. */
const DRAIN = new RegExp(soundOf('^(?:변기|싱크대|세면대|욕조)\\s?(?:안\\s?[되돼]|되나|돼)'), 'u')
/** "어항 정리했는데 … 자갈은 어디다 버려요": told of the one, asked of the other. */
const OTHER_TOPIC = new RegExp(
  soundOf(
    '^[^?.!]*[는건]데\\s(?:.*\\s)?(?!(?:[이그저]?[거건것게]|비용|수수료|스티커|딱지|신고|신청|접수|예약|돈|값|수거)[은는])[가-힣]{2,}[은는]\\s(?:어디|어떻|어따|어케|무슨)',
  ),
  'u',
)
/** 문짝 of "냉장고 문짝이 찌그러졌는데". */
const OF_APPLIANCE = new RegExp(
  soundOf(
    '(?:냉장고|세탁기|건조기|에어컨|티비|tv|오븐|전자[레렌]인?지|식기\\s?세척기|정수기|스타일러)\\s?$|(?:안에|속에|안의)\\s?(?:있[던는]\\s?|든\\s?)?$',
  ),
  'u',
)
/** In pieces they fit into a sack. */
const BRITTLE = new RegExp(soundOf('어항|수족관|항아리|장독'), 'u')
const SHARDS = new RegExp(soundOf('깨[져졌지진짐먹트뜨]|깼|금\\s?[이간갔]|산산조각|박살'), 'u')

/** How many, how big, in what state, what is done with it, what it costs: no other thing. */
const NO_NOUN = new RegExp(
  soundOf(
    `^(?:${[
      DISPOSE,
      '치[우워울운]|폐기|처분|처리|배출|수거|신고|신청|접수|예약|가[져지]|갖|실어|옮|떼[어낸]|조립식|세탁|빨아|들[고어]|뜯|분해|부[서숴수쉈]|고장|망가|낡|오래|뿌[사서수숴]|뿌라|무너|휘[어었]|뒤틀|삐걱|꺼[져졌지진]|터[져졌진짐지]|찢|긁|종이로|플라스틱으?로|나무로',
      '너무|커(?!버|튼)|크|큰|작은|안(?!장|감|쪽)|못|다(?![가-힣])|좀|걍|그냥|혼자|같은|정도|필요|새로|바꾸|사이즈|크기|있|없|생[겨긴]|이사',
      '(?:다리|기둥|문짝|바퀴|손잡이|유리|상판|등받이|스프링|레일|서랍|가죽|지퍼|알갱이|천|커버|살|발판)(?:가|이|도|만)?\\s?(?:하나\\s?|다\\s?)?(?:부러|부서|떨어|빠[져졌지진]|깨|나[갔가]|망가|흔들|꺼[져졌지진]|찢|벗겨|휘|긁|멀쩡|튀어|삐져|녹|없|까지)',
      '(?:고양이|강아지|개|애|아이|아들|딸|남편|아내|엄마|아빠|동생)[이가]\\s',
      '(?:하나|한|두|둘|세[트면]?|셋|네|넷|다섯|여섯|일곱|여덟|아홉|열[한두세네]?|여러|몇)(?![가-힣]{3})|\\d|개(?![가-힣]{2})|짝|프레임|본체|스티[커카]|딱지|수수료|수거비|비용|값|가격|돈|얼마|무료|공짜|대형|폐기물|쓰레기|재활용|종량제|봉투',
      '어[떻디찌째케떡쩌따데]|우[짜째예]|언제|뭐|그리고|및|또|이거|이것',
    ].join('|')})`,
  ),
  'u',
)
/** "상판 유리 깨져서", "줄 끊어져서": why the whole is thrown away. */
const PART_GAVE_WAY = new RegExp(
  soundOf(
    '^(?:다리|기둥|바퀴|손잡이|유리|상판|등받이|스프링|레일|가죽|지퍼|봉|줄|체인|안장|천|살|발판|판|모서리|천장|틀)(?:이|가|도|만)?\\s(?:[가-힣]{1,3}\\s){0,2}[가-힣]*[어아여해져와나러려]서\\s',
  ),
  'u',
)
/** Ends like a verb. */
const VERBAL = new RegExp(
  soundOf(
    '(?:는데|은데|려고|려면|라고|라면|니까|지만|어서|아서|해서|어요|아요|나요|까요|구요|고요|다가)[?!.,]*$',
  ),
  'u',
)
/** "아파트에 그냥 내놔도", "봉투에 안 들어가는": where it is put, unless it is where another thing lies. */
const LOCATIVE = new RegExp(soundOf('^(?!위|바닥|밑|아래|안|속|뒤|옆|서랍)[가-힣]{2,}에(?:다|는|도)?$'), 'u')
