import { describe, expect } from 'vitest'
import {
  collect,
  delta,
  end,
  eventsOf,
  faultScenario,
  kindsOf,
  type MakeEventLogHarness,
  never,
  pseudoRandom,
  RUN_END,
  reader,
  say,
  scenario,
  textsOf,
} from './harness.ts'

export function followingScenarios(make: MakeEventLogHarness): void {
  describe('following', () => {
    scenario(make, 'the past, then live, without a seam', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const random = pseudoRandom(20_261_122)
      const writer = await log.open(runId, 1)
      const viewers: ReturnType<typeof collect>[] = []
      for (let turn = 0; turn < 120; turn += 1) {
        const size = Math.floor(random() * 12)
        for (let index = 0; index < size; index += 1) void writer.append(delta(`${turn}.${index} `))
        if (random() < 0.3) {
          const from = random() < 0.5 ? log : otherProcess
          viewers.push(collect(from.follow(runId, undefined, { signal: never })))
        }
        if (random() < 0.7) await writer.flush()
      }
      await end(writer)
      const truth = JSON.stringify((await log.read(runId, { limit: 10_000 }))?.events)
      expect(viewers.length).toBeGreaterThan(20)
      for (const viewer of viewers) {
        const items = await viewer
        expect(JSON.stringify(eventsOf(items))).toBe(truth)
        expect(new Set(kindsOf(items))).toEqual(new Set(['events']))
      }
    })

    scenario(make, 'each event arrives while the run goes on', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      const viewer = reader(otherProcess.follow(runId, undefined, { signal: never }))
      for (const text of ['가', '나', '다']) {
        await say(writer, text)
        expect(textsOf(await viewer.events(1))).toEqual([text])
      }
      await viewer.iterator.return?.()
    })

    scenario(make, 'a finished run is replayed, then it ends', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      await say(writer, ...Array.from({ length: 1_200 }, (_, index) => `${index} `))
      await end(writer)
      const items = await collect(otherProcess.follow(runId, undefined, { signal: never }))
      expect(eventsOf(items)).toEqual((await log.read(runId, { limit: 2_000 }))?.events)
      expect(items).toEqual(items.map((item) => expect.objectContaining({ ...item, epoch: writer.epoch })))
    })

    scenario(make, 'a run without a log is gone', async ({ log, newRunId }) => {
      const items = await collect(log.follow(newRunId(), undefined, { signal: never }))
      expect(items).toEqual([{ kind: 'gone' }])
    })

    scenario(make, 'a log that is still to come is waited for', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const options = { signal: never, waitForLog: true }
      const viewers = [log, otherProcess, log].map((from) => collect(from.follow(runId, undefined, options)))
      const writer = await log.open(runId, 1)
      await say(writer, '가', '나')
      await end(writer)
      for (const viewer of viewers) {
        const items = await viewer
        expect(textsOf(eventsOf(items))).toEqual(['가', '나'])
        expect(new Set(kindsOf(items))).toEqual(new Set(['events']))
      }
    })

    scenario(make, 'a log that is deleted is gone', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      await say(await log.open(runId, 1), '가')
      const viewer = reader(otherProcess.follow(runId, undefined, { signal: never }))
      await viewer.events(1)
      await log.delete(runId)
      expect(await viewer.item()).toEqual({ kind: 'gone' })
      expect(await viewer.iterator.next()).toMatchObject({ done: true })
    })

    faultScenario(make, 'a log that expires is gone', async ({ log, newRunId }, faults) => {
      const runId = newRunId()
      await say(await log.open(runId, 1), '가')
      const viewer = reader(log.follow(runId, undefined, { signal: never }))
      await viewer.events(1)
      await faults.vanish(runId)
      expect(await viewer.item()).toEqual({ kind: 'gone' })
      expect(await viewer.iterator.next()).toMatchObject({ done: true })
    })

    faultScenario(make, 'who waits sees one reset, then the new log', async ({ log, newRunId }, faults) => {
      const runId = newRunId()
      await say(await log.open(runId, 1), '옛')
      const viewer = reader(log.follow(runId, undefined, { signal: never, waitForLog: true }))
      await viewer.events(1)
      await faults.vanish(runId)
      expect(await viewer.item()).toEqual({ kind: 'reset' })
      const anew = await log.open(runId, 2)
      await say(anew, '새')
      expect(await viewer.item()).toMatchObject({
        kind: 'events',
        epoch: anew.epoch,
        events: [{ seq: 1, text: '새' }],
      })
      await viewer.iterator.return?.()
    })

    scenario(make, 'a log that began anew is a reset', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      await say(await log.open(runId, 1), '옛', '것')
      const viewer = reader(otherProcess.follow(runId, undefined, { signal: never, waitForLog: true }))
      await viewer.events(2)
      await log.delete(runId)
      const anew = await log.open(runId, 1)
      await say(anew, '새', '것', '들')
      expect(await viewer.item()).toEqual({ kind: 'reset' })
      expect(textsOf(await viewer.events(3))).toEqual(['새', '것', '들'])
      await viewer.iterator.return?.()
    })

    faultScenario(
      make,
      'broken connections leave no trace',
      async ({ log, otherProcess, newRunId }, faults) => {
        const runId = newRunId()
        const writer = await log.open(runId, 1)
        const viewers = [log, otherProcess].map((from) =>
          collect(from.follow(runId, undefined, { signal: never })),
        )
        const said: string[] = []
        for (let turn = 0; turn < 40; turn += 1) {
          for (const part of ['a', 'b', 'c']) {
            said.push(`${turn}${part}`)
            void writer.append(delta(`${turn}${part}`))
          }
          if (turn % 10 === 5) await faults.cutConnections()
          else if (turn % 3 === 0) await writer.flush()
        }
        await writer.flush()
        await writer.append(RUN_END)
        expect(writer.lost.aborted).toBe(false)
        for (const viewer of viewers) {
          const items = await viewer
          expect(textsOf(eventsOf(items))).toEqual(said)
          expect(new Set(kindsOf(items))).toEqual(new Set(['events']))
        }
      },
    )
  })
}
