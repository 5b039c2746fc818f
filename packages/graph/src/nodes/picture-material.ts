import type { CharacterProfile, Message, RetrievalHit, RetrieverPort } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { cleanText } from '../intent/clean-text.ts'
import { earlierTexts } from '../intent/earlier-texts.ts'
import { subjectOf } from '../intent/subject.ts'
import { callLookup } from '../lookup/call-lookup.ts'
import type { Question } from '../state.ts'
import type { PictureMaterial } from './image-generation-sections.ts'
import { retrieveRules } from './retrieve-rules.ts'
import { attempt, type StageContext } from './stage.ts'
import { foundSection } from './waste-rag-sections.ts'

/**
 * The rule and the character that a picture is about; from what was said before when the wish only points ("방금 그거
 * 그림으로 그려줘"). What cannot be found is left out: a picture needs neither.
 */
export async function findMaterial(
  question: Question,
  history: readonly Message[],
  { retriever, characterClient }: Pick<ChatGraphDeps, 'retriever' | 'characterClient'>,
  context: StageContext,
): Promise<PictureMaterial> {
  for (const about of topicsOf(question, history)) {
    const hit = await findRule(retriever, about, context)
    const character = await findCharacter(characterClient, about, context)
    // Somebody drawn by name brings the rule of what they stand for.
    const rule = hit ?? (character && (await findRule(retriever, character.wasteGroup, context)))
    if (rule === undefined && character === undefined) continue
    return {
      ...(rule !== undefined && { rule: toRule(question, rule) }),
      ...(character !== undefined && { character }),
    }
  }
  return {}
}

/** What the wish names; where it names nothing, what earlier messages named, the latest first. */
function topicsOf(question: Question, history: readonly Message[]): readonly string[] {
  const own = topicOf(question.text)
  return own === '' ? earlierTexts(history).map(topicOf).filter(Boolean) : [own]
}

function topicOf(text: string): string {
  return subjectOf(cleanText(text))
    .split(' ')
    .filter((word) => word !== '' && !DRAWING_WORD.test(word))
    .join(' ')
}

async function findRule(
  retriever: RetrieverPort,
  query: string,
  { signal }: StageContext,
): Promise<RetrievalHit | undefined> {
  const found = await attempt(signal, () => retrieveRules(retriever, [query], signal))
  const [hit] = 'value' in found ? found.value : []
  return hit !== undefined && hit.score >= KNOWN_SCORE ? hit : undefined
}

async function findCharacter(
  client: ChatGraphDeps['characterClient'],
  text: string,
  context: StageContext,
): Promise<CharacterProfile | undefined> {
  if (client === undefined) return undefined
  const found = await attempt(context.signal, () =>
    callLookup(context, {
      name: 'character.find',
      arguments: { text },
      work: (signal) => client.findCharacters(text, { signal }),
    }),
  )
  return 'value' in found ? found.value[0] : undefined
}

function toRule(question: Question, hit: RetrievalHit): NonNullable<PictureMaterial['rule']> {
  const { reply, facts } = foundSection(question, [hit])
  // "페트병 - 투명(무색) 페트병": the thing, then the rule's own name.
  const [thing = hit.title] = hit.title.split(' - ')
  return { thing, text: reply, facts }
}

/** Words for the drawing itself: a rule for old pictures must not answer "그림 그려줘". */
const DRAWING_WORD =
  /^(?:그[려린릴]|그리[고는기]|만들|만드|생성|제작|뽑아|디자인|보여|붙일|붙이|부탁|필요|봐$|주라|주실|줄래|주세요|하나$|한$|장$|컷$|좀$|방금|아까|순서|단계|과정|안내|캠페인|홍보|게시판|캐릭터|마스코트|그림|이미지|일러스트|포스터|삽화|만화|로고|배경화면|배경|화면|도안|카드뉴스|카드|인포그래픽|수채화|스티커|짤|사진|그걸|이걸|저걸|그거|이거|내용)/u
const KNOWN_SCORE = 0.6
