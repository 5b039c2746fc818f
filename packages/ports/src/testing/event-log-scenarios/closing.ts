import { describe, expect } from 'vitest'
import { collect, type MakeEventLogHarness, never, reader, say, scenario } from './harness.ts'

export function closingScenarios(make: MakeEventLogHarness): void {
  describe('leaving', () => {
    scenario(make, 'an abort ends a waiting viewer quietly', async ({ log, newRunId }) => {
      const runId = newRunId()
      await say(await log.open(runId, 1), '가')
      const abort = new AbortController()
      const viewer = reader(log.follow(runId, undefined, { signal: abort.signal }))
      await viewer.events(1)
      const next = viewer.iterator.next()
      abort.abort(new Error('the viewer left'))
      expect(await next).toEqual({ done: true, value: undefined })
    })

    scenario(make, 'an abort before the first look shows nothing', async ({ log, newRunId }) => {
      const runId = newRunId()
      await say(await log.open(runId, 1), '가')
      expect(await collect(log.follow(runId, undefined, { signal: AbortSignal.abort() }))).toEqual([])
    })

    scenario(make, 'an abort ends who waits for a log', async ({ log, newRunId }) => {
      const abort = new AbortController()
      const viewing = collect(log.follow(newRunId(), undefined, { signal: abort.signal, waitForLog: true }))
      abort.abort()
      expect(await viewing).toEqual([])
    })

    scenario(make, 'return ends a next that is under way', async ({ log, newRunId }) => {
      const runId = newRunId()
      await say(await log.open(runId, 1), '가')
      const viewer = reader(log.follow(runId, undefined, { signal: never }))
      await viewer.events(1)
      const next = viewer.iterator.next()
      await viewer.iterator.return?.()
      expect(await next).toMatchObject({ done: true })
    })

    scenario(make, 'one viewer leaves, the others stay', async ({ log, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      const viewers = [1, 2, 3].map(() => reader(log.follow(runId, undefined, { signal: never })))
      await say(writer, '가')
      for (const viewer of viewers) await viewer.events(1)
      await viewers[1]?.iterator.return?.()
      await say(writer, '나')
      expect(await viewers[0]?.events(1)).toMatchObject([{ text: '나' }])
      expect(await viewers[2]?.events(1)).toMatchObject([{ text: '나' }])
      for (const viewer of viewers) await viewer.iterator.return?.()
    })

    scenario(make, 'close ends every viewer, and may be called twice', async (harness) => {
      const { log, otherProcess, newRunId } = harness
      const runId = newRunId()
      const writer = await otherProcess.open(runId, 1)
      await say(writer, '가')
      const viewer = reader(log.follow(runId, undefined, { signal: never }))
      const waiting = collect(log.follow(newRunId(), undefined, { signal: never, waitForLog: true }))
      await viewer.events(1)
      const next = viewer.iterator.next()
      await log.close()
      await log.close()
      expect(await next).toMatchObject({ done: true })
      expect(await waiting).toEqual([])
      expect(await collect(log.follow(runId, undefined, { signal: never }))).toEqual([])
      await expect(log.read(runId)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      await expect(log.open(runId, 2)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
      await say(writer, '나')
      expect(await otherProcess.read(runId)).toMatchObject({ lastSeq: 2 })
    })

    scenario(make, 'a writer of a closed log is told', async ({ log, newRunId }) => {
      const writer = await log.open(newRunId(), 1)
      await say(writer, '가')
      await log.close()
      await expect(writer.append({ type: 'text-delta', text: '나' })).rejects.toMatchObject({
        code: 'UNAVAILABLE',
      })
      expect(writer.lost.reason).toMatchObject({ code: 'UNAVAILABLE' })
    })
  })
}
