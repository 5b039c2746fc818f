import { afterAll, expect, it } from 'vitest'
import { createRedisCheckpointSaver } from '../src/index.ts'
import {
  collect,
  connectRedis,
  keysUnder,
  METADATA,
  newCheckpoint,
  newPrefix,
  threadConfig,
} from './redis-harness.ts'

const redis = await connectRedis()
afterAll(async () => {
  await redis.quit()
})

const setUp = () => {
  const keyPrefix = newPrefix()
  return { keyPrefix, saver: createRedisCheckpointSaver({ redis, keyPrefix }) }
}

it('keeps threads of any name apart, and finds each under its name', async () => {
  const { keyPrefix, saver } = setUp()
  for (const name of NAMES)
    await saver.put(threadConfig(name), newCheckpoint({ name }), METADATA, { name: 1 })
  const listed = await collect(saver.list({ configurable: {} }))
  expect(listed.map(({ config }) => config.configurable?.thread_id).sort()).toEqual([...NAMES].sort())
  for (const name of NAMES) {
    const [only, ...others] = await collect(saver.list(threadConfig(name)))
    expect(others).toEqual([])
    expect(only?.config.configurable?.thread_id).toBe(name)
    await saver.deleteThread(name)
    expect(await saver.getTuple(threadConfig(name))).toBeUndefined()
  }
  expect(await keysUnder(redis, keyPrefix)).toEqual([])
})

it('puts all keys of a thread under one tag that Redis Cluster takes', async () => {
  for (const name of NAMES) {
    const { keyPrefix, saver } = setUp()
    const config = await saver.put(threadConfig(name, '{x}'), newCheckpoint({ a: 1 }), METADATA, { a: 1 })
    await saver.putWrites(config, [['a', 1]], 'task')
    const keys = await keysUnder(redis, keyPrefix)
    expect(keys).toHaveLength(2)
    // https://redis.io/docs/latest/operate/oss_and_stack/reference/cluster-spec/#hash-tags (read 2026-11-22)
    const tags = new Set(keys.map((key) => /^[^{]*\{([^}]+)\}/.exec(key)?.[1]))
    expect(tags.size).toBe(1)
    expect(tags).not.toContain(undefined)
  }
})

it('keeps namespaces, channels, tasks and task paths of any name apart', async () => {
  const { saver } = setUp()
  const values = Object.fromEntries(CHANNELS.map((name, i) => [name, i]))
  for (const namespace of NAMES) {
    const checkpoint = newCheckpoint({ ...values, namespace: encodeURIComponent(namespace.toWellFormed()) })
    const config = await saver.put(
      threadConfig('t', namespace),
      checkpoint,
      METADATA,
      checkpoint.channel_versions,
    )
    for (const task of NAMES)
      await saver.putWrites(config, Object.entries({ [task]: 1, last: 2 }), task, task)
    const tuple = await saver.getTuple(threadConfig('t', namespace))
    expect(tuple?.config).toEqual(config)
    expect(tuple?.checkpoint).toEqual(checkpoint)
    expect(new Set(tuple?.pendingWrites?.map(([task, channel]) => `${channel}|${task}`))).toEqual(
      new Set(NAMES.flatMap((task) => [`${task}|${task}`, `last|${task}`])),
    )
  }
})

it('does not take the thread for another whose name begins alike', async () => {
  const { saver } = setUp()
  for (const name of ['a', 'a.1', 'a.11', 'a:', 'ab']) {
    const config = await saver.put(threadConfig(name, name), newCheckpoint({ name }), METADATA, { name: 1 })
    await saver.putWrites(config, [['name', name]], name)
  }
  await saver.deleteThread('a')
  await saver.deleteThread('a.1')
  const left = await collect(saver.list({ configurable: {} }))
  expect(left.map(({ checkpoint }) => checkpoint.channel_values.name).sort()).toEqual(['a.11', 'a:', 'ab'])
  expect(left.map(({ pendingWrites }) => pendingWrites?.length)).toEqual([1, 1, 1])
})

it('lists nothing of a prefix that begins alike or that its own would match as a pattern', async () => {
  const base = newPrefix()
  const savers = ['', 'x:', '*', '[x]:', '?:', '{x}:'].map((end) =>
    createRedisCheckpointSaver({ redis, keyPrefix: base + end }),
  )
  for (const [i, saver] of savers.entries())
    await saver.put(threadConfig('t'), newCheckpoint({ i }), METADATA, { i: 1 })
  for (const [i, saver] of savers.entries()) {
    expect(
      (await collect(saver.list({ configurable: {} }))).map((one) => one.checkpoint.channel_values.i),
    ).toEqual([i])
  }
})

it('refuses a thread_id that is no string', async () => {
  const { saver } = setUp()
  await expect(
    saver.put({ configurable: { thread_id: 1 } }, newCheckpoint({}), METADATA, {}),
  ).rejects.toThrow(TypeError)
  await expect(saver.getTuple({ configurable: { thread_id: null } })).rejects.toThrow(TypeError)
})

const NAMES = [
  ...['', ' ', '{', '}', '{}', '}{', '{a}', 'a}b{c', ':', '%', '%0025', '*', '?', '[a]', '\\', '\n', '\0'],
  ...['페트병', '페트병'.normalize('NFD'), '🥤', '\ud83e', '\udd64'],
  ...['__proto__', 'constructor', 'thread.run'],
]
/** The serde itself loses a property called __proto__. */
const CHANNELS = NAMES.filter((name) => name !== '__proto__')
