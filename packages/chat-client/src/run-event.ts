import type { RunEventBody } from '@eco2/ports'

/** One entry of a run's log, as it comes over the wire. (The `RunEvent` of ports is inferred too widely by zod to switch over.) */
export type RunEvent = RunEventBody & {
  /** 1, 2, 3, ... without a gap. */
  readonly seq: number
  readonly runId: string
  readonly attempt: number
  /** Unix milliseconds. */
  readonly at: number
}
