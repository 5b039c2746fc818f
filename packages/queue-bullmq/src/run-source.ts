import {
  PortError,
  type RunConsumer,
  type RunConsumerOptions,
  type RunSourcePort,
  silentLogger,
} from '@eco2/ports'
import { type Job, WaitingError, Worker } from 'bullmq'
import {
  bullPrefix,
  cancelChannel,
  logOutages,
  QUEUE_NAME,
  type RunJobData,
  type RunQueueOptions,
} from './wire.ts'

export interface RunSourceOptions extends RunQueueOptions {
  /** How long a silent holder keeps a job. Default 5,000 ms; the same in every worker. */
  readonly lockDurationMs?: number
  /** How often workers look for jobs whose lock ran out. Default 1,000 ms; the same in every worker. */
  readonly stalledIntervalMs?: number
}

/** The worker's half: each job becomes one call of `handle` with one signal that says "you lost it". */
export function createRunSource(options: RunSourceOptions): RunSourcePort {
  return { consume: (consumer) => consume(options, consumer) }
}

async function consume(options: RunSourceOptions, consumer: RunConsumerOptions): Promise<RunConsumer> {
  const logger = options.logger ?? silentLogger
  // Workers wait for Redis as long as it takes; requests do not, hence connections of our own.
  const redis = options.redis.duplicate(PATIENT)
  const subscriber = options.redis.duplicate(PATIENT)
  logOutages(redis, logger, 'worker')
  logOutages(subscriber, logger, 'cancel subscription')

  const held = new Map<string, AbortController>()
  let isPaused = false
  const jobs = trackJobs()

  const worker = new Worker<RunJobData>(
    QUEUE_NAME,
    // BullMQ may be fetching a job when it is paused, and starts it all the same: somebody else shall have it.
    (job, token) => jobs.track(isPaused ? handBack(job, token) : handleJob(job, token, held, consumer)),
    {
      connection: redis,
      prefix: bullPrefix(options),
      autorun: false,
      concurrency: consumer.concurrency,
      lockDuration: options.lockDurationMs ?? LOCK_DURATION_MS,
      stalledInterval: options.stalledIntervalMs ?? STALLED_INTERVAL_MS,
      // Past it BullMQ fails a job without calling the processor, so nobody would write a run-end.
      maxStalledCount: Number.MAX_SAFE_INTEGER,
      removeOnComplete: { count: 0 },
      removeOnFail: { count: 0 },
    },
  )
  // Outages are told by the connection; BullMQ repeats each of them here.
  worker.on('error', (error) => logger.debug({ error: error.message }, 'The worker reported an error.'))
  // The processor's own signal stays silent when a lock is lost (bullmq 6.7), this event does not.
  worker.on('lockRenewalFailed', (jobIds) => {
    for (const jobId of jobIds) held.get(jobId)?.abort(lockLost())
  })

  subscriber.on('message', (_channel, runId) => consumer.onCancel(runId))
  await subscriber.subscribe(cancelChannel(options))
  await worker.waitUntilReady()
  const running = worker.run()
  running.catch((error: unknown) => logger.error({ error: String(error) }, 'the worker loop ended'))

  let closing: Promise<void> | undefined
  return {
    pause: () => {
      isPaused = true
      return worker.pause(true)
    },
    idle: jobs.idle,
    close() {
      closing ??= (async () => {
        subscriber.disconnect()
        // Forced while a job is at work (it keeps its lock until that runs out, then another worker has it) and while Redis
        // is away (BullMQ would wait for it). Else BullMQ may still be acknowledging the last job: worth waiting for.
        const forced = jobs.count() > 0 || redis.status !== 'ready'
        await within(CLOSE_MS, worker.close(forced))
        redis.disconnect()
      })()
      return closing
    },
  }
}

async function handleJob(
  job: Job<RunJobData>,
  token: string | undefined,
  held: Map<string, AbortController>,
  consumer: RunConsumerOptions,
): Promise<void> {
  const jobId = job.id ?? ''
  const controller = new AbortController()
  held.set(jobId, controller)
  try {
    const end = await consumer.handle({ runId: job.data.runId, signal: controller.signal })
    if (end === 'hand-over') await handBack(job, token)
  } finally {
    held.delete(jobId)
  }
}

async function handBack(job: Job<RunJobData>, token: string | undefined): Promise<never> {
  await job.moveToWait(token)
  // BullMQ's way to hear that the job has left this worker already.
  throw new WaitingError()
}

/** Counts what is at work, so that a drain can wait for it without BullMQ's unbounded `close`. */
function trackJobs() {
  const working = new Set<Promise<void>>()
  return {
    track(job: Promise<void>): Promise<void> {
      working.add(job)
      const forget = () => working.delete(job)
      job.then(forget, forget)
      return job
    },
    count: () => working.size,
    async idle(): Promise<void> {
      while (working.size > 0) await Promise.allSettled(working)
    },
  }
}

async function within(limitMs: number, work: Promise<void>): Promise<void> {
  const { promise: limit, resolve } = Promise.withResolvers<void>()
  const timer = setTimeout(resolve, limitMs)
  await Promise.race([work, limit])
  clearTimeout(timer)
}

function lockLost(): PortError {
  return new PortError('CONFLICT', 'This worker lost its hold of the job.', {
    port: 'RunSourcePort',
    adapter: 'queue-bullmq',
  })
}

/** WIRE, rule 5. BullMQ's defaults (30 s each) would leave a dead worker's run silent for up to a minute. */
const LOCK_DURATION_MS = 5_000
/**
 * A look every 2 s at the latest. BullMQ throttles looks for as long as its timer waits, so that a timer that is a moment
 * early looks only every second time (6.7, moveStalledJobsToWait).
 */
const STALLED_INTERVAL_MS = 1_000
const CLOSE_MS = 3_000

/** What the caller's client may not have: a blocking command waits longer than any request may. */
const PATIENT = {
  commandTimeout: undefined,
  socketTimeout: undefined,
  maxRetriesPerRequest: null,
  enableOfflineQueue: true,
  enableReadyCheck: false,
  retryStrategy: (times: number) => Math.min(times * 100, 2_000),
} as const
