import {
  isPortError,
  PortError,
  type PortErrorCode,
  type ProgressNotifierPort,
  type RunEventBody,
  toPortError,
} from '@eco2/ports'
import { isGraphBubbleUp, type LangGraphRunnableConfig } from '@langchain/langgraph'
import { STAGES, type StageId } from '../stages.ts'
import type { ChatState } from '../state.ts'

export type Emit = (event: RunEventBody) => void

/** What a node may use besides its state. `emit` is silent once `signal` is aborted. */
export interface StageContext {
  readonly signal: AbortSignal
  readonly emit: Emit
}

export interface StageOutcome<Result> {
  readonly result: Result
  /** Default `ok`. */
  readonly status?: 'ok' | 'degraded' | 'skipped' | 'failed'
  /** A stable code when it was not ok. */
  readonly reason?: string
}

export interface StageOptions<Result> {
  readonly eventPublisher?: ProgressNotifierPort | undefined
  /** What the node leaves behind when its work throws; without it the run fails. */
  readonly onFailure?: (code: PortErrorCode, state: ChatState) => Result
}

type StageUpdate<Name extends StageId, Result> = Record<`${Name}_result`, Result>

/**
 * A graph node: announces itself, does its work, says how it went, and writes `<name>_result`. Cancellation and
 * LangGraph's own interrupts always pass through.
 */
export function createStage<Name extends StageId, Result>(
  name: Name,
  options: StageOptions<Result>,
  work: (state: ChatState, context: StageContext) => StageOutcome<Result> | Promise<StageOutcome<Result>>,
): (state: ChatState, config: LangGraphRunnableConfig) => Promise<StageUpdate<Name, Result>> {
  const { start, end, line } = STAGES[name]

  return async (state, config) => {
    const context = toContext(state, config, options.eventPublisher)
    context.emit({ type: 'stage-start', stage: name, progress: start, message: line })
    try {
      const { result, status = 'ok', reason } = await work(state, context)
      context.emit({ type: 'stage-end', stage: name, progress: end, status, ...(reason && { reason }) })
      return toUpdate(name, result)
    } catch (error) {
      const code = failureCode(error, context.signal)
      context.emit({ type: 'stage-end', stage: name, progress: end, status: 'failed', reason: code })
      if (options.onFailure === undefined) throw toPortError(error, `The stage ${name} failed.`)
      return toUpdate(name, options.onFailure(code, state))
    }
  }
}

/**
 * The work's value, or why there is none. A model that fails is an everyday case, so it is a value and not an error.
 *
 * @throws {PortError} CANCELLED
 */
export async function attempt<Value>(
  signal: AbortSignal,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly failure: PortErrorCode }> {
  try {
    return { value: await work() }
  } catch (error) {
    return { failure: failureCode(error, signal) }
  }
}

function failureCode(error: unknown, signal: AbortSignal): PortErrorCode {
  if (signal.aborted) throw new PortError('CANCELLED', 'The run was cancelled.', { cause: error })
  if (isGraphBubbleUp(error) || isPortError(error, 'CANCELLED')) throw error
  return toPortError(error, 'A part of the graph failed.').code
}

function toContext(
  state: ChatState,
  config: LangGraphRunnableConfig,
  eventPublisher: ProgressNotifierPort | undefined,
): StageContext {
  const signal = config.signal ?? NEVER_ABORTED
  const own: unknown = config.configurable?.emit
  const target = isEmit(own) ? own : (event: RunEventBody) => eventPublisher?.notify(state.runId, event)
  return {
    signal,
    emit: (event) => {
      if (!signal.aborted) target(event)
    },
  }
}

function isEmit(value: unknown): value is Emit {
  return typeof value === 'function'
}

/** TypeScript widens a computed key to `string`; this is the one place that knows better. */
function toUpdate<Name extends StageId, Result>(name: Name, result: Result): StageUpdate<Name, Result> {
  return { [`${name}_result`]: result } as StageUpdate<Name, Result>
}

const NEVER_ABORTED: AbortSignal = new AbortController().signal
