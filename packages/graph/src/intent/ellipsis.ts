/** Messages that name no thing of their own, and would be looked up in vain without the thing before. `text` is clean. */

/** "왜 종이가 아니야?", "종이로 버리면 안 되나?": what is named is where the thing does not go. */
export function asksReason(text: string): boolean {
  return WHY_OR_THERE.test(text) && wordsOf(text).every((word) => REASON_WORD.test(word))
}

/** "씻어야 된대유?", "꼭 말려야 되나?", "구멍 뚫어?": what is to be done with the thing. */
export function asksHandling(text: string): boolean {
  const words = wordsOf(text)
  return (
    words.some((word) => (HANDLED.test(word) && !/[은던]$/u.test(word)) || ERASED.test(word)) &&
    words.every((word) => HANDLING_WORD.test(word))
  )
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

/** 동그란 of "동그란 건?", 자동차 of "그럼 자동차 건 어떡해?": which of them it is, whatever may tell them apart; '' for anything else. */
export function suchOf(text: string): string {
  return text.length <= MAX_CHARACTERS ? (WHICH.exec(text)?.groups?.such ?? '') : ''
}

/** "씻은 건?", "깨끗한 거는?": whatever was said of its state before holds no more. */
export function asksForClean(text: string): boolean {
  return asksForSuch(text) && /씻은|씻어서|말린|깨끗|닦은|헹군|안\s?(?:묻은|젖은|깨진|더러운)/u.test(text)
}

/** "아무리 씻어도 빨개 ㅠ", "옮기다 깨먹었어", "나는 국물 배서 빨간데": what became of the thing before, and no thing of its own. */
export function tellsState(text: string): boolean {
  const words = wordsOf(text.replace(WHOSE_SMELL, '')).filter((word) => /[가-힣]/u.test(word))
  return (
    text.length <= MAX_CHARACTERS &&
    words.some((word) => BECAME.test(word)) &&
    words.every((word) => BECAME.test(word) || TOLD_BESIDE.test(word))
  )
}

/** "국물 배서 빨간데" of "나는 국물 배서 빨간데": as it stands behind the name of the thing. */
export function withoutSpeaker(text: string): string {
  return text.replace(SPEAKER, '').replace(/[?!.~\sㅋㅎㅠㅜㄷ]+$/u, '')
}

/** "그냥 도랑에 부으면 안 되나?", "변기에 내리면?": another way to be rid of the thing before. */
export function asksAnotherWay(text: string): boolean {
  return text.length <= MAX_CHARACTERS && ANOTHER_WAY.test(text)
}

/** 비닐 of "위에 붙은 비닐은요?", 건전지 of "거기 들어 있던 건전지는 같이 버려?"; '' for anything else. */
export function thingUponIt(text: string): string {
  return UPON_IT.exec(text)?.groups?.thing ?? ''
}

/** 병 of "다 쓴 빈 병이면?": what the thing before is in; '' for anything else. */
export function emptiedOf(text: string): string {
  return EMPTIED.exec(text)?.groups?.container ?? ''
}

/** "사람만 한 건요?", "거실만 한 거면?": as big as no bag. */
export function asksForHuge(text: string): boolean {
  return text.length <= MAX_CHARACTERS && HUGE.test(text)
}

/** "깨끗한 뚜껑 쪽은?", "기름 묻은 데는?": a side of the thing before, and its state. */
export function asksForSide(text: string): boolean {
  return text.length <= MAX_CHARACTERS && SIDE.test(text)
}

/** "기름은 어디다 버려", "남은 페인트는?": what is in the thing before, to be got rid of by itself. */
export function asksForContents(text: string): boolean {
  return text.length <= MAX_CHARACTERS && CONTENTS.test(text)
}

/** 기름 of "기름 담았던 거라 미끌거리는데", 식용유 of "식용유 담겼던 페트는요": what was in the thing before; '' for anything else. */
export function heldBefore(text: string): string {
  return text.length <= MAX_CHARACTERS ? (HELD.exec(text)?.groups?.thing ?? '') : ''
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[\s,.?!~…]+/u).filter(Boolean)
}

