import type { ServerResponse } from 'node:http'
import { type Clock, systemClock } from '@eco2/ports'

export interface ViewersOptions {
  /** Silence after which a heartbeat goes out. Default 5,000 ms. */
  readonly heartbeatMs?: number
  /** Bytes queued for one viewer at which it is cut; it resumes from its cursor. Default 1 MiB. */
  readonly maxQueuedBytes?: number
  /** How long a viewer that does not read may keep us waiting before we queue on. Default 10,000 ms. */
  readonly drainPatienceMs?: number
  /** Called for every viewer that is cut. */
  readonly onCut?: () => void
  readonly clock?: Clock
}

export interface ViewerOptions {
  readonly headers: Readonly<Record<string, string>>
  /** Unix milliseconds: the stream is destroyed before. Default: never. */
  readonly expiresAtMs?: number
}

/** Every open stream of this process: one heartbeat wheel for all, and one way to let go of all. */
export class Viewers {
  readonly #options: Required<ViewersOptions>
  readonly #open = new Set<Viewer>()
  #wheel: NodeJS.Timeout | undefined
  #cut = 0

  constructor(options: ViewersOptions = {}) {
    this.#options = { ...DEFAULTS, ...options }
  }

  get count(): number {
    return this.#open.size
  }

  /** Viewers that did not read and were let go. */
  get cut(): number {
    return this.#cut
  }

  /** Takes over a response whose headers are not sent yet. */
  open(response: ServerResponse, options: ViewerOptions): Viewer {
    const viewer = new Viewer(response, options, this.#options, () => {
      this.#cut += 1
      this.#options.onCut()
    })
    if (viewer.closed.aborted) return viewer
    this.#open.add(viewer)
    const turnMs = this.#options.heartbeatMs / 5
    this.#wheel ??= setInterval(() => this.#turn(turnMs), turnMs)
    viewer.closed.addEventListener('abort', () => this.#forget(viewer), { once: true })
    return viewer
  }

  /** On shutdown: destroyed, never ended, because clients take a clean end for success (WIRE, SSE rule 5). */
  destroyAll(): void {
    for (const viewer of this.#open) viewer.destroy()
  }

  /** The next turn would be too late for those that expire before it. */
  #turn(turnMs: number): void {
    const nextTurnAt = this.#options.clock.now() + turnMs
    for (const each of this.#open) {
      if (each.expiresAtMs < nextTurnAt) each.destroy()
      else each.beat()
    }
  }

  #forget(viewer: Viewer): void {
    this.#open.delete(viewer)
    if (this.#open.size > 0) return
    clearInterval(this.#wheel)
    this.#wheel = undefined
  }
}

/** One open stream. */
export class Viewer {
  readonly expiresAtMs: number
  readonly #response: ServerResponse
  readonly #options: Required<ViewersOptions>
  readonly #onCut: () => void
  readonly #closed = new AbortController()
  #lastWriteAt = performance.now()

  constructor(
    response: ServerResponse,
    { headers, expiresAtMs = Number.POSITIVE_INFINITY }: ViewerOptions,
    options: Required<ViewersOptions>,
    onCut: () => void,
  ) {
    this.expiresAtMs = expiresAtMs
    this.#response = response
    this.#options = options
    this.#onCut = onCut
    response.on('close', () => this.#closed.abort())
    // It left while we looked its run up: 'close' was said already, and to nobody.
    if (response.destroyed) this.#closed.abort()
    // A peer that resets while we write; the 'close' that follows says all we need.
    response.on('error', () => {})
    response.writeHead(200, { ...SSE_HEADERS, ...headers })
    response.flushHeaders()
  }

  /** Aborted when the connection is over, whoever ended it. */
  get closed(): AbortSignal {
    return this.#closed.signal
  }

  /**
   * Sends frames, a slice at a time as the viewer reads. One that does not read gets our patience, then its frames are
   * queued, and past the bound it is cut: drop the connection, never events.
   */
  async write(frames: readonly Buffer[]): Promise<void> {
    for (const slice of toSlices(frames)) {
      if (this.#response.destroyed) return
      this.#lastWriteAt = performance.now()
      this.#response.write(slice)
      if (this.#response.writableNeedDrain) await this.#drained()
      if (this.#response.writableLength > this.#options.maxQueuedBytes) {
        this.#onCut()
        this.destroy()
      }
    }
  }

  /** Resolves when the viewer has read, is gone, or has used up our patience. */
  async #drained(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    const patience = setTimeout(resolve, this.#options.drainPatienceMs)
    this.#response.once('drain', resolve)
    this.#response.once('close', resolve)
    await promise
    clearTimeout(patience)
    this.#response.off('drain', resolve)
    this.#response.off('close', resolve)
  }

  /** A comment without a blank line, between frames, and not while the socket is full (WIRE, SSE rule 3). */
  beat(): void {
    if (performance.now() - this.#lastWriteAt < this.#options.heartbeatMs) return
    if (this.#response.destroyed || this.#response.writableNeedDrain) return
    this.#lastWriteAt = performance.now()
    this.#response.write(HEARTBEAT)
  }

  /** After `run-end` only. */
  end(): void {
    this.#response.end()
  }

  destroy(): void {
    this.#response.destroy()
  }
}

function* toSlices(frames: readonly Buffer[]): Generator<Buffer> {
  let slice: Buffer[] = []
  let bytes = 0
  for (const frame of frames) {
    slice.push(frame)
    bytes += frame.length
    if (bytes < SLICE_BYTES) continue
    yield Buffer.concat(slice)
    slice = []
    bytes = 0
  }
  if (slice.length > 0) yield slice.length === 1 && slice[0] !== undefined ? slice[0] : Buffer.concat(slice)
}

const SLICE_BYTES = 64 * 1024
const HEARTBEAT = ': hb\n'

const SSE_HEADERS = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-cache, no-transform',
  'x-accel-buffering': 'no',
} as const

const DEFAULTS: Required<ViewersOptions> = {
  heartbeatMs: 5_000,
  maxQueuedBytes: 1024 * 1024,
  drainPatienceMs: 10_000,
  onCut: () => {},
  clock: systemClock,
}
