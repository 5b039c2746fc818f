import type { NodeReport } from './nodes.ts'

/** `off`: not configured, which is allowed. Only a `problem` makes the exit code 1. */
export interface DoctorCheck {
  readonly name: string
  readonly status: 'ok' | 'warning' | 'problem' | 'off' | 'skipped'
  readonly detail: string
}

export interface DoctorReport {
  readonly isHealthy: boolean
  readonly checks: readonly DoctorCheck[]
  readonly nodes: readonly NodeReport[]
}
