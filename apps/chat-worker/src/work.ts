import { randomUUID } from 'node:crypto'
import type { Logger } from '@eco2/ports'
import { startAnnouncing } from './announce.ts'
import type { ChatWorker } from './compose.ts'
import { handleRun } from './handle-run.ts'
import { HeldRuns } from './held-runs.ts'
import { startRetention } from './retention.ts'
import { startSweeper } from './sweep.ts'

export interface WorkOptions {
  readonly concurrency: number
  readonly deadlineMs: number
  readonly graceMs: number
  readonly logger: Logger
}

/** Takes runs and answers them until `drain` is called. */
export async function startWork(
  worker: ChatWorker,
  options: WorkOptions,
): Promise<{ drain(): Promise<void> }> {
  const { logger } = options
  const held = new HeldRuns()
  const dependencies = { ...worker, held, logger, deadlineMs: options.deadlineMs, heartbeatMs: HEARTBEAT_MS }
  const consumer = await worker.source.consume({
    concurrency: options.concurrency,
    handle: (job) => handleRun(job, dependencies),
    onCancel: (runId) => held.cancel(runId),
  })
  const never = new AbortController().signal
  const stopSweeper = startSweeper({
    store: worker.store,
    queue: worker.queue,
    handle: (runId) => handleRun({ runId, signal: never }, dependencies),
    logger,
  })
  const { deleteExpired } = worker.storage
  const stopRetention = deleteExpired && startRetention(deleteExpired, logger)
  const withdraw = await startAnnouncing(worker.fleet, announcementOf(worker), logger)

  return {
    /** WIRE, rule 16: no new jobs, a grace for those at work, then they are handed over. */
    async drain() {
      await withdraw()
      await consumer.pause()
      await within(options.graceMs, consumer.idle())
      held.drain()
      await within(HAND_OVER_MS, consumer.idle())
      await stopSweeper()
      await stopRetention?.()
      await consumer.close()
    },
  }
}

function announcementOf({ models, nodes }: ChatWorker) {
  return {
    workerId: randomUUID(),
    models: models.names,
    ...(models.defaultName !== undefined && { defaultModel: models.defaultName }),
    nodes,
    startedAt: Date.now(),
  }
}

async function within(limitMs: number, work: Promise<void>): Promise<void> {
  const { promise: limit, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, limitMs)
  await Promise.race([work, limit])
  clearTimeout(timer)
}

/** After the grace: for handing over what is left, and for closing everything. */
export const CLOSING_MS = 20_000
const HEARTBEAT_MS = 2_000
/** For the flush and the release of what is handed over. */
const HAND_OVER_MS = 5_000
