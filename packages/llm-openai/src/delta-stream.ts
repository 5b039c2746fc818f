import type { LLMUsage } from '@eco2/ports'
import { badResponse, cancelled, mapBodyError, mapOpenAIError } from './map-openai-error.ts'
import type { StreamEvent, StreamEventReader } from './model-call.ts'
import { readJsonBody } from './request-json.ts'
import { SseParser } from './sse-parser.ts'

export interface DeltaStreamOptions {
  /** Sends the request; called at the first `next()`. */
  readonly open: (signal: AbortSignal) => Promise<Response>
  readonly createEventReader: () => StreamEventReader
  /** For a JSON body with status 200 where a stream was asked for: throws the error that it tells of. */
  readonly readReply: (body: unknown) => unknown
  readonly signal: AbortSignal | undefined
  readonly onUsage: (usage: LLMUsage) => void
}

/** Each iteration is one model call. */
export function streamDeltas(options: DeltaStreamOptions): AsyncIterable<string> {
  return { [Symbol.asyncIterator]: () => new DeltaIterator(options) }
}

/**
 * Written by hand instead of as an async generator, because `return()` of a generator waits for a pending `next()`, that
 * is for a silent server; here it closes the socket at once.
 */
class DeltaIterator implements AsyncIterator<string> {
  readonly #options: DeltaStreamOptions
  readonly #events: StreamEventReader
  readonly #parser = new SseParser()
  readonly #controller = new AbortController()
  #body: ReadableStreamDefaultReader<Uint8Array> | undefined
  /** Deltas that were read and not yet asked for: those of one network chunk. */
  #deltas: string[] = []
  #taken = 0
  #reading: Promise<void> | undefined
  #state: 'new' | 'open' | 'ended' | 'closed' = 'new'
  #failure: unknown

  constructor(options: DeltaStreamOptions) {
    this.#options = options
    this.#events = options.createEventReader()
  }

  next(): Promise<IteratorResult<string, undefined>> {
    if (this.#state === 'closed') return Promise.resolve(DONE)
    if (this.#options.signal?.aborted === true) return this.#fail(cancelled())
    const delta = this.#take()
    return delta === undefined ? this.#readOn() : Promise.resolve({ done: false, value: delta })
  }

  return(): Promise<IteratorResult<string, undefined>> {
    this.#close()
    return Promise.resolve(DONE)
  }

  #take(): string | undefined {
    return this.#taken < this.#deltas.length ? this.#deltas[this.#taken++] : undefined
  }

  async #readOn(): Promise<IteratorResult<string, undefined>> {
    while (true) {
      if (this.#state === 'closed') return DONE
      const delta = this.#take()
      if (delta !== undefined) return { done: false, value: delta }
      if (this.#failure !== undefined) return this.#fail(this.#failure)
      if (this.#state === 'ended') {
        this.#close()
        return DONE
      }
      this.#reading ??= this.#read()
      await this.#reading
    }
  }

  /** One network chunk into deltas. Never rejects: deltas that came before a failure are handed out before it. */
  async #read(): Promise<void> {
    try {
      this.#body ??= await this.#open()
      const { done, value } = await this.#body.read()
      const events: StreamEvent[] = []
      this.#deltas = []
      this.#taken = 0
      if (done) this.#parser.end(events)
      else this.#parser.push(value, events)
      for (const event of events) this.#events.read(event, this.#deltas)
      if (this.#events.complete || done) this.#end()
    } catch (error) {
      // An answer is whole once its end was told; what breaks behind it (the usage, the socket) takes nothing away.
      if (this.#events.finished && !this.#controller.signal.aborted) this.#end()
      else this.#failure = mapBodyError(error, this.#controller.signal)
    } finally {
      this.#reading = undefined
    }
  }

  async #open(): Promise<ReadableStreamDefaultReader<Uint8Array>> {
    const { signal } = this.#options
    const { signal: inner } = this.#controller
    this.#state = 'open'
    signal?.addEventListener('abort', this.#abort, { once: true })
    let response: Response
    try {
      response = await this.#options.open(inner)
    } catch (error) {
      throw mapOpenAIError(error, inner)
    }
    const type = response.headers.get('content-type') ?? ''
    if (type.includes('json')) this.#options.readReply(await readJsonBody(response, MAX_ERROR_BYTES, inner))
    if (response.body === null || type.includes('json') || type.includes('html')) {
      throw badResponse('OpenAI answered with something that is no event stream.')
    }
    return response.body.getReader()
  }

  #end(): void {
    if (!this.#events.finished) throw badResponse('The stream ended before the answer did.')
    this.#state = 'ended'
  }

  #fail(error: unknown): Promise<never> {
    this.#close()
    return Promise.reject(error)
  }

  readonly #abort = (): void => {
    this.#controller.abort()
    this.#body?.cancel().catch(() => {})
  }

  #close(): void {
    if (this.#state === 'closed') return
    const ended = this.#state === 'ended'
    this.#state = 'closed'
    this.#options.signal?.removeEventListener('abort', this.#abort)
    if (this.#events.usage !== undefined) this.#options.onUsage(this.#events.usage)
    if (ended && this.#body !== undefined) void drain(this.#body)
    else this.#abort()
  }
}

/** Reads the few bytes behind the end, so that the connection can be used again, and cuts it when more comes than that. */
async function drain(body: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  const cut = (): void => void body.cancel().catch(() => {})
  const timer = setTimeout(cut, DRAIN_TIMEOUT_MS)
  try {
    for (let reads = 0; reads < DRAIN_READS; reads += 1) {
      if ((await body.read()).done) return
    }
    cut()
  } catch {
    // The answer was whole; a connection that breaks afterwards is nobody's concern.
  } finally {
    clearTimeout(timer)
  }
}

const DONE: IteratorResult<string, undefined> = { done: true, value: undefined }
const MAX_ERROR_BYTES = 64 * 1024
const DRAIN_READS = 16
const DRAIN_TIMEOUT_MS = 1000
