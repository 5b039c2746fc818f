import { randomBytes } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runIdOf } from '../run.ts'
import type { RunConsumer, RunJob, RunJobEnd, RunQueuePort, RunSourcePort } from '../run-queue-port.ts'

export interface RunQueueHarness {
  readonly queue: RunQueuePort
  /** Each call is another worker process over the same queue. */
  makeSource(): RunSourcePort
  close(): Promise<void>
}

/** What every pair of `RunQueuePort` and `RunSourcePort` promises. Each test has a queue of its own. */
export function describeRunQueuePort(name: string, makeHarness: () => Promise<RunQueueHarness>): void {
  describe(`RunQueuePort: ${name}`, () => {
    let harness: RunQueueHarness
    let workers: TestWorker[]
    beforeEach(async () => {
      harness = await makeHarness()
      workers = []
    })
    afterEach(async () => {
      for (const worker of workers) await worker.stop()
      await harness.close()
    })
    const start = async (concurrency = 1): Promise<TestWorker> => {
      const worker = await startWorker(harness.makeSource(), concurrency)
      workers.push(worker)
      return worker
    }

    test('a run that is put in line reaches a worker, with its id and nothing else', async () => {
      const worker = await start()
      const runId = newRunId()
      await harness.queue.enqueue(runId, 0)
      const job = await worker.next()
      expect(job.runId).toBe(runId)
      expect(job.signal.aborted).toBe(false)
      job.end('done')
    })

    test('runs come in the order in which they were put in line', async () => {
      const runIds = Array.from({ length: 5 }, newRunId)
      for (const runId of runIds) await harness.queue.enqueue(runId, 0)
      const worker = await start()
      const seen: string[] = []
      for (const _ of runIds) {
        const job = await worker.next()
        seen.push(job.runId)
        job.end('done')
      }
      expect(seen).toEqual(runIds)
    })

    test('a run in line knows how many come before it; one that is handed over is next', async () => {
      const { queue } = harness
      const runIds = Array.from({ length: 3 }, newRunId)
      for (const runId of runIds) await queue.enqueue(runId, 1)
      const ahead = () => Promise.all(runIds.map((runId) => queue.countAhead(runId, 1)))
      expect(await ahead()).toEqual([0, 1, 2])
      expect(await queue.countAhead(newRunId(), 1)).toBeUndefined()
      expect(await queue.countAhead(runIds[2] ?? '', 0)).toBeUndefined()

      const worker = await start()
      const job = await worker.next()
      await worker.consumer.pause()
      expect(await ahead()).toEqual([undefined, 0, 1])
      job.end('hand-over')
      await untilAsync(async () => (await queue.depth()) === 3)
      expect(await ahead()).toEqual([0, 1, 2])
    })

    test('the same part twice, waiting or at work, is one job; another part is another', async () => {
      const runId = newRunId()
      await harness.queue.enqueue(runId, 0)
      await harness.queue.enqueue(runId, 0)
      expect(await harness.queue.depth()).toBe(1)

      const worker = await start()
      const first = await worker.next()
      await harness.queue.enqueue(runId, 0)
      expect(await harness.queue.depth()).toBe(0)
      await harness.queue.enqueue(runId, 1)
      first.end('done')
      const second = await worker.next()
      expect(second.runId).toBe(runId)
      second.end('done')
    })

    test('a part that is done can be put in line again', async () => {
      const runId = newRunId()
      const worker = await start()
      await harness.queue.enqueue(runId, 0)
      const first = await worker.next()
      first.end('done')
      await worker.consumer.idle()
      // The acknowledgement follows the end of the handler: the id is free once the queue has recorded it.
      await untilAsync(async () => {
        await harness.queue.enqueue(runId, 0)
        return worker.arrived() === 2
      })
      const again = await worker.next()
      expect(again.runId).toBe(runId)
      again.end('done')
    })

    test('no worker has more at work than it asked for', async () => {
      const worker = await start(2)
      for (let index = 0; index < 3; index++) await harness.queue.enqueue(newRunId(), 0)
      const first = await worker.next()
      const second = await worker.next()
      expect(await harness.queue.depth()).toBe(1)
      first.end('done')
      const third = await worker.next()
      second.end('done')
      third.end('done')
    })

    test('a run that is handed over goes to another worker at once', async () => {
      const leaving = await start()
      const runId = newRunId()
      await harness.queue.enqueue(runId, 0)
      const job = await leaving.next()
      await leaving.consumer.pause()
      job.end('hand-over')
      // In line again by the hand-over itself: nobody is there who could find it stalled.
      await untilAsync(async () => (await harness.queue.depth()) === 1)
      const staying = await start()
      const again = await staying.next()
      expect(again.runId).toBe(runId)
      again.end('done')
    })

    test('a paused worker takes nothing new, and is idle when its last job is over', async () => {
      const worker = await start()
      await harness.queue.enqueue(newRunId(), 0)
      const job = await worker.next()
      await worker.consumer.pause()
      await harness.queue.enqueue(newRunId(), 0)
      let idle = false
      const whenIdle = worker.consumer.idle().then(() => {
        idle = true
      })
      expect(idle).toBe(false)
      job.end('done')
      await whenIdle
      expect(idle).toBe(true)
      expect(await harness.queue.depth()).toBe(1)
    })

    test('the job of a worker that vanished goes to another one', async () => {
      const dying = await start()
      const runId = newRunId()
      await harness.queue.enqueue(runId, 0)
      await dying.next()
      const heir = await start()
      // Closed with a job at work: its lock is not renewed any more, as after a kill.
      await dying.consumer.close()
      const again = await heir.next()
      expect(again.runId).toBe(runId)
      again.end('done')
    })

    test('a cancel reaches every worker', async () => {
      const one = await start()
      const two = await start()
      const runId = newRunId()
      await harness.queue.announceCancel(runId)
      expect(await one.nextCancel()).toBe(runId)
      expect(await two.nextCancel()).toBe(runId)
    })

    test('closing twice is closing once', async () => {
      const worker = await start()
      await Promise.all([worker.consumer.close(), worker.consumer.close()])
      await Promise.all([harness.queue.close(), harness.queue.close()])
      await expect(harness.queue.enqueue(newRunId(), 0)).rejects.toMatchObject({ code: 'UNAVAILABLE' })
    })
  })
}