const LINK = '그럼|그러면|그런데|근데|그래도|그건|그거|이건|만약|만일|혹시|아니|에이|엥|헐|어|아|음'
const PLACE_OF_WASTE =
  '종이|플라스틱|비닐|유리|캔|고철|재활용|일반|음식물|음쓰|일쓰|종량제|의류수거함|헌옷|페트|스티로폼'
const END = '[가-힣]{0,3}'

const WHY_OR_THERE = new RegExp(`왜|이유|(?:${PLACE_OF_WASTE})(?:류|쓰레기|봉투)?(?:으?로|에|에다)\\s`, 'u')
const REASON_WORD = new RegExp(
  `^(?:${LINK}|그냥|걍|왜${END}|이유${END}|안[돼되]?${END}|못|그래${END}|그런${END}|아니${END}|아닌${END}|[돼되된됨]${END}|하${END}|해${END}|버[리려]${END}|넣${END}|내[도면야]${END}|거${END}|건${END}|(?:${PLACE_OF_WASTE})(?:류|쓰레기|봉투)?(?:가|이|로|으로|에|은|는|이랑|랑|도)?)$`,
  'u',
)
const TOOL =
  '신문지?|휴지|화장지|키친\\s?타월|비닐|비닐봉지|봉투|봉지|테이프|박스|상자|종이|끈|노끈|랩|호일|장갑|물|뜨거운|찬물|세제|주방세제|단자'
const DATA = '사진|연락처|데이터|자료|개인\\s?정보|기록|카톡|문자|파일'
/** No thing to be thrown away; 사진 may be one. */
const ERASED = /^(?:연락처|데이터|자료|개인\s?정보|기록)(?:은|는|을|를|도)?$/u
const HANDLED =
  /^(?:씻(?!겨|기[가-힣])|헹[구궈굴]|닦|말[려릴]|말리|비[우워울](?!누)|접[어으을]|펴[서야]|펼|밟|찌그|눌러|누르|묶|뚫|우[그구]|뜯|분리(?:$|[가이는도안])|통째|떼(?![졌진])|벗[기겨](?![졌진])|빼|잘라|자르|분해|세척|설거지|싸[야서면]|쌀|감[아고으]|붙[여이]|담[아으]|덮|적[셔시]|굳혀|얼려|지[우워울]|초기화|백업)/u
const HANDLING_WORD = new RegExp(
  `^(?:${LINK}|왜${END}|뭘로|뭐로|귀찮${END}|힘들${END}|꼭|다|안|못|깨끗[이하]${END}|물기${END}|(?:${TOOL})(?:로|으로|에|에다|을|를|은|는|도)?|(?:${DATA})(?:은|는|을|를|도)?|(?:통|병|캔|팩|컵|용기|봉지|상자)[은는도을를]|넣${END}|하나씩|얼마|어떻게|미리|먼저|일일이|굳이|반드시|그대로|그냥|통째로|좀|꼼꼼${END}|바짝|대충|구멍${END}|안쪽${END}|속${END}|(?:${HANDLED.source.slice(1)})[가-힣]{0,5}|[되돼될됩된대해하할함]${END}|(?:이것|그것|이거|그거|얘|걔|둘|모두|전부|각각)[도은는다]?|버[리려릴]${END}|내[도야나]?${END}|놓${END}|한${END})$`,
  'u',
)
const CLINGING =
  /^(?:[가-힣a-z]+\s){0,3}[가-힣a-z]+\s?(?:달[려린렸]|붙[어은었]|들[었]|들어\s?있|섞[이여였인]|끼[어워]|눌어붙|들러붙|말라붙|박[혀힌혔]|들어간|남[아은았]|묻[은었어]|젖[어은었]|배[었어]|물들|안\s?지워|안\s?씻|안\s?닦|안\s?빠|안\s?떨어)[가-힣]{0,3}(?:면|믄|는데|은데|인데|을\s?때|(?<=[는은진린힌간])\s?(?:건|거|것|채로?))(?:은|는)?(?:요|여)?(?:\s(?:어떡|어떻|어째|어쩌|우째|우짜|뭐|어디|안\s?[되돼]|되|돼)[가-힣]{0,4}(?:\s[가-힣]{1,4})?)?[?~.!]*$/u
