import type { LLMUsage } from '@eco2/ports'
import type { Provider } from '../environment/variables.ts'

export interface ModelCapabilities {
  /** A JSON schema that the vendor enforces. */
  readonly jsonSchema: boolean
  readonly functions: boolean
  /** Images in. */
  readonly images: boolean
  /** false: the model refuses `temperature`; adapters drop it. */
  readonly temperature: boolean
  /** The vendor's own search, with citations. */
  readonly webSearch: boolean
  /** How hard it may be told to think; empty: it cannot be told. */
  readonly reasoningEfforts: readonly string[]
}

/** USD per million tokens. */
export interface ModelPrice {
  readonly input: number
  readonly cachedInput: number
  /** Thinking counts as output everywhere. */
  readonly output: number
}

export interface ModelInfo {
  /** As the vendor names it. */
  readonly id: string
  readonly vendor: Provider
  /** Input and output together, tokens. */
  readonly contextTokens: number
  readonly outputTokens: number
  readonly capabilities: ModelCapabilities
  /** Absent: not known, costs are not counted. */
  readonly price?: ModelPrice
  /** Some prices rise for the whole request when its input is longer than this. */
  readonly longInput?: { readonly aboveTokens: number; readonly price: ModelPrice }
  /** `deprecated`: the vendor has announced its end. `retired`: calls fail; kept so that old usage can be priced. */
  readonly status?: 'deprecated' | 'retired'
  /** Where price and limits were read. */
  readonly source: string
  /** YYYY-MM-DD */
  readonly readOn: string
  /**
   * `vendor`: the vendor's own page, as stored. `secondary`: a public table that names the vendor's page as its source.
   * `unverified`: neither could be read; the figures are from general knowledge.
   */
  readonly evidence: 'vendor' | 'secondary' | 'unverified'
}

/**
 * What a call cost, USD; undefined when the price is not known. `cachedTokens` is a part of `inputTokens`.
 * Fees per search, cache writes and discounts of batch or flex tiers are not in it.
 */
export function costUsd(
  { price, longInput }: Pick<ModelInfo, 'price' | 'longInput'>,
  usage: Pick<LLMUsage, 'inputTokens' | 'outputTokens' | 'cachedTokens'>,
): number | undefined {
  const rate = longInput && usage.inputTokens > longInput.aboveTokens ? longInput.price : price
  if (!rate) return undefined
  const fresh = Math.max(0, usage.inputTokens - usage.cachedTokens)
  return (
    (fresh * rate.input + usage.cachedTokens * rate.cachedInput + usage.outputTokens * rate.output) /
    1_000_000
  )
}