interface TestJob extends RunJob {
  end(how: RunJobEnd): void
}

interface TestWorker {
  readonly consumer: RunConsumer
  next(): Promise<TestJob>
  nextCancel(): Promise<string>
  /** Jobs that have arrived so far. */
  arrived(): number
  stop(): Promise<void>
}

/** A worker whose jobs end when the test says so. */
async function startWorker(source: RunSourcePort, concurrency: number): Promise<TestWorker> {
  const jobs = mailbox<TestJob>()
  const cancels = mailbox<string>()
  const open = new Set<TestJob>()
  const consumer = await source.consume({
    concurrency,
    onCancel: cancels.put,
    handle: (job) => {
      const { promise, resolve } = Promise.withResolvers<RunJobEnd>()
      const testJob: TestJob = { runId: job.runId, signal: job.signal, end: resolve }
      open.add(testJob)
      jobs.put(testJob)
      return promise.finally(() => open.delete(testJob))
    },
  })
  return {
    consumer,
    next: jobs.take,
    nextCancel: cancels.take,
    arrived: jobs.count,
    async stop() {
      await consumer.pause().catch(() => {})
      for (const job of open) job.end('done')
      await consumer.close()
    },
  }
}

function mailbox<Item>() {
  const items: Item[] = []
  const takers: ((item: Item) => void)[] = []
  let count = 0
  return {
    count: () => count,
    put(item: Item): void {
      count += 1
      const taker = takers.shift()
      if (taker === undefined) items.push(item)
      else taker(item)
    },
    take(): Promise<Item> {
      const item = items.shift()
      if (item !== undefined) return Promise.resolve(item)
      return new Promise((resolve) => takers.push(resolve))
    },
  }
}

async function untilAsync(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve))
}

function newRunId(): string {
  return runIdOf(randomBytes(16).toString('base64url'), randomBytes(16).toString('base64url'))
}
