import { describe, expect, test } from 'vitest'
import { MAX_RUNS_IN_LINE, type Multitask } from '../../thread-store-port.ts'
import { accepted, claimedAttempt, conversation, dueReason, ended, nextRun, type Stores } from './harness.ts'

/** Several messages in one thread: who waits, who is next, who is cancelled for whom. */
export function multitaskScenarios(stores: Stores): void {
  describe('several messages at once', () => {
    test('a free thread answers at once, whatever was wished for', async () => {
      for (const multitask of ['reject', 'enqueue', 'interrupt', 'rollback'] as const) {
        const first = await accepted(stores().store)
        await ended(stores().store, first.runId)
        const result = await stores().other.acceptRun(nextRun(first, { multitask }))
        expect(result).toMatchObject({ outcome: 'accepted', enqueue: true })
        expect(result).not.toHaveProperty('cancelRunId')
        expect(result).not.toHaveProperty('record.behindRunId')
      }
    })

    test('an enqueued run waits behind the active one, and its message is kept', async () => {
      const first = await accepted(stores().store, { message: '하나' })
      const second = nextRun(first, { multitask: 'enqueue', message: '둘' })
      expect(await stores().other.acceptRun(second)).toMatchObject({
        outcome: 'accepted',
        enqueue: false,
        record: { status: 'queued', attempt: 0, behindRunId: first.runId },
      })
      expect(await stores().store.readRun(second.runId)).toMatchObject({ behindRunId: first.runId })
      expect(await stores().store.readThread(first.userId, first.threadId)).toMatchObject({
        activeRunId: first.runId,
      })
      expect(await conversation(stores().store, first)).toEqual([
        ['user', '하나'],
        ['user', '둘'],
      ])
    })

    test('a run in line sent again is a duplicate that is not queued', async () => {
      const { second } = await twoInLine(stores().store)
      expect(await stores().other.acceptRun(second)).toMatchObject({ outcome: 'duplicate', enqueue: false })
      expect(await stores().other.acceptRun({ ...second, bodyHash: 'other' })).toEqual({
        outcome: 'body-mismatch',
      })
    })

    test('a run in line is not claimed and not offered', async () => {
      const { second } = await twoInLine(stores().store)
      expect(await stores().other.claimRun(second.runId)).toMatchObject({
        outcome: 'not-now',
        record: { status: 'queued', attempt: 0 },
      })
      expect(await dueReason(stores().store, second.runId)).toBeUndefined()
      expect(await stores().store.readRun(second.runId)).toMatchObject({ attempt: 0 })
    })

    test('the end of a run makes the next one active, in the order in which they came', async () => {
      const { first, second, third } = await twoInLine(stores().store)
      expect(await ended(stores().store, first.runId)).toEqual({
        outcome: 'finished',
        nextRunId: second.runId,
      })
      expect(await stores().other.readThread(first.userId, first.threadId)).toMatchObject({
        activeRunId: second.runId,
      })
      expect(await stores().other.readRun(second.runId)).not.toHaveProperty('behindRunId')
      expect(await stores().other.readRun(third.runId)).toMatchObject({ behindRunId: second.runId })
      expect(await ended(stores().other, second.runId)).toEqual({
        outcome: 'finished',
        nextRunId: third.runId,
      })
      const last = await ended(stores().store, third.runId)
      expect(last).toEqual({ outcome: 'finished' })
      expect(await stores().other.readThread(first.userId, first.threadId)).not.toHaveProperty('activeRunId')
    })

    test('a next run that nobody queued is offered, and a repeated end names it until it is claimed', async () => {
      const { first, second } = await twoInLine(stores().store)
      const attempt = await claimedAttempt(stores().store, first.runId)
      const finish = () =>
        stores().store.finishRun(first.runId, attempt, { status: 'completed', answer: '답' })
      expect(await finish()).toEqual({ outcome: 'finished', nextRunId: second.runId })
      expect(await dueReason(stores().other, second.runId)).toBe('unqueued')
      expect(await finish()).toMatchObject({ outcome: 'already', nextRunId: second.runId })
      expect(await stores().store.acceptRun(second)).toMatchObject({ outcome: 'duplicate', enqueue: true })

      await claimedAttempt(stores().other, second.runId)
      const again = await finish()
      expect(again).toMatchObject({ outcome: 'already', record: { status: 'completed' } })
      expect(again).not.toHaveProperty('nextRunId')
    })

    test('reject is busy while others wait, and when one of them is active', async () => {
      const { first, second } = await twoInLine(stores().store)
      expect(await stores().store.acceptRun(nextRun(first))).toEqual({
        outcome: 'busy',
        activeRunId: first.runId,
      })
      await ended(stores().store, first.runId)
      expect(await stores().store.acceptRun(nextRun(first))).toEqual({
        outcome: 'busy',
        activeRunId: second.runId,
      })
    })

    test('a full line keeps nothing and cancels nothing', async () => {
      const first = await accepted(stores().store)
      for (let index = 0; index < MAX_RUNS_IN_LINE; index++)
        await accepted(stores().store, nextRun(first, { multitask: 'enqueue' }))
      for (const multitask of ['enqueue', 'interrupt', 'rollback'] as const) {
        const late = nextRun(first, { multitask })
        expect(await stores().other.acceptRun(late)).toEqual({
          outcome: 'line-full',
          activeRunId: first.runId,
        })
        expect(await stores().other.readRun(late.runId)).toBeNull()
      }
      expect(await stores().store.readRun(first.runId)).toMatchObject({ cancelRequested: false })
      expect(await conversation(stores().store, first)).toHaveLength(MAX_RUNS_IN_LINE + 1)
      await ended(stores().store, first.runId)
      await accepted(stores().store, nextRun(first, { multitask: 'enqueue' }))
    })

    test('an interrupt cancels the active run and is next, before those who wait', async () => {
      const { first, second } = await twoInLine(stores().store)
      const attempt = await claimedAttempt(stores().store, first.runId)
      const urgent = nextRun(first, { multitask: 'interrupt' })
      expect(await stores().other.acceptRun(urgent)).toMatchObject({
        outcome: 'accepted',
        enqueue: false,
        cancelRunId: first.runId,
        record: { behindRunId: first.runId },
      })
      expect(await stores().store.heartbeatRun(first.runId, attempt)).toBe('cancel-requested')
      const outcome = { status: 'cancelled', answer: '여기까지' } as const
      expect(await stores().store.finishRun(first.runId, attempt, outcome)).toEqual({
        outcome: 'finished',
        nextRunId: urgent.runId,
      })
      expect(await ended(stores().store, urgent.runId)).toMatchObject({ nextRunId: second.runId })
    })

    test('an interrupt keeps what was said so far', async () => {
      const first = await accepted(stores().store, { message: '하나' })
      const attempt = await claimedAttempt(stores().store, first.runId)
      await accepted(stores().store, nextRun(first, { multitask: 'interrupt', message: '둘' }))
      await stores().store.finishRun(first.runId, attempt, { status: 'cancelled', answer: '여기까지' })
      expect(await conversation(stores().store, first)).toEqual([
        ['user', '하나'],
        ['user', '둘'],
        ['assistant', '여기까지'],
      ])
    })

    test('a second interrupt goes before the first', async () => {
      const first = await accepted(stores().store)
      const urgent = await accepted(stores().store, nextRun(first, { multitask: 'interrupt' }))
      const moreUrgent = nextRun(first, { multitask: 'interrupt' })
      expect(await stores().store.acceptRun(moreUrgent)).toMatchObject({ cancelRunId: first.runId })
      expect(await ended(stores().store, first.runId)).toMatchObject({ nextRunId: moreUrgent.runId })
      expect(await ended(stores().store, moreUrgent.runId)).toMatchObject({ nextRunId: urgent.runId })
    })

    test.each<Multitask>(['interrupt', 'rollback'])(
      'a run that nobody holds and that is cancelled by %s is due as such at once',
      async (multitask) => {
        const first = await accepted(stores().store)
        await accepted(stores().store, nextRun(first, { multitask }))
        expect(await dueReason(stores().other, first.runId)).toBe('cancelled')
        expect(await stores().other.claimRun(first.runId)).toMatchObject({ outcome: 'cancelled' })
      },
    )

    test('a run in line that is cancelled leaves the line and ends without touching the active one', async () => {
      const { first, second, third } = await twoInLine(stores().store)
      expect(await stores().other.requestCancel(second.runId)).toBe('requested')
      expect(await dueReason(stores().other, second.runId)).toBe('cancelled')
      expect(await ended(stores().other, second.runId)).toEqual({ outcome: 'finished' })
      expect(await stores().store.readThread(first.userId, first.threadId)).toMatchObject({
        activeRunId: first.runId,
      })
      expect(await stores().store.readRun(second.runId)).toMatchObject({ status: 'cancelled' })
      expect(await ended(stores().store, first.runId)).toMatchObject({ nextRunId: third.runId })
    })

    test('a run in line that was cancelled and not yet ended is not next', async () => {
      const { first, second, third } = await twoInLine(stores().store)
      await stores().store.requestCancel(second.runId)
      expect(await ended(stores().store, first.runId)).toMatchObject({ nextRunId: third.runId })
      expect(await ended(stores().store, second.runId)).toEqual({ outcome: 'finished' })
      expect(await stores().store.readThread(first.userId, first.threadId)).toMatchObject({
        activeRunId: third.runId,
      })
    })

    test('a deleted thread takes its line along', async () => {
      const { first, second, third } = await twoInLine(stores().store)
      const removed = await stores().other.deleteThread(first.userId, first.threadId)
      expect(new Set(removed)).toEqual(new Set([first.runId, second.runId, third.runId]))
      expect(await stores().store.claimRun(second.runId)).toEqual({ outcome: 'gone' })
      const anew = nextRun(first, { createThread: true, multitask: 'enqueue' })
      expect(await stores().store.acceptRun(anew)).toMatchObject({ outcome: 'accepted', enqueue: true })
      expect(await ended(stores().store, anew.runId)).toEqual({ outcome: 'finished' })
    })
  })
}

async function twoInLine(store: ReturnType<Stores>['store']) {
  const first = await accepted(store)
  const second = await accepted(store, nextRun(first, { multitask: 'enqueue' }))
  const third = await accepted(store, nextRun(first, { multitask: 'enqueue' }))
  return { first, second, third }
}
