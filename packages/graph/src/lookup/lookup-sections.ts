import type { Attribution, MessageSource } from '@eco2/ports'
import type { Fact, Question, Section } from '../state.ts'

export interface LookupWords {
  /** Of the lookup, for guidance: "날씨". */
  readonly name: string
  /** The same as an object: "날씨를". */
  readonly object: string
  /** Where a person can look: "기상청 날씨누리에서 확인해 주세요." */
  readonly elsewhere: string
}

/** Something was found. */
export function toldSection(
  question: Question,
  parts: { readonly lines: readonly string[]; readonly facts: readonly Fact[] } & Partial<
    Pick<Section, 'status' | 'guidance' | 'fixed'>
  >,
): Section {
  const { lines, facts, status = 'ok', guidance = [], fixed = false } = parts
  return { ...headOf(question), status, facts, reply: lines.join('\n'), guidance, fixed }
}

/** Nothing could be looked up: there is nothing that a model could add. */
export function failedLookup({ name, object, elsewhere }: LookupWords): (question: Question) => Section {
  return (question) => ({
    ...headOf(question),
    status: 'failed',
    facts: [],
    reply: `지금은 ${object} 조회하지 못했어요. ${elsewhere}`,
    guidance: [`${name} 조회 실패: ${object} 말하지 말 것`],
    fixed: true,
  })
}

/** Only the user can say what is missing. */
export function needsInput(question: Question, reply: string, guidance: string): Section {
  return { ...headOf(question), status: 'needs-input', facts: [], reply, guidance: [guidance], fixed: true }
}

/** The lookup worked and there is nothing there. */
export function foundNothing(question: Question, reply: string, guidance: string): Section {
  return { ...headOf(question), status: 'ok', facts: [], reply, guidance: [guidance], fixed: true }
}

export function toSource({ name, url }: Attribution, date?: string): MessageSource {
  return { title: name, url, ...(date !== undefined && { date }) }
}

function headOf({ index, intent, text }: Question): Pick<Section, 'index' | 'intent' | 'question'> {
  return { index, intent, question: text }
}
