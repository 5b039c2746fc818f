import type { Intent } from '@eco2/ports'
import { asksCircumstance } from './circumstances.ts'
import { cleanText, withoutOrders } from './clean-text.ts'
import { ABOUT_THINGS, staysWithBulky } from './continuations.ts'
import {
  asksAnotherWay,
  asksForClean,
  asksForContents,
  asksForHuge,
  asksForSide,
  asksForSuch,
  asksHandling,
  asksReason,
  emptiedOf,
  heldBefore,
  saysWhatClings,
  suchOf,
  tellsState,
  thingUponIt,
  withoutSpeaker,
} from './ellipsis.ts'
import { isRemark } from './remarks.ts'
import {
  asksToTakeOff,
  goesAlone,
  isBareTopic,
  isCondition,
  isDependent,
  isSequel,
  lookOf,
  namesFitting,
  namesOnlyParts,
  saysState,
  subjectOf,
  withoutGuess,
  withoutStates,
} from './subject.ts'

/** What the last messages were about. */
export interface Theme {
  readonly subject: string
  readonly intent: Intent | undefined
}

/** A dependent question is looked up with what it depends on; a sequel that may stand alone, in both ways. */
export function toQueries(text: string, { subject, intent }: Theme): readonly string[] {
  const clean = withoutOrders(cleanText(text)).slice(0, MAX_QUERY_CHARACTERS)
  const own = withoutGuess(subjectOf(clean))
  const joined = join(saysState(subject) && !saysState(own) ? withoutStates(subject) : subject, own)
  if (subject === '' || own === subject) return [clean]
  if (staysWithBulky(intent, clean)) return [subject, joined]
  // "종이로 된 건?" asks of another one, "종이로 버리면?" of another place.
  const look = lookOf(clean)
  if (look !== '') return [lookedAt(look, subject), joined]
  if (asksReason(clean) || asksHandling(clean) || asksAnotherWay(clean) || asksCircumstance(clean))
    return [subject, joined]
  const vessel = emptiedOf(clean) || (CONTAINED_IN.exec(own)?.[0] ?? '')
  if (vessel !== '') return [heldBy(withoutStates(subject), vessel), subject]
  const upon = thingUponIt(clean)
  if (upon !== '' && !isDependent(upon)) return [upon, `${subject} ${upon}`]
  if (heldBefore(clean) !== '') return heldQueries(clean, subject)
  if (asksForContents(clean)) return [clean, joined]
  if (asksForHuge(clean)) return [`${subject} 너무 커서`, subject]
  if (asksForSide(clean)) return [`${withoutStates(subject)} ${clean}`, joined]
  if (asksForClean(clean)) return [`${own} ${withoutStates(subject)}`, joined]
  if (MATERIAL_TOPIC.test(own) && OF_ONE_MATERIAL.test(subject)) return [lookedAt(own, subject), clean]
  const drink = drunkFrom(own, subject)
  if (drink !== '') return [drink, clean]
  // With its verb: what is to be taken off is not what is asked about.
  if (asksToTakeOff(clean)) {
    if (goesAlone(clean)) return /^(?:배|밧)/u.test(own) ? [joined, own] : [own, joined]
    return [namesOnlyParts(clean) ? subject : `${subject} ${clean}`, joined, clean]
  }
  if (SMELL.test(clean) && !STAIN.test(clean) && tellsState(clean)) return [subject, joined]
  const stated = `${subject} ${withoutSpeaker(clean)}`
  if (tellsState(clean)) return isCondition(clean) ? [`${own} ${subject}`, stated] : [stated, subject]
  if (saysWhatClings(clean)) return [stated, clean]
  if (isDependent(clean) && (saysState(clean) || asksForSuch(clean)))
    return isCondition(clean) ? [`${attributive(own)} ${subject}`, stated] : [stated, clean]
  if (isDependent(clean)) {
    if (isCondition(clean)) return [`${attributive(own)} ${subject}`, joined]
    return ASKS_WHERE.test(clean) ? [`${subject} ${clean}`, joined] : [joined, clean]
  }
  const such = suchOf(clean)
  if (such !== '') {
    const one = `${such} ${withoutStates(subject)}`
    // "삶은 계란 상한 건?" names a thing, "유통기한 지난 건?" none: the retriever knows which.
    return /\s|는$/u.test(such) && !HAS_PART.test(such) ? [clean, one, joined] : [one, clean, joined]
  }
  if (intent !== undefined && ABOUT_THINGS.has(intent) && isRemark(clean)) return [stated, clean, subject]
  if (namesFitting(clean) || subject.split(' ').includes(own)) return [joined, clean]
  return isSequel(clean) || isBareTopic(clean) ? [clean, joined] : [clean]
}

