import type { CharacterProfile } from '@eco2/ports'
import { withTopic } from '../answer/particles.ts'
import { plainLine } from '../lookup/plain-line.ts'
import type { Question, Section } from '../state.ts'

/** Those who were asked for, in their own words. */
export function introducedSection(question: Question, cast: readonly CharacterProfile[]): Section {
  const lines = cast.slice(0, MAX_INTRODUCED).map(introductionOf)
  return {
    ...head(question),
    status: 'ok',
    facts: lines.map((text) => ({ text: `[캐릭터] ${text}` })),
    reply: lines.join('\n'),
    guidance: [ONLY_THIS],
    fixed: false,
  }
}

/** Who there is. Fixed, because a model would add to a list of friends. */
export function castSection(question: Question, cast: readonly CharacterProfile[]): Section {
  if (cast.length === 0) return nobodySection(question)
  return {
    ...head(question),
    status: 'ok',
    facts: [{ text: `[캐릭터 전체 ${cast.length}명] ${namesOf(cast)}` }],
    reply: `분리배출 친구는 모두 ${cast.length}명이에요: ${namesOf(cast)}. 이름을 말해 주시면 더 자세히 소개해 드릴게요.`,
    guidance: [ONLY_THIS],
    fixed: true,
  }
}

/** Somebody was asked for whom we do not have. */
export function unknownSection(question: Question, cast: readonly CharacterProfile[]): Section {
  if (cast.length === 0) return nobodySection(question)
  return {
    ...castSection(question, cast),
    reply: `그런 이름의 친구는 없어요. 저희 분리배출 친구는 이렇게 있어요: ${namesOf(cast)}.`,
    guidance: ['물어본 이름의 캐릭터는 없음: 있는 것처럼 소개하지 말 것', ONLY_THIS],
  }
}

export function failedCharacterSection(question: Pick<Question, 'index' | 'intent' | 'text'>): Section {
  return {
    ...head(question),
    status: 'failed',
    facts: [],
    reply:
      '지금은 분리배출 친구들을 불러올 수 없어요. 잠시 뒤에 다시 물어봐 주세요. 버리는 방법은 물건 이름을 말해 주시면 알려 드릴게요.',
    guidance: ['캐릭터 조회 실패: 캐릭터의 이름이나 이야기를 말하지 말 것'],
    fixed: true,
  }
}

/** "말그미는 투명 페트병 담당이에요. 솔직해요. 늘 이렇게 말해요: "비우고, 떼고, 꾹!"" */
export function introductionOf(character: CharacterProfile): string {
  const { name, wasteGroup, personality, catchphrase } = toLines(character)
  const says = catchphrase === '' ? '' : `늘 이렇게 말해요: "${catchphrase}"`
  return [`${withTopic(name)} ${wasteGroup} 담당이에요.`, personality, says]
    .filter((part) => part !== '')
    .join(' ')
}

function nobodySection(question: Question): Section {
  return {
    ...head(question),
    status: 'ok',
    facts: [],
    reply: '아직 소개할 분리배출 친구가 없어요. 물건 이름을 말해 주시면 버리는 방법을 알려 드릴게요.',
    guidance: ['등록된 캐릭터가 없음: 캐릭터를 지어내지 말 것'],
    fixed: true,
  }
}

function namesOf(cast: readonly CharacterProfile[]): string {
  const names = cast.slice(0, MAX_LISTED).map(toLines)
  return names.map(({ name, wasteGroup }) => `${name}(${wasteGroup})`).join(', ')
}

/** A cast may come from a server: its words stay on one line and short. */
function toLines({ name, wasteGroup, personality, catchphrase }: CharacterProfile) {
  return {
    name: plainLine(name, 40),
    wasteGroup: plainLine(wasteGroup, 40),
    personality: plainLine(personality, 200),
    catchphrase: plainLine(catchphrase, 100),
  }
}

function head({ index, intent, text }: Pick<Question, 'index' | 'intent' | 'text'>) {
  return { index, intent, question: text }
}

const ONLY_THIS = '캐릭터는 사실에 있는 이름, 담당, 성격, 말버릇만 말하고 취향, 나이, 이야기를 지어내지 말 것'
const MAX_INTRODUCED = 3
const MAX_LISTED = 30
