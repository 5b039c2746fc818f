import { type Logger, PortError, silentLogger } from '@eco2/ports'
import type { Redis } from 'ioredis'

/** Both halves of the queue: what the gateway writes and what the worker reads. */
export interface RunQueueOptions {
  /** A client that fails fast; it stays the caller's: each half duplicates it with the options it needs. */
  readonly redis: Redis
  /** Default `eco2:`. */
  readonly keyPrefix?: string
  readonly logger?: Logger
}

/** All that a job carries. The record in the store says everything else. */
export interface RunJobData {
  readonly runId: string
}

export const QUEUE_NAME = 'runs'
export const JOB_NAME = 'run'

/** BullMQ's keys share one slot on Redis Cluster, hence the braces. */
export function bullPrefix(options: RunQueueOptions): string {
  return `{${prefixOf(options)}bull}`
}

export function cancelChannel(options: RunQueueOptions): string {
  return `${prefixOf(options)}cancel`
}

function prefixOf(options: { readonly keyPrefix?: string }): string {
  return options.keyPrefix ?? 'eco2:'
}

/** A job id that is in line or at work is silently dropped by BullMQ: that makes `enqueue` repeatable. */
export function jobIdOf(runId: string, part: number): string {
  return `${runId}.${part}`
}

export function unavailable(port: string, cause: unknown): PortError {
  return new PortError('UNAVAILABLE', 'The run queue did not answer.', {
    port,
    adapter: 'queue-bullmq',
    cause,
  })
}

/** Without a listener an `error` would end the process. One line per outage, not per attempt to reconnect. */
export function logOutages(connection: Redis, logger: Logger = silentLogger, name: string): void {
  let isDown = false
  connection.on('error', (error: Error & { readonly code?: string }) => {
    if (!isDown)
      logger.warn({ connection: name, code: error.code }, 'A Redis connection of the queue is down.')
    isDown = true
  })
  connection.on('ready', () => {
    if (isDown) logger.info({ connection: name }, 'A Redis connection of the queue is back.')
    isDown = false
  })
}
