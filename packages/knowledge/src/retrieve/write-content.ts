import { type DisposalEntry, type EntryBranch, ruleOf } from '../find-entry.ts'
import type { Source } from '../schema.ts'
import { situationCues } from './situations.ts'

/** The state or variant of the thing that the query spoke of; it decides where the thing goes. */
export interface ChosenBranch extends EntryBranch {
  /** As a reader is told: 더러워졌을 때, 유색 페트병. */
  readonly label: string
  /** Another thing under the same entry, not the same thing in another state. */
  readonly isVariant: boolean
}

/**
 * The whole entry for a reader or a prompt: the destination that applies first, then steps, then everything else.
 * `name` is the word of the data that the query meant (장갑), which need not be the name of the entry (모자). `unlisted` is
 * what the query said, when the data has no such name and `name` is only like it, by its sound or by what it means.
 */
export function writeContent(
  entry: DisposalEntry,
  name: string,
  chosen: ChosenBranch | null,
  unlisted?: { readonly written: string; readonly alike: '이름' | '뜻' },
): string {
  const head =
    chosen === null
      ? [`${name} → ${entry.destination}`]
      : [`${chosen.isVariant ? name : `${name} (${chosen.label})`} → ${chosen.destination}`, chosen.note]
  const kin =
    unlisted === undefined
      ? []
      : [
          `"${unlisted.written}"은(는) 목록에 그대로 없어서, ${unlisted.alike}이 비슷한 "${name}"의 방법을 알려 드려요.`,
        ]
  return [...head, ...kin, ...bodyOf(entry, chosen)].join('\n')
}

function bodyOf(entry: DisposalEntry, chosen: ChosenBranch | null): string[] {
  const leadsElsewhere = chosen !== null && chosen.ruleId !== entry.ruleId
  const steps = numbered(entry.steps)
  const source = sourceOf(entry, chosen)
  return [
    ...(leadsElsewhere ? [`방법: ${numbered(ruleOf(chosen.ruleId).steps)}`] : []),
    ...(leadsElsewhere
      ? [`그렇지 않은 ${chosen.isVariant ? entry.name : '것'} → ${entry.destination}`]
      : [`${chosen === null || chosen.isVariant ? '방법' : '보통 방법'}: ${steps}`]),
    ...(entry.note === undefined ? [] : [`참고: ${entry.note}`]),
    ...(entry.exceptionTo === undefined
      ? []
      : [`${entry.exceptionTo.ruleTitle} 아님: ${entry.exceptionTo.why}`]),
    ...entry.situations
      // What is broken for good is no longer to be given away.
      .filter(({ kind, note }) => note !== chosen?.note && !(leadsElsewhere && kind === 'reusable'))
      .map(({ kind, destination, note }) => `${labelOf(kind)} → ${destination}: ${note}`),
    ...entry.exceptions
      .filter(({ name }) => name !== chosen?.label)
      .map(({ name, destination, note }) => `예외 ${name} → ${destination}: ${note}`),
    ...cautionsOf(entry, chosen).map((caution) => `주의: ${caution}`),
    ...localRulesOf(entry, chosen).map((localRules) => `지자체마다 다름: ${localRules}`),
    `출처: ${source.title} (${source.date}${source.dateKind === 'checked' ? ' 확인' : ''})`,
  ]
}

/** Of the way that applies. */
export function sourceOf(entry: DisposalEntry, chosen: ChosenBranch | null): Source {
  return chosen === null || chosen.ruleId === entry.ruleId ? entry.source : ruleOf(chosen.ruleId).source
}

function cautionsOf(entry: DisposalEntry, chosen: ChosenBranch | null): string[] {
  return [...new Set([...(chosen === null ? [] : ruleOf(chosen.ruleId).cautions), ...entry.cautions])]
}

function localRulesOf(entry: DisposalEntry, chosen: ChosenBranch | null): string[] {
  const applied = chosen === null ? null : ruleOf(chosen.ruleId).localRules
  return [...new Set([applied, entry.localRules])].filter((localRules) => typeof localRules === 'string')
}

export function labelOf(kind: string): string {
  return situationCues.find((cues) => cues.kind === kind)?.label ?? kind
}

function numbered(steps: readonly string[]): string {
  return steps.map((step, index) => `${index + 1}) ${step}`).join(' ')
}
