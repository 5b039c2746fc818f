import type { CharacterClientPort, CharacterProfile, Message, PortErrorCode } from '@eco2/ports'
import type { ChatGraphDeps } from '../chat-graph-deps.ts'
import { cleanText } from '../intent/clean-text.ts'
import { earlierTexts } from '../intent/earlier-texts.ts'
import { callLookup } from '../lookup/call-lookup.ts'
import type { NodeResult, Question, Section } from '../state.ts'
import {
  castSection,
  failedCharacterSection,
  introducedSection,
  unknownSection,
} from './character-sections.ts'
import { attempt, createStage, type StageContext } from './stage.ts'

interface Answered {
  readonly section: Section
  readonly failure?: PortErrorCode
}

/** Introduces our own cast, in its own words; whom the cast does not have is never invented. */
export function createCharacterNode(deps: ChatGraphDeps & Pick<Required<ChatGraphDeps>, 'characterClient'>) {
  const { characterClient, eventPublisher, breakers } = deps
  return createStage<'character', NodeResult>(
    'character',
    {
      eventPublisher,
      breakers,
      onFailure: (_code, { questions = [] }) => ({ sections: questions.map(failedCharacterSection) }),
    },
    async ({ questions = [], history }, context) => {
      const answered = await Promise.all(
        questions.map((question) => answer(question, characterClient, history, context)),
      )
      const sections = answered.map(({ section }) => section)
      const reason = answered.find(({ failure }) => failure !== undefined)?.failure
      if (reason === undefined) return { result: { sections } }
      const status = answered.every(({ failure }) => failure !== undefined) ? 'failed' : 'degraded'
      return { result: { sections }, status, reason }
    },
  )
}

async function answer(
  question: Question,
  client: CharacterClientPort,
  history: readonly Message[],
  context: StageContext,
): Promise<Answered> {
  const looked = await attempt(context.signal, async () => {
    const named = await findNamed(question, client, history, context)
    if (named.length > 0) return introducedSection(question, named)
    const cast = await callLookup(context, {
      name: 'character.list',
      arguments: {},
      work: (signal) => client.listCharacters({ signal }),
    })
    return namesSomebody(question.text) ? unknownSection(question, cast) : castSection(question, cast)
  })
  if ('failure' in looked) return { section: failedCharacterSection(question), failure: looked.failure }
  return { section: looked.value }
}

/** In the question; behind a pronoun ("걔는 뭘 좋아해?") in what was said before, the latest first. */
async function findNamed(
  { text }: Question,
  client: CharacterClientPort,
  history: readonly Message[],
  context: StageContext,
): Promise<readonly CharacterProfile[]> {
  const clean = cleanText(text)
  for (const words of PRONOUN.test(clean) ? [clean, ...earlierTexts(history)] : [clean]) {
    const found = await callLookup(context, {
      name: 'character.find',
      arguments: { text: words },
      work: (signal) => client.findCharacters(words, { signal }),
    })
    if (found.length > 0) return found
  }
  return []
}

/** "뽀로로는 누구야?", "뽀로로 캐릭터 알려줘"; not "제일 귀여운 캐릭터는?". */
function namesSomebody(text: string): boolean {
  const clean = cleanText(text)
  const names = [...clean.matchAll(NAME_BEFORE)].map(({ groups }) => groups?.name ?? '')
  return names.some((name) => name !== '' && !NO_NAME.test(name))
}

const PRONOUN =
  /(?:^|\s)(?:걔|얘|쟤|그\s?(?:애|아이|친구|캐릭터|녀석)|이\s?(?:애|아이|친구|캐릭터)|저\s?(?:애|아이|친구|캐릭터))/u
const NAME_BEFORE =
  /(?:^|\s)(?<name>[\p{L}\p{N}]+?)(?:이라는|라는|이란|란|이는|은|는|이가|이|가|도|의)?\s(?:캐릭터|마스코트|친구|누구|뭐\s?하는|어떤\s?(?:애|친구|캐릭터)|성격|이름)/gu
/** Stand before "캐릭터" and "누구" and name nobody: kinds, praise, and whatever ends like a verb before a noun. */
const NO_NAME =
  /^(?:우리|너네|너희|니네|여기|저기|거기|이|그|저|걔|얘|쟤|네|너|캐릭터들?|마스코트들?|친구들?|중|중에|제일|가장|모든|전부|모두|다|다른|새|분리|분리배출|분리수거|재활용|쓰레기|환경|에코|eco|어떤|무슨|몇|대표|공식|담당|인기|최고|오늘|지금|혹시|그럼|그런데|근데|이름|성격)(?:의|에|은|는|이|가)?$|[운은는한던진쁜픈많]$/u
