import { setTimeout as delay } from 'node:timers/promises'
import type { PortError, RunEventBody, RunLog } from '@eco2/ports'
import type { Redis } from 'ioredis'
import type { RunKeys } from './keys.ts'
import { isPassing, logError, mapRedisError } from './map-redis-error.ts'
import type { EventLogSettings } from './options.ts'
import { type AppendAnswer, appendScript, runScript } from './scripts.ts'

/** What `open` has got for an attempt. */
export interface RunLogHold {
  readonly runId: string
  readonly attempt: number
  readonly keys: RunKeys
  readonly epoch: string
  readonly lastSeq: number
  readonly ended: boolean
  readonly connection: Redis
  readonly settings: EventLogSettings
  /** Aborted when the event log is closed: nothing is tried again from then on. */
  readonly closed: AbortSignal
  /** Those with a call under way put themselves in here, so that `close` can let go of what will never be answered. */
  readonly busy: Set<RedisRunLog>
}

interface Entry {
  readonly json: string
  readonly isEnd: boolean
  readonly resolve: () => void
  readonly reject: (error: PortError) => void
}

/**
 * One script call at a time; what is appended meanwhile is the next batch. A batch keeps its first seq and its bytes
 * through every resend, so it is recorded once or not at all.
 *
 * After BUDGET_EXCEEDED everything unsettled is rejected and `lost` is aborted, yet a `run-end` that is appended from then
 * on is recorded in the place of the first refused event, and `flush` resolves again once it is. Every other loss is final.
 */
export class RedisRunLog implements RunLog {
  readonly epoch: string
  readonly lastSeq: number
  readonly ended: boolean
  readonly lost: AbortSignal
  readonly #hold: RunLogHold
  readonly #loss = new AbortController()
  #failure: PortError | undefined
  #nextSeq: number
  #end: 'open' | 'appended' | 'recorded' = 'open'
  #waiting: Entry[] = []
  #inFlight: Entry[] = []
  #isSending = false
  #tail: Promise<void> = Promise.resolve()

  constructor(hold: RunLogHold) {
    this.#hold = hold
    this.epoch = hold.epoch
    this.lastSeq = hold.lastSeq
    this.ended = hold.ended
    this.lost = this.#loss.signal
    this.#nextSeq = hold.lastSeq + 1
  }

  get pending(): number {
    return this.#waiting.length + this.#inFlight.length
  }

  append(event: RunEventBody): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<void>()
    // Whoever does not look at the promise learns of a loss elsewhere; it must not end the process.
    promise.catch(ignore)
    const isEnd = event.type === 'run-end'
    const json = this.#refusal(isEnd) ?? this.#encode(event)
    if (typeof json !== 'string') {
      reject(json)
      return promise
    }
    this.#waiting.push({ json, isEnd, resolve, reject })
    this.#nextSeq += 1
    if (isEnd) this.#end = 'appended'
    this.#tail = promise
    if (!this.#isSending) {
      this.#isSending = true
      this.#hold.busy.add(this)
      setImmediate(() => void this.#send())
    }
    return promise
  }

  async flush(): Promise<void> {
    await this.#tail
    if (this.#failure !== undefined && this.#end !== 'recorded') throw this.#failure
  }

  /** Called at the end of `close`. ioredis leaves commands without an answer when it was reconnecting at that time. */
  abandon(reason: PortError): void {
    this.#fail(reason, this.#nextSeq - this.pending)
  }

  #refusal(isEnd: boolean): PortError | undefined {
    if (this.#end !== 'open') return logError('CONFLICT', 'Nothing follows run-end.')
    if (isEnd && this.#failure?.code === 'BUDGET_EXCEEDED') return undefined
    return this.#failure
  }

  /** The envelope comes first, and wins over a body that brings one of its own. */
  #encode(event: RunEventBody): string | PortError {
    const { runId, attempt, settings } = this.#hold
    const envelope = { seq: this.#nextSeq, runId, attempt, at: settings.clock.now() }
    try {
      return JSON.stringify({ ...envelope, ...event, ...envelope })
    } catch (error) {
      return logError('INVALID_REQUEST', 'An event must be plain JSON.', { cause: error })
    }
  }

  async #send(): Promise<void> {
    while (this.#waiting.length > 0) {
      const firstSeq = this.#nextSeq - this.#waiting.length
      this.#inFlight = this.#waiting.splice(0, MAX_BATCH)
      const failure = await this.#record(firstSeq, this.#inFlight)
      if (failure === undefined) this.#settle()
      else this.#fail(failure, firstSeq)
    }
    this.#isSending = false
    this.#hold.busy.delete(this)
  }

  /** Resolves to why the batch is not recorded, if it is not; never rejects. */
  async #record(firstSeq: number, batch: readonly Entry[]): Promise<PortError | undefined> {
    const { connection, keys, settings, closed, runId, attempt } = this.#hold
    const args = [
      this.epoch,
      attempt,
      firstSeq,
      settings.liveTtlSeconds,
      settings.endedTtlSeconds,
      settings.maxEvents,
      settings.maxBytes,
      batch.at(-1)?.isEnd ? 1 : 0,
      ...batch.map((entry) => entry.json),
    ]
    for (let tries = 0; !closed.aborted; tries += 1) {
      try {
        return failureOf((await runScript(connection, appendScript, keys, args)) as AppendAnswer)
      } catch (error) {
        if (!isPassing(error)) return mapRedisError(error)
        if (tries === 0 && !closed.aborted)
          settings.logger.warn({ runId, attempt, firstSeq }, 'An append is tried again.')
        const pauseMs = Math.min(FIRST_PAUSE_MS * 2 ** tries, MAX_PAUSE_MS)
        await delay(pauseMs, undefined, { signal: closed }).catch(ignore)
      }
    }
    return mapRedisError(closed.reason)
  }

  #settle(): void {
    const recorded = this.#inFlight
    this.#inFlight = []
    if (recorded.at(-1)?.isEnd) this.#end = 'recorded'
    for (const entry of recorded) entry.resolve()
  }

  #fail(failure: PortError, firstSeq: number): void {
    const unrecorded = [...this.#inFlight, ...this.#waiting]
    this.#inFlight = []
    this.#waiting = []
    this.#failure = failure
    this.#nextSeq = firstSeq
    this.#end = 'open'
    this.#loss.abort(failure)
    for (const entry of unrecorded) entry.reject(failure)
  }
}

function failureOf(answer: AppendAnswer): PortError | undefined {
  switch (answer) {
    case 'ACCEPTED':
    case 'ALREADY':
      return undefined
    case 'FENCED':
      return logError('CONFLICT', 'A later attempt has the log.')
    case 'ENDED':
      return logError('CONFLICT', 'The log has its run-end.')
    case 'LOST':
      return logError('NOT_FOUND', 'The log is gone, or began anew.')
    case 'TOO_BIG':
      return logError('BUDGET_EXCEEDED', 'The log is full.')
  }
}

const ignore = (): void => {}

/** Events in one script call: a message stays small beside what a follower may buffer. */
const MAX_BATCH = 256
const FIRST_PAUSE_MS = 20
const MAX_PAUSE_MS = 1_000
