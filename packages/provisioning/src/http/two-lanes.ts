import { Client, Dispatcher, Pool } from 'undici'
import { HttpLimitError } from './limits.ts'

export interface TwoLanesOptions extends Pool.Options {
  readonly connections: number
  readonly acquireMs: number
}

interface Lane {
  readonly pool: Pool
  /** It took its last request for now and says `drain` when there is room again. */
  isFull: boolean
}

interface Waiting {
  readonly options: Dispatcher.DispatchOptions
  readonly handler: Dispatcher.DispatchHandler
  readonly timer: NodeJS.Timeout
}

/**
 * One origin's connections, in two pools of half the number each. undici fills one HTTP/2 session to the brim before it
 * opens another, and a session that dies takes its streams along: with two lanes, the less loaded first, half of them
 * live on. Requests wait here, not in undici's queue, so that waiting has a limit.
 */
export class TwoLanes extends Dispatcher {
  closed = false
  destroyed = false
  readonly #lanes: readonly Lane[]
  readonly #waiting: Waiting[] = []
  readonly #acquireMs: number

  constructor(origin: string | URL, { connections, acquireMs, ...options }: TwoLanesOptions) {
    super()
    this.#acquireMs = acquireMs
    const sizes = [Math.ceil(connections / 2), Math.floor(connections / 2)].filter((size) => size > 0)
    this.#lanes = sizes.map((size) => this.#openLane(new Pool(origin, { ...options, connections: size })))
  }

  /** Sockets that are open now. */
  get connected(): number {
    return this.#lanes.reduce((sum, { pool }) => sum + pool.stats.connected, 0)
  }

  override dispatch(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): boolean {
    const lane = this.#pick()
    if (lane) this.#send(lane, options, handler)
    else this.#wait(options, handler)
    // Nobody has to wait for a drain: whoever has no place waits here.
    return true
  }

  override close(callback?: () => void): Promise<void> {
    this.closed = true
    return finish(Promise.all(this.#lanes.map(({ pool }) => pool.close())), callback)
  }

  override destroy(error?: Error | null | (() => void), callback?: () => void): Promise<void> {
    const reason = error instanceof Error ? error : null
    this.closed = true
    this.destroyed = true
    for (const waiting of this.#waiting.splice(0))
      refuse(waiting, reason ?? new Error('The HTTP client is closed.'))
    const done = typeof error === 'function' ? error : callback
    return finish(Promise.all(this.#lanes.map(({ pool }) => pool.destroy(reason))), done)
  }

  #openLane(pool: Pool): Lane {
    const lane = { pool, isFull: false }
    const reopen = (): void => {
      lane.isFull = false
      this.#admit()
    }
    pool.on('drain', reopen)
    // A failed or lost connection empties places too, and not always with a drain.
    pool.on('connectionError', reopen)
    pool.on('disconnect', (origin, targets, error) => {
      const client = targets.at(-1)
      // After a GOAWAY undici keeps giving requests to a client that starts them only when its old streams are done
      // (8.12, tried). Its own way to retire a client is this event: the streams finish, new requests go elsewhere.
      if (client instanceof Client && client.stats.running > 0) {
        pool.emit('connectionError', origin, [pool, client], error)
      }
      reopen()
    })
    return lane
  }

  /** The less loaded lane that has room; of two alike the one with an open connection. */
  #pick(): Lane | undefined {
    const open = this.#lanes.filter(({ isFull }) => !isFull).map((lane) => ({ lane, stats: lane.pool.stats }))
    open.sort(
      (one, other) => one.stats.size - other.stats.size || other.stats.connected - one.stats.connected,
    )
    return open[0]?.lane
  }

  #send(lane: Lane, options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): void {
    if (!lane.pool.dispatch(options, handler)) lane.isFull = true
  }

  #wait(options: Dispatcher.DispatchOptions, handler: Dispatcher.DispatchHandler): void {
    const timer = setTimeout(() => {
      const index = this.#waiting.indexOf(waiting)
      if (index < 0) return
      this.#waiting.splice(index, 1)
      refuse(
        waiting,
        new HttpLimitError('ECO2_ACQUIRE_TIMEOUT', `No free connection for ${this.#acquireMs} ms.`),
      )
    }, this.#acquireMs)
    const waiting: Waiting = { options, handler, timer }
    this.#waiting.push(waiting)
  }

  #admit(): void {
    for (let lane = this.#pick(); lane !== undefined; lane = this.#pick()) {
      const next = this.#waiting.shift()
      if (!next) break
      clearTimeout(next.timer)
      this.#send(lane, next.options, next.handler)
    }
  }
}

function refuse({ handler, timer }: Waiting, reason: Error): void {
  clearTimeout(timer)
  // There is no request yet that could be aborted, paused or resumed.
  const nothing = (): void => {}
  const controller = { aborted: true, paused: false, reason, abort: nothing, pause: nothing, resume: nothing }
  handler.onResponseError?.(controller, reason)
}

function finish(work: Promise<unknown>, callback: (() => void) | undefined): Promise<void> {
  const done = work.then(() => {})
  if (callback) void done.then(callback)
  return done
}
