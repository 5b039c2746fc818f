/**
 * Redis did not do what was asked. What the driver said is left out altogether, also as a cause: it names the host, and
 * an error reply carries the arguments of its command, which are a person's words.
 */
export class CheckpointStoreError extends Error {
  override readonly name = 'CheckpointStoreError'
  /** `TIMEOUT`, `NOT_CONNECTED`, `TOO_BIG`, a system error's code, the first word of an error reply, or a kind of error. */
  readonly reason: string

  constructor(operation: string, reason: string) {
    super(`The checkpoint store failed (${operation}: ${reason}).`)
    this.reason = reason
  }
}

/** @throws {CheckpointStoreError} for whatever the command rejects with */
export async function guarded<T>(operation: string, command: () => Promise<T>): Promise<T> {
  try {
    return await command()
  } catch (error) {
    throw new CheckpointStoreError(operation, reasonOf(error))
  }
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  const known = DRIVER_SENTENCES.find(([sentence]) => error.message.startsWith(sentence))
  return known?.[1] ?? /^[A-Z]{3,}\b/.exec(error.message)?.[0] ?? error.name
}

/** What ioredis 6.0.0 says in plain Errors (built/Command.js, built/Redis.js, built/redis/event_handler.js). */
const DRIVER_SENTENCES = [
  ['Command timed out', 'TIMEOUT'],
  ["Stream isn't writeable", 'NOT_CONNECTED'],
  ['Connection is closed', 'NOT_CONNECTED'],
] as const
