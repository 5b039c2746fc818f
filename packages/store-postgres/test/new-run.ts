import { randomBytes } from 'node:crypto'
import { type AcceptRun, runIdOf } from '@eco2/ports'

export function newRun(change: Partial<AcceptRun> = {}): AcceptRun {
  const threadId = change.threadId ?? newId()
  return {
    threadId,
    runId: runIdOf(threadId, newId()),
    userId: `visitor_${newId()}`,
    bodyHash: 'hash',
    message: '안녕',
    multitask: 'reject',
    createThread: true,
    ...change,
  }
}

export function newId(): string {
  return randomBytes(16).toString('base64url')
}
