import {
  type ChatPort,
  type LLMClientPort,
  PortError,
  type Run,
  type RunEventBody,
  toPortError,
} from '@eco2/ports'
import { createBoundedCache } from './bounded-cache.ts'
import { createChatGraph } from './chat-graph.ts'
import type { ChatGraphDeps, ChatGraphFlags } from './chat-graph-deps.ts'
import { createRunSink, type RunSink } from './run-sink.ts'
import type { ChatInput } from './state.ts'

export interface CreateChatOptions extends Omit<ChatGraphDeps, 'llm'> {
  /**
   * The model a run asked for; `undefined`: the default. Give the same object for the same model: a graph is compiled per
   * object, and the last 16 are kept.
   *
   * @throws {PortError} for a model that is not there; the run fails with it.
   */
  readonly models: (model: string | undefined) => LLMClientPort
  readonly flags?: Partial<ChatGraphFlags>
}

/** The graph behind `ChatPort`. Nodes emit straight into the run's sink; LangGraph is not on the way of a token. */
export function createChat({ models, flags, ...deps }: CreateChatOptions): ChatPort {
  const graphOf = createBoundedCache(MAX_GRAPHS, (llm: LLMClientPort) =>
    createChatGraph({ ...deps, llm }, flags),
  )

  async function* run(run: Run, { signal }: { readonly signal: AbortSignal }): AsyncGenerator<RunEventBody> {
    if (signal.aborted) throw cancelled()
    const graph = graphOf(models(run.model))
    const stop = new AbortController()
    const sink = createRunSink((error) => end(sink, error, stop))
    const onAbort = (): void => end(sink, cancelled(), stop)
    signal.addEventListener('abort', onAbort, { once: true })
    graph
      .invoke(toInput(run), {
        signal: stop.signal,
        configurable: { emit: sink.emit },
        // For LangSmith, which LangChain feeds by itself when LANGCHAIN_TRACING_V2 is set. Ids only.
        runName: 'chat',
        metadata: { run_id: run.runId, thread_id: run.threadId, attempt: run.attempt },
      })
      .then(sink.end, (error: unknown) =>
        sink.fail(toPortError(error, 'The graph failed.', { port: 'ChatPort' })),
      )
    try {
      yield* sink
    } finally {
      signal.removeEventListener('abort', onAbort)
      end(sink, cancelled(), stop)
    }
  }

  return { run }
}

/** Closes the sink first: what a node says while it is being stopped is said to nobody. */
function end(sink: RunSink, error: PortError, stop: AbortController): void {
  sink.fail(error)
  stop.abort(error)
}

function toInput({ runId, message, imageUrl, location, history }: Run): ChatInput {
  return {
    runId,
    message,
    history,
    ...(imageUrl !== undefined && { imageUrl }),
    ...(location !== undefined && { location }),
  }
}

function cancelled(): PortError {
  return new PortError('CANCELLED', 'The run was cancelled.', { port: 'ChatPort', adapter: 'graph' })
}

const MAX_GRAPHS = 16
