import { randomBytes } from 'node:crypto'
import type { Checkpoint, CheckpointTuple } from '@langchain/langgraph-checkpoint'
import { uuid6 } from '@langchain/langgraph-checkpoint'
import { Redis } from 'ioredis'

/** A client as provisioning makes them: no waiting, no queue. */
export async function connectRedis(
  url = process.env.REDIS_URL ?? '',
  commandTimeoutMs = 5_000,
): Promise<Redis> {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    commandTimeout: commandTimeoutMs,
    maxRetriesPerRequest: 1,
    lazyConnect: true,
  })
  redis.on('error', () => {})
  await redis.connect()
  return redis
}

export function newPrefix(): string {
  return `test-${randomBytes(6).toString('hex')}:`
}

/** By SCAN over the whole server, as a person who looks for left-overs would. */
export async function keysUnder(redis: Redis, prefix: string): Promise<string[]> {
  const found = new Set<string>()
  for await (const page of redis.scanStream({ count: 1_000 })) {
    for (const key of page) if (String(key).startsWith(prefix)) found.add(String(key))
  }
  return [...found].sort()
}

export function threadConfig(threadId: string, namespace = '') {
  return { configurable: { thread_id: threadId, checkpoint_ns: namespace } }
}

/** A checkpoint whose channels are all new. */
export function newCheckpoint(values: Record<string, unknown>): Checkpoint {
  const versions = Object.fromEntries(Object.keys(values).map((channel) => [channel, 1]))
  return {
    v: 4,
    id: uuid6(0),
    ts: new Date().toISOString(),
    channel_values: values,
    channel_versions: versions,
    versions_seen: {},
  }
}

export const METADATA = { source: 'loop' as const, step: 0, parents: {} }

export async function collect(tuples: AsyncGenerator<CheckpointTuple>): Promise<CheckpointTuple[]> {
  return await Array.fromAsync(tuples)
}
