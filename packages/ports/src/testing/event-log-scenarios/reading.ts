import { describe, expect } from 'vitest'
import { end, type MakeEventLogHarness, say, scenario, seqsOf } from './harness.ts'

export function readingScenarios(make: MakeEventLogHarness): void {
  describe('reading', () => {
    scenario(make, 'a run without a log is null', async ({ log, newRunId }) => {
      expect(await log.read(newRunId())).toBeNull()
    })

    scenario(make, 'pages: after a seq, at most so many', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      await say(writer, ...Array.from({ length: 9 }, (_, index) => `${index}`))
      await end(writer)
      const position = { epoch: writer.epoch, lastSeq: 10, ended: true }
      const page = async (options?: { afterSeq?: number; limit?: number }) => {
        const slice = await otherProcess.read(runId, options)
        expect(slice).toMatchObject(position)
        return seqsOf(slice?.events ?? [])
      }
      expect(await page()).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
      expect(await page({ limit: 4 })).toEqual([1, 2, 3, 4])
      expect(await page({ afterSeq: 4, limit: 4 })).toEqual([5, 6, 7, 8])
      expect(await page({ afterSeq: 8, limit: 4 })).toEqual([9, 10])
      expect(await page({ afterSeq: 10 })).toEqual([])
      expect(await page({ afterSeq: 999_999_999_999_999 })).toEqual([])
    })

    scenario(make, 'a page has at most 1000 events unless asked', async ({ log, newRunId }) => {
      const runId = newRunId()
      await say(await log.open(runId, 1), ...Array.from({ length: 1_001 }, (_, index) => `${index}`))
      expect((await log.read(runId))?.events).toHaveLength(1_000)
      expect((await log.read(runId, { limit: 2_000 }))?.events).toHaveLength(1_001)
    })

    scenario(make, 'a deleted log is null; deleting twice is fine', async ({ log, newRunId }) => {
      const runId = newRunId()
      await say(await log.open(runId, 1), '가')
      await log.delete(runId)
      expect(await log.read(runId)).toBeNull()
      await log.delete(runId)
    })
  })
}
