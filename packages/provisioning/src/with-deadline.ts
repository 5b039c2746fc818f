import { PortError } from '@eco2/ports'

/** @throws {PortError} TIMEOUT after `deadlineMs`; the work itself is left to its fate. Leaves no timer behind. */
export async function withDeadline<T>(work: () => Promise<T>, deadlineMs: number): Promise<T> {
  const { promise, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(
    () => reject(new PortError('TIMEOUT', `took longer than ${deadlineMs} ms`)),
    deadlineMs,
  )
  try {
    return await Promise.race([work(), promise])
  } finally {
    clearTimeout(timer)
  }
}
