import { describe, expect, test } from 'vitest'
import { MAX_RUNS_IN_LINE, type ThreadStorePort } from '../../thread-store-port.ts'
import { accepted, ended, nextRun, type Stores } from './harness.ts'

/**
 * What a claim brings along: the messages of the thread but its own and those of runs that are still in line, oldest first.
 * A question whose answer came later, because it waited in line, stands right before its answer: the conversation as it
 * was answered.
 */
export function historyScenarios(stores: Stores): void {
  describe('the history of a claimed run', () => {
    test('has the answers of the runs it waited for, each question right before its answer', async () => {
      const first = await accepted(stores().store, { message: '생수병은?' })
      const second = await accepted(
        stores().store,
        nextRun(first, { multitask: 'enqueue', message: '뚜껑은?' }),
      )
      const third = await accepted(
        stores().store,
        nextRun(first, { multitask: 'enqueue', message: '라벨은?' }),
      )
      await ended(stores().store, first.runId, '비우고 헹궈요.')
      await ended(stores().store, second.runId, '닫아서 버려요.')
      expect(await historyOf(stores().other, third.runId)).toEqual([
        '생수병은?',
        '비우고 헹궈요.',
        '뚜껑은?',
        '닫아서 버려요.',
      ])
    })

    test('of a long line has each question right before its answer, however late that came', async () => {
      const first = await accepted(stores().store, { message: '질문 0' })
      const waiting = Array.from({ length: MAX_RUNS_IN_LINE }, (_, index) =>
        nextRun(first, { multitask: 'enqueue', message: `질문 ${index + 1}` }),
      )
      for (const request of waiting) await accepted(stores().store, request)
      for (const [index, { runId }] of [first, ...waiting].entries())
        await ended(stores().store, runId, `답 ${index}`)
      const last = await accepted(stores().store, nextRun(first, { message: '마지막' }))
      const history = await historyOf(stores().other, last.runId)
      const newestFirst = history.toReversed()
      const expected = Array.from({ length: MAX_RUNS_IN_LINE + 1 }, (_, index) => [
        `답 ${MAX_RUNS_IN_LINE - index}`,
        `질문 ${MAX_RUNS_IN_LINE - index}`,
      ]).flat()
      expect(newestFirst.length).toBeGreaterThan(MAX_RUNS_IN_LINE)
      expect(newestFirst).toEqual(expected.slice(0, newestFirst.length))
    })

    test('has nothing of the runs that are still in line', async () => {
      const first = await accepted(stores().store, { message: '생수병은?' })
      await accepted(stores().store, nextRun(first, { multitask: 'enqueue', message: '뚜껑은?' }))
      await accepted(stores().store, nextRun(first, { multitask: 'enqueue', message: '라벨은?' }))
      expect(await historyOf(stores().other, first.runId)).toEqual([])
    })

    test('is the same when the run is claimed again', async () => {
      const first = await accepted(stores().store, { message: '생수병은?' })
      await ended(stores().store, first.runId, '비우고 헹궈요.')
      const second = await accepted(stores().store, nextRun(first, { message: '뚜껑은?' }))
      const before = await historyOf(stores().store, second.runId)
      await accepted(stores().store, nextRun(first, { multitask: 'enqueue', message: '라벨은?' }))
      expect(await historyOf(stores().other, second.runId)).toEqual(before)
      expect(before).toEqual(['생수병은?', '비우고 헹궈요.'])
    })

    test('has an interrupted answer before the message that interrupted it', async () => {
      const first = await accepted(stores().store, { message: '생수병은?' })
      const waiting = await accepted(
        stores().store,
        nextRun(first, { multitask: 'enqueue', message: '뚜껑은?' }),
      )
      const claim = await stores().store.claimRun(first.runId)
      if (claim.outcome !== 'claimed') throw new Error('expected to claim the run')
      const urgent = await accepted(
        stores().store,
        nextRun(first, { multitask: 'interrupt', message: '아니, 캔은?' }),
      )
      const cancelled = { status: 'cancelled', answer: '비우고' } as const
      await stores().store.finishRun(first.runId, claim.run.attempt, cancelled)
      expect(await historyOf(stores().store, urgent.runId)).toEqual(['생수병은?', '비우고'])
      const attempt = (await stores().store.readRun(urgent.runId))?.attempt ?? 0
      await stores().store.finishRun(urgent.runId, attempt, { status: 'completed', answer: '캔은 눌러요.' })
      expect(await historyOf(stores().store, waiting.runId)).toEqual([
        '생수병은?',
        '비우고',
        '아니, 캔은?',
        '캔은 눌러요.',
      ])
    })

    test('has a question that was cancelled while it waited', async () => {
      const first = await accepted(stores().store, { message: '생수병은?' })
      const second = await accepted(
        stores().store,
        nextRun(first, { multitask: 'enqueue', message: '뚜껑은?' }),
      )
      const third = await accepted(
        stores().store,
        nextRun(first, { multitask: 'enqueue', message: '라벨은?' }),
      )
      await stores().store.requestCancel(second.runId)
      await ended(stores().store, second.runId)
      await ended(stores().store, first.runId, '비우고 헹궈요.')
      expect(await historyOf(stores().store, third.runId)).toEqual([
        '뚜껑은?',
        '',
        '생수병은?',
        '비우고 헹궈요.',
      ])
    })
  })
}

async function historyOf(store: ThreadStorePort, runId: string): Promise<readonly string[]> {
  const claim = await store.claimRun(runId)
  if (claim.outcome !== 'claimed') throw new Error(`expected to claim the run, got ${claim.outcome}`)
  return claim.run.history.map(({ text }) => text)
}
