import { isFinished, type ThreadStorePort } from '@eco2/ports'
import type { Place, Places } from './places.ts'

export interface RunPlacesOptions {
  readonly places: Places
  readonly store: Pick<ThreadStorePort, 'readRun'>
  /** How often the runs that hold a place are looked at. Default 2,000 ms. */
  readonly watchMs?: number
}

/**
 * Who accepts a run holds its place until the store says that it is finished: workers know nothing of it, and a run that
 * nobody watches frees its place, too. When the places are taken, the asker's runs are looked at at once, so that the answer
 * is not older than the store; only places that another gateway holds may be seen too long: `watchMs` for every hundred runs
 * that it watches.
 */
export class RunPlaces {
  readonly #options: Required<RunPlacesOptions>
  readonly #held = new Map<string, { readonly userId: string; readonly place: Place }>()
  #timer: NodeJS.Timeout | undefined
  #looking: Promise<void> | undefined
  #isClosed = false

  constructor(options: RunPlacesOptions) {
    this.#options = { watchMs: WATCH_MS, ...options }
  }

  /** @returns undefined when all are taken. @throws {PortError} UNAVAILABLE */
  async take(userId: string, limit: number): Promise<Place | undefined> {
    const key = `{place:user:${userId}}:active-runs`
    const { places } = this.#options
    const place = await places.take(key, limit)
    if (place !== undefined) return place
    const own = [...this.#held].filter(([, holder]) => holder.userId === userId)
    await this.#look(own.map(([runId]) => runId))
    return places.take(key, limit)
  }

  /** The run was accepted: its place is held until it is finished. */
  hold(runId: string, userId: string, place: Place): void {
    this.#held.set(runId, { userId, place })
    if (this.#isClosed) return
    this.#timer ??= setInterval(() => {
      // One at a time: a slow store is not asked more often.
      this.#looking ??= this.#lookAround().finally(() => {
        this.#looking = undefined
      })
    }, this.#options.watchMs)
  }

  /** The runs go on: their places lapse instead of being free at once. Afterwards the store is not asked any more. */
  async close(): Promise<void> {
    this.#isClosed = true
    clearInterval(this.#timer)
    this.#timer = undefined
    this.#held.clear()
    await this.#looking
    await this.#options.places.abandon()
  }

  /** A share of them at a time, in turn: a long queue does not become a burst of reads. */
  async #lookAround(): Promise<void> {
    const share = [...this.#held].slice(0, SHARE)
    for (const [runId, holder] of share) {
      this.#held.delete(runId)
      this.#held.set(runId, holder)
    }
    await this.#look(share.map(([runId]) => runId))
  }

  async #look(runIds: readonly string[]): Promise<void> {
    await Promise.all(
      runIds.map(async (runId) => {
        try {
          const record = await this.#options.store.readRun(runId)
          if (record !== null && !isFinished(record.status)) return
        } catch {
          // Nothing is known, so nothing is decided.
          return
        }
        const holder = this.#held.get(runId)
        this.#held.delete(runId)
        await holder?.place.release()
      }),
    )
    if (this.#held.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}

const SHARE = 100
const WATCH_MS = 2_000
