import { randomBytes } from 'node:crypto'
import { expect } from 'vitest'
import type { InputRequest } from '../../input-request.ts'
import { type RunOutcome, runIdOf } from '../../run.ts'
import type { Message } from '../../thread.ts'
import type { AcceptRun, DueRun, FinishRunResult, ThreadStorePort } from '../../thread-store-port.ts'

export interface ThreadStoreHarness {
  /** Offers due runs at once: all of its waiting times are 0. */
  readonly store: ThreadStorePort
  /** Another process over the same data. */
  readonly other: ThreadStorePort
  close(): Promise<void>
}

/** Asked for within a test: the harness is made before the first one. */
export type Stores = () => ThreadStoreHarness

export async function accepted(store: ThreadStorePort, change: Partial<AcceptRun> = {}): Promise<AcceptRun> {
  const request = newRun(change)
  expect(await store.acceptRun(request)).toMatchObject({ outcome: 'accepted' })
  return request
}

/** Another message in the thread of `run`, by the same user. */
export function nextRun(run: AcceptRun, change: Partial<AcceptRun> = {}): AcceptRun {
  return newRun({ threadId: run.threadId, userId: run.userId, createThread: false, ...change })
}

export async function claimedAttempt(store: ThreadStorePort, runId: string): Promise<number> {
  const claim = await store.claimRun(runId)
  if (claim.outcome !== 'claimed') throw new Error(`expected to claim the run, got ${claim.outcome}`)
  return claim.record.attempt
}

/** Claims and finishes: `completed` with the answer, or `cancelled` where the claim says so. */
export async function ended(store: ThreadStorePort, runId: string, answer = '답'): Promise<FinishRunResult> {
  const claim = await store.claimRun(runId)
  if (claim.outcome !== 'claimed' && claim.outcome !== 'cancelled')
    throw new Error(`expected to end the run, got ${claim.outcome}`)
  const outcome: RunOutcome =
    claim.outcome === 'claimed' ? { status: 'completed', answer } : { status: 'cancelled', answer: '' }
  return await store.finishRun(runId, claim.record.attempt, outcome)
}

/** A held run that asks its user now. */
export async function asking(
  store: ThreadStorePort,
  change: Partial<InputRequest> = {},
  run: Partial<AcceptRun> = {},
): Promise<{ readonly run: AcceptRun; readonly request: InputRequest; readonly attempt: number }> {
  const request = newQuestion(change)
  const acceptedRun = await accepted(store, run)
  const attempt = await claimedAttempt(store, acceptedRun.runId)
  expect(await store.waitRun(acceptedRun.runId, attempt, request)).toBe('waiting')
  return { run: acceptedRun, request, attempt }
}

/** Looks through everything that is due: other tests share the data. */
export async function dueEntry(store: ThreadStorePort, runId: string): Promise<DueRun | undefined> {
  const due = await store.listDueRuns({ limit: 10_000 })
  return due.find((entry) => entry.runId === runId)
}

export async function dueReason(store: ThreadStorePort, runId: string): Promise<string | undefined> {
  return (await dueEntry(store, runId))?.reason
}

/** The thread as a reader sees it, oldest first: `[role, text]`. */
export async function conversation(
  store: ThreadStorePort,
  { userId, threadId }: { readonly userId: string; readonly threadId: string },
): Promise<(readonly [Message['role'], string])[]> {
  const page = await store.listMessages(userId, threadId, { limit: 100 })
  return (page?.items ?? []).map(({ role, text }) => [role, text] as const).reverse()
}

export function newRun(change: Partial<AcceptRun> = {}): AcceptRun {
  const threadId = change.threadId ?? newId()
  return {
    threadId,
    runId: runIdOf(threadId, newId()),
    userId: newUser(),
    bodyHash: 'hash',
    message: '안녕',
    multitask: 'reject',
    createThread: true,
    ...change,
  }
}

export function newQuestion(change: Partial<InputRequest> = {}): InputRequest {
  return {
    requestId: 'ask-1',
    kind: 'location',
    message: '어디에 계신가요?',
    until: Date.now() + 600_000,
    ...change,
  }
}

export function newUser(): string {
  return `visitor_${newId()}`
}

export function newId(): string {
  return randomBytes(16).toString('base64url')
}
