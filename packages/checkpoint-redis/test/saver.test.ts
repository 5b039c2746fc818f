import { uuid6 } from '@langchain/langgraph-checkpoint'
import { afterAll, expect, it } from 'vitest'
import { createRedisCheckpointSaver } from '../src/index.ts'
import { collect, connectRedis, METADATA, newCheckpoint, newPrefix, threadConfig } from './redis-harness.ts'

const redis = await connectRedis()
const otherRedis = await connectRedis()
afterAll(async () => {
  await Promise.all([redis.quit(), otherRedis.quit()])
})

const setUp = () => {
  const keyPrefix = newPrefix()
  return {
    saver: createRedisCheckpointSaver({ redis, keyPrefix }),
    other: createRedisCheckpointSaver({ redis: otherRedis, keyPrefix }),
  }
}

it('gives back every byte that the serde made, under the type it named', async () => {
  const { saver, other } = setUp()
  const bytes = Uint8Array.from({ length: 512 }, (_, i) => (i + 10) % 256)
  const checkpoint = newCheckpoint({ bytes, text: '분리\u0000배출\n🥤', empty: new Uint8Array() })
  const config = await saver.put(threadConfig('t'), checkpoint, METADATA, checkpoint.channel_versions)
  await saver.putWrites(config, [['bytes', bytes]], 'task')
  const tuple = await other.getTuple(config)
  expect(tuple?.checkpoint).toEqual(checkpoint)
  expect(tuple?.pendingWrites).toEqual([['task', 'bytes', bytes]])
})

it('passes everything through the serde, with the type it named', async () => {
  const { saver, other } = setUp()
  for (const one of [saver, other]) {
    const { serde } = one
    one.serde = {
      dumpsTyped: async (value) => {
        const [type, bytes] = await serde.dumpsTyped(value)
        return [`flipped\n${type}`, flip(bytes)]
      },
      loadsTyped: (type, bytes) => serde.loadsTyped(type.replace('flipped\n', ''), flip(Buffer.from(bytes))),
    }
  }
  const written = newCheckpoint({ a: SECRET })
  const metadata = { ...METADATA, said: SECRET }
  const config = await saver.put(threadConfig('t'), written, metadata, { a: 1 })
  await saver.putWrites(config, [['a', SECRET]], 'task')
  const found = await other.getTuple(config)
  expect(found?.checkpoint).toEqual(written)
  expect(found?.metadata).toEqual(metadata)
  expect(found?.pendingWrites).toEqual([['task', 'a', SECRET]])
})

it('loses nothing of two savers that put and write to one thread at once', async () => {
  const { saver, other } = setUp()
  const checkpoints = Array.from({ length: 100 }, (_, i) => newCheckpoint({ [`channel-${i}`]: i, same: i }))
  await Promise.all(
    checkpoints.map(async (checkpoint, i) => {
      const [mine, theirs] = i % 2 === 0 ? [saver, other] : [other, saver]
      const versions = { [`channel-${i}`]: 1, same: i + 1 }
      const config = { configurable: { ...threadConfig('t').configurable, checkpoint_id: checkpoint.id } }
      await Promise.all([
        mine.put(threadConfig('t'), { ...checkpoint, channel_versions: versions }, METADATA, versions),
        ...Array.from({ length: 4 }, (_, task) => theirs.putWrites(config, [['a', i]], `task-${task}`)),
      ])
    }),
  )
  const listed = await collect(saver.list(threadConfig('t')))
  const newestFirst = checkpoints
    .map(({ id }) => id)
    .sort()
    .reverse()
  expect(listed.map(({ checkpoint }) => checkpoint.id)).toEqual(newestFirst)
  for (const [i, { id, channel_values: values }] of checkpoints.entries()) {
    const found = listed.find(({ checkpoint }) => checkpoint.id === id)
    expect(found?.checkpoint.channel_values).toEqual(values)
    expect(found?.pendingWrites).toEqual([0, 1, 2, 3].map((task) => [`task-${task}`, 'a', i]))
  }
})

