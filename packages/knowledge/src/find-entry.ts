import { loadKnowledge } from './load-knowledge.ts'
import type { DisposalItem, DisposalRule, SituationKind, Source, WasteGroup } from './schema.ts'

/** Where a state or a variant of the thing goes. */
export interface EntryBranch {
  readonly ruleId: string
  readonly destination: string
  readonly note: string
}

/** Everything known about one thing, references resolved: for a caller that composes its own answer. */
export interface DisposalEntry {
  readonly itemId: string
  readonly name: string
  readonly group: WasteGroup
  readonly ruleId: string
  readonly ruleTitle: string
  readonly destination: string
  readonly note?: string
  readonly steps: readonly string[]
  readonly cautions: readonly string[]
  /** The item's own first, then those of its rule; one per kind. */
  readonly situations: readonly (EntryBranch & { readonly kind: SituationKind })[]
  readonly exceptions: readonly (EntryBranch & { readonly name: string })[]
  /** What people take it for, and why it is not that. */
  readonly exceptionTo?: { readonly ruleId: string; readonly ruleTitle: string; readonly why: string }
  /** True also when only the note or the destination says so. */
  readonly localRulesDiffer: boolean
  readonly localRules?: string
  readonly source: Source
}

/** By `RetrievalHit.itemId`; `null` when there is no such item. */
export function findEntry(itemId: string): DisposalEntry | null {
  const item = loadKnowledge().items.get(itemId)
  return item === undefined ? null : entryOf(item)
}

/** By `RetrievalHit.ruleId`: the way of disposal itself; `null` when there is no such rule. */
export function findRule(ruleId: string): DisposalRule | null {
  return loadKnowledge().rules.get(ruleId) ?? null
}

export function entryOf(item: DisposalItem): DisposalEntry {
  const rule = ruleOf(item.ruleId)
  const own = item.situations ?? []
  const inherited = rule.situations.filter(
    ({ kind }) => item.ownSituationsOnly !== true && own.every((situation) => situation.kind !== kind),
  )
  const localRules = item.localRules ?? rule.localRules
  const branch = (ruleId: string, note: string): EntryBranch => ({
    ruleId,
    // The same way as the thing itself: its own place, not the rule's.
    destination: ruleId === rule.id ? (item.destination ?? rule.destination) : ruleOf(ruleId).destination,
    note,
  })
  return {
    itemId: item.id,
    name: item.name,
    group: rule.group,
    ruleId: rule.id,
    ruleTitle: rule.title,
    destination: item.destination ?? rule.destination,
    ...(item.note === undefined ? {} : { note: item.note }),
    steps: item.steps ?? rule.steps,
    cautions: rule.cautions,
    situations: [...own, ...inherited].map(({ kind, ruleId, note }) => ({ kind, ...branch(ruleId, note) })),
    exceptions: (item.exceptions ?? []).map(({ name, ruleId, note }) => ({ name, ...branch(ruleId, note) })),
    ...(item.exceptionTo === undefined
      ? {}
      : { exceptionTo: { ...item.exceptionTo, ruleTitle: ruleOf(item.exceptionTo.ruleId).title } }),
    localRulesDiffer: localRules !== null || LOCAL.test(`${item.destination} ${item.note}`),
    ...(localRules === null ? {} : { localRules }),
    source: item.source ?? rule.source,
  }
}

/** @throws {Error} for an id that the validation of the data would have refused. */
export function ruleOf(ruleId: string): DisposalRule {
  const rule = findRule(ruleId)
  if (rule === null) throw new Error(`There is no rule ${ruleId}.`)
  return rule
}

const LOCAL = /지자체/
