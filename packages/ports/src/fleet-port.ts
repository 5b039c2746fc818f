/** What a live worker says of itself, again every 5 s; forgotten 15 s after the last word. */
export interface WorkerAnnouncement {
  readonly workerId: string
  /** Models that a client may name, `provider/model`. Empty: this worker answers by rules alone. */
  readonly models: readonly string[]
  readonly defaultModel?: string
  /** Graph nodes that are on. */
  readonly nodes: readonly string[]
  readonly startedAt: number
}

export interface FleetPort {
  announce(worker: WorkerAnnouncement): Promise<void>
  /** A worker that stops says so, instead of being waited for. */
  withdraw(workerId: string): Promise<void>
  /** Workers that spoke within the last 15 s. */
  list(): Promise<readonly WorkerAnnouncement[]>
}
