import { describe, expect, test } from 'vitest'
import { runIdOf } from '../../run.ts'
import { accepted, claimedAttempt, newId, newRun, type Stores } from './harness.ts'

export function holdingScenarios(stores: Stores): void {
  describe('claim, finish, release', () => {
    test('every claim raises the attempt; only the highest may finish', async () => {
      const { runId } = await accepted(stores().store)
      const first = await claimedAttempt(stores().store, runId)
      const second = await claimedAttempt(stores().other, runId)
      expect(second).toBe(first + 1)
      expect(await stores().store.finishRun(runId, first, { status: 'completed', answer: '늦음' })).toEqual({
        outcome: 'fenced',
      })
      expect(
        await stores().other.finishRun(runId, second, { status: 'completed', answer: '맞음' }),
      ).toMatchObject({
        outcome: 'finished',
      })
      expect(await stores().store.readRun(runId)).toMatchObject({
        status: 'completed',
        outcome: { answer: '맞음' },
      })
    })

    test('a second finish is answered with how it ended', async () => {
      const { runId } = await accepted(stores().store)
      const attempt = await claimedAttempt(stores().store, runId)
      await stores().store.finishRun(runId, attempt, {
        status: 'failed',
        answer: '',
        error: { code: 'X', message: '…' },
      })
      expect(
        await stores().store.finishRun(runId, attempt, { status: 'completed', answer: '다시' }),
      ).toMatchObject({
        outcome: 'already',
        record: { status: 'failed' },
      })
    })

    test('of many claims at once all get different attempts', async () => {
      const { runId } = await accepted(stores().store)
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          (index % 2 ? stores().store : stores().other).claimRun(runId),
        ),
      )
      const attempts = claims.flatMap((claim) => (claim.outcome === 'gone' ? [] : [claim.record.attempt]))
      expect(new Set(attempts)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
    })

    test('a claim on a held run is a crash; the second one ends it', async () => {
      const { runId } = await accepted(stores().store)
      expect(await stores().store.claimRun(runId)).toMatchObject({ outcome: 'claimed', previous: 'none' })
      expect(await stores().store.claimRun(runId)).toMatchObject({ outcome: 'claimed', previous: 'crash' })
      expect(await stores().store.claimRun(runId)).toMatchObject({
        outcome: 'crashed',
        record: { crashes: 2 },
      })
    })

    test('a hand-over is no crash, however often', async () => {
      const { runId } = await accepted(stores().store)
      for (let round = 0; round < 5; round++) {
        const attempt = await claimedAttempt(stores().store, runId)
        expect(await stores().store.releaseRun(runId, attempt)).toBe('released')
      }
      expect(await stores().store.claimRun(runId)).toMatchObject({
        outcome: 'claimed',
        previous: 'hand-over',
        record: { crashes: 0 },
      })
    })

    test('whoever lost a run cannot release it or keep it alive', async () => {
      const { runId } = await accepted(stores().store)
      const first = await claimedAttempt(stores().store, runId)
      const second = await claimedAttempt(stores().other, runId)
      expect(await stores().store.releaseRun(runId, first)).toBe('fenced')
      expect(await stores().store.heartbeatRun(runId, first)).toBe('fenced')
      expect(await stores().store.heartbeatRun(runId, second)).toBe('held')
    })

    test('what a holder waits for is told until it waits no more, or has lost the run', async () => {
      const { runId } = await accepted(stores().store)
      const waitingFor = '모델이 12초 뒤에 다시 해 달라고 했어요.'
      const attempt = await claimedAttempt(stores().store, runId)
      expect(await stores().store.heartbeatRun(runId, attempt, waitingFor)).toBe('held')
      expect(await stores().other.readRun(runId)).toMatchObject({ waitingFor })
      await stores().store.heartbeatRun(runId, attempt)
      expect(await stores().other.readRun(runId)).not.toHaveProperty('waitingFor')
      await stores().store.heartbeatRun(runId, attempt, waitingFor)
      await claimedAttempt(stores().other, runId)
      expect(await stores().other.readRun(runId)).not.toHaveProperty('waitingFor')
    })

    test('a holder that was only cut off takes back the crash that its heir counted, once', async () => {
      const { store, other } = stores()
      const { runId } = await accepted(store)
      for (let outage = 0; outage < 3; outage++) {
        const cutOff = await claimedAttempt(store, runId)
        expect(await store.forgiveCrash(runId, cutOff, 0)).toBe('unchanged')
        expect(await other.claimRun(runId)).toMatchObject({ previous: 'crash', record: { crashes: 1 } })
        expect(await store.forgiveCrash(runId, cutOff, 0)).toBe('forgiven')
        expect(await store.forgiveCrash(runId, cutOff, 0)).toBe('unchanged')
        expect(await other.readRun(runId)).toMatchObject({ status: 'running', crashes: 0 })
        await other.releaseRun(runId, cutOff + 1)
      }
    })

    test('a crash that is not of the very next claim, or of a run that is over, is not taken back', async () => {
      const { store } = stores()
      const { runId } = await accepted(store)
      const cutOff = await claimedAttempt(store, runId)
      await store.claimRun(runId)
      expect(await store.claimRun(runId)).toMatchObject({ outcome: 'crashed', record: { crashes: 2 } })
      expect(await store.forgiveCrash(runId, cutOff, 0)).toBe('unchanged')
      const ended = (await store.readRun(runId))?.attempt ?? 0
      await store.finishRun(runId, ended, { status: 'failed', answer: '' })
      expect(await store.forgiveCrash(runId, ended - 1, 1)).toBe('unchanged')
      expect(await store.readRun(runId)).toMatchObject({ status: 'failed', crashes: 2 })
    })

    test('a finished run is claimed as finished, with its outcome', async () => {
      const { runId } = await accepted(stores().store)
      const attempt = await claimedAttempt(stores().store, runId)
      await stores().store.finishRun(runId, attempt, { status: 'completed', answer: '답' })
      expect(await stores().other.claimRun(runId)).toMatchObject({
        outcome: 'finished',
        record: { outcome: { status: 'completed', answer: '답' } },
      })
      expect(await stores().other.releaseRun(runId, attempt + 1)).toBe('finished')
    })

    test('what does not exist is gone', async () => {
      const runId = runIdOf(newId(), newId())
      expect(await stores().store.claimRun(runId)).toEqual({ outcome: 'gone' })
      expect(await stores().store.heartbeatRun(runId, 1)).toBe('gone')
      expect(await stores().store.finishRun(runId, 1, { status: 'completed', answer: '' })).toEqual({
        outcome: 'gone',
      })
      expect(await stores().store.releaseRun(runId, 1)).toBe('gone')
      expect(await stores().store.forgiveCrash(runId, 1, 0)).toBe('unchanged')
      expect(await stores().store.requestCancel(runId)).toBe('gone')
      expect(await stores().store.readRun(runId)).toBeNull()
    })

    test('a cancel reaches the holder by its heartbeat, and the next claimer by its claim', async () => {
      const held = await accepted(stores().store)
      const attempt = await claimedAttempt(stores().store, held.runId)
      expect(await stores().other.requestCancel(held.runId)).toBe('requested')
      expect(await stores().store.heartbeatRun(held.runId, attempt)).toBe('cancel-requested')

      const queued = await accepted(stores().store)
      await stores().other.requestCancel(queued.runId)
      expect(await stores().store.claimRun(queued.runId)).toMatchObject({ outcome: 'cancelled' })
    })

    test('a finished run cannot be cancelled', async () => {
      const { runId } = await accepted(stores().store)
      const attempt = await claimedAttempt(stores().store, runId)
      await stores().store.finishRun(runId, attempt, { status: 'completed', answer: '답' })
      expect(await stores().store.requestCancel(runId)).toBe('finished')
    })

    test('the thread is free after the end, and the next claim brings the history along, oldest first', async () => {
      const first = await accepted(stores().store, { message: '생수병은 어떻게 버려?' })
      const attempt = await claimedAttempt(stores().store, first.runId)
      await stores().store.finishRun(first.runId, attempt, {
        status: 'completed',
        answer: '비우고 헹궈요.',
        sources: [{ title: '지침', date: '2026-11' }],
      })
      const second = newRun({
        threadId: first.threadId,
        userId: first.userId,
        createThread: false,
        message: '뚜껑은?',
      })
      expect(await stores().other.acceptRun(second)).toMatchObject({ outcome: 'accepted' })
      const claim = await stores().other.claimRun(second.runId)
      expect(claim).toMatchObject({
        outcome: 'claimed',
        run: {
          message: '뚜껑은?',
          history: [
            { role: 'user', text: '생수병은 어떻게 버려?' },
            { role: 'assistant', text: '비우고 헹궈요.', status: 'completed', sources: [{ title: '지침' }] },
          ],
        },
      })
    })
  })
}
