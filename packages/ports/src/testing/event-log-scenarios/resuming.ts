import { describe, expect } from 'vitest'
import { type LogCursor, parseCursor } from '../../event-log-port.ts'
import {
  collect,
  end,
  eventsOf,
  kindsOf,
  type MakeEventLogHarness,
  never,
  reader,
  say,
  scenario,
  textsOf,
  viewOf,
} from './harness.ts'

export function resumingScenarios(make: MakeEventLogHarness): void {
  describe('resuming', () => {
    scenario(make, 'from each cursor come the same bytes', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      await say(writer, ...Array.from({ length: 30 }, (_, index) => `조각 ${index}`))
      await end(writer)
      const all = eventsOf(await collect(log.follow(runId, undefined, { signal: never })))
      expect(all).toHaveLength(31)
      for (let seq = 0; seq <= all.length; seq += 1) {
        for (const cursor of [{ epoch: writer.epoch, seq }, { seq }]) {
          const items = await collect(otherProcess.follow(runId, cursor, { signal: never }))
          expect(JSON.stringify(eventsOf(items))).toBe(JSON.stringify(all.slice(seq)))
          expect(kindsOf(items)).not.toContain('reset')
        }
      }
    })

    scenario(make, 'leave and return in mid-stream, again and again', async ({ log, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      const seen: string[] = []
      let cursor: LogCursor | undefined
      for (let visit = 0; visit < 12; visit += 1) {
        await say(writer, `${visit}a`, `${visit}b`)
        const viewer = reader(log.follow(runId, cursor, { signal: never }))
        const events = await viewer.events(visit % 2 === 0 ? 1 : 2)
        await viewer.iterator.return?.()
        seen.push(...textsOf(events))
        cursor = { epoch: writer.epoch, seq: events.at(-1)?.seq ?? 0 }
      }
      await end(writer)
      seen.push(...textsOf(eventsOf(await collect(log.follow(runId, cursor, { signal: never })))))
      expect(seen).toEqual(Array.from({ length: 12 }, (_, visit) => [`${visit}a`, `${visit}b`]).flat())
    })

    const strangers: readonly (readonly [string, (epoch: string) => LogCursor])[] = [
      ['another epoch', () => ({ epoch: 'zzzzzzzz', seq: 1 })],
      ['another epoch, at its start', () => ({ epoch: 'zzzzzzzz', seq: 0 })],
      ['the stored record’s epoch', () => parseCursor('stored-2')],
      ['no cursor at all', () => parseCursor('ㅋㅋㅋ')],
      ['the future', (epoch) => ({ epoch, seq: 4 })],
      ['a bare future', () => parseCursor('999999999999999')],
    ]
    for (const [what, cursorOf] of strangers) {
      scenario(make, `a cursor of ${what} gets a reset, then everything`, async ({ log, newRunId }) => {
        const runId = newRunId()
        const writer = await log.open(runId, 1)
        await say(writer, '가', '나', '다')
        const viewer = reader(log.follow(runId, cursorOf(writer.epoch), { signal: never }))
        expect(await viewer.item()).toEqual({ kind: 'reset' })
        expect(textsOf(await viewer.events(3))).toEqual(['가', '나', '다'])
        await end(writer)
        expect(await viewer.events(1)).toMatchObject([{ type: 'run-end', seq: 4 }])
        expect(await viewer.iterator.next()).toMatchObject({ done: true })
      })
    }

    scenario(make, 'a cursor of a log that is gone', async ({ log, newRunId }) => {
      const cursor = { epoch: 'zzzzzzzz', seq: 3 }
      expect(await collect(log.follow(newRunId(), cursor, { signal: never }))).toEqual([{ kind: 'gone' }])
    })

    scenario(make, 'a cursor of a log that is to come again', async ({ log, newRunId }) => {
      const runId = newRunId()
      const cursor = { epoch: 'zzzzzzzz', seq: 3 }
      const viewer = reader(log.follow(runId, cursor, { signal: never, waitForLog: true }))
      expect(await viewer.item()).toEqual({ kind: 'reset' })
      const writer = await log.open(runId, 1)
      await say(writer, '가')
      expect(await viewer.item()).toMatchObject({ kind: 'events', events: [{ seq: 1, text: '가' }] })
      await viewer.iterator.return?.()
    })

    scenario(make, 'a new attempt goes on in the same view', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      await say(await log.open(runId, 1), '가')
      const viewing = collect(log.follow(runId, undefined, { signal: never }))
      const second = await otherProcess.open(runId, 2)
      await second.append({ type: 'text-reset', reason: 'retry' })
      await say(second, '나')
      await end(second)
      const items = await viewing
      expect(viewOf(items).map((event) => [event.seq, event.attempt, event.type])).toEqual([
        [1, 1, 'text-delta'],
        [2, 2, 'text-reset'],
        [3, 2, 'text-delta'],
        [4, 2, 'run-end'],
      ])
      expect(kindsOf(items)).not.toContain('reset')
    })
  })
}
