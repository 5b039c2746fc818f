import type { Registry } from 'prom-client'
import type { RenderedSpread } from './spread.ts'

/** What instruments are made with. */
export interface Workshop {
  readonly registry: Registry
  readonly models: readonly string[]
  /** Keeps a spread for rendering. */
  readonly keep: (spread: RenderedSpread) => RenderedSpread
}
