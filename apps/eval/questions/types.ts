import type { Intent } from '@eco2/ports'

export type Tag =
  | 'plain'
  | 'multi'
  | 'follow-up'
  | 'typo'
  | 'dialect'
  | 'adversarial'
  | 'situation'
  | 'spacing'
  | 'loanword'
  | 'exception'

export interface EvalQuestion {
  /** A stable slug. The split into tuning and test is by its hash, so an id never changes. */
  readonly id: string
  readonly question: string
  readonly history?: readonly { readonly role: 'user' | 'assistant'; readonly text: string }[]
  /** Every expected intent, in any order; nothing else may be found. */
  readonly intents: readonly Intent[]
  /** For waste and bulk_waste: the rule that must be hit first. Absent where regions really differ. */
  readonly ruleId?: string
  /** What the answer must contain; an inner list means any of these spellings. */
  readonly must?: readonly (string | readonly string[])[]
  /** What the answer must not contain. Whole instructions, so that a correct "…하지 마세요" does not match. */
  readonly mustNot?: readonly string[]
  readonly tags: readonly Tag[]
}
