import type { RunEventBody } from './run-event.ts'

/** Where graph nodes report when the run brought no `emit` of its own. Never throws and never blocks. */
export interface ProgressNotifierPort {
  notify(runId: string, event: RunEventBody): void
}
