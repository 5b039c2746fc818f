import { describe, expect, test } from 'vitest'
import type { InputRequest, InputValue } from '../../input-request.ts'
import {
  accepted,
  asking,
  claimedAttempt,
  dueEntry,
  dueReason,
  ended,
  newQuestion,
  newRun,
  nextRun,
  type Stores,
} from './harness.ts'

/** A run asks its user: it is let go of, and answered once. */
export function questionScenarios(stores: Stores): void {
  describe('asking', () => {
    test('a waiting run shows what it asks for, and nobody holds it', async () => {
      const { run, request, attempt } = await asking(stores().store)
      const record = await stores().other.readRun(run.runId)
      expect(record).toMatchObject({ status: 'waiting', input: request, inputs: [], answers: 0, attempt })
      expect(await stores().store.heartbeatRun(run.runId, attempt)).toBe('fenced')
      expect(await stores().store.releaseRun(run.runId, attempt)).toBe('fenced')
      const outcome = { status: 'completed', answer: '늦음' } as const
      expect(await stores().store.finishRun(run.runId, attempt, outcome)).toEqual({ outcome: 'fenced' })
    })

    test('a waiting run is active, and nobody claims it', async () => {
      const { run, attempt } = await asking(stores().store)
      expect(await stores().other.claimRun(run.runId)).toMatchObject({
        outcome: 'not-now',
        record: { status: 'waiting', attempt },
      })
      expect(await stores().store.acceptRun(nextRun(run))).toEqual({
        outcome: 'busy',
        activeRunId: run.runId,
      })
      expect(await stores().store.acceptRun(run)).toMatchObject({ outcome: 'duplicate', enqueue: false })
      expect(await dueReason(stores().store, run.runId)).toBeUndefined()
    })

    test('the same wait again, because its reply was lost, is the same wait', async () => {
      const { run, request, attempt } = await asking(stores().store)
      expect(await stores().store.waitRun(run.runId, attempt, request)).toBe('waiting')
      await stores().other.answerInput(run.runId, { requestId: request.requestId, value: SEOUL })
      expect(await stores().store.waitRun(run.runId, attempt, request)).toBe('waiting')
      expect(await stores().store.readRun(run.runId)).toMatchObject({ status: 'queued', answers: 1 })
    })

    test('only the holder may wait', async () => {
      const { runId } = await accepted(stores().store)
      const first = await claimedAttempt(stores().store, runId)
      await claimedAttempt(stores().other, runId)
      expect(await stores().store.waitRun(runId, first, newQuestion())).toBe('fenced')

      const released = await accepted(stores().store)
      const attempt = await claimedAttempt(stores().store, released.runId)
      await stores().store.releaseRun(released.runId, attempt)
      expect(await stores().store.waitRun(released.runId, attempt, newQuestion())).toBe('fenced')

      const { run, request, attempt: before } = await asking(stores().store)
      const another = newQuestion({ requestId: 'ask-2' })
      expect(await stores().store.waitRun(run.runId, before, another)).toBe('fenced')
      await stores().store.answerInput(run.runId, { requestId: request.requestId, value: null })
      expect(await stores().store.waitRun(run.runId, before, another)).toBe('fenced')
      const second = await claimedAttempt(stores().store, run.runId)
      await stores().store.releaseRun(run.runId, second)
      expect(await stores().store.waitRun(run.runId, second, request)).toBe('fenced')

      const done = await accepted(stores().store)
      await ended(stores().store, done.runId)
      expect(await stores().store.waitRun(done.runId, 1, newQuestion())).toBe('finished')
      expect(await stores().store.waitRun(newRun().runId, 1, newQuestion())).toBe('gone')
    })

    test('a run whose cancel is requested does not wait', async () => {
      const { runId } = await accepted(stores().store)
      const attempt = await claimedAttempt(stores().store, runId)
      await stores().other.requestCancel(runId)
      expect(await stores().store.waitRun(runId, attempt, newQuestion())).toBe('cancel-requested')
      const record = await stores().store.readRun(runId)
      expect(record).toMatchObject({ status: 'running' })
      expect(record).not.toHaveProperty('input')
    })
  })

  describe('answering', () => {
    test('the answered run is queued as its next part and claimed with the answer', async () => {
      const { run, request, attempt } = await asking(stores().store)
      const answer = { requestId: request.requestId, value: SEOUL }
      expect(await stores().other.answerInput(run.runId, answer)).toEqual({ outcome: 'answered', part: 1 })

      const inputs = [{ requestId: request.requestId, kind: 'location', value: SEOUL }]
      const record = await stores().store.readRun(run.runId)
      expect(record).toMatchObject({ status: 'queued', answers: 1, inputs })
      expect(record).not.toHaveProperty('input')
      expect(await dueEntry(stores().store, run.runId)).toMatchObject({ reason: 'unqueued', part: 1 })
      expect(await stores().store.acceptRun(run)).toMatchObject({
        outcome: 'duplicate',
        enqueue: true,
        record: { answers: 1 },
      })
      expect(await stores().store.claimRun(run.runId)).toMatchObject({
        outcome: 'claimed',
        previous: 'input',
        record: { attempt: attempt + 1, crashes: 0 },
        run: { attempt: attempt + 1, inputs },
      })
    })

    test.each<readonly [InputRequest['kind'], InputValue]>([
      ['location', { latitude: -33.868_820_1, longitude: 151.209_295_55 }],
      ['location', { latitude: 0, longitude: -0.000_000_123 }],
      ['choice', '"따옴표", \\ 👨‍👩‍👧‍👦 null'],
      ['choice', 'null'],
      ['choice', ''],
      ['confirmation', true],
      ['confirmation', false],
      ['confirmation', null],
    ])('a %s comes back as it was given: %j', async (kind, value) => {
      const requestId = 'ask "of" {all} 것'
      const choices = kind === 'choice' ? { choices: ['하나', '둘'] } : {}
      const { run, request } = await asking(stores().store, { requestId, kind, ...choices })
      expect((await stores().store.readRun(run.runId))?.input).toEqual(request)
      expect(await stores().store.answerInput(run.runId, { requestId, value })).toMatchObject({ part: 1 })
      const claim = await stores().other.claimRun(run.runId)
      expect(claim).toHaveProperty('run.inputs', [{ requestId, kind, value }])
      expect(await stores().store.answerInput(run.runId, { requestId, value })).toMatchObject({
        outcome: 'already',
      })
    })

    test('the same answer again is known, another one is a conflict', async () => {
      const { run, request } = await asking(stores().store)
      const { requestId } = request
      await stores().store.answerInput(run.runId, { requestId, value: SEOUL })
      const again = { longitude: SEOUL.longitude, latitude: SEOUL.latitude }
      expect(await stores().other.answerInput(run.runId, { requestId, value: again })).toEqual({
        outcome: 'already',
        part: 1,
        enqueue: true,
      })
      for (const value of [BUSAN, null, false])
        expect(await stores().other.answerInput(run.runId, { requestId, value })).toEqual({
          outcome: 'conflict',
        })
    })

    test('an answer that is known is queued again only until someone claims the run', async () => {
      const { run, request } = await asking(stores().store)
      const answer = { requestId: request.requestId, value: SEOUL }
      await stores().store.answerInput(run.runId, answer)
      const attempt = await claimedAttempt(stores().store, run.runId)
      const known = { outcome: 'already', part: 1, enqueue: false }
      expect(await stores().other.answerInput(run.runId, answer)).toEqual(known)
      await stores().store.finishRun(run.runId, attempt, { status: 'completed', answer: '답' })
      expect(await stores().other.answerInput(run.runId, answer)).toEqual(known)
    })

    test('what was not asked is a conflict, and what does not exist is gone', async () => {
      const { run } = await asking(stores().store)
      const other = { requestId: 'ask-2', value: SEOUL }
      expect(await stores().store.answerInput(run.runId, other)).toEqual({ outcome: 'conflict' })
      const { runId } = await accepted(stores().store)
      expect(await stores().store.answerInput(runId, other)).toEqual({ outcome: 'conflict' })
      await claimedAttempt(stores().store, runId)
      expect(await stores().store.answerInput(runId, other)).toEqual({ outcome: 'conflict' })
      expect(await stores().store.answerInput(newRun().runId, other)).toEqual({ outcome: 'gone' })
    })

    test('several questions, one after another, are kept in order', async () => {
      const { run, request } = await asking(stores().store)
      await stores().store.answerInput(run.runId, { requestId: request.requestId, value: SEOUL })
      const attempt = await claimedAttempt(stores().store, run.runId)
      const second = newQuestion({ requestId: 'ask-2', kind: 'choice', choices: ['병', '캔'] })
      expect(await stores().other.waitRun(run.runId, attempt, second)).toBe('waiting')
      const late = { requestId: request.requestId, value: SEOUL }
      expect(await stores().store.answerInput(run.runId, late)).toEqual({
        outcome: 'already',
        part: 1,
        enqueue: false,
      })
      const answer = { requestId: 'ask-2', value: '캔' }
      expect(await stores().store.answerInput(run.runId, answer)).toEqual({ outcome: 'answered', part: 2 })
      expect(await stores().other.answerInput(run.runId, late)).toMatchObject({ part: 1, enqueue: false })
      expect(await stores().other.answerInput(run.runId, answer)).toMatchObject({ part: 2, enqueue: true })
      expect(await stores().store.readRun(run.runId)).toMatchObject({
        answers: 2,
        inputs: [
          { requestId: 'ask-1', kind: 'location', value: SEOUL },
          { requestId: 'ask-2', kind: 'choice', value: '캔' },
        ],
      })
    })

    test('a question that was answered cannot be asked again', async () => {
      const { run, request } = await asking(stores().store)
      await stores().store.answerInput(run.runId, { requestId: request.requestId, value: null })
      const attempt = await claimedAttempt(stores().store, run.runId)
      await expect(stores().store.waitRun(run.runId, attempt, request)).rejects.toMatchObject({
        code: 'CONFLICT',
      })
      expect(await stores().store.heartbeatRun(run.runId, attempt)).toBe('held')
    })

    test('a run that starts over may ask again what nobody answered', async () => {
      const { runId } = await accepted(stores().store)
      await claimedAttempt(stores().store, runId)
      const attempt = await claimedAttempt(stores().store, runId)
      expect(await stores().store.waitRun(runId, attempt, newQuestion())).toBe('waiting')
    })
  })
}

const SEOUL = { latitude: 37.5665, longitude: 126.978 } as const
const BUSAN = { latitude: 35.1796, longitude: 129.0756 } as const
