/**
 * Fragments of Korean patterns. Verbs are cut before their ending (버리다: 버리/버려/버릴/...), so that every level of
 * politeness and most dialects match; words that also live inside others are fenced by a look-around.
 */

/** Not right behind another syllable: the beginning of an eojeol. */
export const START_OF_WORD = '(?<![가-힣])'

/** 버리다 as a main verb; "잊어버렸다", "잃어버린" have it as an auxiliary right behind 어/아. */
export const THROW_AWAY = '(?<![아어여려해잃])버(?:[리려릴림린렸립]|려요)'

/** 배출, but not of carbon or gas. */
export const EMIT = '(?<!(?:탄소|가스|오염\\s?물질)\\s?)배출'

/** What people do with waste. */
export const DISPOSE = [
  THROW_AWAY,
  '내놓',
  '내놔',
  '내다\\s?놓',
  EMIT,
  '분리\\s?수거',
  '분리\\s?배출',
  '폐기(?!물)',
  '처분',
  '처리',
  '수거해',
  '수거하',
  '재활용\\s?(?:이|을)?\\s?(?:돼|되|될|됩|가능|안|으로|해|할|하|품)',
  '종량제',
  '어디(?:에|에다|다|로)?\\s?(?:넣|담|둬|두|내|모아)',
  '넣(?:어도|어야|으면|는\\s?거|을까|나)',
].join('|')

/** "Is it paper or plastic", "do I take the label off", "wash it first": disposal without saying so. */
export const DISPOSAL_DETAIL = [
  '(?:종이|비닐|플라스틱|캔|병|유리|고철|금속|의)류(?:야|인가|예요|이에요|인지|일까|죠|지)',
  '(?:일반|생활|음식물|플라스틱|비닐|종이|캔|유리|고철|병|불연성|가연성)(?:류|쓰레기)?\\s?(?:이야|인가|이에요|예요|인지|일까|맞아|맞나|로\\s?(?:가|나가|분류|들어)|에\\s?(?:들어|속|넣))',
  '(?:일반|음식물|생활|재활용)\\s?쓰레기(?:야|\\?|지|죠|임)',
  '(?:라벨|뚜껑|비닐|테이프|송장|스티커|상표|마개|빨대|링|고리|심)(?:은|는|도|을|를|이|가)?\\s?(?:다\\s?|꼭\\s?|안\\s?)?(?:떼|뗴|벗|제거|닫|열고|분리|빼|따로)',
  '(?:씻|헹구|헹궈|닦|말려|말리|비워|비우|접어|펴서|묶어|찌그러|압착)(?:어|아|고|서|야)?\\s?(?:야|서\\s?내|내야|해|돼|하나|되나|할까|도\\s?돼)',
].join('|')

/** Too big for a bag: reported, paid for and fetched. Big appliances are not here: they are fetched for free. */
export const BULKY_ITEM = `(?:${[
  '[소쇼]파',
  '돌?침대',
  '매트[리래]스',
  '장롱',
  '장농',
  '옷장',
  '책상',
  '의자',
  '식탁(?!보)',
  '서랍장',
  '책장',
  '책꽂이',
  '화장대',
  '장식장',
  '신발장',
  '진열장',
  '거실장',
  '찬장',
  '싱크대',
  '자전거',
  '피아노',
  '캐비닛',
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
].join(
  '|',
)})(?!에|\\s?(?:위|밑|아래|안장|커버|시트|이불|패드|부품|나사|타이어|튜브|바구니|바퀴|거름망|배수구))`

/** What a scrap dealer weighs. */
export const RECYCLABLE = [
  '고철',
  '파지',
  '폐지',
  '종이',
  '신문지?',
  '골판지',
  '박스',
  '캔',
  '알루미늄',
  '구리',
  '동파이프',
  '스테인리스|스텐',
  '비철',
  '철스크랩',
  '페트(?:병)?',
  'pet(?:병)?',
  '플라스틱',
  '공병',
  '유리병',
  '헌\\s?옷',
  '고물',
  '재활용품',
  '스티로폼',
  '[lh]dpe',
  'pp|pe|ps|pvc|eps',
].join('|')

/** Boxes and machines that take one kind of thing. */
export const COLLECTION_BOX = [
  '수거함',
  '회수기',
  '수거처',
  '수거\\s?장소',
  '수거소',
  '수거\\s?거점',
  '배출함',
  '전용함',
  '수집함',
  '반납기',
  '네프론',
  '수거대',
  '수거통',
  '배출\\s?장소',
].join('|')

/** Places with a door, other than boxes. */
export const PLACE = [
  '재활용\\s?센터',
  '제로\\s?웨이스트',
  '리필\\s?(?:샵|숍|스테이션|가게|매장)',
  '주민\\s?센터',
  '복지\\s?센터',
  '동사무소',
  '구청',
  '시청',
  '군청',
  '고물상',
  '약국',
  '보건소',
  '카센터',
  '정비소',
  '아름다운\\s?가게',
  '굿윌',
  '중고\\s?(?:매장|가게|샵|숍|상점|서점)',
  '(?:헌|중고)\\s?책방',
  '수리\\s?(?:점|센터|카페)',
  '수선집',
  '서비스\\s?센터',
  '자원\\s?순환\\s?센터',
  '새활용',
  '업사이클',
  '알맹\\s?상점',
  '나눔\\s?(?:가게|상점)',
  '대형\\s?마트',
  '편의점',
  '마트',
].join('|')

export const NEAR = '근처|주변|가까운|가까이|인근|부근|동네|여기서'
export const WHERE = '어디|어딨|위치|찾아|가는\\s?길|몇\\s?시'
export const IS_THERE = '있어|있나|있을까|있니|있는지|있습니까|있는가|있음'

/** Rain as a circumstance ("비 오는데 박스 내놔도 돼?"), not as the question. */
export const WEATHER_CIRCUMSTANCE =
  '(?:비|눈|소나기|장마)(?:가|는|도)?\\s?(?:오는데|오는\\s?날|올\\s?때|오면|와서|와도|왔는데|맞은|맞았|에\\s?젖|내리는데|내려서|내리는\\s?날)|날씨(?:가|는)?\\s?(?:좋은데|추운데|더운데|나쁜데|때문)|(?:더운|추운)데|장마\\s?때|한파에|폭염에'
