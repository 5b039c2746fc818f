import { describe, expect } from 'vitest'
import { runEventSchema } from '../../run-event.ts'
import { delta, end, type MakeEventLogHarness, RUN_END, say, scenario, seqsOf, textsOf } from './harness.ts'

export function writingScenarios(make: MakeEventLogHarness): void {
  describe('writing', () => {
    scenario(make, 'open makes a log that is empty', async ({ log, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      expect(writer).toMatchObject({ lastSeq: 0, ended: false, pending: 0 })
      expect(writer.epoch).toMatch(/^[A-Za-z0-9]{8}$/)
      expect(writer.lost.aborted).toBe(false)
      expect(await log.read(runId)).toEqual({ epoch: writer.epoch, lastSeq: 0, ended: false, events: [] })
    })

    scenario(make, 'open again for the same attempt finds the same log', async ({ log, newRunId }) => {
      const runId = newRunId()
      const first = await log.open(runId, 1)
      await say(first, '가')
      const again = await log.open(runId, 1)
      expect(again).toMatchObject({ epoch: first.epoch, lastSeq: 1, ended: false })
      await say(again, '나')
      expect(textsOf((await log.read(runId))?.events ?? [])).toEqual(['가', '나'])
    })

    scenario(make, 'seq goes on without a gap over attempts', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const first = await log.open(runId, 1)
      await say(first, '가', '나')
      const second = await otherProcess.open(runId, 2)
      expect(second).toMatchObject({ epoch: first.epoch, lastSeq: 2 })
      await say(second, '다')
      await say(await log.open(runId, 7), '라')
      const events = (await log.read(runId))?.events ?? []
      expect(seqsOf(events)).toEqual([1, 2, 3, 4])
      expect(events.map((event) => event.attempt)).toEqual([1, 1, 2, 7])
    })

    scenario(make, 'a lower attempt is refused at open', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      await log.open(runId, 3)
      await expect(otherProcess.open(runId, 2)).rejects.toMatchObject({
        name: 'PortError',
        code: 'CONFLICT',
      })
      await expect(log.open(runId, 3)).resolves.toMatchObject({ lastSeq: 0 })
    })

    scenario(make, 'a fenced writer records nothing and is told', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const zombie = await log.open(runId, 1)
      await say(zombie, '가')
      const successor = await otherProcess.open(runId, 2)
      expect(zombie.lost.aborted).toBe(false)
      // Left alone: a rejection that nobody handles would end the process, and with it this test run.
      void zombie.append(delta('유'))
      await expect(zombie.append(delta('령'))).rejects.toMatchObject({ code: 'CONFLICT' })
      expect(zombie.lost.reason).toMatchObject({ name: 'PortError', code: 'CONFLICT' })
      await expect(zombie.flush()).rejects.toMatchObject({ code: 'CONFLICT' })
      await expect(zombie.append(RUN_END)).rejects.toMatchObject({ code: 'CONFLICT' })
      expect(zombie.pending).toBe(0)
      await say(successor, '나')
      expect(textsOf((await log.read(runId))?.events ?? [])).toEqual(['가', '나'])
    })

    scenario(make, 'a writer whose log vanished is told', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      await say(writer, '가')
      await otherProcess.delete(runId)
      await expect(writer.append(delta('나'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect(writer.lost.reason).toMatchObject({ code: 'NOT_FOUND' })
      expect(await log.read(runId)).toBeNull()
    })

    scenario(make, 'a log that began anew is not the old writer’s', async ({ log, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      await log.delete(runId)
      const anew = await log.open(runId, 1)
      expect(anew.epoch).not.toBe(writer.epoch)
      await expect(writer.append(delta('가'))).rejects.toMatchObject({ code: 'NOT_FOUND' })
      expect(await log.read(runId)).toMatchObject({ epoch: anew.epoch, lastSeq: 0 })
    })

    scenario(make, 'the events of one turn keep order and stay apart', async ({ log, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      const bodies = [
        { type: 'run-start' } as const,
        { type: 'stage-start', stage: 'intent', progress: 5, message: '질문을 읽고 있어요.' } as const,
        ...Array.from({ length: 600 }, (_, index) => ({ type: 'text-delta', text: `${index};` }) as const),
        { type: 'text-reset', reason: 'retry' } as const,
        { type: 'text-delta', text: '끝' } as const,
      ]
      for (const body of bodies) void writer.append(body)
      expect(writer.pending).toBe(bodies.length)
      await writer.flush()
      expect(writer.pending).toBe(0)
      const slice = await log.read(runId, { limit: 1_000 })
      expect(slice?.events).toMatchObject(bodies)
      expect(seqsOf(slice?.events ?? [])).toEqual(bodies.map((_, index) => index + 1))
    })

    scenario(make, 'append resolves when the event can be read', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      for (const text of ['가', '나', '다']) {
        await writer.append(delta(text))
        expect(textsOf((await otherProcess.read(runId))?.events ?? []).at(-1)).toBe(text)
      }
    })

    scenario(make, 'every event has the envelope and its body untouched', async ({ log, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 4)
      const text = '{"a":1}\r\n\ndata: x\u2028\u0000 👩‍👩‍👧‍👦 \ud83d "\\'
      const body = delta(text)
      // A body that was an event before: the new envelope wins.
      await writer.append({ ...body, ...{ seq: 99, runId: 'x', attempt: 9 } })
      await end(writer)
      const [event, last] = (await log.read(runId))?.events ?? []
      expect(runEventSchema.parse(event)).toEqual({ ...body, seq: 1, runId, attempt: 4, at: event?.at })
      expect(runEventSchema.parse(last)).toMatchObject({ ...RUN_END, seq: 2, runId, attempt: 4 })
    })

    scenario(make, 'nothing follows run-end', async ({ log, otherProcess, newRunId }) => {
      const runId = newRunId()
      const writer = await log.open(runId, 1)
      void writer.append(RUN_END)
      await expect(writer.append(delta('같은 차례'))).rejects.toMatchObject({ code: 'CONFLICT' })
      await writer.flush()
      await expect(writer.append(RUN_END)).rejects.toMatchObject({ code: 'CONFLICT' })
      const late = await otherProcess.open(runId, 2)
      expect(late).toMatchObject({ ended: true, lastSeq: 1 })
      await expect(late.append(RUN_END)).rejects.toMatchObject({ code: 'CONFLICT' })
      expect(late.lost.reason).toMatchObject({ code: 'CONFLICT' })
      expect(await log.read(runId)).toMatchObject({ lastSeq: 1, ended: true })
    })

    scenario(make, 'runs of one thread are logs of their own', async ({ log, newRunId }) => {
      const runId = newRunId()
      const sibling = `${runId.slice(0, -1)}${runId.endsWith('x') ? 'y' : 'x'}`
      const [one, two] = [await log.open(runId, 5), await log.open(sibling, 1)]
      for (const text of ['가', '나']) {
        void one.append(delta(`하나${text}`))
        void two.append(delta(`둘${text}`))
      }
      await Promise.all([one.flush(), two.flush()])
      expect(textsOf((await log.read(runId))?.events ?? [])).toEqual(['하나가', '하나나'])
      expect(textsOf((await log.read(sibling))?.events ?? [])).toEqual(['둘가', '둘나'])
    })
  })
}
