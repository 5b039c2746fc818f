import { describe, expect, test } from 'vitest'
import { accepted, claimedAttempt, conversation, ended, nextRun, type Stores } from './harness.ts'

/** After a rollback the thread is as if the rolled-back message had never been sent. */
export function rollbackScenarios(stores: Stores): void {
  describe('rollback', () => {
    test('takes the messages of the cancelled run along, and only those', async () => {
      const before = await accepted(stores().store, { message: '앞' })
      await ended(stores().store, before.runId, '앞의 답')
      const wrong = await accepted(stores().store, nextRun(before, { message: '잘못' }))
      const attempt = await claimedAttempt(stores().store, wrong.runId)
      const right = nextRun(before, { multitask: 'rollback', message: '바로' })
      expect(await stores().other.acceptRun(right)).toMatchObject({
        outcome: 'accepted',
        enqueue: false,
        cancelRunId: wrong.runId,
      })
      expect(await stores().store.heartbeatRun(wrong.runId, attempt)).toBe('cancel-requested')
      const cancelled = { status: 'cancelled', answer: '잘못된' } as const
      expect(await stores().store.finishRun(wrong.runId, attempt, cancelled)).toEqual({
        outcome: 'finished',
        nextRunId: right.runId,
      })
      expect(await conversation(stores().other, before)).toEqual([
        ['user', '앞'],
        ['assistant', '앞의 답'],
        ['user', '바로'],
      ])
      const claim = await stores().other.claimRun(right.runId)
      expect(claim).toMatchObject({
        outcome: 'claimed',
        run: { history: [{ text: '앞' }, { text: '앞의 답' }] },
      })
    })

    test('also when the run was quicker than its cancel', async () => {
      const wrong = await accepted(stores().store, { message: '잘못' })
      const attempt = await claimedAttempt(stores().store, wrong.runId)
      await accepted(stores().other, nextRun(wrong, { multitask: 'rollback', message: '바로' }))
      await stores().store.finishRun(wrong.runId, attempt, { status: 'completed', answer: '다 했어요' })
      expect(await conversation(stores().store, wrong)).toEqual([['user', '바로']])
    })

    test('also when the run failed, and when nobody had held it', async () => {
      const failing = await accepted(stores().store)
      const attempt = await claimedAttempt(stores().store, failing.runId)
      await accepted(stores().store, nextRun(failing, { multitask: 'rollback', message: '바로' }))
      const error = { code: 'X', message: '…' }
      await stores().store.finishRun(failing.runId, attempt, { status: 'failed', answer: '', error })
      expect(await conversation(stores().store, failing)).toEqual([['user', '바로']])

      const unheld = await accepted(stores().store)
      await accepted(stores().store, nextRun(unheld, { multitask: 'rollback', message: '바로' }))
      await ended(stores().store, unheld.runId)
      expect(await conversation(stores().store, unheld)).toEqual([['user', '바로']])
    })

    test('the record of the rolled-back run still says how it ended', async () => {
      const wrong = await accepted(stores().store)
      const attempt = await claimedAttempt(stores().store, wrong.runId)
      await accepted(stores().store, nextRun(wrong, { multitask: 'rollback' }))
      await stores().store.finishRun(wrong.runId, attempt, { status: 'cancelled', answer: '여기까지' })
      expect(await stores().other.readRun(wrong.runId)).toMatchObject({
        status: 'cancelled',
        outcome: { status: 'cancelled', answer: '여기까지' },
      })
      expect(await stores().other.claimRun(wrong.runId)).toMatchObject({ outcome: 'finished' })
    })

    test('a thread that was named by the rolled-back message is named by the next one', async () => {
      const wrong = await accepted(stores().store, { message: '잘못된 이름' })
      await accepted(stores().store, nextRun(wrong, { multitask: 'rollback', message: '바른 이름' }))
      await ended(stores().store, wrong.runId)
      expect(await stores().store.readThread(wrong.userId, wrong.threadId)).toMatchObject({
        title: '바른 이름',
      })
    })

    test('a name that somebody gave stays', async () => {
      const wrong = await accepted(stores().store, { message: '잘못된 이름' })
      await stores().store.renameThread(wrong.userId, wrong.threadId, '내가 지은 이름')
      await accepted(stores().store, nextRun(wrong, { multitask: 'rollback', message: '바른 이름' }))
      await ended(stores().store, wrong.runId)
      expect(await stores().store.readThread(wrong.userId, wrong.threadId)).toMatchObject({
        title: '내가 지은 이름',
      })
    })

    test('a name by an earlier message stays', async () => {
      const before = await accepted(stores().store, { message: '첫 이름' })
      await ended(stores().store, before.runId)
      const wrong = await accepted(stores().store, nextRun(before, { message: '잘못' }))
      await accepted(stores().store, nextRun(before, { multitask: 'rollback', message: '바로' }))
      await ended(stores().store, wrong.runId)
      expect(await stores().store.readThread(before.userId, before.threadId)).toMatchObject({
        title: '첫 이름',
      })
    })

    test('where the next run was cancelled too, the thread stays without a name until it gets a message', async () => {
      const wrong = await accepted(stores().store, { message: '잘못된 이름' })
      const also = await accepted(
        stores().store,
        nextRun(wrong, { multitask: 'rollback', message: '이것도' }),
      )
      await stores().store.requestCancel(also.runId)
      await ended(stores().store, wrong.runId)
      expect(await stores().store.readThread(wrong.userId, wrong.threadId)).toMatchObject({ title: '' })
      await accepted(stores().store, nextRun(wrong, { message: '바른 이름' }))
      expect(await stores().store.readThread(wrong.userId, wrong.threadId)).toMatchObject({
        title: '바른 이름',
      })
    })

    test('those who waited already keep their messages and their places', async () => {
      const wrong = await accepted(stores().store, { message: '잘못' })
      const patient = await accepted(
        stores().store,
        nextRun(wrong, { multitask: 'enqueue', message: '기다림' }),
      )
      const right = await accepted(stores().store, nextRun(wrong, { multitask: 'rollback', message: '바로' }))
      expect(await ended(stores().store, wrong.runId)).toMatchObject({ nextRunId: right.runId })
      expect(await ended(stores().store, right.runId, '답')).toMatchObject({ nextRunId: patient.runId })
      expect(await conversation(stores().store, wrong)).toEqual([
        ['user', '기다림'],
        ['user', '바로'],
        ['assistant', '답'],
      ])
    })

    test('a rollback after an interrupt takes the interrupted run along', async () => {
      const wrong = await accepted(stores().store, { message: '잘못' })
      const urgent = await accepted(
        stores().store,
        nextRun(wrong, { multitask: 'interrupt', message: '급함' }),
      )
      const right = await accepted(stores().store, nextRun(wrong, { multitask: 'rollback', message: '바로' }))
      expect(await ended(stores().store, wrong.runId)).toMatchObject({ nextRunId: right.runId })
      expect(await ended(stores().store, right.runId, '답')).toMatchObject({ nextRunId: urgent.runId })
      expect(await conversation(stores().store, wrong)).toEqual([
        ['user', '급함'],
        ['user', '바로'],
        ['assistant', '답'],
      ])
    })
  })
}
