import { describe, expect, test } from 'vitest'
import { accepted, claimedAttempt, dueReason, type Stores } from './harness.ts'

export function dueRunScenarios(stores: Stores): void {
  describe('due runs', () => {
    test('an accepted run that nobody claimed is offered', async () => {
      const { runId } = await accepted(stores().store)
      expect(await dueReason(stores().store, runId)).toBe('unqueued')
    })

    test('a held run without a sign of life is offered', async () => {
      const { runId } = await accepted(stores().store)
      await claimedAttempt(stores().store, runId)
      expect(await dueReason(stores().store, runId)).toBe('silent')
    })

    test('a finished run is offered until its end is confirmed', async () => {
      const { runId } = await accepted(stores().store)
      const attempt = await claimedAttempt(stores().store, runId)
      await stores().store.finishRun(runId, attempt, { status: 'completed', answer: '답' })
      expect(await dueReason(stores().store, runId)).toBe('unended')
      await stores().store.confirmEnd(runId)
      expect(await dueReason(stores().store, runId)).toBeUndefined()
    })

    test('a queued run that was cancelled is offered as such', async () => {
      const { runId } = await accepted(stores().store)
      await stores().store.requestCancel(runId)
      expect(await dueReason(stores().store, runId)).toBe('cancelled')
    })
  })
}