const SUCH = new RegExp(
  `^(?:(?:${LINK})\\s)?(?<such>(?:[가-힣]+\\s){0,3}[가-힣]+[은는던진된한린긴난운쓴뗀뺀])\\s?(?:건|거|것|게|거는|것은|거도|것도|거면|것이면|거라면)(?:요|여|은요)?(?:\\s(?:되|돼|괜찮)[가-힣]{0,4})?[?~.!]*$`,
  'u',
)
/** "과일 싸는 거는?" names a thing of its own by what is done with it. */
const WHICH = new RegExp(
  `^(?:(?:${LINK})\\s)*(?<such>(?!.*만\\s[한하])(?!(?:[이그저]런?|다른|어떤|무슨|모르는|[하되]는)\\s)(?:[가-힣]+|(?:[가-힣]+\\s){1,3}[가-힣]*(?:[은던진된한린긴난운큰쓴뗀뺀친간온]|[되있없]는|들어가는|나오는))(?=\\s[건거것게]))\\s(?:건|거|것|게)(?:은|는|도|면|라면)?(?:요|여)?(?:\\s(?:어[떻떡디째쩌]|되|돼|괜찮)[가-힣]{0,4}(?:\\s[가-힣]{1,4})?)?[?~.!]*$`,
  'u',
)
const SUCH_WORD =
  /^(?:깨끗[이하].*|더러.*|한쪽.*|한짝.*|짝.*|안|못|다|꼭|아직|조금|좀|많이|거의|살짝|물[로에]|안에|속에|완전히?|하나도|이미|새|쓰지도|뜯지도?|열지도?|먹지도?|않[은는]|(?:씻|헹|닦|말|비|접|남|깨|찢|젖|묻|더|터|부서|부러|망가|고장|녹|얼|굳|상|썩|뜯|마[르른]|오염|오래|떨어|빠|벗|뗀|뺀|쓴|쓰|사용|코팅|구멍|색|무늬|글씨|인쇄|새).*)$/u
