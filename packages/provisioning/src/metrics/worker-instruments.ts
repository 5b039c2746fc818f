import type { FinishedStatus } from '@eco2/ports'
import { createBoundedLabel } from './bounded-label.ts'
import { type Count, createCounts, createLevel, type Family, type Level, type Spread } from './instruments.ts'
import { createModelInstruments, type ModelInstruments } from './model-instruments.ts'
import { createSpread } from './spread.ts'
import type { Workshop } from './workshop.ts'

export interface WorkerInstruments extends ModelInstruments {
  /** `eco2_runs_total{outcome,code}`: runs that ended here. `code` says why one failed, else `none`. */
  readonly runs: Family<[outcome: FinishedStatus, code?: string], Count>
  /** `eco2_time_to_first_delta_seconds`: from the acceptance of a run to its first text. */
  readonly timeToFirstDelta: Spread
  /** `eco2_token_gap_seconds`: between two text deltas of a run. */
  readonly tokenGap: Spread
  /** `eco2_active_runs`: runs that this worker holds now. */
  readonly activeRuns: Level
  /** `eco2_queue_lag_seconds`: from the acceptance of a run to its first claim. */
  readonly queueLag: Spread
  /** `eco2_queue_depth`: runs that wait for a worker. Best by `readFrom`. */
  readonly queueDepth: Level
  /** `eco2_takeovers_total{previous}`: claims of runs that another worker held before, and how it let go. */
  readonly takeovers: Family<[previous: 'crash' | 'hand-over'], Count>
  /** `eco2_fenced_writes_total{where}`: writes refused because a later attempt holds the run. */
  readonly fencedWrites: Family<[where: 'log' | 'store'], Count>
}

export function createWorkerInstruments(workshop: Workshop): WorkerInstruments {
  const { registry, keep } = workshop
  const codes = createBoundedLabel({ limit: MAX_CODES })
  return {
    ...createModelInstruments(workshop),
    runs: createCounts(
      { name: 'eco2_runs_total', help: 'Runs that ended here.', registry },
      ['outcome', 'code'],
      (outcome: FinishedStatus, code = 'none') => [outcome, codes.of(code)],
    ),
    timeToFirstDelta: keep(
      createSpread({
        name: 'eco2_time_to_first_delta_seconds',
        help: 'Seconds from the acceptance of a run to its first text.',
        buckets: FIRST_DELTA_SECONDS,
      }),
    ),
    tokenGap: keep(
      createSpread({
        name: 'eco2_token_gap_seconds',
        help: 'Seconds between two text deltas of a run.',
        buckets: TOKEN_GAP_SECONDS,
      }),
    ),
    activeRuns: createLevel({ name: 'eco2_active_runs', help: 'Runs that this worker holds now.', registry }),
    queueLag: keep(
      createSpread({
        name: 'eco2_queue_lag_seconds',
        help: 'Seconds from the acceptance of a run to its first claim.',
        buckets: QUEUE_LAG_SECONDS,
      }),
    ),
    queueDepth: createLevel({ name: 'eco2_queue_depth', help: 'Runs that wait for a worker.', registry }),
    takeovers: createCounts(
      { name: 'eco2_takeovers_total', help: 'Claims of runs that another worker held before.', registry },
      ['previous'],
      (previous: 'crash' | 'hand-over') => [previous],
    ),
    fencedWrites: createCounts(
      {
        name: 'eco2_fenced_writes_total',
        help: 'Writes refused because a later attempt holds the run.',
        registry,
      },
      ['where'],
      (where: 'log' | 'store') => [where],
    ),
  }
}

/** The codes of ports, and the worker's own. */
const MAX_CODES = 40
const FIRST_DELTA_SECONDS = [0.1, 0.2, 0.35, 0.5, 0.75, 1, 1.5, 2, 3, 5, 8, 13, 20, 30]
const TOKEN_GAP_SECONDS = [0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 10, 20]
const QUEUE_LAG_SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60]
