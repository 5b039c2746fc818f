import { randomBytes, randomUUID } from 'node:crypto'
import type { AcceptRun, ThreadStorePort } from '@eco2/ports'
import { runIdOf } from '@eco2/ports'
import { Redis } from 'ioredis'
import { createRedisThreadStore, type RedisThreadStoreOptions } from '../src/index.ts'
import { createKeys } from '../src/keys.ts'

export function connect() {
  const redis = new Redis(process.env.REDIS_URL ?? '')
  return { redis, keyPrefix: `test-${randomUUID()}:`, close: async () => void (await redis.quit()) }
}

export type Waits = Partial<Omit<RedisThreadStoreOptions, 'redis' | 'keyPrefix'>>

/** Everything that is due is offered at once. */
export const AT_ONCE = {
  unclaimedAfterMs: 0,
  silentAfterMs: 0,
  unendedAfterMs: 0,
  offerAgainAfterMs: 0,
} as const

/** A store and a look behind its back, under a prefix of its own. */
export function createFixture(waits: Waits = {}) {
  const { redis, keyPrefix, close } = connect()
  return {
    redis,
    close,
    keys: createKeys(keyPrefix),
    store: createRedisThreadStore({ redis, keyPrefix, ...waits }),
    /** The same data through another client, or with other waiting times. */
    storeOver: (client: Redis, otherWaits: Waits = waits): ThreadStorePort =>
      createRedisThreadStore({ redis: client, keyPrefix, ...otherWaits }),
    /** Every key under the prefix. */
    async allKeys(): Promise<readonly string[]> {
      const found: string[] = []
      for await (const keys of redis.scanStream({ match: `${keyPrefix}*`, count: 1_000 }))
        found.push(...(keys as string[]))
      return [...new Set(found)]
    },
  }
}

export type Fixture = ReturnType<typeof createFixture>

export function newRun(change: Partial<AcceptRun> = {}): AcceptRun {
  const threadId = change.threadId ?? newId()
  return {
    threadId,
    runId: runIdOf(threadId, newId()),
    userId: `visitor_${newId()}`,
    bodyHash: 'hash',
    message: '안녕',
    multitask: 'reject',
    createThread: true,
    ...change,
  }
}

export function nextRun({ threadId, userId }: AcceptRun, change: Partial<AcceptRun> = {}): AcceptRun {
  return newRun({ threadId, userId, createThread: false, multitask: 'enqueue', ...change })
}

export function newId(): string {
  return randomBytes(16).toString('base64url')
}

export async function claimedAttempt(store: ThreadStorePort, runId: string): Promise<number> {
  const claim = await store.claimRun(runId)
  if (claim.outcome !== 'claimed') throw new Error(`expected to claim the run, got ${claim.outcome}`)
  return claim.record.attempt
}

export async function ended(store: ThreadStorePort, runId: string): Promise<void> {
  const claim = await store.claimRun(runId)
  if (claim.outcome === 'gone' || claim.outcome === 'not-now') throw new Error(`got ${claim.outcome}`)
  await store.finishRun(runId, claim.record.attempt, { status: 'completed', answer: '답' })
  await store.confirmEnd(runId)
}

/** A thread with one answered message. */
export async function talk({ store }: Fixture, userId?: string): Promise<AcceptRun> {
  const run = newRun(userId === undefined ? {} : { userId })
  await store.acceptRun(run)
  await ended(store, run.runId)
  return run
}

/** A client that stops working after some commands, as a process that dies: what comes later is never sent. */
export function dyingAfter(redis: Redis, commands: number): Redis {
  let left = commands
  const live = (): boolean => left-- > 0
  return new Proxy(redis, {
    get(target, name, receiver) {
      if (name === 'pipeline') return () => dyingPipeline(target, live)
      const member: unknown = Reflect.get(target, name, receiver)
      if (typeof member !== 'function') return member
      return (...args: unknown[]) =>
        live() ? member.apply(target, args) : Promise.reject(new Error('the process is dead'))
    },
  })
}

/** All of a pipeline or nothing: what is cut is the connection, between two requests. */
function dyingPipeline(redis: Redis, live: () => boolean) {
  const pipeline = redis.pipeline()
  const { exec } = pipeline
  pipeline.exec = () => (live() ? exec.call(pipeline) : Promise.reject(new Error('the process is dead')))
  return pipeline
}
