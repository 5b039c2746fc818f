import type { Logger } from '@eco2/ports'

/** Forgets what is past its time, a few times a day; in every worker at once, which costs one query each. */
export function startRetention(deleteExpired: () => Promise<unknown>, logger: Logger): () => Promise<void> {
  let running: Promise<unknown> | undefined
  const timer = setInterval(() => {
    running ??= deleteExpired()
      .catch(() => logger.warn({}, 'what is past its time could not be deleted; it is tried again'))
      .finally(() => {
        running = undefined
      })
  }, EVERY_MS)
  return async () => {
    clearInterval(timer)
    await running
  }
}

const EVERY_MS = 6 * 60 * 60 * 1_000