const BECAME = new RegExp(
  `^안?(?:${[
    '(?:씻|빨|닦|삶|문질러|헹궈|밀)[어아]?도',
    '빨[갛개간갰]|노[랗래란]|까[맣매]|시커[멓매먼]|누[렇래런]|시?[벌뻘][겋개거건]|주황',
    '얼룩|곰팡이?[가-힣]*|냄새|변색|코팅|[쩐쉰]내|비린내|구멍|빵[꾸구]|빵빵|부풀|부풂|볼록|불룩|배불|지워[지졌져짐]|빠[지져졌짐]|없어[지져졌짐]|가[셔시][지]?|씻[기겨]|닦[이여]',
    '깨[졌져지진짐먹트뜨버]|깸|깼|금[이만간갔감]|금$|부서|부러|박살|산산조각|찢|터[졌져진짐지]|뜯[겨겼긴]|튿|늘어|[해헤][졌진짐지]|닳|너덜|구겨|갈라|쪼개|날카|뾰족|미끌|미끈|끈적|떨어[뜨트졌짐]|떨[궜굼군]|쏟|엎',
    '빠[뜨트]|흘[렸린려]|묻[었은어음]|튀[었어]|튄|젖|배[었어서]|뱄|밴|물[들든]|녹[슬슨]|상[했한]|썩|굳|말라|얼었|찌그|휘[었어]|끊|고장|망가|나갔|탔|태웠|그을|샜|새[서요는]|커서|크면|큰데|들어가[가-힣]*',
  ].join('|')})`,
  'u',
)
/** What may stand beside it: whose it is, what came on it, how much, and what to do now. */
const TOLD_BESIDE = new RegExp(
  `^(?:${LINK}|${[
    '나는?|난|내|제|저는?|전|우리|저희|[이그저]?(?:거|건|것|게)[은는도요]{0,2}',
    '(?:내가|제가|누가|애가|아이가|강아지가|고양이가|남편이|동생이)',
    '(?:국물|기름기?|양념|소스|커피|우유|카레|김치|고추장|음식물?|케첩|페인트|물감|물|때|색|색깔|빨간\\s?물|얼룩|냄새|자국|구멍|곰팡이|불똥|녹|액|금|이)[이가은는도을를]?',
    '(?:물|비|바닥|차|못|땅|발|안|속|겉|위|밑|옆|봉투|봉지)(?:에|에서|에다|에는|에도)?',
    '(?:무릎|팔꿈치|소매|목|밑창|뒤꿈치|굽|지퍼|단추|화면|액정|모서리|귀퉁이|한쪽|양쪽|끝|손잡이|다리|바퀴|배|가운데|앞|뒤)[이가은는도만에]?|[가-힣]{2,6}에서',
    '아무리|이미|벌써|통째로|엄청|꽤|되게|아주|무지|방금|아까|어제|오늘|지금|완전|너무|진짜|많이|조금|좀|살짝|다|막|계속|그대로[가-힣]*|심하게|하나|반쯤|반으로|빨간|노란|까만|하얀|안|못|도무지|도저히|절대|영|실수로',
    '[가-힣]{1,4}다가?$|미끄러[져지][가-힣]*|놓[쳐쳤][가-힣]*',
    '폈[가-힣]*|펴[서요]|피[었어][가-힣]*|핀|슬[었어][가-힣]*|슨|생[겼기김긴겨][가-힣]*|났[가-힣]*|나(?:는데|는|서|요|면)?|난|남|갔[가-힣]*|간|가[서요]|들었[가-힣]*|남[았음아은][가-힣]*|안?(?:지|져|진)[가-힣]{0,3}',
    '같[은아애음][가-힣]*|듯[가-힣]*|[했한해됐된됨돼되하함했][가-힣]{0,3}|거면|버[렸려][가-힣]*',
    '어[떡떻째쩌쩔케캄캐디][가-힣]*|우[째짜][가-힣]*|뭐[가-힣]*|괜찮[가-힣]*|상관[가-힣]*|넣[가-힣]{0,3}|있[는어으][가-힣]{0,2}',
  ].join('|')})$`,
  'u',
)
/** 생선 of "씻어도 생선 냄새 나는데". */
const WHOSE_SMELL = /(?<=^|\s)[가-힣]+\s(?=(?:냄새|자국|얼룩)[이가은는도]?\s)/u
const SPEAKER =
  /^(?:(?:나는?|난|내|제|저는?|전|우리|저희|우리\s집)\s?(?:거는|건|것은|거|게)?|(?:이|그)거는?|이건|그건)\s(?!같)/u
