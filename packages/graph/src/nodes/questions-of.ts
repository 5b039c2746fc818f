import { cleanText } from '../intent/clean-text.ts'
import { recognizeSmallTalk } from '../intent/small-talk.ts'
import { isDependent, subjectOf } from '../intent/subject.ts'
import type { ChatState, Question, Section, VisionResult } from '../state.ts'
import { unrecognizedImage, unseenImage } from './missing.ts'

type Item = VisionResult['items'][number]

/**
 * What is asked, with what the picture shows. A question of disposal that names no thing of its own ("이거 어떻게 버려?",
 * "라벨은 떼?") becomes one per thing in the picture; one that names its own is looked up under the things' names, too.
 * `unseen` is what has to be said of the picture: that nobody saw it, that nothing was seen, or what the answer took it for.
 */
export function questionsOf({
  imageUrl,
  intent_result,
  vision_result,
}: Pick<ChatState, 'imageUrl' | 'intent_result' | 'vision_result'>): {
  readonly questions: readonly Question[]
  readonly unseen?: Section
} {
  const questions = intent_result?.questions ?? []
  if (imageUrl === undefined) return { questions }
  const { status, items } = vision_result ?? { status: 'failed', items: [] }
  if (status !== 'ok' || items.length === 0) {
    // Whoever points at a picture that nobody saw gets no guess at what it may show.
    const left = questions.filter((question) => !isOfDisposal(question) || wordsOf(question.text) !== '')
    return { questions: left, unseen: (status === 'nothing' ? unrecognizedImage : unseenImage)(left) }
  }
  if (!questions.some(isOfDisposal)) return { questions }
  const seen = withItems(questions, items).map((question, index) => ({ ...question, index }))
  return { questions: seen, unseen: seenImage(seen, items) }
}

/** Several that only point ("이거 씻어? 이건 어디 버려?") are one question per thing. */
function withItems(questions: readonly Question[], items: readonly Item[]): readonly Question[] {
  const pointing = questions.filter((question) => isOfDisposal(question) && namesNothing(question.text))
  return questions.flatMap((question) => {
    if (!isOfDisposal(question)) return [question]
    if (!pointing.includes(question)) {
      return [{ ...question, queries: [...question.queries, ...items.map(({ name }) => name)] }]
    }
    if (question !== pointing[0]) return []
    const text = pointing.map((part) => part.text.trim()).join(' ')
    return items.map((item, rank) => toQuestion(question, text, item, rank))
  })
}

function toQuestion(question: Question, text: string, item: Item, rank: number): Question {
  const { name, material, condition } = item
  const own = wordsOf(text)
  // The state first: what is broken or soiled often goes elsewhere than what is whole.
  const queries = [`${condition} ${name}`, name, `${material} ${name}`].map((query) => query.trim())
  return {
    ...question,
    intent: question.intent === 'bulk_waste' ? 'bulk_waste' : 'waste',
    text: `${/[가-힣]/u.test(text) ? text : '어떻게 버려요?'} (사진: ${describeItem(item)})`,
    // A part ("라벨") has a rule of its own, which is told once, with the clearest thing.
    queries: [...new Set(own === '' || rank > 0 ? queries : [`${name} ${own}`, ...queries])],
    confidence: Math.max(question.confidence, SEEN_CONFIDENCE),
    reasoning: 'points at what the picture shows',
  }
}

/** Silence and greetings beside a picture ask about the picture; other small talk is what it is. */
function isOfDisposal({ intent, text }: Question): boolean {
  if (intent === 'waste' || intent === 'bulk_waste') return true
  return intent === 'general' && (isGreeting(text) || recognizeSmallTalk(cleanText(text)) === 'chat')
}

function namesNothing(text: string): boolean {
  const words = wordsOf(text)
  return words === '' || isDependent(words)
}

/** What the question is about, without words for the picture itself. */
function wordsOf(text: string): string {
  if (isGreeting(text)) return ''
  return subjectOf(cleanText(text))
    .split(' ')
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !PICTURE_WORD.test(word))
    .join(' ')
}

function isGreeting(text: string): boolean {
  const kind = recognizeSmallTalk(cleanText(text))
  return kind === 'greeting' || kind === 'thanks' || kind === 'unreadable'
}

/** Said at the end, because a picture can be mistaken and only its owner can tell. */
function seenImage(questions: readonly Question[], items: readonly Item[]): Section {
  return {
    index: questions.length,
    intent: 'general',
    question: '',
    status: 'ok',
    facts: [],
    reply: `사진에서는 ${items.map((item) => `"${describeItem(item)}"`).join(', ')}(으)로 보였어요. 다른 물건이면 이름을 알려 주세요.`,
    guidance: ['사진 속 물건은 짐작임: 무엇으로 보았는지 말하고, 다른 물건이면 이름을 알려 달라고 할 것'],
    fixed: true,
  }
}

export function describeItem({ name, condition }: Item): string {
  return condition === '' || name.includes(condition) ? name : `${condition} ${name}`
}

const PICTURE_WORD =
  /^(?:이|저|그)?(?:사진|그림|이미지|짤|화면|첨부|파일|물건|물품|제품|쓰레기|폐기물|녀석|놈|아이|애|얘|쟤|게|것들?|거들?|건데|이런|저런|요거|요것|이게|저게|그게|이걸|저걸|이것|저것|보이는|보인|있는|나온|찍은|찍었|찍었어요?|올린|올렸어요?|보낸|보냈어요?|첨부한|속의?|안의?|이름|정체|종류)$/u
const SEEN_CONFIDENCE = 0.85
