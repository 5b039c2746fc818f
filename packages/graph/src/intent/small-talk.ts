/** What a general message is, as far as rules can see. `chat` is everything else: only a model can answer it. */
export type SmallTalk =
  | 'greeting'
  | 'thanks'
  | 'goodbye'
  | 'identity'
  | 'capability'
  | 'off-limits'
  | 'unreadable'
  | 'chat'

/** `text` is clean (`cleanText`). */
export function recognizeSmallTalk(text: string): SmallTalk {
  if (!/[\p{L}\p{N}]/u.test(text) || PROTOCOL.test(text) || ONLY_JAMO.test(text)) return 'unreadable'
  if (OFF_LIMITS.some((pattern) => pattern.test(text))) return 'off-limits'
  if (IDENTITY.test(text)) return 'identity'
  if (CAPABILITY.test(text)) return 'capability'
  if (text.length <= SMALL_TALK_LENGTH) {
    if (THANKS.test(text) || AGREEMENT.test(text)) return 'thanks'
    if (GOODBYE.test(text)) return 'goodbye'
    if (GREETING.test(text)) return 'greeting'
  }
  return 'chat'
}

/** Kinds that say nothing about what the person wants when something else is asked beside them. */
export function isDispensable(kind: SmallTalk): boolean {
  return kind === 'greeting' || kind === 'thanks' || kind === 'off-limits' || kind === 'unreadable'
}

/** The user's words are data; whoever asks for other rules or for ours gets neither, with or without a model. */
const OFF_LIMITS: readonly RegExp[] = [
  /시스템\s?(?:프롬프트|메시지|지시)|system\s?prompt/u,
  /(?:지시|명령|지침|규칙|설정|프롬프트)(?:들|사항)?(?:은|는|을|를|도)?\s?(?:전부\s?|모두\s?|다\s?)?(?:무시|잊어|잊고|버리고\s?(?:이제|지금)|따르지)/u,
  /(?:ignore|disregard|forget).{0,40}(?:instruction|prompt|rule)/u,
  /프롬프트.{0,12}(?:출력|보여|공개|알려|말해)|(?:api|비밀)\s?키.{0,10}(?:출력|보여|알려|말해)/u,
  /(?:탈옥|jailbreak|dan\s?mode|개발자\s?모드)/u,
]

/** Lines of a wire format: `event: done`, `data: {}`. */
const PROTOCOL = /^(?:event|data|id|retry)\s?:(?!.*[가-힣])/u
const ONLY_JAMO = /^[ㄱ-ㅎㅏ-ㅣ\s\p{P}\p{N}\p{S}]+$/u
const IDENTITY =
  /(?:^|\s)(?:너|넌|네|니|당신|그쪽|에코)(?:는|은|가|의|도)?\s?(?:도대체\s?)?(?:누구|누가|뭐야|뭐니|뭐하는|정체|이름|사람|로봇|ai|인공지능|챗봇)|(?:자기\s?소개|이름이?\s?뭐)/u
const CAPABILITY =
  /(?:뭐|무엇|무슨|어떤\s?(?:걸|것|일)).{0,8}(?:할\s?수|해\s?줄|도와|물어|알려\s?줄\s?수)|도움말|사용법|사용\s?방법|^help$|기능(?:이|은|을)?\s?(?:뭐|알려|있)/u
const THANKS =
  /고마|고맙|감사|ㄱㅅ|ㄳ|땡큐|땡스|쌩큐|thx|thank|수고|덕분|최고(?:야|다|예요)|잘\s?했|굿(?!즈)/u
const AGREEMENT = /^(?:네+|넵|넹|응+|웅|오케이|ok(?:ay)?|알겠.*|알았.*|그렇구나|아하|그래)[\s.!~]*$/u
const GOODBYE =
  /잘\s?가|잘\s?있어|안녕히|(?<![가-힣])(?:바이){1,2}(?=$|[^가-힣]|[요여용염](?![가-힣]))|굿\s?바이|bye|빠이|잘\s?자|다음에\s?(?:봐|또)|담에\s?(?:봐|또)/u
const GREETING =
  /^(?:안[녕뇽냥]|(?:하이)+(?=$|[^가-힣]|[루요욤염용롱])|헬로(?!\s?키티)|hi(?![a-z])|hello|hey|반가|ㅎㅇ|여보세요|방가|좋은\s?(?:아침|저녁|하루)|굿모닝)/u
const SMALL_TALK_LENGTH = 24
