import { RunStop } from './run-stop.ts'

type Stop = (stop: RunStop) => void

/** The runs that this process holds: what a cancel or a drain has to reach. */
export class HeldRuns {
  readonly #stops = new Map<string, Set<Stop>>()
  #isDraining = false

  get size(): number {
    return this.#stops.size
  }

  add(runId: string, stop: Stop): void {
    const stops = this.#stops.get(runId) ?? new Set()
    stops.add(stop)
    this.#stops.set(runId, stops)
    // A job that the queue was just handing out when the drain began.
    if (this.#isDraining) stop(new RunStop('drain'))
  }

  remove(runId: string, stop: Stop): void {
    const stops = this.#stops.get(runId)
    stops?.delete(stop)
    if (stops?.size === 0) this.#stops.delete(runId)
  }

  cancel(runId: string): void {
    for (const stop of this.#stops.get(runId) ?? []) stop(new RunStop('cancel'))
  }

  /** Those that come later are drained, too. */
  drain(): void {
    this.#isDraining = true
    for (const stops of this.#stops.values()) for (const stop of stops) stop(new RunStop('drain'))
  }
}
