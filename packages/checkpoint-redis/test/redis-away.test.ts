import { inspect } from 'node:util'
import { startLocalRedis } from '@eco2/local-redis'
import type { RunnableConfig } from '@langchain/core/runnables'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { CheckpointStoreError, createRedisCheckpointSaver, type RedisCheckpointSaver } from '../src/index.ts'
import { collect, connectRedis, METADATA, newCheckpoint, threadConfig } from './redis-harness.ts'

let world: Awaited<ReturnType<typeof startWorld>>
beforeEach(async () => {
  world = await startWorld()
})
afterEach(async () => {
  world.redis.disconnect()
  await world.server.stop()
})

it('rejects while Redis is gone, without a word of where it was or what was said', async () => {
  const { server, saver, config } = world
  await server.stop()
  const errors = [...(await errorsOf(writes(saver, config))), ...(await errorsOf(reads(saver, config)))]
  expect(errors).toHaveLength(5)
  for (const error of errors) expectDiscreet(error)
})

it('rejects in the time a command has while Redis is frozen, and goes on afterwards', async () => {
  const { server, saver, config } = world
  process.kill(server.pid, 'SIGSTOP')
  const errors = await errorsOf([...writes(saver, config), ...reads(saver, config)]).finally(() =>
    process.kill(server.pid, 'SIGCONT'),
  )
  for (const error of errors) {
    expectDiscreet(error)
    expect(error).toMatchObject({ reason: 'TIMEOUT' })
  }
  const put = () => saver.put(config, newCheckpoint({}), METADATA, {}).catch(() => 'away')
  await expect.poll(put, { timeout: 10_000 }).not.toBe('away')
})

it('says that Redis is full, writes nothing then, and still reads', async () => {
  const { redis, saver, config } = world
  const before = await saver.getTuple(config)
  await redis.config('SET', 'maxmemory', 1)
  const [put, putWrites] = writes(saver, config)
  for (const error of await errorsOf([put, putWrites])) {
    expectDiscreet(error)
    expect(error).toMatchObject({ reason: 'OOM' })
  }
  expect(await saver.getTuple(config)).toEqual(before)
})

async function startWorld() {
  const server = await startLocalRedis()
  const redis = await connectRedis(server.url)
  await redis.config('SET', 'requirepass', PASSWORD)
  redis.disconnect()
  const client = await connectRedis(server.url.replace('//', `//:${PASSWORD}@`), 1_000)
  const saver = createRedisCheckpointSaver({ redis: client })
  const config = await saver.put(threadConfig('t'), newCheckpoint({ a: WORDS }), METADATA, { a: 1 })
  return { server, redis: client, saver, config }
}

function writes(saver: RedisCheckpointSaver, config: RunnableConfig) {
  return [
    () => saver.put(config, newCheckpoint({ a: WORDS }), METADATA, { a: 1 }),
    () => saver.putWrites(config, [['a', WORDS]], 'task'),
    () => saver.deleteThread('t'),
  ] as const
}

function reads(saver: RedisCheckpointSaver, config: RunnableConfig) {
  return [() => saver.getTuple(config), () => collect(saver.list({}))] as const
}

async function errorsOf(operations: readonly (() => Promise<unknown>)[]): Promise<unknown[]> {
  const outcomes = await Promise.allSettled(operations.map((operation) => operation()))
  return outcomes.map((outcome) => (outcome.status === 'rejected' ? outcome.reason : undefined))
}

/** Looks at all that a logger could find in it. */
function expectDiscreet(error: unknown): void {
  expect(error).toBeInstanceOf(CheckpointStoreError)
  const all = inspect(error, { depth: Number.POSITIVE_INFINITY, showHidden: true })
  for (const secret of [PASSWORD, WORDS, '127.0.0.1', String(world.server.port)])
    expect(all).not.toContain(secret)
}

const PASSWORD = 'hunter2'
const WORDS = '010-1234-5678'
