import { type Clock, type CounterLine, type CounterPort, PortError, systemClock } from '@eco2/ports'

interface Window {
  used: number
  readonly endsAt: number
}

interface Held {
  readonly line: CounterLine
  readonly window: Window
}

/** A `CounterPort` within one process: real, but forgotten with it. */
export function createMemoryCounter(clock: Clock = systemClock): CounterPort {
  const windows = new Map<string, Window>()
  const reservations = new Map<string, readonly Held[]>()
  let count = 0

  const current = (key: string): Window | undefined => {
    const window = windows.get(key)
    return window && window.endsAt > clock.now() ? window : undefined
  }
  return {
    reserve: async (lines) => {
      for (const { amount, limit, windowMs } of lines) {
        if (![amount, limit, windowMs].every((value) => Number.isInteger(value) && value >= 0)) {
          throw new PortError(
            'INVALID_REQUEST',
            'Amounts, limits and windows are whole numbers of 0 or more.',
          )
        }
      }
      for (const { key, amount, limit, windowMs } of lines) {
        const window = current(key)
        const used = window?.used ?? 0
        if (amount > 0 && used + amount > limit) {
          const retryAfterMs = window ? window.endsAt - clock.now() : windowMs
          return { outcome: 'refused', key, remaining: Math.max(0, limit - used), retryAfterMs }
        }
      }
      const held = lines.map((line): Held => {
        const window = current(line.key) ?? { used: 0, endsAt: clock.now() + line.windowMs }
        windows.set(line.key, window)
        window.used += line.amount
        return { line, window }
      })
      count += 1
      reservations.set(String(count), held)
      return { outcome: 'reserved', reservationId: String(count) }
    },
    settle: async (reservationId, spent) => {
      for (const { line, window } of reservations.get(reservationId) ?? []) {
        window.used += (spent[line.key] ?? line.amount) - line.amount
      }
      reservations.delete(reservationId)
    },
    read: async (key) => current(key)?.used ?? 0,
  }
}
