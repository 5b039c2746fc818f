import type { CharacterProfile, PortErrorCode } from '@eco2/ports'
import { withSubject } from '../answer/particles.ts'
import { plainLine } from '../lookup/plain-line.ts'
import { fence } from '../prompts/fence.ts'
import { loadPrompt } from '../prompts/load-prompt.ts'
import type { Fact, Question, Section } from '../state.ts'
import { introductionOf } from './character-sections.ts'

/** What a picture is made of, as far as it was found. */
export interface PictureMaterial {
  /** The thing and its rule: "페트병", and the rule's lines, destination first. */
  readonly rule?: { readonly thing: string; readonly text: string; readonly facts: readonly Fact[] }
  readonly character?: CharacterProfile
}

/** Every word of others stands in a fence; what must not be in the picture is ours and stands outside. */
export function toPicturePrompt(question: Question, { rule, character }: PictureMaterial): string {
  return [
    DRAW_IMAGE,
    rule === undefined ? '' : `보여 줄 방법:\n${fence('rule', clip(rule.text, MAX_RULE_CHARACTERS))}`,
    character === undefined ? '' : `함께 나오는 친구:\n${fence('character', introductionOf(character))}`,
    `부탁받은 것:\n${fence('wish', plainLine(question.text, MAX_WISH_CHARACTERS))}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n')
}

/** One sentence of what was asked to be in it. */
export function describePicture({ rule, character }: PictureMaterial): string {
  const name = character === undefined ? undefined : plainLine(character.name, 40)
  const thing = rule?.thing
  if (name !== undefined && thing !== undefined)
    return `${withSubject(name)} ${thing} 분리배출을 보여 주는 그림`
  if (thing !== undefined) return `${thing} 분리배출을 보여 주는 그림`
  return name === undefined ? '부탁하신 그림' : `분리배출 친구 ${name} 그림`
}

/** Fixed: a model would retype the address. */
export function drawnSection(question: Question, material: PictureMaterial, url: string): Section {
  const { rule } = material
  const shows = describePicture(material)
  const destination = rule === undefined ? '' : `\n${rule.thing} 버리는 곳: ${destinationOf(rule.text)}`
  return {
    ...head(question),
    status: 'ok',
    facts: [{ text: `[그림을 만들었음] ${shows}` }, ...(rule?.facts ?? [])],
    reply: `[그림 보기](${url})\n${shows}이에요.${destination}`,
    guidance: [`그림을 만들었음: 이 링크를 그대로 한 번 쓸 것: [그림 보기](${url})`],
    fixed: true,
  }
}

/** No picture: the same in words, as far as there are any. */
export function undrawnSection(question: Question, material: PictureMaterial, why: string): Section {
  const { rule, character } = material
  const introduction = character === undefined ? '' : introductionOf(character)
  const hasWords = rule !== undefined || character !== undefined
  const lead = hasWords ? `${why} 대신 글로 알려 드릴게요.` : `${why} ${OFFER}`
  return {
    ...head(question),
    status: hasWords ? 'degraded' : 'failed',
    facts: [...(rule?.facts ?? []), ...(introduction === '' ? [] : [{ text: `[캐릭터] ${introduction}` }])],
    reply: [lead, rule?.text ?? '', introduction].filter((part) => part !== '').join('\n\n'),
    guidance: [NOT_DRAWN],
    fixed: !hasWords,
  }
}

export function undrawnWithoutMaterial(question: Question): Section {
  return undrawnSection(question, {}, WHY_NOT.failed)
}

/** Why there is no picture, as a user may hear it. */
export function whyNot(code: PortErrorCode): string {
  if (code === 'BUDGET_EXCEEDED') return WHY_NOT.usedUp
  return code === 'CONTENT_FILTERED' || code === 'INVALID_REQUEST' ? WHY_NOT.refused : WHY_NOT.failed
}

export const WHY_NOT = {
  failed: '지금은 그림을 만들지 못했어요.',
  refused: '이 그림은 만들 수 없어요.',
  usedUp: '오늘 그릴 수 있는 그림은 다 그렸어요.',
  onlyOne: '그림은 한 번에 한 장만 만들 수 있어요.',
} as const

function head({ index, intent, text }: Question): Pick<Section, 'index' | 'intent' | 'question'> {
  return { index, intent, question: text }
}

/** A rule begins with where the thing goes: "우유팩 → 종이팩 전용 수거함". */
function destinationOf(text: string): string {
  const [first = ''] = text.split('\n', 1)
  return plainLine(first.split('→').at(-1) ?? first, MAX_DESTINATION_CHARACTERS)
}

function clip(text: string, maxCharacters: number): string {
  return [...text].slice(0, maxCharacters).join('')
}

const DRAW_IMAGE = loadPrompt('draw-image')
const NOT_DRAWN = '그림 생성 실패: 그림을 만들었다고 말하지 말 것'
const OFFER = '물건 이름을 말해 주시면 버리는 방법을 글로 알려 드릴게요.'
const MAX_DESTINATION_CHARACTERS = 120
const MAX_RULE_CHARACTERS = 600
const MAX_WISH_CHARACTERS = 300
