import { randomUUID } from 'node:crypto'
import { silentLogger } from '@eco2/ports'
import { createDependencies } from '@eco2/provisioning'
import { getPostgres } from '@eco2/provisioning/postgres'
import { getRedis } from '@eco2/provisioning/redis'
import { Client } from 'pg'
import { describe, expect, test } from 'vitest'
import { readConfig } from '../src/config.ts'
import { createStorage, migrateAll } from '../src/storage.ts'

const { POSTGRES_URL: server, REDIS_URL = '' } = process.env

/** A database that nobody else has. */
async function openDatabase() {
  const name = `storage_${randomUUID().replaceAll('-', '')}`
  const admin = new Client({ connectionString: server })
  await admin.connect()
  await admin.query(`create database ${name}`)
  const url = (server ?? '').replace('/postgres?', `/${name}?`)
  return {
    url,
    async [Symbol.asyncDispose]() {
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

function openWorker(url: string, more: Record<string, string> = {}) {
  const config = readConfig({ REDIS_URL, POSTGRES_URL: url, ...more })
  const dependencies = createDependencies(config.env)
  const redis = getRedis(dependencies)
  if (redis === undefined) throw new Error('no Redis')
  const shared = { redis, keyPrefix: `test-${randomUUID()}:`, logger: silentLogger }
  return { dependencies, ...createStorage(config, dependencies, shared) }
}

describe.skipIf(server === undefined)('conversations in Postgres', () => {
  test('many workers may start at once on an empty database', async () => {
    await using database = await openDatabase()
    const workers = Array.from({ length: 6 }, () => openWorker(database.url))
    try {
      await Promise.all(workers.map(({ prepare }) => prepare()))
      const [first, second] = workers
      const threadId = `thread-${randomUUID()}`
      await first?.store.createThread({ threadId, userId: 'a', title: '생수병' })
      expect(await second?.store.readThread('a', threadId)).toMatchObject({ title: '생수병' })
      const config = { configurable: { thread_id: 'thread.run', checkpoint_ns: '' } }
      expect(await second?.checkpointer.getTuple(config)).toBeUndefined()
      expect(await second?.deleteExpired?.()).toBeDefined()
    } finally {
      await Promise.all(workers.map(({ dependencies }) => dependencies.close()))
    }
  })

  test('a worker in production leaves the schema alone and says what is missing', async () => {
    await using database = await openDatabase()
    const worker = openWorker(database.url, { NODE_ENV: 'production' })
    try {
      await worker.prepare()
      await expect(worker.store.readThread('a', 'thread-0123456789')).rejects.toMatchObject({
        code: 'UNAVAILABLE',
        message: expect.stringContaining('migrate'),
      })
      const pool = getPostgres(worker.dependencies)
      if (pool === undefined) throw new Error('no pool')
      expect((await migrateAll(pool, silentLogger)).length).toBeGreaterThan(0)
      expect(await worker.store.readThread('a', 'thread-0123456789')).toBeNull()
      expect(await migrateAll(pool, silentLogger)).toEqual([])
    } finally {
      await worker.dependencies.close()
    }
  })
})

test('without a Postgres everything is in Redis, and nothing has to be prepared', async () => {
  const worker = openWorker('')
  try {
    await worker.dependencies.warmUp()
    await worker.prepare()
    expect(worker.deleteExpired).toBeUndefined()
    expect(await worker.store.readThread('a', 'thread-0123456789')).toBeNull()
  } finally {
    await worker.dependencies.close()
  }
})
