import type { LogSlice } from '@eco2/ports'
import { connectSubscriber } from './connections.ts'
import type { Follower } from './follower.ts'
import { keysOf, type RunKeys } from './keys.ts'
import { parseLive, readPositions, readSlice } from './log-reader.ts'
import type { EventLogSettings } from './options.ts'
import { Subscriber } from './subscriber.ts'

/** A run that somebody in this process follows. */
export interface Watch {
  readonly keys: RunKeys
  readonly followers: Set<Follower>
  isSubscribed: boolean
  silentTicks: number
  /** Reads under way, by cursor: viewers that arrive together share one, and its event objects. */
  readonly reads: Map<string, Promise<LogSlice | null>>
}

/** All watched runs: one subscriber connection, one timer. Neither subscription nor timer is left when nobody follows. */
export class Watches {
  readonly #settings: EventLogSettings
  readonly #watches = new Map<string, Watch>()
  readonly #subscriber: Subscriber
  #timer: NodeJS.Timeout | undefined
  #ticks = 0
  #isClosed = false

  constructor(settings: EventLogSettings) {
    const { redis, keyPrefix, logger } = settings
    this.#settings = settings
    this.#subscriber = new Subscriber(() => connectSubscriber(redis, `${keyPrefix}events-follow`, logger), {
      onMessage: (channel, message) => this.#hear(channel, message),
      onSubscribed: (channels) => this.#subscribed(channels),
    })
  }

  get isClosed(): boolean {
    return this.#isClosed
  }

  enter(runId: string, follower: Follower): Watch {
    const keys = keysOf(this.#settings.keyPrefix, runId)
    let watch = this.#watches.get(keys.stream)
    if (watch === undefined) {
      watch = { keys, followers: new Set(), isSubscribed: false, silentTicks: 0, reads: new Map() }
      this.#watches.set(keys.stream, watch)
      this.#subscriber.add(keys.stream)
      this.#timer ??= setInterval(() => this.#tick(), this.#settings.positionCheckMs / TICKS_PER_CHECK)
    }
    watch.followers.add(follower)
    if (watch.isSubscribed) follower.mustRead()
    return watch
  }

  leave(watch: Watch, follower: Follower): void {
    if (!watch.followers.delete(follower) || watch.followers.size > 0) return
    this.#watches.delete(watch.keys.stream)
    if (!this.#isClosed) this.#subscriber.remove(watch.keys.stream)
    if (this.#watches.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }

  /** @throws {PortError} UNAVAILABLE */
  read(watch: Watch, epoch: string | undefined, afterSeq: number): Promise<LogSlice | null> {
    const cursor = `${epoch}-${afterSeq}`
    const underWay = watch.reads.get(cursor)
    if (underWay !== undefined) return underWay
    const read = readSlice(this.#settings.redis, watch.keys, afterSeq, PAGE_EVENTS).finally(() => {
      if (watch.reads.get(cursor) === read) watch.reads.delete(cursor)
    })
    watch.reads.set(cursor, read)
    return read
  }

  close(): void {
    this.#isClosed = true
    for (const watch of [...this.#watches.values()]) {
      for (const follower of [...watch.followers]) {
        follower.stop()
        this.leave(watch, follower)
      }
    }
    this.#subscriber.close()
  }

  #hear(channel: string, message: Buffer): void {
    const watch = this.#watches.get(channel)
    if (watch === undefined) return
    watch.silentTicks = 0
    // A newcomer may miss this message, so it must not share a read that began before it.
    watch.reads.clear()
    const batch = parseLive(message)
    for (const follower of watch.followers) {
      if (batch === undefined) follower.mustRead()
      else follower.push(batch)
    }
  }

  #subscribed(channels: readonly string[]): void {
    const renewed: Watch[] = []
    for (const channel of channels) {
      const watch = this.#watches.get(channel)
      if (watch === undefined) continue
      watch.isSubscribed = true
      watch.reads.clear()
      let needsCheck = false
      for (const follower of watch.followers) {
        if (follower.isUnsure) follower.mustRead()
        else needsCheck = true
      }
      if (needsCheck) renewed.push(watch)
    }
    void this.#check(renewed)
  }

  #tick(): void {
    this.#ticks += 1
    if (this.#ticks % TICKS_PER_CHECK === 0) this.#subscriber.ping()
    const due: Watch[] = []
    for (const watch of this.#watches.values()) {
      watch.silentTicks += 1
      if (watch.silentTicks >= TICKS_PER_CHECK) due.push(watch)
    }
    void this.#check(due)
  }

  async #check(watches: readonly Watch[]): Promise<void> {
    if (watches.length === 0) return
    for (const watch of watches) watch.silentTicks = 0
    const keys = watches.map((watch) => watch.keys)
    const positions = await readPositions(this.#settings.redis, keys).catch(() => undefined)
    for (const [index, watch] of watches.entries()) {
      // Without an answer the next tick asks again.
      if (positions === undefined) watch.silentTicks = TICKS_PER_CHECK
      else for (const follower of watch.followers) follower.check(positions[index] ?? null)
    }
  }
}

/** Of `positionCheckMs`: how exact "silent for that long" is, and how soon a failed question is asked again. */
const TICKS_PER_CHECK = 5
const PAGE_EVENTS = 500