it('keeps the first of what a task writes twice, and the last of what it raises', async () => {
  const { saver, other } = setUp()
  const config = await saver.put(threadConfig('t'), newCheckpoint({}), METADATA, {})
  await saver.putWrites(config, Object.entries({ a: 1, constructor: 2, __interrupt__: 'first?' }), 'task')
  await other.putWrites(config, Object.entries({ a: 'late', b: 'late', __interrupt__: 'last?' }), 'task')
  expect((await saver.getTuple(config))?.pendingWrites).toEqual([
    ['task', '__interrupt__', 'last?'],
    ['task', 'a', 1],
    ['task', 'constructor', 2],
  ])
})

it('gives writes in the order of task path, task and position, not of arrival', async () => {
  const { saver } = setUp()
  const config = await saver.put(threadConfig('t'), newCheckpoint({}), METADATA, {})
  const many = Array.from({ length: 12 }, (_, i): [string, number] => ['a', i])
  await saver.putWrites(config, [['a', 'path 2']], 'task-1', '~2')
  await saver.putWrites(config, many, 'task-3', '~1')
  await saver.putWrites(config, [['a', 'task 2']], 'task-2', '~1')
  await saver.putWrites(config, [['a', 'no path']], 'task-9')
  const order = (await saver.getTuple(config))?.pendingWrites?.map(([, , value]) => value)
  expect(order).toEqual(['no path', 'task 2', ...many.map(([, i]) => i), 'path 2'])
})

it('filters by any field of the metadata, also by structure', async () => {
  const { saver } = setUp()
  const metadata = [
    { ...METADATA, step: 1, owner: 'a', tags: ['x', 'y'] },
    { ...METADATA, step: 2, parents: { '': 'p' } },
    { ...METADATA, source: 'fork' as const, step: 2 },
  ]
  for (const one of metadata) await saver.put(threadConfig('t'), newCheckpoint({}), one, {})
  const steps = async (filter: Record<string, unknown>, limit = 10) =>
    (await collect(saver.list(threadConfig('t'), { filter, limit }))).map((tuple) => tuple.metadata)
  const [first, second, third] = metadata
  expect(await steps({})).toEqual([third, second, first])
  expect(await steps({ step: 2 })).toEqual([third, second])
  expect(await steps({ step: 2 }, 1)).toEqual([third])
  expect(await steps({ step: 2, source: 'loop' })).toEqual([second])
  expect(await steps({ parents: { '': 'p' } })).toEqual([second])
  expect(await steps({ tags: ['x', 'y'] })).toEqual([first])
  expect(await steps({ tags: ['x'] })).toEqual([])
  expect(await steps({ owner: undefined })).toEqual([third, second])
  expect(await steps({ step: 2 }, 0)).toEqual([])
})

it('lists newest first over namespaces, and only what is before, or the one that is asked for', async () => {
  const { saver } = setUp()
  const configs = []
  for (const namespace of ['', 'child', '', 'child:2']) {
    configs.push(await saver.put(threadConfig('t', namespace), newCheckpoint({}), METADATA, {}))
  }
  const thread = { configurable: { thread_id: 't' } }
  const found = async (...args: Parameters<typeof saver.list>) =>
    (await collect(saver.list(...args))).map(({ config }) => config)
  expect(await found(thread)).toEqual(configs.toReversed())
  expect(await found(threadConfig('t'))).toEqual([configs[2], configs[0]])
  expect(await found(thread, { ...(configs[2] ? { before: configs[2] } : {}), limit: 1 })).toEqual([
    configs[1],
  ])
  expect(await found(configs[1] ?? {})).toEqual([configs[1]])
  expect(await found({ configurable: { ...thread.configurable, checkpoint_id: uuid6(0) } })).toEqual([])
})

function flip(bytes: Uint8Array): Uint8Array {
  return bytes.map((byte) => byte ^ 0xff)
}

const SECRET = '010-1234-5678'