/** "생선 스티로폼 상자" and "상자 뚜껑": what both name is named once. */
function join(subject: string, own: string): string {
  if (FLESH.test(own) && NO_FLESH.test(subject))
    return `${subject.replace(NO_FLESH, '')} ${own === '살' ? '살코기' : own}`
  const [first = '', ...rest] = own.split(' ')
  const isRepeated = rest.length > 0 && [...first].length > 1 && subject.endsWith(first)
  return `${subject} ${isRepeated ? rest.join(' ') : own}`.trim()
}

/** "색깔 있으면" stands before a noun as "색깔 있는". */
function attributive(condition: string): string {
  return condition.replace(/(?<=[있없])(?:으면|다면|는데)$/u, '는')
}

/** "식용유 담겼던 통은?" names a 통 of its own, "기름 담았던 거면?" does not. */
function heldQueries(clean: string, subject: string): readonly string[] {
  const of = `${heldBefore(clean)} ${subject}`
  return /[통병지](?:은|는|이|도)/u.test(clean) ? [clean, of] : [of, `${subject} ${clean}`]
}

/** 와인 after 소주병: 와인병; '' for what is no drink or no vessel. */
function drunkFrom(own: string, subject: string): string {
  const vessel = /(?:병|캔|팩|컵)$/u.exec(subject)?.[0] ?? ''
  return vessel !== '' && DRINK.test(own) ? `${own}${vessel}` : ''
}

/** "락스" and "통", "농약병" and "병". */
function heldBy(subject: string, container: string): string {
  return subject.endsWith(container) ? subject : `${subject} ${container}`
}

/** "초록색" of a 사이다 페트병 is one of it; "물로 된" of a 젤 아이스팩, "고무로 된" of 비닐장갑 is 물 아이스팩, 고무 장갑. */
function lookedAt(look: string, subject: string): string {
  if (COLOUR.test(look))
    return `${look} ${subject
      .split(' ')
      .filter((word) => !COLOUR.test(word))
      .join(' ')}`
  const drink = SOLD_IN.exec(subject)?.groups?.drink ?? ''
  if (drink !== '' && BOTTLES.has(look)) return `${drink} ${BOTTLES.get(look)}`
  const words = subject.split(' ').filter((word) => !MADE_OF.test(word))
  const head = VESSEL.test(words.at(-1) ?? '') ? words.join(' ') : (words.at(-1) ?? subject)
  return `${look} ${head.replace(/^(?:비닐|플라스틱|종이|유리|고무|나무|스텐)(?=..)/u, '')}`
}

/** "테이프는 어디다 버려": with its verb, because the part is what is thrown away. */
const ASKS_WHERE = /(?:어디|어따|어데)[에다가]{0,3}\s?(?:버|내|둬|넣)/u
const DRINK =
  /^(?:와인|막걸리|맥주|소주|양주|위스키|사케|샴페인|콜라|사이다|주스|두유|우유|커피|이온음료|탄산수|식혜|에너지\s?드링크)$/u
/** Not 비닐 or 종이: they come along with a thing as well. */
const MATERIAL_TOPIC =
  /^(?:라텍스|스텐|고무|나무|실리콘|도자기|사기|유리|플라스틱|쇠|철|가죽|대나무|알루미늄)$/u
const OF_ONE_MATERIAL =
  /^(?:비닐|플라스틱|유리|고무|나무|스텐|종이|사기|쇠|철)..|(?:장갑|컵|통|병|그릇|접시|용기|옷걸이|도마|수저|숟가락|젓가락|화분|바구니|의자|칫솔|주걱|국자|쟁반|냄비|장난감)$/u
const BOTTLES = new Map([
  ['페트', '페트병'],
  ['유리', '유리병'],
])
/** Of a smell alone no rule speaks. */
const SMELL = /냄새|비린내/u
const STAIN = /벌[겋개]|뻘[겋개거건]|빨[갛개간갰]|[누노][렇랗래런란]|까[맣매]|얼룩|물들|변색/u
const MADE_OF = /(?:젤|물|플라스틱|종이|유리|고무|나무|스텐|비닐)(?:으?로|이)$/u
/** Says little without what it is for. */
const VESSEL = /^(?:용기|그릇|통|병|봉지|상자|박스|팩|뚜껑)$/u
/** "팩은?" after 우유. */
const CONTAINED_IN = /^(?:팩|튜브)$/u
/** A drink, and what it is sold in. */
const SOLD_IN = /^(?<drink>[가-힣]{2,}?)(?:페트병|유리병|병|캔|팩)$/u
/** "건전지 들어가는 거면?": what is named is in one of them. */
const HAS_PART = /(?<!\s[안못])\s(?:들어가는|나오는|있는|없는)$/u
const FLESH = /^(?:살|속살|살코기|알맹이|과육|고기)$/u
const NO_FLESH = /\s?(?:껍질|껍데기|뼈|가시|씨|꼭지)$/u
const COLOUR = /(?:색|투명|불투명|투명한|검정|노랑|빨강|파랑|초록|하양|파란|빨간|노란|까만|검은|하얀)$/u
const MAX_QUERY_CHARACTERS = 500
