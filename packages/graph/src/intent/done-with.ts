/** "쓰던 거 3개", "먹고 난 …", "안 쓰게 됐어요": the use of the thing is over, and nothing is said of what to do with it. `text` is clean. */
export function isThingDoneWith(text: string): boolean {
  if (OTHER_WISH.test(text)) return false
  return OVER.test(text) || (NOUN_ENDS.test(text) && CAME_BY.test(text))
}

/** "반지 예쁘지", "냉장고에 뭐 있지", "요즘 볼만한 책": names a thing by the way. */
export function isTalk(text: string): boolean {
  return TALK.test(text)
}

/** Without counts and particles: 상자 of "사과 상자 두 개요?". */
export function lastWordOf(text: string): string {
  const words = text
    .replace(COUNT, '')
    .split(/[\s,.?!~…()]+/u)
    .filter(Boolean)
  return words.at(-1)?.replace(/(?:이요|요|은|는|도|들)$/u, '') ?? ''
}

/** Told as a state of things: nobody says so of what is kept. */
const OVER =
  /(?:먹|마시|쓰|사용하|까|바르|뿌리|하|갈|빼|뜯|교체하|정리하)고\s?(?:난(?!\s?(?:뒤|후|다음))|남은|나온|헌|버리게)|다\s?(?:쓴|씀|썼|쓰고|먹은|먹음|마신|마심|닳)|쓰던|입던|신던|쓰다\s?(?:만|남)|안\s?(?:쓰는|쓴|씀|쓰게|입는|입게|신는|신게|먹게|맞는|읽는)|안(?:쓰는|쓰게|입는|신는)|못\s?(?:쓰|입|신|먹)[는게을]|필요\s?없[는어게]|남은\s?(?:거|것|건|음식)|고장\s?(?:난|나서|남)|고장$|(?:깨|부러|부서|찢어|터|망가|낡아?빠)진|(?:교체|개봉)(?:하고|한|함)|유통\s?기한|헌\s?거|헌거|(?:씻었|헹궜|말렸|비웠|털었|뗐|뜯었)(?:음|어요?|는데|습니다)[\s.!~]*$|(?:헹굼|씻음|말림|비움|닦음|뗌|가져옴|챙겨\s?옴)[\s.!~]*$|(?:들고|가지고|챙겨)\s?(?:나온|온)|깨끗함[\s.!]*$|변색|(?:상자|박스|병|통|봉지|캔|용기|껍질|껍데기)만\s?남/u
/** What the phrase is about stands at its end. */
const NOUN_ENDS =
  /(?:거|것|건|꺼)(?:들|요|예요|임)?(?:\s?(?:\d+|한|두|세|네|여러|몇)\s?(?:개|장|병|박스|봉지|켤레|벌|대|권|통|캔))?[\s?!.)~]*$/u
/** How it came into the house, what it looks like, what it was for. */
const CAME_BY =
  /(?:나온|뽑은|모은|모아\s?둔|받은|온|사둔|감싼|싸고\s?있|싼|씌운|담긴|담겨|들어\s?있던|들었던|들어간|붙어\s?있던|붙였던|붙인|붙은|뗀|떼낸|떼어낸|벗긴|쌌던|꽂힌|쓰는|깔던|깔린|깔아\s?둔|된|생긴|같은|색|끼우는|덮는|묶는|묶은|큰|작은|얇은|두꺼운|하얀|까만|빨간|파란|투명한?)\s?(?:[가-힣]{1,6}\s)?(?:거|것|건|꺼)/u
/** Ends in talk of the person or the thing, whatever thing it is. */
const TALK =
  /(?:맛있|예쁘|예뻐|예쁜|귀여|귀엽|졸려|졸리|산책|뭐\s?있|보고\s?싶|갖고\s?싶|정리하는\s?(?:법|방법|팁)|(?<!만\s)잃어버[렸림]|(?:지갑|핸드폰|휴대폰|폰|열쇠|카드|차\s?키)(?:을|를|이|가|은)?\s?(?:떨어뜨|흘[렸리]|두고|놓고|어디(?:\s?뒀|\s?둔|야|에?\s?있|지|예요|갔|에\s?뒀))|(?:먹고|마시고|사고)\s?싶|청소(?:하는)?\s?(?:법|방법)|(?:끓이|만드|요리하)는\s?(?:법|방법)|얼마\s?들까|(?:얼룩|국물|때|냄새)(?:을|를|은|는)?\s?(?:어떻게\s?|어케\s?)?(?:빼|지우|지워|없애)|잊어버렸|배고|(?:밥|점심|저녁|아침)[은을]?\s?먹었).{0,6}$|볼\s?만한|읽을\s?만한/u
/** Ends by telling of a thing that is wanted, and not rid of. */
const OTHER_WISH =
  /(?:수리|고치|고쳐|추천|살까|사고\s?싶|사려|레시피|만들어\s?[줘주볼]|해\s?먹(?!고)|먹을까|좋아|싫어|찾아|찾는|찾을|빌려).{0,6}$/u
const COUNT =
  /\s?(?:\d+|한|두|세|네|다섯|여섯|열[가-힣]?|여러|몇)\s?(?:개|장|병|박스|봉지|켤레|벌|대|권|통|캔|묶음)(?:요|이요|임)?[\s?!.~]*$/u
