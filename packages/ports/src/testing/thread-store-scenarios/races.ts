import { describe, expect, test } from 'vitest'
import type { AcceptRun, Multitask, ThreadStorePort } from '../../thread-store-port.ts'
import {
  accepted,
  asking,
  claimedAttempt,
  conversation,
  ended,
  newQuestion,
  newRun,
  nextRun,
  type Stores,
} from './harness.ts'

/** Two processes at once. Whoever is first, the outcome is one of those that a sequence would have given. */
export function raceScenarios(stores: Stores): void {
  /** Alternating between the two processes. */
  const storeOf = (index: number): ThreadStorePort => (index % 2 ? stores().store : stores().other)

  describe('races', () => {
    test.each<Multitask>(['enqueue', 'interrupt', 'rollback'])(
      'twenty messages at once with %s: one is active, the rest is in line, each is answered once',
      async (multitask) => {
        const thread = newRun()
        await stores().store.createThread(thread)
        const requests = Array.from({ length: 20 }, (_, index) =>
          nextRun(thread, { multitask, message: `${index}` }),
        )
        const results = await Promise.all(requests.map((request, index) => storeOf(index).acceptRun(request)))
        const queued = results.flatMap((result) =>
          result.outcome === 'accepted' && result.enqueue ? [result.record.runId] : [],
        )
        expect(results.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(20)
        expect(queued).toHaveLength(1)
        const answered = await drained(stores().store, queued[0])
        expect(new Set(answered)).toEqual(new Set(requests.map(({ runId }) => runId)))
        expect(answered).toHaveLength(20)
        // Rolled back: the first active one. The others waited, and were never active when a message came.
        const kept = await conversation(stores().store, thread)
        expect(kept).toHaveLength(multitask === 'rollback' ? 38 : 40)
      },
    )

    test('a line that fills up at once takes exactly as many as it has places', async () => {
      const first = await accepted(stores().store)
      const results = await Promise.all(
        Array.from({ length: 30 }, (_, index) =>
          storeOf(index).acceptRun(nextRun(first, { multitask: 'enqueue' })),
        ),
      )
      expect(results.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(20)
      expect(results.filter(({ outcome }) => outcome === 'line-full')).toHaveLength(10)
      expect(await drained(stores().other, first.runId)).toHaveLength(21)
    })

    test('the same message at once with every strategy is kept once', async () => {
      const first = await accepted(stores().store)
      for (const multitask of ['enqueue', 'interrupt', 'rollback'] as const) {
        const request = nextRun(first, { multitask })
        const results = await Promise.all(
          Array.from({ length: 10 }, (_, index) => storeOf(index).acceptRun(request)),
        )
        expect(results.filter(({ outcome }) => outcome === 'accepted')).toHaveLength(1)
        expect(results.filter(({ outcome }) => outcome === 'duplicate')).toHaveLength(9)
      }
      expect(await drained(stores().store, first.runId)).toHaveLength(4)
    })

    test('an end and a message at once: the message is active at once or next, never forgotten', async () => {
      for (let round = 0; round < 30; round++) {
        const multitask = ROUND_ROBIN[round % ROUND_ROBIN.length] ?? 'enqueue'
        const first = await accepted(stores().store)
        const attempt = await claimedAttempt(stores().store, first.runId)
        const second = nextRun(first, { multitask })
        const accept = () => stores().other.acceptRun(second)
        const finish = () =>
          stores().store.finishRun(first.runId, attempt, { status: 'completed', answer: '답' })
        const [result, end] = await bothOrders(round, accept, finish)
        if (result.outcome !== 'accepted' || end.outcome !== 'finished') throw new Error('refused')
        expect(end.nextRunId).toBe(result.enqueue ? undefined : second.runId)
        expect(await stores().store.readThread(first.userId, first.threadId)).toMatchObject({
          activeRunId: second.runId,
        })
        await claimedAttempt(stores().other, second.runId)
      }
    })

    test('an end and a cancel of the next one at once: it is next or it is not, and it ends', async () => {
      for (let round = 0; round < 20; round++) {
        const first = await accepted(stores().store)
        const second = await accepted(stores().store, nextRun(first, { multitask: 'enqueue' }))
        const third = await accepted(stores().store, nextRun(first, { multitask: 'enqueue' }))
        const attempt = await claimedAttempt(stores().store, first.runId)
        const [end] = await bothOrders(
          round,
          () => stores().store.finishRun(first.runId, attempt, { status: 'completed', answer: '답' }),
          () => stores().other.requestCancel(second.runId),
        )
        if (end.outcome !== 'finished') throw new Error('refused')
        expect([second.runId, third.runId]).toContain(end.nextRunId)
        const end2 = await ended(stores().other, second.runId)
        expect(end2).toEqual(
          end.nextRunId === second.runId
            ? { outcome: 'finished', nextRunId: third.runId }
            : { outcome: 'finished' },
        )
        expect(await stores().store.readRun(second.runId)).toMatchObject({ status: 'cancelled' })
        expect(await stores().store.readThread(first.userId, first.threadId)).toMatchObject({
          activeRunId: third.runId,
        })
      }
    })

    test('ten answers at once: one counts, its likes are known, the others are told', async () => {
      const { run, request } = await asking(stores().store, { kind: 'choice', choices: ['병', '캔'] })
      const answers = Array.from({ length: 10 }, (_, index) => ({
        requestId: request.requestId,
        value: index % 3 === 0 ? '병' : '캔',
      }))
      const results = await Promise.all(
        answers.map((answer, index) => storeOf(index).answerInput(run.runId, answer)),
      )
      expect(results.filter(({ outcome }) => outcome === 'answered')).toEqual([
        { outcome: 'answered', part: 1 },
      ])
      const record = await stores().store.readRun(run.runId)
      const [kept] = record?.inputs ?? []
      expect(record).toMatchObject({ answers: 1, inputs: [{ requestId: request.requestId }] })
      for (const [index, result] of results.entries()) {
        const same = answers[index]?.value === kept?.value
        expect(same ? ['answered', 'already'] : ['conflict']).toContain(result.outcome)
      }
    })

    test('a cancel and an answer at once: the run ends as cancelled, whoever was first', async () => {
      for (let round = 0; round < 20; round++) {
        const { run, request } = await asking(stores().store)
        const [cancel, answer] = await bothOrders(
          round,
          () => stores().store.requestCancel(run.runId),
          () => stores().other.answerInput(run.runId, { requestId: request.requestId, value: null }),
        )
        expect(cancel).toBe('requested')
        expect(['answered', 'conflict']).toContain(answer.outcome)
        expect(await stores().store.claimRun(run.runId)).toMatchObject({ outcome: 'cancelled' })
      }
    })

    test('a cancel and a question at once: it does not wait, or is due as cancelled', async () => {
      for (let round = 0; round < 20; round++) {
        const { runId } = await accepted(stores().store)
        const attempt = await claimedAttempt(stores().store, runId)
        const [, wait] = await bothOrders(
          round,
          () => stores().other.requestCancel(runId),
          () => stores().store.waitRun(runId, attempt, newQuestion()),
        )
        if (wait === 'cancel-requested')
          expect(await stores().store.heartbeatRun(runId, attempt)).toBe('cancel-requested')
        else expect(wait).toBe('waiting')
        expect(await stores().other.claimRun(runId)).toMatchObject({ outcome: 'cancelled' })
      }
    })

    test('two ends at once: one counts, and both name the same next run', async () => {
      const first = await accepted(stores().store)
      const second = await accepted(stores().store, nextRun(first, { multitask: 'enqueue' }))
      const attempt = await claimedAttempt(stores().store, first.runId)
      const results = await Promise.all(
        Array.from({ length: 6 }, (_, index) =>
          storeOf(index).finishRun(first.runId, attempt, { status: 'completed', answer: `${index}` }),
        ),
      )
      expect(results.filter(({ outcome }) => outcome === 'finished')).toHaveLength(1)
      expect(results.filter(({ outcome }) => outcome === 'already')).toHaveLength(5)
      for (const result of results) expect(result).toMatchObject({ nextRunId: second.runId })
      expect(await conversation(stores().store, first)).toHaveLength(3)
    })
  })
}

/** Ends one run after the other as the worker does, following `nextRunId`; the order in which they ended. */
async function drained(store: ThreadStorePort, firstRunId: string | undefined): Promise<readonly string[]> {
  const order: string[] = []
  let runId = firstRunId
  while (runId !== undefined) {
    order.push(runId)
    const end = await ended(store, runId)
    if (end.outcome !== 'finished') throw new Error(`expected to finish the run, got ${end.outcome}`)
    runId = end.nextRunId
  }
  return order
}

/** Both at once, now one called first and now the other. */
async function bothOrders<First, Second>(
  round: number,
  first: () => Promise<First>,
  second: () => Promise<Second>,
): Promise<[First, Second]> {
  if (round % 2 === 0) return await Promise.all([first(), second()])
  const [secondResult, firstResult] = await Promise.all([second(), first()])
  return [firstResult, secondResult]
}

const ROUND_ROBIN: readonly AcceptRun['multitask'][] = ['enqueue', 'interrupt', 'rollback']
