import {
  type ChatPort,
  type ChatRunOptions,
  type ImageStorePort,
  type InputRequest,
  type LLMClientPort,
  PortError,
  type Run,
  type RunEventBody,
  systemClock,
  toPortError,
} from '@eco2/ports'
import { BaseCheckpointSaver, Command, INTERRUPT } from '@langchain/langgraph'
import { createBoundedCache } from './bounded-cache.ts'
import { type ChatGraph, createChatGraph } from './chat-graph.ts'
import type { ChatGraphDeps, ChatGraphFlags } from './chat-graph-deps.ts'
import { lenient } from './lenient-checkpointer.ts'
import { createNodeBreakers } from './nodes/node-breakers.ts'
import type { KeepImage } from './nodes/stage.ts'
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
  /** Where pictures that the graph makes are kept; without it the answer is words. */
  readonly images?: GeneratedImages
}

export interface GeneratedImages {
  readonly store: Pick<ImageStorePort, 'put'>
  /** The address under which a client finds a picture: `/v1/images/<id>`. */
  readonly urlOf: (imageId: string) => string
}

/** The graph behind `ChatPort`. Nodes emit straight into the run's sink; LangGraph is not on the way of a token. */
export function createChat({ models, flags, ...given }: CreateChatOptions): ChatPort {
  const deps = {
    ...given,
    ...(given.checkpointer !== undefined && { checkpointer: lenient(given.checkpointer) }),
    breakers: given.breakers ?? createNodeBreakers(given.clock ?? systemClock),
  }
  const graphOf = createBoundedCache(MAX_GRAPHS, (llm: LLMClientPort) =>
    createChatGraph({ ...deps, llm }, flags),
  )
  const atWork = new Map<string, Promise<unknown>>()

  async function* run(run: Run, { signal, resume = false }: ChatRunOptions): AsyncGenerator<RunEventBody> {
    if (signal.aborted) throw cancelled()
    const graph = graphOf(models(run.model))
    const stop = new AbortController()
    const sink = createRunSink((error) => end(sink, error, stop))
    const onAbort = (): void => end(sink, cancelled(), stop)
    signal.addEventListener('abort', onAbort, { once: true })
    // The answer is the end of the run. What the checkpointer still writes behind it is nobody's to wait for.
    const emit = (event: RunEventBody): void => {
      sink.emit(event)
      if (event.type === 'stage-end' && event.stage === 'answer' && event.status !== 'failed') sink.end()
    }
    const config = {
      signal: stop.signal,
      durability: 'exit' as const,
      configurable: {
        thread_id: run.runId,
        emit,
        ...(given.images && { keepImage: keeperOf(given.images, run.userId) }),
      },
      // For LangSmith, which LangChain feeds by itself when LANGCHAIN_TRACING_V2 is set. Ids only.
      runName: 'chat',
      metadata: { run_id: run.runId, thread_id: run.threadId, attempt: run.attempt },
    }
    const work = startOf(graph, run, resume, config.configurable)
      .then((start) => graph.invoke(start, config))
      .then((state) => {
        const request = requestOf(state)
        if (request !== undefined) sink.emit(toEvent(request))
        sink.end()
      })
      .catch((error: unknown) => sink.fail(toPortError(error, 'The graph failed.', { port: 'ChatPort' })))
      .finally(() => {
        if (atWork.get(run.runId) === work) atWork.delete(run.runId)
      })
    atWork.set(run.runId, work)
    try {
      yield* sink
    } finally {
      signal.removeEventListener('abort', onAbort)
      // An answered run is left to write its last checkpoint; everything else is stopped.
      if (sink.isOpen) end(sink, cancelled(), stop)
    }
  }

  return {
    run,
    async forget(runId) {
      if (given.checkpointer === undefined) return
      // A checkpoint that is written after its deletion would stay until it expires.
      await atWork.get(runId)
      await given.checkpointer.deleteThread(runId).catch(() => {})
    },
  }
}

/**
 * What the graph begins with: the answer to the question it waits at, or the run from the start. A checkpoint that is gone
 * or cannot be read costs the work done before the question, nothing else.
 */
async function startOf(
  graph: ChatGraph,
  run: Run,
  resume: boolean,
  configurable: { readonly thread_id: string },
): Promise<Parameters<ChatGraph['invoke']>[0]> {
  const { checkpointer } = graph
  if (!(checkpointer instanceof BaseCheckpointSaver)) return toInput(run)
  const answer = run.inputs.at(-1)
  if (resume && answer !== undefined) {
    const state = await graph.getState({ configurable }).catch(() => undefined)
    const waiting = state?.tasks.flatMap(({ interrupts }) => interrupts) ?? []
    if (waiting.some(({ value }) => isRequest(value) && value.requestId === answer.requestId)) {
      // Wrapped: LangGraph takes a bare null, which is how somebody declines, for no answer at all.
      return new Command({ resume: { value: answer.value } })
    }
  }
  // What an earlier attempt left behind would be mixed into the new one.
  if (run.attempt > 1) await checkpointer.deleteThread(run.runId).catch(() => {})
  return toInput(run)
}

function requestOf(state: object): InputRequest | undefined {
  const interrupts: unknown = INTERRUPT in state ? state[INTERRUPT] : undefined
  const first: unknown = Array.isArray(interrupts) ? interrupts[0]?.value : undefined
  return isRequest(first) ? first : undefined
}

function toEvent({ choices, ...request }: InputRequest): RunEventBody {
  return { type: 'input-request', ...request, ...(choices !== undefined && { choices: [...choices] }) }
}

function isRequest(value: unknown): value is InputRequest {
  return typeof value === 'object' && value !== null && 'requestId' in value && 'until' in value
}

/** Keeps a picture for the run's user without telling any node, prompt or trace who that is. */
function keeperOf(images: GeneratedImages, userId: string): KeepImage {
  return async (bytes) => images.urlOf((await images.store.put({ bytes, userId })).imageId)
}

/** Closes the sink first: what a node says while it is being stopped is said to nobody. */
function end(sink: RunSink, error: PortError, stop: AbortController): void {
  sink.fail(error)
  stop.abort(error)
}

function toInput({ runId, message, imageUrl, location, history, inputs }: Run): ChatInput {
  return {
    runId,
    message,
    history,
    inputs,
    ...(imageUrl !== undefined && { imageUrl }),
    ...(location !== undefined && { position: location }),
  }
}

function cancelled(): PortError {
  return new PortError('CANCELLED', 'The run was cancelled.', { port: 'ChatPort', adapter: 'graph' })
}

const MAX_GRAPHS = 16
