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
  const words = subjectOf(text).split(' ').filter(Boolean)
  return words.every((word) => PART.test(word) || (CONDITION.test(word) && !NOODLES.test(word)))
}

/** The same without parts (뚜껑, 라벨) where a thing is named beside them: what a later question may depend on. */
export function themeOf(text: string): string {
  const words = subjectOf(text).split(' ')
  const things = words.filter((word) => !PART.test(word))
  return (things.length > 0 ? things : words).join(' ')
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
  return text.length <= 20 && text.split(' ').length <= 4 && BARE_TOPIC.test(text)
}

function withoutParticle(word: string): string {
  const bare = word.replace(PARTICLE, '')
  return [...bare].length >= 2 || PART.test(bare) ? bare : word
}

/** What may follow the noun says nothing by itself: 똑같아요, 어때, 얼마야, 안 돼, 없어. */
const BARE_TOPIC =
  /(?:은|는|도|에는|엔)(?:요|여|용)?(?:\s(?:다\s?)?(?:똑같|마찬가지|같은가|같아|어때|어떤가|어떨까|얼마|몇|안\s?(?:돼|되)|돼|되나|되지|괜찮|없|있|가능|그래|왜).*)?\s?[?~.!]*$/u
const PARTICLE =
  /(?:이에요|예요|이랑|하고|에서|으로|까지|부터|한테|에게|은요|는요|도요|은|는|이|가|을|를|도|랑|와|과|에|로|의|만|요)$/u

const SEQUEL =
  /^(?:그럼|그러면|그렇다면|그런데|근데|그리고|그\s?다음|그거|그건|그것|이건|이거|또|아니면|아\s|참\s)/u

/** Parts that belong to something named before. */
const PART =
  /^(?:뚜껑|마개|라벨|상표|겉면|고리|링|펌프|노즐|손잡이|내용물|안쪽|속|바닥|꼭지|씨|씨앗|껍질|뼈|부속|부품|나머지|안|겉|심|국물|건더기|통|봉지|봉투|포장|상자|박스|테이프|스티커|빨대|전화번호|번호|비용|가격|수수료)$/u

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
    '어(?:떻게|떡해|떡하.*|째|케|디.*|느)',
    '우째',
    '뭐.*',
    '뭘',
    '뭔.*',
    '무[엇슨].*',
    '(?:방법|법)(?:$|은|이|을|도|좀)',
    '알려.*',
    '가르쳐.*',
    '말해.*',
    '궁금.*',
    '(?:되|돼|될|됩|된)(?:$|나.*|는.*|지.*|요.*|면.*|니.*|까.*|어.*|다.*)',
    '(?:해|하|할|한|함)(?:$|야.*|요.*|나.*|면.*|는.*|지.*|니.*|까.*|다.*|줘.*|주.*)',
    '싶.*',
    '(?:떼|씻어|닫아|열어|벗겨|닦아|헹궈|빼)(?:야.*|서.*|도.*|내.*|고.*|나.*|$)',
    '(?:좀|그냥|혹시|그럼|그러면|그렇다면|그런데|근데|그리고|저기|아니|아니면|또|참|지금|이제|제발|요|네|응|아|음|어|저|나|제가|내가|수|때|게|다시|같이|함께|따로|여기|거기)',
    '(?:[그이저]|그런|이런)?(?:거|것|건|걸)(?:$|은|는|도|야|를|요|예요|이에요|인데|이야)',
    '[그이저]',
    '(?:있|없)(?:어.*|나.*|을까.*|습.*|니.*|는지.*|는데|음)',
    '(?:괜찮|상관|똑같|마찬가지|비슷|어때|어떤|얼마|위험|안전|가능).*',
    '(?:나요|인가요|인가|이야|맞아|맞나.*|좋아.*|좋을까.*)',
  ].join('|')})$`,
  'u',
)
