import { createHash, createHmac, randomBytes } from 'node:crypto'
import { runIdOf } from '@eco2/ports'

/** The one place where ids are minted. 128 random bits, or a keyed hash of who asks and their Idempotency-Key. */
export interface RunIds {
  readonly threadId: string
  readonly runId: string
}

export function newThreadId(): string {
  return randomBytes(16).toString('base64url')
}

/** The same user, thread and key give the same run, from every gateway that has the same secret. */
export function mintRun(
  secret: string,
  userId: string,
  threadId: string | undefined,
  idempotencyKey?: string,
): RunIds {
  if (idempotencyKey === undefined) {
    const thread = threadId ?? newThreadId()
    return { threadId: thread, runId: runIdOf(thread, randomBytes(16).toString('base64url')) }
  }
  const keyed = (purpose: string): string =>
    createHmac('sha256', secret)
      .update(JSON.stringify([purpose, userId, threadId ?? null, idempotencyKey]))
      .digest('base64url')
      .slice(0, 22)
  const thread = threadId ?? keyed('thread')
  return { threadId: thread, runId: runIdOf(thread, keyed('run')) }
}

/** Of the validated body: the order of its keys and its white space do not make another request. */
export function hashBody(body: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(entries)).digest('base64url')
}
