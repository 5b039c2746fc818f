import { rawCharacters } from './data/characters.ts'
import { items as rawItems } from './data/items/all-items.ts'
import { rawPrices } from './data/prices.ts'
import { rawRegions } from './data/regions.ts'
import { rules as rawRules } from './data/rules.ts'
import {
  type Character,
  characterSchema,
  type DisposalItem,
  type DisposalRule,
  itemSchema,
  priceSchema,
  type RecyclablePriceRow,
  type Region,
  regionSchema,
  ruleSchema,
} from './schema.ts'

export interface Knowledge {
  readonly rules: ReadonlyMap<string, DisposalRule>
  readonly items: ReadonlyMap<string, DisposalItem>
}

/**
 * The data, held against its schema once: shape, unique ids, and every `ruleId` known.
 *
 * @throws {Error} with the name of the entry: a defect of the data, never of a query.
 */
export function loadKnowledge(): Knowledge {
  loaded ??= validate(rawRules, rawItems)
  return loaded
}

export function validate(rawRules: readonly unknown[], rawItems: readonly unknown[]): Knowledge {
  const rules = byId(rawRules.map((rule) => ruleSchema.parse(rule)))
  const items = byId(rawItems.map((item) => itemSchema.parse(item)))
  for (const rule of rules.values()) checkRuleIds(rules, rule.id, rule.situations)
  for (const item of items.values()) {
    checkRuleIds(rules, item.id, [
      item,
      ...(item.situations ?? []),
      ...(item.exceptions ?? []),
      ...(item.exceptionTo === undefined ? [] : [item.exceptionTo]),
    ])
  }
  return { rules, items }
}

function byId<Entry extends { readonly id: string }>(entries: readonly Entry[]): Map<string, Entry> {
  const map = new Map<string, Entry>()
  for (const entry of entries) {
    if (map.has(entry.id)) throw new Error(`Two entries are called ${entry.id}.`)
    map.set(entry.id, entry)
  }
  return map
}

function checkRuleIds(
  rules: ReadonlyMap<string, DisposalRule>,
  owner: string,
  references: readonly { readonly ruleId: string }[],
): void {
  for (const { ruleId } of references) {
    if (!rules.has(ruleId)) throw new Error(`${owner} points to the rule ${ruleId}, which does not exist.`)
  }
}

let loaded: Knowledge | undefined

/** Sample prices, labelled 참고용, with their survey month: never official. */
export const prices: readonly RecyclablePriceRow[] = rawPrices.map((row) => priceSchema.parse(row))

/** Our own cast, one per waste group. */
export const characters: readonly Character[] = rawCharacters.map((character) =>
  characterSchema.parse(character),
)

/** The 17 provinces with what is in them. Names such as 중구 and 고성군 are in several. */
export const regions: readonly Region[] = rawRegions.map((region) => regionSchema.parse(region))
