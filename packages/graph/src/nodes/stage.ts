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
import type { NodeBreakers } from './node-breakers.ts'
import { NODE_POLICIES } from './node-policy.ts'

export type Emit = (event: RunEventBody) => void

/** What a node may use besides its state. `emit` is silent once `signal` is aborted: by the run's end or the node's time. */
export interface StageContext {
  readonly signal: AbortSignal
  readonly emit: Emit
  /** Keeps a picture that was made and says where a client finds it; absent where nothing is kept. */
  readonly keepImage?: KeepImage
}

/** @returns a URL. @throws {PortError} */
export type KeepImage = (bytes: Uint8Array) => Promise<string>

/** What LangGraph calls. It writes a key of its own and no other. */
export type ChatNode = (state: ChatState, config: LangGraphRunnableConfig) => Promise<Partial<ChatState>>

export interface StageOutcome<Result> {
  readonly result: Result
  /** Default `ok`. */
  readonly status?: 'ok' | 'degraded' | 'skipped' | 'failed'
  /** A stable code when it was not ok. */
  readonly reason?: string
}

export interface StageOptions<Result> {
  readonly eventPublisher?: ProgressNotifierPort | undefined
  readonly breakers?: NodeBreakers | undefined
  /** What a node that may degrade leaves behind when its work throws, takes too long, or rests. */
  readonly onFailure?: (code: PortErrorCode, state: ChatState) => Result
}

type StageUpdate<Name extends StageId, Result> = Record<`${Name}_result`, Result>

/**
 * A graph node under its policy: announces itself, does its work in its time, says how it went, and writes
 * `<name>_result`. Cancellation and LangGraph's own interrupts always pass through.
 */
export function createStage<Name extends StageId, Result>(
  name: Name,
  options: StageOptions<Result>,
  work: (state: ChatState, context: StageContext) => StageOutcome<Result> | Promise<StageOutcome<Result>>,
): (state: ChatState, config: LangGraphRunnableConfig) => Promise<StageUpdate<Name, Result>> {
  const { start, end, line } = STAGES[name]
  const { onFailure, breakers } = options

  return async (state, config) => {
    const limit = limitWork(name, config.signal)
    const { signal } = limit
    const emit = toEmit(state, config, options.eventPublisher)
    const context: StageContext = {
      signal,
      emit: (event) => {
        if (!signal.aborted) emit(event)
      },
      ...keepImageOf(config),
    }
    context.emit({ type: 'stage-start', stage: name, progress: start, message: line })
    try {
      if (breakers?.enter(name) === false) throw resting(name)
      const { result, status = 'ok', reason } = await limit.race(async () => work(state, context))
      if (status === 'failed') breakers?.failed(name)
      else breakers?.succeeded(name)
      context.emit({ type: 'stage-end', stage: name, progress: end, status, ...(reason && { reason }) })
      return toUpdate(name, result)
    } catch (error) {
      if (config.signal?.aborted || isPassing(error)) {
        breakers?.abandoned(name)
        throw config.signal?.aborted ? cancelled(error) : error
      }
      const { code } = toPortError(error, 'A part of the graph failed.')
      if (!isResting(error)) breakers?.failed(name)
      emit({ type: 'stage-end', stage: name, progress: end, status: 'failed', reason: code })
      if (NODE_POLICIES[name].onFailure === 'fail' || onFailure === undefined) {
        throw toPortError(error, `The stage ${name} failed.`)
      }
      return toUpdate(name, onFailure(code, state))
    } finally {
      limit.release()
    }
  }
}

/**
 * The work's value, or why there is none. A model that fails is an everyday case, so it is a value and not an error.
 *
 * @throws {PortError} CANCELLED, or TIMEOUT when the node's own time is over
 */
export async function attempt<Value>(
  signal: AbortSignal,
  work: () => Promise<Value>,
): Promise<{ readonly value: Value } | { readonly failure: PortErrorCode }> {
  try {
    return { value: await work() }
  } catch (error) {
    if (signal.aborted) throw isPortError(signal.reason) ? signal.reason : cancelled(error)
    if (isPassing(error)) throw error
    return { failure: toPortError(error, 'A part of the graph failed.').code }
  }
}

/** One signal for the end of the run and the end of the node's time; `race` also ends work that hears neither. */
function limitWork(name: StageId, outer: AbortSignal | undefined) {
  const { timeoutMs } = NODE_POLICIES[name]
  const controller = new AbortController()
  const { signal } = controller
  const onOuter = (): void => controller.abort(cancelled(outer?.reason))
  outer?.addEventListener('abort', onOuter, { once: true })
  if (outer?.aborted) onOuter()
  const timer =
    timeoutMs === undefined ? undefined : setTimeout(() => controller.abort(timedOut(name)), timeoutMs)
  return {
    signal,
    async race<Value>(work: () => Promise<Value>): Promise<Value> {
      const { promise, reject } = Promise.withResolvers<never>()
      const onAbort = (): void => reject(signal.reason)
      signal.addEventListener('abort', onAbort, { once: true })
      try {
        return await Promise.race([work(), promise])
      } finally {
        signal.removeEventListener('abort', onAbort)
      }
    },
    release(): void {
      clearTimeout(timer)
      outer?.removeEventListener('abort', onOuter)
    },
  }
}

function isPassing(error: unknown): boolean {
  return isGraphBubbleUp(error) || isPortError(error, 'CANCELLED')
}

function cancelled(cause: unknown): PortError {
  return new PortError('CANCELLED', 'The run was cancelled.', { cause })
}

function timedOut(name: StageId): PortError {
  return new PortError('TIMEOUT', `The stage ${name} took too long.`, { retryable: false })
}

function resting(name: StageId): PortError {
  return new PortError('UNAVAILABLE', `The stage ${name} rests after failures.`, { adapter: RESTING })
}

function isResting(error: unknown): boolean {
  return isPortError(error) && error.adapter === RESTING
}

function toEmit(
  state: ChatState,
  config: LangGraphRunnableConfig,
  eventPublisher: ProgressNotifierPort | undefined,
): Emit {
  const own: unknown = config.configurable?.emit
  return isEmit(own) ? own : (event) => eventPublisher?.notify(state.runId, event)
}

function keepImageOf({ configurable }: LangGraphRunnableConfig): Pick<StageContext, 'keepImage'> {
  const keepImage: unknown = configurable?.keepImage
  return isKeepImage(keepImage) ? { keepImage } : {}
}

function isKeepImage(value: unknown): value is KeepImage {
  return typeof value === 'function'
}

function isEmit(value: unknown): value is Emit {
  return typeof value === 'function'
}

/** TypeScript widens a computed key to `string`; this is the one place that knows better. */
function toUpdate<Name extends StageId, Result>(name: Name, result: Result): StageUpdate<Name, Result> {
  return { [`${name}_result`]: result } as StageUpdate<Name, Result>
}

const RESTING = 'breaker'
