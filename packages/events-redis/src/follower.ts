import type { FollowItem, LogCursor, LogSlice, RunEvent } from '@eco2/ports'
import { isPortError } from '@eco2/ports'
import type { LiveBatch, Position } from './log-reader.ts'

export interface FollowerOptions {
  readonly cursor: LogCursor | undefined
  readonly waitForLog: boolean
  readonly bufferBytes: number
  /** Events after a seq. @throws {PortError} UNAVAILABLE: the next sign of life of Redis tries again. */
  readonly read: (epoch: string | undefined, afterSeq: number) => Promise<LogSlice | null>
}

/**
 * One viewer's way through a log. Two sources feed it: reads of the log, which are the truth, and live messages, which may
 * be lost, late or doubled. It reads whenever it is told that it may be behind, and takes a live batch only when that
 * follows on what it has. Messages are buffered only from the start of a read on: whatever came before is in that read.
 */
export class Follower {
  readonly #options: FollowerOptions
  /** The position after everything yielded. No epoch: no log seen yet, or a bare cursor. */
  #epoch: string | undefined
  #seq: number
  #isUnsure = true
  #mustRead = false
  #isStopped = false
  #buffer: LiveBatch[] = []
  #bufferedBytes = 0
  /** The batch before which a gap was seen: a second read will not fill it. */
  #gapBefore: LiveBatch | undefined
  #wake: () => void = ignore

  constructor(options: FollowerOptions) {
    this.#options = options
    this.#epoch = options.cursor?.epoch
    this.#seq = options.cursor?.seq ?? 0
  }

  /** Its last read failed, or it has not read yet because nobody listens for it so far. */
  get isUnsure(): boolean {
    return this.#isUnsure
  }

  mustRead(): void {
    this.#mustRead = true
    this.#wake()
  }

  stop(): void {
    this.#isStopped = true
    this.#clearBuffer()
    this.#wake()
  }

  push(batch: LiveBatch): void {
    if (this.#isUnsure) this.#mustRead = true
    if (!this.#mustRead && !this.#isStopped) {
      this.#buffer.push(batch)
      this.#bufferedBytes += batch.bytes
      if (this.#bufferedBytes > this.#options.bufferBytes) {
        this.#clearBuffer()
        this.#mustRead = true
      }
    }
    this.#wake()
  }

  /** Compares with where the log stands; only a read decides what a difference means. */
  check(position: Position | null): void {
    const reach = this.#buffer.at(-1)?.lastSeq ?? this.#seq
    const isLevel =
      position === null
        ? this.#options.waitForLog && this.#epoch === undefined
        : position.epoch === this.#epoch && position.lastSeq === reach
    if (this.#isUnsure || !isLevel) this.mustRead()
  }

  /** Ends after `run-end`, after `gone`, and when stopped. */
  async *items(): AsyncGenerator<FollowItem, void, undefined> {
    while (!this.#isStopped) {
      if (this.#mustRead) yield* this.#readOn()
      else if (this.#buffer.length > 0) yield* this.#takeLive()
      else await this.#woken()
    }
  }

  async *#readOn(): AsyncGenerator<FollowItem, void, undefined> {
    this.#mustRead = false
    this.#isUnsure = false
    const slice = await this.#read()
    if (this.#isStopped) return
    if (slice === undefined) this.#isUnsure = true
    else if (slice === null) yield* this.#withoutLog()
    else if ((this.#epoch ?? slice.epoch) !== slice.epoch || this.#seq > slice.lastSeq) {
      this.#epoch = slice.epoch
      this.#seq = 0
      this.#mustRead = true
      yield { kind: 'reset' }
    } else {
      this.#epoch = slice.epoch
      yield* this.#advance(slice.events, slice.lastSeq)
      if (slice.ended && this.#seq >= slice.lastSeq) this.#isStopped = true
    }
  }

  async #read(): Promise<LogSlice | null | undefined> {
    try {
      return await this.#options.read(this.#epoch, this.#seq)
    } catch (error) {
      if (isPortError(error, 'UNAVAILABLE')) return undefined
      throw error
    }
  }

  async *#withoutLog(): AsyncGenerator<FollowItem, void, undefined> {
    if (!this.#options.waitForLog) {
      this.#isStopped = true
      yield { kind: 'gone' }
      return
    }
    const hadSomething = this.#epoch !== undefined || this.#seq > 0
    this.#epoch = undefined
    this.#seq = 0
    if (hadSomething) yield { kind: 'reset' }
  }

  async *#takeLive(): AsyncGenerator<FollowItem, void, undefined> {
    const [batch] = this.#buffer
    if (batch === undefined) return
    const isGap = batch.firstSeq > this.#seq + 1
    if (batch.epoch !== this.#epoch) {
      this.#clearBuffer()
      this.#mustRead = true
    } else if (isGap && this.#gapBefore !== batch) {
      this.#gapBefore = batch
      this.#mustRead = true
    } else {
      this.#buffer.shift()
      this.#bufferedBytes -= batch.bytes
      if (isGap) return
      // All of it when it comes twice.
      const known = this.#seq + 1 - batch.firstSeq
      yield* this.#advance(known === 0 ? batch.events : batch.events.slice(known), batch.lastSeq)
    }
  }

  /** The position moves before the yield: messages keep coming while the viewer looks elsewhere. */
  async *#advance(events: readonly RunEvent[], lastSeq: number): AsyncGenerator<FollowItem, void, undefined> {
    const last = events.at(-1)
    if (last === undefined || this.#epoch === undefined) return
    this.#seq = last.seq
    if (this.#seq < lastSeq) this.#mustRead = true
    if (last.type === 'run-end') this.#isStopped = true
    yield { kind: 'events', epoch: this.#epoch, events }
  }

  #woken(): Promise<void> {
    return new Promise((resolve) => {
      this.#wake = resolve
    })
  }

  #clearBuffer(): void {
    this.#buffer = []
    this.#bufferedBytes = 0
  }
}

const ignore = (): void => {}
