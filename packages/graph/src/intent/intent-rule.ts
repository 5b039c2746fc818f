import type { Intent } from '@eco2/ports'
import { soundOf } from './sounds.ts'

/** Holds when every sign of `all` and none of `none` is in the text as it sounds (`soundOf`). */
export interface IntentRule {
  readonly intent: Intent
  readonly confidence: number
  readonly all: readonly Sign[]
  readonly none?: readonly Sign[]
  readonly reasoning: string
}

/** A pattern, or a question put to the whole text. */
export type Sign = Pick<RegExp, 'test'>

/** Any of the fragments, as they sound. */
export function any(...fragments: readonly string[]): RegExp {
  return new RegExp(soundOf(fragments.join('|')), 'u')
}

/** Asks for leave to throw or put something somewhere: that is waste, whatever place is named. */
export const mayI = any(
  '버려도',
  '버리면',
  '넣어도',
  '넣으면(?!\\s?(?:돈|포인트|현금))',
  '내도\\s?(?:돼|되)',
  '넣나',
  '넣는\\s?거',
  '어디(?:에|에다|다)\\s?넣',
)
