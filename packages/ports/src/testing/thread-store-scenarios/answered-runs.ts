import { describe, expect, test } from 'vitest'
import type { ThreadStorePort } from '../../thread-store-port.ts'
import { asking, claimedAttempt, dueEntry, dueReason, ended, nextRun, type Stores } from './harness.ts'

/** What becomes of a run that was answered, and of one whose question nobody answers. */
export function answeredRunScenarios(stores: Stores): void {
  describe('an answered run', () => {
    test('that crashes counts as crashed and keeps its answers', async () => {
      const runId = await answeredRun(stores().store)
      expect(await stores().store.claimRun(runId)).toMatchObject({ outcome: 'claimed', previous: 'input' })
      expect(await stores().other.claimRun(runId)).toMatchObject({
        outcome: 'claimed',
        previous: 'crash',
        record: { crashes: 1 },
        run: { inputs: [{ requestId: 'ask-1', value: SEOUL }] },
      })
      expect(await stores().store.claimRun(runId)).toMatchObject({ outcome: 'crashed' })
    })

    test('that is handed over is claimed as handed over, with its answers', async () => {
      const runId = await answeredRun(stores().store)
      const attempt = await claimedAttempt(stores().store, runId)
      await stores().store.releaseRun(runId, attempt)
      expect(await stores().other.claimRun(runId)).toMatchObject({
        previous: 'hand-over',
        run: { inputs: [{ requestId: 'ask-1', value: SEOUL }] },
      })
    })

    test('whose holder of before comes late is not touched by it', async () => {
      const { run, request, attempt } = await asking(stores().store)
      await stores().store.answerInput(run.runId, { requestId: request.requestId, value: SEOUL })
      const outcome = { status: 'completed', answer: '늦음' } as const
      expect(await stores().other.releaseRun(run.runId, attempt)).toBe('fenced')
      expect(await stores().other.finishRun(run.runId, attempt, outcome)).toEqual({ outcome: 'fenced' })
      expect(await stores().store.claimRun(run.runId)).toMatchObject({ previous: 'input' })
    })
  })

  describe('a question without an answer', () => {
    test('is offered at its deadline, with its id, and declined by whoever takes it', async () => {
      const { run, request } = await asking(stores().store, { until: Date.now() - 1 })
      expect(await dueEntry(stores().other, run.runId)).toMatchObject({
        reason: 'unanswered',
        requestId: request.requestId,
        part: 0,
      })
      const answer = { requestId: request.requestId, value: null }
      expect(await stores().other.answerInput(run.runId, answer)).toEqual({ outcome: 'answered', part: 1 })
      expect(await dueReason(stores().store, run.runId)).toBe('unqueued')
      expect(await stores().store.claimRun(run.runId)).toMatchObject({
        outcome: 'claimed',
        previous: 'input',
        run: { inputs: [{ requestId: request.requestId, kind: 'location', value: null }] },
      })
    })

    test('takes no answer after its deadline, but the one it was given before', async () => {
      const { run, request } = await asking(stores().store, { until: Date.now() - 1 })
      const { requestId } = request
      const late = { requestId, value: SEOUL }
      expect(await stores().store.answerInput(run.runId, late)).toEqual({ outcome: 'expired' })
      expect(await stores().store.readRun(run.runId)).toMatchObject({ status: 'waiting', answers: 0 })
      await stores().store.answerInput(run.runId, { requestId, value: null })
      expect(await stores().other.answerInput(run.runId, late)).toEqual({ outcome: 'conflict' })
      expect(await stores().other.answerInput(run.runId, { requestId, value: null })).toMatchObject({
        outcome: 'already',
      })
    })

    test('may be declined before its deadline', async () => {
      const { run, request } = await asking(stores().store)
      const answer = { requestId: request.requestId, value: null }
      expect(await stores().store.answerInput(run.runId, answer)).toEqual({ outcome: 'answered', part: 1 })
    })

    test('is due as cancelled when its run is, also past its deadline, and takes no answer any more', async () => {
      for (const until of [Date.now() + 600_000, Date.now() - 1]) {
        const { run, request } = await asking(stores().store, { until })
        expect(await stores().other.requestCancel(run.runId)).toBe('requested')
        expect(await dueReason(stores().store, run.runId)).toBe('cancelled')
        for (const value of [SEOUL, null]) {
          const answer = { requestId: request.requestId, value }
          expect(await stores().store.answerInput(run.runId, answer)).toEqual({ outcome: 'conflict' })
        }
        const claim = await stores().store.claimRun(run.runId)
        expect(claim).toMatchObject({ outcome: 'cancelled', record: { status: 'running' } })
        expect(claim).not.toHaveProperty('record.input')
      }
    })

    test('is interrupted by the next message', async () => {
      const { run } = await asking(stores().store)
      const urgent = nextRun(run, { multitask: 'interrupt' })
      expect(await stores().other.acceptRun(urgent)).toMatchObject({ cancelRunId: run.runId })
      expect(await dueReason(stores().store, run.runId)).toBe('cancelled')
      expect(await ended(stores().store, run.runId)).toEqual({
        outcome: 'finished',
        nextRunId: urgent.runId,
      })
    })
  })
}

async function answeredRun(store: ThreadStorePort): Promise<string> {
  const { run, request } = await asking(store)
  await store.answerInput(run.runId, { requestId: request.requestId, value: SEOUL })
  return run.runId
}

const SEOUL = { latitude: 37.5665, longitude: 126.978 } as const
