import { type Clock, type CounterPort, isPortError, systemClock } from '@eco2/ports'

export interface PlacesOptions {
  readonly counter: CounterPort
  /** While the counters do not answer: `true` grants by what this process alone knows, `false` throws. */
  readonly failsOpen: boolean
  /** A place that nobody renews is free after one to two slices. Default 30,000 ms. */
  readonly sliceMs?: number
  readonly clock?: Clock
}

/** One held place. */
export interface Place {
  /** Free here at once, and everywhere when it resolves; never rejects. May be called more than once. */
  release(): Promise<void>
}

interface Holding extends Place {
  readonly key: string
  isReleased: boolean
  /** The latest slice that it is counted in; -1: none yet. */
  lastSlice: number
  readonly reservations: {
    readonly id: string
    readonly keys: readonly string[]
    readonly lastSlice: number
  }[]
}

/**
 * Places of which there are so many, over all gateways: held for as long as something lives, not for a window. Time is cut into
 * slices with a counter each; a place counts in this slice and the next, and its holder renews it while it is held. A
 * gateway that dies renews nothing, so its places are free again by themselves, and nobody is locked out for longer.
 */
export class Places {
  readonly #options: Required<PlacesOptions>
  readonly #held = new Set<Holding>()
  readonly #countByKey = new Map<string, number>()
  readonly #settling = new Set<Promise<void>>()
  #wheel: NodeJS.Timeout | undefined
  /** Who comes after the end gets a place that nothing renews. */
  #isClosed = false

  constructor(options: PlacesOptions) {
    this.#options = { sliceMs: SLICE_MS, clock: systemClock, ...options }
  }

  get count(): number {
    return this.#held.size
  }

  /** @returns undefined when all are taken. @throws {PortError} UNAVAILABLE unless it fails open */
  async take(key: string, limit: number): Promise<Place | undefined> {
    const here = this.#countByKey.get(key) ?? 0
    if (here >= limit) return undefined
    // Before anything is awaited: two that come at once do not both find the last place.
    this.#countByKey.set(key, here + 1)
    const holding = this.#hold(key)
    try {
      if (await this.#reserve(holding, limit)) return holding
      await holding.release()
      return undefined
    } catch (error) {
      if (this.#options.failsOpen && isPortError(error, 'UNAVAILABLE')) return holding
      await holding.release()
      throw error
    }
  }

  /** What is held counts in the next slice, too. By itself three times a slice; safe at any time. */
  async renew(): Promise<void> {
    const slice = this.#slice()
    const due = [...this.#held].filter(({ lastSlice }) => lastSlice <= slice)
    while (due.length > 0) {
      // A share at a time, so that requests get through in between.
      const share = due.splice(0, SHARE).filter(({ isReleased }) => !isReleased)
      // Who has a place keeps it, however many there are; an outage is caught up with at the next turn.
      await Promise.all(
        share.map((holding) => this.#reserve(holding, Number.MAX_SAFE_INTEGER).catch(() => false)),
      )
    }
  }

  /** Frees everything: what held it is over, or will be in a moment. */
  async close(): Promise<void> {
    this.#isClosed = true
    await Promise.all([...this.#held].map((holding) => holding.release()))
    await Promise.all(this.#settling)
  }

  /** Renews nothing any more: what is held lives on without us, and is counted until it lapses. */
  async abandon(): Promise<void> {
    this.#isClosed = true
    this.#held.clear()
    this.#countByKey.clear()
    this.#rest()
    await Promise.all(this.#settling)
  }

  /** Nothing is held: nothing is to be renewed. */
  #rest(): void {
    clearInterval(this.#wheel)
    this.#wheel = undefined
  }

  #hold(key: string): Holding {
    const holding: Holding = {
      key,
      isReleased: false,
      lastSlice: -1,
      reservations: [],
      release: () => this.#release(holding),
    }
    this.#held.add(holding)
    if (!this.#isClosed) this.#wheel ??= setInterval(() => void this.renew(), this.#options.sliceMs / 3)
    return holding
  }

  async #reserve(holding: Holding, limit: number): Promise<boolean> {
    const { counter, sliceMs, clock } = this.#options
    const slice = this.#slice()
    const slices = [slice, slice + 1].filter((each) => each > holding.lastSlice)
    // Another turn was here meanwhile.
    if (slices.length === 0) return true
    // A slice longer than it takes: the clocks of gateways differ.
    const lines = slices.map((each) => ({
      key: `${holding.key}:${each}`,
      amount: 1,
      limit,
      windowMs: Math.ceil((each + 2) * sliceMs - clock.now()),
    }))
    const before = holding.lastSlice
    holding.lastSlice = slice + 1
    try {
      const result = await counter.reserve(lines)
      if (result.outcome === 'refused') return false
      const id = result.reservationId
      holding.reservations.push({ id, keys: lines.map(({ key }) => key), lastSlice: slice + 1 })
      if (holding.isReleased) await this.#settle(holding)
      return true
    } catch (error) {
      holding.lastSlice = before
      throw error
    }
  }

  async #release(holding: Holding): Promise<void> {
    if (holding.isReleased) return
    holding.isReleased = true
    this.#held.delete(holding)
    const left = (this.#countByKey.get(holding.key) ?? 1) - 1
    if (left > 0) this.#countByKey.set(holding.key, left)
    else this.#countByKey.delete(holding.key)
    if (this.#held.size === 0) this.#rest()
    await this.#settle(holding)
  }

  async #settle({ reservations }: Holding): Promise<void> {
    const slice = this.#slice()
    const settling = reservations
      .splice(0)
      .filter(({ lastSlice }) => lastSlice >= slice)
      .map(({ id, keys }) => {
        const nothing = Object.fromEntries(keys.map((key) => [key, 0]))
        // Lost: it lapses with its slices.
        return this.#options.counter.settle(id, nothing).catch(() => {})
      })
    for (const each of settling) {
      this.#settling.add(each)
      void each.then(() => this.#settling.delete(each))
    }
    await Promise.all(settling)
  }

  #slice(): number {
    return Math.floor(this.#options.clock.now() / this.#options.sliceMs)
  }
}

const SLICE_MS = 30_000
const SHARE = 100
