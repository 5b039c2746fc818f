import type { RunEvent } from '@eco2/ports'
import type { RunPlan } from './plan.ts'

/** What everybody saw, said and kept: all that the promises are judged by. */
export interface ChaosRecords {
  readonly runs: readonly RunRecords[]
  readonly calls: readonly AnsweredCall[]
  /** What no plan asked for: a process that ended by itself, an exit code, a stream that ended cleanly too early. */
  readonly oddities: readonly Violation[]
  /** When all runs were over and all processes back. */
  readonly leftovers: Leftovers
  readonly leaks: readonly string[]
  /** Every line that any process has said. */
  readonly lines: readonly string[]
}

/** A streamed answer of the model. `closed`: the caller let go of it before its end. */
export interface AnsweredCall {
  /** Of the run's plan. */
  readonly number: number
  end: 'open' | 'finished' | 'closed'
}

export interface RunRecords {
  readonly plan: RunPlan
  readonly name: string
  /** Of the first 2xx; empty: never accepted. */
  runId: string
  readonly replies: Reply[]
  /** A cancel was asked for and accepted. */
  isCancelAccepted: boolean
  readonly viewers: ViewerRecords[]
  kept?: KeptRun
  /** The log in Redis, as it is stored. */
  log?: readonly RunEvent[]
  logBytes?: number
}

export interface Reply {
  readonly status: number
  readonly runId: string
  readonly isSameBody: boolean
}

/** What the store answers about a run. */
export interface KeptRun {
  readonly status: string
  readonly attempt: number
  readonly answer?: string
  /** A part of the answer came from the rules, without the model. */
  readonly degraded?: boolean
  readonly error?: { readonly code: string }
}

export interface ViewerRecords {
  readonly name: string
  readonly items: ViewerItem[]
  hasSeenEnd: boolean
  /** What the store said right after the viewer had read `run-end`. */
  statusAtEnd?: string
}

export type ViewerItem =
  | { readonly kind: 'reset' }
  | { readonly kind: 'event'; readonly epoch: string; readonly event: RunEvent }

export interface Leftovers {
  readonly keysWithoutTtl: readonly string[]
  readonly dueRuns: readonly string[]
  readonly jobs: readonly string[]
  readonly channels: readonly string[]
  /** Connections beyond what live processes have by themselves. */
  readonly connections: readonly string[]
}

export type PromiseName = 'I1' | 'I2' | 'I3' | 'I4' | 'I5' | 'I7' | 'I8' | 'I9' | 'I10'

export interface Violation {
  readonly promise: PromiseName
  /** Which run, which viewer, and what was seen. */
  readonly what: string
}
