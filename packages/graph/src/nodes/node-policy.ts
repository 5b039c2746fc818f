import type { StageId } from '../stages.ts'

export interface NodePolicy {
  /** For the whole of the node's work; `undefined`: the run's own deadline and those of the model's guards. */
  readonly timeoutMs: number | undefined
  /**
   * `degrade`: the node leaves behind what it could not find, the answer says so, and the run goes on. `fail`: without this
   * node there is no answer.
   */
  readonly onFailure: 'degrade' | 'fail'
  /** After so many failures one after the other the node is not tried for `restMs`, then by one run at a time. */
  readonly breaker: { readonly failures: number; readonly restMs: number } | undefined
}

/**
 * What each node may cost and what its failure means. Nothing here tries again: `with-retry` around the ports does
 * (models 2 extra, lookups 1), so a lookup's timeout has room for two tries of 5 s.
 */
export const NODE_POLICIES: Readonly<Record<StageId, NodePolicy>> = {
  intent: { timeoutMs: 15_000, onFailure: 'degrade', breaker: undefined },
  vision: { timeoutMs: 30_000, onFailure: 'degrade', breaker: { failures: 5, restMs: 30_000 } },
  router: { timeoutMs: undefined, onFailure: 'fail', breaker: undefined },
  ask: { timeoutMs: undefined, onFailure: 'fail', breaker: undefined },
  waste_rag: { timeoutMs: 20_000, onFailure: 'degrade', breaker: undefined },
  bulk_waste: { timeoutMs: 20_000, onFailure: 'degrade', breaker: { failures: 5, restMs: 30_000 } },
  recyclable_price: { timeoutMs: 12_000, onFailure: 'degrade', breaker: { failures: 5, restMs: 30_000 } },
  collection_point: { timeoutMs: 20_000, onFailure: 'degrade', breaker: { failures: 5, restMs: 30_000 } },
  location: { timeoutMs: 20_000, onFailure: 'degrade', breaker: { failures: 5, restMs: 30_000 } },
  weather: { timeoutMs: 20_000, onFailure: 'degrade', breaker: { failures: 5, restMs: 30_000 } },
  character: { timeoutMs: 12_000, onFailure: 'degrade', breaker: { failures: 5, restMs: 30_000 } },
  // Pictures take their time.
  image_generation: { timeoutMs: 120_000, onFailure: 'degrade', breaker: { failures: 3, restMs: 60_000 } },
  web_search: { timeoutMs: 20_000, onFailure: 'degrade', breaker: { failures: 5, restMs: 30_000 } },
  general: { timeoutMs: 5_000, onFailure: 'degrade', breaker: undefined },
  aggregator: { timeoutMs: undefined, onFailure: 'fail', breaker: undefined },
  summarize: { timeoutMs: 20_000, onFailure: 'degrade', breaker: { failures: 3, restMs: 30_000 } },
  answer: { timeoutMs: undefined, onFailure: 'fail', breaker: undefined },
}
