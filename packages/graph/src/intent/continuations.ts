import type { Intent } from '@eco2/ports'
import { namesBulky } from './bulky.ts'
import { asksCircumstance } from './circumstances.ts'
import { isTalk } from './done-with.ts'
import { asksHandling, suchOf } from './ellipsis.ts'
import { isRemark } from './remarks.ts'
import { soundOf } from './sounds.ts'
import { asksToTakeOff, isBareTopic, isDependent, isLongTopic, isSequel, subjectOf } from './subject.ts'
import { COLLECTION_BOX, IS_THERE, NEAR, PLACE, RECYCLABLE, WHERE } from './words.ts'

/** `sure` only when the sequel names what that intent deals in; 알루미늄 after a price is a price, 우유팩 after rain is not rain. */
export interface Continuation {
  readonly intent: Intent
  readonly sure: boolean
}

/** The intent of the question before, and of the last one that was about a thing. */
export interface Before {
  readonly intent: Intent | undefined
  readonly aboutThing: Intent | undefined
}

/** What a message asks that says too little by itself, after those before it. `text` is clean. */
export function continueFrom({ intent: before, aboutThing }: Before, text: string): Continuation | undefined {
  if (before === undefined || text.length > MAX_CHARACTERS) return undefined
  if (before === 'character' && PERSON.test(text)) return { intent: before, sure: true }
  const isTopic = isBareTopic(text)
  // 라텍스 after 비닐장갑 is no mattress.
  if (before === 'waste' && /^라텍스/u.test(text)) return { intent: before, sure: true }
  if (isTopic && ABOUT_THINGS.has(before) && namesBulky(soundOf(text)))
    return { intent: 'bulk_waste', sure: true }
  if (DEALS_IN[before]?.test(text) === true) return { intent: before, sure: true }
  if (isTalk(text) && !asksCircumstance(text) && !asksHandling(text)) return undefined
  // Beside what is too big for a bag lies what is not: retrieval tells which it is.
  if (before === 'bulk_waste' && isLongTopic(text) && !isDependent(text))
    return { intent: 'waste', sure: false }
  if (ABOUT_THINGS.has(before) && (isLongTopic(text) || asksToTakeOff(text) || suchOf(text) !== ''))
    return { intent: before, sure: true }
  // Where it is handed in was asked in between, and how to make it ready is asked now.
  if (before === 'collection_point' && asksHandling(text))
    return { intent: aboutThing ?? 'waste', sure: true }
  if (aboutThing !== undefined && ASIDE.has(before) && isDependent(text) && subjectOf(text) !== '')
    return { intent: aboutThing, sure: true }
  if (before === 'waste' && WHERE_IS_IT.test(text)) return { intent: 'collection_point', sure: true }
  if (ABOUT_THINGS.has(before) && isRemark(text)) return { intent: before, sure: false }
  if (!isTopic && !isDependent(text) && !isSequel(text)) return undefined
  return { intent: before, sure: before === 'waste' || isDependent(text) }
}

/** "스티커는 어디서 사요?": after a question of bulky waste that is no shop. */
export function staysWithBulky(before: Intent | undefined, text: string): boolean {
  return before === 'bulk_waste' && text.length <= MAX_CHARACTERS && /스티커|딱지|필증/u.test(text)
}

/** 걔, 얘, 쟤: whoever was spoken of. */
const PERSON =
  /^(?:(?:그럼|그러면|근데|그런데)\s)?(?:걔|얘|쟤|갸|야는|그\s?(?:애|아이|친구|녀석|캐릭터)|이\s?(?:애|아이|친구|녀석|캐릭터)|너희|다른\s?(?:애|친구|캐릭터))/u
/** "어디 있는데?", "그게 어디야?": the box that was told of. */
const WHERE_IS_IT =
  /^(?:(?:그럼|근데|그런데|아니|[그저]거[는기]?|거기[는가]?|그게|그건|그\s?[가-힣]{0,3}(?:함|통))\s?)*(?:어디(?:에|쯤)?\s?(?:있|야|예요|에요|인데|인가|인지|죠|지)|어딨|어딘)[가-힣]{0,4}[?!.~]*$/u
/** Asked in between. */
const ASIDE: ReadonlySet<Intent> = new Set(['weather', 'general', 'web_search'])
export const ABOUT_THINGS: ReadonlySet<Intent> = new Set(['waste', 'bulk_waste'])

const DEALS_IN: Partial<Record<Intent, RegExp>> = {
  recyclable_price: new RegExp(
    `^(?:그럼\\s|그러면\\s|근데\\s)?[가-힣a-z\\s]{0,8}(?:${RECYCLABLE})[가-힣]{0,4}[?!.~]*$`,
    'u',
  ),
  bulk_waste: /신고|신청|접수|예약|스티커|딱지|수수료|비용|얼마|수거|가지러|어디서\s?(?:사|해)/u,
  collection_point: new RegExp(
    `${COLLECTION_BOX}|(?:${NEAR}|다른).{0,12}(?:${IS_THERE}|${WHERE})|몇\\s?시`,
    'u',
  ),
  location: new RegExp(
    `${PLACE}|(?:${NEAR}|다른).{0,12}(?:${IS_THERE}|${WHERE})|몇\\s?시|전화|번호|주소|영업|휴무|열어|닫아|걸어서|멀어`,
    'u',
  ),
  weather:
    /^(?:그럼\s|그러면\s|근데\s)?(?:오늘|내일|낼|모레|글피|주말|지금|저녁|아침|밤|오후|오전|다음\s?주|이번\s?주|우산|기온|바람|[월화수목금토일]요일|(?:서울|부산|대구|인천|광주|대전|울산|세종|제주|경기|강원|[가-힣]+[시군구동역]))(?:에는|에|엔|은|는|도)?(?:요|여)?(?:\s.{0,8})?[?!.~]*$/u,
  character:
    /^(?:그럼\s|그러면\s|근데\s)?[가-힣]+(?:은|는|도)(?:요|여)?[?!.~]*$|성격|이름|좋아하는|싫어하는|몇\s?살/u,
  image_generation: /^더\s|^좀\s?더\s|다시|배경|색깔?(?:은|을|로)|[가-힣]+로\s?바꿔/u,
}
/** A longer one says what it wants. */
const MAX_CHARACTERS = 40
