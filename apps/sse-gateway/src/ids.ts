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

/** Of a copy: the same user, thread, point and key give the same copy. */
export function mintFork(secret: string, userId: string, of: object, idempotencyKey?: string): string {
  return idempotencyKey === undefined ? newThreadId() : keyedId(secret, ['fork', userId, of, idempotencyKey])
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
    keyedId(secret, [purpose, userId, threadId ?? null, idempotencyKey])
  const thread = threadId ?? keyed('thread')
  return { threadId: thread, runId: runIdOf(thread, keyed('run')) }
}

function keyedId(secret: string, parts: readonly unknown[]): string {
  return createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64url').slice(0, 22)
}

/** Of the validated body: the order of its keys and its white space do not make another request. */
export function hashBody(body: Readonly<Record<string, unknown>>): string {
  const entries = Object.entries(body).sort(([a], [b]) => (a < b ? -1 : 1))
  return createHash('sha256').update(JSON.stringify(entries)).digest('base64url')
}
