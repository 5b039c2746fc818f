/** One counter that a reservation takes from. */
export interface CounterLine {
  /**
   * Any name, e.g. `{user-1}:usd:day`. The keys of one reservation share one `{tag}`, so that one script may touch them
   * all, also on Redis Cluster.
   */
  readonly key: string
  /** Whole units, 0 or more: requests, tokens, millionths of a dollar. */
  readonly amount: number
  /** What the counter may reach within a window. */
  readonly limit: number
  /** A window begins with the first reservation in it; when it ends, the counter begins again at 0. */
  readonly windowMs: number
}

/** `refused` names the first line that did not fit; nothing was taken from any. */
export type ReserveResult =
  | { readonly outcome: 'reserved'; readonly reservationId: string }
  | {
      readonly outcome: 'refused'
      readonly key: string
      /** What is left of its limit, 0 or more. */
      readonly remaining: number
      /** Until its window ends. When the amount is above the limit itself, waiting does not help. */
      readonly retryAfterMs: number
    }

/**
 * Limits that hold over all processes: budgets, rates, places. Reserve before the deed, settle after it; who dies in
 * between has spent what was reserved. Whatever is decided is decided in one atomic step.
 *
 * @throws {PortError} INVALID_REQUEST for an amount, limit or window that is no whole number or negative, UNAVAILABLE
 */
export interface CounterPort {
  /** Takes every amount, or none. A counter already over its limit still grants an amount of 0. */
  reserve(lines: readonly CounterLine[]): Promise<ReserveResult>
  /**
   * Replaces what was reserved by what was spent, which may be more than reserved and more than the limit. Keys that are
   * not named keep what was reserved. Once per reservation: a second time, an unknown id, and a window that has ended
   * change nothing.
   */
  settle(reservationId: string, spent: Readonly<Record<string, number>>): Promise<void>
  /** What is counted in the current window, reservations included; 0 when there is none. */
  read(key: string): Promise<number>
}
