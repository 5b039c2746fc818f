import type { Redis } from 'ioredis'
import { CheckpointStoreError, guarded } from './checkpoint-store-error.ts'
import { encode, indexPattern, keysOf, readRecordName, threadIdOf } from './names.ts'
import { readScript, saveScript } from './scripts.ts'

export interface ThreadRecordsOptions {
  readonly redis: Redis
  readonly keyPrefix: string
  readonly ttlSeconds: number
  readonly maxThreadBytes: number
}

export interface Entry {
  readonly kind: 'listed' | 'listed-once' | 'value'
  readonly name: string
  readonly bytes: Buffer
}

export interface FoundCheckpoint {
  readonly record: Buffer
  readonly values: readonly Buffer[]
  readonly writes: readonly Buffer[]
}

export type ThreadRecords = ReturnType<typeof createThreadRecords>

/** The Redis half: bytes by name within a thread. Each operation on a thread is one command; each save renews its life. */
export function createThreadRecords(options: ThreadRecordsOptions) {
  const { redis, keyPrefix, ttlSeconds, maxThreadBytes } = options
  if (!(Number.isSafeInteger(ttlSeconds) && ttlSeconds > 0)) {
    throw new RangeError('ttlSeconds is a whole number above 0.')
  }
  return {
    /** All entries or none. */
    async save(operation: string, threadId: string, entries: readonly Entry[]): Promise<void> {
      const args = entries.flatMap(({ kind, name, bytes }) => [kind, name, bytes])
      const saved = await guarded(operation, () =>
        saveScript(redis, keysOf(keyPrefix, threadId), [ttlSeconds, maxThreadBytes, ...args]),
      )
      if (saved !== 1) throw new CheckpointStoreError(operation, 'TOO_BIG')
    },

    /** Without an id: the newest of the namespace. */
    async read(
      threadId: string,
      namespace: string,
      checkpointId: string,
    ): Promise<FoundCheckpoint | undefined> {
      const reply = await guarded('read', () =>
        readScript(redis, keysOf(keyPrefix, threadId), [encode(namespace), encode(checkpointId)]),
      )
      if (!isFound(reply)) return undefined
      const [record, values, writes] = reply
      return { record, values, writes }
    },

    /** The checkpoints of a thread, or of all threads. All threads are found by SCAN, a page at a time. */
    async list(threadId: string | undefined) {
      const threadIds = threadId === undefined ? await findThreads(redis, keyPrefix) : [threadId]
      const lists = await Promise.all(
        threadIds.map(async (id) => {
          const [index] = keysOf(keyPrefix, id)
          const names = await guarded('list', () => redis.zrange(index, '[c:', '(c;', 'BYLEX'))
          return names.map((name) => ({ threadId: id, ...readRecordName(name) }))
        }),
      )
      return lists.flat()
    },

    async remove(threadId: string): Promise<void> {
      const keys = keysOf(keyPrefix, threadId)
      await guarded('deleteThread', () => redis.unlink(...keys))
    },
  }
}

async function findThreads(redis: Redis, keyPrefix: string): Promise<string[]> {
  const found = new Set<string>()
  let cursor = '0'
  do {
    const [next, keys] = await guarded('list', () =>
      redis.scan(cursor, 'MATCH', indexPattern(keyPrefix), 'COUNT', SCAN_PAGE),
    )
    for (const key of keys) found.add(threadIdOf(keyPrefix, key))
    cursor = next
  } while (cursor !== '0')
  return [...found]
}

function isFound(reply: unknown): reply is [record: Buffer, values: Buffer[], writes: Buffer[]] {
  return Array.isArray(reply)
}

const SCAN_PAGE = 1_000
