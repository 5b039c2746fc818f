export const RUN_STATUSES = ['queued', 'running', 'waiting', 'completed', 'failed', 'cancelled'] as const
export type RunStatus = (typeof RUN_STATUSES)[number]
export type FinishedStatus = Extract<RunStatus, 'completed' | 'failed' | 'cancelled'>

export interface RunFailure {
  /** Stable, for programs: a `PortErrorCode`, or `RUN_DEADLINE`, `RUN_CRASHED`, `LOG_LIMIT`. */
  readonly code: string
  /** Korean, for the user; safe to show. */
  readonly message: string
}

export function isFinished(status: RunStatus): status is FinishedStatus {
  return status === 'completed' || status === 'failed' || status === 'cancelled'
}
