import type { PortErrorCode } from '@eco2/ports'
import { createBoundedLabel } from './bounded-label.ts'
import { type Count, createCounts, createLevels, type Family, type Level } from './instruments.ts'
import type { Workshop } from './workshop.ts'

/** How a model call went: `abandoned` when the reader of a stream left before its end. */
export type ModelCallOutcome = 'ok' | 'abandoned' | PortErrorCode
/** Disjoint, so that they may be summed: `input` are the tokens that were not cached. */
export type TokenKind = 'input' | 'cached-input' | 'output'

/** What `withMetrics` counts in. `model` is `provider/model`; past 50 different ones `other`. */
export interface ModelInstruments {
  /** `eco2_model_calls_total{model,task,outcome}`: every call that reached a vendor, retries among them. */
  readonly modelCalls: Family<[model: string, task: string, outcome: ModelCallOutcome], Count>
  /** `eco2_model_tokens_total{model,kind}`: tokens. */
  readonly tokens: Family<[model: string, kind: TokenKind], Count>
  /** `eco2_model_cost_usd_total{model}`: US dollars, of calls whose price is known. */
  readonly costUsd: Family<[model: string], Count>
  /** `eco2_model_breaker_state{model}`: 0 closed, 0.5 on probation, 1 open; see `BREAKER_STATES`. */
  readonly breakerState: Family<[model: string], Pick<Level, 'set'>>
}

export function createModelInstruments({ registry, models }: Workshop): ModelInstruments {
  // One for all four, so that a model that is `other` is it everywhere.
  const names = createBoundedLabel({ known: models, limit: Math.max(MAX_MODELS, models.length) })
  const tasks = createBoundedLabel({ limit: MAX_TASKS })
  return {
    modelCalls: createCounts(
      { name: 'eco2_model_calls_total', help: 'Model calls, retries among them.', registry },
      ['model', 'task', 'outcome'],
      (model: string, task: string, outcome: ModelCallOutcome) => [names.of(model), tasks.of(task), outcome],
    ),
    tokens: createCounts(
      { name: 'eco2_model_tokens_total', help: 'Tokens; the kinds do not overlap.', registry },
      ['model', 'kind'],
      (model: string, kind: TokenKind) => [names.of(model), kind],
    ),
    costUsd: createCounts(
      { name: 'eco2_model_cost_usd_total', help: 'US dollars, of calls whose price is known.', registry },
      ['model'],
      (model: string) => [names.of(model)],
    ),
    breakerState: createLevels(
      { name: 'eco2_model_breaker_state', help: '0 closed, 0.5 on probation, 1 open.', registry },
      ['model'],
      (model: string) => [names.of(model)],
    ),
  }
}

export const BREAKER_STATES = { closed: 0, probing: 0.5, open: 1 } as const

const MAX_MODELS = 50
/** Tasks are named in our own code. */
const MAX_TASKS = 30