const ANOTHER_WAY = new RegExp(
  `^(?:(?:${LINK}|그냥|걍|대신|차라리)\\s)*(?:[가-힣]{1,5}(?:에|에다|에다가|에서|에다도)\\s)(?:그냥\\s)?(?:(?:부으|붓|묻으|파묻으|태우|흘려\\s?보내|흘리|쏟으|쏟아\\s?버리|내리|뿌리|놔두|던지|버리)면(?:은|요)?|(?:부어|묻어|파묻어|태워|흘려|쏟아|내려|뿌려|놔둬|던져)(?:버려)?도)(?:\\s(?:안|큰일|어떻|어때|왜|괜찮|되|돼).{0,8})?[?!.~]*$`,
  'u',
)
const UPON_IT =
  /^(?:(?:그럼|그러면|근데|그런데|그리고)\s)?(?:거기에?(?:서)?|그\s?안에|안쪽에|안에|속에|위에|겉에|밑에|아래에?|옆에|몸통에|바닥에|뚜껑에)\s?(?:같이\s|딸려\s?|들어\s?|붙어\s?)?(?:붙은|붙인|든|들은|있던|있는|온|오는|나온|씌운|씌워진|덮인|덮은|깔린|깔려\s?있는|끼운|낀|꽂힌|박힌|달린|담긴|들어있던|들어있는|붙어있던|붙어있는|감긴)\s(?<thing>[가-힣a-z0-9]{1,8}?(?:\s[가-힣a-z0-9]{1,8}?)?)(?:은|는|도)?(?:요|여|용)?(?:\s(?:같이|따로|어떻|어디|어케|뭐|무슨|그냥)[가-힣]*(?:\s[가-힣]{1,5})?)?[?!.~]*$/u
const EMPTIED =
  /^(?:(?:그럼|그러면|근데|만약)\s)?(?:(?:(?:다|싹|완전히)\s?(?:쓴|먹은|마신|비운)|빈|비운)\s){1,2}(?<container>병|통|캔|팩|용기|봉지|튜브|상자)(?:이?면|이라면|은|이요|인\s?거면)(?:요)?(?:\s(?:어떻|어떡|어디|어케|되|돼|괜찮)[가-힣]*(?:\s[가-힣]{1,4})?)?[?!.~]*$/u
const HUGE = new RegExp(
  `^(?:(?:${LINK})\\s)*(?:내\\s)?(?:사람|어른|아이|애|키|몸|허리|거실|방|문|벽|창문|냉장고|세탁기|침대|소파|책상|식탁|장롱)(?:\\s키)?만\\s?(?:한|하|해)[가-힣]{0,3}(?:\\s?(?:거|건|것)[가-힣]{0,3})?(?:\\s(?:어떡|어떻|어디|어째)[가-힣]{0,4})?[?!.~]*$|^(?:(?:${LINK})\\s)*(?:엄청\\s|아주\\s)?(?:큰|커다란)\\s?(?:거|건|것)(?:은|는)?(?:요|여)?[?!.~]*$`,
  'u',
)
const SIDE =
  /(?:깨끗한|묻은|젖은|더러운|안\s?묻은|안\s?젖은|멀쩡한|찢어진|물든)\s(?:[가-힣]{1,4}\s)?(?:쪽|데|부분|면|곳|윗면|윗부분|뚜껑|바닥)(?:은|는|만|도)(?:요)?(?:\s.{0,8})?[?!.~]*$/u
const CONTENTS = new RegExp(
  `^(?:(?:${LINK}|그리고|안에)\\s)*(?:국물|건더기)(?:은|는)(?:요|여)?[?!.~]*$|^(?:(?:${LINK}|그리고|안에)\\s)*(?:기름|국물|소스|양념|음료수?|커피|알약|가루|흙|찌꺼기|건더기|내용물)(?:은|는)\\s(?:어디|어떻게|어떡|어따|어케).*$|^(?:(?:${LINK}|그리고|안에)\\s)*(?:남은|먹다\\s남은|쉰|상한)\\s(?:[가-힣]{1,3}\\s)?(?!거|것|건|게|기름기)[가-힣]{1,5}(?:은|는|도)(?:요)?(?:\\s.{0,10})?[?!.~]*$`,
  'u',
)
const HELD = new RegExp(
  `^(?:(?:${LINK})\\s)*(?<thing>[가-힣]{2,6}?)[을를이가]?\\s(?:담[았겼]던|담긴|담은|들었던|들어\\s?있던|넣었던|들었었던)\\s(?:거|것|건|페트|병|통|봉지|데)(?:라|라서|면|인데|은|는|은요|는요|요|도)?(?:\\s[가-힣]{1,6})?[?!.~]*$`,
  'u',
)
const MAX_CHARACTERS = 30
