/** The gateway's half: puts runs in line. It decides nothing; the store's record does. */
export interface RunQueuePort {
  /**
   * Puts a part of a run in line. `part` is the number of questions answered so far. The same pair again, while it is in
   * line or at work, changes nothing.
   *
   * @throws {PortError} UNAVAILABLE
   */
  enqueue(runId: string, part: number): Promise<void>
  /** Runs that wait for a worker. */
  depth(): Promise<number>
  /** How many of them come before this part of a run; undefined when it is not in line. */
  countAhead(runId: string, part: number): Promise<number | undefined>
  /** Tells every worker that a run is to stop (the record says so already; this is only for speed). */
  announceCancel(runId: string): Promise<void>
  close(): Promise<void>
}

export interface RunJob {
  readonly runId: string
  /** Aborted when this consumer has lost its hold of the job: somebody else may have it now. */
  readonly signal: AbortSignal
}

/** `done`: forget the job. `hand-over`: another worker shall have it at once. */
export type RunJobEnd = 'done' | 'hand-over'

export interface RunConsumerOptions {
  /** Jobs at work at the same time. */
  readonly concurrency: number
  /** Never throws: the queue repeats a job for a crash or a hand-over and for nothing else. */
  readonly handle: (job: RunJob) => Promise<RunJobEnd>
  readonly onCancel: (runId: string) => void
}

/** The worker's half. */
export interface RunSourcePort {
  /** Resolves once jobs can arrive. */
  consume(options: RunConsumerOptions): Promise<RunConsumer>
}

export interface RunConsumer {
  /** Takes no new job from now on; those at work go on. */
  pause(): Promise<void>
  /** Resolves when no job is at work. */
  idle(): Promise<void>
  /** Lets go of everything; call `pause` and `idle` first. */
  close(): Promise<void>
}
