import type { MessageSource } from '@eco2/ports'

/** Something beside the answer that profits from it. */
export interface Enrichment {
  /** Korean, in our words; it closes the text. */
  readonly paragraph: string
  readonly sources: readonly MessageSource[]
  /** The paragraph holds the addresses of its sources: they need not stand below it again. */
  readonly isCited: boolean
}
