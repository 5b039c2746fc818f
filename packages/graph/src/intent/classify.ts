import type { Intent, Message } from '@eco2/ports'
import type { Question } from '../state.ts'
import { asksCircumstance } from './circumstances.ts'
import { splitClauses } from './clauses.ts'
import { cleanText, isIntroduction, isOrder, stripInvisible, withoutFences } from './clean-text.ts'
import { ABOUT_THINGS, continueFrom, staysWithBulky } from './continuations.ts'
import { suchOf } from './ellipsis.ts'
import { type Exchange, exchangesOf, intentOfAnswer } from './exchanges.ts'
import { INTENT_RULES } from './intent-rules.ts'
import { type Theme, toQueries } from './queries.ts'
import { isDispensable, recognizeSmallTalk } from './small-talk.ts'
import { closeUp, soundOf } from './sounds.ts'
import { isBareTopic, isDependent, subjectOf, themeOf } from './subject.ts'

export interface ClassifyOptions {
  /** Earlier messages, oldest first. */
  readonly history: readonly Message[]
  readonly multiIntent: boolean
}

/** From here on no model is asked. */
export const CERTAIN = 0.8
/** Questions of one message; further ones stay in the text of the last. */
export const MAX_QUESTIONS = 4

/** What a message asks for, by rules alone: at least one question, in the order of the text. */
export function classifyByRules(message: string, options: ClassifyOptions): readonly Question[] {
  const text = withoutFences(stripInvisible(message).trim())
  let context = readContext(options.history)
  const clauses = options.multiIntent ? joinSilent(splitClauses(text, differ), context) : [text]
  return (clauses.length > 0 ? clauses : [text]).map((clause, index) => {
    const verdict = judge(clause, context)
    const question = { index, text: clause, queries: toQueries(clause, context), ...verdict }
    context = advance(context, clause, verdict.intent)
    return question
  })
}

interface Verdict {
  readonly intent: Intent
  readonly confidence: number
  readonly reasoning: string
}

/** What the last messages were about. */
interface Context extends Theme {
  /** What was last asked about a thing, whatever was spoken of since. */
  readonly aboutThing: Intent | undefined
}

function readContext(history: readonly Message[]): Context {
  const exchanges = exchangesOf(history)
  const asked = exchanges.map((exchange) => exchange.asked)
  const speaking = asked.find((text) => !isDependent(text) && !isAside(text)) ?? asked.at(-1)
  const intents = exchanges.map((exchange) => intentOf(exchange)).filter((intent) => intent !== undefined)
  return {
    subject: speaking === undefined ? '' : themeOf(speaking),
    intent: intents[0],
    aboutThing: intents.find((intent) => ABOUT_THINGS.has(intent)),
  }
}

/** Where no rule knows what was asked ("생선 담았던 스티로폼 상자"), the answer does. */
function intentOf({ asked, answer }: Exchange): Intent | undefined {
  const verdict = byRule(asked) ?? (isNakedThing(asked) ? NAKED : undefined)
  if (verdict !== undefined) return verdict.intent
  return isAside(asked) ? undefined : intentOfAnswer(answer)
}

/** "ㅋㅋ 고마워", "내일 비 와?": said in between, and what follows is not about it. */
function isAside(clean: string): boolean {
  return recognizeSmallTalk(clean) !== 'chat' || byRule(clean)?.intent === 'weather'
}

function advance(before: Context, clause: string, intent: Intent): Context {
  const clean = cleanText(clause)
  const aboutThing = ABOUT_THINGS.has(intent) ? intent : before.aboutThing
  if (isDependent(clean) || isAside(clean)) return { ...before, intent, aboutThing }
  return { intent, aboutThing, subject: themeOf(clean) }
}

function byRule(clean: string): Verdict | undefined {
  const sound = soundOf(closeUp(clean))
  const rule = INTENT_RULES.find(
    ({ all, none = [] }) => all.every((sign) => sign.test(sound)) && !none.some((sign) => sign.test(sound)),
  )
  if (rule === undefined) return undefined
  return { intent: rule.intent, confidence: rule.confidence, reasoning: rule.reasoning }
}

