import type { Run } from './run.ts'
import type { RunEventBody } from './run-event.ts'

export interface ChatRunOptions {
  readonly signal: AbortSignal
  /**
   * Go on behind the question that was answered last (`run.inputs`), where there is something to go on from; else the run
   * starts over and does not ask again what is in `run.inputs`. Default false.
   */
  readonly resume?: boolean
}

/** What the worker's loop runs: the graph, behind one method. */
export interface ChatPort {
  /**
   * Events in order: stages, sources, text deltas, usage. No `run-start` and no `run-end`: those are the loop's.
   * The joined text-deltas since the last text-reset are the answer. An `input-request` is the last event of a run that
   * cannot go on without its user: the iteration ends there, and `resume` goes on from it on any worker.
   * After an abort of `signal` nothing more is yielded and the iteration rejects with CANCELLED.
   *
   * @throws {PortError} when no answer could be made; what was yielded before stays said.
   */
  run(run: Run, options: ChatRunOptions): AsyncIterable<RunEventBody>
  /** The run has ended: nothing will be resumed. Never throws. */
  forget(runId: string): Promise<void>
}
