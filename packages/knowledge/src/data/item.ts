import type { DisposalItem, Exception, Situation, SituationKind } from '../schema.ts'

type Extras = Omit<DisposalItem, 'id' | 'name' | 'aliases' | 'ruleId'>

/** One thing people throw away. `aliases`: other words for it, separated by commas; spaces in them do not matter. */
export function item(
  id: string,
  name: string,
  aliases: string,
  ruleId: string,
  extras: Extras = {},
): DisposalItem {
  return { id, name, aliases: splitNames(aliases), ruleId, ...extras }
}

/** "In this state it goes there." */
export function when(kind: SituationKind, ruleId: string, note: string): Situation {
  return { kind, ruleId, note }
}

/** "What is called so goes there instead." */
export function except(name: string, aliases: string, ruleId: string, note: string): Exception {
  return { name, aliases: splitNames(aliases), ruleId, note }
}

/** The item is itself what people get wrong: it looks like `ruleId`, and `why` says why it is not. */
export function notAs(ruleId: string, why: string): Extras {
  return { exceptionTo: { ruleId, why } }
}

/** Every thing by every word for what it is in: 초코파이 박스, 초코파이 곽 ... Names for `aliases`. */
export function packed(things: string, packings: string): string {
  return splitNames(things)
    .flatMap((thing) => splitNames(packings).map((packing) => `${thing} ${packing}`))
    .join(', ')
}

/** Each name once: those that `packed` makes may stand in the list already. */
function splitNames(names: string): string[] {
  const trimmed = names.split(',').map((name) => name.trim())
  return [...new Set(trimmed)].filter((name) => name !== '')
}