function judge(text: string, context: Context): Verdict {
  const clean = cleanText(text)
  if (staysWithBulky(context.intent, clean)) return STICKER
  const verdict = (isOnlyThanks(clean) ? undefined : byRule(clean)) ?? NOTHING
  // "밤에 내놔도 돼?" after a 장롱.
  if (context.intent === 'bulk_waste' && verdict.intent === 'waste' && asksOnlyHow(clean)) return STICKER
  if (verdict.confidence >= CERTAIN) return verdict
  const kind = recognizeSmallTalk(clean)
  if (kind !== 'chat') return { intent: 'general', confidence: 0.9, reasoning: `small talk: ${kind}` }
  const next = continueFrom(context, clean)
  if (next === undefined) return verdict === NOTHING && isNakedThing(clean) ? NAKED : verdict
  return {
    intent: next.intent,
    confidence: next.sure ? 0.85 : 0.7,
    reasoning: 'continues the question before',
  }
}

function asksOnlyHow(clean: string): boolean {
  return asksCircumstance(clean) || subjectOf(clean) === ''
}

/** "아이스크림 통은?": people name to this chat what they want to be rid of. */
function isNakedThing(clean: string): boolean {
  return isBareTopic(clean) && !isDependent(clean) && suchOf(clean) === '' && !NO_THING.test(clean)
}

function differ(left: string, right: string): boolean {
  const one = byRule(cleanText(left))
  const other = byRule(cleanText(right))
  if (one === undefined || other === undefined) return false
  return one.intent !== other.intent && one.confidence >= LIKELY && other.confidence >= LIKELY
}

/**
 * The parts that ask something. Greetings and the like are dropped beside a question; a part that asks nothing by itself
 * ("어제 소주를 마셨어.") belongs to the next one, the last one to the one before.
 */
function joinSilent(clauses: readonly string[], context: Context): readonly string[] {
  const joined: string[] = []
  let waiting = ''
  for (const clause of clauses.filter((part) => !isNoise(part) && !(clauses.length > 1 && isOrder(part)))) {
    const text = `${waiting} ${clause}`.trim()
    const asks =
      byRule(cleanText(clause)) !== undefined ||
      isFollowUp(clause, joined.length, context) ||
      asksHow(cleanText(clause))
    const complete = asks && joined.length < MAX_QUESTIONS
    if (complete) joined.push(text)
    waiting = complete ? '' : text
  }
  if (waiting === '') return joined
  return [...joined.slice(0, -1), `${joined.at(-1) ?? ''} ${waiting}`.trim()]
}

/** "생수병은 어떻게 버려? 뚜껑은?": the second is a question because the first was one. */
function isFollowUp(clause: string, before: number, context: Context): boolean {
  return (before > 0 || context.intent !== undefined) && isBareTopic(cleanText(clause))
}

/** "깨진 거울은 어떻게 하죠?": a question that names a thing and leaves out what to do with it. */
function asksHow(clean: string): boolean {
  return /(?:어떻게|어떡|어쩌|어째).*\?$/u.test(clean) && subjectOf(clean) !== '' && !isDependent(clean)
}

/** "덕분에 잘 버렸어 고마워!" tells and does not ask. */
function isOnlyThanks(clean: string): boolean {
  return recognizeSmallTalk(clean) === 'thanks' && byRule(clean)?.intent === 'waste' && !ASKING.test(clean)
}

function isNoise(clause: string): boolean {
  const clean = cleanText(clause)
  if (isOnlyThanks(clean) || isIntroduction(clean)) return true
  return byRule(clean) === undefined && isDispensable(recognizeSmallTalk(clean))
}

const NOTHING: Verdict = { intent: 'general', confidence: 0.3, reasoning: 'no rule holds' }
const NAKED: Verdict = { intent: 'waste', confidence: 0.6, reasoning: 'names a thing and nothing else' }
const STICKER: Verdict = { intent: 'bulk_waste', confidence: 0.9, reasoning: 'stays with bulky waste' }
/** Time, people, talk. */
const NO_THING =
  /^(?:너|넌|나|난|저|전|우리|걔|얘|쟤|오늘|내일|모레|점심|저녁|아침|주말|기분|이름|날씨|여기|거기|\d+)/u
const ASKING = /[?]|어떻|어디|어째|뭐|무엇|방법|법|알려|[되돼하해]나|나요|까요?(?:$|\s)|[돼되]요?$/u
/** Enough for a border between two questions. */
const LIKELY = 0.7
