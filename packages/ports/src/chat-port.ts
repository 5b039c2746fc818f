import type { Run } from './run.ts'
import type { RunEventBody } from './run-event.ts'

/** What the worker's loop runs: the graph, behind one method. */
export interface ChatPort {
  /**
   * Events in order: stages, sources, text deltas, usage. No `run-start` and no `run-end`: those are the loop's.
   * The joined text-deltas since the last text-reset are the answer. After an abort of `signal` nothing more is yielded
   * and the iteration rejects with CANCELLED.
   *
   * @throws {PortError} when no answer could be made; what was yielded before stays said.
   */
  run(run: Run, options: { readonly signal: AbortSignal }): AsyncIterable<RunEventBody>
}
